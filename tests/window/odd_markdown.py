"""Answers that are hard to show: odd shapes, and a long one with a little of everything."""

ODD = {
    "run": "a" * 200_000,
    "stars": "*a" * 25_000,
    "brackets": "[" * 20_000,
    "quotes": "> " * 5_000 + "x",
    "deep quotes": "\n".join("> " * n + "x" for n in range(1, 200)),
    "deep lists": "\n".join("  " * n + "- x" for n in range(400)),
    "columns": "| a " * 500 + "\n" + "|---" * 500 + "\n" + "| b " * 500,
    "rows": "| a | b | c |\n|---|---|---|\n" + "| some | words | here |\n" * 40_000,
    "one code": "```\n" + "x" * 1_000_000,
    "lines of code": "```python\n" + "def f(x): return x + 1\n" * 40_000,
    "bidi": "\u202e" + "ab " * 300_000,
    "combining": "a" + "\u0301" * 500_000,
    "links": "[a](http://example.org/b) " * 40_000,
    "images": "![a](b.png) " * 80_000,
    "ticks": "`a " * 300_000,
    "dollars": "$$a " * 250_000,
    "formulas": "$x^2$ " * 150_000,
    "definitions": "".join(f"[{n}]: x\n\n[{n}]\n\n" for n in range(40_000)),
    "items": "1. a\n" * 200_000,
    "headings": "# a\n" * 250_000,
}

_ROUND = """## Part {n}

A paragraph with **bold**, *italic*, `code` and a [link](http://example.org/{n}), long enough to
be broken into some lines where the window is as wide as it usually is, and then a bit more of it.
The sum is $\\sum_{{i=1}}^{{{n}}} i^2$, and it costs $5 or $10.

- first of some items, with **a few words** in bold
- second
  - nested, and `more`
- third

1. Beat the eggs.
2. Melt the butter.
3. Serve.

| Dish | Time | What it needs |
|:-----|-----:|---------------|
| Omelette {n} | 10 min | eggs, butter, **salt** |
| Soup | 40 min | carrots and onions |

> A quote.

"""
LONG_ANSWER = (
    "".join(_ROUND.format(n=n) for n in range(1, 11))
    + "| Number | Square | Words |\n|---|---|---|\n"
    + "".join(f"| {n} | {n * n} | some words for {n} |\n" for n in range(60))
    + "\n```python\n"
    + "".join(f"def f_{n}(x: int) -> str:\n    return 'text' + str(x + {n})\n" for n in range(60))
    + "```\n\n"
    + "".join(f"- item {n} of a long list\n" for n in range(60))
)
"""Some 4,000 tokens."""

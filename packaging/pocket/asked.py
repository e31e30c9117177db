"""The ways in which people ask, kept as plain text in `asked.txt`.

A section is headed by its name in brackets; each line under it is one way to ask the same thing.
`{n}` and the like are filled in by the teacher.
"""

from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def _all() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    name = ""
    for line in Path(__file__).with_name("asked.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            name = line.strip("[]")
            found[name] = []
        elif line:
            found[name].append(line)
    return {name: tuple(lines) for name, lines in found.items()}


def asked(name: str) -> tuple[str, ...]:
    """All ways to ask of one section."""
    return _all()[name]


def sections(start: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Each section whose name begins with `start`: its ways to ask, and the rest of its name."""
    return tuple(
        (ways, name.removeprefix(start)) for name, ways in _all().items() if name.startswith(start)
    )

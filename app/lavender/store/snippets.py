"""A line of a message around the words that were looked for, and where in it they stand."""

from collections.abc import Sequence
from dataclasses import dataclass

_BEFORE, _AFTER = 24, 96
"""Characters around the first word found: what leads to it fits on a narrow line."""
_LONGEST_WORD = 20
"""Characters that are given up to end between words; Chinese and Japanese have no such place."""

Mark = tuple[int, int]


@dataclass(frozen=True)
class Snippet:
    """One line. ``marks`` are (start, end) of the words found in it, in order and apart."""

    text: str
    marks: tuple[Mark, ...]


def snippet(text: str, words: Sequence[str]) -> Snippet:
    """One line of ``text`` around the first of ``words`` that is in it, with "…" where it goes on.

    It begins and ends between words where it can.
    """
    line = " ".join(text.split())
    marks = _marks(line, words)
    first, found = marks[0] if marks else (0, 0)
    start = max(first - _BEFORE, 0)
    if start and (space := line.find(" ", start - 1, first)) >= 0:
        start = space + 1
    end = max(first + _AFTER, found)
    if end >= len(line):
        end = len(line)
    elif (space := line.rfind(" ", max(found, end - _LONGEST_WORD), end + 1)) >= 0:
        end = space
    before = "…" if start else ""
    shift = len(before) - start
    inside = [(max(a, start), min(b, end)) for a, b in marks if a < end and b > start]
    return Snippet(
        before + line[start:end].rstrip() + ("…" if end < len(line) else ""),
        tuple((a + shift, b + shift) for a, b in inside),
    )


def _marks(line: str, words: Sequence[str]) -> list[Mark]:
    """Where ``words`` stand in ``line``, in whatever case, put together where they overlap."""
    signs = [sign.casefold() for sign in line]  # one by one: "ß" folds to two
    folded = "".join(signs)
    places = [place for place, folds in enumerate(signs) for _ in folds]
    found: list[Mark] = []
    for word in {word.casefold() for word in words} - {""}:
        at = folded.find(word)
        while at >= 0:
            found.append((places[at], places[at + len(word) - 1] + 1))
            at = folded.find(word, at + len(word))
    marks: list[Mark] = []
    for start, end in sorted(found):
        if marks and start <= marks[-1][1]:
            marks[-1] = (marks[-1][0], max(end, marks[-1][1]))
        else:
            marks.append((start, end))
    return marks

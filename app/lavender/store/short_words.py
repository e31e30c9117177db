"""Words too short for the index of trigrams, which knows them all the same: as the beginnings of
its trigrams.

Every sign of a text begins a trigram, because two spaces are indexed after its end (``searched``
in the schema). So a text has a short word where it has one of the trigrams that begin with it.
Where these are very many, or in very many texts, the word is common, and is looked for in the
texts themselves, the newest first.
"""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field

from lavender.store.database import Database

INDEXED_LENGTH = 3
"""Characters of the shortest word that the index knows by itself."""
MOST = 500
"""Trigrams that the index is asked for in place of the short words of a search: some 20 ms."""
MOST_TEXTS, MOST_TEXTS_IN_ALL = 100_000, 300_000
"""Of the trigrams of one word, and of all words that are tried: 6 and 18 ms to count them."""
_LAST = chr(0x10FFFF) * 2
"""After every other end of a trigram. UTF-8 sorts as code points do."""
_TRIGRAMS = (
    # Of this connection alone: nothing of it is in the file.
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.trigrams USING fts5vocab(main, messages_fts, row)"
)

_ALSO = {
    "k": "\u212a",
    "s": "\u017f",
    "ss": "\u00df\u1e9e",
    "\u00e5": "\u212b",
    "\u1e61": "\u1e9b",
    "\u03b2": "\u03d0",
    "\u03b5": "\u03f5",
    "\u03b8": "\u03d1\u03f4",
    "\u03b9": "\u0345\u1fbe",
    "\u03ba": "\u03f0",
    "\u03bc": "\u00b5",
    "\u03c0": "\u03d6",
    "\u03c1": "\u03f1",
    "\u03c3": "\u03c2",
    "\u03c6": "\u03d5",
    "\u03c9": "\u2126",
    "\u0432": "\u1c80",
    "\u0434": "\u1c81",
    "\u043e": "\u1c82",
    "\u0441": "\u1c83",
    "\u0442": "\u1c84\u1c85",
    "\u044a": "\u1c86",
    "\u0463": "\u1c87",
    "\ua64b": "\u1c88",
}
"""Signs that fold to a letter and are neither its upper nor its lower case, the final sigma and the
sign of kelvin among them."""


def spellings(word: str) -> list[str]:
    """Every string that is ``word`` but for upper and lower case, sign by sign."""
    return ["".join(signs) for signs in itertools.product(*map(_alike, word))]


@dataclass(frozen=True)
class Sorted:
    """Short words as the trigrams to ask the index for, of which one must be there, and those that
    are looked for because they are ``common``. ``nowhere`` where one of them is in no text."""

    asked: list[list[str]] = field(default_factory=list)
    common: list[str] = field(default_factory=list)
    nowhere: bool = False


def sort_out(database: Database, words: Iterable[str]) -> Sorted:
    """How to find each of these words."""
    database.execute(_TRIGRAMS)
    found = Sorted()
    most, texts = MOST, MOST_TEXTS_IN_ALL
    for word in sorted(words, key=len, reverse=True):  # of two signs: fewer trigrams begin so
        begun, seen = _begun(database, word, most, min(texts, MOST_TEXTS))
        texts -= seen
        if begun is None:
            found.common.append(word)
        elif not begun:
            return Sorted(nowhere=True)
        else:
            found.asked.append(begun)
            most -= len(begun)
    return found


def _begun(
    database: Database, word: str, most: int, most_texts: int
) -> tuple[list[str] | None, int]:
    """The trigrams that begin with a word, None if they are too many; and how many texts they are
    in, as far as they were counted."""
    begun: list[str] = []
    seen = 0
    for start in spellings(word):
        if seen > most_texts:
            break
        for trigram, texts in database.values(
            "SELECT term, doc FROM temp.trigrams WHERE term >= ? AND term <= ? LIMIT ?",
            (start, start + _LAST, most + 1 - len(begun)),
        ):
            begun.append(trigram)
            seen += texts
            if seen > most_texts:
                break
    return (begun if len(begun) <= most and seen <= most_texts else None), seen


def _alike(sign: str) -> list[str]:
    """``sign`` in upper and lower case. Where a case has more signs than one, it is left out: the
    index does not take "ß" for "SS" either."""
    folded = sign.casefold()
    cases = (
        folded,
        folded.upper(),
        folded.title(),
        sign.lower(),
        sign.title(),
        *_ALSO.get(folded, ""),
    )
    alike = (case for case in cases if len(case) == 1 and case.casefold() == folded)
    return list(dict.fromkeys((sign, *alike)))

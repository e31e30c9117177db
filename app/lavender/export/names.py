"""File names from titles that may say anything: safe on Windows, macOS and Linux alike.

Source of the rules: Microsoft, "Naming Files, Paths, and Namespaces"; 255 bytes a name on Linux.
"""

import unicodedata

LONGEST = 80
"""Characters. What is added to them, an ending and a number, has room in every file system."""
LONGEST_BYTES = 180

_FORBIDDEN = '<>:"/\\|?*'
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
"""Unicode's categories of what cannot be seen; text that turns the other way round is among it."""
_JOINERS = "\u200c\u200d"
"""Scripts and emoji need them inside words."""
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)


def safe_name(title: str, otherwise: str = "Conversation") -> str:
    """A name for a file or folder, without an ending. ``otherwise`` where nothing is left."""
    kept = "".join(
        " " if char in _FORBIDDEN or char.isspace() else char
        for char in unicodedata.normalize("NFC", title)
        if char.isspace() or char in _JOINERS or unicodedata.category(char) not in _HIDDEN
    )
    name = " ".join(kept.split()).strip(f". ~-{_JOINERS}")[:LONGEST]
    while len(name.encode()) > LONGEST_BYTES:
        name = name[:-1]
    name = name.rstrip(f". {_JOINERS}")
    if not name:
        return otherwise
    first, dot, rest = name.partition(".")
    return f"{first}_{dot}{rest}" if first.rstrip().casefold() in _DEVICES else name


def numbered(name: str, taken: set[str]) -> str:
    """``name``, or ``name 2`` and so on where it is taken, and take it.

    Case does not count: on Windows and macOS it makes no other file.
    """
    stem, dot, ending = name.rpartition(".")
    if not dot:
        stem, ending = name, ""
    number, chosen = 1, name
    while chosen.casefold() in taken:
        number += 1
        chosen = f"{stem} {number}{dot}{ending}"
    taken.add(chosen.casefold())
    return chosen

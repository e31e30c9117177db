"""Room on the disk for a model: what it takes, what is free, and what must stay so."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from lavender.errors import QT_TRANSLATE_NOOP, Amount, Sentence
from lavender.models.entries import Entry, FileEntry

RESERVE = 1_000_000_000
"""Bytes that stay free: a computer with a full disk is no pleasure."""


@dataclass(frozen=True)
class Space:
    """Bytes that a model takes on the disk, bytes that are free there, and what that means."""

    needed: int
    free: int
    enough: bool
    sentence: Sentence


def spare(entry: Entry) -> int:
    """Bytes to be free after a download: a repaired copy of the mmproj is made from it."""
    return RESERVE + entry.mmproj.size


def space(entry: Entry, folder: Path, language: FileEntry | None = None) -> Space:
    """Whether the files of ``entry`` can be downloaded to ``folder``, which need not be there."""
    needed = (language or entry.llm).size + entry.mmproj.size
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    enough = needed + spare(entry) <= free
    values: dict[str, object] = {"needed": Amount(needed), "free": Amount(free)}
    if enough:
        return Space(
            needed,
            free,
            enough,
            Sentence(
                QT_TRANSLATE_NOOP("models", "Takes {needed} on the disk, where {free} are free."),
                values,
            ),
        )
    return Space(
        needed,
        free,
        enough,
        Sentence(
            QT_TRANSLATE_NOOP(
                "models", "Takes {needed} on the disk, where only {free} are free: make room first."
            ),
            values,
        ),
    )

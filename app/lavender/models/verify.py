"""Whether a model's files are still what they were: their SHA-256, computed anew."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from lavender.models.arrival import sha256


class State(StrEnum):
    """Of one file. ``UNKNOWN``: nobody ever said what it should be."""

    RIGHT = "right"
    WRONG = "wrong"
    UNKNOWN = "unknown"
    GONE = "gone"


@dataclass(frozen=True)
class Checked:
    """A file, its SHA-256 now (empty where it cannot be read), and what that says."""

    file: Path
    sha256: str
    state: State


def check(files: dict[Path, str], progress: Callable[[Path], None]) -> list[Checked]:
    """Compare files with their SHA-256, empty where it is not known.

    Reads all of them: seconds a gigabyte. ``progress`` hears of each file before it is read.
    """
    found = []
    for file, wanted in files.items():
        progress(file)
        try:
            now = sha256(file)
        except OSError:
            found.append(Checked(file, "", State.GONE))
            continue
        state = State.UNKNOWN if not wanted else State.RIGHT if now == wanted else State.WRONG
        found.append(Checked(file, now, state))
    return found

"""What a download is asked for, and what it says while it runs."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from lavender.errors import Sentence


@dataclass(frozen=True)
class FileOrder:
    """One file of a repository on the Hub. ``sha256`` is in hex; empty leaves it to the Hub."""

    repository: str
    revision: str
    file: str
    sha256: str


@dataclass(frozen=True)
class Order:
    """Files that belong together: all of them or none.

    ``folder`` is where parts are kept; ``spare`` bytes must stay free on its disk after all files
    are there. ``endpoint`` is the Hub's address, or a mirror's; empty means the usual one.
    """

    files: tuple[FileOrder, ...]
    folder: Path
    spare: int = 0
    endpoint: str = ""


@dataclass(frozen=True)
class Fetched:
    """A file that is whole and was compared: the Hub's ``name`` of it, and where it is now.

    ``commit`` is the repository's, or empty.
    """

    name: str
    path: Path
    sha256: str
    size: int
    commit: str


class Step(StrEnum):
    """What a download is doing."""

    ASKING = "asking"
    CHECKING = "checking"
    FETCHING = "fetching"
    WAITING = "waiting"
    INSTALLING = "installing"


@dataclass(frozen=True)
class Progress:
    """How far it is. ``share`` is 0 to 1 and never falls; ``speed`` is bytes a second, 0 where it
    is not known; ``left_s`` is None where it is not known."""

    step: Step
    done: int
    total: int
    share: float
    speed: float
    left_s: float | None


@dataclass(frozen=True)
class Failed:
    """It ended, and why. What was fetched is still there."""

    sentence: Sentence


@dataclass(frozen=True)
class Paused:
    """It was told to wait. What was fetched is still there."""


@dataclass(frozen=True)
class Whole:
    """Every file is there and right."""

    files: tuple[Fetched, ...]

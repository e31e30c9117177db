"""What belongs to a person is readable by that person alone, also where others use the computer.

Every process begins with :func:`own_alone`, so whatever it makes is closed to others from its first
byte, SQLite's own files and locks among it. What an earlier version or another program made is
closed by :func:`close_to_others`. On Windows both do nothing: a folder there has the rights of the
one around it, and a person's own folders are that person's.
"""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lavender.paths import Paths

OWN = (
    "library.*",
    "photos",
    "writers",
    "backups",
    "models",
    "models.toml",
    "logs",
    "log",
    "cache",
    "settings.*",
)
"""Names in a data folder that are Lavender's."""

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def own_alone() -> None:
    """Nothing that this process makes from now on, or its children, is for anybody else."""
    os.umask(_OTHERS)


def close_to_others(paths: "Paths") -> None:
    """Take away what others may do with a person's folders and files.

    A folder that holds nothing but Lavender's is closed with all that is in it; in another one,
    a home that was named as the data folder perhaps, only what is Lavender's is.
    """
    if sys.platform == "win32":
        return
    for place in {paths.data, paths.models, paths.logs, paths.cache, paths.settings.parent}:
        entries = _entries(place)
        ours = [each for each in entries if any(each.match(name) for name in OWN)]
        if place in (paths.models, paths.logs, paths.cache) or len(ours) == len(entries):
            _close(place)
        for each in ours:
            _close(each)


def _close(path: Path) -> None:
    """A folder that was open to others is gone through once; below a closed one all is closed."""
    with suppress(OSError):  # not ours, or gone
        found = path.lstat()
        mode = stat.S_IMODE(found.st_mode)
        is_folder = stat.S_ISDIR(found.st_mode)
        if not mode & _OTHERS or not (is_folder or stat.S_ISREG(found.st_mode)):
            return
        if is_folder:
            for each in _entries(path):
                _close(each)
        path.chmod(mode & ~_OTHERS)


def _entries(folder: Path) -> list[Path]:
    return list(_listed(folder))


def _listed(folder: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from folder.iterdir()

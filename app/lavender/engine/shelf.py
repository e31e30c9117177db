"""A folder of kept files with a budget: what was used least lately leaves.

Which file was used last is its modification time, so several programs can share a folder, and a
person can delete any of it at any time.
"""

import contextlib
import hashlib
import json
import logging
import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from lavender.engine.container import Draft, Head, Unusable, draft_prefix, read_head, size_of

log = logging.getLogger(__name__)

_SUFFIX = ".kept"
_STALE_S = 3600
"""Age at which a file that was never finished is the litter of a program that died."""


def name_of(facts: dict[str, Any]) -> str:
    """A file name for what ``facts`` describe."""
    text = json.dumps(facts, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:40]


class Shelf:
    """Files in ``folder`` of at most ``budget`` bytes together. Never raises for a bad disk."""

    def __init__(self, folder: Path, budget: int) -> None:
        self.folder = folder
        self._budget = budget
        self._heads: dict[Path, tuple[tuple[int, int], Head | None]] = {}

    def path(self, name: str) -> Path:
        """Where the file of this name is, or would be."""
        return self.folder / (name + _SUFFIX)

    def heads(self, prefix: str, *, keep: bool = True) -> Iterator[tuple[Path, Head]]:
        """Every whole file whose name begins with ``prefix``, the one used last first.

        Who asks before every answer lets them be kept; who asks once in a while, for all of them,
        does not.
        """
        listed = sorted(self._listed(), key=lambda each: each[1].st_mtime_ns, reverse=True)
        known: dict[Path, tuple[tuple[int, int], Head | None]] = {}
        if keep:
            known, self._heads = self._heads, {}
        for path, stat in listed:
            if not path.name.startswith(prefix):
                continue
            seen, mark = known.get(path), (stat.st_ino, stat.st_size)
            head = seen[1] if seen is not None and seen[0] == mark else self._read(path)
            if keep:
                self._heads[path] = mark, head
            if head is not None:
                yield path, head

    def head(self, name: str) -> Head | None:
        """The header of one file, if it is there and whole."""
        return self._read(self.path(name))

    def draft(self, name: str, facts: dict[str, Any], length: int) -> Draft | None:
        """Begin a file, once others have made room for it; None where that cannot be."""
        size = size_of(facts, length)
        if size > self._budget:
            return None
        try:
            if not self._make_room(size):
                return None
            return Draft(self.path(name), facts, length)
        except OSError as error:
            log.info("nothing kept: %s", error)
            return None

    def used(self, path: Path) -> None:
        """The file was used now."""
        with contextlib.suppress(OSError):
            os.utime(path)

    def clear(self) -> None:
        """Delete every file, those never finished too."""
        with contextlib.suppress(OSError):
            for entry in list(os.scandir(self.folder)):
                if entry.name.endswith((_SUFFIX, ".new")):
                    self.remove(Path(entry.path))

    def remove(self, path: Path) -> None:
        """Delete a file; it may be gone already."""
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)

    def tidy(self) -> None:
        """Let what was used least lately leave, where the limit was a higher one before."""
        self._make_room(0)

    def sweep(self, pid: int) -> None:
        """The process ``pid`` is gone: delete what it did not finish."""
        with contextlib.suppress(OSError):
            for path in self.folder.glob(draft_prefix("*", pid) + "*.new"):
                self.remove(path)

    def _make_room(self, size: int) -> bool:
        """Let files go until there is room for so many bytes; False where that is not enough."""
        listed = sorted(self._listed(), key=lambda each: each[1].st_mtime_ns)
        total = sum(stat.st_size for _, stat in listed) + self._unfinished() + size
        for path, stat in listed:
            if total <= self._budget:
                break
            self.remove(path)
            total -= stat.st_size
        return total <= self._budget

    def _unfinished(self) -> int:
        """Bytes that are taken by files on their way, of this process and of others."""
        total = 0
        with contextlib.suppress(OSError):
            for entry in os.scandir(self.folder):
                if entry.name.endswith(".new"):
                    with contextlib.suppress(OSError):
                        total += entry.stat(follow_symlinks=False).st_size
        return total

    def _listed(self) -> list[tuple[Path, os.stat_result]]:
        found = []
        with contextlib.suppress(OSError):
            for entry in os.scandir(self.folder):
                with contextlib.suppress(OSError):
                    stat = entry.stat(follow_symlinks=False)
                    if entry.name.endswith(_SUFFIX):
                        found.append((Path(entry.path), stat))
                    elif entry.name.endswith(".new") and _age(stat) > _STALE_S:
                        Path(entry.path).unlink()
        return found

    def _read(self, path: Path) -> Head | None:
        try:
            return read_head(path)
        except Unusable as why:
            if path.exists():
                log.info("a kept file is not used: %s", why)
                self.remove(path)
            return None


def forget(shelf: Shelf, conversation: str, photos: Sequence[str] = ()) -> None:
    """Delete every file that says it is of this conversation or of one of these photos."""
    for path, head in list(shelf.heads("", keep=False)):
        if head.facts.get("conversation") == conversation or head.facts.get("photo") in photos:
            shelf.remove(path)


def _age(stat: os.stat_result) -> float:
    return time.time() - stat.st_mtime

"""Copies of the library: before its shape changes, and once a day.

They are made with SQLite's own backup, so what is in the write-ahead log is in them too. A
damaged library is never copied: a copy of damage must not push out a good one.
"""

import logging
import os
import shutil
import time
from contextlib import closing, suppress
from pathlib import Path

from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.store.database import Database
from lavender.store.explain import damaged, explained
from lavender.store.folders import sync_folder

DAILY = "daily"
BEFORE_CHANGE = "before-update"
KEEP = {DAILY: 5, BEFORE_CHANGE: 3}
"""How many of each kind are kept."""
EVERY_S = 24 * 3600.0
OLDEST_S = 30 * EVERY_S
"""Older copies go with a new one, so that what was deleted for good is not kept in them."""
_ROOM = 2
"""A copy is only made where the disk has this many times its size."""

log = logging.getLogger(__name__)


def check(database: Database) -> None:
    """Raise the UserError for a damaged library where SQLite finds damage."""
    found = database.rows("PRAGMA quick_check(1)")
    if found != [{"quick_check": "ok"}]:
        raise damaged(str(database.path))


def is_due(folder: Path, now: float) -> bool:
    """Whether the last daily copy is a day old."""
    newest = max((entry.stat().st_mtime for entry in _copies(folder, DAILY)), default=0.0)
    return not now - EVERY_S < newest <= now


def daily(database: Database, folder: Path) -> None:
    """Make today's copy. A copy that cannot be made is remarked on and holds nothing up."""
    try:
        _back_up(database, folder, DAILY)
    except UserError as error:
        log.warning("No daily backup: %s", error)
        return
    with suppress(OSError):
        for copy in [each for kind in KEEP for each in _copies(folder, kind)]:
            if copy.stat().st_mtime < time.time() - OLDEST_S:
                copy.unlink()


def before_change(database: Database, folder: Path) -> None:
    """Make a copy, or raise a UserError: without one the library's shape is not changed."""
    _back_up(database, folder, BEFORE_CHANGE)


def _back_up(database: Database, folder: Path, kind: str) -> None:
    with explained():
        folder.mkdir(parents=True, exist_ok=True)
        size = database.path.stat().st_size
        if shutil.disk_usage(folder).free < _ROOM * size:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "There is no room for a backup of your library. "
                    "Free {megabytes} MB on the disk and start Lavender again.",
                ),
                megabytes=_ROOM * size // 1_000_000 + 1,
            )
        # Nanoseconds keep two copies of one second apart, and names sort by time.
        stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime()) + f"-{time.time_ns() % 10**9:09d}"
        target = folder / f"library-{kind}-{stamp}.db"
        part = target.with_suffix(".part")
        try:
            copy = Database(part)
            with closing(copy):
                database.connection.backup(copy.connection)
                # A copy that is one file can be put in place by hand.
                copy.connection.execute("PRAGMA journal_mode=DELETE")
            with part.open("rb+") as written:
                os.fsync(written.fileno())
            part.replace(target)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        sync_folder(folder)
        for old in _copies(folder, kind)[: -KEEP[kind]]:
            old.unlink(missing_ok=True)


def _copies(folder: Path, kind: str) -> list[Path]:
    """Copies of one kind, oldest first."""
    return sorted(folder.glob(f"library-{kind}-*.db"))

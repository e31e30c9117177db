"""Copies of the library: before its shape changes, and once a day.

They are made with SQLite's own backup, so what is in the write-ahead log is in them too. Each is
checked as a whole before it counts: a copy of damage must not push out a good one.
"""

import logging
import os
import shutil
import sqlite3
import time
from calendar import timegm
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.store import checksums
from lavender.store.database import Database
from lavender.store.explain import DamagedError, damaged, explained
from lavender.store.folders import sync_folder

DAILY = "daily"
BEFORE_CHANGE = "before-update"
KEEP = {DAILY: 5, BEFORE_CHANGE: 3}
"""How many of each kind are kept."""
WEEKS = 4
"""Beside the daily ones, the newest of each of so many weeks before."""
EVERY_S = 24 * 3600.0
_WEEK_S = 7 * EVERY_S
_AT_ONCE = 4096
"""Pages copied between two looks whether somebody waits for the end."""
OLDEST_S = 30 * EVERY_S
"""Older copies go with a new one, so that what was deleted for good is not kept in them."""
_ROOM = 2
"""A copy is only made where the disk has this many times its size."""
_STAMP = "%Y%m%d-%H%M%S"
_SUSPECT = "suspect"
"""A file in the folder of copies that says that the library did not pass a check."""

log = logging.getLogger(__name__)


def check(database: Database) -> None:
    """Raise DamagedError where anything is wrong with the pages, the rows or their references."""
    with explained():
        try:
            found = database.rows("PRAGMA integrity_check(1)")
            whole = found == [{"integrity_check": "ok"}]
            row = checksums.unsound(database.connection) if whole else None
            whole = whole and row is None and not database.rows("PRAGMA foreign_key_check")
        except sqlite3.OperationalError as error:
            # A value of another kind than its column's, or a table that is not there any more.
            if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_ERROR:
                raise damaged(str(database.path)) from error
            raise
    if not whole:
        log.error("the library is damaged: %s", row or found)
        raise damaged(str(database.path))


def mend_index(database: Database) -> bool:
    """Make the search index anew where it does not fit the messages; whether it did not."""
    connection = database.connection
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name='messages_fts'").fetchone():
        return False
    try:
        sql = "INSERT INTO messages_fts(messages_fts, rank) VALUES ('integrity-check', 1)"
        connection.execute(sql)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
    else:
        return False
    log.warning("the search index was damaged and is made anew")
    with explained():
        connection.execute("INSERT INTO messages_fts(messages_fts) VALUES ('rebuild')")
    return True


def is_due(folder: Path, now: float) -> bool:
    """Whether there is no daily copy of the last 24 hours. One from the future, made before the
    clock was put back, does not count."""
    return not any(now - EVERY_S < made(each) <= now for each in _copies(folder, DAILY))


def daily(database: Database, folder: Path, given_up: Callable[[], bool] = lambda: False) -> None:
    """Make today's copy. A copy that cannot be made is remarked on and holds nothing up, but
    DamagedError is raised where it turns out that the library is damaged.

    ``given_up`` is asked now and then whether to leave it at that.
    """
    try:
        with explained():
            folder.mkdir(parents=True, exist_ok=True)
            lock = FileLock(folder / "backups.lock")
            try:
                lock.acquire(timeout=0)
            except Timeout:
                return  # another program makes it
        try:
            _back_up(database, folder, DAILY, given_up)
        finally:
            lock.release()
    except _GivenUpError:
        log.info("the daily backup waits for the next start")
        return
    except DamagedError:
        suspect(folder)
        raise
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


def copies(folder: Path) -> list[Path]:
    """All copies of the library, the newest first."""
    return sorted(folder.glob("library-*.db"), key=made, reverse=True)


def made(copy: Path) -> float:
    """When a copy was made, in Unix seconds: its name says so, and the file system. Who copies a
    folder makes its files younger, never older."""
    times = []
    with suppress(OSError):
        times.append(copy.stat().st_mtime)
    with suppress(ValueError):
        day, clock = copy.stem.split("-")[-3:-1]
        times.append(float(timegm(time.strptime(f"{day}-{clock}", _STAMP))))
    return min(times, default=0.0)


def suspect(folder: Path) -> None:
    """Write down that the library did not pass a check, so that the next start looks closely."""
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)  # there may be no copy yet
        (folder / _SUSPECT).touch()


def is_suspect(folder: Path) -> bool:
    """Whether a check failed since the library was last found whole."""
    return (folder / _SUSPECT).exists()


def trust(folder: Path) -> None:
    """The library was found whole."""
    with suppress(OSError):
        (folder / _SUSPECT).unlink(missing_ok=True)


class _GivenUpError(Exception):
    """Nobody waits for this copy any more."""


def _back_up(
    database: Database, folder: Path, kind: str, given_up: Callable[[], bool] = lambda: False
) -> None:
    def stop(*_: object) -> None:
        if given_up():
            raise _GivenUpError

    with explained():
        folder.mkdir(parents=True, exist_ok=True)
        _make_room(folder, database.path.stat().st_size)
        # Nanoseconds keep two copies of one second apart, and names sort by time.
        stamp = time.strftime(_STAMP, time.gmtime()) + f"-{time.time_ns() % 10**9:09d}"
        target = folder / f"library-{kind}-{stamp}.db"
        part = target.with_suffix(".part")
        try:
            copy = Database(part)
            with closing(copy):
                # In one reading transaction: a change meanwhile would begin the copy anew.
                database.connection.execute("BEGIN")
                try:
                    database.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                    database.connection.backup(
                        copy.connection, pages=_AT_ONCE, progress=stop, sleep=0
                    )
                finally:
                    database.connection.execute("ROLLBACK")
                # A copy that is one file can be put in place by hand.
                copy.connection.execute("PRAGMA journal_mode=DELETE")
                check(copy)
                if mend_index(copy):
                    suspect(folder)
            with part.open("rb+") as written:
                os.fsync(written.fileno())
            part.replace(target)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        sync_folder(folder)
        for old in _surplus(_copies(folder, kind), kind, time.time()):
            old.unlink(missing_ok=True)


def _make_room(folder: Path, size: int) -> None:
    """Raise UserError where the disk has no room for a copy, even without the older ones.

    The two newest copies are never given up for a new one.
    """
    for part in folder.glob("library-*.part*"):  # of a program that was killed
        if part.stat().st_mtime < time.time() - EVERY_S:
            part.unlink(missing_ok=True)
    old = copies(folder)[2:]
    while shutil.disk_usage(folder).free < _ROOM * size and old:
        old.pop().unlink(missing_ok=True)
    if shutil.disk_usage(folder).free < _ROOM * size:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "There is no room for a backup of your library. "
                "Free {megabytes} MB on the disk and start Lavender again.",
            ),
            megabytes=_ROOM * size // 1_000_000 + 1,
        )


def _surplus(oldest_first: list[Path], kind: str, now: float) -> list[Path]:
    """Copies that need not be kept. Those from the future count as the oldest."""
    known = sorted(oldest_first, key=lambda copy: made(copy) if made(copy) <= now else 0.0)
    old, kept = known[: -KEEP[kind]], known[-KEEP[kind] :]
    if kind != DAILY or not kept:
        return old
    weeks: dict[int, Path] = {}
    for copy in old:
        if now - (WEEKS + 2) * _WEEK_S < made(copy) <= now:
            weeks[int(made(copy) // _WEEK_S)] = copy  # the newest of its week is the last
    for copy in kept:
        weeks.pop(int(made(copy) // _WEEK_S), None)
    weekly = set(sorted(weeks.values(), key=made)[-WEEKS:])
    return [copy for copy in old if copy not in weekly]


def _copies(folder: Path, kind: str) -> list[Path]:
    """Copies of one kind, oldest first."""
    return sorted(folder.glob(f"library-{kind}-*.db"))

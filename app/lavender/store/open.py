"""Opening a library: is it one, is it whole, is it ours, and is it of this version?

Every question is asked before anything is changed, so a library that is refused is left as it
was. One program at a time opens; the rest wait for a moment.
"""

import time
from contextlib import closing, suppress
from pathlib import Path

from filelock import FileLock, Timeout
from sqlite_utils import Database as SqliteUtils

from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.store import backups, restoring
from lavender.store.database import Database
from lavender.store.explain import damaged, explained
from lavender.store.migrations import migrations

OPEN_S = 60.0
"""Seconds to wait for another program that is opening, and perhaps updating, the library."""
ALWAYS_CHECKED = 16_000_000
"""Bytes. A library of this size is checked in some 100 ms. A larger one is checked with each daily
copy, after it is open, and here once such a check has failed."""
_STEPS = "_sqlite_migrations"
_MAGIC = b"SQLite format 3\0"


def open_database(folder: Path) -> tuple[Database, bool]:
    """Open ``folder``/library.db, made or brought up to date where need be.

    Also says whether the day's chores are due. Raises UserError.
    """
    with explained():
        folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / "library.lock")
    with explained():
        try:
            lock.acquire(timeout=OPEN_S)
        except Timeout as error:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Another Lavender is busy opening your library. Wait a moment and try again.",
                )
            ) from error
    try:
        restoring.finish(folder)
        return _open(folder / "library.db", folder / "backups")
    finally:
        lock.release()


def _open(path: Path, backup_folder: Path) -> tuple[Database, bool]:
    exists = _require_database(path)
    database = Database(path)
    try:
        due = exists and backups.is_due(backup_folder, time.time())
        pending = True
        if exists:
            if _is_checked(path, backup_folder):
                backups.check(database)
            _require_known(database)
            with explained():
                pending = bool(migrations.pending(database.tables))
        if exists and pending and set(database.tables.table_names()) - {_STEPS}:
            backups.before_change(database, backup_folder)
        database.configure()
        if pending:
            with explained():
                migrations.apply(database.tables)
        if backups.is_suspect(backup_folder):
            backups.mend_index(database)
            backups.trust(backup_folder)
        if due and path.stat().st_size <= ALWAYS_CHECKED:
            backups.daily(database, backup_folder)
    except BaseException:
        with suppress(Exception):
            database.close()
        raise
    return database, due


def _is_checked(path: Path, backup_folder: Path) -> bool:
    with explained():
        small = path.stat().st_size <= ALWAYS_CHECKED
    return small or backups.is_suspect(backup_folder)


def _require_database(path: Path) -> bool:
    """Whether there is a library; UserError where the file is something else."""
    with explained():
        try:
            with path.open("rb") as file:
                start = file.read(len(_MAGIC))
        except FileNotFoundError:
            return False
    if start and start != _MAGIC:
        raise damaged(str(path))
    return bool(start)


def _require_known(database: Database) -> None:
    """UserError where a newer Lavender has been here: it left steps that we do not know."""
    with explained(), closing(SqliteUtils(memory=True)) as empty:
        ours = {step.name for step in migrations.pending(empty)}
        applied = {step.name for step in migrations.applied(database.tables)}
        # The list of steps alone: its program was stopped before the first of them.
        if not applied and set(database.tables.table_names()) - {_STEPS}:
            raise damaged(str(database.path))
    if not applied <= ours:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Your library was last used by a newer Lavender. "
                "Install that version again, or choose another data folder.",
            )
        )

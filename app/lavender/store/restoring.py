"""Putting the newest good copy in the place of a damaged library, in one step.

The damaged file is set aside, never changed. What can still be read of it is brought into the copy
first (see ``rescue``). The new library is complete, checked and on the disk under a name of its
own before the old one is touched; from that moment on every start carries the exchange to its end.
"""

import os
import shutil
import tempfile
import time
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from filelock import FileLock, Timeout

from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.store import backups, rescue
from lavender.store.database import Database
from lavender.store.explain import explained
from lavender.store.folders import ASIDE, sync_folder
from lavender.store.migrations import migrations
from lavender.store.upkeep import Restored

LIBRARY = "library.db"
_READY = "library.restored.db"
_WORK = "restoring-"
_WAL = "-wal"
_LOCK_S = 60.0


def restore(folder: Path, *, rehearse: bool = False) -> Restored:
    """Restore the library in ``folder``; where it is only rehearsed, say what that would bring.

    Raises UserError, and has changed nothing then.
    """
    with explained():
        lock = FileLock(folder / "library.lock")
        try:
            with lock.acquire(timeout=_LOCK_S):
                return _restore(folder, rehearse)
        except Timeout as error:
            raise _in_use() from error


def finish(folder: Path) -> None:
    """Carry an exchange that was begun to its end, and clear away what one that was cut off before
    left: copies of the whole library. The caller holds the library's lock."""
    for left in folder.glob(f"{_WORK}*"):
        shutil.rmtree(left, ignore_errors=True)
    _exchange(folder)


def _exchange(folder: Path) -> None:
    ready, library = folder / _READY, folder / LIBRARY
    with explained():
        if not ready.exists():
            return
        aside = _aside(ready)
        # Its log first: one of another file would be written into the new library.
        for end in (_WAL, ""):
            if (old := Path(f"{library}{end}")).exists():
                old.replace(f"{aside}{end}")
        Path(f"{library}-shm").unlink(missing_ok=True)
        sync_folder(folder)
        ready.replace(library)
        sync_folder(folder)
        backups.trust(folder / "backups")


def _restore(folder: Path, rehearse: bool) -> Restored:
    finish(folder)
    _require_alone(folder / "writers")
    with tempfile.TemporaryDirectory(prefix=_WORK, dir=folder) as place:
        part = Path(place) / LIBRARY
        copy = _newest_good(folder / "backups", part)
        with closing(Database(part)) as new:
            migrations.apply(new.tables)
            before = {number for (number,) in new.values("SELECT number FROM messages")}
            found = _readable(folder / LIBRARY, Path(place) / "damaged.db")
            rescue.merge(found, new)
            backups.check(new)
            backups.mend_index(new)
            after = {number for (number,) in new.values("SELECT number FROM messages")}
            count = new.row("SELECT count(*) AS n FROM conversations")
            known = found["messages"].known
            restored = Restored(
                backups.made(copy) if copy else 0.0,
                count["n"] if count else 0,
                len(after),
                len(after - before),
                len(known - after) if known else None,
                folder / LIBRARY,
            )
        if not rehearse:
            with part.open("rb+") as written:
                os.fsync(written.fileno())
            restored = replace(restored, aside=_aside(part, folder))
            part.replace(folder / _READY)
            sync_folder(folder)
            _exchange(folder)
    return restored


def _newest_good(folder: Path, part: Path) -> Path | None:
    """Put the newest copy that is whole at ``part``, and say which; None where there is none."""
    for copy in backups.copies(folder):
        shutil.copyfile(copy, part)
        with suppress(UserError), closing(Database(part)) as database:
            backups.check(database)
            if migrations.applied(database.tables):
                return copy
    part.unlink(missing_ok=True)
    return None


def _readable(library: Path, place: Path) -> dict[str, rescue.Readable]:
    """What can be read, from a copy: SQLite writes even where one only reads."""
    for end in ("", _WAL):
        with suppress(FileNotFoundError, IsADirectoryError):
            shutil.copyfile(f"{library}{end}", f"{place}{end}")
    with closing(Database(place)) as damaged:
        return rescue.read(damaged)


def _require_alone(writers: Path) -> None:
    """UserError where another program has the library open."""
    for path in writers.glob("*.lock"):
        lock = FileLock(path)
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            raise _in_use() from error
        lock.release()


def _aside(new: Path, folder: Path | None = None) -> Path:
    """Where the old library goes. The new one's time names it, so that an exchange that was cut
    off goes on under the same name."""
    made = new.stat().st_mtime_ns
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(made // 10**9))
    return (folder or new.parent) / f"{ASIDE}{stamp}-{made % 10**9:09d}.db"


def _in_use() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "Another Lavender uses your library. Close it, then restore the backup."
        )
    )

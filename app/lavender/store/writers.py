"""Which program is writing which answer, and what becomes of an answer whose writer is gone.

Each open store is a writer: it holds a lock on a file of its own for as long as it lives, and
the system lets go of that lock however the program ends. An answer that is still "writing"
while nobody holds its writer's lock was cut off; what there is of it is kept.
"""

import time
import uuid
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from lavender.chat.types import Status
from lavender.store.database import Database
from lavender.store.explain import explained


class Writer:
    """This program as a writer. ``id`` names its lock file and its row."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.id = uuid.uuid4().hex
        self._database = database
        self._folder = folder
        self._wrote = False
        with explained():
            folder.mkdir(parents=True, exist_ok=True)
            self._lock = FileLock(self._path(self.id))
            self._lock.acquire(timeout=0)

    def register(self) -> str:
        """Have a row to point at, and return its id. Part of the caller's transaction.

        Asked for with every answer: a transaction that failed took the row along.
        """
        self._wrote = True
        self._database.execute(
            "INSERT OR IGNORE INTO writers (id, started) VALUES (?, ?)", (self.id, time.time())
        )
        return self.id

    def settle(self) -> int:
        """Mark answers of writers that are gone as interrupted; how many there were."""
        others = self._database.rows("SELECT id FROM writers WHERE id <> ?", (self.id,))
        return sum(self._settle_one(row["id"]) for row in others)

    def close(self) -> None:
        """Settle what this writer left unfinished, and let go of the lock."""
        try:
            if self._wrote:
                self._wrote = False
                self._interrupt(self.id)
        finally:
            self._lock.release()
            with suppress(OSError):
                self._path(self.id).unlink(missing_ok=True)

    def _settle_one(self, writer_id: str) -> int:
        path = self._path(writer_id)
        lock = FileLock(path)
        with explained():
            try:
                lock.acquire(timeout=0)
            except Timeout:
                return 0  # it lives
        try:
            return self._interrupt(writer_id)
        finally:
            lock.release()
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _interrupt(self, writer_id: str) -> int:
        with self._database.transaction():
            self._database.execute(
                "UPDATE messages SET text = (SELECT draft FROM answers WHERE message_id = id)"
                " WHERE id IN (SELECT message_id FROM answers"
                " WHERE writer_id = ? AND status = ?)",
                (writer_id, Status.WRITING),
            )
            count = self._database.execute(
                "UPDATE answers SET status = ?, draft = '' WHERE writer_id = ? AND status = ?",
                (Status.INTERRUPTED, writer_id, Status.WRITING),
            )
            self._database.execute(
                "UPDATE answers SET writer_id = NULL WHERE writer_id = ?", (writer_id,)
            )
            self._database.execute("DELETE FROM writers WHERE id = ?", (writer_id,))
        return count

    def _path(self, writer_id: str) -> Path:
        return self._folder / f"{writer_id}.lock"

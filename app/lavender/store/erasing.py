"""Erasing deleted words from the search index, a little at a time.

The index keeps what was deleted in its older parts until these are merged (sqlite.org/fts5.html,
section 6.9). Merging all of a large index takes seconds, and the write lock with it, so it is done
in steps of milliseconds. That there is something to erase is written down with each deletion, so
another start of the program goes on where this one ended.
"""

import random

from lavender.store.database import Database

PAGES = 64
"""Of 4 KB, merged in one step: some 10 ms."""
_MERGED = 2
"""A merge that changed fewer rows than this had nothing to do (section 6.8)."""


class Erasing:
    """What was deleted in one library and is still in its index."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._merging: int | None = None  # the mark of the deletions that this merge takes away

    def mark(self) -> None:
        """Something was deleted; part of the caller's transaction."""
        # Any number but the last one: who is merging sees that there is more to take away.
        self._write(random.randrange(1, 1 << 31))  # noqa: S311 - no secret

    @property
    def is_due(self) -> bool:
        """True while the file holds words that were deleted."""
        return self._read() != 0

    def step(self) -> bool:
        """Go on, for some milliseconds; False once nothing that was deleted is in the file."""
        if not self.is_due:
            return False
        with self._database.transaction():
            mark = self._read()
            if mark and self._merge_on(mark):
                return True
            self._merging = None
            self._write(0)
        self._database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        return False

    def finish(self) -> None:
        """All steps at once."""
        while self.step():
            pass

    def _merge_on(self, mark: int) -> bool:
        """True unless all that was deleted up to ``mark`` is merged away."""
        if self._merge(PAGES):
            return True
        if self._merging == mark:
            return False
        # No merge is under way, so that this one takes in every part that there is by now.
        self._merge(-PAGES)
        self._merging = mark
        return True

    def _merge(self, pages: int) -> bool:
        """Whether there was anything to merge. Negative: begin to merge everything."""
        connection = self._database.connection
        before = connection.total_changes
        self._database.execute(
            "INSERT INTO messages_fts(messages_fts, rank) VALUES ('merge', ?)", (pages,)
        )
        return connection.total_changes - before >= _MERGED

    def _read(self) -> int:
        row = self._database.row("PRAGMA user_version")
        return int(row["user_version"]) if row else 0

    def _write(self, mark: int) -> None:
        self._database.execute(f"PRAGMA user_version = {mark:d}")

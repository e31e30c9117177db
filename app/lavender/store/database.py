"""One connection to the library, and how it is used: read, or change in one transaction.

A change begins by taking the write lock (BEGIN IMMEDIATE). A transaction that reads first and
takes the lock later fails, and cannot be repeated, where another program wrote in between.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lavender.store import checksums
from lavender.store.explain import explained

if TYPE_CHECKING:
    pass

BUSY_S = 10.0
"""Seconds to wait for another program's transaction. Ours take milliseconds."""

Row = dict[str, Any]


class Database:
    """A connection that belongs to the thread that opened it."""

    def __init__(self, path: Path) -> None:
        # 0.1 s, which a window is not to wait for before it is painted.
        from sqlite_utils import Database as SqliteUtils  # noqa: PLC0415

        self.path = path
        with explained():
            connection = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None)
            self.tables: SqliteUtils = SqliteUtils(connection, execute_plugins=False)
        connection.create_function("folded", 1, _folded, deterministic=True)
        checksums.install(connection)

    @property
    def connection(self) -> sqlite3.Connection:
        """The plain connection, for what only it can do."""
        connection: sqlite3.Connection = self.tables.conn
        return connection

    def configure(self) -> None:
        """Switch on what durability and tidy deletion need."""
        with explained():
            self.tables.enable_wal()
            for pragma in ("synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
                self.connection.execute(f"PRAGMA {pragma}")

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """All rows of a query."""
        with explained():
            return list(self.tables.query(sql, parameters))

    def row(self, sql: str, parameters: Sequence[object] = ()) -> Row | None:
        """The first row of a query, or None."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def values(self, sql: str, parameters: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a query as bare values, one by one as they are found: for thousands of
        them, of which perhaps not all are wanted."""
        with explained():
            yield from self.connection.execute(sql, parameters)

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Run one statement; the number of rows that it changed."""
        with explained():
            return int(self.tables.execute(sql, parameters).rowcount)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. Inside another transaction it is a part of that one."""
        if self.connection.in_transaction:
            yield
            return
        with explained():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                # A full disk may have rolled back already.
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close the connection."""
        self.tables.close()


def _folded(text: str) -> str:
    return text.casefold()


def clean(text: str) -> str:
    """``text`` as it can be stored: without halves of surrogate pairs and without NUL.

    File names and arguments in another encoding bring such halves; UTF-8 has no place for them,
    and SQLite's text functions stop at a NUL.
    """
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "")

"""A checksum for every row, kept by triggers: what finds a flipped bit.

SQLite's own checks find pages that are torn, cut or swapped. They cannot know that a letter of an
answer was another one yesterday. So each row of a table that a person would miss has a CRC-32 of
its values in ``sums``. Triggers keep it, so no statement that changes a row can forget it. The view
``sums_now`` computes the sums of what is there now; a row is sound where both agree.

The sums are apart from the rows because an update of a message's row indexes its words again.
Which columns are summed is written in the schema itself (triggers and view are made together by
:func:`watch`), so a library of any version is checked by its own rule. Rows are named by their
rowid, which stays as long as nobody vacuums the file.

Messages are compared with theirs each time that they are read (:func:`sound`), everything else
with each check of the whole library.
"""

import sqlite3
import struct
import zlib
from typing import Any

TABLES = (
    "conversations",
    "messages",
    "answers",
    "photos",
    "message_photos",
    "folders",
    "drafts",
    "draft_photos",
    "prompts",
)
"""What a person would miss."""


def install(connection: sqlite3.Connection) -> None:
    """Teach a connection the function that the triggers and the view use."""
    connection.create_function("lavender_sum", -1, checksum, deterministic=True)


def checksum(*values: object) -> int:
    """CRC-32 of a row's values; texts arrive as their bytes, which may be no UTF-8 any more."""
    crc = 0
    for value in values:
        match value:
            case bytes():
                crc = zlib.crc32(value, zlib.crc32(b"b%d:" % len(value), crc))
            case float():
                crc = zlib.crc32(b"f" + struct.pack("<d", value), crc)
            case _:
                crc = zlib.crc32(repr(value).encode("utf-8", "replace"), crc)
    return crc


def watch(db: Any) -> None:
    """Make, or make anew after a change of columns, the triggers and the view, and sum all rows.

    ``db`` is sqlite-utils' database. A part of a migration, and of each later one that adds or
    changes columns.
    """
    execute = db.conn.execute
    execute("DROP VIEW IF EXISTS sums_now")
    execute("DROP TABLE IF EXISTS sums")
    execute(
        "CREATE TABLE sums (kind INTEGER NOT NULL, row INTEGER NOT NULL, sum INTEGER NOT NULL,"
        " PRIMARY KEY (kind, row)) WITHOUT ROWID"
    )
    views = []
    for kind, table in enumerate(TABLES):
        columns = [(row[1], row[2]) for row in execute(f"PRAGMA table_info({table})")]
        for event, named in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old")):
            trigger = f"sums_{table}_{event.lower()}"
            execute(f"DROP TRIGGER IF EXISTS {trigger}")
            # Deleted first: an update may give a row another number.
            act = f"DELETE FROM sums WHERE kind = {kind} AND row = old.rowid;"  # noqa: S608 - ours
            if event == "INSERT":
                act = ""
            if event != "DELETE":
                act += (
                    f"INSERT OR REPLACE INTO sums VALUES ({kind}, new.rowid,"  # noqa: S608
                    f" {_sum(columns, named)});"
                )
            execute(f"CREATE TRIGGER {trigger} AFTER {event} ON {table} BEGIN {act} END")
        views.append(
            f"SELECT {kind} AS kind, rowid AS row, {_sum(columns, table)} AS sum"  # noqa: S608
            f" FROM {table}"
        )
    execute(f"CREATE VIEW sums_now AS {' UNION ALL '.join(views)}")
    execute("INSERT INTO sums SELECT kind, row, sum FROM sums_now")


def watched(connection: sqlite3.Connection) -> bool:
    """Whether a library has sums; one of an early version has none."""
    sql = "SELECT 1 FROM sqlite_master WHERE name = 'sums_now'"
    return connection.execute(sql).fetchone() is not None


def unsound(connection: sqlite3.Connection) -> tuple[str, int] | None:
    """Table and rowid of a row that is not what was written, or of one that is missing or too
    much; None where all are sound. May raise sqlite3.Error where the file is worse than that."""
    if not watched(connection):
        return None
    found = connection.execute(
        "SELECT now.kind, now.row FROM sums_now AS now LEFT JOIN sums"
        " ON sums.kind = now.kind AND sums.row = now.row WHERE sums.sum IS NOT now.sum LIMIT 1"
    ).fetchone()
    if found is None:
        for kind, table in enumerate(TABLES):
            found = connection.execute(
                f"SELECT kind, row FROM sums WHERE kind = {kind}"  # noqa: S608 - ours
                f" AND row NOT IN (SELECT rowid FROM {table}) LIMIT 1"
            ).fetchone()
            if found is not None:
                break
    if found is None:
        return None
    kind, row = found
    return (TABLES[kind] if 0 <= kind < len(TABLES) else "sums"), row


def sound(connection: sqlite3.Connection, table: str) -> str:
    """SQL that is true for a row of ``table`` that is what was written, beside others of a query.

    Every library that is open has sums: see :mod:`lavender.store.migrations`.
    """
    columns = [(row[1], row[2]) for row in connection.execute(f"PRAGMA table_info({table})")]
    return (
        f"({_sum(columns, table)} IS (SELECT sum FROM sums"  # noqa: S608 - names of ours
        f" WHERE kind = {TABLES.index(table)} AND row = {table}.rowid))"
    )


def _sum(columns: list[tuple[str, str]], of: str) -> str:
    """SQL for the checksum of a row."""
    values = (
        f'CAST({of}."{name}" AS BLOB)' if kind.upper() == "TEXT" else f'{of}."{name}"'
        for name, kind in columns
    )
    return f"lavender_sum({', '.join(values)})"

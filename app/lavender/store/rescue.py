"""What can still be read of a damaged library, row by row, and how it gets into a whole one.

A row is only taken where its checksum holds, so nothing that was damaged comes along. What has
neither a row nor a checksum any more, where all of these can be listed, was deleted and stays so.
"""

import sqlite3
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from lavender.store import checksums
from lavender.store.conversations import title_from
from lavender.store.database import Database

KEYS = {
    "folders": ("id",),
    "conversations": ("id",),
    "photos": ("sha256",),
    "messages": ("id",),
    "answers": ("message_id",),
    "message_photos": ("message_id", "position"),
    "drafts": ("conversation_id",),
    "draft_photos": ("conversation_id", "position"),
    "prompts": ("id",),
}
"""What names a row, for every table with checksums."""

_NUMBERS = ("rowid", "number")

_MEND = (
    # Whoever wrote it is gone: nobody else has the library open while it is restored.
    "UPDATE messages SET text = (SELECT draft FROM answers WHERE message_id = id) WHERE id IN"
    " (SELECT message_id FROM answers WHERE status = 'writing')",
    "UPDATE answers SET status = 'interrupted', draft = '', writer_id = NULL"
    " WHERE status = 'writing'",
    "UPDATE answers SET writer_id = NULL",
    "DELETE FROM writers",
    # A message whose place is lost follows what was said before it.
    "UPDATE messages SET parent_id = (SELECT id FROM messages AS before WHERE"
    " before.conversation_id = messages.conversation_id AND before.number < messages.number"
    " ORDER BY number DESC LIMIT 1)"
    " WHERE parent_id NOT IN (SELECT id FROM messages)",
    "UPDATE conversations SET leaf_id = (SELECT id FROM messages WHERE"
    " conversation_id = conversations.id ORDER BY number DESC LIMIT 1)"
    " WHERE leaf_id NOT IN (SELECT id FROM messages)",
    "UPDATE conversations SET folder_id = NULL WHERE folder_id NOT IN (SELECT id FROM folders)",
    "DELETE FROM answers WHERE message_id NOT IN (SELECT id FROM messages)",
    "DELETE FROM message_photos WHERE message_id NOT IN (SELECT id FROM messages)"
    " OR sha256 NOT IN (SELECT sha256 FROM photos)",
    "DELETE FROM draft_photos WHERE conversation_id NOT IN (SELECT conversation_id FROM drafts)"
    " OR sha256 NOT IN (SELECT sha256 FROM photos)",
    # What it belonged to was deleted since the copy was made, and its file with it.
    "DELETE FROM photos WHERE sha256 NOT IN (SELECT sha256 FROM message_photos)"
    " AND sha256 NOT IN (SELECT sha256 FROM draft_photos)",
)
"""What makes rows fit together that were read from two files."""


@dataclass
class Readable:
    """Rows of one table: their column names, the sound ones by rowid, and all that have a
    checksum."""

    columns: list[str] = field(default_factory=list)
    rows: dict[int, tuple[Any, ...]] = field(default_factory=dict)
    known: set[int] = field(default_factory=set)
    there: set[int] | None = None
    """All that have a checksum or a row, if they can be listed."""


def read(damaged: Database) -> dict[str, Readable]:
    """Every sound row of a damaged library by its table; nothing where it cannot be opened."""
    connection = damaged.connection
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA writable_schema=ON")  # do not stop at a damaged schema
    found = {table: Readable() for table in checksums.TABLES}
    for kind, table in enumerate(checksums.TABLES):
        with suppress(sqlite3.Error, UnicodeDecodeError):
            found[table] = _read_table(connection, kind, table)
    return found


def merge(found: dict[str, Readable], into: Database) -> None:
    """Bring what was read into a whole library, in one transaction."""
    connection = into.connection
    connection.execute("PRAGMA foreign_keys=OFF")
    with into.transaction():
        for table, keys in KEYS.items():
            readable = found[table]
            here = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            if not set(readable.columns) <= here:
                continue  # of a version that this one has never met
            if readable.there is not None and table in ("conversations", "messages"):
                _drop_deleted(connection, table, readable)
            for number, values in sorted(readable.rows.items()):
                row = dict(zip(readable.columns, values, strict=True))
                _put(connection, table, keys, number, row)
        _house_the_homeless(connection)
        for sql in _MEND:
            connection.execute(sql)
    connection.execute("PRAGMA foreign_keys=ON")


def _read_table(connection: sqlite3.Connection, kind: int, table: str) -> Readable:
    info = connection.execute(f"PRAGMA table_info({table})").fetchall()
    columns, types = [row[1] for row in info], [row[2].upper() for row in info]
    sums: dict[int, int] = {}
    whole = True
    for order in ("ASC", "DESC"):  # a page that cannot be read is come upon from both sides
        try:
            for row, expected in connection.execute(
                f"SELECT row, sum FROM sums WHERE kind = {kind} ORDER BY row {order}"  # noqa: S608
            ):
                sums.setdefault(row, expected)
        except sqlite3.Error:
            whole = False
    readable = Readable(columns, known=set(sums))
    wanted = ", ".join(
        f'CAST("{name}" AS BLOB)' if of == "TEXT" else f'"{name}"'
        for name, of in zip(columns, types, strict=True)
    )
    for row, expected in sums.items():
        try:
            values = connection.execute(
                f"SELECT {wanted} FROM {table} WHERE rowid = ?",  # noqa: S608 - names of ours
                (row,),
            ).fetchone()
            if values is not None and checksums.checksum(*values) == expected:
                readable.rows[row] = tuple(
                    value.decode() if of == "TEXT" and isinstance(value, bytes) else value
                    for value, of in zip(values, types, strict=True)
                )
        except (sqlite3.Error, UnicodeDecodeError):
            continue
    if whole:
        with suppress(sqlite3.Error):
            rows = connection.execute(f"SELECT rowid FROM {table} NOT INDEXED")  # noqa: S608
            readable.there = readable.known | {row for (row,) in rows}
    return readable


def _put(
    connection: sqlite3.Connection,
    table: str,
    keys: tuple[str, ...],
    number: int,
    row: dict[str, Any],
) -> None:
    """The row as it is in the damaged file, which is newer than any copy; under its number, where
    that is free, for numbers tell what was deleted."""
    if "number" not in row:
        row = {"rowid": number, **row}
    change = ", ".join(f"{name} = excluded.{name}" for name in row if name not in _NUMBERS)
    for names in (list(row), [name for name in row if name not in _NUMBERS]):
        try:
            connection.execute(
                f"INSERT INTO {table} ({', '.join(names)})"  # noqa: S608 - names of the schema
                f" VALUES ({', '.join('?' * len(names))})"
                f" ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {change}",
                [row[name] for name in names],
            )
        except sqlite3.IntegrityError:
            continue  # its number is another one's by now; or its folder's name is
        return


def _drop_deleted(connection: sqlite3.Connection, table: str, readable: Readable) -> None:
    """Drop what the damaged file has no more: the row's number is not in use there, or is another
    row's by now."""
    there = readable.there or set()
    place = readable.columns.index("id") if readable.rows else 0
    now = {row: values[place] for row, values in readable.rows.items()}
    names = set(now.values())
    rows = connection.execute(f"SELECT rowid, id FROM {table}").fetchall()  # noqa: S608 - ours
    connection.executemany(
        f"DELETE FROM {table} WHERE rowid = ?",  # noqa: S608 - ours
        [
            (row,)
            for row, name in rows
            if name not in names and (row not in there or now.get(row, name) != name)
        ],
    )


def _house_the_homeless(connection: sqlite3.Connection) -> None:
    """Messages whose conversation could not be read get one, called by the first of them."""
    lost = connection.execute(
        "SELECT conversation_id, text, min(number), min(created), max(created) FROM messages WHERE"
        " conversation_id NOT IN (SELECT id FROM conversations) GROUP BY conversation_id"
    ).fetchall()
    connection.executemany(
        "INSERT INTO conversations (id, title, model, system, created, updated, leaf_id)"
        " SELECT ?1, ?2, '', '', ?3, ?4, id FROM messages WHERE conversation_id = ?1"
        " ORDER BY number DESC LIMIT 1",
        [(identity, title_from(text), first, last) for identity, text, _, first, last in lost],
    )

"""Pins and folders: how a person keeps conversations in order.

A conversation is in one folder or in none. A folder that is deleted lets its conversations go; it
takes none with it.
"""

import json
import time
import uuid
from collections.abc import Sequence

from lavender.chat.types import Folder
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.store.database import Database, Row, clean

NAME_LENGTH = 80
"""Characters of a folder's name; the rest is cut off."""
_CHOSEN = "id IN (SELECT value FROM json_each(?))"


class Order:
    """The pins and folders of one library. Ids that are not there change nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def folders(self) -> tuple[Folder, ...]:
        """By name, as people sort: small and capital letters alike."""
        rows = self._database.rows("SELECT * FROM folders ORDER BY folded(name), created")
        return tuple(folder_of(row) for row in rows)

    def make(self, name: str) -> Folder:
        """A new folder, or the one that has this name already. UserError without a name."""
        name = _named(name)
        with self._database.transaction():
            row = self._database.row("SELECT * FROM folders WHERE name = ?", (name,))
            if row is not None:
                return folder_of(row)
            identity = uuid.uuid4().hex
            self._database.execute(
                "INSERT INTO folders (id, name, created) VALUES (?, ?, ?)",
                (identity, name, time.time()),
            )
        return Folder(identity, name)

    def rename(self, folder_id: str, name: str) -> None:
        """Give a folder another name. UserError without one, or where another folder has it."""
        name = _named(name)
        with self._database.transaction():
            sql = "SELECT 1 FROM folders WHERE name = ? AND id <> ?"
            if self._database.row(sql, (name, folder_id)) is not None:
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors", "There is a folder “{name}” already. Choose another name."
                    ),
                    name=name,
                )
            self._database.execute("UPDATE folders SET name = ? WHERE id = ?", (name, folder_id))

    def delete(self, folder_id: str) -> None:
        """Delete a folder; its conversations stay, in none."""
        self._database.execute("DELETE FROM folders WHERE id = ?", (folder_id,))

    def show(self, folder_id: str, opened: bool) -> None:
        """Remember whether a folder is open in the list."""
        self._database.execute(
            "UPDATE folders SET opened = ? WHERE id = ?", (int(opened), folder_id)
        )

    def move(self, conversation_ids: Sequence[str], folder_id: str | None) -> None:
        """Put conversations into a folder, or into none."""
        self._database.execute(
            "UPDATE conversations SET folder_id = (SELECT id FROM folders WHERE id = ?)"  # noqa: S608
            f" WHERE {_CHOSEN}",
            (folder_id, json.dumps(list(conversation_ids))),
        )

    def pin(self, conversation_ids: Sequence[str], pinned: bool) -> None:
        """Keep conversations at the top of the list, or no longer."""
        self._database.execute(
            f"UPDATE conversations SET pinned = ? WHERE {_CHOSEN}",  # noqa: S608
            (int(pinned), json.dumps(list(conversation_ids))),
        )


def folder_of(row: Row) -> Folder:
    """The folder in a row of ``folders``."""
    return Folder(row["id"], row["name"], bool(row["opened"]))


def _named(name: str) -> str:
    """``name`` on one line, not too long. UserError where nothing is left of it."""
    name = " ".join(clean(name).split())[:NAME_LENGTH].rstrip()
    if not name:
        raise UserError(QT_TRANSLATE_NOOP("errors", "A folder needs a name. Write one."))
    return name

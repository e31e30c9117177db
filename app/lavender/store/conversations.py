"""Conversations: making, finding, naming and deleting them."""

import json
import time
import uuid
from dataclasses import fields
from typing import Any

from lavender.chat.types import Conversation
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.store.database import Database, Row, clean
from lavender.store.erasing import Erasing
from lavender.store.photo_files import PhotoFiles

TITLE_LENGTH = 60
"""Characters of a title that is made from a question."""

AT_ONCE = 16
"""Messages that are deleted in one transaction: some 40 ms in a library of 200,000."""

HEAD = tuple(field.name for field in fields(Conversation))
"""A conversation's columns are named like its fields."""


class Conversations:
    """The conversations of one library."""

    def __init__(self, database: Database, photos: PhotoFiles, erasing: Erasing) -> None:
        self._database = database
        self._photos = photos
        self._erasing = erasing

    def create(self, model: str, system: str, title: str) -> Conversation:
        """A new conversation without messages."""
        now = time.time()
        identity = uuid.uuid4().hex
        self._database.execute(
            "INSERT INTO conversations (id, title, model, system, created, updated)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (identity, clean(title), model, clean(system), now, now),
        )
        return self.get(identity)

    def get(self, identity: str) -> Conversation:
        """The conversation whose id is, or alone begins with, ``identity``. Raises UserError."""
        # The whole id is looked up; its beginning is compared with every one.
        rows = self._database.rows(
            "SELECT * FROM conversations WHERE id = ?", (clean(identity),)
        ) or self._database.rows(
            "SELECT * FROM conversations WHERE substr(id, 1, length(?1)) = ?1 LIMIT 2",
            (clean(identity),),
        )
        if not identity or not rows:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "There is no conversation {id}. Look at the list of conversations."
                ),
                id=identity,
            )
        if len(rows) > 1:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "More than one conversation begins with {id}. Give more of its id."
                ),
                id=identity,
            )
        return conversation_of(rows[0])

    def has(self, identity: str) -> bool:
        """Whether there is a conversation of this id."""
        sql = "SELECT 1 FROM conversations WHERE id = ?"
        return self._database.row(sql, (identity,)) is not None

    def list(self, limit: int | None, include_binned: bool) -> list[Conversation]:
        """Conversations, the last used first."""
        rows = self._database.values(
            f"SELECT {', '.join(HEAD)} FROM conversations WHERE ? OR binned IS NULL"  # noqa: S608
            " ORDER BY updated DESC, rowid DESC LIMIT ?",
            (include_binned, -1 if limit is None else limit),
        )
        return [_head(*row) for row in rows]

    def rename(self, identity: str, title: str) -> Conversation:
        """Give another title."""
        found = self.get(identity)
        title = " ".join(clean(title).split())
        self._database.execute("UPDATE conversations SET title = ? WHERE id = ?", (title, found.id))
        return self.get(found.id)

    def choose_leaf(self, identity: str, leaf_id: str) -> Conversation:
        """Point at another leaf. A message of another conversation changes nothing."""
        found = self.get(identity)
        self._database.execute(
            "UPDATE conversations SET leaf_id = ?1 WHERE id = ?2"
            " AND EXISTS (SELECT 1 FROM messages WHERE id = ?1 AND conversation_id = ?2)",
            (leaf_id, found.id),
        )
        return self.get(found.id)

    def put_away(self, identity: str) -> Conversation:
        """Put it into the bin: it is listed and searched no more, and nothing of it is lost."""
        found = self.get(identity)
        self._database.execute(
            "UPDATE conversations SET binned = ? WHERE id = ?", (time.time(), found.id)
        )
        return found

    def bring_back(self, identity: str) -> Conversation:
        """Take it out of the bin."""
        found = self.get(identity)
        self._database.execute("UPDATE conversations SET binned = NULL WHERE id = ?", (found.id,))
        return found

    def binned(self, before: float | None = None) -> tuple[Conversation, ...]:
        """What is in the bin, the latest first; or what came there ``before`` a Unix time."""
        rows = self._database.rows(
            "SELECT * FROM conversations WHERE binned IS NOT NULL AND (?1 IS NULL OR binned < ?1)"
            " ORDER BY binned DESC",
            (before,),
        )
        return tuple(conversation_of(row) for row in rows)

    def shorten(self, identity: str) -> tuple[str, ...] | None:
        """Begin to delete a long conversation for good: it goes into the bin, and its last
        messages go; None, and nothing done, where it is short enough for :meth:`delete`.

        Returns the SHA-256 names of the photos that went.
        """
        found = self.get(identity)
        with self._database.transaction():
            last = self._database.rows(
                "SELECT id FROM messages WHERE conversation_id = ? ORDER BY number DESC LIMIT ?",
                (found.id, AT_ONCE + 1),
            )
            if len(last) <= AT_ONCE:
                return None
            self._database.execute(
                "UPDATE conversations SET binned = coalesce(binned, ?) WHERE id = ?",
                (time.time(), found.id),
            )
            ids = json.dumps([row["id"] for row in last[:-1]])
            shown = self._database.rows(
                "SELECT DISTINCT sha256 FROM message_photos WHERE message_id IN"
                " (SELECT value FROM json_each(?))",
                (ids,),
            )
            self._database.execute(
                "DELETE FROM messages WHERE id IN (SELECT value FROM json_each(?))", (ids,)
            )
            self._erasing.mark()
        return self._photos.remove_unowned(row["sha256"] for row in shown)

    def delete(self, identity: str) -> tuple[str, ...]:
        """Delete for good: messages, and photos of no one else. Nothing finds their words any
        more; they leave the search index by and by.

        Returns the SHA-256 names of the photos that went with it.
        """
        found = self.get(identity)
        with self._database.transaction():
            shown = self._database.rows(
                "SELECT sha256 FROM message_photos"
                " JOIN messages ON messages.id = message_photos.message_id"
                " WHERE conversation_id = ?1"
                " UNION SELECT sha256 FROM draft_photos WHERE conversation_id = ?1",
                (found.id,),
            )
            self._database.execute("DELETE FROM drafts WHERE conversation_id = ?", (found.id,))
            self._database.execute("DELETE FROM conversations WHERE id = ?", (found.id,))
            self._erasing.mark()
        removed = self._photos.remove_unowned(row["sha256"] for row in shown)
        self._database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        return removed


def conversation_of(row: Row) -> Conversation:
    """The conversation in a row of ``conversations``."""
    return _head(*(row[name] for name in HEAD))


def _head(*values: Any) -> Conversation:
    """From the values of ``HEAD``: by place, because lists are long."""
    place = HEAD.index("pinned")
    return Conversation(*values[:place], *[values[place] == 1, *values[place + 1 :]])


def title_from(question: str) -> str:
    """A title from a question's first line, cut between words where there are any."""
    first = next((line for line in question.splitlines() if line.strip()), "")
    title = " ".join(first.split())
    if len(title) <= TITLE_LENGTH:
        return title
    cut = title[: TITLE_LENGTH - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > TITLE_LENGTH // 2 else cut).rstrip() + "…"

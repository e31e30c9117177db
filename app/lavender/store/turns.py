"""Taking one question with its answers out of a conversation, and putting it back.

What was said after it moves up to what was said before it, so the rest of the conversation stays.
"""

from dataclasses import dataclass

from lavender.chat.types import Status
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.store.database import Database, Row
from lavender.store.erasing import Erasing
from lavender.store.photo_files import PhotoFiles


@dataclass(frozen=True)
class RemovedTurn:
    """A question with all its answers as they were: what brings them back. Rows by table, and
    which messages moved up, with the parents that they had.
    """

    conversation_id: str
    leaf_id: str | None
    rows: dict[str, list[Row]]
    moved: tuple[tuple[str, str], ...]

    @property
    def photos(self) -> tuple[str, ...]:
        """SHA-256 names of the photos that it showed."""
        return tuple(dict.fromkeys(row["sha256"] for row in self.rows["message_photos"]))


class Turns:
    """Turns of one library's conversations."""

    def __init__(self, database: Database, photos: PhotoFiles, erasing: Erasing) -> None:
        self._database = database
        self._photos = photos
        self._erasing = erasing

    def remove(self, question_id: str) -> RemovedTurn:
        """Delete a question and every answer to it. Raises UserError where one is being written.

        Its photos stay until :meth:`forget`.
        """
        with self._database.transaction():
            question = self._database.row(
                "SELECT conversation_id, parent_id FROM messages WHERE id = ? AND role = 'user'",
                (question_id,),
            )
            if question is None:
                raise _gone()
            rows = self._rows(question_id)
            if any(answer["status"] == Status.WRITING for answer in rows["answers"]):
                raise _busy()
            ids = [row["id"] for row in rows["messages"]]
            removed = self._as_it_is(question["conversation_id"], rows, ids)
            for moved, _ in removed.moved:
                self._set("messages", "parent_id", moved, question["parent_id"])
            if removed.leaf_id in ids:
                self._set(
                    "conversations", "leaf_id", removed.conversation_id, question["parent_id"]
                )
            for identity in reversed(ids):
                self._database.execute("DELETE FROM messages WHERE id = ?", (identity,))
            self._cover(removed.conversation_id)
            self._erasing.mark()
        return removed

    def bring_back(self, removed: RemovedTurn) -> None:
        """Put a turn back to where it was. Raises UserError where its conversation is gone."""
        with self._database.transaction():
            if not self._database.row(
                "SELECT 1 FROM conversations WHERE id = ?", (removed.conversation_id,)
            ):
                raise _gone()
            for table in ("messages", "answers", "message_photos"):
                for row in removed.rows[table]:
                    if self._is_taken(row):
                        row = {name: row[name] for name in row if name != "number"}  # noqa: PLW2901
                    names = ", ".join(row)
                    places = ", ".join("?" * len(row))
                    self._database.execute(
                        f"INSERT INTO {table} ({names}) VALUES ({places})",  # noqa: S608 - ours
                        tuple(row.values()),
                    )
            for moved, parent in removed.moved:
                self._set("messages", "parent_id", moved, parent)
            question = removed.rows["messages"][0]
            # Where something was asked meanwhile, that stays in sight.
            self._database.execute(
                "UPDATE conversations SET leaf_id = ? WHERE id = ? AND leaf_id IS ?",
                (removed.leaf_id, removed.conversation_id, question["parent_id"]),
            )
            self._cover(removed.conversation_id)

    def forget(self, removed: RemovedTurn) -> tuple[str, ...]:
        """A turn is not to be had back: its photos go, unless others show them, and its words
        leave the search index by and by. The names of the photos that went."""
        gone = self._photos.remove_unowned(removed.photos)
        self._database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        return gone

    def _rows(self, question_id: str) -> dict[str, list[Row]]:
        """The question, its answers, and what belongs to them; parents before their children."""
        of_turn = "IN (SELECT id FROM messages WHERE id = ?1 OR parent_id = ?1 AND role <> 'user')"
        return {
            "messages": self._database.rows(
                f"SELECT * FROM messages WHERE id {of_turn} ORDER BY id <> ?1, number",  # noqa: S608
                (question_id,),
            ),
            "answers": self._database.rows(
                f"SELECT * FROM answers WHERE message_id {of_turn}",  # noqa: S608
                (question_id,),
            ),
            "message_photos": self._database.rows(
                f"SELECT * FROM message_photos WHERE message_id {of_turn}",  # noqa: S608
                (question_id,),
            ),
        }

    def _as_it_is(
        self, conversation_id: str, rows: dict[str, list[Row]], ids: list[str]
    ) -> RemovedTurn:
        head = self._database.row(
            "SELECT leaf_id FROM conversations WHERE id = ?", (conversation_id,)
        )
        below = [
            (row["id"], row["parent_id"])
            for parent in ids
            for row in self._database.rows(
                "SELECT id, parent_id FROM messages WHERE parent_id = ?", (parent,)
            )
            if row["id"] not in ids
        ]
        leaf = head["leaf_id"] if head else None
        return RemovedTurn(conversation_id, leaf, rows, tuple(below))

    def _is_taken(self, row: Row) -> bool:
        """Has another message got this one's number meanwhile?"""
        sql = "SELECT 1 FROM messages WHERE number = ?"
        return "number" in row and self._database.row(sql, (row["number"],)) is not None

    def _cover(self, conversation_id: str) -> None:
        """The first photo that is still shown."""
        self._database.execute(
            "UPDATE conversations SET cover = coalesce((SELECT sha256 FROM message_photos"
            " JOIN messages ON messages.id = message_id WHERE conversation_id = ?1"
            " ORDER BY number, position LIMIT 1), '') WHERE id = ?1",
            (conversation_id,),
        )

    def _set(self, table: str, column: str, identity: str, value: object) -> None:
        self._database.execute(
            f"UPDATE {table} SET {column} = ? WHERE id = ?",  # noqa: S608 - names of ours
            (value, identity),
        )


def _gone() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "This conversation was deleted in the meantime. Start a new one."
        )
    )


def _busy() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "This answer is still being written. Wait until it is done.")
    )

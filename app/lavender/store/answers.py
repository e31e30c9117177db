"""Questions and answers: saved together before the engine moves, finished once it is done."""

import time
import uuid
from enum import Enum
from typing import TYPE_CHECKING

from lavender.chat.types import Message, Photo, Role, Status
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.store.conversations import title_from
from lavender.store.database import Database, clean
from lavender.store.messages import Messages, as_blob, as_json, notes_as_json

if TYPE_CHECKING:
    from lavender.store.writers import Writer


class Leaf(Enum):
    """Where a question goes unless it is told otherwise: under the conversation's leaf."""

    LEAF = "leaf"


LEAF = Leaf.LEAF


class Answers:
    """Writing to conversations."""

    def __init__(self, database: Database, messages: Messages, writer: "Writer") -> None:
        self._database = database
        self._messages = messages
        self._writer = writer

    def begin(
        self,
        conversation_id: str,
        text: str,
        photos: tuple[Photo, ...],
        model: str,
        parent_id: str | Leaf | None,
    ) -> tuple[Message, Message]:
        """Save a question and its answer-to-be in one transaction. Raises UserError."""
        with self._database.transaction():
            head = self._database.row(
                "SELECT leaf_id, title FROM conversations WHERE id = ?", (conversation_id,)
            )
            if head is None:
                raise _deleted()
            parent = head["leaf_id"] if isinstance(parent_id, Leaf) else parent_id
            question = self._insert(conversation_id, parent, Role.USER, clean(text))
            self._show(question, photos)
            answer = self._insert_answer(conversation_id, question, model)
            self._database.execute(
                "UPDATE conversations SET title = ?, cover = CASE cover WHEN '' THEN ? ELSE cover"
                " END, model = ? WHERE id = ?",
                (
                    head["title"] or title_from(clean(text)),
                    photos[0].sha256 if photos else "",
                    model,
                    conversation_id,
                ),
            )
        return self._get(question), self._get(answer)

    def begin_answer(self, conversation_id: str, question_id: str, model: str) -> Message:
        """Another answer to a question, beside those it has. Raises UserError."""
        with self._database.transaction():
            answer = self._insert_answer(conversation_id, question_id, model)
        return self._get(answer)

    def resume(self, answer_id: str) -> Message:
        """Write an answer that ended on from where it is: "writing" again, with all its words.

        Raises UserError where it was deleted, or where it is being written already.
        """
        with self._database.transaction():
            found = self._database.execute(
                "UPDATE answers SET status = ?1, writer_id = ?2, note = '[]',"
                " draft = (SELECT text FROM messages WHERE id = message_id)"
                " WHERE message_id = ?3 AND status <> ?1",
                (Status.WRITING, self._writer.register(), answer_id),
            )
            if not found:
                raise _busy() if self._messages.get(answer_id) else _deleted()
        return self._get(answer_id)

    def write(self, answer_id: str, text: str) -> None:
        """Keep what there is of an answer so far."""
        self._database.execute(
            # Ids spell the text that was there when it was gone on with, and no more than that.
            "UPDATE answers SET draft = ?, written_by = '', written = x''"
            " WHERE message_id = ? AND status = ?",
            (clean(text), answer_id, Status.WRITING),
        )

    def finish(self, answer: Message) -> Message:
        """The end of an answer, however it ended. UserError where it was deleted meanwhile."""
        with self._database.transaction():
            found = self._database.execute(
                "UPDATE answers SET status = ?, stop_reason = ?, note = ?, usage = ?, timings = ?,"
                " written_by = ?, written = ?, draft = '', writer_id = NULL WHERE message_id = ?",
                (
                    answer.status,
                    answer.stop_reason,
                    notes_as_json(answer.notes),
                    as_json(answer.usage),
                    as_json(answer.timings),
                    answer.written.by,
                    as_blob(answer.written.ids),
                    answer.id,
                ),
            )
            if not found:
                raise _deleted()
            self._database.execute(
                "UPDATE messages SET text = ? WHERE id = ?", (clean(answer.text), answer.id)
            )
            self._database.execute(
                "UPDATE conversations SET updated = ?"
                " WHERE id = (SELECT conversation_id FROM messages WHERE id = ?)",
                (time.time(), answer.id),
            )
        return self._get(answer.id)

    def _insert_answer(self, conversation_id: str, question_id: str, model: str) -> str:
        answer = self._insert(conversation_id, question_id, Role.ASSISTANT, "")
        self._database.execute(
            "INSERT INTO answers (message_id, model, status, writer_id) VALUES (?, ?, ?, ?)",
            (answer, model, Status.WRITING, self._writer.register()),
        )
        self._database.execute(
            "UPDATE conversations SET leaf_id = ?, updated = ? WHERE id = ?",
            (answer, time.time(), conversation_id),
        )
        return answer

    def _insert(self, conversation_id: str, parent_id: str | None, role: Role, text: str) -> str:
        if parent_id is not None and not self._database.row(
            "SELECT 1 FROM messages WHERE id = ? AND conversation_id = ?",
            (parent_id, conversation_id),
        ):
            raise _deleted()
        identity = uuid.uuid4().hex
        self._database.execute(
            "INSERT INTO messages (id, conversation_id, parent_id, role, text, created)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (identity, conversation_id, parent_id, role, text, time.time()),
        )
        return identity

    def _show(self, message_id: str, photos: tuple[Photo, ...]) -> None:
        for position, photo in enumerate(photos):
            if not self._database.row("SELECT 1 FROM photos WHERE sha256=?", (photo.sha256,)):
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "This photo is no longer in your library. Attach it again to ask about it.",
                    )
                )
            self._database.execute(
                "INSERT INTO message_photos (message_id, position, sha256) VALUES (?, ?, ?)",
                (message_id, position, photo.sha256),
            )

    def _get(self, message_id: str) -> Message:
        message = self._messages.get(message_id)
        if message is None:
            raise _deleted()
        return message


def _busy() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "This answer is still being written. Wait until it is done.")
    )


def _deleted() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "This conversation was deleted in the meantime. Start a new one."
        )
    )

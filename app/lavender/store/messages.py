"""Reading messages: rows to values, the path from root to leaf, and siblings."""

import json
import logging
import struct
from collections.abc import Iterable
from dataclasses import asdict, fields
from typing import Any, TypeVar

from lavender.chat.types import Message, Photo, Role, Status, Timings, Usage, Written
from lavender.errors import Sentence
from lavender.store import checksums
from lavender.store.database import Database, Row, clean
from lavender.store.explain import damaged
from lavender.store.photo_files import photo_of

Counts = TypeVar("Counts", Usage, Timings)

log = logging.getLogger(__name__)

_SELECT = (
    "SELECT messages.number, messages.id, conversation_id, parent_id, role, text, created,"
    " answers.model, status, draft, note, stop_reason, usage, timings, written_by, written,"
    " {sound} AS sound FROM messages LEFT JOIN answers ON answers.message_id = messages.id "
)
_PATH = (
    "WITH RECURSIVE up(id, above, depth) AS ("
    " SELECT id, parent_id, 0 FROM messages WHERE id = ?"
    " UNION ALL SELECT messages.id, messages.parent_id, depth + 1"
    " FROM up JOIN messages ON messages.id = up.above) "
)


class Messages:
    """The messages of one library, for reading.

    Each is compared with its checksum, so that nothing damaged is shown as if it were whole: that
    of a large library is only checked once a day. DamagedError where one does not match.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        message, answer, self._shown_soundly = (
            checksums.sound(database.connection, table)
            for table in ("messages", "answers", "message_photos")
        )
        self._read = _SELECT.format(sound=f"({message} AND (answers.rowid IS NULL OR {answer}))")

    def get(self, message_id: str) -> Message | None:
        """One message, or None."""
        found = self._select("WHERE messages.id = ?", (message_id,))
        return found[0] if found else None

    def path(self, leaf_id: str | None) -> list[Message]:
        """From the root down to ``leaf_id``."""
        sql = _PATH + self._read + "JOIN up ON up.id = messages.id ORDER BY depth DESC"
        return self._complete(self._database.rows(sql, (leaf_id,)))

    def children(self, message_id: str) -> list[Message]:
        """Replies to a message, the oldest first."""
        return self._select("WHERE parent_id = ? ORDER BY number", (message_id,))

    def roots(self, conversation_id: str) -> list[Message]:
        """First messages of a conversation: the first question and its edited versions."""
        return self._select(
            "WHERE conversation_id = ? AND parent_id IS NULL ORDER BY number", (conversation_id,)
        )

    def versions(self, conversation_id: str) -> dict[str, tuple[str, ...]]:
        """For each message the ids of all that stand in its place, itself among them, the oldest
        first."""
        rows = self._database.rows(
            "SELECT id, parent_id FROM messages WHERE conversation_id = ? ORDER BY number",
            (conversation_id,),
        )
        places: dict[str | None, list[str]] = {}
        for row in rows:
            places.setdefault(row["parent_id"], []).append(row["id"])
        return {each: tuple(ids) for ids in places.values() for each in ids}

    def timings(self, limit: int) -> list[tuple[str, int, Timings]]:
        """What the last answers took, the newest first: model, photos of the question, times."""
        rows = self._database.rows(
            "SELECT model, timings, (SELECT count(*) FROM message_photos"
            " WHERE message_photos.message_id = messages.parent_id) AS photos"
            " FROM answers JOIN messages ON messages.id = answers.message_id"
            " ORDER BY answers.rowid DESC LIMIT ?",
            (limit,),
        )
        return [(row["model"], row["photos"], counts(Timings, row["timings"])) for row in rows]

    def latest_below(self, message_id: str) -> str:
        """The end of the branch under a message that was written last."""
        row = self._database.row(
            "WITH RECURSIVE below(id, number) AS ("
            " SELECT id, number FROM messages WHERE id = ?"
            " UNION ALL SELECT messages.id, messages.number FROM messages"
            " JOIN below ON messages.parent_id = below.id)"
            " SELECT id FROM below WHERE NOT EXISTS"
            " (SELECT 1 FROM messages WHERE parent_id = below.id)"
            " ORDER BY number DESC LIMIT 1",
            (message_id,),
        )
        return str(row["id"]) if row is not None else message_id

    def all(self, conversation_id: str) -> list[Message]:
        """Every message of a conversation, parents before their children."""
        return self._select("WHERE conversation_id = ? ORDER BY number", (conversation_id,))

    def _select(self, where: str, parameters: tuple[object, ...]) -> list[Message]:
        return self._complete(self._database.rows(self._read + where, parameters))

    def _complete(self, rows: list[Row]) -> list[Message]:
        for row in rows:
            self._require(bool(row["sound"]), row["id"])
        photos = self._photos([row["id"] for row in rows])
        return [_message(row, tuple(photos.get(row["id"], ()))) for row in rows]

    def _photos(self, ids: list[str]) -> dict[str, list[Photo]]:
        found: dict[str, list[Photo]] = {}
        for row in self._database.rows(
            "SELECT message_id, photos.sha256, width, height, media_type, size,"  # noqa: S608 - ours
            f" {self._shown_soundly} AND photos.sha256 IS NOT NULL AS sound"
            " FROM message_photos LEFT JOIN photos ON photos.sha256 = message_photos.sha256"
            " WHERE message_id IN (SELECT value FROM json_each(?)) ORDER BY message_id, position",
            (json.dumps(ids),),
        ):
            self._require(bool(row["sound"]), row["message_id"])
            found.setdefault(row["message_id"], []).append(photo_of(row))
        return found

    def _require(self, sound: bool, message_id: str) -> None:
        if not sound:
            log.error("the library is damaged: the message %s is not what was written", message_id)
            raise damaged(str(self._database.path))


def _message(row: Row, photos: tuple[Photo, ...]) -> Message:
    status = Status(row["status"] or Status.DONE)
    return Message(
        id=row["id"],
        conversation_id=row["conversation_id"],
        parent_id=row["parent_id"],
        role=Role(row["role"]),
        text=row["draft"] if status is Status.WRITING else row["text"],
        photos=photos,
        status=status,
        created=row["created"],
        model=row["model"] or "",
        notes=_notes(row["note"]),
        stop_reason=row["stop_reason"] or "",
        usage=counts(Usage, row["usage"]),
        timings=counts(Timings, row["timings"]),
        written=Written(row["written_by"] or "", _ids(row["written"] or b"")),
    )


def _notes(text: str | None) -> tuple[Sentence, ...]:
    """Sentences from the JSON of :func:`notes_as_json`."""
    return tuple(Sentence(template, values) for template, values in json.loads(text or "[]"))


def notes_as_json(notes: Iterable[Sentence]) -> str:
    """Sentences as a JSON list of [template, values], so that they can be said in any language."""
    pairs = [[clean(note.template), note.values] for note in notes]
    return clean(json.dumps(pairs, ensure_ascii=False, default=str))


def counts(kind: type[Counts], text: str | None) -> Counts:
    """Counts from their JSON. What is unknown or no number is left out."""
    stored: Any = json.loads(text or "{}")
    if not isinstance(stored, dict):
        return kind()
    known = (
        field.name for field in fields(kind) if isinstance(stored.get(field.name), int | float)
    )
    values: dict[str, Any] = {name: stored[name] for name in known}
    return kind(**values)


def as_blob(ids: tuple[int, ...]) -> bytes:
    """Token ids as int32, little-endian."""
    return struct.pack(f"<{len(ids)}i", *ids)


def _ids(blob: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(blob) // 4}i", blob[: len(blob) // 4 * 4])


def as_json(value: Usage | Timings) -> str:
    """Counts as their JSON."""
    return json.dumps(asdict(value))

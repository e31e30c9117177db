"""Photos by what was said about them, and conversations by the photos that they show.

A photo is asked about where a question shows it. What was said about it is that question and the
answers to it, so a photo is found when one of these messages has all the words. What is in the
bin is not looked at.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lavender.chat.types import Conversation
from lavender.store.conversations import conversation_of
from lavender.store.database import Database
from lavender.store.search import Words

MOST_PHOTOS = 500
"""Photos that a search finds at most: more than anybody looks through."""

_IN_SIGHT = "JOIN conversations ON conversations.id = messages.conversation_id AND binned IS NULL"
_COLUMNS = "sha256, title, messages.number, position, message_id"
_ASKED = "CASE role WHEN 'user' THEN messages.id ELSE messages.parent_id END"


@dataclass(frozen=True)
class Pictured:
    """A photo by its SHA-256, and the title of a conversation that shows it."""

    sha256: str
    title: str


@dataclass(frozen=True)
class Shown:
    """A conversation that shows a photo, and the last question there that does."""

    conversation: Conversation
    message_id: str


class Album:
    """The photos of one library that were asked about."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def photos(self) -> list[Pictured]:
        """Every photo that was asked about, the last asked about first."""
        rows = self._database.values(
            "SELECT sha256, title, MAX(messages.number) AS last FROM message_photos"  # noqa: S608 - none
            f" JOIN messages ON messages.id = message_photos.message_id {_IN_SIGHT}"
            " GROUP BY sha256 ORDER BY last DESC"
        )
        return [Pictured(sha256, title) for sha256, title, _ in rows]

    def find(self, text: str, limit: int = MOST_PHOTOS) -> list[Pictured]:
        """Photos about which all the words of ``text`` were said in one message, the newest
        message first; none for no words. Of more than ``limit``, those that were asked about or
        spoken of last."""
        words = Words.of(text, self._database)
        if not words:
            return []
        newest: dict[str, tuple[int, int, str]] = {}
        before = None
        # Row by row: a word that is in most messages has found enough photos soon.
        for sha256, title, number, place, question in (
            self._having(words) if words.match else self._shown(words)
        ):
            if len(newest) >= limit and question != before:
                break
            before = question
            newest[sha256] = max(newest.get(sha256, (0, 0, "")), (number, -place, title))
        found = sorted(newest.items(), key=lambda each: each[1], reverse=True)[:limit]
        return [Pictured(sha256, title) for sha256, (_, _, title) in found]

    def chats(self, sha256: str) -> list[Shown]:
        """The conversations that show a photo, the last asked in first."""
        rows = self._database.rows(
            "SELECT MAX(messages.number) AS last, messages.id AS message_id, conversations.*"  # noqa: S608
            " FROM message_photos JOIN messages ON messages.id = message_photos.message_id"
            f" {_IN_SIGHT} WHERE sha256 = ? GROUP BY conversations.id ORDER BY last DESC",
            (sha256,),
        )
        return [Shown(conversation_of(row), row["message_id"]) for row in rows]

    def _having(self, words: Words) -> Iterator[tuple[Any, ...]]:
        """From the messages that the index knows to the photos of their questions."""
        shown = f"CROSS JOIN message_photos ON message_id = {_ASKED} {_IN_SIGHT}"
        return self._database.values(
            f"SELECT {_COLUMNS} FROM {words.source(shown)}"  # noqa: S608
            f" ORDER BY {words.number} DESC",
            words.parameters,
        )

    def _shown(self, words: Words) -> Iterator[tuple[Any, ...]]:
        """From the photos, the last asked about first, to what was said about them, for words that
        the index is not asked for: most messages are about no photo."""
        return self._database.values(
            f"SELECT {_COLUMNS} FROM message_photos"  # noqa: S608 - none
            f" CROSS JOIN {words.source(_IN_SIGHT)}"
            " AND (messages.id = message_id OR messages.parent_id = message_id)"
            " ORDER BY message_photos.rowid DESC",
            words.parameters,
        )

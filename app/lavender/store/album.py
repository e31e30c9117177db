"""Photos by what was said about them, and conversations by the photos that they show.

A photo is asked about where a question shows it. What was said about it is that question and the
answers to it, so a photo is found when one of these messages has all the words. What is in the
bin is not looked at.
"""

from dataclasses import dataclass

from lavender.chat.types import Conversation, Photo
from lavender.store.conversations import conversation_of
from lavender.store.database import Database
from lavender.store.photo_files import photo_of
from lavender.store.search import Words

MOST = 1000
"""Photos that a search finds at most: more than anybody looks through."""
_BATCH = 2000
"""Messages looked at in one go, of those that have the words."""


@dataclass(frozen=True)
class Shown:
    """A conversation that shows a photo, and the last question there that does."""

    conversation: Conversation
    message_id: str


class Album:
    """The photos of one library that were asked about."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def photos(self) -> list[Photo]:
        """Every photo that was asked about, the last asked about first."""
        rows = self._database.rows(
            "SELECT photos.sha256, width, height, media_type, size FROM ("
            " SELECT sha256, MAX(messages.number) AS last FROM message_photos"
            " JOIN messages ON messages.id = message_photos.message_id"
            " JOIN conversations ON conversations.id = messages.conversation_id"
            " WHERE binned IS NULL GROUP BY sha256"
            ") JOIN photos USING (sha256) ORDER BY last DESC"
        )
        return [photo_of(row) for row in rows]

    def find(self, text: str, limit: int = MOST) -> list[Photo]:
        """Photos about which all the words of ``text`` were said in one message, the newest
        message first; none for no words."""
        words = Words.of(text)
        if not words:
            return []
        found: dict[str, Photo] = {}
        before = 2**62
        while len(found) < limit:
            # Step by step from the newest: a word that is in most messages fills the limit soon.
            rows = self._database.rows(
                "SELECT number, photos.sha256, width, height, media_type, size FROM ("  # noqa: S608 - no word of a person
                " SELECT messages.number, messages.conversation_id,"
                " CASE role WHEN 'user' THEN messages.id ELSE parent_id END AS question"
                f" FROM {words.source()} AND {words.number} < ?4"
                f" ORDER BY {words.number} DESC LIMIT {_BATCH}"
                ") AS said JOIN conversations ON conversations.id = said.conversation_id"
                " LEFT JOIN message_photos ON message_id = question AND binned IS NULL"
                " LEFT JOIN photos USING (sha256) ORDER BY number DESC",
                (*words.parameters, before),
            )
            for row in rows:
                if row["sha256"] is not None:
                    found.setdefault(row["sha256"], photo_of(row))
            if len({row["number"] for row in rows}) < _BATCH:
                break
            before = rows[-1]["number"]
        return list(found.values())[:limit]

    def chats(self, sha256: str) -> list[Shown]:
        """The conversations that show a photo, the last asked in first."""
        rows = self._database.rows(
            "SELECT MAX(messages.number) AS last, messages.id AS message_id, conversations.*"
            " FROM message_photos JOIN messages ON messages.id = message_photos.message_id"
            " JOIN conversations ON conversations.id = messages.conversation_id"
            " WHERE sha256 = ? AND binned IS NULL"
            " GROUP BY conversations.id ORDER BY last DESC",
            (sha256,),
        )
        return [Shown(conversation_of(row), row["message_id"]) for row in rows]

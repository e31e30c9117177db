"""Finding words, or parts of words, in any script.

The trigram index finds three characters or more. Shorter words, and many Japanese and Chinese
words are that short, are looked for in every text. What a person types is never taken for a
query language: ``C++``, ``don't``, ``(`` and ``"`` mean themselves. All words must be there.
"""

import json
import unicodedata
from dataclasses import dataclass

from lavender.chat.types import Conversation, Message
from lavender.store.conversations import conversation_of
from lavender.store.database import Database, clean
from lavender.store.messages import Messages

INDEXED_LENGTH = 3
"""Characters of the shortest word that the index knows."""
_BEFORE, _AFTER = 30, 90
"""Characters of a snippet around the first word found."""

_HEADS = "JOIN conversations ON conversations.id = messages.conversation_id"
# CROSS JOIN: the index comes first, and only what it found is looked at.
_INDEXED = (
    "messages_fts CROSS JOIN messages ON messages.number = messages_fts.rowid"
    f" {_HEADS} WHERE messages_fts MATCH ?1"
)
_EVERY = f"messages {_HEADS} WHERE ?1 = ''"
CASELESS = ("Lo", "Nd")
"""Unicode's categories of letters without case, and digits: no other sign folds to one of them."""


@dataclass(frozen=True)
class Hit:
    """A message in which everything was found, and a line of it."""

    conversation: Conversation
    message: Message
    snippet: str


class Search:
    """Search in one library."""

    def __init__(self, database: Database, messages: Messages) -> None:
        self._database = database
        self._messages = messages

    def find(self, text: str, limit: int) -> list[Hit]:
        """Messages with all the words of ``text``, the newest first; none for no words."""
        words = clean(text).split()
        if not words:
            return []
        indexed = [_quoted(word) for word in words if len(word) >= INDEXED_LENGTH]
        short = [word.casefold() for word in words if len(word) < INDEXED_LENGTH]
        rows = self._database.rows(
            "SELECT messages.id AS message_id, conversations.*"  # noqa: S608 - no word of a person
            f" FROM {_INDEXED if indexed else _EVERY}"
            " AND (?2 = '' OR messages.text GLOB ?2)"
            " AND NOT EXISTS"
            " (SELECT 1 FROM json_each(?3) WHERE NOT instr(folded(messages.text), value))"
            " AND conversations.binned IS NULL"
            f" ORDER BY {'messages_fts.rowid' if indexed else 'messages.number'} DESC LIMIT ?4",
            (" ".join(indexed), _pattern(short), json.dumps(short), limit),
        )
        hits = []
        for row in rows:
            message = self._messages.get(row["message_id"])
            if message is not None:
                hits.append(Hit(conversation_of(row), message, snippet(message.text, words)))
        return hits


def snippet(text: str, words: list[str]) -> str:
    """One line of ``text`` around the first of ``words`` that is in it."""
    line = " ".join(text.split())
    folded = line.casefold()
    places = [place for word in words if (place := folded.find(word.casefold())) >= 0]
    start = max(min(places, default=0) - _BEFORE, 0)
    end = start + _BEFORE + _AFTER
    return ("…" if start else "") + line[start:end] + ("…" if end < len(line) else "")


def _quoted(word: str) -> str:
    """A word as a string of FTS5's query language (sqlite.org/fts5.html, section 3.1)."""
    return '"' + word.replace('"', '""') + '"'


def _pattern(words: list[str]) -> str:
    """A first sieve for texts that must have all ``words``, or empty where each of them has case.

    What GLOB finds by itself is found several times as fast as in folded text.
    """
    plain = (word for word in words if all(unicodedata.category(c) in CASELESS for c in word))
    longest = max(plain, key=len, default="")
    return f"*{longest}*" if longest else ""

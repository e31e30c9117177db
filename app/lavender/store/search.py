"""Finding words, or parts of words, in any script.

The trigram index finds three characters or more. Shorter words, and many Japanese and Chinese
words are that short, are looked for in every text. What a person types is never taken for a
query language: ``C++``, ``don't``, ``(`` and ``"`` mean themselves. All words must be there.
"""

import json
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

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
    "messages_fts CROSS JOIN messages ON messages.number = messages_fts.rowid{joins}"
    " WHERE messages_fts MATCH ?1"
)
_EVERY = "messages{joins} WHERE ?1 = ''"
_SIEVE = (
    " AND (?2 = '' OR messages.text GLOB ?2) AND NOT EXISTS"
    " (SELECT 1 FROM json_each(?3) WHERE NOT instr(folded(messages.text), value))"
)
CASELESS = ("Lo", "Nd")
"""Unicode's categories of letters without case, and digits: no other sign folds to one of them."""


@dataclass(frozen=True)
class Hit:
    """A message in which everything was found, and a line of it."""

    conversation: Conversation
    message: Message
    snippet: str


@dataclass(frozen=True)
class Words:
    """What is looked for, as a source of messages for SQL.

    ``words`` as they were typed, ``indexed`` for the index, ``short`` folded. In SQL its
    ``parameters`` are the first three.
    """

    words: tuple[str, ...]
    indexed: tuple[str, ...]
    short: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Self:
        """The words of what somebody typed."""
        words = tuple(clean(text).split())
        return cls(
            words,
            tuple(_quoted(word) for word in words if len(word) >= INDEXED_LENGTH),
            tuple(word.casefold() for word in words if len(word) < INDEXED_LENGTH),
        )

    def __bool__(self) -> bool:
        return bool(self.words)

    def source(self, joins: str = "") -> str:
        """Tables with ``messages`` among them, and a condition: for after FROM. No word of a
        person is in it."""
        return (_INDEXED if self.indexed else _EVERY).format(joins=f" {joins}") + _SIEVE

    @property
    def number(self) -> str:
        """The column by which to sort and to cut: the index is quick by its own alone."""
        return "messages_fts.rowid" if self.indexed else "messages.number"

    @property
    def parameters(self) -> tuple[str, str, str]:
        """For ?1 to ?3 of the source."""
        return (" ".join(self.indexed), _pattern(self.short), json.dumps(self.short))


class Search:
    """Search in one library."""

    def __init__(self, database: Database, messages: Messages) -> None:
        self._database = database
        self._messages = messages

    def find(self, text: str, limit: int) -> list[Hit]:
        """Messages with all the words of ``text``, the newest first; none for no words."""
        words = Words.of(text)
        if not words:
            return []
        rows = self._database.rows(
            "SELECT messages.id AS message_id, conversations.*"  # noqa: S608 - no word of a person
            f" FROM {words.source(_HEADS)} AND conversations.binned IS NULL"
            f" ORDER BY {words.number} DESC LIMIT ?4",
            (*words.parameters, limit),
        )
        hits = []
        for row in rows:
            message = self._messages.get(row["message_id"])
            if message is not None:
                hits.append(Hit(conversation_of(row), message, snippet(message.text, words.words)))
        return hits


def snippet(text: str, words: Sequence[str]) -> str:
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


def _pattern(words: Sequence[str]) -> str:
    """A first sieve for texts that must have all ``words``, or empty where each of them has case.

    What GLOB finds by itself is found several times as fast as in folded text.
    """
    plain = (word for word in words if all(unicodedata.category(c) in CASELESS for c in word))
    longest = max(plain, key=len, default="")
    return f"*{longest}*" if longest else ""

"""Finding words, or parts of words, in any script.

The index finds three characters or more by itself, and shorter words, as many Japanese and Chinese
ones are, as beginnings of what it has (:mod:`~lavender.store.short_words`). What a person types is
never taken for a query language: ``C++``, ``don't``, ``(`` and ``"`` mean themselves. All words
must be there.
"""

import itertools
import json
import string
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from lavender.chat.types import Conversation, Message
from lavender.store.conversations import conversation_of
from lavender.store.database import Database, clean
from lavender.store.messages import Messages
from lavender.store.short_words import INDEXED_LENGTH, sort_out, spellings
from lavender.store.snippets import Mark, snippet

_HEADS = "JOIN conversations ON conversations.id = messages.conversation_id"
# CROSS JOIN: the index comes first, and only what it found is looked at.
_INDEXED = (
    "messages_fts CROSS JOIN messages ON messages.number = messages_fts.rowid{joins}"
    " WHERE messages_fts MATCH ?1"
)
_EVERY = "messages{joins} WHERE ?1 = ''"
_FIRST = 16
"""Common words that are looked for one by one: a list of them takes several times as long to ask
about, and a condition cannot have any length."""
_LIKE = "messages.text LIKE {} ESCAPE '\\'"
_ASCII_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
_REST = (  # of the longest searches alone
    " AND NOT EXISTS (SELECT 1 FROM json_each({}) AS word WHERE NOT EXISTS"  # noqa: S608
    " (SELECT 1 FROM json_each(word.value) WHERE " + _LIKE.format("value") + "))"
)


@dataclass(frozen=True)
class Hit:
    """A message in which everything was found, and a line of it.

    ``marks`` are (start, end) of what was found in the ``snippet``.
    """

    conversation: Conversation
    message: Message
    snippet: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Words:
    """What is looked for, as a source of messages for SQL.

    ``words`` as they were typed; ``match`` for the index. ``common`` are short words that it is not
    asked for, each as patterns of LIKE of which one must fit. False where there is nothing to be
    found: no word, or one that no message has. In SQL its ``parameters`` are the first.
    """

    words: tuple[str, ...]
    match: str
    common: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, text: str, database: Database) -> Self:
        """The words of what somebody typed, in this library."""
        words = tuple(dict.fromkeys(clean(text).split()))
        asked = [_quoted(word) for word in words if len(word) >= INDEXED_LENGTH]
        short = sort_out(database, (word for word in words if len(word) < INDEXED_LENGTH))
        if short.nowhere:
            return cls((), "", ())
        asked += [f"({' OR '.join(map(_quoted, begun))})" for begun in short.asked]
        return cls(words, " AND ".join(asked), tuple(map(_patterns, short.common)))

    def __bool__(self) -> bool:
        return bool(self.words)

    def source(self, joins: str = "") -> str:
        """Tables with ``messages`` among them, and a condition: for after FROM. No word of a
        person is in it."""
        sql = (_INDEXED if self.match else _EVERY).format(joins=f" {joins}")
        place = itertools.count(2)
        for patterns in self.common[:_FIRST]:
            sql += f" AND ({' OR '.join(_LIKE.format(f'?{next(place)}') for _ in patterns)})"
        return sql + _REST.format(f"?{next(place)}") if self.common[_FIRST:] else sql

    @property
    def number(self) -> str:
        """The column by which to sort and to cut: the index is quick by its own alone."""
        return "messages_fts.rowid" if self.match else "messages.number"

    @property
    def parameters(self) -> tuple[str, ...]:
        """For ?1 and those after it in the source."""
        first, rest = self.common[:_FIRST], self.common[_FIRST:]
        listed = (json.dumps(rest),) if rest else ()
        return (self.match, *itertools.chain.from_iterable(first), *listed)


class Search:
    """Search in one library."""

    def __init__(self, database: Database, messages: Messages) -> None:
        self._database = database
        self._messages = messages

    def find(self, text: str, limit: int) -> list[Hit]:
        """Messages with all the words of ``text``, the newest first; none for no words."""
        words = Words.of(text, self._database)
        if not words:
            return []
        rows = self._database.rows(
            "SELECT messages.id AS message_id, conversations.*"  # noqa: S608 - no word of a person
            f" FROM {words.source(_HEADS)} AND conversations.binned IS NULL"
            f" ORDER BY {words.number} DESC LIMIT ?{len(words.parameters) + 1}",
            (*words.parameters, limit),
        )
        hits = []
        for row in rows:
            message = self._messages.get(row["message_id"])
            if message is not None:
                said = snippet(message.text, words.words)
                hits.append(Hit(conversation_of(row), message, said.text, said.marks))
        return hits


def together(hits: Iterable[Hit]) -> list[Hit]:
    """Those of one conversation beside each other, the conversation with the first hit first."""
    by_talk: dict[str, list[Hit]] = {}
    for hit in hits:
        by_talk.setdefault(hit.conversation.id, []).append(hit)
    return list(itertools.chain.from_iterable(by_talk.values()))


def _quoted(word: str) -> str:
    """A word as a string of FTS5's query language (sqlite.org/fts5.html, section 3.1)."""
    return '"' + word.replace('"', '""') + '"'


def _patterns(word: str) -> tuple[str, ...]:
    """What LIKE finds a short word with, however it is spelled. It knows the cases of ASCII."""
    escaped = ("".join(f"\\{c}" if c in "%_\\" else c for c in each) for each in spellings(word))
    return tuple(dict.fromkeys(f"%{each.translate(_ASCII_LOWER)}%" for each in escaped))

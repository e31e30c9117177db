"""The document that conversations travel in, and a reader that trusts nothing in it.

Plain JSON: ``format``, ``version``, ``conversations`` (a tree of messages each, parents before
their children) and ``photos`` (SHA-256 to base64 of the bytes as they came). A document may come
from anyone, so every value is looked at before any is used.
"""

import base64
import binascii
import hashlib
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lavender.chat.types import Role, Status
from lavender.errors import QT_TRANSLATE_NOOP, UserError

FORMAT = "lavender-conversations"
VERSION = 1

_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LATEST = 253_402_300_800.0
"""Unix seconds of the year 10000: no date beyond it can be shown."""
_PHOTOS_OF_ONE = 64
NAME_LIMIT = 300
"""Characters of a title, a note, or a name of a folder or a model, that are kept."""


@dataclass(frozen=True)
class MessageIn:
    """A message of a document; ``photos`` are SHA-256 names."""

    id: str
    parent: str | None
    role: Role
    text: str
    created: float
    photos: tuple[str, ...]
    model: str
    status: Status
    note: str
    stop_reason: str
    usage: dict[str, float]
    timings: dict[str, float]


@dataclass(frozen=True)
class ConversationIn:
    """A conversation of a document."""

    id: str
    title: str
    model: str
    system: str
    created: float
    updated: float
    leaf: str | None
    messages: tuple[MessageIn, ...]
    pinned: bool
    folder: str
    """The name of its folder, or empty."""


@dataclass(frozen=True)
class DocumentIn:
    """A whole document. ``photos`` maps SHA-256 to bytes that have it."""

    conversations: tuple[ConversationIn, ...]
    photos: dict[str, bytes]


class _WrongError(Exception):
    """A value that has no place where it stands."""


def read_document(document: object) -> DocumentIn:
    """Check a document. UserError where it is not one, or not whole, or from a later version."""
    try:
        top = _object(document)
        if top.get("format") != FORMAT:
            raise _WrongError
        version = top.get("version")
        if isinstance(version, int) and version > VERSION:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "These conversations were exported by a newer Lavender. "
                    "Update Lavender and import them again.",
                )
            )
        if version != VERSION:
            raise _WrongError
        photos = {sha256: _photo(sha256, data) for sha256, data in _object(top["photos"]).items()}
        conversations = tuple(_conversation(value) for value in _list(top["conversations"]))
        identities = list(_identities(conversations))
        named = {sha for one in conversations for m in one.messages for sha in m.photos}
        if len(identities) != len(set(identities)) or not named <= photos.keys():
            raise _WrongError
    except (_WrongError, KeyError, RecursionError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "This is not a whole file of conversations from Lavender. "
                "Nothing was imported: choose a file that Lavender exported.",
            )
        ) from error
    return DocumentIn(conversations, {sha256: photos[sha256] for sha256 in named})


def _identities(conversations: tuple[ConversationIn, ...]) -> Iterator[str]:
    for conversation in conversations:
        yield conversation.id
        yield from (message.id for message in conversation.messages)


def _conversation(value: object) -> ConversationIn:
    part = _object(value)
    messages: list[MessageIn] = []
    seen: dict[str, Role] = {}
    for entry in _list(part["messages"]):
        message = _message(entry)
        # A parent stands before its children, so there is no circle; questions and answers
        # take turns, so a path can be read to the model.
        if message.parent is None:
            follows = message.role is Role.USER
        else:
            follows = seen.get(message.parent) not in (None, message.role)
        if not follows:
            raise _WrongError
        seen[message.id] = message.role
        messages.append(message)
    leaf = None if part.get("leaf") is None else _identity(part["leaf"])
    if leaf is not None and leaf not in seen:
        raise _WrongError
    return ConversationIn(
        id=_identity(part["id"]),
        title=_name(part["title"]),
        model=_name(part["model"]),
        system=_text(part["system"]),
        created=_time(part["created"]),
        updated=_time(part["updated"]),
        leaf=leaf,
        messages=tuple(messages),
        pinned=part.get("pinned") is True,
        folder=_name(part.get("folder", "")),
    )


def _message(value: object) -> MessageIn:
    part = _object(value)
    photos = tuple(_text(name) for name in _list(part.get("photos", [])))
    if len(photos) > _PHOTOS_OF_ONE:
        raise _WrongError
    try:
        role = Role(_text(part["role"]))
        status = Status(_text(part.get("status", Status.DONE)))
    except ValueError as error:
        raise _WrongError from error
    return MessageIn(
        id=_identity(part["id"]),
        parent=None if part["parent"] is None else _identity(part["parent"]),
        role=role,
        text=_text(part["text"]),
        created=_time(part["created"]),
        photos=photos,
        model=_name(part.get("model", "")),
        status=Status.INTERRUPTED if status is Status.WRITING else status,
        note=_name(part.get("note", "")),
        stop_reason=_name(part.get("stop_reason", "")),
        usage=_numbers(part.get("usage", {})),
        timings=_numbers(part.get("timings", {})),
    )


def _photo(sha256: str, data: object) -> bytes:
    try:
        content = base64.b64decode(_text(data), validate=True)
    except (binascii.Error, ValueError) as error:
        raise _WrongError from error
    if not _SHA256.fullmatch(sha256) or hashlib.sha256(content).hexdigest() != sha256:
        raise _WrongError
    return content


def _object(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _WrongError
    return value


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise _WrongError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _WrongError
    return value


def _name(value: object) -> str:
    """One line to show in lists, no longer than a list can use."""
    return " ".join(_text(value)[: 2 * NAME_LIMIT].replace("\0", "").split())[:NAME_LIMIT]


def _identity(value: object) -> str:
    text = _text(value)
    if not _ID.fullmatch(text):
        raise _WrongError
    return text


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _WrongError
    try:
        if not math.isfinite(value):
            raise _WrongError
    except OverflowError as error:  # a whole number beyond every float
        raise _WrongError from error
    return value


def _time(value: object) -> float:
    seconds = _number(value)
    if not 0 <= seconds < _LATEST:
        raise _WrongError
    return float(seconds)


def _numbers(value: object) -> dict[str, float]:
    return {name: _number(number) for name, number in _object(value).items()}

"""Taking conversations out of one library and into another, photos and branches included."""

import base64
import json
import uuid
from collections.abc import Callable, Iterable
from dataclasses import asdict
from typing import Any

from lavender.chat.decoder import Intake
from lavender.chat.types import Conversation, Message, Role
from lavender.errors import Sentence
from lavender.store.conversations import Conversations
from lavender.store.database import Database, clean
from lavender.store.document import FORMAT, VERSION, ConversationIn, MessageIn, read_document
from lavender.store.messages import Messages, notes_as_json
from lavender.store.order import Order
from lavender.store.photo_files import PhotoFiles

Inspect = Callable[[bytes], Intake]
"""Looks at a picture from anywhere; raises UserError for a bad one."""


class Transfer:
    """Export from and import into one library."""

    def __init__(
        self,
        database: Database,
        conversations: Conversations,
        messages: Messages,
        photos: PhotoFiles,
        order: Order,
        inspect: Inspect | None,
    ) -> None:
        self._database = database
        self._conversations = conversations
        self._messages = messages
        self._photos = photos
        self._order = order
        self._inspect = inspect

    def export(self, conversation_ids: Iterable[str]) -> dict[str, Any]:
        """Conversations and their photos as one document for JSON. Raises UserError."""
        conversations = []
        photos: dict[str, str] = {}
        folders = {folder.id: folder.name for folder in self._order.folders()}
        for identity in conversation_ids:
            head = self._conversations.get(identity)
            messages = self._messages.all(head.id)
            for photo in (photo for message in messages for photo in message.photos):
                if photo.sha256 not in photos:
                    content = self._photos.read(photo.sha256)
                    photos[photo.sha256] = base64.b64encode(content).decode("ascii")
            conversations.append(
                {
                    "id": head.id,
                    "title": head.title,
                    "model": head.model,
                    "system": head.system,
                    "created": head.created,
                    "updated": head.updated,
                    "leaf": head.leaf_id,
                    "pinned": head.pinned,
                    "folder": folders.get(head.folder_id or "", ""),
                    "messages": [_message_out(message) for message in messages],
                }
            )
        return {
            "format": FORMAT,
            "version": VERSION,
            "conversations": conversations,
            "photos": photos,
        }

    def import_(self, document: object) -> list[Conversation]:
        """All of a document or nothing. Raises UserError."""
        incoming = read_document(document)
        # Decoding takes its time, so it is over before the write lock is taken.
        intakes = [self._look_at(content) for content in incoming.photos.values()]
        with self._database.transaction():
            for intake in intakes:
                self._photos.add(intake)
            identities = [self._insert(conversation) for conversation in incoming.conversations]
        return [self._conversations.get(identity) for identity in identities]

    def _look_at(self, content: bytes) -> Intake:
        if self._inspect is None:
            raise ValueError("a store that imports photos is opened with an inspect")
        return self._inspect(content)

    def _insert(self, conversation: ConversationIn) -> str:
        names = {name: name for name in _names(conversation)}
        if any(self._is_taken(name) for name in names):
            names = {name: uuid.uuid4().hex for name in names}
        cover = next((name for m in conversation.messages for name in m.photos), "")
        identity = names[conversation.id]
        self._database.execute(
            "INSERT INTO conversations (id, title, model, system, created, updated, leaf_id, cover,"
            " pinned, folder_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                identity,
                clean(conversation.title),
                clean(conversation.model),
                clean(conversation.system),
                conversation.created,
                conversation.updated,
                conversation.leaf and names[conversation.leaf],
                cover,
                int(conversation.pinned),
                self._order.make(conversation.folder).id if conversation.folder else None,
            ),
        )
        for message in conversation.messages:
            self._insert_message(identity, message, names)
        return identity

    def _insert_message(
        self, conversation_id: str, message: MessageIn, names: dict[str, str]
    ) -> None:
        identity = names[message.id]
        self._database.execute(
            "INSERT INTO messages (id, conversation_id, parent_id, role, text, created)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                identity,
                conversation_id,
                message.parent and names[message.parent],
                message.role,
                clean(message.text),
                message.created,
            ),
        )
        for position, sha256 in enumerate(message.photos):
            self._database.execute(
                "INSERT INTO message_photos (message_id, position, sha256) VALUES (?, ?, ?)",
                (identity, position, sha256),
            )
        if message.role is Role.ASSISTANT:
            self._database.execute(
                "INSERT INTO answers (message_id, model, status, note, stop_reason, usage, timings)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    identity,
                    clean(message.model),
                    message.status,
                    notes_as_json([Sentence(message.note)] if message.note else []),
                    clean(message.stop_reason),
                    json.dumps(message.usage),
                    json.dumps(message.timings),
                ),
            )

    def _is_taken(self, name: str) -> bool:
        return None is not self._database.row(
            "SELECT 1 FROM conversations WHERE id = ?1"
            " UNION ALL SELECT 1 FROM messages WHERE id = ?1",
            (name,),
        )


def _names(conversation: ConversationIn) -> list[str]:
    return [conversation.id, *(message.id for message in conversation.messages)]


def _message_out(message: Message) -> dict[str, Any]:
    out: dict[str, Any] = {
        "id": message.id,
        "parent": message.parent_id,
        "role": message.role.value,
        "text": message.text,
        "created": message.created,
        "photos": [photo.sha256 for photo in message.photos],
    }
    if message.role is Role.ASSISTANT:
        out |= {
            "model": message.model,
            "status": message.status.value,
            "note": message.note,
            "stop_reason": message.stop_reason,
            "usage": asdict(message.usage),
            "timings": asdict(message.timings),
        }
    return out

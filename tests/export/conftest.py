"""Conversations to take along, made of plain values."""

import io
from collections.abc import Callable

import pytest
from PIL import Image

from lavender.chat.decoder import Clean
from lavender.chat.types import Conversation, Message, Photo, Role, Status
from lavender.errors import Sentence, UserError
from lavender.export import Talk

MORNING = 1_750_000_000.0
GONE = "0" * 64


def photo(name: str) -> Photo:
    return Photo(name * 64 if len(name) == 1 else name, 640, 480, "image/jpeg", 1000)


def said(
    role: Role, text: str, *photos: Photo, status: Status = Status.DONE, note: str = ""
) -> Message:
    model = "pocket" if role is Role.ASSISTANT else ""
    notes = (Sentence(note),) if note else ()
    return Message("m", "c", None, role, text, photos, status, MORNING, model=model, notes=notes)


def talk(*messages: Message, title: str = "Fridge") -> Talk:
    head = Conversation("c", title, MORNING, MORNING, "m", "pocket", "")
    return Talk(head, messages)


def asked(answer: str, question: str = "What is this?", *photos: Photo) -> Talk:
    return talk(said(Role.USER, question, *photos), said(Role.ASSISTANT, answer))


def fetch(one: Photo) -> Clean:
    """A picture of a colour for each photo; one photo is gone."""
    if one.sha256 == GONE:
        raise UserError("This photo is no longer in your library.")
    buffer = io.BytesIO()
    Image.new("RGB", (8, 6), (int(one.sha256[:2], 16), 80, 80)).save(buffer, "JPEG")
    return Clean(buffer.getvalue(), "image/jpeg")


@pytest.fixture
def copy_of() -> Callable[[Photo], Clean]:
    return fetch

"""What is exported of one conversation, and who speaks in it."""

from dataclasses import dataclass
from functools import cached_property

from lavender.chat.types import Conversation, Message, Photo, Role, Status
from lavender.export.words import Words


@dataclass(frozen=True)
class Talk:
    """A conversation's head and the messages that a person sees of it."""

    conversation: Conversation
    messages: tuple[Message, ...]

    @cached_property
    def photos(self) -> tuple[Photo, ...]:
        """Every photo once, in the order in which they came."""
        shown = (photo for message in self.messages for photo in message.photos)
        return tuple({photo.sha256: photo for photo in shown}.values())

    def number(self, photo: Photo) -> int:
        """Which photo of the conversation it is, from 1."""
        return 1 + [one.sha256 for one in self.photos].index(photo.sha256)

    def title(self, words: Words) -> str:
        """The title on one line, or words for none."""
        return " ".join(self.conversation.title.split()) or words.untitled


def speaker(message: Message, words: Words) -> str:
    """Who says a message."""
    if message.role is Role.USER:
        return words.you
    return " ".join(message.model.split()) or "Lavender"


def remarks(message: Message, words: Words) -> tuple[str, ...]:
    """How a message ended, where that was not well, and what else is good to know of it."""
    said = {
        Status.STOPPED: words.stopped,
        Status.FAILED: "" if message.note else words.failed,
        Status.INTERRUPTED: words.interrupted,
        Status.WRITING: words.writing,
    }.get(message.status, "")
    return tuple(remark for remark in (said, " ".join(message.note.split())) if remark)

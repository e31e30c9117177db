"""What a listener hears of a question, from the moment it is saved to its settled answer."""

from collections.abc import Callable
from dataclasses import dataclass

from lavender.chat.types import Conversation, Message
from lavender.engine.protocol import NoticeEvent, PieceEvent, StageEvent
from lavender.errors import Sentence


@dataclass(frozen=True)
class Started:
    """The question is saved; nothing that follows can lose it."""

    conversation: Conversation
    question: Message
    answer: Message


@dataclass(frozen=True)
class Finished:
    """The last event of a question that was saved. ``message.status`` says how it ended."""

    message: Message
    image_tokens: dict[str, int]


@dataclass(frozen=True)
class Rejected:
    """The last event of a question that was not saved, and why."""

    sentence: Sentence


AssistantEvent = Started | StageEvent | PieceEvent | NoticeEvent | Finished | Rejected
Listener = Callable[[AssistantEvent], None]

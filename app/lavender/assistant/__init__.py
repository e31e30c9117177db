"""The life of one question, and everything that a listener hears of it."""

from lavender.assistant.asking import Asking, Stoppable
from lavender.assistant.assistant import Assistant
from lavender.assistant.events import AssistantEvent, Finished, Rejected, Started
from lavender.assistant.seen import Seen
from lavender.engine.protocol import NoticeEvent, PieceEvent, Sampling, Stage, StageEvent

__all__ = [
    "Asking",
    "Assistant",
    "AssistantEvent",
    "Finished",
    "NoticeEvent",
    "PieceEvent",
    "Rejected",
    "Sampling",
    "Seen",
    "Stage",
    "StageEvent",
    "Started",
    "Stoppable",
]

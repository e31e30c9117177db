"""What was typed and attached and not asked yet, and texts that a person keeps for again."""

from dataclasses import dataclass
from enum import StrEnum

from lavender.chat.types import Photo


@dataclass(frozen=True)
class Draft:
    """A question that is not asked yet. ``names`` are what the photos are called, one for each."""

    text: str = ""
    photos: tuple[Photo, ...] = ()
    names: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """True if there is something in it."""
        return bool(self.text.strip() or self.photos)


class Kind(StrEnum):
    """What a saved text is for."""

    PROMPT = "prompt"
    """A question, or the beginning of one."""
    SYSTEM = "system"
    """What a model is told before a new conversation."""


@dataclass(frozen=True)
class Prompt:
    """A saved text. ``id`` is empty until it is saved."""

    id: str
    kind: Kind
    name: str
    text: str

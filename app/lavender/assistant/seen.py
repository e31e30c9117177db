"""What a model was shown of a photo, for the person to check."""

from dataclasses import dataclass

from lavender.chat.types import Pixels


@dataclass(frozen=True)
class Seen:
    """The very pixels that went in, and for how many tokens of the prompt they stand."""

    pixels: Pixels
    tokens: int

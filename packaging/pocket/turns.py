"""A turn of a conversation, apart from the prompt so that the teacher needs no tokenizer."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Turn:
    """A question with `photos` photos before it, and the answer."""

    question: str
    answer: str
    photos: int = 0

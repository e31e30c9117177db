"""A processor or graphics card that llama.cpp can compute on, as plain facts."""

from dataclasses import dataclass
from enum import StrEnum

GIB = 2**30


class Kind(StrEnum):
    """What a device is."""

    PROCESSOR = "processor"
    CARD = "card"
    """A graphics card with memory of its own, or Apple's, which shares it at full speed."""
    INTEGRATED = "integrated"
    """Graphics inside the processor: it computes in the computer's own memory."""
    HELPER = "helper"
    """Something that helps the processor, as a matrix unit does."""


@dataclass(frozen=True)
class Device:
    """``name`` is llama.cpp's ("CUDA0"); ``free`` and ``total`` are bytes of memory."""

    name: str
    description: str
    kind: Kind
    free: int = 0
    total: int = 0

    @property
    def shares_memory(self) -> bool:
        """Is its memory the computer's own?"""
        return self.kind is not Kind.CARD or self.name.startswith("MTL")  # Metal

    def __str__(self) -> str:
        if self.kind is Kind.PROCESSOR or not self.total:
            return f"{self.name}: {self.description}"
        free, total = self.free / GIB, self.total / GIB
        return f"{self.name}: {self.description}, {free:.1f} of {total:.1f} GiB free"

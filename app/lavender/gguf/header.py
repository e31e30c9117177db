"""What the header of a GGUF file holds, as plain values with forgiving look-ups.

Whoever asks for a key of the wrong type gets the default: a file from a stranger may store a text
where a number belongs, and that is no reason to fail at the place that asks.
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class LongArray:
    """An array that was too long to keep: GGUF type of its elements, count, place in the file."""

    kind: int
    length: int
    offset: int


Scalar = int | float | bool | str
Value = Scalar | tuple[Scalar, ...] | LongArray


@dataclass(frozen=True)
class TensorInfo:
    """One tensor: ``shape`` in ggml's order (the contiguous axis first), ``offset`` from the
    beginning of the data section, ``nbytes`` of its data."""

    name: str
    shape: tuple[int, ...]
    type: str
    offset: int
    nbytes: int

    @property
    def elements(self) -> int:
        """How many numbers it holds."""
        count = 1
        for length in self.shape:
            count *= length
        return count


@dataclass(frozen=True)
class Header:
    """All that a GGUF file says about itself.

    ``fields_end`` is where the metadata ends, ``infos_end`` where the tensor list ends and
    ``data_start`` where data begins: places in the file, in bytes.
    """

    path: Path
    file_size: int
    version: int
    alignment: int
    metadata: dict[str, Value]
    tensors: dict[str, TensorInfo]
    fields_end: int
    infos_end: int
    data_start: int
    field_count: int

    @property
    def architecture(self) -> str:
        """``general.architecture``: "llama", "clip", …; empty if missing."""
        return self.text("general.architecture")

    def text(self, key: str, default: str = "") -> str:
        """The string under ``key``, or ``default`` if it is missing or no string."""
        value = self.metadata.get(key)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: int = 0) -> int:
        """The whole number under ``key``, or ``default`` if it is missing or none."""
        value = self.metadata.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else default

    def flag(self, key: str, default: bool = False) -> bool:
        """The truth value under ``key``, or ``default``."""
        value = self.metadata.get(key)
        return value if isinstance(value, bool) else default

    def length(self, key: str) -> int:
        """How many elements the array under ``key`` has; 0 if there is none."""
        value = self.metadata.get(key)
        if isinstance(value, LongArray):
            return value.length
        return len(value) if isinstance(value, tuple) else 0

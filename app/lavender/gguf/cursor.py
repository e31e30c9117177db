"""Reading little-endian values from a file that may lie about everything.

No length that the file states is believed before it is compared with the bytes that are left, so
a hostile header costs neither memory nor time, and every failure is a :class:`Damaged`.
"""

import struct
from typing import BinaryIO


class Damaged(Exception):  # noqa: N818 - it is caught and turned into a sentence by the reader
    """The file breaks the format; the text says how, for the log."""


class Cursor:
    """A place in ``file``, which has ``size`` bytes in all."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._size = size
        self.position = 0

    @property
    def remaining(self) -> int:
        """Bytes between here and the end of the file."""
        return self._size - self.position

    def take(self, count: int) -> bytes:
        """The next ``count`` bytes."""
        self._require(count)
        data = self._file.read(count)
        if len(data) != count:
            raise Damaged("the file became shorter while it was read")
        self.position += count
        return data

    def skip(self, count: int) -> None:
        """Go ``count`` bytes forward without keeping them."""
        self._require(count)
        self._file.seek(count, 1)
        self.position += count

    def u32(self) -> int:
        """An unsigned 32-bit number."""
        return int.from_bytes(self.take(4), "little")

    def u64(self) -> int:
        """An unsigned 64-bit number."""
        return int.from_bytes(self.take(8), "little")

    def text(self, limit: int, errors: str = "strict") -> str:
        """A string of at most ``limit`` bytes: its length, then UTF-8."""
        length = self.u64()
        if length > limit:
            raise Damaged(f"a string of {length} bytes where {limit} are the most")
        try:
            return self.take(length).decode("utf-8", errors)
        except UnicodeDecodeError as error:
            raise Damaged("a name that is not UTF-8") from error

    def numbers(self, code: str, count: int) -> tuple[int | float | bool, ...]:
        """``count`` numbers of one ``struct`` code."""
        return struct.unpack(f"<{count}{code}", self.take(count * struct.calcsize("<" + code)))

    def _require(self, count: int) -> None:
        if count > self.remaining:
            raise Damaged(f"{count} bytes are wanted and {self.remaining} are left")

"""The bytes of a GGUF header, as the format's specification has them."""

import struct
from collections.abc import Sequence

from lavender.gguf.reader import MAGIC, STRING

VERSION = 3
ALIGNMENT = 32


def text(value: str) -> bytes:
    """A length and UTF-8."""
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def text_field(key: str, value: str) -> bytes:
    """A metadata field that holds a text."""
    return text(key) + struct.pack("<I", STRING) + text(value)


def file_without_tensors(fields: Sequence[bytes]) -> bytes:
    """A whole file of metadata alone."""
    head = MAGIC + struct.pack("<IQQ", VERSION, 0, len(fields)) + b"".join(fields)
    return head + b"\0" * (-len(head) % ALIGNMENT)

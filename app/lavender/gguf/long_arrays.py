"""The texts of an array that the reader did not keep: a vocabulary's tokens."""

from collections.abc import Iterator

from lavender.gguf.cursor import Cursor
from lavender.gguf.header import Header, LongArray
from lavender.gguf.reader import STRING


def read_texts(header: Header, key: str) -> Iterator[bytes]:
    """The strings of the array under ``key``, as bytes; nothing if there is no such array."""
    value = header.metadata.get(key)
    if isinstance(value, tuple):
        yield from (item.encode() for item in value if isinstance(item, str))
    if not isinstance(value, LongArray) or value.kind != STRING:
        return
    with header.path.open("rb") as file:
        file.seek(value.offset)
        cursor = Cursor(file, header.file_size - value.offset)
        for _ in range(value.length):
            yield cursor.take(cursor.u64())

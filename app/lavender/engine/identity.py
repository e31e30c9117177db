"""What a big file is, in a few milliseconds: its size, its ends and a sample of its middle.

Hashing a model of four gigabytes takes seconds, and a path with a date says nothing once a file is
replaced or copied. Two models that differ at all differ in nearly every block of their weights, so
a sample of blocks tells them apart.
"""

import hashlib
from functools import lru_cache
from pathlib import Path

from lavender.engine.pair import FileKey

_ENDS = 256 << 10
_BLOCK = 4 << 10
_BLOCKS = 64


@lru_cache(maxsize=64)
def identity(file: FileKey) -> str:
    """A name for the content of the file that ``file_key`` described. Raises ``OSError``."""
    path, _, size = file
    digest = hashlib.sha256(str(size).encode())
    with Path(path).open("rb") as content:
        digest.update(content.read(_ENDS))
        for block in range(_BLOCKS):
            content.seek(size * block // _BLOCKS)
            digest.update(content.read(_BLOCK))
        content.seek(max(0, size - _ENDS))
        digest.update(content.read(_ENDS))
    return digest.hexdigest()[:32]

"""The file format of everything that the engine keeps across restarts: facts, then bytes.

A kept file is either whole and says for what it is valid, or it is not used at all. So it begins
with a JSON header that carries every fact, both parts have a length and a checksum, and it is
written under another name, synced and renamed.

::

    8 bytes   "LAVENDER"
    4 bytes   format version
    4 bytes   length of the header          4 bytes   CRC-32 of the header
    4 bytes   CRC-32 of the payload         8 bytes   length of the payload
    header    JSON, UTF-8, padded with spaces so that the payload begins at a multiple of 64
    payload

Numbers are little-endian. CRC-32 finds every flipped byte and runs at the speed of memory; a
forger has no business in a person's own cache folder.
"""

import contextlib
import errno
import json
import mmap
import os
import struct
import tempfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MAGIC = b"LAVENDER"
VERSION = 1
_FIXED = struct.Struct("<8sIIIIQ")
_ALIGN = 64
_MAX_HEADER = 64 << 20
_ZEROS = bytes(8 << 20)


class Unusable(Exception):  # noqa: N818 - a fact about a file, never shown
    """The file is not there, not ours, not whole, or of another version."""


@dataclass(frozen=True)
class Head:
    """What a file says of itself. ``facts`` are plain JSON; the payload begins at ``start``."""

    facts: dict[str, Any]
    start: int
    length: int
    crc: int


def read_head(path: Path) -> Head:
    """The header of a file, checked. Raises ``Unusable``."""
    try:
        with path.open("rb") as file:
            fixed = file.read(_FIXED.size)
            if len(fixed) < _FIXED.size:
                raise Unusable("too short")
            magic, version, size, header_crc, crc, length = _FIXED.unpack(fixed)
            if magic != MAGIC or version != VERSION or size > _MAX_HEADER:
                raise Unusable("not of this format")
            header = file.read(size)
            whole = os.fstat(file.fileno()).st_size == _FIXED.size + size + length
            if not whole or zlib.crc32(header) != header_crc:
                raise Unusable("damaged")
            facts = json.loads(header)
    except (OSError, ValueError) as error:
        raise Unusable(str(error)) from error
    if not isinstance(facts, dict):
        raise Unusable("no facts")
    return Head(facts, _FIXED.size + size, length, crc)


@contextlib.contextmanager
def payload(path: Path, head: Head) -> Iterator[memoryview]:
    """The payload as a private, writable mapping of the file (``memoryview``), checked first.

    Writing into it changes nothing on disk. Raises ``Unusable``.
    """
    try:
        with path.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
    except (OSError, ValueError) as error:
        raise Unusable(str(error)) from error
    view = memoryview(mapped)
    part = view[head.start : head.start + head.length]
    try:
        if len(part) != head.length or zlib.crc32(part) != head.crc:
            raise Unusable("damaged")
        yield part
    finally:
        part.release()
        view.release()
        mapped.close()


class Draft:
    """A file on its way: ``fill`` the payload, then ``publish`` it under its name.

    The two steps are apart because the second one waits for the disk and may run elsewhere.
    ``OSError`` where the disk is full; then nothing is left behind.
    """

    def __init__(self, path: Path, facts: dict[str, Any], length: int) -> None:
        self.path = path
        self._header = _header(facts)
        self._length = length
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._handle, name = tempfile.mkstemp(
            dir=path.parent, prefix=draft_prefix(path.name, os.getpid()), suffix=".new"
        )
        self._temporary = Path(name)
        try:
            # Really taken from the disk: writing to a mapping has no way to say that it is full.
            _reserve(self._handle, self._start + length)
        except BaseException:
            self.discard()
            raise

    @property
    def _start(self) -> int:
        return _FIXED.size + len(self._header)

    def fill(self, write: Callable[[memoryview], int]) -> None:
        """Let ``write`` fill the payload; it returns how many bytes it wrote, all of them.

        ``ValueError`` where it wrote fewer; then nothing is left behind.
        """
        try:
            with mmap.mmap(self._handle, self._start + self._length) as mapped:
                view = memoryview(mapped)
                part = view[self._start :]
                try:
                    if write(part) != self._length:
                        raise ValueError("the payload is shorter than announced")
                finally:
                    part.release()
                    view.release()
        except BaseException:
            self.discard()
            raise

    def publish(self) -> None:
        """Write the header, wait for the disk, and give the file its name. ``OSError``."""
        try:
            with mmap.mmap(self._handle, 0, access=mmap.ACCESS_READ) as mapped:
                view = memoryview(mapped)
                part = view[self._start :]
                crc = zlib.crc32(part)
                part.release()
                view.release()
            fixed = _FIXED.pack(
                MAGIC, VERSION, len(self._header), zlib.crc32(self._header), crc, self._length
            )
            os.lseek(self._handle, 0, os.SEEK_SET)
            _write(self._handle, fixed + self._header)
            os.fsync(self._handle)
            os.close(self._handle)
            self._handle = -1
            self._temporary.replace(self.path)
        except BaseException:
            self.discard()
            raise

    def discard(self) -> None:
        """Leave nothing behind."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
        with contextlib.suppress(OSError):
            self._temporary.unlink(missing_ok=True)


def size_of(facts: dict[str, Any], length: int) -> int:
    """Bytes of a file with these facts and a payload of ``length``."""
    return _FIXED.size + len(_header(facts)) + length


def _header(facts: dict[str, Any]) -> bytes:
    header = json.dumps(facts, separators=(",", ":")).encode()
    return header + b" " * (-(_FIXED.size + len(header)) % _ALIGN)


def draft_prefix(name: str, pid: int) -> str:
    """How an unfinished file begins: it says whose it is, so that it can go when that died."""
    return f"{name}.{pid}-"


def _reserve(handle: int, size: int) -> None:
    if hasattr(os, "posix_fallocate"):
        try:
            os.posix_fallocate(handle, 0, size)
        except OSError as error:
            if error.errno not in (errno.EOPNOTSUPP, errno.EINVAL):
                raise
        else:
            return
    for start in range(0, size, len(_ZEROS)):
        _write(handle, _ZEROS[: size - start])


def _write(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]

"""Reading a file that a person pointed at, whatever it turns out to be.

A drop can name a folder, a pipe that never ends, a device, or a file that is gone a moment
later. So the path is looked at before it is opened (opening a device can do something), opened
without waiting, looked at again, and read once up to a limit.
"""

import errno
import os
import stat
from pathlib import Path

from lavender.chat.refusals import wrong_size
from lavender.errors import QT_TRANSLATE_NOOP, UserError, reason_of

FILE_LIMIT = 160_000_000
"""Bytes. A 200-megapixel phone photo is about 60 million, an uncompressed 50-megapixel TIFF 150."""

_CHUNK = 1 << 20


def read_file(path: Path, limit: int = FILE_LIMIT) -> bytes:
    """The bytes of a regular file of at most ``limit`` bytes; UserError for anything else."""
    try:
        _require_regular(path.stat(), path)
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags | getattr(os, "O_CLOEXEC", 0))
        try:
            facts = os.fstat(descriptor)
            _require_regular(facts, path)
            if facts.st_size > limit:
                raise wrong_size(path.name, facts.st_size, limit)
            content = _read(descriptor, limit + 1)
        finally:
            os.close(descriptor)
    except (OSError, ValueError) as error:
        raise _explain(path, error) from error
    # A file that grows while it is read, or one of /proc that says it has no bytes.
    if not 0 < len(content) <= limit:
        raise wrong_size(path.name, len(content), limit)
    return content


def _read(descriptor: int, limit: int) -> bytes:
    parts = []
    left = limit
    while left > 0 and (part := os.read(descriptor, min(left, _CHUNK))):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _require_regular(facts: os.stat_result, path: Path) -> None:
    if stat.S_ISDIR(facts.st_mode):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} is a folder. Choose the files inside it."),
            file=path.name or str(path),
        )
    if not stat.S_ISREG(facts.st_mode):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} is a device or a pipe. Choose a file."),
            file=path.name,
        )


def _explain(path: Path, error: OSError | ValueError) -> UserError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UserError(
            QT_TRANSLATE_NOOP(
                "errors", "{file} is not there. It may have been moved or deleted: choose it again."
            ),
            file=path.name or str(path),
        )
    if isinstance(error, PermissionError):
        return UserError(
            QT_TRANSLATE_NOOP(
                "errors", "{file} may not be read. Change its permissions or copy it elsewhere."
            ),
            file=path.name,
        )
    if isinstance(error, OSError) and error.errno == errno.ELOOP:
        return UserError(
            QT_TRANSLATE_NOOP(
                "errors", "{file} is a link that only leads to itself. Choose the file itself."
            ),
            file=path.name,
        )
    return UserError(
        QT_TRANSLATE_NOOP("errors", "{file} could not be read ({reason}). Try to copy it first."),
        file=path.name,
        reason=reason_of(error),
    )

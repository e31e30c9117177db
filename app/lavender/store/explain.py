"""What a person reads when the database or the disk refuses."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from lavender.errors import QT_TRANSLATE_NOOP, UserError, reason_of

_CODE_MASK = 0xFF
"""The low byte of an extended result code is the plain one (sqlite.org/rescode.html)."""


@contextmanager
def explained() -> Iterator[None]:
    """Turn what the world did to the database or a file into a UserError; let bugs through."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        sentence = _of_database(error)
        if sentence is None:
            raise
        raise sentence from error
    except UnicodeDecodeError as error:  # what was text is none any more
        raise damaged("library.db") from error
    except OSError as error:
        raise _of_file(error) from error


class DamagedError(UserError):
    """The library is not one, or not whole: a backup can be restored."""


def damaged(file: str) -> UserError:
    """The error for a database that is not one, or not whole."""
    return DamagedError(
        QT_TRANSLATE_NOOP(
            "errors",
            "Your library ({file}) is damaged and was left as it is. "
            "Restore a backup: in the window, or with “lavender history restore”.",
        ),
        file=file,
    )


def disk_full() -> UserError:
    """The error for no space left."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "The disk is full, so this was not saved. Free some space and try again.",
        )
    )


def is_disk_full(error: OSError) -> bool:
    """Whether there was no space left, or none that this person may use."""
    return error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def _of_database(error: sqlite3.DatabaseError) -> UserError | None:
    # Python's own one, for a text that is no UTF-8, has no code.
    is_text = isinstance(error, sqlite3.OperationalError)
    unknown = sqlite3.SQLITE_CORRUPT if is_text else 0
    match getattr(error, "sqlite_errorcode", unknown) & _CODE_MASK:
        case sqlite3.SQLITE_FULL:
            return disk_full()
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged("library.db")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Another program is using your library right now. Wait a moment and try again.",
                )
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Your library cannot be written to. "
                    "Check that you may write to Lavender's data folder.",
                )
            )
        case sqlite3.SQLITE_IOERR:
            return UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The disk refused to read or write your library. "
                    "Check the disk, then start Lavender again.",
                )
            )
    return None


def _of_file(error: OSError) -> UserError:
    if is_disk_full(error):
        return disk_full()
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "Lavender's data folder cannot be used ({reason}). Check that you may write to it.",
        ),
        reason=reason_of(error),
    )

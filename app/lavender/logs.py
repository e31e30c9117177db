"""Log records go to a file in the logs folder; what a person wrote, showed or named never does.

Errors are where such words would slip in: a system's error names a file, SQLite's a word that was
looked for. So an error is told by its kind and by where in the program it came from.
"""

import copy
import logging
import logging.handlers
import os
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from lavender.errors import kind_of, trace_of
from lavender.paths import Paths

LOG_BYTES = 1_000_000


def log_to_file(paths: Paths) -> Callable[[], None]:
    """Send log records to a file in the logs folder; returns what ends it.

    Where the folder cannot be written, the program goes on without a log: a missing log is no
    reason to refuse a person's photo.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    handler: logging.Handler
    try:
        paths.logs.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = logging.handlers.RotatingFileHandler(
            paths.logs / "lavender.log", maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)

    def end() -> None:
        root.removeHandler(handler)
        handler.close()

    return end


def forget_logs(paths: Paths) -> None:
    """Empty the log files, the one that is open too."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, logging.handlers.RotatingFileHandler):
            handler.acquire()
            try:
                if handler.stream is not None:
                    handler.stream.seek(0)
                    handler.stream.truncate()
            finally:
                handler.release()
    for each in paths.logs.glob("lavender.log*"):
        with suppress(OSError):
            if each.name == "lavender.log":
                os.truncate(each, 0)  # another program may be writing into it
            else:
                each.unlink()


class Discreet(logging.Formatter):
    """Tells errors without what they say."""

    def format(self, record: logging.LogRecord) -> str:
        """A record; errors among its values are told by their kind."""
        told = copy.copy(record)
        told.exc_text = None  # another formatter may have put it there
        if isinstance(record.args, tuple):
            told.args = tuple(
                kind_of(each) if isinstance(each, BaseException) else each for each in record.args
            )
        return super().format(told)

    def formatException(  # noqa: N802 - the library's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Kinds and places of an error and of those behind it."""
        return trace_of(ei[1]) if ei[1] is not None else ""

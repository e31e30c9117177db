"""What happened, in a file that stays small."""

import logging
import logging.handlers
from collections.abc import Callable

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
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)

    def end() -> None:
        root.removeHandler(handler)
        handler.close()

    return end

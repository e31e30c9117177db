"""The daily copy of a library, also of one that stays open for days.

On a thread and a connection of its own: copying and checking a large library takes a second, and
nobody waits for it.
"""

import logging
import threading
import time
from pathlib import Path

from lavender.errors import UserError
from lavender.store import Upkeep

LOOK_S = 600.0
"""Seconds between two looks at the clock: a computer may have slept meanwhile."""

log = logging.getLogger(__name__)


class Keeper:
    """Makes the copies of one library while it is open."""

    def __init__(self, folder: Path) -> None:
        self._upkeep = Upkeep(folder)
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="lavender-backups", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """No copies any more; one that is being made is given up."""
        self._closing.set()
        self._upkeep.give_up()
        self._thread.join()

    def _run(self) -> None:
        # A small one was copied when it was opened, or is new and has nothing to copy yet.
        self._closing.wait(LOOK_S if self._upkeep.is_small else 0)
        while not self._closing.is_set():
            try:
                if self._upkeep.is_due(time.time()):
                    self._upkeep.back_up()
            except UserError as error:
                log.warning("the daily backup: %s", error)
            except Exception:
                log.exception("the daily backup failed")
            self._closing.wait(LOOK_S)

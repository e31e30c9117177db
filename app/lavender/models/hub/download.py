"""A download as the program sees it: a child that works, and events that come back.

Pausing and ending are killing the child: whatever moment that is, the parts on the disk are good
to be gone on with.
"""

import json
import logging
import multiprocessing
import threading
import time
from collections.abc import Callable
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from lavender.models.hub import child
from lavender.models.hub.fetch import WAITS_S
from lavender.models.hub.order import Failed, Fetched, Order, Paused, Progress, Step, Whole
from lavender.models.hub.pace import Pace
from lavender.models.hub.troubles import Trouble, sentence

Event = Progress | Failed | Paused | Whole

log = logging.getLogger(__name__)


class Download:
    """Runs ``order`` in a child. ``tell`` hears every event on a thread of its own.

    The last event is ``Whole``, ``Failed`` or ``Paused``. While ``tell`` is handling ``Whole``,
    nobody else touches the files. ``waits_s``: see :class:`lavender.models.hub.fetch.Fetcher`.
    """

    def __init__(
        self,
        order: Order,
        tell: Callable[[Event], None],
        waits_s: tuple[float, ...] = WAITS_S,
    ) -> None:
        self._tell = tell
        self._pace = Pace()
        self._stopping = threading.Event()
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(
            target=child.main, args=(theirs, order, waits_s), name="lavender-download", daemon=True
        )
        self._process.start()
        theirs.close()
        self._thread = threading.Thread(target=self._listen, name="download", daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Is there an event to come yet?"""
        return self._thread.is_alive()

    def stop(self) -> None:
        """End the child at once; what was fetched stays. Waits until it is gone."""
        self._stopping.set()
        self._process.kill()
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def wait(self) -> None:
        """Wait until the last event was handled."""
        self._thread.join()

    def _listen(self) -> None:
        try:
            self._tell(self._last())
        finally:
            self._connection.close()  # the child ends with it
            self._process.join()

    def _last(self) -> Event:
        while True:
            try:
                message = json.loads(self._connection.recv_bytes())
            except (EOFError, OSError):
                break
            if "step" in message:
                self._tell(self._progress(message))
            elif "whole" in message:
                return Whole(tuple(_fetched(file) for file in message["whole"]))
            else:
                if "log" in message:
                    log.error("The download failed:\n%s", message["log"])
                return Failed(sentence(Trouble(message["trouble"]), message["values"]))
        if self._stopping.is_set():
            return Paused()
        self._process.join()
        log.error("The download child ended (exit code %s)", self._process.exitcode)
        return Failed(sentence(Trouble.BUG, {}))

    def _progress(self, message: dict[str, Any]) -> Progress:
        step, done, total = Step(message["step"]), int(message["done"]), int(message["total"])
        if step is Step.FETCHING:
            self._pace.add(time.monotonic(), done, total)
        else:
            self._pace.pause()
            self._pace.reach(done, total)
        left = self._pace.left_s(total) if step is Step.FETCHING else None
        return Progress(step, done, total, self._pace.share, self._pace.speed, left)


def _fetched(file: dict[str, Any]) -> Fetched:
    path = Path(file["path"])
    return Fetched(file["name"], path, file["sha256"], file["size"], file["commit"])

"""Waiting for a child, always watched or with a deadline, and always ended early by Stop."""

import time
from collections.abc import Callable

from lavender.engine.child import Child, Patience, Wake
from lavender.engine.messages import Message
from lavender.engine.watchdog import Watchdog
from lavender.engine.wire import Frames


class Interrupted(Exception):  # noqa: N818 - the person wanted it
    """Stop was pressed while a child was at work."""


class Ears:
    """Hears the children of one engine. ``woken`` is called whenever another thread woke it."""

    def __init__(self, patience: Patience, wake: Wake, woken: Callable[[], None]) -> None:
        self.patience = patience
        self._wake = wake
        self._woken = woken

    def watchdog(self, child: Child, most_s: float = float("inf")) -> Watchdog:
        """For one piece of work of the child, that takes at most so many seconds."""
        start_s = 0.0 if child.heard else self.patience.start
        return Watchdog(child.pid, child.silent_s, start_s=start_s, most_s=most_s)

    def hear(
        self,
        child: Child,
        stopped: Callable[[], bool],
        limit: float | None = None,
        watchdog: Watchdog | None = None,
    ) -> tuple[Message, Frames]:
        """The child's next message. Raises ``Interrupted`` on Stop, ``ChildGone`` on silence.

        It is watched, by the ``watchdog`` of the work that it is at or one for this message, unless
        there is a ``limit``: then it has so many seconds.
        """
        if limit is not None:
            return self._within(child, stopped, limit)
        watchdog = watchdog or self.watchdog(child)
        while True:
            if stopped():
                raise Interrupted
            speaks = self._wake.wait(child, watchdog.wait_s())
            self._woken()
            if speaks:
                watchdog.heard()
                return child.receive()
            if watchdog.hangs():
                raise child.gone("no progress in time", hung=True)

    def _within(
        self, child: Child, stopped: Callable[[], bool], limit: float
    ) -> tuple[Message, Frames]:
        until = time.monotonic() + limit
        while True:
            if stopped():
                raise Interrupted
            speaks = self._wake.wait(child, until - time.monotonic())
            self._woken()
            if speaks:
                return child.receive()
            if time.monotonic() >= until:
                raise child.gone("no word in time", hung=True)

"""Waiting for a child, always with a deadline, and always ended early by Stop."""

import time
from collections.abc import Callable

from lavender.engine.child import Child, Patience, Wake
from lavender.engine.messages import Message
from lavender.engine.wire import Frames


class Interrupted(Exception):  # noqa: N818 - the person wanted it
    """Stop was pressed while a child was at work."""


class Ears:
    """Hears the children of one engine. ``woken`` is called whenever another thread woke it."""

    def __init__(self, patience: Patience, wake: Wake, woken: Callable[[], None]) -> None:
        self.patience = patience
        self._wake = wake
        self._woken = woken

    def hear(
        self, child: Child, stopped: Callable[[], bool], limit: float | None = None
    ) -> tuple[Message, Frames]:
        """The child's next message. Raises ``Interrupted`` on Stop, ``ChildGone`` on silence."""
        until = time.monotonic() + (child.silence_limit if limit is None else limit)
        while True:
            if stopped():
                raise Interrupted
            speaks = self._wake.wait(child, until - time.monotonic())
            self._woken()
            if speaks:
                return child.receive()
            if time.monotonic() >= until:
                raise child.gone("no word in time", hung=True)

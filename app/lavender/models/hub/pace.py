"""How fast a download is and how long it takes yet, steadily enough to be read.

The speed is a mean over the last seconds, weighted towards now, of bytes that really came: what was
there before does not count. A server that starts over must not push the bar back, so the share
shown waits until it has been reached again.
"""

import math

WINDOW_S = 8.0
"""Older seconds hardly count: what came so long ago weighs 1/e."""

ENOUGH_S = 2.0
"""Before so much time has passed, a speed would be a guess."""


class Pace:
    """Of one download; ``now`` are seconds on any steady clock."""

    def __init__(self) -> None:
        self._started: float | None = None
        self._at = 0.0
        self._done = 0
        self._bytes = self._seconds = 0.0
        self._share = 0.0

    def pause(self) -> None:
        """Time until the next bytes does not count: nothing was to be expected."""
        self._started = None

    def add(self, now: float, done: int, total: int) -> None:
        """``done`` of ``total`` bytes are here."""
        if self._started is None:
            self._started = now
        elif now > self._at:
            fading = math.exp(-(now - self._at) / WINDOW_S)
            self._bytes = self._bytes * fading + max(0, done - self._done)
            self._seconds = self._seconds * fading + now - self._at
        self._at, self._done = now, done
        self.reach(done, total)

    def reach(self, done: int, total: int) -> None:
        """``done`` of ``total`` bytes are here, whenever they came."""
        if total:
            self._share = max(self._share, min(1.0, done / total))

    @property
    def share(self) -> float:
        """0 to 1; it never falls."""
        return self._share

    @property
    def speed(self) -> float:
        """Bytes a second, 0 while it is not known."""
        known = self._started is not None and self._at - self._started >= ENOUGH_S
        return self._bytes / self._seconds if known and self._seconds else 0.0

    def left_s(self, total: int) -> float | None:
        """Seconds until all is here at this speed."""
        return (total - self._done) / self.speed if self.speed else None

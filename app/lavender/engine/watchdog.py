"""Counts the time in which a busy child got nowhere.

The children speak from inside their native work only (between the nodes of a graph, between
tensors of a file that is loaded), so a word is progress of the engine itself. While none comes, the
system is asked whether the child moved anything from or to a disk: a slow disk is no hang.

Only time in which this program ran counts. A computer that slept, or a program that was held,
wakes to a fresh period: the child was held as well.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from lavender.memory.signs import Signs, computed, moved

TICK_S = 1.0
"""How often a silent child is looked at."""

JUMP_S = 3.0
"""A tick that takes so much longer than it should, or clocks that part by so much, is a sleep."""

MOST_DISK_S = 600.0
"""For so long at most a child is believed that says nothing and moves something."""


@dataclass(frozen=True)
class Clock:
    """Where the time comes from. ``steady`` never goes back; ``wall`` is the time of day."""

    steady: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time


@dataclass(frozen=True)
class Look:
    """How a process is looked at, by its id."""

    moved: Callable[[int], Signs] = moved
    computed: Callable[[int], float] = computed


class Watchdog:
    """Watches the child ``pid`` for one piece of work.

    ``silent_s``: seconds without progress after which it hangs. ``start_s``: while that is not 0,
    processor time counts as progress too, for so long in all: a process that loads its libraries
    cannot speak yet. ``most_s``: seconds that the work may take, however it goes on.
    """

    def __init__(
        self,
        pid: int,
        silent_s: float,
        *,
        start_s: float = 0.0,
        most_s: float = float("inf"),
        clock: Clock | None = None,
        look: Look | None = None,
    ) -> None:
        self._pid = pid
        self._silent_s = silent_s
        self._start_s = start_s
        self._most_s = most_s
        self._clock = clock or Clock()
        self._look = look or Look()
        self._now = self._clock.steady()
        self._apart = self._clock.wall() - self._now
        self._signs: Signs = ()
        self._computed = 0.0
        self._quiet = self._unheard = self._all = 0.0
        self._looked = 0.0

    def heard(self) -> None:
        """The child said something: it has loaded its libraries, and it is at work."""
        self._tick()
        self._quiet = self._unheard = self._looked = 0.0
        self._start_s = 0.0

    def wait_s(self) -> float:
        """How long to listen before asking ``hangs`` again."""
        return max(0.0, min(TICK_S, self._silent_s - self._quiet, self._most_s - self._all))

    def hangs(self) -> bool:
        """Did the child get nowhere for too long, or take too long in all?"""
        self._tick()
        # Looking costs a little, and a child that speaks need not be looked at.
        if self._quiet - self._looked >= TICK_S / 2 or self._quiet >= self._silent_s:
            self._looked = self._quiet
            if self._moves():
                self._quiet = self._looked = 0.0
        return self._quiet >= self._silent_s or self._all >= self._most_s

    def _tick(self) -> None:
        steady = self._clock.steady()
        apart = self._clock.wall() - steady
        passed = steady - self._now
        slept = passed > TICK_S + JUMP_S or abs(apart - self._apart) > JUMP_S
        self._now, self._apart = steady, apart
        if slept:
            self._quiet = self._looked = 0.0
            return
        self._quiet += passed
        self._unheard += passed
        self._all += passed

    def _moves(self) -> bool:
        signs, worked = self._look.moved(self._pid), 0.0
        begins = self._unheard < self._start_s
        if begins:
            worked = self._look.computed(self._pid)
        was, self._signs = self._signs, signs
        before, self._computed = self._computed, worked
        if begins and worked > before:
            return True
        return bool(was) and bool(signs) and signs != was and self._unheard < MOST_DISK_S

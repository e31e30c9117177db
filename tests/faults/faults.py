"""The faults: which child, when, and by what."""

import os
import resource
import signal
from dataclasses import dataclass

from tests.faults.probe import address_space

MEANS = ("kill", "hold", "hold+stop", "memory")
LANGUAGE = (
    "starting",
    "loading",
    "reading_photo",
    "reading_question",
    "writing",
    "keeping",
    "idle",
)
VISION = ("starting", "loading", "reading_photo", "idle")
SIDE = ("starting", "working", "idle")


@dataclass(frozen=True)
class Fault:
    """``hold+stop`` is a child that hangs and a person who presses Stop."""

    child: str
    stage: str
    means: str

    def strike(self, pid: int) -> None:
        """Do it. A process that is gone already is none."""
        try:
            if self.means == "kill":
                os.kill(pid, signal.SIGKILL)
            elif self.means == "memory":
                # Not one page more: what it asks for next, it does not get.
                limit = address_space(pid)
                resource.prlimit(pid, resource.RLIMIT_AS, (limit, limit))
            else:
                os.kill(pid, signal.SIGSTOP)
        except (ProcessLookupError, FileNotFoundError):
            pass

    def __str__(self) -> str:
        return f"{self.child} {self.stage} {self.means}"


@dataclass(frozen=True)
class Outcome:
    """Seconds from the fault (or Stop) to the end of the answer; from there until the engine works
    on the next question, and until its first word. ``wrong`` says what was lost, if anything was.
    """

    fault: Fault
    ended_s: float
    usable_s: float
    word_s: float
    ended_as: str
    wrong: str = ""

    def __str__(self) -> str:
        times = f"{self.ended_s:.2f} s, {self.usable_s:.2f} s, {self.word_s:.2f} s"
        return f"{self.fault}: {self.ended_as}, {times} {self.wrong}"


CHAT_FAULTS = [
    Fault(child, stage, means)
    for means in MEANS
    for child, stages in (("language", LANGUAGE), ("vision", VISION))
    for stage in stages
]
SIDE_FAULTS = [
    Fault(child, stage, means)
    for means in ("kill", "hold")
    for child in ("decoder", "typesetter")
    for stage in SIDE
]

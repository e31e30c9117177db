"""Whether a model fits this machine, in words that say what to expect."""

from dataclasses import dataclass
from enum import StrEnum

from lavender.errors import QT_TRANSLATE_NOOP, Sentence
from lavender.memory.estimate import Need
from lavender.memory.machine import Machine

COMFORT = 0.8
"""Of the available memory, this much may be used before the rest of the system feels it."""

GB = 1_000_000_000

TEMPLATES = {
    "well": QT_TRANSLATE_NOOP("memory", "Fits well: needs {need} GB of the {free} GB free."),
    "tight": QT_TRANSLATE_NOOP(
        "memory", "Fits, with little to spare: needs {need} GB of the {free} GB free."
    ),
    "busy": QT_TRANSLATE_NOOP(
        "memory",
        "Fits if other programs are closed: needs {need} GB, and {free} GB of {total} GB are free.",
    ),
    "slow": QT_TRANSLATE_NOOP(
        "memory",
        "Runs, but slowly: needs {need} GB where {total} GB are there, so parts of it are read "
        "from disk again and again.",
    ),
    "no": QT_TRANSLATE_NOOP(
        "memory", "Does not fit: needs {least} GB at the very least, and {total} GB are there."
    ),
}


class Fit(StrEnum):
    """How well a model fits, best first."""

    WELL = "well"
    TIGHT = "tight"
    BUSY = "busy"
    """It would fit if other programs gave their memory back."""
    SLOW = "slow"
    """Its weights do not stay in memory."""
    NO = "no"


@dataclass(frozen=True)
class Verdict:
    """The judgement and the sentence that says it."""

    fit: Fit
    sentence: Sentence


def judge(need: Need, machine: Machine) -> Verdict:
    """Compare what a model needs with what this machine has."""
    usable = round(machine.total_memory * COMFORT)
    if need.total <= machine.available_memory * COMFORT:
        fit = Fit.WELL
    elif need.total <= machine.available_memory:
        fit = Fit.TIGHT
    elif need.total <= usable:
        fit = Fit.BUSY
    elif need.anonymous <= usable:
        fit = Fit.SLOW
    else:
        fit = Fit.NO
    values: dict[str, object] = {
        "need": gigabytes(need.total),
        "least": gigabytes(need.anonymous),
        "free": gigabytes(machine.available_memory),
        "total": gigabytes(machine.total_memory),
    }
    return Verdict(fit, Sentence(TEMPLATES[fit], values))


def gigabytes(size: int) -> str:
    """Bytes as GB with one decimal; small sizes keep their first digit."""
    value = size / GB
    return f"{value:.1f}" if value >= 0.1 else f"{value:.2f}"

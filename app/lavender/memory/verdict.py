"""Whether a model fits this machine, in words that say what to expect."""

from dataclasses import dataclass
from enum import StrEnum

from lavender.errors import QT_TRANSLATE_NOOP, Count, Sentence
from lavender.gguf import LanguageFacts
from lavender.memory.estimate import Need
from lavender.memory.machine import Machine
from lavender.memory.policy import COMFORT, Choice, choose
from lavender.memory.sizes import Wishes

USUAL_CONTEXT = 4096
"""Tokens with which a conversation about a few photos never runs out."""

GB = 1_000_000_000

TEMPLATES = {
    "card": QT_TRANSLATE_NOOP("memory", "Fits well: all of it runs on the graphics card."),
    "well": QT_TRANSLATE_NOOP("memory", "Fits well: needs {need} GB of the {free} GB free."),
    "shorter": QT_TRANSLATE_NOOP(
        "memory",
        "Fits with a smaller context ({tokens} tokens): needs {need} GB of the {free} GB free.",
    ),
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
        "memory", "Too big for this computer: needs about {least} GB, and {total} GB are there."
    ),
}


class Fit(StrEnum):
    """How well a model fits, best first."""

    CARD = "card"
    """All of it, the eyes included, runs on a graphics card."""
    WELL = "well"
    SHORTER = "shorter"
    """It fits well, with less context than conversations usually have."""
    TIGHT = "tight"
    BUSY = "busy"
    """It would fit if other programs gave their memory back."""
    SLOW = "slow"
    """Its weights do not stay in memory."""
    NO = "no"


POOR = (Fit.BUSY, Fit.SLOW, Fit.NO)


@dataclass(frozen=True)
class Verdict:
    """The judgement, the sentence that says it, and how the model would run."""

    fit: Fit
    sentence: Sentence
    choice: Choice

    @property
    def poor(self) -> bool:
        """Should a person know it before the model is loaded?"""
        return self.fit in POOR


def fit(
    language: LanguageFacts,
    machine: Machine,
    wishes: Wishes | None = None,
    mmproj_bytes: int = 0,
    image_size: int = 0,
) -> Verdict:
    """Whether a model fits this machine as it is now, run as the policy would run it.

    The arguments are those of :func:`lavender.memory.policy.choose`.
    """
    choice = choose(language, machine, wishes, mmproj_bytes, image_size)
    return judge(choice, machine, language.context_length)


def judge(choice: Choice, machine: Machine, context: int = 0) -> Verdict:
    """Compare a choice with what this machine has. ``context`` is the most the model can take."""
    need, sizes = choice.need, choice.sizes
    found = _fit(need, machine)
    if sizes.gpu_vision:
        found = Fit.CARD
    elif found is Fit.WELL and sizes.n_ctx < min(context, USUAL_CONTEXT):
        found = Fit.SHORTER
    values: dict[str, object] = {
        "need": gigabytes(need.total),
        "least": gigabytes(need.anonymous),
        "free": gigabytes(machine.available_memory),
        "total": gigabytes(machine.total_memory),
        "tokens": Count(sizes.n_ctx),
    }
    return Verdict(found, Sentence(TEMPLATES[found], values), choice)


def _fit(need: Need, machine: Machine) -> Fit:
    usable = round(machine.total_memory * COMFORT)
    if need.total <= machine.available_memory * COMFORT:
        return Fit.WELL
    if need.total <= machine.available_memory:
        return Fit.TIGHT
    if need.total <= usable:
        return Fit.BUSY
    return Fit.SLOW if need.anonymous <= usable else Fit.NO


def gigabytes(size: int) -> float:
    """Bytes as GB with one decimal; small sizes keep their first digit."""
    value = size / GB
    return round(value, 1 if value >= 0.1 else 2)

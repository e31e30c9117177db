"""Which of the known models is the one to get on this computer."""

from collections.abc import Iterable

from lavender.memory import Fit, Verdict
from lavender.models.entries import Entry

LARGEST_ON_A_PROCESSOR = 9_000
"""Millions of parameters. Larger ones fit many computers and answer at a snail's pace."""


def recommend(candidates: Iterable[tuple[Entry, Verdict]]) -> Entry | None:
    """The one that ``models.toml`` recommends most of those that fit well.

    Where none does, the smallest that would fit if other programs were closed; else None.
    """
    known = [
        (entry, verdict.fit, entry.shape.parameters)
        for entry, verdict in candidates
        if entry.shape is not None and entry.recommended
    ]
    well = [
        entry
        for entry, fit, parameters in known
        if fit is Fit.CARD
        or (fit in (Fit.WELL, Fit.SHORTER) and parameters <= LARGEST_ON_A_PROCESSOR)
    ]
    if well:
        return max(well, key=lambda entry: entry.recommended)
    fitting = [each for each in known if each[1] in (Fit.TIGHT, Fit.BUSY)]
    return min(fitting, key=lambda each: each[2])[0] if fitting else None

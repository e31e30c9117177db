"""How fast and how lean: a day with a model in a few minutes, measured step by step.

The scenario knows nothing of what it measures: Lavender itself (:class:`Lavender`), or another
program behind the same few calls, so that both are measured by the same clock in the same run.
"""

from lavender.bench.lavender import Lavender, Running
from lavender.bench.limits import Limits, limits
from lavender.bench.report import GOALS, as_object, least, table
from lavender.bench.scenario import PAUSE_S, ROWS, Answer, Figures, Subject, run

__all__ = [
    "GOALS",
    "PAUSE_S",
    "ROWS",
    "Answer",
    "Figures",
    "Lavender",
    "Limits",
    "Running",
    "Subject",
    "as_object",
    "least",
    "limits",
    "run",
    "table",
]

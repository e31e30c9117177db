"""Which moments belong together for a person who looks back: today, yesterday, last week, a month.

Days and months are those of this computer's clock.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

WEEK = 7


class Age(Enum):
    """How long ago."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    """In the seven days before today, and not yesterday."""
    MONTH = "month"
    """Longer ago: in a month of a year."""


@dataclass(frozen=True)
class Span:
    """A stretch of days. ``first`` is its first day; moments from ``since`` on, in Unix seconds,
    belong to it unless they belong to a later one."""

    age: Age
    first: date
    since: float


def span_of(moment: float, today: date) -> Span:
    """The stretch of days of ``moment``, in Unix seconds. What is to come is today."""
    day = datetime.fromtimestamp(moment).date()  # noqa: DTZ006 - the person's own days
    if day >= today:
        return _span(Age.TODAY, today)
    if day == today - timedelta(days=1):
        return _span(Age.YESTERDAY, day)
    if day >= today - timedelta(days=WEEK):
        return _span(Age.WEEK, today - timedelta(days=WEEK))
    return _span(Age.MONTH, day.replace(day=1))


def spans(moments: Iterable[float], today: date) -> Iterator[Span]:
    """For each of ``moments``, the newest first, its stretch of days.

    One that is newer than what came before stays with it: an order that somebody else chose is
    kept, and no stretch comes twice.
    """
    current: Span | None = None
    for moment in moments:
        if current is None or moment < current.since:
            current = span_of(moment, today)
        yield current


def _span(age: Age, first: date) -> Span:
    return Span(age, first, datetime.combine(first, time.min).timestamp())

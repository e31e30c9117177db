"""Stretches of days as a person counts them."""

from datetime import date, datetime, timedelta

from lavender.chat.days import Age, span_of, spans

TODAY = date(2026, 3, 5)


def at(day: date, hour: int = 12) -> float:
    return datetime(day.year, day.month, day.day, hour).timestamp()  # noqa: DTZ001 - local


def test_days_begin_at_midnight() -> None:
    ages = [
        span_of(at(TODAY - timedelta(days=back), hour), TODAY).age
        for back in range(9)
        for hour in (23, 0)
    ]
    assert ages[:2] == [Age.TODAY] * 2
    assert ages[2:4] == [Age.YESTERDAY] * 2
    assert ages[4:16] == [Age.WEEK] * 12
    assert ages[16:] == [Age.MONTH] * 2


def test_months_are_of_their_year() -> None:
    last, before = span_of(at(date(2026, 2, 1)), TODAY), span_of(at(date(2025, 2, 28)), TODAY)
    assert last.first == date(2026, 2, 1)
    assert before.first == date(2025, 2, 1)


def test_what_is_to_come_is_today() -> None:
    assert span_of(at(TODAY + timedelta(days=400)), TODAY).age is Age.TODAY


def test_no_stretch_comes_twice() -> None:
    days = [0, 1, 0, 3, 2, 40, 9, 70]
    found = [
        (span.age, span.first) for span in spans((at(TODAY - timedelta(d)) for d in days), TODAY)
    ]
    assert [age for age, _ in found] == [
        Age.TODAY,
        Age.YESTERDAY,
        Age.YESTERDAY,
        Age.WEEK,
        Age.WEEK,
        Age.MONTH,
        Age.MONTH,
        Age.MONTH,
    ]
    assert len(set(found)) == 5

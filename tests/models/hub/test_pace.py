"""Speed and time left that can be read: steady, honest, and never pushed back."""

import pytest

from lavender.models.hub.pace import Pace

MB = 1_000_000


def run(pace: Pace, start: float, done: int, speed: float, seconds: int, total: int) -> int:
    """Bytes come at ``speed`` for so many seconds, told ten times a second."""
    for step in range(1, seconds * 10 + 1):
        pace.add(start + step / 10, done + int(speed * step / 10), total)
    return done + int(speed * seconds)


def test_nothing_is_claimed_before_it_is_known() -> None:
    pace = Pace()
    pace.add(0.0, 0, 100 * MB)
    pace.add(1.0, 50 * MB, 100 * MB)
    assert (pace.speed, pace.left_s(100 * MB)) == (0.0, None)


def test_a_steady_speed_is_told_as_it_is() -> None:
    pace = Pace()
    pace.add(0.0, 0, 1000 * MB)
    done = run(pace, 0.0, 0, 5 * MB, 20, 1000 * MB)
    assert pace.speed == pytest.approx(5 * MB, rel=0.01)
    assert pace.left_s(1000 * MB) == pytest.approx((1000 * MB - done) / (5 * MB), rel=0.01)


def test_what_was_here_before_is_not_speed() -> None:
    pace = Pace()
    pace.reach(900 * MB, 1000 * MB)
    pace.add(100.0, 900 * MB, 1000 * MB)
    run(pace, 100.0, 900 * MB, 1 * MB, 10, 1000 * MB)
    assert pace.speed == pytest.approx(1 * MB, rel=0.01)


def test_a_change_is_followed_within_seconds() -> None:
    pace = Pace()
    pace.add(0.0, 0, 1000 * MB)
    done = run(pace, 0.0, 0, 10 * MB, 20, 1000 * MB)
    run(pace, 20.0, done, 1 * MB, 30, 1000 * MB)
    assert 1 * MB <= pace.speed < 1.5 * MB


def test_waiting_is_not_slowness() -> None:
    pace = Pace()
    pace.add(0.0, 0, 1000 * MB)
    done = run(pace, 0.0, 0, 10 * MB, 10, 1000 * MB)
    pace.pause()
    pace.add(300.0, done, 1000 * MB)
    run(pace, 300.0, done, 10 * MB, 5, 1000 * MB)
    assert pace.speed == pytest.approx(10 * MB, rel=0.05)


def test_the_share_never_falls_and_ends_at_one() -> None:
    pace = Pace()
    shares = []
    for now, done in enumerate((10, 40, 90, 0, 30, 95, 100, 120)):
        pace.add(float(now), done, 100)
        shares.append(pace.share)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0

"""Short versions of the fault programs."""

import shutil

import pytest

from lavender.errors import UserError
from tests.faults import damage, kills, power_cuts


def test_a_kill_would_cost_a_message() -> None:
    seen = kills.run(20, seed=7, whole=False)
    assert seen.kills == 20
    assert seen.messages


def test_damage_would_go_unnoticed_or_get_worse() -> None:
    seen = damage.run(24, seed=7)
    assert seen["library page: noticed"]
    assert seen["photo: noticed"]


@pytest.mark.skipif(not shutil.which("strace"), reason="strace records what is written")
def test_a_power_cut_would_cost_what_was_acknowledged() -> None:
    seen = power_cuts.run(25, seed=7)
    assert seen.kills == 25
    assert seen.messages


@pytest.mark.skipif(not shutil.which("strace"), reason="strace records what is written")
def test_the_simulation_would_find_a_sync_that_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(power_cuts.File, "sync", lambda _: None)
    with pytest.raises((AssertionError, OSError, UserError)):
        power_cuts.run(40, seed=3)

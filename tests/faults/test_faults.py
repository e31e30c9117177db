"""Short versions of the fault programs."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lavender.errors import UserError
from tests.faults import damage, kills, power_cuts
from tests.faults.kills_restoring import Ruins


def test_a_kill_would_cost_a_message() -> None:
    seen = kills.run(12, seed=7, whole=False)
    assert seen.kills >= 12
    assert seen.messages


def test_a_kill_of_restoring_would_cost_what_was_promised(tmp_path: Path) -> None:
    ruins = Ruins(tmp_path)
    kills, messages = map(sum, zip(*(ruins.kill(seed) for seed in range(10)), strict=True))
    assert kills >= 10
    assert messages


def test_damage_would_go_unnoticed_or_get_worse() -> None:
    seen = damage.run(24, seed=7)
    assert seen["library page: noticed"]
    assert seen["photo: noticed"]


@pytest.mark.skipif(not shutil.which("strace"), reason="strace records what is written")
def test_a_power_cut_would_cost_what_was_acknowledged() -> None:
    seen = power_cuts.run(12, seed=7)
    assert seen.kills == 12
    assert seen.messages


@pytest.mark.skipif(not shutil.which("strace"), reason="strace records what is written")
def test_the_simulation_would_find_a_sync_that_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(power_cuts.File, "sync", lambda _: None)
    with pytest.raises((AssertionError, OSError, UserError)):
        power_cuts.run(15, seed=3)


@pytest.mark.skipif(
    not shutil.which("unshare") or os.name == "nt" or os.getuid() != 0,
    reason="fills a small disk of its own",
)
def test_a_refusing_disk_would_cost_a_message() -> None:
    command = [sys.executable, "-m", "tests.faults.refusals", "--times", "2"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if "mount" in done.stderr and "permission denied" in done.stderr:
        pytest.skip("nothing can be mounted here")
    assert done.returncode == 0, done.stderr
    assert "disk is full" in done.stdout

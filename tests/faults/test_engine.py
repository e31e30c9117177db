"""A few faults of each kind in the real program; ``make soak-engine`` does hundreds."""

import sys
import tempfile
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("counts what a process holds in /proc", allow_module_level=True)

from tests.faults.engine import run, table
from tests.faults.probe import held, leaked


@pytest.mark.parametrize(
    ("fault", "means"),
    [
        ("language writing kill", "kill"),
        ("vision reading_photo hold+stop", "hold+stop"),
        ("language reading_question memory", "memory"),
        ("decoder working kill", "kill"),
        ("typesetter idle hold", "hold"),
    ],
)
def test_a_fault_costs_no_more_than_an_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str, means: str
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", tempfile.tempdir)
    outcomes, left = run(tmp_path, 1, 2.0, fault)
    assert [(str(each.fault), each.fault.means) for each in outcomes] == [(fault, means)]
    assert outcomes[0].ended_as != "not struck"
    assert outcomes[0].wrong == ""
    assert left == []
    assert means in table(outcomes)


def test_the_probe_sees_what_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = held()
    with (tmp_path / "lavender-x").open("w"):
        found = leaked(before, set(), 0.0)
    assert "file lavender-x" in found
    assert any("lavender-x" in each and each.startswith("1 ×") for each in found)
    (tmp_path / "lavender-x").unlink()
    assert leaked(before, set(), 1.0) == []

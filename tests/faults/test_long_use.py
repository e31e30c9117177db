"""The program for long use, in short."""

from pathlib import Path

import pytest

from tests.faults import long_use


@pytest.mark.timeout(200)
def test_some_questions_leave_nothing_open(tmp_path: Path) -> None:
    looks, took = long_use.run(tmp_path, 26, 3)
    assert len(took) == 26
    settled, last = looks[len(looks) // 2], looks[-1]
    assert last.handles <= settled.handles + 2
    assert last.threads <= settled.threads + 1
    assert last.processes <= settled.processes
    assert last.widgets <= settled.widgets + 60


def test_what_grows_is_seen() -> None:
    def at(questions: int, handles: int) -> long_use.Figures:
        return long_use.Figures(questions, 100.0, 100.0, handles, 10, 3, 400, 80_000)

    looks = [at(each, 20 + each // 10) for each in range(0, 400, 100)]
    assert long_use.grown(looks, "handles") == 10
    assert long_use.grown(looks, "threads") == 0

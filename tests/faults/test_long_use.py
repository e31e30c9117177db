"""The program for long use, in short."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.faults import long_use


@pytest.mark.timeout(200)
def test_some_questions_leave_nothing_open() -> None:
    words = ["-m", "tests.faults.long_use", "--questions", "40", "--photos", "3"]
    done = subprocess.run(
        [sys.executable, *words], check=False, capture_output=True, text=True, timeout=180, cwd=ROOT
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "median answer" in done.stdout


def test_what_grows_is_seen() -> None:
    def at(questions: int, handles: int) -> long_use.Figures:
        return long_use.Figures(questions, 100.0, 100.0, handles, 10, 3, 400, 80_000)

    looks = [at(each, 20 + each // 10) for each in range(0, 400, 100)]
    assert long_use.grown(looks, "handles") == 10
    assert long_use.grown(looks, "threads") == 0

"""Without a screen there is a sentence, and the process goes on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lavender.errors import UserError
from lavender.window.display import SCREENS, require_screen


def test_no_screen_is_a_sentence() -> None:
    with pytest.raises(UserError, match="no screen"):
        require_screen({}, "linux")


@pytest.mark.parametrize("name", SCREENS)
def test_any_way_to_a_screen_will_do(name: str) -> None:
    require_screen({name: ":0"}, "linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_these_systems_always_have_one(platform: str) -> None:
    require_screen({}, platform)


def test_the_program_says_so_instead_of_aborting(tmp_path: Path) -> None:
    environ = {name: value for name, value in os.environ.items() if name not in SCREENS}
    done = subprocess.run(
        [sys.executable, "-m", "lavender", "--data-dir", tmp_path],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "no screen" in done.stderr

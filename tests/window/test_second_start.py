"""The whole program twice: the second start's photo is in the first one's window."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import ROOT

PHOTO = ROOT / "resources" / "samples" / "fridge.png"


@pytest.mark.skipif(sys.platform == "win32", reason="ends the first one by a signal")
def test_a_second_start_would_open_a_second_window(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    command = [sys.executable, "-m", "lavender", "--data-dir", str(folder)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as first:
        deadline = time.monotonic() + 30
        while not (folder / "window.key").exists():
            assert first.poll() is None and time.monotonic() < deadline
            time.sleep(0.02)
        second = subprocess.run(
            [*command, str(PHOTO)], timeout=30, check=False, capture_output=True, text=True
        )
        assert (second.returncode, second.stderr) == (0, "")
        while not list((folder / "photos").glob("??/*")):
            assert first.poll() is None and time.monotonic() < deadline
            time.sleep(0.02)
        first.terminate()
        _, said = first.communicate(timeout=30)
    assert first.returncode == 0, said
    assert not (folder / "window.key").exists()

"""The real window on a real screen, driven from outside by names and keys."""

import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT

MISSING = 77
"""How the script says that it cannot run here."""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the bus of Linux desktops")
@pytest.mark.timeout(400)
def test_a_person_without_mouse_or_screen_gets_everywhere() -> None:
    driven = subprocess.run(
        ["/bin/sh", str(ROOT / "tests" / "outside" / "drive.sh"), sys.executable],
        check=False,
        capture_output=True,
        text=True,
        timeout=380,
        env={**os.environ},
    )
    if driven.returncode == MISSING:
        pytest.skip(driven.stderr.strip().splitlines()[-1])
    assert driven.returncode == 0, driven.stdout + driven.stderr

"""The desktop's portal is asked as its specification says, on a bus and by a process of its own."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"

ASK = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from lavender.window.portal import Portal
application = QCoreApplication([])
def tell(words):
    print(words)
    application.quit()
portal = Portal(lambda file: tell(f"done {file}"), lambda: tell("failed"))
QTimer.singleShot(0, portal.ask)
QTimer.singleShot(20_000, lambda: tell("nothing came"))
application.exec()
"""
SESSION = """
if [ -n "$2" ]; then
    "$1" "$2" "$3" "$4" > ready & portal=$!
    while ! grep -q ready ready; do :; done
fi
"$5" -c "$6"
[ -z "$portal" ] || kill $portal
"""


def _has_portal() -> bool:
    if shutil.which("dbus-run-session") is None or not Path(SYSTEM_PYTHON).exists():
        return False
    found = subprocess.run(
        [SYSTEM_PYTHON, "-c", "from gi.repository import Gio"], capture_output=True, check=False
    )
    return found.returncode == 0


pytestmark = pytest.mark.skipif(not _has_portal(), reason="no D-Bus daemon or no GLib for Python")


def asked(folder: Path, script: str, code: str) -> str:
    """What came of asking a portal that answers with ``code``; none without a ``script``."""
    file = str(folder / "shot é.png")
    words = [SYSTEM_PYTHON, script, file, code, sys.executable, ASK]
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", SESSION, "sh", *words],  # noqa: S607
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("code", "said"), [("0", "done {folder}/shot é.png"), ("1", "done None"), ("2", "failed")]
)
def test_the_answer_of_the_desktop_is_understood(tmp_path: Path, code: str, said: str) -> None:
    portal = str(HERE / "fake_portal.py")
    assert asked(tmp_path, portal, code) == said.format(folder=tmp_path)


def test_a_desktop_without_a_portal_is_told_at_once(tmp_path: Path) -> None:
    assert asked(tmp_path, "", "") == "failed"

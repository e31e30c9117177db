"""Nothing said or shown leaves the computer: seen from outside, by the system itself."""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from lavender.window import printing
from lavender.window.printing import ask_own_print_service
from tests.conftest import ROOT
from tests.faults import network

PHOTO = ROOT / "resources" / "samples" / "fridge.png"
ASK = ("-m", "lavender", "ask", str(PHOTO), "What is this?", "--max-tokens", "8")
INTERNET = re.compile(r"\bsocket\(AF_INET")
NO_NETWORK = ("unshare", "-rn")

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from lavender import paths, startup
from lavender.chat.types import Status
from lavender.window import app, shell

class Asking(shell.Shell):
    def open(self, photos):
        super().open(photos)
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.look)
        self.timer.start(20)

    def look(self):
        composer, views = self.window.composer, self.window.transcript.views()
        if views and views[-1].message.status is Status.DONE:
            print(views[-1].message.text, flush=True)
            self.timer.stop()
            self.window.close()
        elif not views and composer.strip.photos and not composer.text:
            composer.box.setPlainText("Is there a banana?")
            composer.box.send.emit()

if __name__ == "__main__":
    app.Shell = Asking
    with startup.Program(paths.find(Path(sys.argv[1]))) as program:
        app.run(program.window_services(), [Path(sys.argv[2])])
"""

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's tools")


def run(*words: str | Path, before: Sequence[str | Path] = ()) -> subprocess.CompletedProcess[str]:
    """Run Python as a process of its own, under another program."""
    command = [*map(str, before), sys.executable, *map(str, words)]
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        command, check=False, capture_output=True, text=True, timeout=110, env=offscreen
    )


def traced(log: Path) -> tuple[str | Path, ...]:
    """What writes every socket of a process and its children into ``log``."""
    return ("strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", log)


def can_trace() -> bool:
    """May one process look at another here? Some containers forbid it."""
    looking = [*traced(Path(os.devnull)), sys.executable, "-c", ""]
    try:
        ran = subprocess.run([str(word) for word in looking], check=False, capture_output=True)
    except OSError:
        return False
    return not ran.returncode


needs_trace = pytest.mark.skipif(not can_trace(), reason="strace is missing or not allowed")


def can_leave_the_network() -> bool:
    """Does this system let us make a namespace?"""
    return not subprocess.run([*NO_NETWORK, "true"], check=False, capture_output=True).returncode


@needs_trace
def test_a_socket_would_be_seen(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    opening = "import socket; socket.socket()"
    run("-c", f"import subprocess, sys; subprocess.run([sys.executable, '-c', {opening!r}])",
        before=traced(log))  # fmt: skip
    assert INTERNET.search(log.read_text())


@needs_trace
def test_asking_opens_no_internet_socket(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    seen = run(*ASK, before=traced(log))
    assert seen.returncode == 0, seen.stderr
    assert not INTERNET.search(log.read_text())


@needs_trace
def test_the_window_opens_no_internet_socket(tmp_path: Path) -> None:
    script, log = tmp_path / "window.py", tmp_path / "calls"
    script.write_text(WINDOW)
    seen = run(script, tmp_path / "data", PHOTO, before=traced(log))
    assert seen.stdout.strip(), seen.stderr
    assert not INTERNET.search(log.read_text())


def test_asking_works_where_there_is_no_network() -> None:
    if not can_leave_the_network():
        pytest.skip("this system lets nobody make a namespace")
    seen = run(*ASK, before=NO_NETWORK)
    assert seen.returncode == 0, seen.stderr
    assert seen.stdout.strip()


OPENING = """
from lavender import offline
import lavender.__main__
import socket, sys
for attempt in (
    lambda: socket.socket(),
    lambda: socket.create_connection(("127.0.0.1", 9)),
    lambda: socket.getaddrinfo("localhost", 80),
):
    try:
        attempt()
    except PermissionError as error:
        print(error)
socket.socket(socket.AF_UNIX).close()
offline.permit()
socket.socket().close()
"""


def test_every_process_but_the_download_refuses_such_sockets() -> None:
    seen = run("-c", OPENING)
    assert seen.returncode == 0, seen.stderr
    assert seen.stdout.count("nothing but a download that you start") == 3


@needs_trace
@pytest.mark.timeout(200)
def test_a_days_use_of_the_window_opens_no_internet_socket(tmp_path: Path) -> None:
    if not network.can_look():
        pytest.skip("this system lets nobody make a namespace")
    log = network.watch(["-m", "tests.faults.day", str(tmp_path / "day"), "Quetzal"], tmp_path)
    seen = network.families(log)
    assert not [family for family in network.INTERNET if seen[family]], network.reached(log)
    assert seen["AF_UNIX"], "children are spoken to through pairs of sockets"


def test_printers_are_looked_for_without_the_internet(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "SYSTEM_SETTINGS", own_home / "none")
    environ: dict[str, str] = {}
    ask_own_print_service(environ)
    assert environ == {"CUPS_SERVER": "/run/cups/cups.sock"}
    environ = {"CUPS_SERVER": "printer.example"}
    ask_own_print_service(environ)
    assert environ == {"CUPS_SERVER": "printer.example"}
    (own_home / ".cups").mkdir()
    (own_home / ".cups" / "client.conf").write_text("# mine\nServerName printer.example\n")
    environ = {}
    ask_own_print_service(environ)
    assert environ == {}, "the person named a server"

"""The whole program's window in a process of its own: it comes up, reports bugs, and goes."""

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

RUN = """
import logging, sys
from pathlib import Path
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from lavender import paths, startup
from lavender.window import app, shell
from lavender.window.question_dialog import QuestionDialog

class Watched(shell.Shell):
    def open(self, photos):
        super().open(photos)
        {action}

def ready(shell):
    def look():
        if shell.window.composer.strip.photos:
            print("llama" if "llama_cpp" in sys.modules else "ready", flush=True)
            timer.stop()
    timer = QTimer(shell)
    timer.timeout.connect(look)
    timer.start(20)

def opened(shell):
    def photos():
        return shell.window.composer.strip.photos
    def look():
        if len(photos()) == 3:
            print([(photo.width, photo.height) for photo in photos()], flush=True)
            shell.window.close()
    def post(name):
        application.postEvent(application, QFileOpenEvent(QUrl(name)))
    application = QApplication.instance()
    gate, pond = (Path(sys.argv[2]).with_name(name).as_uri() for name in ("gate.png", "pond é.png"))
    for name in (gate, "https://example.org/a.png", "file://server/share/b.png"):
        post(name)  # before anybody looks: the program was started by it
    timer = QTimer(shell)
    timer.timeout.connect(look)
    timer.start(20)
    QTimer.singleShot(50, lambda: post(pond))

def bug(shell):
    def fail():
        raise ValueError("a bug in a slot")
    def look():
        for box in shell.window.findChildren(QuestionDialog):
            print(box.words, flush=True)
            shell.window.close()
    timer = QTimer(shell)
    timer.timeout.connect(look)
    timer.start(20)
    QTimer.singleShot(0, fail)

if __name__ == "__main__":
    app.Shell = Watched
    with startup.Program(paths.find(Path(sys.argv[1]))) as program:
        code = app.run(program.window_services(), [Path(sys.argv[2])])
    print("left", code, flush=True)
    sys.exit(code)
"""


def start(folder: Path, photo: Path, action: str) -> subprocess.Popen[str]:
    """Start the window in a process of its own."""
    script = folder / "run.py"
    script.write_text(RUN.replace("{action}", action))
    return subprocess.Popen(
        [sys.executable, "-X", "faulthandler", str(script), str(folder / "data"), str(photo)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no polite end to send")
def test_a_polite_end_would_leave_something_running(tmp_path: Path, photo: Path) -> None:
    process = start(tmp_path, photo, "ready(self)")
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        assert line == "ready\n", "the window's process must not load llama.cpp"
        children = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(signal.SIGTERM)
        output, complaints = process.communicate(timeout=20)
        assert output == "left 0\n", complaints
        assert process.returncode == 0
        _gone, alive = psutil.wait_procs(children, timeout=10)
        assert not alive
    finally:
        process.kill()
        process.wait()


def test_a_photo_opened_from_the_desktop_of_macos_would_not_be_attached(
    tmp_path: Path, photo: Path, drawn: Callable[..., Path]
) -> None:
    drawn(tmp_path / "gate.png", 96, 48)
    drawn(tmp_path / "pond é.png", 64, 48)
    process = start(tmp_path, photo, "opened(self)")
    try:
        output, complaints = process.communicate(timeout=30)
        assert output == "[(320, 240), (96, 48), (64, 48)]\nleft 0\n", complaints
        assert "server" not in complaints and "example.org" not in complaints
    finally:
        process.kill()
        process.wait()


def test_a_bug_in_a_slot_would_go_unseen(tmp_path: Path, photo: Path) -> None:
    process = start(tmp_path, photo, "bug(self)")
    try:
        output, complaints = process.communicate(timeout=30)
        assert output == "Something went wrong inside Lavender.\nleft 0\n", complaints
    finally:
        process.kill()
        process.wait()

"""The window: does it stall while words come, on odd Markdown, and how soon is it there?

``python -m tests.benchmarks.window [--seconds N]`` opens the real window offscreen, shows a
conversation of 200 messages, and lets a long answer arrive at 100 pieces a second, while keys are
typed into the composer. Then each odd shape is shown as a whole answer, and fresh programs are
started. Prints what was seen beside the goals: the processor's time of the main thread, which holds
however busy the machine is, and where it says so the time on the wall.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lavender import paths, startup
from lavender.chat.types import Message, Role, Status
from lavender.window.answer_text import AnswerText
from lavender.window.answer_view import AnswerView
from lavender.window.answers import SoFar
from lavender.window.shell import Shell
from tests.window.odd_markdown import LONG_ANSWER, ODD

PER_SECOND = 100
LONG_CONVERSATION = 2_000
MESSAGES = 200
KEY_EVERY_S = 0.23
GOALS = {"open": 150, "stall": 50, "key": 16, "odd": 100, "start": 600}
"""Milliseconds."""
STARTS = 5
START = """
import time
from lavender import offline
offline.forbid()
from lavender import paths, startup
from pathlib import Path
with startup.Program(paths.find(Path({folder!r}))) as program:
    from PySide6.QtCore import QTimer
    from lavender.window import app
    from lavender.window.shell import Shell
    application = app.the_application()
    shell = Shell(application, program.window_services())
    shell.open([])
    application.processEvents()
    print(time.monotonic() - {began}, time.process_time(), flush=True)
    shell.close()
"""


def main(arguments: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=40, help="of the streamed answer")
    chosen = parser.parse_args(arguments)
    qInstallMessageHandler(_only_bad)
    application = QApplication([])
    with tempfile.TemporaryDirectory(prefix="lavender-") as name:
        folder = Path(name)
        with startup.Program(paths.find(folder / "window")) as program:
            shell = Shell(application, program.window_services())
            shell.open([])
            shell.window.resize(1120, 760)
            _turn(application, 1.0)
            _stream(application, shell, chosen.seconds)
            _odd(application, shell)
            _jump(application, shell)
            shell.close()
        _starts(folder / "start")


def _stream(application: QApplication, shell: Shell, seconds: int) -> None:
    transcript = shell.window.transcript
    messages = [_message(number, "A question, or **an answer**.") for number in range(MESSAGES)]
    live = _message(MESSAGES + 1, "", Status.WRITING)
    transcript._growing = _Growing(live.id)
    transcript.show_messages([*messages, live], {})
    shell.window.pane.show_transcript()
    _turn(application, 1.0)
    pieces = [LONG_ANSWER[at : at + 4] for at in range(0, len(LONG_ANSWER), 4)]
    pieces = pieces[: seconds * PER_SECOND]
    box = shell.window.composer.box
    keys: list[tuple[float, float]] = []
    stalls: list[tuple[float, float]] = []
    began = last = time.monotonic()
    next_key = began + KEY_EVERY_S
    sent = 0
    own = time.thread_time()
    while sent < len(pieces):
        application.processEvents()
        now = time.monotonic()
        stalls.append((time.thread_time() - own, now - last))
        due = min(len(pieces), int((now - began) * PER_SECOND))
        while sent < due:
            shell.controller.answers.piece.emit(live.id, pieces[sent])
            sent += 1
        if now >= next_key:
            # A key that was pressed at its due time waited for whatever ran then.
            own = time.thread_time()
            QTest.keyClicks(box, "k")
            keys.append((time.thread_time() - own, time.monotonic() - next_key))
            next_key = max(next_key + KEY_EVERY_S, now)
        last, own = now, time.thread_time()
        time.sleep(0.001)
    view = transcript.answer(live.id)
    assert view is not None
    with _timed(stalls):
        view.finish(_message(MESSAGES + 1, LONG_ANSWER))
    print(f"{sent} pieces, {PER_SECOND} a second, {sum(map(len, pieces))} characters")
    _row("longest stall, the window's own work", max(stalls)[0], GOALS["stall"])
    _row("longest stall, on the wall", max(wall for _, wall in stalls), GOALS["stall"])
    waits = [wall for _, wall in keys]
    _row("key, the window's own work for it", max(keys)[0], GOALS["key"])
    _row("key to text on the wall, longest", max(waits), GOALS["key"])
    _row("key to text on the wall, median", statistics.median(waits), GOALS["key"])
    assert shown_length(view) > len(LONG_ANSWER) / 2, "nothing was shown, so nothing was measured"


class _Growing:
    """Knows one answer that grows."""

    def __init__(self, answer_id: str) -> None:
        self._answer_id = answer_id

    def newest(self, message: Message) -> Message:
        return message

    def so_far(self, answer_id: str) -> SoFar | None:
        return SoFar() if answer_id == self._answer_id else None


def _jump(application: QApplication, shell: Shell) -> None:
    """Open a long conversation, go to its first message, and back to its end."""
    transcript = shell.window.transcript
    messages = [_message(n, "A question, or **an answer**.") for n in range(LONG_CONVERSATION)]
    steps: tuple[tuple[str, Callable[[], object]], ...] = (
        ("open 2,000 messages", lambda: transcript.show_messages(messages, {})),
        ("go to the first of them", lambda: transcript.show_message(messages[0].id)),
        ("go back to the last", transcript.to_end),
    )
    for name, do in steps:
        stalls: list[tuple[float, float]] = []
        with _timed(stalls):
            do()
            application.processEvents()
        _row(f"{name}, on the wall", max(wall for _, wall in stalls), GOALS["open"])


def shown_length(view: AnswerView) -> int:
    """Characters of an answer that are on screen."""
    text = view.findChild(AnswerText)
    return len(text.toPlainText()) if text is not None else 0


def _odd(application: QApplication, shell: Shell) -> None:
    transcript = shell.window.transcript
    for name, text in ODD.items():
        answer = _message(1, text)
        stalls: list[tuple[float, float]] = []
        with _timed(stalls):
            transcript.show_messages([_message(0, "Odd?"), answer], {})
        view = transcript.answer(answer.id)
        assert view is not None
        shown = view.findChild(AnswerText)
        quiet = 0
        deadline = time.monotonic() + 30
        while quiet < 20 and time.monotonic() < deadline:
            with _timed(stalls):
                application.processEvents()
            quiet = 0 if shown is not None and shown.busy else quiet + 1
        _row(f"odd: {name}", max(stalls)[0], GOALS["odd"])


def _starts(folder: Path) -> None:
    took = []
    for _ in range(STARTS + 1):
        code = START.format(began=time.monotonic(), folder=str(folder))
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
        )
        wall, own = map(float, done.stdout.split()[-2:])
        took.append((own, wall))
    for name, figures in zip(("processor", "wall"), zip(*took[1:], strict=True), strict=True):
        seen = statistics.median(figures)
        _row(f"start to a painted window, warm, {name}", seen, GOALS["start"])


@contextmanager
def _timed(stalls: list[tuple[float, float]]) -> Iterator[None]:
    """Add what the block took: seconds of the processor, and on the wall."""
    own, wall = time.thread_time(), time.monotonic()
    yield
    stalls.append((time.thread_time() - own, time.monotonic() - wall))


def _turn(application: QApplication, seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        application.processEvents()
        time.sleep(0.002)


def _message(number: int, text: str, status: Status = Status.DONE) -> Message:
    role = Role.ASSISTANT if number % 2 else Role.USER
    parent = f"m{number - 1}" if number else None
    return Message(f"m{number}", "c", parent, role, text, (), status, 0.0, model="pocket")


def _row(name: str, seconds: float, goal: int) -> None:
    print(f"{name:<44}{seconds * 1000:>8.1f} ms   goal {goal}")


def _only_bad(kind: QtMsgType, context: object, message: str) -> None:
    del context
    if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        print(message, file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])

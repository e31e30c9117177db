"""Words from others in the real window: shown as text wherever they stand, and quickly."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget

from lavender import startup
from lavender.window.shell import Shell
from tests.faults.hostile_documents import sound
from tests.window import conftest
from tests.window.conftest import Pauses

application = conftest.application
nothing_wrong = conftest.nothing_wrong
until = conftest.until
program = conftest.program
shell = conftest.shell
pauses = conftest.pauses

Until = Callable[..., None]

LONGEST_S = 0.3
"""Seconds of the window's own work at a time, with room for a machine that has other work too;
`python -m tests.benchmarks.window` measures the figures themselves."""

HOSTILE = {
    "a picture": '<img src="file:///etc/passwd"> ![x](/etc/passwd) ![y](//host/share/x.png)',
    "a script": "<script>alert(1)</script><a href='file:///etc/passwd'>press</a>",
    "turned round": "\u202egnp.exe\u2066\u2067 \u202d",
    "control": "\x1b]0;owned\x07\x1b[2J\r\x08\x00\x7f\x9b31m",
    "long": "W" * 10_000,
    "lines": "one\n" * 3_000,
    "marks": "a" + "\u0301" * 5_000,
    "halves": "\ud800 \udfff",
    "places": "{file} {0} %1 %n {",
}


def document(text: str) -> dict[str, Any]:
    """A conversation in which every word is ``text``."""
    whole = sound()
    whole["conversations"] = whole["conversations"][:1]
    (one,) = whole["conversations"]
    whole["photos"] = {}
    one |= {"title": f"zebra {text}", "model": text, "system": text, "folder": text}
    for message in one["messages"]:
        message |= {"text": text or "x", "photos": []}
        if message["role"] == "assistant":
            message |= {"model": text, "note": text, "stop_reason": text}
    return whole


def rich(window: QWidget) -> list[str]:
    """What Qt would read as HTML, of all that a widget shows or tells."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        told = [widget.toolTip(), widget.whatsThis(), widget.statusTip()]
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            told.append(widget.text())
        found += [one for one in told if "<img" in one or "<script" in one or "<a " in one]
    return found


@pytest.mark.parametrize("name", HOSTILE)
def test_imported_words_are_text_everywhere_and_do_not_hold_the_window_up(
    shell: Shell,
    program: startup.Program,
    until: Until,
    pauses: type[Pauses],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    text = HOSTILE[name]
    (talk,) = program.library.submit(lambda store: store.import_(document(text))).result(20)
    watch = pauses()
    shell.controller.books.list_all()
    until(lambda: shell.window.sidebar.rows.find(talk.id))
    shell.controller.open(talk.id)
    until(lambda: len(list(shell.window.transcript.views())) >= 2)
    assert watch.none_longer_than(busy_s=LONGEST_S, waiting_s=10)
    assert not rich(shell.window)
    assert not opened
    assert "\x1b" not in shell.window.windowTitle()
    program.library.submit(lambda store: store.delete(talk.id)).result(20)

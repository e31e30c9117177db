"""Everything is forgotten from the settings: the window is empty and goes on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from lavender import paths, startup
from lavender.chat.types import Status
from lavender.settings import Settings
from lavender.window.question_dialog import QuestionDialog
from lavender.window.settings_dialog import SettingsDialog
from lavender.window.shell import Shell
from tests.end_to_end.test_privacy import holding
from tests.tiny import ENDLESS, write_pair

Until = Callable[..., None]
MARK = "Quetzalcoatlus"


@pytest.fixture
def own(tmp_path: Path) -> Iterator[startup.Program]:
    """A program that nobody else needs any more."""
    with startup.Program(paths.find(tmp_path / "own")) as program:
        yield program


@pytest.fixture
def used(application: QApplication, own: startup.Program, until: Until) -> Iterator[Shell]:
    own.settings = Settings(max_tokens=6, temperature=0.0, system=MARK, theme="dark")
    own.save_settings(own.settings)
    (own.paths.data / f"settings.unreadable-{MARK}.json").write_text(MARK)
    shell = Shell(application, own.window_services())
    shell.open([])
    until(shell.window.models.count)
    yield shell
    until(lambda: not shell.controller.answers.live)
    shell.close()
    shell.window.deleteLater()


def ask(shell: Shell, until: Until, words: str) -> None:
    chat = shell.controller.chat
    chat.pane.composer.set_text(words)
    chat.send()
    until(lambda: chat.screen.open_id and chat.pane.transcript.messages())
    until(lambda: chat.pane.transcript.messages()[-1].status is Status.DONE)


def press(shell: Shell, until: Until, *, models: bool = False, go: bool = True) -> None:
    """Settings, the button, and the answer to what is asked."""
    shell.window.do["settings"].trigger()
    dialog = shell.window.findChildren(SettingsDialog)[-1]
    dialog.forgetting.click()
    (box,) = dialog.findChildren(QuestionDialog)
    assert box.stay.isDefault()
    assert box.stay.text() == "Cancel"
    if models:
        (check,) = box.findChildren(QCheckBox)
        check.setChecked(True)
    if not go:
        box.stay.click()
        dialog.close()
        return
    done: list[object] = []
    shell.forgetting.done.connect(done.append)
    next(b for b in box.findChildren(QPushButton) if b.text() == "Forget everything").click()
    until(lambda: done)


def test_nothing_is_left_and_the_window_goes_on(
    used: Shell, own: startup.Program, until: Until, photo: Path, drawn: Callable[..., Path]
) -> None:
    shell, window, chat = used, used.window, used.controller.chat
    chat.attaching.take([photo])
    until(lambda: chat.pane.composer.strip.photos)
    ask(shell, until, f"Is it a {MARK}?")
    ask(shell, until, f"Or two {MARK}?")
    kept, folder = photo.read_bytes()[40:], own.paths.data
    window.do["pane"].trigger()
    other = shell.controller.chat
    other.attaching.take([drawn(photo.with_name("late.png"), 300, 200, "#123456")])
    until(lambda: other.pane.composer.strip.photos)
    other.pane.composer.set_text(f"A draft of {MARK}")
    other.drafts.keep()
    own.library.drafts.get("").result()
    until(lambda: list(own.paths.cache.rglob("*.kept")))
    assert len(holding(folder, MARK.encode(), kept)) > 2, "or this test would show nothing"

    press(shell, until, go=False)
    assert own.library.conversations().result()

    press(shell, until)
    until(lambda: not window.sidebar.rows.rowCount())
    assert holding(folder, MARK.encode(), kept) == [], "with the library open"
    assert list(own.paths.cache.rglob("*.kept")) == []
    assert not any((own.paths.data / "photos").rglob("*"))
    assert not own.library.conversations(include_binned=True).result()
    for each in shell.controller.chats:
        assert each.pane.composer.text == ""
        assert not each.pane.composer.strip.photos
        assert each.screen.open_id is None
    until(lambda: own.settings.system == "")
    assert own.settings.theme == "system"
    assert shell.preferences.current.system == ""

    ask(shell, until, "Are you still there?")
    assert window.sidebar.rows.rowCount()
    shell.close()
    assert holding(folder, MARK.encode(), kept) == []


def test_models_go_where_they_are_ticked(
    used: Shell, own: startup.Program, until: Until, tmp_path: Path
) -> None:
    own.models.import_pair(*write_pair(tmp_path, ENDLESS), "endless")
    press(used, until)
    assert {model.id for model in own.models.list()} == {"pocket", "endless"}
    chooser = used.window.models
    used.controller.model_work.refresh()
    until(lambda: chooser.findData("endless") >= 0)
    chooser.setCurrentIndex(chooser.findData("endless"))
    chooser.chosen.emit("endless")
    used.controller.chat.pane.composer.set_text("Talk for ever")
    used.controller.send()
    until(lambda: used.controller.answers.live)
    press(used, until, models=True)
    assert [model.id for model in own.models.list()] == ["pocket"]
    assert not own.library.conversations().result(), "what was being written went too"
    until(lambda: chooser.findData("endless") < 0)
    QTest.keyClick(used.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    ask(used, until, "And now?")

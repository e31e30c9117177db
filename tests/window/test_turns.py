"""Going on, deleting a turn, reading aloud, and how full the memory is: in the real window."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from lavender import startup
from lavender.chat.types import Conversation, Status, Usage
from lavender.settings import Settings
from lavender.speech import Speaker
from lavender.store import Store
from lavender.window.answer_view import AnswerView
from lavender.window.notes import Undo
from lavender.window.seen_dialog import SeenDialog
from lavender.window.shell import Shell
from lavender.window.viewer import Viewer
from tests.window.test_asking import answer, answered, ask

Until = Callable[..., None]
SHORT = Usage(prompt_tokens=40)


@pytest.fixture(autouse=True)
def short(program: startup.Program) -> None:
    program.settings = Settings(max_tokens=8, temperature=0.0)


def texts(shell: Shell) -> list[str]:
    return [view.message.text for view in shell.window.transcript.views()]


def button(shell: Shell, words: str) -> QPushButton:
    found = [b for b in answer(shell).findChildren(QPushButton) if b.text() == words]
    return found[-1]


def more(shell: Shell, place: int, words: str) -> QAction:
    """A line of the menu below the answer at this place."""
    views = [v for v in shell.window.transcript.views() if isinstance(v, AnswerView)]
    actions = views[place].findChildren(QAction)
    return next(action for action in actions if action.text() == words)


def undo(shell: Shell) -> list[Undo]:
    return [note for note in shell.window.composer.findChildren(Undo) if not note.isHidden()]


def test_an_answer_that_grew_too_long_is_gone_on_with(shell: Shell, until: Until) -> None:
    ask(shell, "What could I cook with carrots and milk?")
    until(lambda: answered(shell))
    first = answer(shell).message
    assert first.stop_reason == "length"
    assert shell.window.do["go_on"].isEnabled()
    button(shell, "Continue").click()
    until(lambda: answer(shell).message.text != first.text and answered(shell))
    assert answer(shell).message.id == first.id
    assert answer(shell).message.text.startswith(first.text)
    assert len(texts(shell)) == 2
    assert not answer(shell).versions.isVisible(), "it is no other version"


def test_a_turn_is_deleted_and_had_back(
    shell: Shell, until: Until, program: startup.Program
) -> None:
    for words in ("First one?", "Second one?", "Third one?"):
        before = len(texts(shell))
        ask(shell, words)
        until(lambda before=before: len(texts(shell)) == before + 2 and answered(shell))
    conversation = shell.controller.screen.open_id
    assert conversation is not None
    whole = texts(shell)
    deletes = more(shell, 1, "Delete this question and its answers")
    menu = deletes.parent()
    assert isinstance(menu, QMenu)
    assert menu.actions()[-1] is deletes
    assert menu.actions()[-2].isSeparator(), "not where one aims at something else"
    deletes.trigger()
    until(lambda: len(texts(shell)) == 4)
    assert texts(shell) == whole[:2] + whole[4:]
    assert "Second one?" not in [m.text for m in program.library.path(conversation).result(10)]
    undo(shell)[0].button.click()
    until(lambda: texts(shell) == whole)
    assert undo(shell) == []
    more(shell, 0, "Delete this question and its answers").trigger()
    until(lambda: len(texts(shell)) == 4)
    QTest.keyClicks(shell.window.composer.box, "Does it go on?")
    QTest.keyClick(shell.window.composer.box, Qt.Key.Key_Return)
    until(lambda: len(texts(shell)) == 6 and answered(shell))


def test_the_way_back_ends_with_the_conversation(shell: Shell, until: Until) -> None:
    ask(shell, "To be forgotten?")
    until(lambda: answered(shell))
    more(shell, 0, "Delete this question and its answers").trigger()
    until(lambda: undo(shell))
    shell.window.sidebar.new.emit()
    until(lambda: undo(shell) == [])


def test_where_all_is_deleted_the_page_would_be_blank(shell: Shell, until: Until) -> None:
    ask(shell, "The only one?")
    until(lambda: answered(shell))
    title = shell.window.pane.title.accessibleName()
    more(shell, 0, "Delete this question and its answers").trigger()
    until(shell.window.welcome.isVisible)
    assert shell.window.pane.title.accessibleName() == title, "it can be gone on with"
    undo(shell)[0].button.click()
    until(lambda: not shell.window.welcome.isVisible() and len(texts(shell)) == 2)
    more(shell, 0, "Delete this question and its answers").trigger()
    until(shell.window.welcome.isVisible)
    ask(shell, "Another one?")
    until(lambda: answered(shell))
    assert not shell.window.welcome.isVisible()
    assert len(texts(shell)) == 2


def test_plain_text_has_no_signs_of_markdown(
    shell: Shell, until: Until, program: startup.Program
) -> None:
    conversation = program.library.submit(lambda store: talk(store, "**Pears** and `milk`")).result(
        10
    )
    shell.controller.open(conversation.id)
    until(lambda: texts(shell))
    more(shell, 0, "Copy as plain text").trigger()
    assert QGuiApplication.clipboard().text() == "Pears and milk"
    QTest.keyClick(
        shell.window,
        Qt.Key.Key_C,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert QGuiApplication.clipboard().text() == "**Pears** and `milk`"


def talk(store: Store, text: str, turns: int = 1, usage: Usage = SHORT) -> Conversation:
    """A conversation in which every answer is the same."""
    conversation = store.create_conversation("pocket")
    for number in range(turns):
        _, writing = store.begin(conversation.id, f"Question {number}?", (), "pocket")
        store.finish(replace(writing, text=text, status=Status.DONE, usage=usage))
    return store.conversation(conversation.id)


def test_an_answer_is_read_aloud_without_its_signs(
    shell: Shell, until: Until, program: startup.Program, tmp_path: Path
) -> None:
    heard = tmp_path / "heard"
    listens = "import sys; open(sys.argv[1], 'wb').write(sys.stdin.buffer.read())"
    shell.controller._speaker = Speaker([sys.executable, "-c", listens, str(heard)])
    conversation = program.library.submit(lambda store: talk(store, "**Pears**, 冰箱")).result(10)
    shell.controller.open(conversation.id)
    until(lambda: texts(shell))
    more(shell, 0, "Read aloud").trigger()
    until(lambda: heard.exists() and heard.read_text("utf-8") == "Pears, 冰箱")
    until(lambda: not shell.window.do["silence"].isEnabled())


def test_where_nothing_speaks_it_says_what_would(
    shell: Shell, until: Until, program: startup.Program
) -> None:
    shell.controller._speaker = Speaker([])
    conversation = program.library.submit(lambda store: talk(store, "Pears")).result(10)
    shell.controller.open(conversation.id)
    until(lambda: texts(shell))
    more(shell, 0, "Read aloud").trigger()
    assert "espeak-ng" in shell.window.composer.problems[0]


def test_how_full_the_memory_is_can_be_seen(
    shell: Shell, until: Until, program: startup.Program
) -> None:
    meter = shell.window.pane.meter
    assert not meter.isVisible()
    room = program.window_services().room("pocket")
    full = program.library.submit(
        lambda store: talk(store, "Pears", 5, Usage(room - 20, completion_tokens=10, left_out=2))
    ).result(10)
    shell.controller.open(full.id)
    until(meter.isVisible)
    assert "It will soon forget" in meter.words
    said = [label.text() for label in meter.findChildren(QLabel) if label.isVisible()]
    assert said == ["Conversation nearly full"], "not by a colour alone"
    line = shell.window.transcript._forgotten
    assert line.isVisible()
    views = shell.window.transcript.views()
    assert views[3].y() < line.y() < views[4].y(), "above the third question"
    ask(shell, "A new one?")
    shell.window.sidebar.new.emit()
    until(lambda: not meter.isVisible())


def test_the_menu_of_the_chat_reaches_what_the_mouse_reaches(
    shell: Shell, until: Until, program: startup.Program, photo: Path
) -> None:
    do = shell.window.do
    assert not do["pin"].isEnabled()
    shell.controller.attaching.take([photo])
    until(lambda: shell.window.composer.strip.photos)
    ask(shell, "What is here?")
    until(lambda: answered(shell))
    conversation = shell.controller.screen.open_id
    assert conversation is not None
    first = answer(shell).message.id
    do["again"].trigger()
    until(lambda: answer(shell).message.id != first and answered(shell))
    until(lambda: answer(shell).versions.words == "2/2")
    do["earlier"].trigger()
    until(lambda: answer(shell).message.id == first)
    do["later"].trigger()
    until(lambda: answer(shell).message.id != first)
    do["look"].trigger()
    (viewer,) = shell.window.findChildren(Viewer)
    viewer.close()
    do["seen"].trigger()
    (seen,) = shell.window.findChildren(SeenDialog)
    seen.close()
    do["pin"].trigger()
    until(lambda: program.library.conversation(conversation).result(10).pinned)
    do["remove"].trigger()
    until(lambda: texts(shell) == [] and undo(shell))
    undo(shell)[0].button.click()
    until(lambda: len(texts(shell)) == 2)
    do["delete"].trigger()
    until(lambda: program.library.conversation(conversation).result(10).binned)

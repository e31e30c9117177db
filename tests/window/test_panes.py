"""Chats side by side in the real window: one question for all, one model after the other."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lavender import startup
from lavender.chat.types import Status
from lavender.settings import Settings
from lavender.window.answer_view import AnswerView
from lavender.window.chat import Chat
from lavender.window.panes import MOST
from lavender.window.shell import Shell

Until = Callable[..., None]


@pytest.fixture(autouse=True)
def short(program: startup.Program) -> None:
    program.settings = Settings(max_tokens=8, temperature=0.0)


def answers(chat: Chat) -> list[AnswerView]:
    return [view for view in chat.pane.transcript.views() if isinstance(view, AnswerView)]


def done(chat: Chat) -> bool:
    return bool(answers(chat)) and answers(chat)[-1].message.status is Status.DONE


def beside(shell: Shell) -> tuple[Chat, Chat]:
    """Two panes; the second is worked in."""
    shell.window.do["pane"].trigger()
    first, second = shell.controller.chats
    return first, second


def test_one_question_and_its_photo_go_to_two_models(
    shell: Shell, until: Until, photo: Path
) -> None:
    first, second = beside(shell)
    assert shell.controller.chat is second
    chooser = first.pane.models
    chooser.setCurrentIndex(chooser.findData("endless"))
    chooser.chosen.emit("endless")
    assert second.pane.models.model_id == "pocket", "each pane has its own"
    shell.controller.attaching.take([photo])
    until(lambda: second.pane.composer.strip.photos)
    second.pane.composer.all_panes.click()
    QTest.keyClicks(second.pane.composer.box, "What is this?")
    QTest.keyClick(second.pane.composer.box, Qt.Key.Key_Return)
    until(lambda: answers(first) and answers(second))
    until(lambda: "Waiting" in answers(first)[0].stage + answers(second)[0].stage)
    until(lambda: answers(first)[0].text and done(second))
    first.stop()
    until(lambda: answers(first)[0].message.status in (Status.DONE, Status.STOPPED))
    models = [answers(chat)[0].message.model for chat in (first, second)]
    assert models == ["endless", "pocket"]
    assert first.screen.open_id != second.screen.open_id
    for chat in (first, second):
        assert len(chat.pane.transcript.views()[0].message.photos) == 1
    assert second.pane.composer.text == ""


def test_a_pane_that_still_answers_is_left_out_and_says_so(shell: Shell, until: Until) -> None:
    first, second = beside(shell)
    chooser = first.pane.models
    chooser.setCurrentIndex(chooser.findData("endless"))
    first.pane.composer.set_text("Talk for ever")
    first.send()
    until(lambda: answers(first))
    second.pane.composer.all_panes.click()
    second.pane.composer.set_text("And you?")
    second.send()
    assert "still answering" in first.pane.composer.problems[0]
    until(lambda: answers(second))
    first.stop()
    until(lambda: done(second))
    assert len(answers(first)) == 1


def test_a_conversation_is_on_screen_once(shell: Shell, until: Until) -> None:
    first, second = beside(shell)
    first.pane.composer.set_text("Hello?")
    first.send()
    until(lambda: done(first))
    conversation = first.screen.open_id
    assert conversation is not None
    shell.window.panes.activate(second.pane)
    shell.window.sidebar.opened.emit(conversation)
    assert shell.controller.chat is first
    assert second.screen.wanted_id is None


def test_the_list_shows_what_the_pane_worked_in_has(shell: Shell, until: Until) -> None:
    first, second = beside(shell)
    first.pane.composer.set_text("In the first?")
    first.send()
    until(lambda: done(first))
    second.pane.composer.set_text("In the second?")
    second.send()
    until(lambda: done(second))
    assert shell.window.windowTitle().startswith("In the second?")
    QTest.keyClick(shell.window, Qt.Key.Key_F6)
    assert shell.controller.chat is first
    assert shell.window.windowTitle().startswith("In the first?")
    current = shell.window.sidebar.list.currentIndex().data()
    assert current == "In the first?"


def test_no_more_than_four_and_never_none(shell: Shell) -> None:
    for _ in range(MOST + 2):
        shell.controller.add_pane()
    panes = shell.window.panes
    assert len(panes.all) == MOST
    assert not shell.window.do["pane"].isEnabled()
    for _ in range(MOST + 2):
        QTest.keyClick(shell.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert len(panes.all) == 1
    assert len(shell.controller.chats) == 1
    assert panes.active in panes.all


def test_a_pane_closed_while_it_answers_leaves_its_answer_to_the_list(
    shell: Shell, until: Until, program: startup.Program, application: QApplication
) -> None:
    _, second = beside(shell)
    second.pane.composer.set_text("Go on without me?")
    second.send()
    shell.controller.close_pane()
    application.sendPostedEvents(None, 0)
    until(lambda: not shell.controller.answers.live)
    until(lambda: program.library.search("without me").result(10))
    (hit,) = program.library.search("without me").result(10)[:1]
    until(lambda: program.library.path(hit.conversation.id).result(10)[-1].status is Status.DONE)


def test_a_photo_goes_to_the_pane_it_is_dropped_on(shell: Shell, until: Until, photo: Path) -> None:
    first, second = beside(shell)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo))])
    place = first.pane.mapTo(shell.window, QPoint(40, 200))
    enter = QDragEnterEvent(
        place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(shell.window, enter)
    assert shell.window.overlay.size() == first.pane.size()
    drop = QDropEvent(
        QPointF(place),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier(0),
    )
    QApplication.sendEvent(shell.window, drop)
    until(lambda: first.pane.composer.strip.photos)
    assert not second.pane.composer.strip.chips


@pytest.mark.parametrize(
    ("width", "count", "columns"), [(1900, 4, 4), (1000, 4, 2), (1000, 3, 2), (680, 2, 1)]
)
def test_panes_stay_wide_enough_to_read(
    shell: Shell, application: QApplication, width: int, count: int, columns: int
) -> None:
    shell.window.sidebar.setFixedWidth(200)
    shell.window.resize(width, 760)
    while len(shell.window.panes.all) < count:
        shell.controller.add_pane()
    application.processEvents()
    places = {pane.x() for pane in shell.window.panes.all}
    assert len(places) == columns
    assert all(pane.width() >= 280 for pane in shell.window.panes.all)


def test_panes_are_there_again_after_a_restart(
    shell: Shell, until: Until, program: startup.Program, application: QApplication
) -> None:
    first, _second = beside(shell)
    first.pane.composer.set_text("Still here?")
    first.send()
    until(lambda: done(first))
    shell.window.close()
    assert program.settings.open_panes == f"{first.screen.open_id} -"
    again = Shell(application, program.window_services())
    again.open([])
    until(lambda: again.controller.chats[0].screen.open_id == first.screen.open_id)
    assert len(again.controller.chats) == 2
    again.close()
    again.window.deleteLater()

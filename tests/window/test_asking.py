"""A question and its answer in the real window, by the real engine with Pocket."""

import multiprocessing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from lavender import startup
from lavender.chat.types import Status
from lavender.settings import Settings
from lavender.window.answer_view import AnswerView
from lavender.window.composer import Mode
from lavender.window.conversation_model import CONVERSATION
from lavender.window.facts import Facts
from lavender.window.question_view import QuestionView
from lavender.window.shell import Shell

Until = Callable[..., None]


def ask(shell: Shell, words: str) -> None:
    """Type and press Enter."""
    QTest.keyClicks(shell.window.composer.box, words)
    QTest.keyClick(shell.window.composer.box, Qt.Key.Key_Return)


def answer(shell: Shell) -> AnswerView:
    """The last answer on screen."""
    view = shell.window.transcript.views()[-1]
    assert isinstance(view, AnswerView)
    return view


def mode(shell: Shell) -> Mode:
    """What the composer's button does now."""
    return shell.window.composer.mode


def answered(shell: Shell) -> bool:
    """True once an answer has come to its end."""
    views = shell.window.transcript.views()
    return bool(views) and views[-1].message.status is not Status.WRITING


@pytest.fixture
def short(program: startup.Program) -> None:
    """Answers of a few words."""
    program.settings = Settings(max_tokens=12, temperature=0.0)


@pytest.fixture
def endless(program: startup.Program) -> None:
    """Answers that go on until they are stopped."""
    program.settings = Settings(model="endless", max_tokens=1500, temperature=0.0)


@pytest.mark.usefixtures("short")
def test_a_photo_and_a_question_would_not_be_answered(
    shell: Shell, until: Until, photo: Path, program: startup.Program
) -> None:
    stages = []
    shell.controller.answers.stage.connect(lambda _id, event: stages.append(event.stage))
    shell.controller.attaching.take([photo])
    ask(shell, "What is in this photo?")
    assert mode(shell) is Mode.OPENING, "it waits for its photo"
    until(lambda: answered(shell))
    question = shell.window.transcript.views()[0]
    assert isinstance(question, QuestionView)
    assert question.message.text == "What is in this photo?"
    assert len(question.message.photos) == 1
    shown = answer(shell)
    assert shown.message.status is Status.DONE
    assert "writing" in stages  # the photo may have been read before the question went off
    stored = program.library.path(shown.message.conversation_id).result(10)
    assert [message.text for message in stored] == ["What is in this photo?", shown.text]
    assert shell.window.isActiveWindow(), "no other window came up meanwhile"
    assert not shell.window.composer.text
    assert not shell.window.composer.strip.chips
    assert mode(shell) is Mode.SEND
    row = shell.window.sidebar.list.currentIndex()
    assert row.data(CONVERSATION).id == shown.message.conversation_id
    assert row.data() == "What is in this photo?"


@pytest.mark.usefixtures("endless")
def test_stop_would_lose_what_was_written(
    shell: Shell, until: Until, program: startup.Program
) -> None:
    ask(shell, "Tell me a very long story.")
    until(lambda: shell.window.transcript.views() and answer(shell).text)
    assert mode(shell) is Mode.WRITING
    QTest.keyClick(shell.window, Qt.Key.Key_Escape)
    until(lambda: answered(shell))
    shown = answer(shell)
    assert shown.message.status is Status.STOPPED
    assert shown.text
    stored = program.library.path(shown.message.conversation_id).result(10)
    assert stored[-1].text == shown.text


@pytest.mark.usefixtures("endless")
def test_a_killed_engine_would_not_be_told_in_place(shell: Shell, until: Until) -> None:
    ask(shell, "Tell me another story.")
    until(lambda: shell.window.transcript.views() and answer(shell).text)
    for child in multiprocessing.active_children():
        child.kill()
    until(lambda: answered(shell))
    shown = answer(shell)
    assert shown.message.status is Status.FAILED
    assert shown.text, "the words so far are kept"
    assert shown.sentences and shown.sentences[0].endswith(".")


@pytest.mark.usefixtures("short")
def test_a_question_that_cannot_be_asked_would_be_lost(shell: Shell, until: Until) -> None:
    shell.window.models.want("no-such-model")
    shell.window.models.setCurrentIndex(-1)
    ask(shell, "Is anyone there?")
    until(lambda: shell.window.composer.problems)
    assert shell.window.composer.text == "Is anyone there?"
    assert mode(shell) is Mode.SEND
    assert not shell.window.shows_transcript


@pytest.mark.usefixtures("short")
def test_a_conversation_could_not_be_left_and_opened_again(shell: Shell, until: Until) -> None:
    ask(shell, "First?")
    until(lambda: answered(shell))
    first = answer(shell).message
    QTest.keyClick(shell.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert not shell.window.shows_transcript
    ask(shell, "Second?")
    until(lambda: answered(shell) and answer(shell).message.id != first.id)
    shell.window.sidebar.opened.emit(first.conversation_id)
    until(lambda: answer(shell).message.id == first.id)
    assert shell.window.windowTitle() == "First? — Lavender"
    ask(shell, "And?")
    until(lambda: len(shell.window.transcript.views()) == 4 and answered(shell))
    assert answer(shell).message.conversation_id == first.conversation_id


@pytest.mark.usefixtures("endless")
def test_an_answer_would_be_lost_by_looking_elsewhere(shell: Shell, until: Until) -> None:
    ask(shell, "A long one, please.")
    until(lambda: shell.window.transcript.views() and answer(shell).text)
    conversation_id = answer(shell).message.conversation_id
    shell.controller.screen.new()
    assert mode(shell) is Mode.SEND
    shell.controller.screen.open(conversation_id)
    until(lambda: shell.window.shows_transcript)
    assert answer(shell).text
    assert answer(shell).stage
    before = len(answer(shell).text)
    until(lambda: len(answer(shell).text) > before or answered(shell))
    shell.controller.stop()
    until(lambda: answered(shell))


@pytest.mark.usefixtures("short")
def test_asking_again_would_show_both_answers_or_lose_one(
    shell: Shell, until: Until, program: startup.Program
) -> None:
    ask(shell, "Once more?")
    until(lambda: answered(shell))
    first = answer(shell).message
    answer(shell).again.emit()
    until(lambda: answer(shell).message.id != first.id and answered(shell))
    assert len(shell.window.transcript.views()) == 2
    siblings = program.library.submit(lambda store: store.children(str(first.parent_id)))
    assert len(siblings.result(10)) == 2


@pytest.mark.usefixtures("short")
def test_a_new_title_would_not_be_kept(shell: Shell, until: Until) -> None:
    ask(shell, "Rename me?")
    until(lambda: answered(shell))
    conversation = shell.window.sidebar.list.currentIndex().data(CONVERSATION)
    listed = shell.window.sidebar.list
    QTest.keyClick(shell.window, Qt.Key.Key_F2)
    (line,) = listed.findChildren(QLineEdit)
    assert (line.text(), line.selectedText()) == ("Rename me?", "Rename me?")
    QTest.keyClicks(line, "Dinner plans")
    shell.window.sidebar.rows.put(conversation)
    assert line.text() == "Dinner plans", "what is being written is not taken away"
    QTest.keyClick(line, Qt.Key.Key_Return)
    until(lambda: shell.window.windowTitle() == "Dinner plans — Lavender")
    assert listed.currentIndex().data() == "Dinner plans"
    QTest.keyClick(shell.window, Qt.Key.Key_F2)
    (line,) = [each for each in listed.findChildren(QLineEdit) if each.isVisible()]
    QTest.keyClicks(line, "No")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert listed.currentIndex().data() == "Dinner plans"


@pytest.mark.usefixtures("short")
def test_the_window_would_freeze_while_the_engine_works(
    shell: Shell, until: Until, photo: Path, pauses: Callable[[], Any]
) -> None:
    watched = pauses()
    shell.controller.attaching.take([photo])
    ask(shell, "What is in this photo?")
    until(lambda: answered(shell))
    assert watched.none_longer_than()


def test_shift_enter_would_send(shell: Shell) -> None:
    box = shell.window.composer.box
    QTest.keyClicks(box, "one")
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(box, "two")
    assert shell.window.composer.text == "one\ntwo"
    assert mode(shell) is Mode.SEND
    height = box.height()
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert box.height() > height


@pytest.mark.usefixtures("short")
def test_the_figures_of_an_answer_are_shown_on_demand(
    shell: Shell, until: Until, photo: Path
) -> None:
    shell.controller.attaching.take([photo])
    ask(shell, "What is in this photo?")
    until(lambda: answered(shell))
    (facts,) = answer(shell).findChildren(Facts)
    until(facts.isVisible)
    assert not facts.details.isVisible()
    facts.click()
    usage = answer(shell).message.usage
    assert facts.details.isVisible()
    assert f"Written: {usage.completion_tokens} tokens" in facts.details.text()
    assert f"Photos: {usage.image_tokens} tokens" in facts.details.text()
    assert usage.completion_tokens and usage.image_tokens
    facts.click()
    assert not facts.details.isVisible()

"""Asking in other words, and going to and fro between versions: in the real window and library."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lavender import startup
from lavender.settings import Settings
from lavender.window.answer_view import AnswerView
from lavender.window.question_view import QuestionView
from lavender.window.shell import Shell
from tests.window.test_asking import answer, answered, ask

Until = Callable[..., None]


@pytest.fixture(autouse=True)
def short(program: startup.Program) -> None:
    program.settings = Settings(max_tokens=8, temperature=0.0)


def question(shell: Shell, place: int = 0) -> QuestionView:
    asked = [v for v in shell.window.transcript.views() if isinstance(v, QuestionView)]
    return asked[place]


def texts(shell: Shell) -> list[str]:
    return [v.message.text for v in shell.window.transcript.views() if isinstance(v, QuestionView)]


def edit(shell: Shell, place: int, words: str) -> None:
    """As a person does it: press Edit, type over it, press Enter."""
    view = question(shell, place)
    view.edit_button.click()
    editor = view._editor
    assert editor is not None
    editor.box.selectAll()
    QTest.keyClicks(editor.box, words)
    QTest.keyClick(editor.box, Qt.Key.Key_Return)


def test_a_question_is_asked_in_other_words_and_both_versions_stay(
    shell: Shell, until: Until, photo: Path
) -> None:
    shell.controller.attaching.take([photo])
    until(lambda: shell.window.composer.strip.photos)
    ask(shell, "What is this?")
    until(lambda: answered(shell))
    ask(shell, "And why?")
    until(lambda: len(texts(shell)) == 2 and answered(shell))
    shell.window.composer.box.setPlainText("not sent yet")
    edit(shell, 0, "What colour is it?")
    until(lambda: texts(shell) == ["What colour is it?"] and answered(shell))
    assert shell.window.composer.text == "not sent yet"
    assert question(shell).message.photos, "the photo goes with the question"
    until(lambda: question(shell).versions.words == "2/2")
    question(shell).versions.before.click()
    until(lambda: texts(shell) == ["What is this?", "And why?"])
    until(lambda: question(shell).versions.words == "1/2")
    assert not question(shell).versions.before.isEnabled()
    question(shell).versions.after.click()
    until(lambda: texts(shell) == ["What colour is it?"])
    shell.window.composer.box.clear()


def test_the_version_that_was_looked_at_last_is_opened_again(
    shell: Shell, until: Until, program: startup.Program
) -> None:
    ask(shell, "First words?")
    until(lambda: answered(shell))
    edit(shell, 0, "Other words?")
    until(lambda: texts(shell) == ["Other words?"] and answered(shell))
    until(lambda: question(shell).versions.words == "2/2")
    question(shell).versions.before.click()
    until(lambda: texts(shell) == ["First words?"])
    conversation = shell.controller.screen.open_id
    assert conversation is not None
    seen = program.library.path(conversation).result(10)
    assert seen[0].text == "First words?"


def test_answers_have_versions_too(shell: Shell, until: Until) -> None:
    ask(shell, "Say it?")
    until(lambda: answered(shell))
    first = answer(shell).message.id
    answer(shell).again.emit()
    until(lambda: answer(shell).message.id != first and answered(shell))
    until(lambda: answer(shell).versions.words == "2/2")
    answer(shell).versions.before.click()
    until(lambda: answer(shell).message.id == first)
    until(lambda: answer(shell).versions.words == "1/2")
    assert isinstance(answer(shell), AnswerView)


def test_editing_can_be_given_up_and_nothing_changes(shell: Shell, until: Until) -> None:
    ask(shell, "Stays as it is?")
    until(lambda: answered(shell))
    view = question(shell)
    assert not view.versions.isVisible()
    view.edit_button.click()
    editor = view._editor
    assert editor is not None
    QTest.keyClicks(editor.box, " or not")
    QTest.keyClick(editor.box, Qt.Key.Key_Escape)
    assert view._editor is None
    assert view.edit_button.isVisible()
    assert texts(shell) == ["Stays as it is?"]
    assert len(shell.window.transcript.views()) == 2

"""Photos are read while the person types, and only while somebody wants them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lavender import startup
from lavender.assistant import Stoppable
from lavender.chat.types import Status
from lavender.settings import Settings
from lavender.window.answer_view import AnswerView
from lavender.window.shell import Shell

Until = Callable[..., None]


@pytest.fixture(autouse=True)
def short(program: startup.Program) -> None:
    """Answers of a few words."""
    program.settings = Settings(max_tokens=12, temperature=0.0)


@pytest.fixture
def hints(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The small words beside the button, each time that they may have changed."""
    composer = shell.window.composer
    seen: list[str] = []
    show = composer.show_reading

    def watched(reading: bool) -> None:
        show(reading)
        seen.append(composer.hint)

    monkeypatch.setattr(composer, "show_reading", watched)
    return seen


@pytest.fixture
def readings(program: startup.Program, monkeypatch: pytest.MonkeyPatch) -> list[Stoppable]:
    """What was begun to be read."""
    begun: list[Stoppable] = []
    begin = program.assistant.read_ahead

    def watched(**wanted: Any) -> Stoppable:
        begun.append(begin(**wanted))
        return begun[-1]

    monkeypatch.setattr(program.assistant, "read_ahead", watched)
    return begun


def test_a_photo_would_not_be_read_before_it_is_asked_about(
    shell: Shell, until: Until, photo: Path, hints: list[str]
) -> None:
    shell.controller.attaching.take([photo])
    until(lambda: hints and "Reading the photo…" in hints and not hints[-1])
    QTest.keyClicks(shell.window.composer.box, "What is this?")
    QTest.keyClick(shell.window.composer.box, Qt.Key.Key_Return)
    views = shell.window.transcript.views
    until(lambda: views() and views()[-1].message.status is not Status.WRITING)
    answer = views()[-1]
    assert isinstance(answer, AnswerView)
    assert answer.message.usage.cached_tokens > 64
    assert answer.message.timings.encode_s == 0
    assert not shell.window.composer.hint


def test_the_question_would_stop_the_reading_that_it_needs(
    shell: Shell, until: Until, photo: Path, readings: list[Stoppable]
) -> None:
    shell.controller.attaching.take([photo])
    until(lambda: readings)
    QTest.keyClicks(shell.window.composer.box, "What is this?")
    QTest.keyClick(shell.window.composer.box, Qt.Key.Key_Return)
    views = shell.window.transcript.views
    until(lambda: views() and views()[-1].message.status is not Status.WRITING)
    assert [reading.stopped for reading in readings] == [False]


def test_taking_a_photo_away_would_not_end_its_reading(
    shell: Shell, until: Until, photo: Path, readings: list[Stoppable]
) -> None:
    shell.controller.attaching.take([photo])
    until(lambda: readings)
    strip = shell.window.composer.strip
    strip.remove(strip.chips[0])
    assert [reading.stopped for reading in readings] == [True]
    assert not shell.window.composer.hint


def test_another_model_would_not_read_the_photo_anew(
    shell: Shell, until: Until, photo: Path, readings: list[Stoppable]
) -> None:
    shell.controller.attaching.take([photo])
    until(lambda: readings)
    chooser = shell.window.models
    for model in ("endless", "pocket"):
        chooser.setCurrentIndex(chooser.findData(model))
        chooser.chosen.emit(model)
    assert [reading.stopped for reading in readings] == [True, True, False]
    shell.window.composer.clear()
    assert readings[-1].stopped


def test_nothing_would_be_read_while_words_are_typed(
    shell: Shell, until: Until, readings: list[Stoppable], hints: list[str]
) -> None:
    box, views = shell.window.composer.box, shell.window.transcript.views
    QTest.keyClicks(box, "Hello there")
    assert len(readings) == 1, "the first letter is enough"
    QTest.keyClick(box, Qt.Key.Key_Return)
    until(lambda: views() and views()[-1].message.status is not Status.WRITING)
    assert not readings[0].stopped
    QTest.keyClicks(box, "And")
    assert len(readings) == 2
    shell.window.composer.clear()
    assert readings[1].stopped
    assert "Reading the photo…" not in hints, "there is none"

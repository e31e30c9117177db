"""What an empty chat shows: nothing cut off, one button that stands out, room for the question."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from lavender.window.composer import Mode
from lavender.window.shell import Shell

Until = Callable[..., None]
BESIDES = 34
"""Padding and frame of the button, in pixels."""


def choose(shell: Shell) -> QPushButton:
    return next(b for b in shell.window.welcome.findChildren(QPushButton) if "Choose" in b.text())


def send(shell: Shell) -> QPushButton:
    buttons = shell.window.composer.findChildren(QPushButton)
    return next(b for b in buttons if b.accessibleName() == "Send")


@pytest.fixture
def restored(shell: Shell) -> Iterator[Shell]:
    yield shell
    shell.theme.resize_text(100)
    shell.theme.choose("system")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_words_of_the_button_would_be_cut_off(
    restored: Shell, application: QApplication, theme: str, percent: int
) -> None:
    restored.theme.choose(theme)
    restored.theme.resize_text(percent)
    for width in (1120, 900, 1121):
        restored.window.resize(width, 760)
        application.processEvents()
        button = choose(restored)
        bold = QFont(button.font())
        bold.setWeight(QFont.Weight.DemiBold)
        wanted = QFontMetrics(bold).horizontalAdvance(button.text()) + BESIDES
        assert button.width() >= wanted


def test_the_question_would_run_out_of_the_smallest_window(
    restored: Shell,
    application: QApplication,
    until: Until,
    tmp_path: Path,
    drawn: Callable[..., Path],
) -> None:
    window = restored.window
    restored.theme.resize_text(200)
    window.resize(680, 500)
    files = [drawn(tmp_path / f"{n}.png", colour=f"#00{n}0ff") for n in range(5)]
    restored.controller.attaching.take([*files])
    until(lambda: len(window.composer.strip.photos) == 5)
    window.composer.set_text("Which of these were taken in the same street, and why?")
    for _ in range(10):
        application.processEvents()
    assert window.panes.verticalScrollBar().maximum() == 0
    foot = send(restored).mapTo(window, QPoint(0, send(restored).height())).y()
    assert foot <= window.height()


def test_two_buttons_would_stand_out(restored: Shell, until: Until, photo: Path) -> None:
    def standing_out() -> list[str]:
        QApplication.processEvents()
        return [
            button.text()
            for button in restored.window.findChildren(QPushButton, "primary")
            if button.isVisible() and button.isEnabled()
        ]

    assert standing_out() == ["Choose a photo…"]
    restored.window.composer.set_text("What is a photo?")
    assert standing_out() == ["Send"]
    restored.window.composer.box.clear()
    assert standing_out() == ["Choose a photo…"]
    restored.controller.attaching.take([photo])
    until(lambda: restored.window.composer.strip.photos)
    assert standing_out() == []
    restored.window.composer.strip.clear()
    assert standing_out() == ["Choose a photo…"]


@pytest.mark.parametrize("percent", [100, 200])
def test_why_nothing_is_sent_yet_would_be_cut_off(
    restored: Shell, application: QApplication, percent: int
) -> None:
    restored.theme.resize_text(percent)
    composer = restored.window.composer
    composer.strip.add("a.png")
    composer.strip.add("b.png")
    composer.set_text("What is the difference?")
    composer.set_mode(Mode.OPENING)
    application.processEvents()
    assert composer.hint == "Sent once the photos are open"
    shown = [label.text() for label in composer.findChildren(QLabel) if label.isVisible()]
    assert composer.hint in shown
    composer.set_mode(Mode.SEND)
    composer.empty()

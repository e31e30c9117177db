"""Text at twice its size in the real window: rows grow with it, and what has no room scrolls."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from lavender.chat.types import Conversation
from lavender.window.main_window import SIDE_WIDTH
from lavender.window.shell import Shell


@pytest.fixture
def large(shell: Shell, application: QApplication) -> Iterator[Shell]:
    shell.theme.resize_text(200)
    shell.window.resize(900, 520)
    application.processEvents()
    yield shell
    shell.theme.resize_text(100)


def test_the_rows_of_both_lists_hold_their_lines(large: Shell) -> None:
    side = large.window.sidebar
    side.rows.show([Conversation("a", "A title", 0.0, 0.0, None, "pocket", "")])
    line = side.list.fontMetrics().height()
    assert side.list.sizeHintForRow(0) > line, "a heading"
    assert side.list.sizeHintForRow(1) > 2 * line
    assert side.list.visualRect(side.rows.index(1)).height() > 2 * line
    large.theme.resize_text(100)
    assert side.list.sizeHintForRow(1) == 60
    assert side.width() >= side.minimumSizeHint().width()


def test_the_left_side_grows_with_its_words_but_leaves_the_chat_its_room(
    large: Shell, application: QApplication
) -> None:
    window = large.window
    window.resize(1400, 700)
    application.processEvents()
    wide = window.sidebar.width()
    assert wide > 1.5 * SIDE_WIDTH
    window.resize(700, 520)
    application.processEvents()
    assert window.sidebar.width() <= SIDE_WIDTH
    window.resize(1400, 700)
    application.processEvents()
    assert window.sidebar.width() == wide
    large.theme.resize_text(100)
    application.processEvents()
    assert window.sidebar.width() == SIDE_WIDTH


def test_a_left_side_that_a_person_moved_stays(large: Shell, application: QApplication) -> None:
    window = large.window
    window.resize(1400, 700)
    assert window.state_text()[1] == "", "nobody moved it"
    handle = window._splitter.handle(1)
    place = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(handle, place - QPoint(100, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=place - QPoint(100, 0))
    moved = window.sidebar.width()
    large.theme.resize_text(150)
    window.resize(1300, 700)
    application.processEvents()
    assert window.sidebar.width() == moved
    assert window.state_text()[1] != ""
    window._side_moved = False  # what is kept at the end is the next test's window


def test_photos_to_send_and_the_offer_grow_with_the_text(
    large: Shell, application: QApplication
) -> None:
    strip = large.window.composer.strip
    chip = strip.add("a.png")
    sizes = []
    for percent in (100, 200):
        large.theme.resize_text(percent)
        application.processEvents()
        parts = (chip, chip.cross, strip, large.window.welcome.offer)
        sizes.append([each.maximumSize() for each in parts])
        assert chip.rect().contains(chip.cross.geometry())
    for small, large_size in zip(*sizes, strict=True):
        assert large_size.height() > 1.7 * small.height() or large_size.width() > small.width()
    strip.remove(chip)


def test_the_welcome_says_less_instead_of_pressing_its_words_together(large: Shell) -> None:
    welcome = large.window.welcome
    shown = [part for part in welcome.findChildren(QLabel) if part.isVisible() and part.text()]
    assert [part.objectName() for part in shown] == ["headline"]
    for label in shown:
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    for button in welcome.findChildren(QPushButton):
        if button.isVisible():
            assert button.height() >= button.sizeHint().height(), button.text()


def test_the_welcome_does_not_scroll_where_all_is_to_be_seen(
    large: Shell, application: QApplication
) -> None:
    large.theme.resize_text(100)
    large.window.resize(1100, 760)
    application.processEvents()
    assert large.window.welcome.verticalScrollBar().maximum() == 0


def test_a_button_too_wide_for_the_welcome_has_smaller_words_until_there_is_room(
    large: Shell, application: QApplication
) -> None:
    welcome = large.window.welcome
    (button,) = (
        each
        for each in welcome.findChildren(QPushButton)
        if each.objectName() == "primary" and each.parent() is welcome.widget()
    )
    whole = button.font().pointSizeF()
    words = button.text()
    button.setText(words + words[:6])
    large.window.resize(680, 520)
    application.processEvents()
    assert button.width() >= button.sizeHint().width()
    assert button.font().pointSizeF() < whole
    button.setText(words)
    large.theme.resize_text(100)
    application.processEvents()
    assert button.font().pointSizeF() == pytest.approx(whole / 2)


@pytest.mark.parametrize(("percent", "taken"), [(1_000_000, 200), (-5, 80), (0, 80)])
def test_a_size_that_a_file_made_up_leaves_text_that_can_be_read(
    large: Shell, application: QApplication, percent: int, taken: int
) -> None:
    large.theme.resize_text(taken)
    size = application.font().pointSizeF()
    large.theme.resize_text(percent)
    assert application.font().pointSizeF() == pytest.approx(size)

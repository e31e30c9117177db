"""Questions over the window: the keyboard stays at the answer that changes nothing."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel

from lavender.window.colours import DARK, LIGHT
from lavender.window.notes import wrappable
from lavender.window.question_dialog import QuestionDialog
from lavender.window.shell import Shell

Until = Callable[..., None]
LONG = "https://example.org/" + "a" * 280


@pytest.fixture
def asked(shell: Shell, until: Until) -> Iterator[tuple[QuestionDialog, list[str]]]:
    """Something harmful is asked about, in light; and what was answered."""
    shell.theme.choose("light")
    said: list[str] = []
    box = QuestionDialog(shell.window, "Burn it?", LONG)
    box.offer("Burn", lambda: said.append("burnt"), harmful=True)
    box.open()
    until(lambda: box.isVisible() and box.focusWidget())
    yield box, said
    box.reject()
    shell.theme.choose("light")


def test_a_change_of_theme_would_move_the_keyboard_to_what_deletes(
    asked: tuple[QuestionDialog, list[str]], shell: Shell
) -> None:
    box, said = asked
    assert box.focusWidget() is box.stay
    for theme in ("dark", "light", "dark"):
        shell.theme.choose(theme)
        assert box.focusWidget() is box.stay
    shell.theme.resize_text(200)
    assert box.focusWidget() is box.stay
    shell.theme.resize_text(100)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert not box.isVisible()
    assert said == []


def test_enter_anywhere_would_delete(asked: tuple[QuestionDialog, list[str]]) -> None:
    box, said = asked
    line = box.add_check("Ashes too")
    line.box.setFocus()
    QTest.keyClick(line.box, Qt.Key.Key_Return)
    assert not box.isVisible()
    assert said == []


def test_what_was_chosen_is_done_once(asked: tuple[QuestionDialog, list[str]]) -> None:
    box, said = asked
    QTest.keyClick(box.stay, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(box.focusWidget(), Qt.Key.Key_Space)
    assert said == ["burnt"]
    assert not box.isVisible()


def test_words_would_not_have_room(
    asked: tuple[QuestionDialog, list[str]], shell: Shell, application: QApplication
) -> None:
    box, _ = asked
    for percent in (200, 100):
        shell.theme.resize_text(percent)
        application.processEvents()
        assert box.width() <= shell.window.width()
        for label in box.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width())
            assert label.textFormat() is Qt.TextFormat.PlainText
            assert label.x() == box.findChildren(QLabel)[0].x()


def test_a_ticked_box_would_look_like_an_empty_one(
    asked: tuple[QuestionDialog, list[str]], shell: Shell, application: QApplication
) -> None:
    box, _ = asked
    tick: QCheckBox = box.add_check("Ashes too").box
    application.processEvents()
    for theme, colours in (("light", LIGHT), ("dark", DARK)):
        shell.theme.choose(theme)
        shown = set()
        for ticked in (False, True):
            for focused in (False, True):
                tick.setChecked(ticked)
                (tick if focused else box.stay).setFocus()
                image = tick.grab().toImage()
                found = {
                    image.pixelColor(x, y).name()
                    for x in range(image.width())
                    for y in range(image.height())
                }
                assert (colours.on_accent in found or colours.dark) or not ticked
                shown.add(bytes(image.constBits()))
        assert len(shown) == 4


def test_words_would_be_broken_in_the_middle() -> None:
    for words in (
        "Lavender’s backups keep conversations for 30 days.",
        "元に戻すことはできません。削除したものは、Lavenderのバックアップに最長30日間残ります。",
    ):
        assert wrappable(words) == words


def test_a_long_path_would_widen_the_window() -> None:
    path = "/home/anna/Pictures/2024-summer-holiday-in-the-mountains.jpeg"
    broken = wrappable(f"Saved as {path}")
    assert broken.replace("\u200b", "") == f"Saved as {path}"
    assert max(map(len, broken.split("\u200b"))) <= len("Saved as ") + 8

"""A PDF in the window: one page comes at once, several are chosen from, a bad one is a sentence."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from lavender.window.composer import Mode
from lavender.window.page_chooser import MOST, WAITING, PageChooser
from lavender.window.shell import Shell
from tests.chat.papers import locked, paper

Until = Callable[..., None]
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def choose(shell: Shell, until: Until, tmp_path: Path) -> Callable[[int], PageChooser]:
    """Brings a PDF of so many pages and waits for the question."""

    def bring(pages: int) -> PageChooser:
        file = tmp_path / "letter.pdf"
        file.write_bytes(paper(pages, (120, 160)))
        shell.controller.attaching.take([file])
        until(lambda: _open(shell))
        return _open(shell)[0]

    return bring


def _open(shell: Shell) -> list[PageChooser]:
    return [each for each in shell.window.findChildren(PageChooser) if each.isVisible()]


def test_the_only_page_comes_at_once(shell: Shell, until: Until, tmp_path: Path) -> None:
    file = tmp_path / "note.pdf"
    file.write_bytes(paper(1, (72, 144)))
    shell.controller.attaching.take([file])
    strip = shell.window.composer.strip
    until(lambda: strip.photos)
    assert (strip.photos[0].width, strip.photos[0].media_type) == (200, "image/png")
    assert not _open(shell)


def test_enter_takes_the_page_that_the_keys_are_at(
    shell: Shell, until: Until, choose: Callable[[int], PageChooser]
) -> None:
    chooser = choose(3)
    assert chooser.numbers == []
    assert not chooser.add.isEnabled()
    assert chooser.list.hasFocus()
    until(lambda: len(chooser.pages.drawn) == 3)
    QTest.keyClick(chooser.list, Qt.Key.Key_Return)
    strip = shell.window.composer.strip
    until(lambda: strip.photos)
    assert [chip.name for chip in strip.chips] == ["letter.pdf, page 1"]
    until(lambda: not _open(shell))


def test_each_click_chooses_one_more_or_one_less(choose: Callable[[int], PageChooser]) -> None:
    chooser = choose(4)

    def click(row: int, twice: bool = False) -> None:
        place = chooser.list.visualRect(chooser.pages.index(row)).center()
        press = QTest.mouseDClick if twice else QTest.mouseClick
        press(chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    for row in (2, 0, 3):
        click(row)
    assert chooser.numbers == [0, 2, 3]
    click(2)
    assert chooser.numbers == [0, 3]
    assert chooser.add.text() == "Add 2 pages"
    click(1)
    click(1, twice=True)
    assert chooser.numbers == [0, 3]
    assert chooser.isVisible(), "two quick clicks are not a yes"
    chooser.reject()


def test_space_chooses_one_more_and_arrows_keep_the_others(
    choose: Callable[[int], PageChooser],
) -> None:
    chooser = choose(4)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_End, Qt.Key.Key_Space):
        QTest.keyClick(chooser.list, key)
    assert chooser.numbers == [0, 3]
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    assert chooser.numbers == [0]
    chooser.reject()


def test_a_page_is_not_veiled_by_being_chosen(
    until: Until, choose: Callable[[int], PageChooser]
) -> None:
    chooser = choose(2)
    until(lambda: len(chooser.pages.drawn) == 2)
    QTest.keyClick(chooser.list, Qt.Key.Key_End)
    place = chooser.list.visualRect(chooser.pages.index(0))
    middle = place.center()

    def shown() -> QImage:
        return chooser.list.viewport().grab(place).toImage()

    before = shown()
    chooser.list.selectAll()
    after = shown()
    assert after != before
    there = middle - place.topLeft()
    assert after.pixelColor(there) == before.pixelColor(there)
    chooser.reject()


def test_a_range_is_chosen_by_keyboard_and_comes_in_order(
    shell: Shell, until: Until, choose: Callable[[int], PageChooser]
) -> None:
    chooser = choose(4)
    QTest.keyClick(chooser.list, Qt.Key.Key_End)
    for _ in range(2):
        QTest.keyClick(chooser.list, Qt.Key.Key_Left, SHIFT)
    assert chooser.numbers == [1, 2, 3]
    assert chooser.add.text() == "Add 3 pages"
    chooser.add.click()
    strip = shell.window.composer.strip
    until(lambda: len(strip.photos) == 3)
    assert [chip.name[-1] for chip in strip.chips] == ["2", "3", "4"]


def test_too_many_pages_or_none_cannot_be_added(
    shell: Shell, choose: Callable[[int], PageChooser]
) -> None:
    chooser = choose(MOST + 1)
    chooser.list.selectAll()
    assert not chooser.add.isEnabled()
    QTest.keyClick(chooser.list, Qt.Key.Key_Return)
    assert chooser.isVisible()
    chooser.list.selectionModel().select(
        chooser.pages.index(MOST), QItemSelectionModel.SelectionFlag.Deselect
    )
    assert chooser.add.isEnabled()
    chooser.list.clearSelection()
    assert not chooser.add.isEnabled()
    QTest.keyClick(chooser, Qt.Key.Key_Escape)
    assert not _open(shell)
    assert not shell.window.composer.strip.chips


def test_a_book_is_drawn_only_where_one_looks(choose: Callable[[int], PageChooser]) -> None:
    chooser = choose(1500)
    for row in range(0, 1500, 10):
        chooser.pages.data(chooser.pages.index(row), Qt.ItemDataRole.DecorationRole)
    assert len(chooser.pages._coming) <= WAITING
    chooser.reject()
    assert not chooser.pages._coming


def test_pdfs_that_come_together_are_asked_about_one_after_the_other(
    shell: Shell, until: Until, tmp_path: Path
) -> None:
    for name in "ab":
        (tmp_path / f"{name}.pdf").write_bytes(paper(2, (90, 90 + ord(name))))
    shell.controller.attaching.take([tmp_path / "a.pdf", tmp_path / "b.pdf"])
    strip = shell.window.composer.strip
    for count in (1, 2):
        until(lambda: _open(shell) and not strip.waiting)
        (chooser,) = _open(shell)
        QTest.keyClick(chooser.list, Qt.Key.Key_Return)
        assert chooser.result() == QDialog.DialogCode.Accepted
        until(lambda count=count: len(strip.photos) == count)
    assert [chip.name for chip in strip.chips] == ["a.pdf, page 1", "b.pdf, page 1"]


def test_a_question_that_was_sent_too_early_waits_for_the_choice(
    shell: Shell, until: Until, tmp_path: Path
) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(paper(2, (90, 90)))
    shell.window.composer.set_text("What is this?")
    shell.controller.attaching.take([file])
    shell.controller.send()
    assert shell.window.composer.mode.name == "OPENING"
    until(lambda: _open(shell) and shell.window.composer.mode is Mode.SEND)
    _open(shell)[0].reject()
    assert shell.window.composer.text == "What is this?"


def test_a_locked_pdf_is_a_sentence(shell: Shell, until: Until, tmp_path: Path) -> None:
    file = tmp_path / "bank.pdf"
    file.write_bytes(locked())
    shell.controller.attaching.take([file])
    until(lambda: shell.window.composer.problems)
    assert "bank.pdf is protected by a password" in shell.window.composer.problems[0]
    assert not shell.window.composer.strip.chips

"""Photos stand in the order that a person gives them, by mouse and by keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lavender.window.photo_strip import PhotoStrip
from lavender.window.reading_ahead import Key
from lavender.window.shell import Shell

Until = Callable[..., None]
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def strip(
    shell: Shell, until: Until, tmp_path: Path, drawn: Callable[..., Path]
) -> Iterator[PhotoStrip]:
    """Four photos: a, b, c, d."""
    strip = shell.window.composer.strip
    paths = [
        drawn(tmp_path / f"{name}.png", colour=colour)
        for name, colour in zip("abcd", ("#aa0000", "#00aa00", "#0000aa", "#aaaa00"), strict=True)
    ]
    shell.controller.attaching.take([*paths])
    until(lambda: len(strip.photos) == 4)
    yield strip
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def order(strip: PhotoStrip) -> str:
    return "".join(chip.name[0] for chip in strip.chips)


def laid_out(strip: PhotoStrip) -> str:
    """The order on the screen, from the left."""
    QApplication.processEvents()
    return "".join(chip.name[0] for chip in sorted(strip.chips, key=lambda chip: chip.x()))


def test_alt_and_an_arrow_move_a_photo_and_stop_at_the_ends(strip: PhotoStrip) -> None:
    chip = strip.chips[1]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Right, ALT)
    assert order(strip) == laid_out(strip) == "acbd"
    for _ in range(5):
        QTest.keyClick(chip, Qt.Key.Key_Left, ALT)
    assert order(strip) == laid_out(strip) == "bacd"
    assert chip.hasFocus()
    assert chip.accessibleName().endswith("number 1 of 4")
    assert [photo.sha256 for photo in strip.photos] == [
        c.photo.sha256 for c in strip.chips if c.photo
    ]


def test_an_arrow_moves_a_photo_to_that_side_where_one_reads_from_the_right(
    strip: PhotoStrip,
) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert laid_out(strip) == "dcba"
    QTest.keyClick(strip.chips[0], Qt.Key.Key_Left, ALT)
    assert order(strip) == "bacd"
    assert laid_out(strip) == "dcab"
    QTest.keyClick(strip.chips[0], Qt.Key.Key_Right, ALT)
    assert order(strip) == "bacd"


def test_the_menu_moves_and_removes(strip: PhotoStrip) -> None:
    menu = strip.chips[0].menu()
    left, right, _, remove = menu.actions()
    assert not left.isEnabled()
    right.trigger()
    assert order(strip) == "bacd"
    remove.trigger()
    assert order(strip) == "bcd"


@pytest.mark.parametrize(("photo", "to", "after"), [(0, 2, "bcad"), (3, 0, "dabc"), (1, 9, "acdb")])
def test_the_mouse_carries_a_photo_and_its_place_is_told_once(
    strip: PhotoStrip, photo: int, to: int, after: str
) -> None:
    QApplication.processEvents()
    told: list[str] = []
    strip.changed.connect(lambda: told.append(order(strip)))
    chip = strip.chips[photo]
    middle = QPoint(chip.width() // 2, chip.height() // 2)
    QTest.mousePress(chip, LEFT, Qt.KeyboardModifier.NoModifier, middle)
    goal = 2 + to * 84 + 40
    for share in range(1, 11):
        x = chip.mapFromParent(
            QPoint(middle.x() + photo * 84 + (goal - photo * 84) * share // 10, 0)
        )
        QTest.mouseMove(chip, QPoint(x.x(), middle.y()))
        QApplication.processEvents()
    at = chip.mapFromParent(QPoint(goal, 0))
    QTest.mouseMove(chip, QPoint(at.x(), middle.y()))
    QTest.mouseRelease(chip, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(at.x(), middle.y()))
    assert order(strip) == laid_out(strip) == after
    assert told == [after]


def test_a_click_moves_nothing_and_is_not_told(strip: PhotoStrip) -> None:
    told: list[int] = []
    strip.changed.connect(lambda: told.append(1))
    QTest.mouseClick(strip.chips[2], LEFT)
    assert order(strip) == "abcd"
    assert not told


def test_delete_takes_a_photo_away_and_the_keyboard_goes_on_beside_it(strip: PhotoStrip) -> None:
    strip.chips[1].setFocus()
    QTest.keyClick(strip.chips[1], Qt.Key.Key_Delete)
    assert order(strip) == "acd"
    assert strip.chips[1].hasFocus()
    QTest.keyClick(strip.chips[2], Qt.Key.Key_Backspace)
    assert order(strip) == "ac"


def test_only_another_order_is_read_again(
    shell: Shell, strip: PhotoStrip, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[object] = []
    ahead = shell.controller.ahead
    begin = ahead._begin

    def watched(key: Key) -> None:
        begun.append(key)
        begin(key)

    monkeypatch.setattr(ahead, "_begin", watched)
    strip.changed.emit()
    QTest.keyClick(strip.chips[0], Qt.Key.Key_Left, ALT)
    assert not begun
    QTest.keyClick(strip.chips[0], Qt.Key.Key_Right, ALT)
    assert len(begun) == 1


def test_every_photo_is_reached_by_the_tab_key_and_has_a_name(
    strip: PhotoStrip, shell: Shell
) -> None:
    shell.window.composer.box.setFocus()
    reached = []
    for _ in range(14):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName()
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    for chip in strip.chips:
        assert chip in reached
        assert chip.cross in reached

"""A photo of the screen: the window goes away for it, and the person cuts it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from lavender.window.screen_cut import LEAST, ScreenCut
from lavender.window.screen_photo import ScreenPhoto
from lavender.window.shell import Shell

Until = Callable[..., None]
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def frozen(screen: QScreen, ratio: int = 1) -> QImage:
    """A screen whose left half is red."""
    size = screen.geometry().size() * ratio
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("#0000aa"))
    for x in range(size.width() // 2):
        image.setPixelColor(x, 10 * ratio, QColor("#aa0000"))
    return image


@pytest.fixture
def cut(shell: Shell, until: Until, monkeypatch: pytest.MonkeyPatch) -> Iterator[ScreenCut]:
    """The question which part of a screen at twice the pixels is meant."""
    monkeypatch.setattr(shell.controller.screen_photo, "_grab", lambda screen: frozen(screen, 2))
    shell.window.composer.of_screen.emit()
    assert not shell.window.isVisible(), "Lavender is out of the way"
    until(lambda: shell.controller.screen_photo.cut)
    made = shell.controller.screen_photo.cut
    assert made is not None
    yield made
    until(lambda: not shell.window.composer.strip.waiting)
    assert shell.window.isVisible()
    assert shell.controller.screen_photo.cut is None


def drag(cut: ScreenCut, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(cut, LEFT, NONE, start)
    QTest.mouseMove(cut, (start + end) / 2)
    QTest.mouseMove(cut, end)
    QTest.mouseRelease(cut, LEFT, NONE, end)


def test_a_rectangle_is_cut_out_at_the_pixels_of_the_screen(
    shell: Shell, until: Until, cut: ScreenCut
) -> None:
    drag(cut, QPoint(200, 150), QPoint(101, 51))
    strip = shell.window.composer.strip
    until(lambda: strip.photos)
    assert (strip.photos[0].width, strip.photos[0].height) == (200, 200)
    assert strip.names[0].startswith("Screen, ")


def test_enter_takes_all_of_it(shell: Shell, until: Until, cut: ScreenCut) -> None:
    QTest.keyClick(cut, Qt.Key.Key_Return)
    strip = shell.window.composer.strip
    until(lambda: strip.photos)
    size = shell.window.screen().geometry().size() * 2
    assert (strip.photos[0].width, strip.photos[0].height) == (size.width(), size.height())


@pytest.mark.parametrize("how", ["escape", "other button", "closed"])
def test_it_can_be_given_up(shell: Shell, cut: ScreenCut, how: str) -> None:
    if how == "escape":
        QTest.keyClick(cut, Qt.Key.Key_Escape)
    elif how == "closed":
        cut.close()
    else:
        QTest.mouseClick(cut, Qt.MouseButton.RightButton)
    assert not shell.window.composer.strip.chips


def test_a_slip_of_the_hand_takes_nothing(shell: Shell, cut: ScreenCut) -> None:
    drag(cut, QPoint(20, 20), QPoint(20 + LEAST - 2, 300))
    assert cut.isVisible()
    assert cut.part.isEmpty()
    QTest.keyClick(cut, Qt.Key.Key_Escape)
    assert not shell.window.composer.strip.chips


def test_the_keyboard_draws_too_and_stays_on_the_screen(cut: ScreenCut) -> None:
    QTest.keyClick(cut, Qt.Key.Key_Up)
    whole = cut.rect()
    assert cut.part.size() == whole.size() / 2
    for _ in range(100):
        QTest.keyClick(cut, Qt.Key.Key_Left, CTRL)
        QTest.keyClick(cut, Qt.Key.Key_Up, CTRL)
    assert cut.part.topLeft() == QPoint(0, 0)
    for _ in range(200):
        QTest.keyClick(cut, Qt.Key.Key_Left, SHIFT | CTRL)
    assert cut.part.width() == LEAST
    for _ in range(200):
        QTest.keyClick(cut, Qt.Key.Key_Right, SHIFT | CTRL)
    assert cut.part.width() == whole.width()
    assert not cut.grab().isNull()
    QTest.keyClick(cut, Qt.Key.Key_Escape)


def test_the_part_is_clear_and_the_rest_is_veiled(cut: ScreenCut) -> None:
    plain = cut.grab().toImage().pixelColor(300, 300)
    QTest.keyClick(cut, Qt.Key.Key_Right)
    inside = cut.grab().toImage().pixelColor(cut.part.center())
    assert inside == QColor("#0000aa")
    assert plain.blue() < inside.blue()
    QTest.keyClick(cut, Qt.Key.Key_Escape)


def test_what_the_desktop_gives_is_attached(
    shell: Shell, until: Until, monkeypatch: pytest.MonkeyPatch, photo: Path
) -> None:
    asked = shell.controller.screen_photo
    monkeypatch.setattr(asked, "_grab", lambda _screen: QImage())
    monkeypatch.setattr(asked._portal, "ask", lambda: asked._desktop_gave(photo))
    asked.take()
    until(lambda: shell.window.composer.strip.photos)
    assert shell.window.composer.strip.names == ("garden.png",)
    assert shell.window.isVisible()
    assert photo.is_file()
    monkeypatch.setattr(asked._portal, "ask", lambda: asked._desktop_gave(None))
    asked.take()
    until(shell.window.isVisible)
    assert not shell.window.composer.problems


@pytest.mark.parametrize("platform", ["wayland", "offscreen"])
def test_a_desktop_that_gives_no_picture_is_a_sentence(
    shell: Shell, until: Until, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setattr(shell.controller.screen_photo, "_grab", lambda _screen: QImage())
    shell.controller.screen_photo.take()
    shell.controller.screen_photo.take()
    until(lambda: shell.window.composer.problems)
    assert "system's own key" in shell.window.composer.problems[0]
    until(shell.window.isVisible)
    assert isinstance(shell.controller.screen_photo, ScreenPhoto)


def test_the_menu_beside_the_button_has_both_ways(shell: Shell) -> None:
    (more,) = [
        button
        for button in shell.window.composer.findChildren(QToolButton)
        if button.accessibleName() == "More ways to add a photo"
    ]
    words = [action.text() for action in more.menu().actions()]
    assert words == ["Choose photos…", "Photo of the screen…"]

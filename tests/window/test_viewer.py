"""Looking at photos in the real window: the viewer, a closer look at a part, and the way back."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from lavender import startup
from lavender.chat.types import Photo
from lavender.library import Photos
from lavender.settings import Settings
from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.photo_chip import PhotoChip
from lavender.window.photo_source import PREVIEW_SIDE, PhotoSource
from lavender.window.photo_tile import PhotoTile
from lavender.window.shell import Shell
from lavender.window.viewer import Viewer

Until = Callable[..., None]
Drawn = Callable[..., Path]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def asked(
    shell: Shell, until: Until, drawn: Drawn, tmp_path: Path, program: startup.Program
) -> Iterator[Shell]:
    """A conversation with two questions; the first has two photos, the second has one more.

    It is asked once, and opened again by the tests that follow.
    """
    views = shell.window.transcript.views
    if known := program.library.conversations().result(10):
        shell.controller.screen.open(known[0].id)
        until(lambda: len(views()) == 4)
    else:
        program.settings = Settings(max_tokens=4, temperature=0.0)
        for number, shapes in enumerate([((4000, 300), (30, 20)), ((300, 400),)], start=1):
            paths = [drawn(tmp_path / f"{width}.png", width, height) for width, height in shapes]
            shell.controller.attaching.take([*paths])
            shell.window.composer.set_text("What is this?")
            shell.controller.send()
            count = 2 * number
            until(lambda count=count: len(views()) == count and not shell.controller.answers.live)
    yield shell
    for viewer in shell.window.findChildren(Viewer):
        viewer.accept()


def tiles(shell: Shell) -> list[PhotoTile]:
    """The photos of the conversation."""
    return [
        tile for view in shell.window.transcript.views() for tile in view.findChildren(PhotoTile)
    ]


def viewer(shell: Shell) -> Viewer:
    """The open one."""
    (found,) = (each for each in shell.window.findChildren(Viewer) if each.isVisible())
    return found


def opened(shell: Shell, until: Until, tile: PhotoTile) -> Viewer:
    """The viewer once it has the photo's pixels and the keyboard."""
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    shown = viewer(shell)
    until(lambda: shown.isActiveWindow() and shown.canvas.hasFocus())
    until(lambda: shown.canvas._image is not None)
    return shown


def said(shown: Viewer) -> list[str]:
    """What can be read."""
    return [label.text() for label in shown.findChildren(QLabel) if label.isVisible()]


def pixel(shown: Viewer, x: float, y: float) -> QColor:
    """The colour at a place of the photo, as it is drawn."""
    at = shown.canvas.view.transform.map(QPointF(x, y)).toPoint()
    return shown.canvas.grab().toImage().pixelColor(at)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Enter])
def test_a_photo_could_not_be_opened_with_the_keyboard(
    asked: Shell, until: Until, key: Qt.Key
) -> None:
    tile = tiles(asked)[1]
    assert tile.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert QAccessible.queryAccessibleInterface(tile).role() == QAccessible.Role.Button
    assert tile.accessibleName() == "Photo, 30 by 20 pixels"
    tile.setFocus()
    QTest.keyClick(tile, key)
    shown = viewer(asked)
    until(lambda: shown.isActiveWindow() and shown.canvas.hasFocus())
    assert "2 of 3" in said(shown)
    QTest.keyClick(shown.canvas, Qt.Key.Key_Escape)
    until(lambda: not shown.isVisible() and tile.hasFocus())


def test_leafing_would_not_go_through_all_photos(asked: Shell, until: Until) -> None:
    shown = opened(asked, until, tiles(asked)[0])
    photos = asked.window.transcript.photos()
    assert [photo.width for photo in photos] == [4000, 30, 300]
    assert any("4000 × 300 pixels" in words for words in said(shown))
    for key, width in (
        (Qt.Key.Key_Left, 4000),
        (Qt.Key.Key_Right, 30),
        (Qt.Key.Key_Right, 300),
        (Qt.Key.Key_Right, 300),
        (Qt.Key.Key_PageUp, 30),
        (Qt.Key.Key_PageDown, 300),
    ):
        QTest.keyClick(shown.canvas, key)
        assert shown.photo.width == width
    until(lambda: shown.canvas._image is not None)
    assert shown.canvas.accessibleName().startswith("Photo 3 of 3: 300 × 400 pixels")


def test_the_arrows_would_lead_the_other_way_where_one_reads_from_the_right(
    asked: Shell, until: Until
) -> None:
    shown = opened(asked, until, tiles(asked)[0])
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(shown.canvas, Qt.Key.Key_Left)
    assert shown.photo.width == 30
    QTest.keyClick(shown.canvas, Qt.Key.Key_Right)
    assert shown.photo.width == 4000


def test_the_wheel_and_two_fingers_would_not_zoom(
    asked: Shell, until: Until, application: QApplication
) -> None:
    shown = opened(asked, until, tiles(asked)[0])
    canvas, view = shown.canvas, shown.canvas.view
    canvas.show_full()
    at = QPointF(300, 250)
    held = view.to_photo().map(at).x()
    buttons, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turned = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), buttons, none, Qt.ScrollPhase.NoScrollPhase, False
    )
    application.sendEvent(canvas, turned)
    assert view.percent == 125
    assert view.to_photo().map(at).x() == pytest.approx(held)
    pinched = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        at,
        0.2,
        QPointF(),
    )
    application.sendEvent(canvas, pinched)
    assert view.percent == 150
    assert view.to_photo().map(at).x() == pytest.approx(held)


def test_leafing_quickly_would_decode_every_photo_on_the_way(until: Until, photo: Path) -> None:
    asked_for: list[tuple[str, Future[bytes]]] = []

    def preview(sha256: str, longest: int) -> Future[bytes]:
        assert longest <= PREVIEW_SIDE
        asked_for.append((sha256, Future()))
        return asked_for[-1][1]

    background, bridge, owner = Background(), Bridge(), QObject()
    photos_of_library = cast(Photos, SimpleNamespace(preview=preview))
    source = PhotoSource(photos_of_library, background, bridge, owner)
    shown: list[str] = []
    source.preview.connect(lambda each, _image: shown.append(each.sha256))
    photos = [Photo(str(number), 9000, 9000, "image/png", 1) for number in range(20)]
    for each in photos:
        source.want(each, 10**6)
    assert [sha256 for sha256, _ in asked_for] == ["0"]
    for index in (0, 1):
        asked_for[index][1].set_result(photo.read_bytes())
        until(lambda index=index: len(shown) == index + 1)
    assert [sha256 for sha256, _ in asked_for] == ["0", "19"]
    source.want(photos[19], 100)
    assert shown == ["0", "19", "19"], "it is kept"
    bridge.close()
    background.close()


def test_the_photo_would_not_be_on_the_stage(asked: Shell, until: Until) -> None:
    shown = opened(asked, until, tiles(asked)[2])
    assert pixel(shown, 150, 200) == QColor("#7653c1")
    assert pixel(shown, 5, 5) == QColor("#bcd7a6")
    whole = shown.canvas.view.transform.mapRect(QRectF(0, 0, 300, 400))
    assert (whole.width(), whole.height()) == (300, 400)


def test_zooming_and_turning_by_keys_would_do_nothing(asked: Shell, until: Until) -> None:
    shown = opened(asked, until, tiles(asked)[0])
    view = shown.canvas.view
    fitted = view.percent
    QTest.keyClick(shown.canvas, Qt.Key.Key_1, CTRL)
    assert view.percent == 100
    QTest.keyClick(shown.canvas, Qt.Key.Key_Plus, CTRL)
    assert view.percent == 125
    QTest.keyClick(shown.canvas, Qt.Key.Key_Minus, CTRL)
    QTest.keyClick(shown.canvas, Qt.Key.Key_Minus)
    assert view.percent == 80
    left = view.visible.left()
    QTest.keyClick(shown.canvas, Qt.Key.Key_Right)
    assert view.visible.left() > left, "arrows move a photo that is larger than the stage"
    assert shown.photo.width == 4000
    QTest.keyClick(shown.canvas, Qt.Key.Key_0, CTRL)
    assert view.percent == fitted
    QTest.keyClick(shown.canvas, Qt.Key.Key_R)
    assert view.turns == 1
    assert view.percent < fitted
    QTest.keyClick(shown.canvas, Qt.Key.Key_R, SHIFT)
    assert view.turns == 0
    QTest.mouseDClick(shown.canvas, Qt.MouseButton.LeftButton)
    assert view.percent == 100
    QTest.mouseDClick(shown.canvas, Qt.MouseButton.LeftButton)
    assert view.percent == fitted


def test_a_zoomed_photo_would_stay_blurred(
    asked: Shell, until: Until, program: startup.Program
) -> None:
    shown = opened(asked, until, tiles(asked)[0])
    assert shown.canvas._image is not None
    assert shown.canvas._image.width() < 2000
    shown.canvas.show_full()
    until(lambda: shown.canvas._sharp is not None)
    assert shown.canvas._sharp is not None
    box, image = shown.canvas._sharp
    assert image.width() == box.width() < 2000, "only what is seen, with all of its pixels"
    assert box.contains(shown.canvas.view.visible)
    del program


def test_the_mouse_would_not_move_the_photo(asked: Shell, until: Until) -> None:
    shown = opened(asked, until, tiles(asked)[0])
    shown.canvas.show_full()
    left = shown.canvas.view.visible.left()
    QTest.mousePress(shown.canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.mouseMove(shown.canvas, QPoint(200, 200))
    QTest.mouseRelease(shown.canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert shown.canvas.view.visible.left() == pytest.approx(left + 100)


def test_a_part_would_not_be_attached_as_it_is_in_the_original(
    asked: Shell, until: Until, program: startup.Program
) -> None:
    shown = opened(asked, until, tiles(asked)[2])
    QTest.mouseClick(shown.tools.closer_button, Qt.MouseButton.LeftButton)
    assert not shown.tools.take_button.isEnabled(), "there is nothing to take yet"
    to_stage = shown.canvas.view.transform
    first, last = (to_stage.map(QPointF(*at)).toPoint() for at in ((0, 0), (150, 200)))
    QTest.mousePress(shown.canvas, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(shown.canvas, last)
    QTest.mouseRelease(shown.canvas, Qt.MouseButton.LeftButton, pos=last)
    assert shown.tools.take_button.isEnabled()
    QTest.mouseClick(shown.tools.take_button, Qt.MouseButton.LeftButton)
    assert not shown.isVisible()
    strip = asked.window.composer.strip
    until(lambda: strip.photos)
    (part,) = strip.photos
    assert abs(part.width - 150) <= 1 and abs(part.height - 200) <= 1
    assert strip.chips[0].name == "Part of the photo"
    until(asked.window.composer.box.hasFocus)
    image = QImage.fromData(program.library.photos.original(part.sha256).result(10))
    assert image.pixelColor(part.width - 2, part.height - 2) == QColor("#7653c1")
    assert image.pixelColor(2, 2) == QColor("#bcd7a6")
    strip.clear()


def test_a_part_could_not_be_chosen_with_the_keyboard(asked: Shell, until: Until) -> None:
    shown = opened(asked, until, tiles(asked)[2])
    parts: list[tuple[int, ...]] = []
    shown.closer.connect(lambda _sha, *box: parts.append(box))
    QTest.keyClick(shown.canvas, Qt.Key.Key_C)
    QTest.keyClick(shown.canvas, Qt.Key.Key_Return)
    assert not parts, "there is no rectangle yet"
    QTest.keyClick(shown.canvas, Qt.Key.Key_Right)
    assert shown.canvas.frame is not None and shown.canvas.frame.rect is not None
    assert shown.hint.text().startswith("150 × 200 pixels")
    QTest.keyClick(shown.canvas, Qt.Key.Key_Escape)
    assert shown.isVisible() and shown.canvas.frame is None, "Esc leaves the choosing alone"
    QTest.keyClick(shown.canvas, Qt.Key.Key_C)
    QTest.keyClick(shown.canvas, Qt.Key.Key_Right)
    QTest.keyClick(shown.canvas, Qt.Key.Key_Right)
    QTest.keyClick(shown.canvas, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(shown.canvas, Qt.Key.Key_C)  # begun already: nothing is lost by it
    QTest.keyClick(shown.canvas, Qt.Key.Key_Return)
    (box,) = parts
    assert not shown.isVisible()
    assert box[0] > 75 and box[1] == 100 and box[3] > 200
    until(lambda: asked.window.composer.strip.photos)
    asked.window.composer.strip.clear()


def test_a_photo_that_is_gone_would_leave_an_empty_stage(asked: Shell, until: Until) -> None:
    gone = Photo("0" * 64, 640, 480, "image/png", 1000)
    asked.controller.looking.look([gone], gone, lambda _part: None)
    shown = viewer(asked)
    until(shown.trouble.isVisible)
    assert shown.trouble.text().endswith(".")
    shown.accept()


def test_a_photo_that_waits_in_the_composer_could_not_be_looked_at(
    shell: Shell, until: Until, photo: Path
) -> None:
    strip = shell.window.composer.strip
    chip = strip.add("slow.png")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(20, 50))
    assert not shell.window.findChildren(Viewer), "it is not open yet"
    strip.remove(chip)
    shell.controller.attaching.take([photo])
    until(lambda: strip.photos)
    (chip,) = strip.chips
    assert isinstance(chip, PhotoChip)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(20, 50))
    shown = viewer(shell)
    assert shown.photo == strip.photos[0]
    shown.accept()
    until(shell.window.isActiveWindow)
    QTest.mouseClick(chip.cross, Qt.MouseButton.LeftButton)
    assert not strip.chips
    assert not any(each.isVisible() for each in shell.window.findChildren(Viewer))


def test_a_tool_of_the_viewer_would_have_no_name_or_no_room(
    asked: Shell, until: Until, application: QApplication
) -> None:
    asked.theme.resize_text(200)
    asked.window.resize(680, 500)
    application.processEvents()
    shown = opened(asked, until, tiles(asked)[0])
    for choosing in (False, True):
        shown.choose(choosing)
        application.processEvents()
        assert shown.width() <= 680
        assert shown.height() <= 500
        for button in shown.findChildren(QAbstractButton):
            assert button.accessibleName() or button.text()
            if button.isVisible():
                assert button.width() >= button.minimumSizeHint().width()
                assert shown.rect().contains(button.mapTo(shown, button.rect().bottomRight()))
    shown.accept()
    asked.theme.resize_text(100)

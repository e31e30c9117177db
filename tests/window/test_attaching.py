"""Photos come in by drop, paste and path; what is no photo gets a sentence and costs nothing."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton

from lavender.window.composer import Mode
from lavender.window.shell import Shell

Until = Callable[..., None]
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def files(*paths: Path) -> QMimeData:
    """What a file manager puts into a drag."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(shell: Shell, mime: QMimeData) -> QDropEvent:
    """Drag ``mime`` over the middle of the window and let go, as Qt would tell it."""
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(500, 300), copy, mime, LEFT, PLAIN)
    QApplication.sendEvent(shell.window, enter)
    event = QDropEvent(QPointF(500, 300), copy, mime, LEFT, PLAIN, QEvent.Type.Drop)
    QApplication.sendEvent(shell.window, event)
    return event


def test_a_dropped_photo_would_not_be_attached(shell: Shell, until: Until, photo: Path) -> None:
    event = drop(shell, files(photo))
    strip = shell.window.composer.strip
    assert event.isAccepted()
    assert strip.waiting, "a place is shown at once"
    until(lambda: strip.photos)
    assert (strip.photos[0].width, strip.photos[0].height) == (320, 240)
    assert photo.is_file(), "the person's file stays"


def test_a_drag_over_the_window_would_not_show_or_would_leave_its_veil(
    shell: Shell, photo: Path
) -> None:
    mime = files(photo)
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, LEFT, PLAIN)
    QApplication.sendEvent(shell.window, enter)
    overlay = shell.window.overlay
    assert enter.isAccepted()
    assert overlay.isVisible()
    covered = shell.window.centralWidget()
    assert covered is not None
    assert overlay.geometry() == covered.rect()
    QApplication.sendEvent(shell.window, QDragLeaveEvent())
    assert not overlay.isVisible()
    words = QMimeData()
    words.setText("only words")
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, words, LEFT, PLAIN)
    enter.ignore()
    QApplication.sendEvent(shell.window, enter)
    assert not enter.isAccepted()


def test_a_bad_file_would_take_the_good_ones_with_it(
    shell: Shell, until: Until, photo: Path, tmp_path: Path
) -> None:
    text, folder, gone = tmp_path / "notes.png", tmp_path / "album", tmp_path / "gone.jpg"
    text.write_text("no picture at all")
    folder.mkdir()
    fifo = tmp_path / "pipe.jpg"
    os.mkfifo(fifo)
    drop(shell, files(text, folder, photo, gone, fifo))
    composer = shell.window.composer
    until(lambda: not composer.strip.waiting and len(composer.problems) == 4)
    assert len(composer.strip.photos) == 1
    assert [problem for problem in composer.problems if "notes.png" in problem]
    assert all(problem.endswith(".") for problem in composer.problems)


def test_a_file_name_would_be_read_as_html(shell: Shell, until: Until, tmp_path: Path) -> None:
    path = tmp_path / "<img src=x><b>bold.png"
    path.write_bytes(b"")
    drop(shell, files(path))
    until(lambda: shell.window.composer.problems)
    assert "<img src=x><b>bold.png" in shell.window.composer.problems[0]


def test_an_address_on_the_web_would_be_fetched(shell: Shell) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/cat.png"), QUrl("file://host/share/cat.png")])
    drop(shell, mime)
    assert not shell.window.composer.strip.waiting
    (problem,) = shell.window.composer.problems
    assert "Copy the photo here first" in problem


def test_a_pasted_bitmap_would_not_be_attached(shell: Shell, until: Until) -> None:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(shell.window.composer.box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until(lambda: shell.window.composer.strip.photos)
    assert shell.window.composer.strip.photos[0].width == 64


def test_a_pasted_picture_file_would_lose_its_original(
    shell: Shell, until: Until, photo: Path
) -> None:
    mime = QMimeData()
    mime.setData("image/png", QByteArray(photo.read_bytes()))
    QGuiApplication.clipboard().setMimeData(mime)
    shell.controller.paste()
    until(lambda: shell.window.composer.strip.photos)
    assert shell.window.composer.strip.photos[0].size == photo.stat().st_size


def test_pasted_words_would_not_arrive(shell: Shell) -> None:
    QGuiApplication.clipboard().setText("What is <b>this</b>?")
    shell.controller.paste()
    assert shell.window.composer.text == "What is <b>this</b>?"
    QTest.keyClick(shell.window.composer.box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert shell.window.composer.text == "What is <b>this</b>?" * 2


def test_a_photo_could_not_be_taken_off_again(
    shell: Shell, until: Until, photo: Path, tmp_path: Path, drawn: Callable[..., Path]
) -> None:
    strip = shell.window.composer.strip
    drop(shell, files(photo, drawn(tmp_path / "b.png", colour="#aa8844")))
    until(lambda: len(strip.photos) == 2)
    chip = strip.chips[0]
    chip.removed.emit()
    assert len(strip.photos) == 1
    drop(shell, files(photo))
    strip.chips[1].removed.emit()
    shell.window.composer.set_text("x")
    until(lambda: shell.window.composer.mode is Mode.SEND)
    assert len(strip.chips) == 1, "a photo that is taken off while it is opened stays off"


def test_the_same_photo_would_be_attached_twice(shell: Shell, until: Until, photo: Path) -> None:
    drop(shell, files(photo))
    drop(shell, files(photo))
    strip = shell.window.composer.strip
    until(lambda: not strip.waiting)
    assert len(strip.photos) == 1


@pytest.mark.parametrize("sides", [(4000, 3000), (60, 6000)], ids=["big", "thin"])
def test_the_window_would_freeze_while_a_photo_is_opened(
    shell: Shell,
    until: Until,
    tmp_path: Path,
    drawn: Callable[..., Path],
    sides: tuple[int, int],
    pauses: Callable[[], Any],
) -> None:
    path = drawn(tmp_path / "photo.png", *sides)
    watched = pauses()
    drop(shell, files(path))
    until(lambda: shell.window.composer.strip.photos)
    assert watched.none_longer_than()


def test_a_hundred_problems_would_bury_the_window(shell: Shell) -> None:
    for number in range(100):
        shell.window.composer.problem(f"File {number} is empty.")
    assert shell.window.composer.problems[-1] == "File 99 is empty."
    assert len(shell.window.composer.problems) == 4


def test_the_signs_of_the_dialog_for_files_can_be_seen_in_the_dark(shell: Shell) -> None:
    shell.theme.choose("dark")
    shell.controller.chat.choose()
    (dialog,) = shell.window.findChildren(QFileDialog)
    up = dialog.findChild(QToolButton, "toParentButton")
    assert isinstance(up, QToolButton)
    drawn = up.icon().pixmap(16, 16).toImage()
    inked = [
        drawn.pixelColor(x, y)
        for x in range(drawn.width())
        for y in range(drawn.height())
        if drawn.pixelColor(x, y).alpha() > 200
    ]
    assert inked and min(colour.lightness() for colour in inked) > 150
    dialog.reject()
    shell.theme.choose("light")

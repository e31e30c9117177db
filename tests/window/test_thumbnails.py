"""Pictures of photos, kept within a limit that what is on screen never meets."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.thumbnails import IN_SIGHT_S, KEPT_BYTES, LONGEST, Thumbnails

Until = Callable[[Callable[[], object]], None]
WEIGHT = LONGEST * LONGEST * 4
FULL = KEPT_BYTES // WEIGHT


def png() -> bytes:
    """As large as thumbnails get."""
    image = QImage(LONGEST, LONGEST, QImage.Format.Format_RGB32)
    image.fill(0xBCD7A6)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


class Shelf:
    """A library that counts what is asked of it, and a clock that stands still."""

    def __init__(self, until: Until) -> None:
        self.asked: list[str] = []
        self.now = 0.0
        self._png = png()
        self._until = until
        self.background, self.bridge = Background(), Bridge()
        self.thumbnails = Thumbnails(
            self.fetch, self.background, self.bridge, clock=lambda: self.now
        )

    def fetch(self, name: str) -> Future[bytes]:
        self.asked.append(name)
        future: Future[bytes] = Future()
        future.set_result(self._png)
        return future

    def paint(self, names: list[str]) -> None:
        """All of them, until each has its picture."""
        self._until(lambda: None not in [self.thumbnails.get(each) for each in names])


@pytest.fixture
def shelf(until: Until) -> Iterator[Shelf]:
    shelf = Shelf(until)
    yield shelf
    shelf.bridge.close()
    shelf.background.close()


def test_a_long_day_would_keep_every_photo_decoded(shelf: Shelf) -> None:
    for number in range(FULL + 20):
        shelf.now += IN_SIGHT_S
        shelf.paint([f"photo {number}"])
    still = [each for each in range(FULL + 20) if shelf.thumbnails.get(f"photo {each}")]
    assert still == list(range(20, FULL + 20)), "the oldest were let go"


def test_what_was_painted_last_stays(shelf: Shelf) -> None:
    for number in range(FULL + 20):
        shelf.now += IN_SIGHT_S
        shelf.paint(["the list's", f"photo {number}"])
    assert shelf.asked.count("the list's") == 1


def test_a_page_of_more_photos_than_are_kept_would_fetch_for_ever(shelf: Shelf) -> None:
    page = [f"photo {number}" for number in range(3 * FULL)]
    shelf.paint(page)
    shelf.now += IN_SIGHT_S / 2
    shelf.paint(page)
    assert len(shelf.asked) == len(page)
    shelf.now += IN_SIGHT_S
    shelf.paint(["another"])
    assert sum(shelf.thumbnails.get(each) is not None for each in page) < FULL


def test_nothing_is_left_when_all_is_forgotten(shelf: Shelf) -> None:
    shelf.paint(["photo"])
    shelf.thumbnails.clear()
    assert shelf.thumbnails.get("photo") is None

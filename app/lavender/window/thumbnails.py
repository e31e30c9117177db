"""Thumbnails by the photo's name: fetched from the library, decoded off the main thread, kept.

A thumbnail is at most 256 pixels on its longest side and was made by our own decoder, so Qt may
decode it; the original never comes here.
"""

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from lavender.window.background import Background
from lavender.window.bridge import Bridge

KEPT = 300
LONGEST = 256


class Thumbnails(QObject):
    """A cache of pixmaps. ``get`` answers at once; ``ready(name)`` says when to ask again."""

    ready = Signal(str)

    def __init__(
        self, fetch: Callable[[str], Future[bytes]], background: Background, bridge: Bridge
    ) -> None:
        super().__init__()
        self._fetch = fetch
        self._background = background
        self._bridge = bridge
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()

    def get(self, sha256: str) -> QPixmap | None:
        """The thumbnail of a photo of the library, or None while it is on its way."""
        return self._lookup(
            sha256,
            lambda: self._bridge.watch(
                self._fetch(sha256),
                lambda data: self._decode(sha256, lambda: QImage.fromData(data)),
                lambda _: None,
                self,
            ),
        )

    def get_file(self, path: Path) -> QPixmap | None:
        """The same for a picture that came with the program."""
        name = str(path)
        return self._lookup(name, lambda: self._decode(name, lambda: _read_small(name)))

    def clear(self) -> None:
        """Let go of all of them."""
        self._kept.clear()
        self._asked.clear()

    def _lookup(self, name: str, start: Callable[[], None]) -> QPixmap | None:
        pixmap = self._kept.get(name)
        if pixmap is not None:
            self._kept.move_to_end(name)
        elif name not in self._asked:
            self._asked.add(name)
            start()
        return pixmap

    def _decode(self, name: str, decode: Callable[[], QImage]) -> None:
        self._bridge.watch(
            self._background.run(decode),
            lambda image: self._keep(name, image),
            lambda _: None,
            self,
        )

    def _keep(self, name: str, image: QImage) -> None:
        if image.isNull():
            return
        self._kept[name] = QPixmap.fromImage(image)
        self._asked.discard(name)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(name)


def _read_small(path: str) -> QImage:
    reader = QImageReader(path)
    size = reader.size()
    if max(size.width(), size.height()) > LONGEST:
        box = QSize(LONGEST, LONGEST)
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()

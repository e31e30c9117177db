"""Thumbnails by the photo's name: fetched from the library, decoded off the main thread, kept.

A thumbnail is at most 256 pixels on its longest side and was made by our own decoder, so Qt may
decode it; the original never comes here. Decoded, each weighs a quarter of a megabyte, and a long
day shows many: those that were not painted for a while are let go.
"""

import time
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from lavender.window.background import Background
from lavender.window.bridge import Bridge

KEPT_BYTES = 8_000_000
"""Of decoded pixels."""
IN_SIGHT_S = 10.0
"""What was painted so recently stays, however much it is: a page with more photos than may be kept
would fetch them again and again, each painting taking the place of another."""
LONGEST = 256


@dataclass
class _Kept:
    pixmap: QPixmap
    painted: float
    """When, by the monotonic clock."""

    @property
    def weight(self) -> int:
        """In bytes."""
        return self.pixmap.width() * self.pixmap.height() * self.pixmap.depth() // 8


class Thumbnails(QObject):
    """A cache of pixmaps. ``get`` answers at once; ``ready(name)`` says when to ask again."""

    ready = Signal(str)

    def __init__(
        self,
        fetch: Callable[[str], Future[bytes]],
        background: Background,
        bridge: Bridge,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._fetch = fetch
        self._background = background
        self._bridge = bridge
        self._clock = clock
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._weight = 0
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
        self._weight = 0
        self._asked.clear()

    def _lookup(self, name: str, start: Callable[[], None]) -> QPixmap | None:
        kept = self._kept.get(name)
        if kept is not None:
            self._kept.move_to_end(name)
            kept.painted = self._clock()
            return kept.pixmap
        if name not in self._asked:
            self._asked.add(name)
            start()
        return None

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
        self._let_go(name)
        kept = self._kept[name] = _Kept(QPixmap.fromImage(image), self._clock())
        self._weight += kept.weight
        self._asked.discard(name)
        while self._weight > KEPT_BYTES:
            oldest, its = next(iter(self._kept.items()))
            if self._clock() - its.painted < IN_SIGHT_S:
                break
            self._let_go(oldest)
        self.ready.emit(name)

    def _let_go(self, name: str) -> None:
        kept = self._kept.pop(name, None)
        if kept is not None:
            self._weight -= kept.weight


def _read_small(path: str) -> QImage:
    reader = QImageReader(path)
    size = reader.size()
    if max(size.width(), size.height()) > LONGEST:
        box = QSize(LONGEST, LONGEST)
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()

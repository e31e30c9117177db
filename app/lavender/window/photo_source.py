"""Pixels for the viewer: previews and parts, decoded in the decoder child, one at a time.

A photo of a hundred million pixels never comes here as a whole: a preview is as large as a screen,
and where that is not sharp enough, just what is on screen is fetched once more. While one is on its
way, only the latest wish waits, so that leafing through many photos decodes few.
"""

import logging
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from lavender.chat.types import Box, Photo
from lavender.library import Photos
from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.sentences import explain

PREVIEW_SIDE = 2048
PART_SIDE = 2560
"""Longest sides in pixels: at most 17 and 26 MB each in the window's memory."""
KEPT = 3

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Wish:
    photo: Photo
    longest: int
    box: Box | None = None


class PhotoSource(QObject):
    """Signals: ``preview(photo, image)``, ``part(photo, box, image)``, ``failed(photo, sentence)``
    for a photo that cannot be shown."""

    preview = Signal(object, object)
    part = Signal(object, object, object)
    failed = Signal(object, str)

    def __init__(
        self, photos: Photos, background: Background, bridge: Bridge, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._photos = photos
        self._background = background
        self._bridge = bridge
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._busy = False
        self._next: _Wish | None = None

    def want(self, photo: Photo, longest: int) -> None:
        """A preview of ``photo``; any earlier wish that is not begun is dropped."""
        self._next = None
        image = self._kept.get(photo.sha256)
        if image is not None:
            self._kept.move_to_end(photo.sha256)
            self.preview.emit(photo, image)
            return
        self._next = _Wish(photo, min(longest, PREVIEW_SIDE))
        self._begin()

    def want_part(self, photo: Photo, box: Box, longest: int) -> None:
        """What lies in ``box``, sharper."""
        self._next = _Wish(photo, min(longest, PART_SIDE), box)
        self._begin()

    def _begin(self) -> None:
        if self._busy or self._next is None:
            return
        wish, self._next = self._next, None
        self._busy = True
        sha256 = wish.photo.sha256
        future = (
            self._photos.preview(sha256, wish.longest)
            if wish.box is None
            else self._photos.crop(sha256, wish.box, wish.longest)
        )
        self._bridge.watch(
            future,
            lambda data: self._decode(wish, data),
            lambda error: self._lost(wish, error),
            self,
        )

    def _decode(self, wish: _Wish, data: bytes) -> None:
        self._bridge.watch(
            self._background.run(lambda: _drawable(data)),
            lambda image: self._came(wish, image),
            lambda error: self._lost(wish, error),
            self,
        )

    def _came(self, wish: _Wish, image: QImage) -> None:
        self._busy = False
        if image.isNull():
            log.error("a picture of our own decoder could not be drawn")
        elif wish.box is not None:
            self.part.emit(wish.photo, wish.box, image)
        else:
            self._kept[wish.photo.sha256] = image
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            self.preview.emit(wish.photo, image)
        self._begin()

    def _lost(self, wish: _Wish, error: BaseException) -> None:
        self._busy = False
        self.failed.emit(wish.photo, explain(error))
        self._begin()


def _drawable(data: bytes) -> QImage:
    """In the format that is drawn quickest. What it decodes was made by our own decoder."""
    return QImage.fromData(data).convertToFormat(QImage.Format.Format_RGB32)

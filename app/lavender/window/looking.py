"""Opens what photos are looked at with: the viewer, and what the model saw."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from lavender.chat.types import Box, Message, Photo
from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.photo_source import PhotoSource
from lavender.window.photo_strip import PhotoStrip
from lavender.window.seen_dialog import SeenDialog
from lavender.window.services import Services
from lavender.window.thumbnails import Thumbnails
from lavender.window.transcript import Transcript
from lavender.window.viewer import Viewer

Take = Callable[[Future[bytes]], None]
"""Attaches a part of a photo, once it is cut out, to the next question."""


class Looking(QObject):
    """Looks at the photos of every transcript and strip that it watches, over ``window``."""

    def __init__(
        self,
        services: Services,
        window: QWidget,
        thumbnails: Thumbnails,
        background: Background,
        bridge: Bridge,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._thumbnails = thumbnails
        self._background = background
        self._bridge = bridge

    def watch(self, transcript: Transcript, strip: PhotoStrip, take: Take) -> None:
        """Open what is clicked in a conversation and in its composer; ``take`` a part of it."""
        transcript.look.connect(lambda photo: self.look(transcript.photos(), photo, take))
        strip.look.connect(lambda photo: self.look(strip.photos, photo, take))
        transcript.seen.connect(lambda answer: self.show_seen(answer, transcript.photos(answer)))

    def look(self, photos: Sequence[Photo], photo: Photo, take: Take) -> None:
        """Open the viewer at ``photo``, which is one of ``photos``."""
        source = PhotoSource(self._services.library.photos, self._background, self._bridge, self)
        viewer = Viewer(photos, list(photos).index(photo), source, self._thumbnails, self._window)
        viewer.closer.connect(partial(self._take, viewer, take))
        viewer.move(self._window.pos())
        self._open(viewer)

    def show_seen(self, answer: Message, photos: Sequence[Photo]) -> None:
        """Show what went into the model when it wrote ``answer``."""
        dialog = SeenDialog(answer, photos, self._window)
        watch, assistant = self._bridge.watch, self._services.assistant
        for index, photo in enumerate(photos):
            watch(
                assistant.seen(photo, answer.model),
                partial(dialog.show_seen, index),
                partial(dialog.show_error, index),
                dialog,
            )
        model = self._background.run(lambda: self._services.models.get(answer.model))
        watch(model, dialog.show_model, lambda _: None, dialog)
        self._open(dialog)

    def _take(
        self, viewer: Viewer, take: Take, sha256: str, left: int, top: int, width: int, height: int
    ) -> None:
        viewer.accept()
        take(self._services.library.photos.crop(sha256, Box(left, top, width, height)))

    def _open(self, dialog: QDialog) -> None:
        """Over all of the window; afterwards the keyboard is where it was."""
        before = QApplication.focusWidget()

        def over(_result: int) -> None:
            self._window.activateWindow()
            if before is not None and isValid(before) and before.isVisible():
                before.setFocus()
            dialog.deleteLater()

        dialog.finished.connect(over)
        dialog.open()

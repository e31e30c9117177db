"""From a drop, a paste or the file dialog to a photo on the strip."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from lavender.assistant import Assistant
from lavender.chat.types import Photo
from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.composer import Composer
from lavender.window.incoming import Source, encoded, photos_in
from lavender.window.photo_strip import PhotoChip
from lavender.window.sentences import explain

PATTERNS = "*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic *.heif"


class Attaching(QObject):
    """Hands what came to the assistant and shows what becomes of it.

    ``settled`` is called after each photo with whether it was taken in.
    """

    def __init__(
        self,
        assistant: Assistant,
        composer: Composer,
        background: Background,
        bridge: Bridge,
        settled: Callable[[bool], None],
    ) -> None:
        super().__init__()
        self._assistant = assistant
        self._composer = composer
        self._background = background
        self._bridge = bridge
        self._settled = settled
        self._folder = ""

    def take_mime(self, mime: QMimeData) -> None:
        """Attach what a drop or the clipboard brings."""
        sources = photos_in(mime)
        if sources:
            self.take(sources)
        else:
            self._composer.problem(
                self.tr(
                    "Only photos from this computer can be attached."
                    " Save the picture first, then drop the file."
                )
            )

    def take(self, sources: list[Source]) -> None:
        """Attach each of these."""
        for source in sources:
            if isinstance(source, Path):
                chip = self._composer.strip.add(source.name or str(source))
                self._watch(chip, self._assistant.attach(source))
            elif isinstance(source, QImage):
                chip = self._composer.strip.add(self.tr("Pasted picture"))
                self._encode(chip, source)
            else:
                chip = self._composer.strip.add(self.tr("Pasted picture"))
                self._watch(chip, self._assistant.attach(source, chip.name))

    def take_part(self, part: Future[bytes]) -> None:
        """Attach a part of a photo, once it is cut out."""
        chip = self._composer.strip.add(self.tr("Part of the photo"))
        self._attach(chip, part)
        self._composer.box.setFocus()

    def choose(self, window: QWidget) -> None:
        """Let the person choose files."""
        dialog = QFileDialog(window, self.tr("Choose photos"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        upper = PATTERNS.upper()
        dialog.setNameFilters(
            [self.tr("Photos") + f" ({PATTERNS} {upper})", self.tr("All files") + " (*)"]
        )

        def chosen(names: list[str]) -> None:
            self._folder = dialog.directory().absolutePath()
            self.take([Path(name) for name in names])
            dialog.deleteLater()

        dialog.filesSelected.connect(chosen)
        dialog.rejected.connect(dialog.deleteLater)
        dialog.open()

    def _encode(self, chip: PhotoChip, image: QImage) -> None:
        self._attach(chip, self._background.run(lambda: encoded(image)))

    def _attach(self, chip: PhotoChip, content: Future[bytes]) -> None:
        self._bridge.watch(
            content,
            lambda data: self._watch(chip, self._assistant.attach(data, chip.name)),
            lambda error: self._failed(chip, error),
            self,
        )

    def _watch(self, chip: PhotoChip, future: Future[Photo]) -> None:
        def came(photo: Photo) -> None:
            self._composer.strip.settle(chip, photo)
            self._settled(True)

        self._bridge.watch(future, came, lambda error: self._failed(chip, error), self)

    def _failed(self, chip: PhotoChip, error: BaseException) -> None:
        self._composer.strip.remove(chip)
        self._composer.problem(explain(error))
        self._settled(False)

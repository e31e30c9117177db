"""From a drop, a paste, the file dialog or the screen to a photo on the strip."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from lavender.assistant import Assistant
from lavender.chat.documents import Document
from lavender.chat.types import Photo
from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.composer import Composer
from lavender.window.file_signs import dress_files
from lavender.window.incoming import Source, encoded, names_another_computer, photos_in
from lavender.window.page_chooser import PageChooser
from lavender.window.photo_chip import PhotoChip
from lavender.window.sentences import explain

PATTERNS = "*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic *.heif *.pdf"


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
        self._documents: list[Document] = []
        self._choosing: PageChooser | None = None

    def take_mime(self, mime: QMimeData) -> None:
        """Attach what a drop or the clipboard brings."""
        sources = photos_in(mime)
        if sources:
            self.take(sources)
        elif names_another_computer(mime):
            self._composer.problem(
                self.tr(
                    "Lavender opens only files of this computer."
                    " Copy the photo here first, then drop the copy."
                )
            )
        else:
            self._composer.problem(
                self.tr(
                    "Lavender opens nothing from the web."
                    " Save the photo first, then drop the file here."
                )
            )

    def take(self, sources: list[Source]) -> None:
        """Attach each of these."""
        for source in sources:
            if isinstance(source, Path):
                chip = self._composer.strip.add(source.name or str(source))
                self._watch(chip, self._assistant.intake.open(source))
            elif isinstance(source, QImage):
                chip = self._composer.strip.add(self.tr("Pasted picture"))
                self._encode(chip, source)
            else:
                chip = self._composer.strip.add(self.tr("Pasted picture"))
                self._watch(chip, self._assistant.intake.open(source, chip.name))

    def take_picture(self, image: QImage, name: str) -> None:
        """Attach a picture in memory under a name."""
        self._encode(self._composer.strip.add(name), image)

    def take_part(self, part: Future[bytes]) -> None:
        """Attach a part of a photo, once it is cut out."""
        chip = self._composer.strip.add(self.tr("Part of the photo"))
        self._attach(chip, part)
        self._composer.box.setFocus()

    def choose(self, window: QWidget) -> None:
        """Let the person choose files."""
        dialog = QFileDialog(window, self.tr("Choose photos"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        upper = PATTERNS.upper()
        dialog.setNameFilters(
            [self.tr("Photos and PDFs") + f" ({PATTERNS} {upper})", self.tr("All files") + " (*)"]
        )

        def chosen(names: list[str]) -> None:
            self._folder = dialog.directory().absolutePath()
            self.take([Path(name) for name in names])
            dialog.deleteLater()

        dialog.filesSelected.connect(chosen)
        dialog.rejected.connect(dialog.deleteLater)
        dialog.open()
        dress_files(dialog)

    def _encode(self, chip: PhotoChip, image: QImage) -> None:
        self._attach(chip, self._background.run(lambda: encoded(image)))

    def _attach(self, chip: PhotoChip, content: Future[bytes]) -> None:
        self._bridge.watch(
            content,
            lambda data: self._watch(chip, self._assistant.intake.open(data, chip.name)),
            lambda error: self._failed(chip, error),
            self,
        )

    def _watch(self, chip: PhotoChip, future: Future[Photo | Document]) -> None:
        def came(opened: Photo | Document) -> None:
            if isinstance(opened, Photo):
                self._came(chip, opened)
                return
            self._documents += [opened] if chip in self._composer.strip.chips else []
            self._composer.strip.remove(chip)
            self._settled(False)
            self._choose_pages()

        self._bridge.watch(future, came, lambda error: self._failed(chip, error), self)

    def _came(self, chip: PhotoChip, photo: Photo) -> None:
        self._composer.strip.settle(chip, photo)
        self._settled(True)

    def _choose_pages(self) -> None:
        """Let the person choose among the pages of each PDF, one PDF after the other."""
        if self._choosing is not None or not self._documents:
            return
        document = self._documents.pop(0)
        intake = self._assistant.intake
        chooser = PageChooser(
            document,
            lambda number: intake.look(document, number),
            self._background,
            self._bridge,
            self._composer.window(),
        )
        self._choosing = chooser

        def chosen(numbers: list[int]) -> None:
            for number in numbers:
                name = self.tr("{name}, page {number}").format(
                    name=document.name, number=number + 1
                )
                self._add_page(intake.page(document, number), name)

        def over() -> None:
            self._choosing = None
            chooser.deleteLater()
            self._composer.box.setFocus()
            self._choose_pages()

        chooser.chosen.connect(chosen)
        chooser.finished.connect(over)
        chooser.open()

    def _add_page(self, future: Future[Photo], name: str) -> None:
        chip = self._composer.strip.add(name)
        self._bridge.watch(
            future,
            lambda photo: self._came(chip, photo),
            lambda error: self._failed(chip, error),
            self,
        )

    def _failed(self, chip: PhotoChip, error: BaseException) -> None:
        self._composer.strip.remove(chip)
        self._composer.problem(explain(error))
        self._settled(False)

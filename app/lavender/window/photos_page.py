"""Every photo that was asked about, and the conversations that it is in."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from lavender.library import MOST_PHOTOS, Pictured
from lavender.window.colours import Colours
from lavender.window.notes import plain_label
from lavender.window.page import Page
from lavender.window.photo_grid import PhotoGrid
from lavender.window.thumbnails import Thumbnails

WIDTH = 1100


class PhotosPage(Page):
    """Signals: ``wanted(words)`` when photos are to be found, all of them for no words,
    ``pressed(sha256, place)`` for a photo.
    """

    wanted = Signal(str)
    pressed = Signal(str, QPoint)

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__(WIDTH)
        self.name(self.tr("Photos"))
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("What was said about the photo"))
        self.search.setAccessibleName(self.tr("Search photos by what was said about them"))
        for cross in self.search.findChildren(QToolButton):
            cross.setAccessibleName(self.tr("Clear the search"))
        self.search.textChanged.connect(lambda _: self.ask())
        self._words = plain_label("", "muted")
        self.grid = PhotoGrid(thumbnails, colours)
        self.grid.pressed_on.connect(self.pressed)
        self.search.returnPressed.connect(self.grid.setFocus)
        self.column.addWidget(self.search)
        self.column.addWidget(self._words)
        self.column.addWidget(self.grid, 1)
        self.column.addStretch(0)

    @property
    def words(self) -> str:
        """What is told above the photos; empty for nothing."""
        return "" if self._words.isHidden() else self._words.text()

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self.grid.dress(colours)

    def ask(self) -> None:
        """Look again for what the search says."""
        self.wanted.emit(self.search.text().strip())

    def show_photos(self, words: str, photos: list[Pictured]) -> None:
        """What was found for ``words``, unless others have been typed meanwhile."""
        if words != self.search.text().strip():
            return
        self.grid.show_photos(photos)
        self.grid.setVisible(bool(photos))
        told = ""
        if words and not photos:
            told = self.tr("Nothing like that was said about a photo. Try fewer words.")
        elif not photos:
            told = self.tr(
                "The photos that you ask about are kept here, to be found by what was said about"
                " them. Drop a photo on the window to begin."
            )
        elif words and len(photos) >= MOST_PHOTOS:
            told = self.tr("The newest {count} are shown. More words find fewer photos.")
        self._words.setText(told.format(count=len(photos)))
        self._words.setVisible(bool(told))
        self.search.setVisible(bool(photos or words))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What has come since is there."""
        super().showEvent(event)
        self.ask()
        self.search.setFocus()

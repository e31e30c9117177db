"""Every photo that was asked about, and the conversations that it is in."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton

from lavender.library import MOST_PHOTOS, Pictured
from lavender.window.colours import Colours
from lavender.window.emptiness import Emptiness
from lavender.window.mirrored import margins
from lavender.window.notes import plain_label
from lavender.window.page import BAR, Page
from lavender.window.photo_grid import GAP, PhotoGrid
from lavender.window.search_line import SearchLine
from lavender.window.thumbnails import Thumbnails

WIDTH = 1100


class PhotosPage(Page):
    """Signals: ``wanted(words)`` when photos are to be found, all of them for no words,
    ``pressed(sha256, place)`` for a photo, ``begun()`` when there are none and one is to be asked
    about.
    """

    wanted = Signal(str)
    begun = Signal()
    pressed = Signal(str, QPoint)

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__(WIDTH, GAP, BAR)
        self.name(self.tr("Photos"))
        self.search = SearchLine(
            self.tr("Search photos by what was said about them"),
            self.tr("Search what was said about photos"),
        )
        self.search.textChanged.connect(lambda _: self.ask())
        self._words = plain_label("", "muted")
        self.grid = PhotoGrid(thumbnails, colours)
        self.grid.pressed_on.connect(self.pressed)
        self.search.returnPressed.connect(self.grid.setFocus)
        self.begin = QPushButton(self.tr("New chat"))
        self.begin.setObjectName("primary")
        self.begin.clicked.connect(self.begun)
        self._empty = Emptiness("photo", self.begin)
        self._empty.hide()
        self.add(self.search)
        self.add(self._words)
        self.fill(self.grid)
        margins(self._empty, GAP, 0, BAR, 0)  # in the middle of the column
        self.fill(self._empty)
        self.column.addStretch(0)
        self.dress(colours)

    @property
    def words(self) -> str:
        """What is told above the photos, or in their place; empty for nothing."""
        if not self._empty.isHidden():
            return self._empty.words
        return "" if self._words.isHidden() else self._words.text()

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self.grid.dress(colours)
        self._empty.dress(colours)

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
        elif words and len(photos) >= MOST_PHOTOS:
            told = self.tr("The newest {count} are shown. More words find fewer photos.")
        self._words.setText(told.format(count=len(photos)))
        self._words.setVisible(bool(told))
        nothing = not photos and not words
        if nothing:
            self._empty.say(
                self.tr(
                    "The photos that you ask about are kept here. You can find them again by what"
                    " was said about them."
                )
            )
        self._empty.setVisible(nothing)
        if nothing and self.search.hasFocus():
            self.begin.setFocus()
        self.search.setVisible(not nothing)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What has come since is there."""
        super().showEvent(event)
        self.ask()
        (self.begin if self.search.isHidden() else self.search).setFocus()

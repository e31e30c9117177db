"""A person's turn in the transcript: the photos, and the words in a bubble on the right."""

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lavender.chat.types import Message
from lavender.window.colours import Colours
from lavender.window.notes import mark_found
from lavender.window.photo_tile import PhotoTile, fitted
from lavender.window.rich_text import RichText
from lavender.window.thumbnails import Thumbnails

ONE = QSize(250, 200)
MANY = QSize(112, 112)
COLUMNS = 4
WIDEST = 0.82
PADDING = 14
MEASURED = 2_000
"""Longer texts fill the bubble anyway; measuring them would lay them out twice."""


class QuestionView(QWidget):
    """Shows one question; it never changes."""

    def __init__(self, message: Message, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.message = message
        self.setAccessibleName(self.tr("You asked"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._tiles: list[PhotoTile] = []
        if message.photos:
            column.addLayout(self._photos(thumbnails, colours))
        self._text = RichText()
        self._bubble = QFrame()
        self._bubble.setObjectName("bubble")
        inside = QVBoxLayout(self._bubble)
        inside.setContentsMargins(PADDING, 10, PADDING, 7)
        inside.addWidget(self._text)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._bubble)
        column.addLayout(row)
        self._text.setAccessibleName(self.tr("Your question"))
        self._text.document_.show_plain(message.text)
        self._bubble.setVisible(bool(message.text))
        self._ideal = math.inf
        if len(message.text) <= MEASURED:
            self._ideal = math.ceil(self._text.document_.idealWidth())

    def mark(self, found: bool) -> None:
        """It is, or is not, what was looked for."""
        mark_found(self._bubble, found)

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        for tile in self._tiles:
            tile.dress(colours)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The bubble is as wide as its words, up to most of the column."""
        super().resizeEvent(event)
        widest = int(self.width() * WIDEST) - 2 * PADDING
        wanted = min(self._ideal + 4, widest)
        self._text.setFixedWidth(max(24, int(wanted)))

    def _photos(self, thumbnails: Thumbnails, colours: Colours) -> QHBoxLayout:
        photos = self.message.photos
        grid = QGridLayout()
        grid.setSpacing(8)
        for index, photo in enumerate(photos):
            size = fitted(photo, ONE) if len(photos) == 1 else MANY
            tile = PhotoTile(photo, size, thumbnails, colours)
            self._tiles.append(tile)
            grid.addWidget(tile, index // COLUMNS, index % COLUMNS)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(grid)
        row.setAlignment(grid, Qt.AlignmentFlag.AlignRight)
        return row

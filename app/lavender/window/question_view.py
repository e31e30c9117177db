"""A person's turn in the transcript: the photos, and the words in a bubble on the right."""

import math

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lavender.chat.types import Message
from lavender.window.branch_switch import BranchSwitch
from lavender.window.colours import Colours
from lavender.window.flow import Flow
from lavender.window.markdown import LINE_HEIGHT
from lavender.window.notes import mark_found
from lavender.window.photo_tile import PhotoTile, fitted
from lavender.window.question_editor import QuestionEditor
from lavender.window.rich_text import RichText
from lavender.window.roles import GROUP
from lavender.window.thumbnails import Thumbnails

ONE = QSize(256, 256)
"""As large as a thumbnail is: more would be blurred."""
MANY = QSize(112, 112)
WIDEST = 0.82
PADDING = 14
EDGE = 5
"""Above and below the words, besides what the lines have for themselves."""
MEASURED = 2_000
"""Longer texts fill the bubble anyway; measuring them would lay them out twice."""


class QuestionView(QWidget):
    """Shows one question, and lets it be asked in other words.

    Signals: ``edited(text)``, ``look(photo)`` when the person wants to look at one of its photos,
    ``save(photo)`` to have a clean copy of it.
    """

    spoken_as = GROUP
    edited = Signal(str)
    look = Signal(object)
    save = Signal(object)

    def __init__(self, message: Message, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.message = message
        self.setAccessibleName(self.tr("You asked"))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._tiles: list[PhotoTile] = []
        if message.photos:
            column.addLayout(self._photos(thumbnails, colours))
        self._text = RichText()
        self._bubble = QFrame()
        self._bubble.setObjectName("bubble")
        self._inside = QVBoxLayout(self._bubble)
        self._inside.addWidget(self._text)
        self._pad()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._bubble)
        column.addLayout(row)
        column.addLayout(self._below(colours))
        self._editor: QuestionEditor | None = None
        self._text.setAccessibleName(self.tr("Your question"))
        self._text.document_.show_plain(message.text)
        self._bubble.setVisible(bool(message.text))
        self._ideal = math.inf
        if len(message.text) <= MEASURED:
            self._ideal = math.ceil(self._text.document_.idealWidth())

    @property
    def words(self) -> RichText:
        """Where its words are."""
        return self._text

    def edit(self) -> None:
        """Let the question be changed where it stands."""
        if self._editor is not None:
            return
        self._editor = QuestionEditor(self.message.text)
        self._editor.asked.connect(self._asked)
        self._editor.given_up.connect(self.leave)
        self._column.addWidget(self._editor)
        self._bubble.hide()
        self._footer.hide()
        self._editor.box.setFocus()

    def leave(self) -> None:
        """Leave the question as it was."""
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
        self._bubble.setVisible(bool(self.message.text))
        self._footer.show()

    def _asked(self, text: str) -> None:
        self.leave()
        self.edited.emit(text)

    def _below(self, colours: Colours) -> QHBoxLayout:
        """Under the bubble: the other versions, and editing."""
        self._footer = QWidget()
        self._footer.setObjectName("plain")
        inside = QHBoxLayout(self._footer)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        self.versions = BranchSwitch()
        self.versions.dress(colours)
        self.edit_button = QPushButton(self.tr("Edit"))
        self.edit_button.setObjectName("quiet")
        self.edit_button.setAccessibleName(self.tr("Edit this question"))
        self.edit_button.clicked.connect(self.edit)
        inside.addWidget(self.versions)
        inside.addWidget(self.edit_button)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._footer)
        return row

    def mark(self, found: bool) -> None:
        """It is, or is not, what was looked for."""
        mark_found(self._bubble, found)

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self.versions.dress(colours)
        for tile in self._tiles:
            tile.dress(colours)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The bubble is as wide as its words, up to most of the column."""
        super().resizeEvent(event)
        widest = int(self.width() * WIDEST) - 2 * PADDING
        wanted = min(self._ideal + 4, widest)
        self._text.setFixedWidth(max(24, int(wanted)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another size of text: other room around it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_bubble"):
            self._pad()

    def _pad(self) -> None:
        """As much above the words as below them, where each line has its spacing."""
        spacing = round((LINE_HEIGHT / 100 - 1) * self._text.fontMetrics().height())
        self._inside.setContentsMargins(PADDING, EDGE + spacing, PADDING, EDGE)

    def _photos(self, thumbnails: Thumbnails, colours: Colours) -> Flow:
        photos = self.message.photos
        row = Flow(8, at_end=True)
        for photo in photos:
            size = fitted(photo, ONE) if len(photos) == 1 else MANY
            tile = PhotoTile(photo, size, thumbnails, colours)
            tile.clicked.connect(lambda _=False, photo=photo: self.look.emit(photo))
            tile.saved.connect(lambda photo=photo: self.save.emit(photo))
            self._tiles.append(tile)
            row.add(tile)
        return row

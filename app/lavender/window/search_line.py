"""A line to search in, with a cross that empties it.

Qt's own cross is a grey picture of one size, which fades in and can hardly be seen beside light
colours; this one has the colour and the size of the words.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from lavender.window.icons import icon
from lavender.window.sizes import grown

SIGN = 12
INSET = 6
"""Pixels between the cross and the edge."""


class SearchLine(QLineEdit):
    """What is looked for. ``name`` is read out; ``hint`` stands in the empty line."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.cross = QToolButton(self)
        self.cross.setAccessibleName(self.tr("Clear the search"))
        self.cross.setCursor(Qt.CursorShape.ArrowCursor)
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has its own ways to empty
        self.cross.clicked.connect(self.clear)
        self.cross.hide()
        self.textChanged.connect(self._show_cross)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other colours, another size of text."""
        super().changeEvent(event)
        changes = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in changes and hasattr(self, "cross"):
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The cross stays at the end."""
        super().resizeEvent(event)
        self._place()

    def _show_cross(self, text: str) -> None:
        self.cross.setVisible(bool(text))
        self._place()

    def _dress(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.Text).name()
        self.cross.setIcon(icon("close", colour, SIGN))
        self._place()

    def _place(self) -> None:
        side = grown(SIGN, self.font()) + 2 * INSET
        free = self.width() - side - INSET
        start = INSET if self.isRightToLeft() else free
        self.cross.setGeometry(start, (self.height() - side) // 2, side, side)
        room = 0 if self.cross.isHidden() else side
        left, right = (room, 0) if self.isRightToLeft() else (0, room)
        if (self.textMargins().left(), self.textMargins().right()) != (left, right):
            self.setTextMargins(left, 0, right, 0)

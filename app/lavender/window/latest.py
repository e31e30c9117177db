"""The button that lies over the foot of a transcript and leads to its end."""

from PySide6.QtWidgets import QAbstractScrollArea, QPushButton

from lavender.window.colours import Colours
from lavender.window.icons import icon

ABOVE = 12
"""Pixels between it and the foot."""


class Latest(QPushButton):
    """Hidden until it is needed."""

    def __init__(self, over: QAbstractScrollArea) -> None:
        super().__init__(over)
        self.setText(self.tr("Latest"))
        self.setObjectName("latest")
        self.setAccessibleName(self.tr("Go to the latest message"))
        self.hide()
        self._over = over

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self.setIcon(icon("down", colours.muted))

    def place(self) -> None:
        """Lie in the middle of the foot, on top."""
        self.adjustSize()
        seen = self._over.viewport().height()
        self.move((self._over.width() - self.width()) // 2, seen - self.height() - ABOVE)
        self.raise_()

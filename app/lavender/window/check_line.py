"""A box to tick whose words wrap, which Qt's own do not."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lavender.window.fields import Check
from lavender.window.notes import plain_label


class CheckLine(QWidget):
    """``box`` is what is ticked; a click on the words ticks it too."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.box = Check()
        self.box.setAccessibleName(words)
        self._words = plain_label(words)
        self._words.setBuddy(self.box)
        self._words.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A click on the words."""
        if (
            watched is self._words
            and event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
            and self._words.rect().contains(event.position().toPoint())
        ):
            self.box.click()
            return True
        return super().eventFilter(watched, event)

"""Questions to press, for a photo without words."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

GAP = 6


class Suggestions(QWidget):
    """A row of them; those for which there is no room are left out.

    Signals: ``chosen(words)``.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(GAP)
        self._buttons = []
        for words in (
            self.tr("What is in this photo?"),
            self.tr("What could I cook with this?"),
            self.tr("Read the text to me."),
        ):
            button = QPushButton(words)
            button.setObjectName("suggestion")
            button.clicked.connect(lambda _=False, words=words: self.chosen.emit(words))
            row.addWidget(button)
            self._buttons.append(button)
        row.addStretch(1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never wider than its place."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many as there is room for."""
        super().resizeEvent(event)
        left = self.width()
        for button in self._buttons:
            left -= button.sizeHint().width()
            button.setVisible(left >= 0)
            left -= GAP

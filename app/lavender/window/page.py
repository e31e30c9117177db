"""What the pages that stand in place of the conversation have in common."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lavender.window.notes import plain_label

MARGIN = 28
GAP = 8
NARROW = 420


class Page(QWidget):
    """A headline with a button that leads back, and a column below it, in the middle and no wider
    than ``widest``.

    Signals: ``done()``.
    """

    done = Signal()

    def __init__(self, widest: int) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._widest = widest
        self.column = QVBoxLayout(self)
        self.column.setSpacing(12)
        row = QHBoxLayout()
        self._headline = plain_label("", "headline")
        row.addWidget(self._headline, 1)
        back = QPushButton(self.tr("Done"))
        back.clicked.connect(self.done)
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)

    def name(self, headline: str) -> None:
        """Say what page it is."""
        self._headline.setText(headline)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the column in the middle."""
        super().resizeEvent(event)
        margin = MARGIN if self.width() > NARROW else MARGIN // 2
        beside = max(margin, (self.width() - self._widest) // 2)
        self.column.setContentsMargins(beside, 6, beside, 18)


class Buttons(QWidget):
    """Buttons side by side, the last one apart from the rest, or below them where that is too
    wide."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._last = buttons[-1]
        self._first = QHBoxLayout()
        self._first.setSpacing(GAP)
        for button in buttons[:-1]:
            self._first.addWidget(button)
        self._first.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        self._box.addLayout(self._first)
        self._box.addWidget(self._last, 0, Qt.AlignmentFlag.AlignLeft)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as they are below each other."""
        return QSize(self._first.minimumSize().width(), self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width, perhaps another direction."""
        super().resizeEvent(event)
        whole = self._first.minimumSize().width() + GAP + self._last.sizeHint().width()
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight
            if whole <= self.width()
            else QBoxLayout.Direction.TopToBottom
        )
        self.updateGeometry()

"""What the pages that stand in place of the conversation have in common."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lavender.window.mirrored import margins
from lavender.window.notes import plain_label
from lavender.window.sizes import grown

COLUMN = 760
"""Pixels of a column that is read; the pages' headlines stand at the same place."""
MARGIN = 28
NARROW_MARGIN = 14
TOP = 14
GAP = 8
NARROW = 420
BAR = 20
"""Pixels beyond the column's end for a scroll bar."""


class Page(QWidget):
    """A headline with a button that leads back, and a column below it, in the middle: ``widest``
    where there is room for all of that, else no wider than ``COLUMN``.

    What fills the page begins ``before`` pixels before the column and ends ``after`` pixels beyond
    it. Signals: ``done()``.
    """

    done = Signal()

    def __init__(self, widest: int = COLUMN, before: int = 0, after: int = 0) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._widest = widest
        self._before, self._after = before, after
        self.column = QVBoxLayout(self)
        self.column.setSpacing(12)
        row = QHBoxLayout()
        self._headline = plain_label("", "headline")
        row.addWidget(self._headline, 1)
        self.back = QPushButton(self.tr("Done"))
        self.back.clicked.connect(self.done)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        self._put(row)

    def name(self, headline: str) -> None:
        """Say what page it is."""
        self._headline.setText(headline)

    def add(self, widget: QWidget) -> None:
        """Below the rest, as wide as the column."""
        self._put(widget)

    def fill(self, widget: QWidget) -> None:
        """Below the rest, with all the height that is left while it is shown."""
        self.column.addWidget(widget, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the column in the middle."""
        super().resizeEvent(event)
        margin = MARGIN if self.width() > NARROW else NARROW_MARGIN
        font = self.font()
        widths = (grown(each, font) for each in (self._widest, COLUMN))
        fits = [each for each in widths if each + 2 * MARGIN <= self.width()]
        beside = (self.width() - fits[0]) // 2 if fits else margin
        # Qt takes a negative margin for none given.
        start, end = (max(0, beside - each) for each in (self._before, self._after))
        margins(self.column, start, TOP, end, 18)

    def _put(self, part: QWidget | QHBoxLayout) -> None:
        """A part in the column's own width."""
        inside = QHBoxLayout()
        inside.setSpacing(0)
        inside.addSpacing(self._before)
        if isinstance(part, QWidget):
            inside.addWidget(part, 1)
        else:
            inside.addLayout(part, 1)
        inside.addSpacing(self._after)
        self.column.addLayout(inside)


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

"""Sentences shown in place: what went wrong, and what is good to know."""

import re

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from lavender.window.mirrored import at_start, margins

LEAST_WORDS = 6
"""Heights of a line: words get no narrower than that beside buttons."""
MOST_LINES = 2
"""Of words beside buttons; where they need more, the buttons stand below."""

_LONG_RUN = re.compile("[^\\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]{20,}")
"""Longer than words are, in scripts whose lines break at spaces alone."""


class Note(QFrame):
    """One plain sentence on a tinted card, where it belongs.

    ``kind`` is ``problem`` or ``notice``. Signals: ``closed()`` when the person puts it away.
    """

    closed = Signal()

    def __init__(self, text: str, kind: str, *, closable: bool = False) -> None:
        super().__init__()
        self.setObjectName(kind)
        row = QHBoxLayout(self)
        margins(row, 12, 9, 8 if closable else 12, 9)
        self._label = plain_label(text)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self._label, 1)
        if closable:
            close = QToolButton()
            close.setObjectName("quiet")
            close.setText("✕")
            close.setAccessibleName(self.tr("Close this message"))
            close.setToolTip(self.tr("Close"))
            close.clicked.connect(self.closed)
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(text)

    def text(self) -> str:
        """What it says."""
        return self._label.text()


class Offering(QFrame):
    """A sentence on a card with buttons beside it, or below it where that leaves no room for words.

    Signals: ``over()`` when the person puts it away.
    """

    over = Signal()

    def __init__(self, words: QWidget, *buttons: QPushButton) -> None:
        super().__init__()
        self.setObjectName("card")
        self._words = words
        self._buttons = QHBoxLayout()
        for button in buttons:
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        close = QToolButton()
        close.setObjectName("quiet")
        close.setText("✕")
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close"))
        close.clicked.connect(self.over)
        self._buttons.addWidget(close)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        margins(self._box, 12, 7, 6, 7)
        self._box.addWidget(words, 1)
        self._box.addLayout(self._buttons)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No wider than the buttons: the words give way."""
        return QSize(self._buttons.minimumSize().width() + 18, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width, perhaps another direction."""
        super().resizeEvent(event)
        room = self.width() - self._buttons.minimumSize().width() - 24
        most = MOST_LINES * self._words.fontMetrics().lineSpacing()
        wraps = isinstance(self._words, QLabel) and self._words.wordWrap()
        beside = room >= LEAST_WORDS * self.fontMetrics().height() and (
            not wraps or self._words.heightForWidth(room) <= most + 2
        )
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )


class Undo(Offering):
    """Says what was done, with a button that takes it back. Signals: ``undone()``."""

    undone = Signal()

    def __init__(self, text: str, button: str) -> None:
        self.button = QPushButton(button)
        super().__init__(plain_label(text, "small"), self.button)
        self.setAccessibleName(text)
        self.button.clicked.connect(self.undone)


def plain_label(text: str, name: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that wraps and takes every character for itself."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setAlignment(at_start())
    label.setObjectName(name)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def wrappable(text: str) -> str:
    """``text`` with places to break in what is too long for a word, as paths and file names are."""
    return _LONG_RUN.sub(lambda run: re.sub(".{8}(?=.)", "\\g<0>\u200b", run[0]), text)


def mark_found(widget: QWidget, found: bool) -> None:
    """Show, or stop showing, that this is what was looked for; the style sheet says how."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setProperty("found", found)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Column(QWidget):
    """What a scroll area shows: as tall as its wrapped words are at its width.

    Qt's own least height takes them to be wrapped at a width that they choose, and would scroll
    where all is to be seen.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("column")

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """None: the height for the width holds."""
        return QSize(0, 0)


class OneLine(QLabel):
    """A label that shows as much of its text as there is room for, on one line."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(at_start())
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = self._brief = ""

    def show_text(self, text: str, brief: str = "") -> None:
        """Show ``text``; where it does not fit, ``brief``, or its beginning."""
        self._brief = brief
        whole = " ".join(text.split())
        if whole != self._whole:  # a screen reader is told of every name that is given
            self._whole = whole
            self.setAccessibleName(whole)
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Other width, more or less of it."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        metrics, room = self.fontMetrics(), max(0, self.width() - 2)
        fits = not self._brief or metrics.horizontalAdvance(self._whole) <= room
        text = self._whole if fits else self._brief
        self.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))

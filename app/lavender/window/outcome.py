"""A calm card that says how something ended, and may lead on from there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from lavender.window.mirrored import margins
from lavender.window.notes import plain_label, wrappable


class Outcome(QFrame):
    """One plain sentence, below it a button where ``button`` has words.

    Signals: ``pressed()`` for the button, ``over()`` when the person puts the card away. Its width
    is whatever there is: a file's name may be long and have no place to break.
    """

    pressed = Signal()
    over = Signal()

    def __init__(self, text: str, button: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(text)
        column = QVBoxLayout(self)
        margins(column, 12, 7, 6, 9)
        column.setSpacing(4)
        row = QHBoxLayout()
        words = plain_label(wrappable(text), "small")
        words.setAccessibleName(text)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        row.addWidget(words, 1)
        close = QToolButton()
        close.setObjectName("quiet")
        close.setText("✕")
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(self.over)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        if button:
            go = QPushButton(button)
            go.clicked.connect(self.pressed)
            column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeading)

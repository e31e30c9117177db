"""What a page shows where there is nothing yet."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from lavender.window.colours import Colours
from lavender.window.icons import icon
from lavender.window.notes import plain_label
from lavender.window.sizes import grown

SIGN = 44


class Emptiness(QWidget):
    """A sign, a sentence that says what will be here, and perhaps a button to begin with."""

    def __init__(self, sign: str, button: QPushButton | None = None) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._sign = sign
        self._picture = plain_label("")
        self._words = plain_label("", "muted")
        middle = Qt.AlignmentFlag.AlignCenter
        self._picture.setAlignment(middle)
        self._words.setAlignment(middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addWidget(self._words)
        if button is not None:
            column.addWidget(button, 0, middle)
        column.addStretch(3)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say this."""
        self._words.setText(words)

    def dress(self, colours: Colours) -> None:
        """Other colours, or another size of text."""
        side = grown(SIGN, self.font())
        size, ratio = QSize(side, side), self.devicePixelRatioF()
        self._picture.setPixmap(icon(self._sign, colours.muted, SIGN).pixmap(size, ratio))

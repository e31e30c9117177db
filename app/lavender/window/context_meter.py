"""How much of what a model can keep in mind a conversation takes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from lavender.window.roles import STATUS

NEARLY_FULL = 0.85
WIDTH = 56


class ContextMeter(QWidget):
    """A thin bar, whose words say the tokens; where they are nearly all taken, some are seen.

    Hidden until there is an answer.
    """

    spoken_as = STATUS

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        self._full = QLabel(self.tr("Memory nearly full"), self)
        self._full.setTextFormat(Qt.TextFormat.PlainText)
        self._full.setObjectName("fair")
        self._full.hide()
        row.addWidget(self._full)
        self._bar = QProgressBar()
        self._bar.setObjectName("meter")
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(WIDTH, 4)
        row.addWidget(self._bar)
        self._gives_way = False
        self._known = False
        self.hide()

    def give_way(self, gives_way: bool) -> None:
        """Leave, or no longer leave, the place to others."""
        self._gives_way = gives_way
        self.setVisible(self._known and not gives_way)

    @property
    def words(self) -> str:
        """What it says."""
        return self.toolTip()

    def show_use(self, used: int, room: int) -> None:
        """``used`` of ``room`` tokens are taken; nothing is shown where either is not known."""
        if used <= 0 or room <= 0:
            self._known = False
            self.hide()
            return
        share = min(1.0, used / room)
        full = share >= NEARLY_FULL
        self._bar.setValue(max(2, round(100 * share)))
        self._bar.setProperty("full", full)
        self._bar.style().unpolish(self._bar)
        self._bar.style().polish(self._bar)
        self._full.setVisible(full)
        number = self.locale().toString
        words = (
            self.tr(
                "The model remembers {used} of {room} tokens."
                " It will soon forget the oldest questions."
            )
            if full
            else self.tr("The model remembers {used} of {room} tokens.")
        ).format(used=number(used), room=number(room))
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._bar.setAccessibleName(words)
        self._known = True
        self.setVisible(not self._gives_way)

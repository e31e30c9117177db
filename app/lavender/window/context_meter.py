"""How much of what a model can keep in mind a conversation takes."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from lavender.window.notes import plain_label
from lavender.window.roles import STATUS

NEARLY_FULL = 0.85
WIDTH = 56


class ContextMeter(QWidget):
    """A thin bar, with words where it is nearly full; its tool tip says the tokens.
    Hidden until there is an answer."""

    spoken_as = STATUS

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._warning = plain_label(self.tr("Conversation nearly full"), "fair", self)
        self._warning.setWordWrap(False)
        self._warning.hide()
        row.addWidget(self._warning)
        self._bar = QProgressBar()
        self._bar.setObjectName("meter")
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(WIDTH, 4)
        row.addWidget(self._bar)
        self._gives_way = self._known = self._full = False
        self.hide()

    def give_way(self, gives_way: bool) -> None:
        """Leave, or no longer leave, the place to others."""
        self._gives_way = gives_way
        self._settle()

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
        full = self._full = share >= NEARLY_FULL
        self._bar.setValue(max(2, round(100 * share)))
        self._bar.setProperty("full", full)
        self._bar.style().unpolish(self._bar)
        self._bar.style().polish(self._bar)
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
        self._settle()

    def _settle(self) -> None:
        """A bar that warns stays where there is little room, without its words."""
        self._warning.setVisible(self._full and not self._gives_way)
        self.setVisible(self._known and (self._full or not self._gives_way))

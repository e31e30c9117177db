"""2/3: which version of a message is shown, and the way to the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from lavender.window.colours import Colours
from lavender.window.icons import icon
from lavender.window.notes import plain_label


class BranchSwitch(QWidget):
    """Hidden where there is but one version. Signals: ``step(int)``: -1 to the one before, 1 to the
    next."""

    step = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.before = self._button(self.tr("Earlier version"), -1)
        self.after = self._button(self.tr("Later version"), 1)
        self._place: QLabel = plain_label("", "small")
        self._place.setWordWrap(False)
        for part in (self.before, self._place, self.after):
            row.addWidget(part)
        self.hide()

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        signs = ["before", "after"]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            signs.reverse()
        self.before.setIcon(icon(signs[0], colours.muted))
        self.after.setIcon(icon(signs[1], colours.muted))

    @property
    def words(self) -> str:
        """What it says, as in 2/3."""
        return self._place.text()

    def show_place(self, place: int, count: int) -> None:
        """The version ``place`` (from 0) of ``count`` is shown."""
        self._place.setText(f"{place + 1}/{count}")
        self._place.setAccessibleName(
            self.tr("Version {place} of {count}").format(place=place + 1, count=count)
        )
        self.before.setEnabled(place > 0)
        self.after.setEnabled(place < count - 1)
        self.setVisible(count > 1)

    def _button(self, name: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName("quiet")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.step.emit(step))
        return button

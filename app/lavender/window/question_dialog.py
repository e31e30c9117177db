"""One question over a window, or something that a person has to know before they go on."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lavender.window.check_line import CheckLine
from lavender.window.dialog_buttons import DialogButtons
from lavender.window.notes import plain_label, wrappable

LINES = 22
"""Heights of a line in its width."""
AROUND = 24


class QuestionDialog(QDialog):
    """``words`` in bold, ``more`` below them, and the answers; it is deleted once it is answered.

    Until something is offered there is only “Close”. The keyboard begins at the answer that
    changes nothing, and Escape gives it.
    """

    def __init__(self, parent: QWidget, words: str, more: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Lavender")
        self.setAccessibleName(words)
        self.setAccessibleDescription(more)
        self.words, self.more = words, more
        self._room = parent.window().width() - 4 * AROUND
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(AROUND, 20, AROUND, 18)
        self._column.setSpacing(12)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        title = plain_label(words, "title", self)
        below = plain_label(wrappable(more), "", self)
        below.setAccessibleName(more)
        self._labels: tuple[QLabel, ...] = (title, below)
        self._buttons = DialogButtons(QDialogButtonBox.StandardButton.Close, self)
        self._buttons.rejected.connect(self.reject)
        self.stay: QPushButton = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        self._first = self.stay
        for part in (title, below, self._buttons):
            self._column.addWidget(part)
        self._settle()
        self._fit()

    def offer(
        self,
        words: str,
        then: Callable[[], object],
        *,
        harmful: bool = False,
        advised: bool = False,
    ) -> None:
        """Another answer, after which ``then`` is called; it looks it where it is ``harmful``, and
        the keyboard begins there where it is ``advised``."""
        self._buttons.clear()
        role = QDialogButtonBox.ButtonRole
        go = QPushButton(words)
        go.setObjectName("harmful" if harmful else "")
        self._buttons.addButton(go, role.DestructiveRole if harmful else role.AcceptRole)

        def answered() -> None:
            self.accept()
            then()

        go.clicked.connect(answered)
        self.stay = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._first = go if advised else self.stay
        self._settle()

    def add_check(self, words: str) -> CheckLine:
        """A box to tick above the answers."""
        line = CheckLine(words)
        self._column.insertWidget(self._column.count() - 1, line)
        return line

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read out at once, whatever a screen reader was at."""
        super().showEvent(event)
        self._first.setFocus()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_labels"):
            self._fit()

    def _settle(self) -> None:
        self._buttons.bare()
        self._first.setDefault(True)

    def _fit(self) -> None:
        width = max(AROUND, min(LINES * self.fontMetrics().height(), self._room))
        for label in self._labels:
            label.setFixedWidth(width)

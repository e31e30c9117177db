"""A question that is being asked in other words, where it stands."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

HEIGHT = 92


class _Box(QPlainTextEdit):
    """Enter sends, Shift+Enter begins a line, Esc gives up. Signals: ``done()``, ``given_up()``."""

    done = Signal()
    given_up = Signal()

    def event(self, event: QEvent) -> bool:
        """Esc means this box here, and not the window's Stop."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The keys that mean something here."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class QuestionEditor(QWidget):
    """Signals: ``asked(text)``, ``given_up()``."""

    asked = Signal(str)
    given_up = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setObjectName("plain")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.box = _Box(text)
        self.box.setObjectName("boxed")
        self.box.setAccessibleName(self.tr("Edit the question"))
        self.box.setFixedHeight(HEIGHT)
        self.box.setTabChangesFocus(True)
        self.box.moveCursor(self.box.textCursor().MoveOperation.End)
        self.box.done.connect(self._ask)
        self.box.given_up.connect(self.given_up)
        column.addWidget(self.box)
        buttons = QDialogButtonBox()  # in the order of the system, as in dialogs
        role = QDialogButtonBox.ButtonRole
        self.send = buttons.addButton(self.tr("Ask"), role.AcceptRole)
        self.send.setObjectName("primary")
        buttons.addButton(self.tr("Cancel"), role.RejectRole)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.given_up)
        column.addWidget(buttons)

    def _ask(self) -> None:
        if text := self.box.toPlainText().strip():
            self.asked.emit(text)

"""Where the question is typed: grows with its text, sends with Enter."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from lavender.window.incoming import brings_photos

MOST_LINES = 8
SHORT_LINES = 3
"""How far it grows, and how far where there is little room; then it scrolls."""


class QuestionBox(QPlainTextEdit):
    """Signals: ``send()``, ``pasted(mime)`` for photos on the clipboard, ``paged(direction)``,
    ``slashed()`` when a slash is the first sign.
    """

    send = Signal()
    pasted = Signal(object)
    paged = Signal(int)
    slashed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._composing = False
        self._most = MOST_LINES
        self._fit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Photos can be pasted here too."""
        return brings_photos(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Photos go to the strip; words go into the text, as plain as they are."""
        if brings_photos(source):
            self.pasted.emit(source)
        elif source.hasText():
            self.insertPlainText(source.text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """While a word is being composed, Enter belongs to the input method."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter sends, Shift+Enter begins a line, Page keys scroll the transcript."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if enter and not shift and not self._composing:
            self.send.emit()
        elif event.key() == Qt.Key.Key_PageUp:
            self.paged.emit(-1)
        elif event.key() == Qt.Key.Key_PageDown:
            self.paged.emit(1)
        else:
            super().keyPressEvent(event)
            if event.text() == "/" and self.toPlainText() == "/":
                self.slashed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Other width, other lines."""
        super().resizeEvent(event)
        self._fit()

    def give_way(self, short: bool) -> None:
        """Grow less, or as usual."""
        self._most = SHORT_LINES if short else MOST_LINES
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        lines = max(1, int(self.document().size().height()))
        margins = 2 * int(self.document().documentMargin()) + 2
        self.setFixedHeight(min(lines, self._most) * line + margins)
        over = lines > self._most
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if over else policy.ScrollBarAlwaysOff
        )

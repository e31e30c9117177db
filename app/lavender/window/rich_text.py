"""A piece of read-only text that is exactly as tall as its words.

The transcript scrolls as a whole, so its parts have no scroll bars of their own.
"""

import math

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QKeyEvent,
    QTextCursor,
    QTextFormat,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from lavender.window.markdown import BREAK, SafeDocument, unbroken
from lavender.window.question_dialog import QuestionDialog

OPENABLE = ("http", "https")
OBJECT = "\ufffc"
TEX = QTextFormat.Property.UserProperty.value + 1
"""The property of a formula's picture that holds what the model wrote."""
_LINE_ENDS = {"\u2029": "\n", "\u2028": "\n", "\ufdd0": "\n", "\ufdd1": "\n", "\u00a0": " "}
"""What a selection has for the ends of lines, and of the frames of code and tables."""


class RichText(QTextBrowser):
    """Text that can be selected, read out and copied; its links open only after asking."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document_ = SafeDocument(self)
        self.document_.setDocumentMargin(0)
        self.document_.setDefaultFont(self.font())
        self.setDocument(self.document_)
        self._indent()
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document_.setDefaultTextOption(option)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.anchorClicked.connect(self._ask_to_open)
        self.document_.documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any width will do; words wrap."""
        return QSize(40, self.height())

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Nothing is loaded: see :class:`SafeDocument`."""
        return self.document_.loadResource(kind, name)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """The transcript scrolls, not one message."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys that scroll go to the transcript."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another size of text: room for the numbers of lists."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "document_"):
            self._indent()

    def _indent(self) -> None:
        self.document_.setIndentWidth(max(22, self.fontMetrics().horizontalAdvance("00. ")))

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """What is copied or dragged: formulas as TeX, long words in one piece."""
        data = super().createMimeDataFromSelection()
        words = self.textCursor().selectedText()
        if OBJECT in words or BREAK in words:
            data = QMimeData()  # no HTML with pictures that nobody else has
            data.setText(unbroken(self._with_tex(words)))
        return data

    def selected_text(self) -> str:
        """What is selected, as it is copied."""
        return self.createMimeDataFromSelection().text()

    def _with_tex(self, words: str) -> str:
        cursor = QTextCursor(self.document_)
        start = self.textCursor().selectionStart()
        result = []
        units = 0
        for sign in words:
            units += 1 if sign <= "\uffff" else 2
            if sign == OBJECT:
                cursor.setPosition(start + units)
                sign = str(cursor.charFormat().property(TEX) or "")  # noqa: PLW2901
            result.append(_LINE_ENDS.get(sign, sign))
        return "".join(result)

    def _fit(self) -> None:
        height = math.ceil(self.document_.size().height()) + 1
        if height != self.height():
            self.setFixedHeight(height)

    def _ask_to_open(self, link: QUrl) -> None:
        address = link.toString()
        openable = link.scheme().lower() in OPENABLE and bool(link.host())
        shown = address if len(address) <= 300 else address[:300] + "…"
        if openable:
            box = QuestionDialog(
                self.window(), self.tr("Open this address in your browser?"), shown
            )
            box.offer(self.tr("Open"), lambda: QDesktopServices.openUrl(link))
        else:
            words = self.tr("This is not the address of a website, so it is not opened.")
            box = QuestionDialog(self.window(), words, shown)
        box.open()

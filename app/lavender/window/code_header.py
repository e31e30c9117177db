"""What stands above code in an answer: the language's name, and a button that copies the code."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from lavender.markup.parts import Part
from lavender.window.colours import Colours
from lavender.window.icons import icon
from lavender.window.mirrored import margins
from lavender.window.notes import OneLine

COPIED_MS = 1_500
SIDE = 10


class CodeHeader(QWidget):
    """Lies over the room that is left above the code. ``code`` is what is copied."""

    def __init__(self, parent: QWidget, part: Part, colours: Colours) -> None:
        super().__init__(parent)
        self.setObjectName("code")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.code = part.text
        row = QHBoxLayout(self)
        margins(row, SIDE, 0, 0, 0)
        row.setSpacing(6)
        self._name = OneLine("small")
        self._name.show_text(part.language)
        row.addWidget(self._name, 1)
        self.button = QPushButton(icon("copy", colours.muted), self.tr("Copy"))
        self.button.setObjectName("below")
        self.button.setAccessibleName(self.tr("Copy this code"))
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.clicked.connect(self._copy)
        row.addWidget(self.button)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.timeout.connect(lambda: self.button.setText(self.tr("Copy")))
        self.show()

    def place(self, frame: QRectF, height: int) -> None:
        """Lie on top of ``frame``."""
        self.setGeometry(
            round(frame.x()), round(frame.y()) - height + 1, round(frame.width()), height
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code)
        self.button.setText(self.tr("Copied"))
        self._back.start(COPIED_MS)

"""What the window shows while a photo is held over it."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from lavender.window.colours import Colours


class DropOverlay(QWidget):
    """A sheet with a dashed frame, over everything; it takes no mouse of its own."""

    def __init__(self, parent: QWidget, colours: Colours) -> None:
        super().__init__(parent)
        self._covered = parent
        self.colours = colours
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, part: QWidget | None = None) -> None:
        """Lie over the whole parent, or over one part of it."""
        covered = part or self._covered
        self.setGeometry(QRect(covered.mapTo(self._covered, QPoint(0, 0)), covered.size()))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self.colours.ground))
        frame = QRectF(QPointF(0, 0), self.size()).adjusted(18, 18, -18, -18)
        pen = QPen(QColor(self.colours.accent), 2.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(self.colours.soft))
        painter.drawRoundedRect(frame, 22, 22)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.colours.text))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.tr("Drop your photos here"))
        painter.end()

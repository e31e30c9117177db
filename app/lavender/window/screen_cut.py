"""The frozen screen, over all of it: draw a rectangle around what is to be asked about."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from lavender.window.roles import PICTURE

LEAST = 8
"""Pixels of the screen; less is a slip of the hand."""
STEP, LEAP = 1, 20
VEIL = QColor(0, 0, 0, 110)
PAPER, INK = QColor(24, 20, 34, 225), QColor("white")
LINE = QColor("#b39aef")


class ScreenCut(QWidget):
    """Shows ``picture`` over its screen.

    The mouse draws a rectangle and letting go takes it. With the keyboard alone: arrows move the
    corner where it begins, Shift and arrows its size, Ctrl makes steps longer; Enter takes the
    rectangle, or everything where there is none; Esc cancels.

    Signals: ``chosen(image)``, and last ``over()``, however it ended.
    """

    spoken_as = PICTURE
    chosen = Signal(object)
    over = Signal()

    def __init__(self, picture: QImage, screen: QScreen) -> None:
        super().__init__(
            None,
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint,
        )
        self._picture = picture
        self._pixmap = QPixmap.fromImage(picture)
        self._from: QPoint | None = None
        self._ended = False
        self.part = QRect()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setWindowTitle(self.tr("Photo of the screen"))
        self.hint = self.tr(
            "Draw around what you want to ask about, with the mouse or the arrow keys."
            " Enter takes the frame, or the whole screen where there is none; Esc cancels."
        )
        self.setAccessibleName(self.windowTitle())
        self.setAccessibleDescription(self.hint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def begin(self) -> None:
        """Cover the screen."""
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    def cut(self) -> QImage:
        """The chosen part of the picture, in its own pixels; all of it where none is chosen."""
        if self.part.isEmpty():
            return self._picture
        across = self._picture.width() / max(1, self.width())
        down = self._picture.height() / max(1, self.height())
        box = QRectF(
            self.part.x() * across,
            self.part.y() * down,
            self.part.width() * across,
            self.part.height() * down,
        )
        return self._picture.copy(box.toAlignedRect() & self._picture.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A corner of the rectangle; the other button cancels."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position().toPoint()
            self._draw(QRect())
        else:
            self._end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The corner across from it."""
        if self._from is not None:
            # Both corners are within it; QRect.normalized() leaves them out where it turns round.
            here = event.position().toPoint()
            left, right = sorted((self._from.x(), here.x()))
            top, bottom = sorted((self._from.y(), here.y()))
            self._draw(QRect(QPoint(left, top), QPoint(right, bottom)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """That is the part, unless the hand slipped."""
        if self._from is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._from = None
        if min(self.part.width(), self.part.height()) >= LEAST:
            self._take()
        else:
            self._draw(QRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Everything that the mouse can do."""
        arrows = {
            Qt.Key.Key_Left: QPoint(-1, 0),
            Qt.Key.Key_Right: QPoint(1, 0),
            Qt.Key.Key_Up: QPoint(0, -1),
            Qt.Key.Key_Down: QPoint(0, 1),
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._end()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in arrows:
            self._arrow(arrows[key], event.modifiers())
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Closed by the desktop: the same as Esc."""
        super().closeEvent(event)
        self._end()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The picture under a veil, and clear where it is chosen."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self.rect(), self._pixmap)
        whole = QRectF(self.rect())
        if self.part.isEmpty():
            painter.fillRect(whole, VEIL)
        else:
            part = QRectF(self.part)
            for veiled in (
                QRectF(0, 0, whole.width(), part.top()),
                QRectF(0, part.bottom(), whole.width(), whole.height() - part.bottom()),
                QRectF(0, part.top(), part.left(), part.height()),
                QRectF(part.right(), part.top(), whole.width() - part.right(), part.height()),
            ):
                painter.fillRect(veiled, VEIL)
            for width, colour in ((4, PAPER), (2, LINE)):
                painter.setPen(QPen(colour, width))
                painter.drawRect(part)
        if self._from is None:  # not in the way of the hand that draws
            self._paint_hint(painter)
        painter.end()

    def _paint_hint(self, painter: QPainter) -> None:
        room = self.rect().adjusted(32, 32, -32, -32)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        wraps = flags | Qt.TextFlag.TextWordWrap
        words = painter.boundingRect(room, wraps, self.hint)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(PAPER)
        painter.drawRoundedRect(words.adjusted(-18, -12, 18, 12), 12, 12)
        painter.setPen(INK)
        painter.drawText(room, wraps, self.hint)

    def _arrow(self, step: QPoint, keys: Qt.KeyboardModifier) -> None:
        part = self.part
        if part.isEmpty():
            part = QRect(0, 0, self.width() // 2, self.height() // 2)
            part.moveCenter(self.rect().center())
        step *= LEAP if keys & Qt.KeyboardModifier.ControlModifier else STEP
        if keys & Qt.KeyboardModifier.ShiftModifier:
            part.setBottomRight(part.bottomRight() + step)
            part.setWidth(min(max(part.width(), LEAST), self.width() - part.x()))
            part.setHeight(min(max(part.height(), LEAST), self.height() - part.y()))
        else:
            part.translate(step)
            part.moveLeft(min(max(part.x(), 0), self.width() - part.width()))
            part.moveTop(min(max(part.y(), 0), self.height() - part.height()))
        self._draw(part)

    def _draw(self, part: QRect) -> None:
        self.part = part & self.rect()
        self.update()

    def _take(self) -> None:
        if not self._ended:
            self.chosen.emit(self.cut())
        self._end()

    def _end(self) -> None:
        if self._ended:
            return
        self._ended = True
        self.hide()
        self.over.emit()

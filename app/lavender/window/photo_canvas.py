"""The stage on which one photo is looked at: zoomed, moved, turned, and a part of it chosen."""

import math

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from lavender.chat.types import Box, Photo
from lavender.window.colours import DARK
from lavender.window.part_frame import GRIP, PartFrame
from lavender.window.photo_source import PART_SIDE
from lavender.window.roles import PICTURE
from lavender.window.stage_view import StageView

ZOOM_STEP = 1.25
NOTCH = 120
PAN = 60
REST_MS = 120
AROUND = 0.15
"""How much more than what is seen is fetched on each side, so that small moves stay sharp."""
CRISP = 3.0
"""Device pixels a pixel of the photo from which on pixels are shown as squares."""
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
GROUND = QColor(DARK.side)


class PhotoCanvas(QWidget):
    """Signals: ``moved()`` when the zoom or the turn changed, ``wants(box, longest)`` for sharper
    pixels, ``stepped(step)`` for the photo before (-1) or after (1), ``framed()`` when the chosen
    part changed, ``taken()`` when it is to be taken.
    """

    spoken_as = PICTURE
    moved = Signal()
    wants = Signal(object, int)
    stepped = Signal(int)
    framed = Signal()
    taken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = StageView()
        self.frame: PartFrame | None = None
        """There while a part is being chosen."""
        self._image: QImage | None = None
        self._placeholder: QPixmap | None = None
        self._sharp: tuple[QRectF, QImage] | None = None
        self._asked: tuple[QRectF, float] | None = None
        self._drag: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._sharpen)
        self._show_cursor()

    def show_photo(self, photo: Photo, placeholder: QPixmap | None) -> None:
        """Another photo; its ``placeholder`` stands in for it until there is a preview."""
        self._image = self._sharp = self._asked = None
        self._placeholder = placeholder
        self.frame = None
        self.view.resize(self.size(), self.devicePixelRatioF())
        self.view.show(QSize(photo.width, photo.height))
        self._show_cursor()
        self._changed()

    def show_image(self, image: QImage) -> None:
        """All of the photo, of whatever size."""
        self._image = image
        self._changed()

    def show_part(self, box: Box, image: QImage) -> None:
        """A part of it, sharper."""
        self._sharp = QRectF(box.left, box.top, box.width, box.height), image
        self.update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller, with what is at ``at`` staying there."""
        self.view.zoom_to(self.view.scale * factor, at)
        self._changed()

    def fit(self) -> None:
        """Show all of the photo."""
        self.view.fit()
        self._changed()

    def show_full(self, at: QPointF | None = None) -> None:
        """One pixel of the photo on one of the screen."""
        self.view.zoom_to(self.view.full_scale, at)
        self._changed()

    def turn(self, quarters: int) -> None:
        """Turn to the right, or to the left where negative. The photo itself stays as it is."""
        self.view.turn(quarters)
        self._changed()

    def choose(self, choosing: bool) -> None:
        """Let a part be chosen, or no longer."""
        self.frame = PartFrame(self.view.photo) if choosing else None
        self._show_cursor()
        self.framed.emit()
        self.update()

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The photo, and over it the part that is being chosen."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), GROUND)
        whole = QRectF(QPointF(0, 0), self.view.photo)
        crisp = self.view.scale * self.view.ratio >= CRISP
        painter.setTransform(self.view.transform, True)
        # Enlarged, a preview would show squares that are not the photo's.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is not None:
            painter.setRenderHint(
                QPainter.RenderHint.SmoothPixmapTransform,
                not (crisp and self._image.width() >= whole.width()),
            )
            painter.drawImage(whole, self._image)
        elif self._placeholder is not None:
            painter.drawPixmap(whole, self._placeholder, QRectF(self._placeholder.rect()))
        if self._sharp is not None:
            box, image = self._sharp
            exact = crisp and image.width() >= box.width()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact)
            painter.drawImage(box, image)
        painter.resetTransform()
        if self.frame is not None:
            self.frame.paint(painter, self.view.transform)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The stage has another size."""
        super().resizeEvent(event)
        self.view.resize(self.size(), self.devicePixelRatioF())
        self._changed()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom at the mouse."""
        self.zoom(ZOOM_STEP ** (event.angleDelta().y() / NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the photo, or of the rectangle."""
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.frame is not None:
            self.frame.press(self._on_photo(event.position()), GRIP / self.view.scale)
        elif left or event.button() == Qt.MouseButton.MiddleButton:
            self._drag = event.position()
            self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move the photo, or draw the rectangle."""
        if self._drag is not None:
            by = event.position() - self._drag
            self._drag = event.position()
            self.view.pan(by.x(), by.y())
            self._changed()
        elif self.frame is not None:
            self.frame.drag(self._on_photo(event.position()))
            self._reframed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        del event
        self._drag = None
        self._show_cursor()
        if self.frame is not None:
            self.frame.release()
            self._reframed()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """To its own size, or twice as large where it is that already; and back."""
        if self.frame is not None or event.button() != Qt.MouseButton.LeftButton:
            return
        if not self.view.fitted:
            self.fit()
        elif self.view.fit_scale < self.view.full_scale * 0.99:
            self.show_full(event.position())
        else:
            self.zoom(2, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move what there is to move: the rectangle, the photo, or on to the next one."""
        key = Qt.Key(event.key())
        if key in ARROWS:
            stretch = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._arrow(*ARROWS[key], stretch=stretch)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.frame is not None:
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Two fingers zoom, on a touchpad and on a screen."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom(max(0.2, 1 + event.value()), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                at = self.mapFromGlobal(pinch.centerPoint().toPoint())
                self.zoom(max(0.2, pinch.scaleFactor()), QPointF(at))
                return True
        return super().event(event)

    def _arrow(self, across: int, down: int, *, stretch: bool) -> None:
        if self.frame is not None:
            if self.frame.rect is None:
                self.frame.begin(self.view.visible)
            else:
                self.frame.step(across, down, self.view.turned, stretch=stretch)
            self._reframed()
        elif self.view.pannable:
            self.view.pan(-PAN * across, -PAN * down)
            self._changed()
        elif across:
            forward = (
                across if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -across
            )
            self.stepped.emit(forward)

    def _on_photo(self, at: QPointF) -> QPointF:
        return self.view.to_photo().map(at)

    def _reframed(self) -> None:
        self.framed.emit()
        self.update()

    def _changed(self) -> None:
        self._rest.start()
        self.update()
        self.moved.emit()

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape.OpenHandCursor
        if self._drag is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self.frame is not None:
            shape = Qt.CursorShape.CrossCursor
        self.setCursor(shape)

    def _sharpen(self) -> None:
        """Where the preview has too few pixels for what is seen, ask for more of them."""
        if self._image is None or self._image.isNull():
            return
        needed = min(self.view.scale * self.view.ratio, 1.0)
        # Rounding may cost the shorter side of a preview half a pixel; the longer one tells.
        has = max(self._image.width(), self._image.height()) / max(
            self.view.photo.width(), self.view.photo.height()
        )
        seen = self.view.visible
        if needed <= has * 1.02 or seen.isEmpty():
            return
        if self._asked is not None:
            box, sharp = self._asked
            if box.contains(seen) and needed <= sharp * 1.02:
                return
        more = QPoint(round(seen.width() * AROUND), round(seen.height() * AROUND))
        wide = seen.adjusted(-more.x(), -more.y(), more.x(), more.y()).toAlignedRect()
        wide = wide.intersected(QRectF(QPointF(0, 0), self.view.photo).toAlignedRect())
        self._asked = QRectF(wide), needed
        longest = min(math.ceil(max(wide.width(), wide.height()) * needed), PART_SIDE)
        self.wants.emit(Box(wide.left(), wide.top(), wide.width(), wide.height()), longest)

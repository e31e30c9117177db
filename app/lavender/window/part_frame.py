"""The rectangle that a person draws over a photo to have a closer look at that part."""

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from lavender.chat.types import Box
from lavender.window.colours import DARK

LEAST = 8.0
"""Pixels of the photo that a part is wide and high at least; less shows a model nothing."""
STEP = 0.05
"""How far a key moves or stretches the rectangle, of its own side."""
GRIP = 12.0
"""Points around a corner that take hold of it."""


class PartFrame:
    """``rect`` is in pixels of the upright photo, or None before there is one."""

    def __init__(self, photo: QSizeF) -> None:
        self._whole = QRectF(QPointF(0, 0), photo)
        self._anchor: QPointF | None = None
        self._held: QPointF | None = None
        self.rect: QRectF | None = None

    @property
    def box(self) -> Box | None:
        """The rectangle in whole pixels, with every pixel that it touches."""
        if self.rect is None:
            return None
        rect = self.rect.toAlignedRect().intersected(self._whole.toAlignedRect())
        return Box(rect.left(), rect.top(), rect.width(), rect.height())

    def begin(self, visible: QRectF) -> None:
        """A rectangle in the middle of what is seen, for keys to move."""
        size = QSizeF(visible.width() / 2, visible.height() / 2)
        at = visible.center() - QPointF(size.width() / 2, size.height() / 2)
        self._put(QRectF(at, size))

    def press(self, at: QPointF, reach: float) -> None:
        """The mouse takes hold: of a corner within ``reach`` pixels of the photo, of the inside of
        the rectangle, or begins another one."""
        self._anchor = self._held = None
        at = self._inside(at)
        if self.rect is not None:
            for corner, other in _corners(self.rect):
                if (corner - at).manhattanLength() <= reach:
                    self._anchor = other
                    return
            if self.rect.contains(at):
                self._held = at - self.rect.topLeft()
                return
        self._anchor = at

    def drag(self, to: QPointF) -> None:
        """The mouse moves."""
        if self._held is not None and self.rect is not None:
            self._put(QRectF(to - self._held, self.rect.size()))
        elif self._anchor is not None:
            self.rect = QRectF(self._anchor, self._inside(to)).normalized()

    def release(self) -> None:
        """The mouse lets go. What is too small was a mere click, and nothing is left of it."""
        self._anchor = self._held = None
        if self.rect is None:
            return
        if self.rect.width() < min(LEAST, self._whole.width()) or self.rect.height() < min(
            LEAST, self._whole.height()
        ):
            self.rect = None

    def step(self, across: int, down: int, turned: QTransform, *, stretch: bool) -> None:
        """A key moves the rectangle, or its right and lower edges as the photo is ``turned``."""
        if self.rect is None:
            return
        seen = turned.mapRect(self.rect)
        by_x = across * max(1.0, seen.width() * STEP)
        by_y = down * max(1.0, seen.height() * STEP)
        if stretch:
            whole = turned.mapRect(self._whole)
            least = min(LEAST, whole.width()), min(LEAST, whole.height())
            seen.setRight(min(max(seen.right() + by_x, seen.left() + least[0]), whole.right()))
            seen.setBottom(min(max(seen.bottom() + by_y, seen.top() + least[1]), whole.bottom()))
        else:
            seen.translate(by_x, by_y)
        self._put(turned.inverted()[0].mapRect(seen))

    def paint(self, painter: QPainter, transform: QTransform) -> None:
        """Draw it, with the rest of the photo darkened; ``transform`` is from photo to stage."""
        around = QPainterPath()
        around.addRect(transform.mapRect(self._whole))
        if self.rect is None:
            painter.fillPath(around, QColor(0, 0, 0, 70))
            return
        shown = transform.mapRect(self.rect)
        inside = QPainterPath()
        inside.addRect(shown)
        painter.fillPath(around.subtracted(inside), QColor(0, 0, 0, 150))
        # Dark beside light: it is seen on every photo.
        painter.setPen(QPen(QColor(0, 0, 0, 180), 4))
        painter.drawRect(shown)
        accent = QColor(DARK.accent)
        painter.setPen(QPen(accent, 2))
        painter.drawRect(shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(accent)
        for corner, _ in _corners(shown):
            painter.drawEllipse(corner, 4.5, 4.5)

    def _put(self, rect: QRectF) -> None:
        """Within the photo, without another size where it has room."""
        whole = self._whole
        size = rect.size().boundedTo(whole.size())
        size = size.expandedTo(QSizeF(LEAST, LEAST)).boundedTo(whole.size())
        left = min(max(rect.left(), 0.0), whole.width() - size.width())
        top = min(max(rect.top(), 0.0), whole.height() - size.height())
        self.rect = QRectF(QPointF(left, top), size)

    def _inside(self, at: QPointF) -> QPointF:
        return QPointF(
            min(max(at.x(), 0.0), self._whole.width()), min(max(at.y(), 0.0), self._whole.height())
        )


def _corners(rect: QRectF) -> list[tuple[QPointF, QPointF]]:
    """Each corner with the one across."""
    return [
        (rect.topLeft(), rect.bottomRight()),
        (rect.topRight(), rect.bottomLeft()),
        (rect.bottomLeft(), rect.topRight()),
        (rect.bottomRight(), rect.topLeft()),
    ]

"""One photo as a small picture with rounded corners."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QMenu

from lavender.chat.types import Photo
from lavender.window.colours import Colours
from lavender.window.thumbnails import Thumbnails

RADIUS = 12.0


def paint_cover(painter: QPainter, box: QRectF, pixmap: QPixmap | None, empty: QColor) -> None:
    """Fill ``box`` with the middle of ``pixmap``, corners rounded; ``empty`` stands in for it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    radius = min(RADIUS, box.height() / 5)
    path.addRoundedRect(box, radius, radius)
    painter.fillPath(path, empty)
    if pixmap is not None and not pixmap.isNull():
        painter.setClipPath(path)
        scale = max(box.width() / pixmap.width(), box.height() / pixmap.height())
        width, height = box.width() / scale, box.height() / scale
        source = QRectF((pixmap.width() - width) / 2, (pixmap.height() - height) / 2, width, height)
        painter.drawPixmap(box, pixmap, source)
    painter.restore()


def paint_focus(painter: QPainter, box: QRectF, accent: QColor) -> None:
    """A ring inside ``box``: the keyboard is here."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(accent, 3))
    radius = min(RADIUS, box.height() / 5)
    painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)


class PictureButton(QAbstractButton):
    """A picture that is opened by click, Enter or Space, with a menu for the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def menu(self) -> QMenu:
        """What can be done with it."""
        return QMenu(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """The menu, for the mouse and for the Menu key."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter too, as on every other button of the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def fitted(photo: Photo, longest: QSize) -> QSize:
    """The size at which ``photo`` fits into ``longest``, never so thin that it vanishes."""
    size = QSize(max(1, photo.width), max(1, photo.height))
    size.scale(longest, Qt.AspectRatioMode.KeepAspectRatio)
    return size.expandedTo(QSize(48, 48))


class PhotoTile(PictureButton):
    """A photo of the library at a fixed size; an empty card until its thumbnail is there.

    Signals: ``clicked()`` when the person wants to look at it, ``saved()`` to have a clean copy.
    """

    saved = Signal()

    def __init__(self, photo: Photo, size: QSize, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self._photo = photo
        self._thumbnails = thumbnails
        self._empty = QColor(colours.hover)
        self._accent = QColor(colours.accent)
        self.setFixedSize(size)
        self.setAccessibleName(
            self.tr("Photo, {width} by {height} pixels").format(
                width=photo.width, height=photo.height
            )
        )
        self.setToolTip(
            self.tr("{width} × {height} pixels. Click to look at it.").format(
                width=photo.width, height=photo.height
            )
        )
        thumbnails.ready.connect(self._came)

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self._empty = QColor(colours.hover)
        self._accent = QColor(colours.accent)
        self.update()

    def menu(self) -> QMenu:
        """What can be done with it."""
        menu = QMenu(self)
        menu.addAction(self.tr("Look at the photo")).triggered.connect(self.click)
        menu.addAction(self.tr("Save without place and date…")).triggered.connect(self.saved)
        return menu

    def _came(self, name: str) -> None:
        if name == self._photo.sha256:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the thumbnail."""
        del event
        painter = QPainter(self)
        box = QRectF(QPointF(0, 0), self.size())
        paint_cover(painter, box, self._thumbnails.get(self._photo.sha256), self._empty)
        if self.hasFocus():
            paint_focus(painter, box, self._accent)
        painter.end()

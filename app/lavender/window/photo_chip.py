"""One attached photo: looked at, moved, and taken away again by mouse or keyboard."""

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QToolButton

from lavender.chat.types import Photo
from lavender.window.colours import Colours
from lavender.window.icons import icon
from lavender.window.photo_tile import RADIUS, PictureButton, paint_cover
from lavender.window.sizes import grown
from lavender.window.thumbnails import Thumbnails

SIDE = 76
CROSS = 22
SIGN = 12
TURN_MS = 80
STEPS = 12


class PhotoChip(PictureButton):
    """One attached photo with a button that takes it away again.

    Signals: ``clicked()`` to look at it; ``removed()``; ``shifted(step)`` to go one place to the
    end (1) or to the start (-1); ``dragged(x)`` while the mouse carries it, in the parent's
    coordinates; ``dropped()``; ``focused()``.
    """

    removed = Signal()
    shifted = Signal(int)
    dragged = Signal(int)
    dropped = Signal()
    focused = Signal()

    def __init__(self, name: str, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self.name = name
        self.photo: Photo | None = None
        self._thumbnails = thumbnails
        self._colours = colours
        self._step = 0
        self._place, self._count = 0, 1
        self._pressed: QPointF | None = None
        self._carried = False
        self._turn = QTimer(self)
        self._turn.setInterval(TURN_MS)
        self._turn.timeout.connect(self._advance)
        self._turn.start()
        self.cross = QToolButton(self)
        self.cross.clicked.connect(self.removed)
        thumbnails.ready.connect(self._came)
        self._describe()
        self.dress(colours)

    def dress(self, colours: Colours) -> None:
        """Other colours, or another size of text."""
        self._colours = colours
        side, cross, sign = (grown(each, self.font()) for each in (SIDE, CROSS, SIGN))
        self.setFixedSize(side, side)
        self.cross.setFixedSize(cross, cross)
        self.cross.move(3 if QGuiApplication.isRightToLeft() else side - cross - 3, 3)
        self.cross.setIcon(icon("close", colours.text, SIGN))
        self.cross.setStyleSheet(
            f"QToolButton {{ border-radius: {cross // 2}px; padding: 0; border: none;"
            f" icon-size: {sign}px;"
            f" background: {colours.card}; }}"
            f" QToolButton:hover, QToolButton:focus {{ background: {colours.soft};"
            f" border: 1px solid {colours.accent}; }}"
        )
        self.update()

    def show_photo(self, photo: Photo) -> None:
        """The photo was taken in."""
        self.photo = photo
        self._turn.stop()
        self._describe()
        self.update()

    def show_place(self, place: int, count: int) -> None:
        """It is number ``place``, from 0, of ``count``."""
        if (place, count) != (self._place, self._count):
            self._place, self._count = place, count
            self._describe()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The thumbnail, or a turning arc while the photo is taken in."""
        del event
        painter = QPainter(self)
        box = QRectF(QPointF(0, 0), self.size())
        pixmap = self._thumbnails.get(self.photo.sha256) if self.photo else None
        paint_cover(painter, box, pixmap, QColor(self._colours.hover))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A page of paper is as white as the card that it lies on.
        painter.setPen(QPen(QColor(self._colours.line), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        accent = QColor(self._colours.accent)
        if self.photo is None:
            pen = QPen(accent, 3)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            around = grown(24, self.font())
            middle = QRectF(0, 0, around, around)
            middle.moveCenter(box.center())
            painter.drawArc(middle, -self._step * 360 * 16 // STEPS, 100 * 16)
        if self.hasFocus() or self._carried:
            # A line of the card's colour inside it, so that it shows on every photo.
            for width, colour in ((6, QColor(self._colours.card)), (3, accent)):
                painter.setPen(QPen(colour, width))
                painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Shown by a ring."""
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """No ring any more."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Alt and an arrow key move it, Delete takes it away."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.shifted.emit(self._towards(left=event.key() == Qt.Key.Key_Left))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """What can be done with it."""
        menu = QMenu(self)
        right_to_left = QGuiApplication.isRightToLeft()
        for words, left in ((self.tr("Move left"), True), (self.tr("Move right"), False)):
            step = self._towards(left=left)
            action = menu.addAction(words)
            action.setEnabled(0 <= self._place + step < self._count)
            action.triggered.connect(lambda _=False, step=step: self.shifted.emit(step))
        if right_to_left:
            menu.insertAction(menu.actions()[0], menu.actions()[1])
        menu.addSeparator()
        menu.addAction(self.tr("Remove")).triggered.connect(self.removed)
        return menu

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """It may be carried from here."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Carried along once it is clear that this is no click."""
        if self._pressed is None:
            return
        far = (event.position() - self._pressed).manhattanLength()
        if not self._carried and far >= QGuiApplication.styleHints().startDragDistance():
            self._carried = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()
        if self._carried:
            self.dragged.emit(self.mapToParent(event.position().toPoint()).x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """It stays where it is; where it was not carried, it was a click."""
        self._pressed = None
        if not self._carried:
            super().mouseReleaseEvent(event)
            return
        self._carried = False
        self.setDown(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.update()
        self.dropped.emit()

    def _towards(self, *, left: bool) -> int:
        """The step in the order of photos that goes to that side of the screen."""
        return -1 if left != QGuiApplication.isRightToLeft() else 1

    def _advance(self) -> None:
        self._step = (self._step + 1) % STEPS
        self.update()

    def _came(self, name: str) -> None:
        if self.photo is not None and name == self.photo.sha256:
            self.update()

    def _describe(self) -> None:
        if self.photo is None:
            words = self.tr("{name}, being opened").format(name=self.name)
        else:
            words = self.tr("{name}, {width} × {height} pixels").format(
                name=self.name, width=self.photo.width, height=self.photo.height
            )
        if self._count > 1:
            words = self.tr("{photo}, number {place} of {count}").format(
                photo=words, place=self._place + 1, count=self._count
            )
        self.setAccessibleName(words)
        self.setAccessibleDescription(
            self.tr("Alt and an arrow key move it, Delete takes it away.")
        )
        self.cross.setAccessibleName(self.tr("Remove {name}").format(name=self.name))
        self.cross.setToolTip(self.tr("Remove this photo"))

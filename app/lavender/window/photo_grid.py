"""Photos in rows and columns: a model of them, and the way one is drawn.

Only those in sight ask for their thumbnails, so thousands cost no more than a screenful.
"""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from lavender.library import Pictured
from lavender.window.colours import Colours
from lavender.window.page import BAR
from lavender.window.photo_tile import paint_cover
from lavender.window.sizes import grown
from lavender.window.thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex
PHOTO = Qt.ItemDataRole.UserRole
LEAST = 132
"""Pixels of a photo's side with the space around it; a row is filled evenly from there, but for
the page's room for a scroll bar."""
GAP = 5


class PhotoModel(QAbstractListModel):
    """The photos, the newest first; ``PHOTO`` is the value itself."""

    def __init__(self) -> None:
        super().__init__()
        self._photos: list[Pictured] = []

    def show(self, photos: list[Pictured]) -> None:
        """Replace all."""
        self.beginResetModel()
        self._photos = photos
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's own
        """How many there are."""
        return 0 if parent.isValid() else len(self._photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One fact about one photo."""
        if not index.isValid() or index.row() >= len(self._photos):
            return None
        photo = self._photos[index.row()]
        title = " ".join(photo.title.split()) or self.tr("Untitled conversation")
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("Photo in “{title}”").format(title=title)
            case _:
                return photo if int(role) == int(PHOTO) else None


class PhotoDelegate(QStyledItemDelegate):
    """Draws the middle of a photo as a square."""

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.colours = colours
        self.side = LEAST

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Photos are squares."""
        del option, index
        return QSize(self.side, self.side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one photo, with a frame where the keyboard or the mouse is."""
        photo = index.data(PHOTO)
        if not isinstance(photo, Pictured):
            return
        box = QRectF(option.rect).adjusted(GAP, GAP, -GAP, -GAP)
        paint_cover(painter, box, self._thumbnails.get(photo.sha256), QColor(self.colours.hover))
        state: QStyle.StateFlag = option.state
        if state & (QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            path = QPainterPath()
            path.addRoundedRect(box.adjusted(-2, -2, 2, 2), 13, 13)
            here = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(QColor(self.colours.accent), 3 if here else 1.5))
            painter.drawPath(path)
            painter.restore()


class PhotoGrid(QListView):
    """Signals: ``pressed_on(sha256, place)`` for a photo that was pressed, or Enter on it; the
    place is of the screen."""

    pressed_on = Signal(str, QPoint)

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self.rows = PhotoModel()
        self._delegate = PhotoDelegate(thumbnails, colours)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Photos"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._press)
        thumbnails.ready.connect(self.viewport().update)

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self._delegate.colours = colours
        self.viewport().update()

    def show_photos(self, photos: list[Pictured]) -> None:
        """Replace all."""
        self.rows.show(photos)
        if photos:
            self.setCurrentIndex(self.rows.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many photos side by side as there is room for, without a gap at the end."""
        # Whether there is a scroll bar or not: else one would come and go by turns.
        width, least = self.width() - BAR + GAP, grown(LEAST, self.font())
        across = max(1, width // least)
        self._delegate.side = max(least, (width - 1) // across)  # Qt breaks a line that just fits
        self.setGridSize(QSize(self._delegate.side, self._delegate.side))
        self.verticalScrollBar().setSingleStep(self._delegate.side // 2)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and Space press the photo that the keys have reached."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _press(self, index: QModelIndex) -> None:
        photo = index.data(PHOTO)
        if isinstance(photo, Pictured):
            box = self.visualRect(index).adjusted(GAP, GAP, -GAP, -GAP)
            self.pressed_on.emit(photo.sha256, self.viewport().mapToGlobal(box.center()))

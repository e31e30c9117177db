"""Pages to choose from: how one is drawn, and what the mouse and the keys do."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from lavender.window.fields import draw_tick

Index = QModelIndex | QPersistentModelIndex
GAP = 8


class PageDelegate(QStyledItemDelegate):
    """Draws a page as it is: a frame and a tick around it say that it is chosen."""

    def __init__(self, picture: QSize, view: QListView) -> None:
        super().__init__(view)
        self.picture = picture
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """All of its place."""
        del option, index
        return self._view.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One page and its number."""
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        rect: QRect = option.rect
        sheet = QRect(QPoint(0, rect.top() + GAP), self.picture)
        sheet.moveLeft(rect.center().x() - self.picture.width() // 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(sheet, index.data(Qt.ItemDataRole.DecorationRole))
        accent = palette.color(QPalette.ColorRole.Accent)
        frame = sheet.adjusted(-3, -3, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if chosen:
            painter.setPen(QPen(accent, 3))
            painter.drawRoundedRect(frame, 8, 8)
            self._tick(painter, palette, sheet)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(accent, 1))
            painter.drawRoundedRect(frame, 8, 8)
        words = QRect(
            rect.left(), sheet.bottom() + 4, rect.width(), option.fontMetrics.height() + 4
        )
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.setFont(option.font)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if state & QStyle.StateFlag.State_HasFocus:  # where the keys have gone
            painter.setPen(QPen(accent, 1))
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 8, 8)
        painter.restore()

    def _tick(self, painter: QPainter, palette: QPalette, sheet: QRect) -> None:
        side = self.picture.width() / 6
        place = QRectF(sheet.right() - side - 4, sheet.top() + 6, side, side)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.HighlightedText), 1.5))
        painter.setBrush(palette.color(QPalette.ColorRole.Accent))
        painter.drawEllipse(place)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        draw_tick(painter, place, palette.color(QPalette.ColorRole.HighlightedText))


class PageList(QListView):
    """Pages in rows as wide as the list. A click or Space chooses one more, or one less; Shift and
    a click or an arrow key choose all between.

    Signals: ``entered()`` for Enter.
    """

    entered = Signal()

    def __init__(self, least: QSize) -> None:
        super().__init__()
        self._least = least
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(False)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def selectionCommand(  # noqa: N802 - Qt's name
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """What the mouse or a key does to the choice."""
        flags = QItemSelectionModel.SelectionFlag
        if isinstance(event, QKeyEvent | QMouseEvent):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                return super().selectionCommand(index, event)
            if isinstance(event, QKeyEvent):
                return flags.Toggle if event.key() == Qt.Key.Key_Space else flags.NoUpdate
            pressed = event.type() == QEvent.Type.MouseButtonPress
            left = event.button() == Qt.MouseButton.LeftButton
            return flags.Toggle if pressed and left else flags.NoUpdate
        return super().selectionCommand(index, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Two clicks: one page more, and less again."""
        again = QMouseEvent(
            QEvent.Type.MouseButtonPress,
            event.position(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )
        self.mousePressEvent(again)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter takes them."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many pages side by side as there is room for, without a gap at the end."""
        bar = self.verticalScrollBar().sizeHint().width()  # Qt leaves room for one, come what may
        room = self.maximumViewportSize().width() - bar - 4
        across = room // max(1, room // self._least.width())
        self.setGridSize(QSize(across, self._least.height()))
        super().resizeEvent(event)

"""A list with lines of two heights, whose places are counted instead of asked for.

Qt's own list asks every line for its height as soon as they differ, at each change and for each
width: tens of milliseconds for ten thousand. Here all headings and folders are as tall as each
other and all conversations are, so a place is counted from how many headings stand above it.
"""

from bisect import bisect_left

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from lavender.window.conversation_delegate import ConversationDelegate
from lavender.window.conversation_model import ENTRY, ConversationModel
from lavender.window.conversation_words import Heading

Index = QModelIndex | QPersistentModelIndex
Action = QAbstractItemView.CursorAction


class CountedList(QListView):
    """Where lines are, how they are reached by keys and chosen, and how those in sight look."""

    def __init__(self, rows: ConversationModel, delegate: ConversationDelegate) -> None:
        super().__init__()
        self._rows = rows
        self._delegate = delegate
        self._tall, self._short = delegate.heights(self.fontMetrics())
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def marked(self, index: QModelIndex) -> bool:
        """Is a line drawn as chosen?"""
        return self.selectionModel().isSelected(index)

    def top(self, row: int) -> int:
        """Pixels above a row, or above the end for one past the last."""
        heads = bisect_left(self._rows.heads, row)
        return heads * self._short + (row - heads) * self._tall

    def row_at(self, height: int) -> int:
        """The row that is so many pixels from the top; the last one below all."""
        low, high = 0, max(self._rows.rowCount() - 1, 0)
        while low < high:
            middle = (low + high + 1) // 2
            if self.top(middle) <= height:
                low = middle
            else:
                high = middle - 1
        return low

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """Look again at how tall lines are in this font."""
        self._tall, self._short = self._delegate.heights(self.fontMetrics())
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """How far there is to scroll."""
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.top(self._rows.rowCount()) - seen))
        bar.setPageStep(seen)
        bar.setSingleStep(self._tall // 2)
        QAbstractItemView.updateGeometries(self)

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's name
        """Where a line is on the viewport."""
        row = index.row()
        if not index.isValid() or row >= self._rows.rowCount():
            return QRect()
        top = self.top(row)
        return QRect(
            0, top - self.verticalOffset(), self.viewport().width(), self.top(row + 1) - top
        )

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        """The line at a place of the viewport."""
        height = point.y() + self.verticalOffset()
        if not 0 <= height < self.top(self._rows.rowCount()):
            return QModelIndex()
        return self._rows.index(self.row_at(height))

    def verticalOffset(self) -> int:  # noqa: N802 - Qt's name
        """Pixels scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:  # noqa: N802 - Qt's name
        """Lines are as wide as there is room."""
        return 0

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Move what is seen, an open editor with it."""
        self.viewport().scroll(dx, dy)

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a line into sight, and the heading above it where it is the first below one."""
        if not index.isValid():
            return
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        top, bottom = self.top(index.row()), self.top(index.row() + 1)
        if isinstance(self._rows.index(index.row() - 1).data(ENTRY), Heading):
            top = self.top(index.row() - 1)
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue((top + bottom - seen) // 2)
        elif top < bar.value() or hint == QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(top)
        elif bottom > bar.value() + seen:
            bar.setValue(bottom - seen)

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: Action, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """The line that a key leads to: never a heading."""
        del modifiers
        last = self._rows.rowCount() - 1
        current = self.currentIndex().row()
        page = max(1, self.viewport().height() // self._tall - 1)
        match action:
            case Action.MoveUp | Action.MovePrevious:
                row, step = current - 1, -1
            case Action.MoveDown | Action.MoveNext:
                row, step = current + 1, 1
            case Action.MovePageUp:
                row, step = max(0, current - page), 1
            case Action.MovePageDown:
                row, step = min(last, current + page), -1
            case Action.MoveHome:
                row, step = 0, 1
            case Action.MoveEnd:
                row, step = last, -1
            case _:
                return self.currentIndex()
        while 0 <= row <= last:
            index = self._rows.index(row)
            if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                return index
            row += step
        return self.currentIndex()

    def setSelection(  # noqa: N802 - Qt's name
        self, rect: QRect, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        """Choose the lines that a rectangle of the viewport touches."""
        box = rect.normalized().translated(0, self.verticalOffset())
        chosen = QItemSelection()
        if self._rows.rowCount() and box.top() < self.top(self._rows.rowCount()):
            first, last = self.row_at(max(0, box.top())), self.row_at(max(0, box.bottom()))
            chosen.select(self._rows.index(first), self._rows.index(last))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        """What to draw anew when a selection changes."""
        region = QRegion()
        for part in (selection.at(place) for place in range(selection.size())):
            first = self.visualRect(self._rows.index(part.top()))
            region += first.united(self.visualRect(self._rows.index(part.bottom())))
        return region

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the lines in sight."""
        if not self._rows.rowCount():
            return
        painter = QPainter(self.viewport())
        offset = self.verticalOffset()
        first = self.row_at(offset + event.rect().top())
        last = self.row_at(offset + event.rect().bottom())
        mouse = self.viewport().mapFromGlobal(QCursor.pos())
        under = self.indexAt(mouse).row() if self.viewport().underMouse() else -1
        flag = QStyle.StateFlag
        for row in range(first, last + 1):
            index = self._rows.index(row)
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = self.visualRect(index)
            state = option.state & ~(flag.State_MouseOver | flag.State_HasFocus)
            if self.marked(index):
                state |= flag.State_Selected
            if row == under:
                state |= flag.State_MouseOver
            if self.hasFocus() and index == self.currentIndex():
                state |= flag.State_HasFocus
            option.state = state
            self._delegate.paint(painter, option, index)
        painter.end()

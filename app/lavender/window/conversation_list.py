"""The list of conversations as it is seen and used: lines of two heights, without asking each.

Qt's own list asks every line for its height as soon as they differ, at each change and for each
width: tens of milliseconds for ten thousand. Here all headings and folders are as tall as each
other and all conversations are, so a place is counted from how many headings stand above it.
"""

from bisect import bisect_left

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
)

from lavender.chat.types import Conversation
from lavender.window.conversation_delegate import ConversationDelegate
from lavender.window.conversation_model import (
    CONVERSATION,
    DRAGGED,
    ENTRY,
    ConversationModel,
    FolderLine,
    Heading,
    dragged,
)

Index = QModelIndex | QPersistentModelIndex
EDGE = 28
STEP = 16
Action = QAbstractItemView.CursorAction


class ConversationList(QListView):
    """Signals: ``opened(conversation_id)`` for one that was pressed, ``toggled(folder_id, bool)``
    for a folder that is to be open or not, ``moved(conversation_ids, folder_id)`` for what was
    dropped into a folder, or with an empty id outside all of them.
    """

    opened = Signal(str)
    toggled = Signal(str, bool)
    moved = Signal(object, str)

    def __init__(self, rows: ConversationModel, delegate: ConversationDelegate) -> None:
        super().__init__()
        self._rows = rows
        self._delegate = delegate
        self._tall, self._short = delegate.heights(self.fontMetrics())
        self._over: str | None = None
        """The folder that something is dragged over; empty outside all of them."""
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self._pressed)
        self.activated.connect(self._open)

    def chosen(self) -> list[Conversation]:
        """The conversations that are chosen, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        found = (self._rows.index(row).data(CONVERSATION) for row in rows)
        return [each for each in found if isinstance(each, Conversation)]

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
            if self.selectionModel().isSelected(index) or self._is_target(index):
                state |= flag.State_Selected
            if row == under:
                state |= flag.State_MouseOver
            if self.hasFocus() and index == self.currentIndex():
                state |= flag.State_HasFocus
            option.state = state
            self._delegate.paint(painter, option, index)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left, Right, Space and Enter work folders, as in every tree."""
        entry = self.currentIndex().data(ENTRY)
        if isinstance(entry, FolderLine) and self.state() != self.State.EditingState:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            opens, closes = (Qt.Key.Key_Right, Qt.Key.Key_Left)[:: -1 if mirrored else 1]
            turns = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() in (opens, closes, *turns):
                opened = entry.folder.opened
                wanted = not opened if event.key() in turns else event.key() == opens
                if wanted != opened:
                    self.toggled.emit(entry.folder.id, wanted)
                return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Conversations may be moved here. Photos are for the window."""
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Show where they would go, and what is beyond the edge."""
        self._consider(event)
        height, bar = event.position().toPoint().y(), self.verticalScrollBar()
        if height < EDGE:
            bar.setValue(bar.value() - STEP)
        elif height > self.viewport().height() - EDGE:
            bar.setValue(bar.value() + STEP)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """They were carried away again."""
        self._show_target(None)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """They are to be moved."""
        target = self._rows.folder_at(self.indexAt(event.position().toPoint()))
        self._consider(event)
        self._show_target(None)
        if event.isAccepted():
            self.moved.emit(dragged(event.mimeData()), target or "")

    def _consider(self, event: QDropEvent) -> None:
        mime: QMimeData = event.mimeData()
        if mime.hasFormat(DRAGGED):
            self._show_target(self._rows.folder_at(self.indexAt(event.position().toPoint())) or "")
            # A copy as Qt sees it: it would take the lines away after a move.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _show_target(self, folder_id: str | None) -> None:
        if folder_id != self._over:
            self._over = folder_id
            self.viewport().update()

    def _is_target(self, index: QModelIndex) -> bool:
        entry = index.data(ENTRY) if self._over else None
        return isinstance(entry, FolderLine) and entry.folder.id == self._over

    def _pressed(self, index: QModelIndex) -> None:
        """With Ctrl or Shift the mouse chooses and opens nothing."""
        chooses = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if not QGuiApplication.keyboardModifiers() & chooses:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        match index.data(ENTRY):
            case FolderLine(folder=folder):
                self.toggled.emit(folder.id, not folder.opened)
            case Conversation(id=identity):
                self.opened.emit(identity)

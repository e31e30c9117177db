"""The list of conversations as it is used: opening, choosing several, and dragging into folders."""

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
)

from lavender.chat.types import Conversation
from lavender.window.conversation_delegate import ConversationDelegate
from lavender.window.conversation_model import (
    CONVERSATION,
    DRAGGED,
    ENTRY,
    ConversationModel,
    dragged,
)
from lavender.window.conversation_words import FolderLine
from lavender.window.counted_list import CountedList

Index = QModelIndex | QPersistentModelIndex
EDGE = 28
STEP = 16
Action = QAbstractItemView.CursorAction


class ConversationList(CountedList):
    """Signals: ``opened(conversation_id)`` for one that was pressed, ``toggled(folder_id, bool)``
    for a folder that is to be open or not, ``moved(conversation_ids, folder_id)`` for what was
    dropped into a folder, or with an empty id outside all of them.
    """

    opened = Signal(str)
    toggled = Signal(str, bool)
    moved = Signal(object, str)

    def __init__(self, rows: ConversationModel, delegate: ConversationDelegate) -> None:
        super().__init__(rows, delegate)
        self._over: str | None = None
        """The folder that something is dragged over; empty outside all of them."""
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

    def marked(self, index: QModelIndex) -> bool:
        """What is chosen, and the folder that would take what is dragged."""
        entry = index.data(ENTRY) if self._over else None
        target = isinstance(entry, FolderLine) and entry.folder.id == self._over
        return target or super().marked(index)

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

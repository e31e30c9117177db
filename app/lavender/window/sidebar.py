"""The left side: a new conversation, and those that were."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lavender.chat.types import Conversation
from lavender.library import Hit
from lavender.window.colours import Colours
from lavender.window.conversation_list import (
    CONVERSATION,
    ConversationDelegate,
    ConversationModel,
)
from lavender.window.icons import icon
from lavender.window.notes import Undo, plain_label
from lavender.window.outcome import Outcome
from lavender.window.search_results import HIT, HitDelegate, HitModel
from lavender.window.thumbnails import Thumbnails

TELL_TIME_MS = 60_000


class Sidebar(QWidget):
    """Signals: ``new()``, ``opened(conversation_id)``, ``renamed(conversation_id, title)``,
    ``deleted(conversation_id)``, ``restored(conversation_id)``, ``searched(words)``, and
    ``found(conversation_id, message_id)`` for what a search found. ``menu_made(menu,
    conversation)`` lets others add to what can be done with a conversation.
    """

    new = Signal()
    opened = Signal(str)
    renamed = Signal(str, str)
    deleted = Signal(str)
    restored = Signal(str)
    searched = Signal(str)
    found = Signal(str, str)
    menu_made = Signal(QMenu, object)

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows = ConversationModel()
        self._selected_id: str | None = None
        self._delegate = ConversationDelegate(thumbnails, colours)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 8)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.setContentsMargins(18, 0, 12, 0)
        brand: QLabel = plain_label("Lavender", "brand")
        brand.setWordWrap(False)  # the list is never narrower than its name, however large
        top.addWidget(brand, 1)
        self.new_button = QPushButton(self.tr("New"))
        self.new_button.setAccessibleName(self.tr("New chat"))
        self.new_button.setToolTip(
            self.tr("New conversation ({keys})").format(
                keys=QKeySequence(QKeySequence.StandardKey.New).toString(
                    QKeySequence.SequenceFormat.NativeText
                )
            )
        )
        self.new_button.clicked.connect(self.new)
        top.addWidget(self.new_button)
        column.addLayout(top)
        self.search = QLineEdit()
        column.addLayout(self._search_line())
        self.list = QListView()
        self._prepare_list()
        column.addWidget(self.list, 1)
        self.hits = HitModel()
        self._hit_delegate = HitDelegate(colours)
        self.results = self._make_results()
        column.addWidget(self.results, 1)
        self._undo = QVBoxLayout()
        self._undo.setContentsMargins(10, 0, 10, 0)
        column.addLayout(self._undo)
        self._none = plain_label(self.tr("Your conversations will be kept here."), "muted")
        self._none.setContentsMargins(18, 0, 18, 0)
        column.insertWidget(2, self._none)
        thumbnails.ready.connect(self.list.viewport().update)
        self.rows.renamed.connect(self.renamed)
        self.rows.modelReset.connect(self._count)
        self.rows.rowsInserted.connect(self._count)
        self.rows.rowsRemoved.connect(self._count)
        clock = QTimer(self)
        clock.setInterval(TELL_TIME_MS)
        clock.timeout.connect(self.list.viewport().update)
        clock.start()
        self._count()
        self.dress(colours)

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self._delegate.colours = colours
        self._hit_delegate.colours = colours
        self.new_button.setIcon(icon("new", colours.text, 15))
        self.list.viewport().update()

    def show_conversations(self, conversations: list[Conversation]) -> None:
        """Replace the whole list."""
        self.rows.show(conversations)
        self.select(self._selected_id)

    def put(self, conversation: Conversation) -> None:
        """``conversation`` is new or was used: it goes to the top."""
        self.rows.put(conversation)
        if conversation.id == self._selected_id:
            self.select(conversation.id)

    def select(self, conversation_id: str | None) -> None:
        """Show which conversation is open, without opening it."""
        self._selected_id = conversation_id
        row = self.rows.row_of(conversation_id) if conversation_id else None
        selection = self.list.selectionModel()
        if row is None:
            selection.clear()
            return
        index = self.rows.index(row)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def rename_open(self) -> None:
        """Let the person write another title for the conversation that is open."""
        self._rename(self.list.currentIndex())

    def _rename(self, index: QModelIndex) -> None:
        if index.isValid():
            self.search.clear()  # the list is hidden while something is looked for
            self.list.edit(index)

    def menu_for(self, conversation: Conversation) -> QMenu:
        """What can be done with one conversation."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename = QAction(self.tr("Rename"), menu)
        rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
        rename.triggered.connect(lambda: self._rename(self.rows.index_of(conversation.id)))
        delete = QAction(self.tr("Delete"), menu)
        delete.triggered.connect(lambda: self.deleted.emit(conversation.id))
        menu.addActions([rename, delete])
        self.menu_made.emit(menu, conversation)
        return menu

    def _prepare_list(self) -> None:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("Conversations"))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.list.setIconSize(QSize(40, 40))

    def _open(self) -> None:
        conversation = self.list.currentIndex().data(CONVERSATION)
        if isinstance(conversation, Conversation):
            self.opened.emit(conversation.id)

    def _show_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        conversation = index.data(CONVERSATION) if index.isValid() else None
        if isinstance(conversation, Conversation):
            self.menu_for(conversation).popup(self.list.viewport().mapToGlobal(place))

    def show_hits(self, words: str, hits: list[Hit]) -> None:
        """What was found for ``words``, unless others have been typed meanwhile."""
        if words == self.search.text().strip():
            self.hits.show(hits)
            self._nothing_found(not hits)

    def offer_undo(self, conversation: Conversation) -> None:
        """Say that a conversation was deleted, and how to get it back."""
        title = self.rows.title(conversation)
        note = Undo(self.tr("“{title}” was deleted.").format(title=title), self.tr("Undo"))
        note.undone.connect(lambda: self.restored.emit(conversation.id))
        self.show_note(note)

    def show_note(self, note: Undo | Outcome) -> None:
        """Show what was done below the list, in the place of what was said there before."""
        self.withdraw_undo()
        note.over.connect(self.withdraw_undo)
        self._undo.addWidget(note)

    def withdraw_undo(self) -> None:
        """Nothing to undo any more."""
        while (item := self._undo.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _search_line(self) -> QHBoxLayout:
        self.search.setObjectName("search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search conversations"))
        for cross in self.search.findChildren(QToolButton):
            cross.setAccessibleName(self.tr("Clear the search"))
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._open_first_hit)
        around = QHBoxLayout()
        around.setContentsMargins(12, 0, 12, 0)
        around.addWidget(self.search)
        return around

    def _make_results(self) -> QListView:
        results = QListView()
        results.setModel(self.hits)
        results.setItemDelegate(self._hit_delegate)
        results.setAccessibleName(self.tr("What was found"))
        results.setMouseTracking(True)
        results.setUniformItemSizes(True)
        results.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        results.clicked.connect(self._open_hit)
        results.activated.connect(self._open_hit)
        results.hide()
        return results

    def _typed(self, text: str) -> None:
        words = text.strip()
        self.results.setVisible(bool(words))
        self.list.setVisible(not words)
        if words:
            self.searched.emit(words)
        else:
            self.hits.show([])
            self._none.setText(self.tr("Your conversations will be kept here."))
            self._count()

    def _nothing_found(self, nothing: bool) -> None:
        self._none.setText(self.tr("Nothing was found."))
        self._none.setVisible(nothing)

    def _open_first_hit(self) -> None:
        if self.hits.rowCount():
            self._open_hit(self.hits.index(0))

    def _open_hit(self, index: QModelIndex) -> None:
        hit = index.data(HIT)
        if isinstance(hit, Hit):
            self.found.emit(hit.conversation.id, hit.message.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete works on the list alone, and there is a way back. Backspace does nothing."""
        conversation = self.list.currentIndex().data(CONVERSATION)
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and conversation:
            self.deleted.emit(conversation.id)
        else:
            super().keyPressEvent(event)

    def _count(self) -> None:
        self._none.setVisible(self.rows.rowCount() == 0)

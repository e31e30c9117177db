"""The left side: a new conversation, and those that were."""

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lavender.chat.types import Conversation
from lavender.window.colours import Colours
from lavender.window.conversation_list import (
    CONVERSATION,
    ConversationDelegate,
    ConversationModel,
)
from lavender.window.icons import icon
from lavender.window.notes import plain_label
from lavender.window.thumbnails import Thumbnails

TELL_TIME_MS = 60_000


class Sidebar(QWidget):
    """Signals: ``new()``, ``opened(conversation_id)``, ``renamed(conversation_id, title)``,
    ``deleted(conversation_id)`` after the person confirmed it.
    """

    new = Signal()
    opened = Signal(str)
    renamed = Signal(str, str)
    deleted = Signal(str)

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(224)
        self.rows = ConversationModel()
        self._delegate = ConversationDelegate(thumbnails, colours)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 8)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.setContentsMargins(18, 0, 12, 0)
        brand: QLabel = plain_label("Lavender", "brand")
        top.addWidget(brand, 1)
        self.new_button = QPushButton(self.tr("New"))
        self.new_button.setAccessibleName(self.tr("New conversation"))
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
        self.list = QListView()
        self._prepare_list()
        column.addWidget(self.list, 1)
        self._none = plain_label(self.tr("Your conversations will be kept here."), "muted")
        self._none.setContentsMargins(18, 0, 18, 0)
        column.insertWidget(1, self._none)
        thumbnails.ready.connect(self.list.viewport().update)
        self.rows.modelReset.connect(self._count)
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
        self.new_button.setIcon(icon("new", colours.text, 15))
        self.list.viewport().update()

    def select(self, conversation_id: str | None) -> None:
        """Show which conversation is open, without opening it."""
        row = self.rows.row_of(conversation_id) if conversation_id else None
        selection = self.list.selectionModel()
        if row is None:
            selection.clear()
            return
        index = self.rows.index(row)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def menu_for(self, conversation: Conversation) -> QMenu:
        """What can be done with one conversation."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename = QAction(self.tr("Rename…"), menu)
        rename.triggered.connect(lambda: self._ask_title(conversation))
        delete = QAction(self.tr("Delete…"), menu)
        delete.triggered.connect(lambda: self._ask_to_delete(conversation))
        menu.addActions([rename, delete])
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

    def _ask_title(self, conversation: Conversation) -> None:
        dialog = QInputDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Rename conversation"))
        dialog.setLabelText(self.tr("Title:"))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Normal)
        dialog.setTextValue(self.rows.title(conversation))
        dialog.textValueSelected.connect(
            lambda title: self.renamed.emit(conversation.id, title.strip())
        )
        dialog.open()

    def _ask_to_delete(self, conversation: Conversation) -> None:
        box = QMessageBox(self.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Delete conversation"))
        box.setText(self.tr("Delete this conversation?"))
        box.setInformativeText(self.rows.title(conversation))
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        delete.clicked.connect(lambda: self.deleted.emit(conversation.id))
        box.open()

    def _count(self) -> None:
        self._none.setVisible(self.rows.rowCount() == 0)

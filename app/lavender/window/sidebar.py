"""The left side: a new conversation, and those that were."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lavender.chat.types import Conversation, Folder
from lavender.library import Hit
from lavender.window.colours import Colours
from lavender.window.conversation_delegate import ConversationDelegate
from lavender.window.conversation_list import ConversationList
from lavender.window.conversation_menus import ConversationMenu, FolderMenu
from lavender.window.conversation_model import ENTRY, ConversationModel
from lavender.window.conversation_words import FolderLine
from lavender.window.flow import Flow
from lavender.window.hearing import announce
from lavender.window.icons import icon
from lavender.window.mirrored import isolated, margins
from lavender.window.notes import OneLine, Undo, plain_label, wrappable
from lavender.window.outcome import Outcome
from lavender.window.search_side import SearchSide
from lavender.window.thumbnails import Thumbnails

TELL_TIME_MS = 60_000
TOLD = 80
"""Characters of what was looked for that are told where it was not found."""


class Sidebar(QWidget):
    """Signals: ``new()``, ``opened(conversation_id)``, ``searched(words)``,
    ``found(conversation_id, message_id)`` for what a search found, ``photos()``, ``bin()`` and
    ``settings()`` for what stands at the foot. ``renamed(conversation_id, title)``; for several at
    once ``deleted(ids)``, ``restored(ids)``, ``pinned(ids, bool)`` and ``moved(ids, folder_id)``,
    with an empty id for no folder. ``folder_made(name, ids)`` with what is to be in it,
    ``folder_renamed(folder_id, name)``, ``folder_deleted(folder_id)``,
    ``folder_shown(folder_id, bool)``. ``menu_made(menu, conversation)`` lets others add to what can
    be done with one conversation.
    """

    new = Signal()
    opened = Signal(str)
    renamed = Signal(str, str)
    deleted = Signal(object)
    restored = Signal(object)
    pinned = Signal(object, bool)
    moved = Signal(object, str)
    folder_made = Signal(str, object)
    folder_renamed = Signal(str, str)
    folder_deleted = Signal(str)
    folder_shown = Signal(str, bool)
    searched = Signal(str)
    found = Signal(str, str)
    photos = Signal()
    bin = Signal()
    settings = Signal()
    menu_made = Signal(QMenu, object)

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._selected_id: str | None = None
        self.rows = ConversationModel()
        self._delegate = ConversationDelegate(thumbnails, colours)
        self.list = ConversationList(self.rows, self._delegate)
        self._searching = SearchSide(thumbnails, colours)
        self.search, self.results = self._searching.line, self._searching.results
        self.hits = self._searching.hits
        self._none = plain_label("", "muted")
        self._none.setContentsMargins(18, 0, 18, 0)
        self._undo = QVBoxLayout()
        self._undo.setContentsMargins(10, 0, 10, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 8)
        column.setSpacing(10)
        column.addLayout(self._top())
        around = QHBoxLayout()
        around.setContentsMargins(12, 0, 12, 0)
        around.addWidget(self.search)
        column.addLayout(around)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addWidget(self.results, 1)
        column.addLayout(self._undo)
        column.addLayout(self._foot())
        self._connect(thumbnails)
        self._count()
        self.dress(colours)

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self._delegate.dress(colours)
        self._searching.dress(colours)
        self.new_button.setIcon(icon("new", colours.text))
        self.photos_button.setIcon(icon("grid", colours.muted))
        self.bin_button.setIcon(icon("bin", colours.muted))
        self.settings_button.setIcon(icon("settings", colours.muted))
        self.list.viewport().update()

    def show_conversations(
        self, conversations: list[Conversation], folders: Sequence[Folder]
    ) -> None:
        """Replace the whole list."""
        self.rows.show(conversations, folders)

    def put(self, conversation: Conversation) -> None:
        """``conversation`` is new or was used: it goes to the top."""
        self.rows.put(conversation)
        if conversation.id == self._selected_id and not self.list.chosen():
            self.select(conversation.id)

    def select(self, conversation_id: str | None) -> None:
        """Show which conversation is open, without opening it. What is chosen beside it stays."""
        several = len(self.list.selectionModel().selectedIndexes()) > 1
        if several and conversation_id == self._selected_id:
            return
        self._selected_id = conversation_id
        selection = self.list.selectionModel()
        index = self.rows.index_of(conversation_id or "")
        if index.isValid():
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        else:
            selection.clear()

    def rename_open(self) -> None:
        """Let the person write another title for the conversation, or the folder, that is
        current."""
        self._rename(self.list.currentIndex())

    def menu_for(self, *conversations: Conversation) -> ConversationMenu:
        """What can be done with these conversations."""
        menu = ConversationMenu(conversations, self.rows.folders, self)
        ids = [each.id for each in conversations]
        menu.renamed.connect(lambda: self._rename(self.rows.index_of(ids[0])))
        menu.pinned.connect(lambda pinned: self.pinned.emit(ids, pinned))
        menu.moved.connect(lambda folder_id: self.moved.emit(ids, folder_id))
        menu.folder_wanted.connect(lambda: self._name_folder(ids))
        menu.deleted.connect(lambda: self.deleted.emit(ids))
        if len(conversations) == 1:
            self.menu_made.emit(menu, conversations[0])
        menu.add_delete()
        return menu

    def folder_menu(self, line: FolderLine) -> FolderMenu:
        """What can be done with a folder."""
        menu = FolderMenu(self)
        menu.renamed.connect(lambda: self._rename(self.rows.index_of(line.id)))
        menu.deleted.connect(lambda: self.folder_deleted.emit(line.folder.id))
        return menu

    def show_hits(self, words: str, hits: list[Hit]) -> None:
        """What was found for ``words``, unless others have been typed meanwhile."""
        self._searching.show_hits(words, hits)

    def offer_undo(self, conversations: Sequence[Conversation]) -> None:
        """Say that conversations were deleted, and how to get them back, all at once."""
        self.withdraw_undo()
        if len(conversations) == 1:
            title = self.rows.title(conversations[0])
            words = self.tr("“{title}” was deleted.").format(title=isolated(title))
        else:
            words = self.tr("{count} conversations were deleted.").format(count=len(conversations))
        note = Undo(words, self.tr("Undo"))
        ids = [each.id for each in conversations]
        note.undone.connect(lambda: self.restored.emit(ids))
        self.show_note(note)

    def show_note(self, note: Undo | Outcome) -> None:
        """Show what was done below the list, in the place of what was said there before."""
        self.withdraw_undo()
        note.over.connect(self.withdraw_undo)
        self._undo.addWidget(note)
        announce(self, note.accessibleName())

    def mark_page(self, *, photos: bool, bin_: bool) -> None:
        """Show which page is open, by its button."""
        # Not checkable: a screen reader would call it a box to tick.
        for button, is_open in ((self.photos_button, photos), (self.bin_button, bin_)):
            button.setProperty("open", is_open)
            button.style().unpolish(button)
            button.style().polish(button)

    def withdraw_undo(self) -> None:
        """Nothing to undo any more."""
        while (item := self._undo.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where the text is large, the name gives way to what can be done."""
        super().resizeEvent(event)
        room = self.width() - self.new_button.sizeHint().width() - 44
        fits = self._brand.fontMetrics().horizontalAdvance("Lavender") <= room
        self._brand.show_text("Lavender" if fits else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete works on the list alone, and there is a way back. Backspace does nothing."""
        chosen = self.list.chosen() if self.list.hasFocus() else []
        if event.key() == Qt.Key.Key_Delete and chosen:
            self.deleted.emit([each.id for each in chosen])
        else:
            super().keyPressEvent(event)

    def _top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        margins(top, 18, 0, 12, 0)
        brand = self._brand = OneLine("brand")
        top.addWidget(brand, 1)
        self.new_button = QPushButton(self.tr("New"))
        self.new_button.setAccessibleName(self.tr("New chat"))
        self.new_button.setToolTip(
            self.tr("New chat ({keys})").format(keys=_native(QKeySequence.StandardKey.New))
        )
        self.new_button.clicked.connect(self.new)
        top.addWidget(self.new_button)
        return top

    def _foot(self) -> Flow:
        foot = Flow(2)
        foot.setContentsMargins(8, 0, 8, 0)
        self.photos_button = QPushButton(self.tr("Photos"))
        self.photos_button.setToolTip(self.tr("Every photo that you asked about"))
        self.photos_button.clicked.connect(self.photos)
        self.bin_button = QPushButton(self.tr("Deleted"))
        self.bin_button.setToolTip(self.tr("Deleted conversations, and the way back"))
        self.bin_button.clicked.connect(self.bin)
        self.settings_button = QPushButton()
        self.settings_button.setAccessibleName(self.tr("Settings"))
        self.settings_button.setToolTip(self.tr("Settings ({keys})").format(keys=_native("Ctrl+,")))
        self.settings_button.clicked.connect(self.settings)
        for button in (self.photos_button, self.bin_button, self.settings_button):
            button.setObjectName("quiet")
            foot.add(button)
        return foot

    def _connect(self, thumbnails: Thumbnails) -> None:
        self.list.setAccessibleName(self.tr("Conversations"))
        self.list.opened.connect(self._open)
        self.list.toggled.connect(self.folder_shown)
        self.list.moved.connect(self.moved)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._searching.searched.connect(self.searched)
        self._searching.found.connect(self.found)
        self._searching.turned.connect(self._turn)
        self._searching.answered.connect(self._tell_found)
        self.rows.renamed.connect(self.renamed)
        self.rows.folder_renamed.connect(self.folder_renamed)
        for changed in (self.rows.modelReset, self.rows.rowsInserted, self.rows.rowsRemoved):
            changed.connect(self._count)
        thumbnails.ready.connect(self.list.viewport().update)
        clock = QTimer(self)
        clock.setInterval(TELL_TIME_MS)
        clock.timeout.connect(self.rows.pass_midnight)
        clock.timeout.connect(self.list.viewport().update)
        clock.start()

    def _open(self, conversation_id: str) -> None:
        self._selected_id = conversation_id  # at once: what is chosen beside it meanwhile stays
        self.opened.emit(conversation_id)

    def _rename(self, index: QModelIndex) -> None:
        if index.isValid():
            self.search.clear()  # the list is hidden while something is looked for
            self.list.scrollTo(index)
            self.list.edit(index)

    def _name_folder(self, conversation_ids: list[str]) -> None:
        dialog = QInputDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("New folder"))
        dialog.setLabelText(self.tr("Name of the folder"))
        dialog.textValueSelected.connect(
            lambda name: self.folder_made.emit(name, conversation_ids) if name.strip() else None
        )
        dialog.open()

    def _show_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        chosen = self.list.chosen()
        match index.data(ENTRY):
            case Conversation() as conversation:
                many = chosen if conversation in chosen else [conversation]
                menu: ConversationMenu | FolderMenu = self.menu_for(*many)
            case FolderLine() as line:
                menu = self.folder_menu(line)
            case _:
                return
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _turn(self, words: str) -> None:
        """Between the list and what is found."""
        self.results.setVisible(bool(words))
        self.list.setVisible(not words)
        if not words:
            self._count()

    def _tell_found(self, count: int) -> None:
        sought = self.search.text().strip()
        if len(sought) > TOLD:
            sought = sought[:TOLD].rstrip() + "…"
        nothing = self.tr("Nothing was found for “{words}”.")
        self._none.setText(nothing.format(words=wrappable(sought)))
        self._none.setVisible(count == 0)
        words = self.tr("{count} places were found.") if count else nothing
        announce(self.results, words.format(count=count, words=sought))

    def _count(self) -> None:
        selection = self.list.selectionModel()
        index = self.rows.index_of(self._selected_id or "")
        if index.isValid() and not selection.hasSelection():  # its line was away meanwhile
            selection.select(index, QItemSelectionModel.SelectionFlag.Select)
            if not selection.currentIndex().isValid():
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if not self.search.text().strip():
            self._none.setText(self.tr("Your conversations will be kept here."))
            self._none.setVisible(self.rows.rowCount() == 0)


def _native(keys: QKeySequence.StandardKey | str) -> str:
    """Keys in the system's words."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

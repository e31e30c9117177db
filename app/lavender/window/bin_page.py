"""The bin: what was deleted, how long it is kept, and the way back."""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QPushButton

from lavender.chat.types import Conversation
from lavender.library import BACKUP_DAYS, BIN_DAYS, DAY_S
from lavender.window.colours import Colours
from lavender.window.conversation_delegate import ConversationDelegate
from lavender.window.conversation_model import CONVERSATION, ConversationModel
from lavender.window.conversation_words import Entry
from lavender.window.emptiness import Emptiness
from lavender.window.notes import plain_label
from lavender.window.page import Buttons, Page
from lavender.window.question_dialog import QuestionDialog
from lavender.window.thumbnails import Thumbnails


class BinModel(ConversationModel):
    """What is in the bin, the latest first, without headings."""

    def _grouped(self) -> list[Entry]:
        return [replace(each, pinned=False, folder_id=None) for each in self._all]

    def when(self, conversation: Conversation) -> str:
        """How long it is kept."""
        since = time.time() - (conversation.binned or 0)
        days = math.ceil(BIN_DAYS - since / DAY_S)
        if days > 1:
            return self.tr("{days} days left").format(days=days)
        return self.tr("Deleted for good within a day")


class BinPage(Page):
    """Signals: ``restored(ids)`` to put back, ``erased(ids)`` to delete for good, ``emptied()``;
    the last two come after the person was asked.
    """

    restored = Signal(object)
    erased = Signal(object)
    emptied = Signal()

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self.name(self.tr("Deleted"))
        self.rows = BinModel()
        self._delegate = ConversationDelegate(thumbnails, colours)
        self._about = plain_label("", "muted")
        self.list = QListView()
        self._prepare_list()
        thumbnails.ready.connect(self.list.viewport().update)
        self._nothing = Emptiness("bin")
        self.add(self._about)
        self.fill(self.list)
        self._buttons = self._make_buttons()
        self.add(self._buttons)
        self.fill(self._nothing)
        self.dress(colours)
        self.show_binned([])

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self._delegate.dress(colours)
        self._nothing.dress(colours)
        self.list.viewport().update()

    def show_binned(self, conversations: Sequence[Conversation]) -> None:
        """What is in the bin now."""
        self.rows.show(list(conversations))
        words = self.tr("Nothing is deleted. What you delete is kept here for {days} days.")
        self._nothing.say(words.format(days=BIN_DAYS))
        self._nothing.setVisible(not conversations)
        self._about.setText(self.tr("Kept for {days} days, then erased.").format(days=BIN_DAYS))
        self._about.setVisible(bool(conversations))
        self.list.setVisible(bool(conversations))
        self._buttons.setVisible(bool(conversations))
        if conversations and not self.list.selectionModel().hasSelection():
            self._choose(max(0, self.list.currentIndex().row()))
        self._refresh()

    def chosen(self) -> list[str]:
        """The ids of the conversations that are chosen."""
        found = (index.data(CONVERSATION) for index in self.list.selectionModel().selectedRows())
        return [each.id for each in found if isinstance(each, Conversation)]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete asks whether to delete for good."""
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._erase()
        else:
            super().keyPressEvent(event)

    def _prepare_list(self) -> None:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("Deleted conversations"))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.selectionModel().selectionChanged.connect(self._refresh)

    def _make_buttons(self) -> Buttons:
        self.restore_button = QPushButton(self.tr("Put back"))
        self.restore_button.clicked.connect(self._restore)
        self.erase_button = QPushButton(self.tr("Erase…"))
        self.erase_button.setAccessibleName(self.tr("Delete for good"))
        self.erase_button.setToolTip(self.tr("Delete for good, with the photos"))
        self.erase_button.clicked.connect(self._erase)
        self.empty_button = QPushButton(self.tr("Empty the bin…"))
        self.empty_button.clicked.connect(self._empty)
        return Buttons(self.restore_button, self.erase_button, self.empty_button)

    def _choose(self, row: int) -> None:
        self.list.selectionModel().setCurrentIndex(
            self.rows.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def _restore(self) -> None:
        if chosen := self.chosen():
            self.restored.emit(chosen)

    def _erase(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            words = self.tr("Delete this conversation for good, with its photos?")
        else:
            words = self.tr("Delete {count} conversations for good, with their photos?")
        if chosen:
            self._ask(words.format(count=len(chosen)), lambda: self.erased.emit(chosen))

    def _empty(self) -> None:
        count = self.rows.rowCount()
        if count == 1:
            words = self.tr("Delete the conversation in the bin for good, with its photos?")
        else:
            words = self.tr(
                "Delete all {count} conversations in the bin for good, with their photos?"
            )
        self._ask(words.format(count=count), self.emptied.emit)

    def _ask(self, words: str, then: Callable[[], object]) -> None:
        warning = self.tr(
            "This cannot be undone. Lavender’s backups keep what is deleted for up to {days} days."
        )
        box = QuestionDialog(self.window(), words, warning.format(days=BACKUP_DAYS))
        box.offer(self.tr("Delete for good"), then, harmful=True)
        box.open()

    def _refresh(self) -> None:
        any_chosen = self.list.selectionModel().hasSelection()
        self.restore_button.setEnabled(any_chosen)
        self.erase_button.setEnabled(any_chosen)

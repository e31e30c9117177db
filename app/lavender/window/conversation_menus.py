"""What can be done with conversations of the list, or with a folder, as menus."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from lavender.chat.types import Conversation, Folder
from lavender.library import Shown
from lavender.window.mirrored import isolated

MOST_CHATS = 15
"""Conversations in the menu of a photo: the newest."""
SHOWN_LENGTH = 40
"""Characters of a name in a menu."""


class ConversationMenu(QMenu):
    """For one conversation or several.

    Signals: ``renamed()``, ``pinned(bool)``, ``moved(folder_id)`` with an empty id for none,
    ``folder_wanted()`` to move them into a new one, ``deleted()``.
    """

    renamed = Signal()
    pinned = Signal(bool)
    moved = Signal(str)
    folder_wanted = Signal()
    deleted = Signal()

    def __init__(
        self, conversations: Sequence[Conversation], folders: Sequence[Folder], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(conversations) == 1:
            renames = self.addAction(self.tr("Rename"))
            renames.setShortcut(QKeySequence(Qt.Key.Key_F2))
            renames.triggered.connect(self.renamed)
        pinned = all(each.pinned for each in conversations)
        pins = self.addAction(self.tr("Unpin") if pinned else self.tr("Pin"))
        pins.triggered.connect(lambda: self.pinned.emit(not pinned))
        self._add_folders({each.folder_id for each in conversations}, folders)

    def add_delete(self) -> None:
        """The last of all, apart from what others have added."""
        self.addSeparator()
        deletes = self.addAction(self.tr("Delete"))
        deletes.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        deletes.triggered.connect(self.deleted)

    def _add_folders(self, here: set[str | None], folders: Sequence[Folder]) -> None:
        self.folders = self.addMenu(self.tr("Move to folder"))
        for folder in folders:
            action = self.folders.addAction(shown_name(folder.name))
            action.setCheckable(True)
            action.setChecked(here == {folder.id})
            action.triggered.connect(lambda _=False, to=folder.id: self.moved.emit(to))
        if folders:
            self.folders.addSeparator()
        if here != {None}:
            out = self.folders.addAction(self.tr("No folder"))
            out.triggered.connect(lambda: self.moved.emit(""))
        new: QAction = self.folders.addAction(self.tr("New folder…"))
        new.triggered.connect(self.folder_wanted)


class FolderMenu(QMenu):
    """For a folder. Signals: ``renamed()``, ``deleted()``."""

    renamed = Signal()
    deleted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        renames = self.addAction(self.tr("Rename"))
        renames.setShortcut(QKeySequence(Qt.Key.Key_F2))
        renames.triggered.connect(self.renamed)
        deletes = self.addAction(self.tr("Delete the folder, keep its conversations"))
        deletes.triggered.connect(self.deleted)


class ChatsMenu(QMenu):
    """The conversations that show a photo, the last asked in first.

    Signals: ``wanted(conversation_id, message_id)``.
    """

    wanted = Signal(str, str)

    def __init__(self, chats: Sequence[Shown], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for shown in chats[:MOST_CHATS]:
            title = shown_name(shown.conversation.title) or self.tr("Untitled conversation")
            action = self.addAction(title)
            action.triggered.connect(
                lambda _=False, to=shown: self.wanted.emit(to.conversation.id, to.message_id)
            )


def shown_name(name: str) -> str:
    """A name as a menu shows it: on one line, not too long, and ``&`` is itself."""
    line = " ".join(name.split())
    short = line if len(line) <= SHOWN_LENGTH else line[: SHOWN_LENGTH - 1].rstrip() + "…"
    return isolated(short.replace("&", "&&"))

"""What is done with the list of conversations: naming, deleting, ordering, finding.

There is one list in a window, however many conversations are on screen. Who shows one of them
hears from here that it got another title, or that it is gone.
"""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from lavender.chat.types import Conversation
from lavender.library import Library
from lavender.window.answers import Answers
from lavender.window.bin_page import BinPage
from lavender.window.bridge import Bridge
from lavender.window.sidebar import Sidebar

T = TypeVar("T")


class Bookkeeping(QObject):
    """Does in the library what the sidebar asks for, and shows there what became of it.

    ``tell`` shows an error to the person. Signals: ``renamed(conversation)``,
    ``deleted(conversation_ids)`` for those that went to the bin, ``wanted(conversation_id)`` for
    one that was brought back and is to be opened.
    """

    renamed = Signal(object)
    deleted = Signal(object)
    wanted = Signal(str)

    def __init__(
        self,
        sidebar: Sidebar,
        bin_page: BinPage,
        library: Library,
        answers: Answers,
        bridge: Bridge,
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self._sidebar = sidebar
        self._bin = bin_page
        self._library = library
        self._answers = answers
        self._bridge = bridge
        self._tell = tell
        sidebar.renamed.connect(self.rename)
        sidebar.deleted.connect(self.delete)
        sidebar.restored.connect(self.restore)
        sidebar.pinned.connect(self.pin)
        sidebar.moved.connect(self.move)
        sidebar.folder_made.connect(self.make_folder)
        sidebar.folder_renamed.connect(self.rename_folder)
        sidebar.folder_deleted.connect(self.delete_folder)
        sidebar.folder_shown.connect(self.show_folder)
        sidebar.searched.connect(self.search)
        sidebar.bin.connect(self.show_bin)
        bin_page.restored.connect(self.put_back)
        bin_page.erased.connect(self.erase)
        bin_page.emptied.connect(self.empty_bin)
        answers.finished.connect(lambda _: self._show_writing())
        self.list_all()

    def list_all(self) -> None:
        """Read the whole list anew."""
        self._watch(
            self._library.listed(), lambda listed: self._sidebar.show_conversations(*listed)
        )

    def list_again(self, conversation: Conversation) -> None:
        """``conversation`` is new or was used: it goes to the top of the list."""
        self._sidebar.put(conversation)
        self._show_writing()

    def rename(self, conversation_id: str, title: str) -> None:
        """Give a conversation another title. None at all changes nothing."""

        def renamed(conversation: Conversation) -> None:
            self._sidebar.rows.replace(conversation)
            self.renamed.emit(conversation)

        if title:
            self._watch(self._library.rename(conversation_id, title), renamed)

    def delete(self, conversation_ids: list[str]) -> None:
        """Put conversations into the bin, and offer to take them out again."""
        for each in conversation_ids:
            self._answers.stop(each)

        def deleted(conversations: list[Conversation]) -> None:
            self._sidebar.rows.drop(*conversation_ids)
            self._sidebar.offer_undo(conversations)
            self.show_bin()
            self.deleted.emit(conversation_ids)

        self._watch(self._library.bin.put(*conversation_ids), deleted)

    def restore(self, conversation_ids: list[str]) -> None:
        """Take conversations out of the bin; where it is one, open it."""

        def restored(_: object) -> None:
            self._sidebar.withdraw_undo()
            self.list_all()
            self.show_bin()
            if len(conversation_ids) == 1:
                self.wanted.emit(conversation_ids[0])

        self._watch(self._library.bin.bring_back(*conversation_ids), restored)

    def show_bin(self) -> None:
        """Look again at what is in the bin."""
        self._watch(self._library.bin.conversations(), self._bin.show_binned)

    def put_back(self, conversation_ids: list[str]) -> None:
        """Take conversations out of the bin and stay there."""

        def back(_: object) -> None:
            self._sidebar.withdraw_undo()
            self.list_all()
            self.show_bin()

        self._watch(self._library.bin.bring_back(*conversation_ids), back)

    def erase(self, conversation_ids: list[str]) -> None:
        """Delete for good what is in the bin."""
        self._watch(self._library.bin.delete(*conversation_ids), self._erased)

    def empty_bin(self) -> None:
        """Delete for good all that is in the bin."""
        self._watch(self._library.bin.empty(), self._erased)

    def pin(self, conversation_ids: list[str], pinned: bool) -> None:
        """Keep conversations at the top, or no longer."""
        self._watch(
            self._library.folders.pin(conversation_ids, pinned),
            lambda _: self._change(conversation_ids, pinned=pinned),
        )

    def move(self, conversation_ids: list[str], folder_id: str) -> None:
        """Put conversations into a folder, or with an empty id into none."""
        self._watch(
            self._library.folders.move(conversation_ids, folder_id or None),
            lambda _: self._change(conversation_ids, folder_id=folder_id or None),
        )

    def make_folder(self, name: str, conversation_ids: list[str]) -> None:
        """A new folder with these conversations in it."""
        made = self._library.folders.make(name, conversation_ids)
        self._watch(made, lambda _: self.list_all())

    def rename_folder(self, folder_id: str, name: str) -> None:
        """Give a folder another name."""
        self._watch(self._library.folders.rename(folder_id, name), lambda _: self.list_all())

    def delete_folder(self, folder_id: str) -> None:
        """Delete a folder; its conversations stay."""
        self._watch(self._library.folders.delete(folder_id), lambda _: self.list_all())

    def show_folder(self, folder_id: str, opened: bool) -> None:
        """Open or close a folder, at once; the library remembers it."""
        self._sidebar.rows.show_folder(folder_id, opened)
        self._watch(self._library.folders.show(folder_id, opened), lambda _: None)

    def search(self, words: str) -> None:
        """Look for ``words`` in all that was said."""
        self._watch(self._library.search(words), lambda hits: self._sidebar.show_hits(words, hits))

    def _erased(self, _: object) -> None:
        self._sidebar.withdraw_undo()  # what it would bring back may be gone
        self.show_bin()

    def _show_writing(self) -> None:
        self._sidebar.rows.show_writing(self._answers.conversations)

    def _change(self, conversation_ids: list[str], **change: Any) -> None:
        """Show what has changed of conversations, without reading them again."""
        found = map(self._sidebar.rows.find, conversation_ids)
        self._sidebar.rows.replace(*(replace(each, **change) for each in found if each))

    def _watch(self, future: Future[T], done: Callable[[T], object]) -> None:
        self._bridge.watch(future, done, self._tell, self)

"""What is done with the list of conversations: naming, deleting, bringing back, finding.

There is one list in a window, however many conversations are on screen. Who shows one of them
hears from here that it got another title, or that it is gone.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from lavender.chat.types import Conversation
from lavender.library import Library
from lavender.window.answers import Answers
from lavender.window.bridge import Bridge
from lavender.window.sidebar import Sidebar


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
        library: Library,
        answers: Answers,
        bridge: Bridge,
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self._sidebar = sidebar
        self._library = library
        self._answers = answers
        self._bridge = bridge
        self._tell = tell
        sidebar.renamed.connect(self.rename)
        sidebar.deleted.connect(self.delete)
        sidebar.restored.connect(self.restore)
        sidebar.searched.connect(self.search)
        answers.finished.connect(lambda _: self._show_writing())
        self.list_all()

    def list_all(self) -> None:
        """Read the whole list anew."""
        listed = self._library.conversations()
        self._bridge.watch(listed, self._sidebar.show_conversations, self._tell, self)

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
            self._bridge.watch(
                self._library.rename(conversation_id, title), renamed, self._tell, self
            )

    def delete(self, conversation_id: str) -> None:
        """Put a conversation into the bin, and offer to take it out again."""
        self._answers.stop(conversation_id)

        def deleted(conversation: Conversation) -> None:
            self._sidebar.rows.drop(conversation_id)
            self._sidebar.offer_undo(conversation)
            self.deleted.emit([conversation_id])

        self._bridge.watch(self._library.put_away(conversation_id), deleted, self._tell, self)

    def restore(self, conversation_id: str) -> None:
        """Take a conversation out of the bin and open it."""

        def restored(_: object) -> None:
            self._sidebar.withdraw_undo()
            self.list_all()
            self.wanted.emit(conversation_id)

        self._bridge.watch(self._library.bring_back(conversation_id), restored, self._tell, self)

    def search(self, words: str) -> None:
        """Look for ``words`` in all that was said."""
        self._bridge.watch(
            self._library.search(words),
            lambda hits: self._sidebar.show_hits(words, hits),
            self._tell,
            self,
        )

    def _show_writing(self) -> None:
        self._sidebar.rows.show_writing(self._answers.conversations)

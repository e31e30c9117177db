"""The library: one door to conversations, messages, photos and search.

It belongs to the thread that opened it. Everything that changes is in a transaction, and what a
call returned for is on the disk.
"""

import logging
from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from lavender.chat.types import Conversation, Message, Photo, Timings
from lavender.errors import UserError
from lavender.store.album import Album
from lavender.store.answers import LEAF, Answers, Leaf
from lavender.store.conversations import Conversations
from lavender.store.database import Database
from lavender.store.drafts import Drafts, Prompts
from lavender.store.erasing import Erasing
from lavender.store.explain import DamagedError
from lavender.store.forgetting import forget_all
from lavender.store.messages import Messages
from lavender.store.order import Order
from lavender.store.photo_files import PhotoFiles
from lavender.store.search import Hit, Search
from lavender.store.transfer import Inspect, Transfer
from lavender.store.turns import Turns

if TYPE_CHECKING:
    from lavender.store.writers import Writer

log = logging.getLogger(__name__)


class Store:
    """An open library. All methods may raise UserError.

    ``photos`` holds the photos and ``album`` finds them by what was said; ``order`` has pins and
    folders; ``turns`` takes single turns out; ``drafts`` has what was not asked yet, ``prompts``
    the saved texts; ``erasing`` takes what was deleted out of the search index.
    """

    def __init__(
        self, database: Database, writer: "Writer", folder: Path, inspect: Inspect | None
    ) -> None:
        self._database = database
        self._writer = writer
        self._folder = folder
        self.photos = PhotoFiles(database, folder / "photos")
        self.drafts = Drafts(database)
        self.prompts = Prompts(database)
        self.album = Album(database)
        self.order = Order(database)
        self._messages = Messages(database)
        self.erasing = Erasing(database)
        self._conversations = Conversations(database, self.photos, self.erasing)
        self._answers = Answers(database, self._messages, self._writer)
        self._search = Search(database, self._messages)
        self.turns = Turns(database, self.photos, self.erasing)
        self._transfer = Transfer(
            database, self._conversations, self._messages, self.photos, self.order, inspect
        )

    @classmethod
    def open(cls, folder: Path, inspect: Inspect | None = None) -> Self:
        """Open the library in ``folder``, or begin one there.

        ``inspect`` (a decoder's) is only needed to import photos.
        """
        # What these need takes 0.1 s to load: who opens waits for it, not who knows of stores.
        from lavender.store.open import open_database  # noqa: PLC0415
        from lavender.store.writers import Writer  # noqa: PLC0415

        database, due = open_database(folder)
        try:
            store = cls(database, Writer(database, folder / "writers"), folder, inspect)
            try:
                store.settle()
                if due:
                    store.photos.sweep()
            except DamagedError:
                raise
            except UserError as error:  # a full disk: what is there can be read all the same
                log.warning("the library was not tidied: %s", error)
        except BaseException:
            database.close()
            raise
        return store

    def close(self) -> None:
        """Answers of this program that are still being written become interrupted: now, or where
        the disk refuses that, at the next start."""
        try:
            self._writer.close()
        except UserError as error:
            log.warning("an answer is settled at the next start: %s", error)
        finally:
            self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def transaction(self) -> AbstractContextManager[None]:
        """All calls inside it take effect together, or none does."""
        return self._database.transaction()

    def create_conversation(self, model: str, system: str = "", title: str = "") -> Conversation:
        """A new conversation without messages."""
        return self._conversations.create(model, system, title)

    def conversation(self, conversation_id: str) -> Conversation:
        """By its id, or by the beginning of it where only one begins so."""
        return self._conversations.get(conversation_id)

    def has(self, conversation_id: str) -> bool:
        """Whether there is a conversation of this id."""
        return self._conversations.has(conversation_id)

    def conversations(
        self, limit: int | None = None, include_binned: bool = False
    ) -> list[Conversation]:
        """The last used first."""
        return self._conversations.list(limit, include_binned)

    def rename(self, conversation_id: str, title: str) -> Conversation:
        """Give another title."""
        return self._conversations.rename(conversation_id, title)

    def put_away(self, conversation_id: str) -> Conversation:
        """Put a conversation into the bin."""
        return self._conversations.put_away(conversation_id)

    def bring_back(self, conversation_id: str) -> Conversation:
        """Take it out of the bin."""
        return self._conversations.bring_back(conversation_id)

    def binned(self, before: float | None = None) -> tuple[Conversation, ...]:
        """What is in the bin, the latest first; or what came there ``before`` a Unix time."""
        return self._conversations.binned(before)

    def delete(self, conversation_id: str) -> tuple[str, ...]:
        """For good: messages, and photos that no other conversation shows. Their words leave the
        file once ``erasing`` is done.

        Returns the SHA-256 names of those photos.
        """
        return self._conversations.delete(conversation_id)

    def shorten(self, conversation_id: str) -> tuple[str, ...] | None:
        """Begin to delete a long conversation, so that each call takes milliseconds; the photos
        that went. None where it is short enough for :meth:`delete`."""
        return self._conversations.shorten(conversation_id)

    def forget_all(self) -> None:
        """Forget everything: rows, words, photos and backups. There is no way back."""
        forget_all(self._database, self._folder)

    def path(self, conversation_id: str, leaf_id: str | None = None) -> list[Message]:
        """What a person sees: from the root to ``leaf_id``, or to the conversation's leaf."""
        conversation = self._conversations.get(conversation_id)
        messages = self._messages.path(leaf_id or conversation.leaf_id)
        return [message for message in messages if message.conversation_id == conversation.id]

    def message(self, message_id: str) -> Message | None:
        """One message, or None."""
        return self._messages.get(message_id)

    def children(self, message_id: str) -> list[Message]:
        """Replies to a message, the oldest first."""
        return self._messages.children(message_id)

    def roots(self, conversation_id: str) -> list[Message]:
        """The first question of a conversation and its edited versions."""
        return self._messages.roots(conversation_id)

    def versions(self, conversation_id: str) -> dict[str, tuple[str, ...]]:
        """For each message the ids of all that stand in its place, the oldest first."""
        return self._messages.versions(conversation_id)

    def show_version(self, conversation_id: str, message_id: str) -> list[Message]:
        """Show the branch of ``message_id`` to its latest end from now on; what is then seen."""
        self.choose_leaf(conversation_id, self._messages.latest_below(message_id))
        return self.path(conversation_id)

    def choose_leaf(self, conversation_id: str, leaf_id: str) -> Conversation:
        """Show another branch: the conversation points at ``leaf_id`` from now on."""
        return self._conversations.choose_leaf(conversation_id, leaf_id)

    def begin(
        self,
        conversation_id: str,
        text: str,
        photos: tuple[Photo, ...],
        model: str,
        parent_id: str | Leaf | None = LEAF,
    ) -> tuple[Message, Message]:
        """A question and an answer "writing", saved in one transaction.

        Without ``parent_id`` the question goes under the leaf; None makes it a first question.
        The answer becomes the leaf, and the first question the title.
        """
        return self._answers.begin(conversation_id, text, photos, model, parent_id)

    def begin_answer(self, conversation_id: str, question_id: str, model: str) -> Message:
        """One more answer to a question, beside the others. It becomes the leaf."""
        return self._answers.begin_answer(conversation_id, question_id, model)

    def resume(self, answer_id: str) -> Message:
        """Go on writing an answer that ended, with all that it has."""
        return self._answers.resume(answer_id)

    def write(self, answer_id: str, text: str) -> None:
        """Keep all that there is of an answer so far."""
        self._answers.write(answer_id, text)

    def timings(self, limit: int = 50) -> list[tuple[str, int, Timings]]:
        """What the last answers took, the newest first: model, photos of the question, times."""
        return self._messages.timings(limit)

    def finish(self, answer: Message) -> Message:
        """The end of an answer, however it ended, as ``answer`` says it.

        Taken from it: text, status, stop reason, note, usage, timings and how it was written.
        """
        return self._answers.finish(answer)

    def settle(self) -> int:
        """Mark answers whose program is gone as interrupted; how many. Opening does it too."""
        return self._writer.settle()

    def search(self, text: str, limit: int = 50) -> list[Hit]:
        """Messages with all the words of ``text``, the newest first."""
        return self._search.find(text, limit)

    def export(self, conversation_ids: Iterable[str]) -> dict[str, Any]:
        """Conversations with their photos, as a document for JSON."""
        return self._transfer.export(conversation_ids)

    def import_(self, document: object) -> list[Conversation]:
        """Bring in what :meth:`export` made: all of it or nothing.

        Conversations whose ids are taken get new ones. A document may come from anyone, so its
        photos are looked at by the ``inspect`` that the store was opened with.
        """
        return self._transfer.import_(document)

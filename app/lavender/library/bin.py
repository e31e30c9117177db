"""The bin, which gives conversations back, and deleting for good."""

import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import suppress

from lavender.chat.types import Conversation
from lavender.library.in_turns import InTurns
from lavender.library.submit import Deleted, Submit
from lavender.store import Store

BIN_DAYS = 30
"""Days after which what is in the bin is deleted for good."""

BACKUP_DAYS = 30
"""Days that a backup may have what was deleted for good, where Lavender is started after them."""

DAY_S = 86_400


class Bin:
    """The bin of one library. Ids may be beginnings of ids where only one begins so."""

    def __init__(self, submit: Submit, in_turns: InTurns, deleted: Deleted) -> None:
        self._submit = submit
        self._in_turns = in_turns
        self._deleted = deleted

    def conversations(self) -> Future[tuple[Conversation, ...]]:
        """What is in the bin, the latest first."""
        return self._submit(lambda store: store.binned())

    def put(self, *conversation_ids: str) -> Future[list[Conversation]]:
        """Put conversations into the bin for ``BIN_DAYS``: all of them or none.

        What others keep of them can be made anew, and goes now; photos stay for the way back.
        """

        def put(store: Store) -> list[Conversation]:
            with store.transaction():
                conversations = [store.put_away(each) for each in conversation_ids]
            for each in conversations:
                self._deleted(each.id, ())
            return conversations

        return self._submit(put)

    def bring_back(self, *conversation_ids: str) -> Future[list[Conversation]]:
        """Take conversations out of the bin: all of them or none."""

        def bring(store: Store) -> list[Conversation]:
            with store.transaction():
                return [store.bring_back(each) for each in conversation_ids]

        return self._submit(bring)

    def empty(self) -> Future[None]:
        """Delete for good what is in the bin."""
        return self._delete(lambda store: store.binned())

    def delete(self, *conversation_ids: str) -> Future[None]:
        """Delete for good, in the bin or not, with the photos that no other conversation shows.

        Then nothing finds them any more; :meth:`erased` says when the file has no word of them.
        """
        return self._delete(lambda store: [store.conversation(each) for each in conversation_ids])

    def delete_old(self) -> Future[None]:
        """Delete for good what has been in the bin for ``BIN_DAYS``."""
        return self._delete(lambda store: store.binned(time.time() - BIN_DAYS * DAY_S))

    def erased(self) -> Future[None]:
        """Take every word that was deleted out of the file; done when none is left there.

        CancelledError where the library closes before: the next start goes on.
        """
        return self._in_turns.run(lambda store: store.erasing.step(), to_the_end=False)

    def _delete(self, choose: Callable[[Store], Iterable[Conversation]]) -> Future[None]:
        left: list[str] | None = None

        def some(store: Store) -> bool:
            nonlocal left
            if left is None:
                left = [each.id for each in choose(store)]
            while left and not store.has(left[0]):  # another deletion was there before
                left.pop(0)
            if not left:
                return False
            photos = store.shorten(left[0])
            if photos is None:
                photos = store.delete(left[0])
                self._deleted(left.pop(0), photos)
            elif photos:
                self._deleted(left[0], photos)
            return bool(left)

        done = self._in_turns.run(some, to_the_end=True)
        done.add_done_callback(lambda _: self.erase())
        return done

    def erase(self) -> None:
        """Begin to take what was deleted out of the file, if the library is not closing."""
        with suppress(RuntimeError):  # closed: the next start does it
            self.erased()

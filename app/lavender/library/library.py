"""The library's own thread, and what is read on it.

The store belongs to one thread, and this is that thread: every method returns a future at once.
Plain Python: who needs the result on a certain thread brings it there.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from lavender.chat.decoder import Decoder
from lavender.chat.types import Conversation, Folder, Message
from lavender.errors import UserError
from lavender.library.bin import Bin
from lavender.library.drafts import Drafts, Prompts
from lavender.library.folders import Folders
from lavender.library.in_turns import InTurns
from lavender.library.keeping import Keeper
from lavender.library.photos import Photos
from lavender.library.submit import Deleted
from lavender.library.taking import Taking
from lavender.library.turns import Turns
from lavender.store import DamagedError, Hit, Restored, Store, Upkeep

T = TypeVar("T")
log = logging.getLogger(__name__)


class Library:
    """One library and the threads that work on it.

    ``ready`` is done once the library is open; where it cannot be opened, ``ready`` and all other
    futures have the UserError that says why. ``deleted`` is told of each conversation that goes
    to the bin, and of each that is gone for good with the photos that went with it, so that others
    let go of what they keep.
    Futures' callbacks run on these threads: keep them short, and never wait for another future in
    one. ``after`` is called before the library is opened, on its thread: what takes the processor
    may wait there for what is more urgent.

    Its parts: ``bin`` also deletes for good, ``turns`` takes single questions out, ``folders``
    also pins, ``drafts`` and ``prompts`` keep what was typed, ``photos`` shows them, and
    ``taking`` writes and reads files.
    """

    def __init__(
        self,
        folder: Path,
        decoder: Decoder,
        deleted: Deleted = lambda _conversation_id, _photos: None,
        after: Callable[[], object] = lambda: None,
    ) -> None:
        self._folder = folder
        self._inspect = decoder.inspect
        self._store: Store | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="lavender-store")
        self._in_turns = InTurns(self.submit)
        self.bin = Bin(self.submit, self._in_turns, deleted)
        self.turns = Turns(self.submit, self.bin, deleted)
        self.folders = Folders(self.submit)
        self.drafts = Drafts(self.submit)
        self.prompts = Prompts(self.submit)
        self.photos = Photos(self.submit, decoder)
        self.taking = Taking(self.submit, decoder)
        self._thread.submit(after)
        self._upkeep = Upkeep(folder)
        self._keeper: Keeper | None = None
        self.ready: Future[None] = self._thread.submit(self._open)

    def submit(self, fn: Callable[[Store], T], /) -> Future[T]:
        """Run ``fn`` with the store, after everything that was asked before."""

        def run() -> T:
            try:
                return fn(self._opened())
            except DamagedError:
                self._upkeep.suspect()
                raise

        return self._thread.submit(run)

    def restore(self, *, rehearse: bool = False) -> Future[Restored]:
        """Where ``ready`` has a DamagedError: put the newest good copy of the library in its
        place, with what can be read of what is newer, and open it; or say what that would bring.
        """

        def restore() -> Restored:
            restored = self._upkeep.restore(rehearse=rehearse)
            if not rehearse:
                self._open()
            return restored

        return self._thread.submit(restore)

    def conversations(
        self, limit: int | None = None, include_binned: bool = False
    ) -> Future[list[Conversation]]:
        """The last used first."""
        return self.submit(lambda store: store.conversations(limit, include_binned))

    def listed(self) -> Future[tuple[list[Conversation], tuple[Folder, ...]]]:
        """All conversations that are not in the bin, the last used first, and all folders."""
        return self.submit(lambda store: (store.conversations(), store.order.folders()))

    def conversation(self, conversation_id: str) -> Future[Conversation]:
        """By its id, or by the beginning of it."""
        return self.submit(lambda store: store.conversation(conversation_id))

    def rename(self, conversation_id: str, title: str) -> Future[Conversation]:
        """Give another title."""
        return self.submit(lambda store: store.rename(conversation_id, title))

    def path(self, conversation_id: str, leaf_id: str | None = None) -> Future[list[Message]]:
        """What a person sees of a conversation, from the root to a leaf."""
        return self.submit(lambda store: store.path(conversation_id, leaf_id))

    def versions(self, conversation_id: str) -> Future[dict[str, tuple[str, ...]]]:
        """For each message the ids of all that stand in its place, the oldest first."""
        return self.submit(lambda store: store.versions(conversation_id))

    def show_version(self, conversation_id: str, message_id: str) -> Future[list[Message]]:
        """Show the branch of a message from now on; what a person then sees."""
        return self.submit(lambda store: store.show_version(conversation_id, message_id))

    def search(self, text: str, limit: int = 50) -> Future[list[Hit]]:
        """Messages with all the words of ``text``, the newest first."""
        return self.submit(lambda store: store.search(text, limit))

    def forget_all(self) -> Future[None]:
        """Forget every conversation, photo, draft and saved text, and the backups of them."""
        return self.submit(lambda store: store.forget_all())

    def close(self) -> None:
        """Finish what was asked of the store, drop photos not yet begun, close.

        A photo that is being decoded is waited for: close the decoder first where there is hurry.
        """
        self.photos.close()
        self.taking.close()
        with suppress(RuntimeError):  # closed before
            self._in_turns.close()
            self._thread.submit(self._close).result()
        self._thread.shutdown()

    def _open(self) -> None:
        self._store = Store.open(self._folder, self._inspect)
        self._keeper = Keeper(self._folder)
        # In its turn on this thread: whoever waits for the library need not wait for this.
        with suppress(RuntimeError):  # closed already
            self.bin.delete_old().add_done_callback(_looked_through)

    def _opened(self) -> Store:
        if self._store is None:
            # The same UserError object is not raised twice: its traceback would grow.
            error = self.ready.exception()
            if isinstance(error, UserError):
                raise UserError(error.sentence.template, **error.sentence.values) from error
            raise RuntimeError("the library is closed or did not open") from error
        return self._store

    def _close(self) -> None:
        if self._keeper is not None:
            self._keeper.close()
        if self._store is not None:
            self._store.close()
            self._store = None


def _looked_through(done: Future[None]) -> None:
    if isinstance(error := done.exception(), UserError):
        log.warning("the bin was not looked through: %s", error)

"""Conversations and photos for programs with better things to do than wait for a disk.

The store belongs to one thread, and this is that thread: every method returns a future at once.
Previews are decoded on a second thread, so that a big one does not hold up an answer being saved,
and exports have a third, since a long conversation has many photos.
Plain Python: who needs the result on a certain thread brings it there.
"""

import logging
import time
from collections.abc import Callable, Iterable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from lavender.chat.decoder import PART_SIDE, Clean, Decoder
from lavender.chat.drafts import Draft, Prompt
from lavender.chat.types import Box, Conversation, Folder, Message, Photo
from lavender.errors import UserError
from lavender.export import Talk, Words, save_markdown, save_page, save_photo, save_photos
from lavender.export.page import PHOTO_SIDE
from lavender.store import (
    MOST_PHOTOS,
    Hit,
    Pictured,
    RemovedTurn,
    Shown,
    Store,
    load_document,
    save_document,
)

BIN_DAYS = 30
"""Days after which what is in the bin is deleted for good."""

TOGETHER = 100
"""Conversations that are deleted in one transaction, so that others get their turn to write."""

DAY_S = 86_400

__all__ = [
    "BIN_DAYS",
    "DAY_S",
    "MOST_PHOTOS",
    "Hit",
    "Library",
    "Pictured",
    "RemovedTurn",
    "Shown",
]

T = TypeVar("T")
log = logging.getLogger(__name__)


class Library:
    """One library and the threads that work on it.

    ``ready`` is done once the library is open; where it cannot be opened, ``ready`` and all other
    futures have the UserError that says why. ``deleted`` is told of each conversation that goes
    to the bin, and of each that is gone for good with the photos that went with it, so that others
    let go of what they keep.
    Futures' callbacks run on these threads: keep them short, and never wait for another future in
    one.
    """

    def __init__(
        self,
        folder: Path,
        decoder: Decoder,
        deleted: Callable[[str, tuple[str, ...]], None] = lambda _conversation_id, _photos: None,
    ) -> None:
        self._deleted = deleted
        self._folder = folder
        self._decoder = decoder
        self._store: Store | None = None
        self._store_thread = ThreadPoolExecutor(1, thread_name_prefix="lavender-store")
        self._photo_thread = ThreadPoolExecutor(1, thread_name_prefix="lavender-photos")
        self._export_thread = ThreadPoolExecutor(1, thread_name_prefix="lavender-export")
        self.ready: Future[None] = self._store_thread.submit(self._open)

    def submit(self, fn: Callable[[Store], T]) -> Future[T]:
        """Run ``fn`` with the store, after everything that was asked before."""
        return self._store_thread.submit(lambda: fn(self._opened()))

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

    def rename(self, conversation_id: str, title: str) -> Future[Conversation]:
        """Give another title."""
        return self.submit(lambda store: store.rename(conversation_id, title))

    def remove_turn(self, question_id: str) -> Future[RemovedTurn]:
        """Delete a question with its answers; what comes back brings it back."""

        def remove(store: Store) -> RemovedTurn:
            removed = store.turns.remove(question_id)
            self._deleted(removed.conversation_id, ())
            return removed

        return self.submit(remove)

    def bring_back_turn(self, removed: RemovedTurn) -> Future[None]:
        """Put a question with its answers back to where it was."""
        return self.submit(lambda store: store.turns.bring_back(removed))

    def forget_turn(self, removed: RemovedTurn) -> Future[None]:
        """It is not to be had back: nothing of it stays, nor of photos that were its alone."""

        def forget(store: Store) -> None:
            self._deleted(removed.conversation_id, store.turns.forget(removed))

        return self.submit(forget)

    def put_away(self, conversation_id: str) -> Future[Conversation]:
        """Put into the bin, which gives it back for ``BIN_DAYS``.

        What others keep of it can be made anew, and goes now; its photos stay for the way back.
        """

        return self.submit(lambda store: self._put_away(store, [conversation_id])[0])

    def put_all_away(self, conversation_ids: Iterable[str]) -> Future[list[Conversation]]:
        """Put several into the bin: all of them or none."""
        wanted = list(conversation_ids)
        return self.submit(lambda store: self._put_away(store, wanted))

    def bring_back(self, conversation_id: str) -> Future[Conversation]:
        """Take out of the bin."""
        return self.submit(lambda store: store.bring_back(conversation_id))

    def bring_all_back(self, conversation_ids: Iterable[str]) -> Future[list[Conversation]]:
        """Take several out of the bin: all of them or none."""
        wanted = list(conversation_ids)

        def bring(store: Store) -> list[Conversation]:
            with store.transaction():
                return [store.bring_back(each) for each in wanted]

        return self.submit(bring)

    def binned(self) -> Future[tuple[Conversation, ...]]:
        """What is in the bin, the latest first."""
        return self.submit(lambda store: store.binned())

    def empty_bin(self) -> Future[None]:
        """Delete for good what is in the bin."""
        return self.submit(lambda store: self._delete(store, store.binned()))

    def delete(self, conversation_id: str) -> Future[None]:
        """Delete for good, with the photos that no other conversation shows."""
        return self.submit(lambda store: self._delete(store, [store.conversation(conversation_id)]))

    def draft(self, conversation_id: str) -> Future[Draft]:
        """What was typed and not asked; the empty id is a conversation that is not begun."""
        return self.submit(lambda store: store.drafts.get(conversation_id))

    def keep_draft(self, conversation_id: str, draft: Draft) -> Future[None]:
        """Keep it in the place of the one before; an empty one is none."""
        return self.submit(lambda store: store.drafts.keep(conversation_id, draft))

    def add_to_draft(self, conversation_id: str, more: Draft) -> Future[None]:
        """Keep ``more`` behind what the draft has already."""
        return self.submit(lambda store: store.drafts.add(conversation_id, more))

    def prompts(self) -> Future[list[Prompt]]:
        """Saved texts of both kinds, by name."""
        return self.submit(lambda store: store.prompts.list())

    def keep_prompt(self, prompt: Prompt) -> Future[Prompt]:
        """Save a text, new or changed, or one that was deleted."""
        return self.submit(lambda store: store.prompts.keep(prompt))

    def drop_prompt(self, prompt_id: str) -> Future[None]:
        """Delete a saved text."""
        return self.submit(lambda store: store.prompts.drop(prompt_id))

    def delete_all(self, conversation_ids: Iterable[str]) -> Future[None]:
        """Delete several for good."""
        wanted = list(conversation_ids)
        return self.submit(
            lambda store: self._delete(store, [store.conversation(each) for each in wanted])
        )

    def folders(self) -> Future[tuple[Folder, ...]]:
        """By name."""
        return self.submit(lambda store: store.order.folders())

    def make_folder(self, name: str, conversation_ids: Iterable[str] = ()) -> Future[Folder]:
        """A new folder with these conversations in it."""
        wanted = list(conversation_ids)

        def make(store: Store) -> Folder:
            with store.transaction():
                folder = store.order.make(name)
                store.order.move(wanted, folder.id)
            return folder

        return self.submit(make)

    def rename_folder(self, folder_id: str, name: str) -> Future[None]:
        """Give a folder another name."""
        return self.submit(lambda store: store.order.rename(folder_id, name))

    def delete_folder(self, folder_id: str) -> Future[None]:
        """Delete a folder. Its conversations stay."""
        return self.submit(lambda store: store.order.delete(folder_id))

    def show_folder(self, folder_id: str, opened: bool) -> Future[None]:
        """Remember whether a folder is open in the list."""
        return self.submit(lambda store: store.order.show(folder_id, opened))

    def move(self, conversation_ids: Iterable[str], folder_id: str | None) -> Future[None]:
        """Put conversations into a folder, or into none."""
        wanted = list(conversation_ids)
        return self.submit(lambda store: store.order.move(wanted, folder_id))

    def pin(self, conversation_ids: Iterable[str], pinned: bool) -> Future[None]:
        """Keep conversations at the top of the list, or no longer."""
        wanted = list(conversation_ids)
        return self.submit(lambda store: store.order.pin(wanted, pinned))

    def photos(self, words: str = "") -> Future[list[Pictured]]:
        """Photos that were asked about, the newest first: all, or those of which that was said."""
        if words.strip():
            return self.submit(lambda store: store.album.find(words))
        return self.submit(lambda store: store.album.photos())

    def chats(self, sha256: str) -> Future[list[Shown]]:
        """The conversations that show a photo, the last asked in first."""
        return self.submit(lambda store: store.album.chats(sha256))

    def original(self, sha256: str) -> Future[bytes]:
        """A photo's bytes as they came."""
        return self.submit(lambda store: store.photos.read(sha256))

    def thumbnail(self, sha256: str) -> Future[bytes]:
        """An upright JPEG of at most 256 pixels."""
        return self.submit(lambda store: store.photos.thumbnail(sha256))

    def preview(self, sha256: str, longest: int) -> Future[bytes]:
        """An upright PNG or JPEG with its longest side at most ``longest`` pixels."""
        return self._photo_thread.submit(
            lambda: self._decoder.preview(self.original(sha256).result(), longest)
        )

    def crop(self, sha256: str, box: Box, longest: int = PART_SIDE) -> Future[bytes]:
        """A part of a photo, upright, as a PNG or JPEG; at most ``longest`` pixels long."""
        return self._photo_thread.submit(
            lambda: self._decoder.crop(self.original(sha256).result(), box, longest)
        )

    def export(self, conversation_ids: Iterable[str], path: Path) -> Future[None]:
        """Write conversations with their photos to a file."""
        wanted = list(conversation_ids)
        return self.submit(lambda store: save_document(store.export(wanted), path))

    def export_markdown(
        self,
        conversation_id: str,
        path: Path,
        words: Words = Words(),  # noqa: B008 - frozen
    ) -> Future[None]:
        """Write what a person sees of a conversation as Markdown, photos in a folder beside it."""
        return self._export_thread.submit(
            lambda: save_markdown(path, self._talk(conversation_id), self._copy, words)
        )

    def export_html(
        self,
        conversation_id: str,
        path: Path,
        words: Words = Words(),  # noqa: B008 - frozen
    ) -> Future[None]:
        """The same as one HTML file."""
        return self._export_thread.submit(
            lambda: save_page(
                path,
                self._talk(conversation_id),
                lambda photo: self._small(photo, PHOTO_SIDE),
                words,
            )
        )

    def save_photos(
        self,
        conversation_id: str,
        folder: Path,
        words: Words = Words(),  # noqa: B008 - frozen
    ) -> Future[list[Path]]:
        """Write clean copies of a conversation's photos into a folder; where they are."""
        return self._export_thread.submit(
            lambda: save_photos(folder, self._talk(conversation_id), self._copy, words)
        )

    def save_photo(self, sha256: str, path: Path) -> Future[Path]:
        """Write a clean copy of one photo; where it is, which may have another ending."""
        return self._export_thread.submit(lambda: save_photo(path, self._clean(sha256)))

    def talk(self, conversation_id: str) -> Future[Talk]:
        """What a person sees of a conversation, as exports take it."""
        return self.submit(lambda store: _talk(store, conversation_id))

    def pictured(self, conversation_id: str, longest: int) -> Future[tuple[Talk, dict[str, bytes]]]:
        """The same with its photos as previews, by their SHA-256; those that are gone are not in.

        One after the other they are decoded: for a paper, not for the screen.
        """

        def read() -> tuple[Talk, dict[str, bytes]]:
            talk = self._talk(conversation_id)
            previews: dict[str, bytes] = {}
            for photo in talk.photos:
                with suppress(UserError):
                    previews[photo.sha256] = self._small(photo, longest)
            return talk, previews

        return self._export_thread.submit(read)

    def import_(self, path: Path) -> Future[list[Conversation]]:
        """Bring in conversations from a file: all of them or none."""

        def read() -> list[Conversation]:
            document = load_document(path)  # a big one takes seconds
            return self.submit(lambda store: store.import_(document)).result()

        return self._export_thread.submit(read)

    def close(self) -> None:
        """Finish what was asked of the store, drop photos not yet begun, close.

        A photo that is being decoded is waited for: close the decoder first where there is hurry.
        """
        self._photo_thread.shutdown(cancel_futures=True)
        self._export_thread.shutdown(cancel_futures=True)
        with suppress(RuntimeError):  # closed before
            self._store_thread.submit(self._close).result()
        self._store_thread.shutdown()

    def _talk(self, conversation_id: str) -> Talk:
        return self.talk(conversation_id).result()

    def _copy(self, photo: Photo) -> Clean:
        return self._clean(photo.sha256)

    def _clean(self, sha256: str) -> Clean:
        return self._decoded(lambda: self._decoder.clean(self.original(sha256).result()))

    def _small(self, photo: Photo, longest: int) -> bytes:
        original = self.original(photo.sha256)
        return self._decoded(lambda: self._decoder.preview(original.result(), longest))

    def _decoded(self, decode: Callable[[], T]) -> T:
        """What ``decode`` returns. CancelledError where Lavender closes: no photo is to blame."""
        try:
            return decode()
        except UserError as error:
            if self._decoder.closed:
                raise CancelledError from error
            raise

    def _open(self) -> None:
        self._store = Store.open(self._folder, self._decoder.inspect)
        # In its turn on this thread: whoever waits for the library need not wait for this.
        with suppress(RuntimeError):  # closed already
            self._store_thread.submit(self._forget_old)

    def _forget_old(self) -> None:
        try:
            store = self._opened()
            self._delete(store, store.binned(time.time() - BIN_DAYS * DAY_S))
        except UserError as error:
            log.warning("the bin was not looked through: %s", error)

    def _put_away(self, store: Store, conversation_ids: list[str]) -> list[Conversation]:
        with store.transaction():
            conversations = [store.put_away(each) for each in conversation_ids]
        for each in conversation_ids:
            self._deleted(each, ())
        return conversations

    def _delete(self, store: Store, conversations: Iterable[Conversation]) -> None:
        ids = [each.id for each in conversations]
        for begun in range(0, len(ids), TOGETHER):
            some = ids[begun : begun + TOGETHER]
            for identity, photos in zip(some, store.delete_all(some), strict=True):
                self._deleted(identity, photos)

    def _opened(self) -> Store:
        if self._store is None:
            # The same UserError object is not raised twice: its traceback would grow.
            error = self.ready.exception()
            if isinstance(error, UserError):
                raise UserError(error.sentence.template, **error.sentence.values) from error
            raise RuntimeError("the library is closed or did not open") from error
        return self._store

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None


def _talk(store: Store, conversation_id: str) -> Talk:
    head = store.conversation(conversation_id)
    return Talk(head, tuple(store.path(head.id)))

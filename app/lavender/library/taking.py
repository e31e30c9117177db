"""Taking conversations and photos along as files, and bringing conversations in.

On a thread of its own: a long conversation has many photos.
"""

from collections.abc import Callable, Iterable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from lavender.chat.decoder import Clean, Decoder
from lavender.chat.types import Conversation, Photo
from lavender.errors import UserError
from lavender.export import Talk, Words, save_markdown, save_page, save_photo, save_photos
from lavender.export.page import PHOTO_SIDE
from lavender.library.submit import Submit
from lavender.store import Store, load_document, save_document

T = TypeVar("T")


class Taking:
    """Exports from one library and imports into it."""

    def __init__(self, submit: Submit, decoder: Decoder) -> None:
        self._submit = submit
        self._decoder = decoder
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="lavender-export")

    def document(self, conversation_ids: Iterable[str], path: Path) -> Future[None]:
        """Write conversations with their photos to a file that :meth:`bring_in` reads."""
        wanted = list(conversation_ids)
        return self._submit(lambda store: save_document(store.export(wanted), path))

    def bring_in(self, path: Path) -> Future[list[Conversation]]:
        """Bring in conversations from a file: all of them or none."""

        def read() -> list[Conversation]:
            document = load_document(path)  # a big one takes seconds
            return self._submit(lambda store: store.import_(document)).result()

        return self._thread.submit(read)

    def markdown(
        self,
        conversation_id: str,
        path: Path,
        words: Words = Words(),  # noqa: B008 - frozen
    ) -> Future[None]:
        """Write what a person sees of a conversation as Markdown, photos in a folder beside it."""
        return self._thread.submit(
            lambda: save_markdown(path, self._talk(conversation_id), self._copy, words)
        )

    def html(
        self,
        conversation_id: str,
        path: Path,
        words: Words = Words(),  # noqa: B008 - frozen
    ) -> Future[None]:
        """The same as one HTML file."""
        return self._thread.submit(
            lambda: save_page(
                path,
                self._talk(conversation_id),
                lambda photo: self._small(photo, PHOTO_SIDE),
                words,
            )
        )

    def photos(
        self,
        conversation_id: str,
        folder: Path,
        words: Words = Words(),  # noqa: B008 - frozen
    ) -> Future[list[Path]]:
        """Write clean copies of a conversation's photos into a folder; where they are."""
        return self._thread.submit(
            lambda: save_photos(folder, self._talk(conversation_id), self._copy, words)
        )

    def photo(self, sha256: str, path: Path) -> Future[Path]:
        """Write a clean copy of one photo; where it is, which may have another ending."""
        return self._thread.submit(lambda: save_photo(path, self._clean(sha256)))

    def talk(self, conversation_id: str) -> Future[Talk]:
        """What a person sees of a conversation, as exports take it."""
        return self._submit(lambda store: _talk(store, conversation_id))

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

        return self._thread.submit(read)

    def close(self) -> None:
        """Wait for what is being written, and drop what is not yet begun."""
        self._thread.shutdown(cancel_futures=True)

    def _talk(self, conversation_id: str) -> Talk:
        return self.talk(conversation_id).result()

    def _copy(self, photo: Photo) -> Clean:
        return self._clean(photo.sha256)

    def _clean(self, sha256: str) -> Clean:
        original = self._original(sha256)
        return self._decoded(lambda: self._decoder.clean(original))

    def _small(self, photo: Photo, longest: int) -> bytes:
        original = self._original(photo.sha256)
        return self._decoded(lambda: self._decoder.preview(original, longest))

    def _original(self, sha256: str) -> bytes:
        return self._submit(lambda store: store.photos.read(sha256)).result()

    def _decoded(self, decode: Callable[[], T]) -> T:
        """What ``decode`` returns. CancelledError where Lavender closes: no photo is to blame."""
        try:
            return decode()
        except UserError as error:
            if self._decoder.closed:
                raise CancelledError from error
            raise


def _talk(store: Store, conversation_id: str) -> Talk:
    head = store.conversation(conversation_id)
    return Talk(head, tuple(store.path(head.id)))

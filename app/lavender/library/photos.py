"""Photos, and what they look like.

They are decoded on a thread of their own, so that a big one does not hold up an answer being
saved.
"""

from concurrent.futures import Future, ThreadPoolExecutor

from lavender.chat.decoder import PART_SIDE, Decoder
from lavender.chat.types import Box
from lavender.library.submit import Submit
from lavender.store import Pictured, Shown


class Photos:
    """The photos of one library, by their SHA-256."""

    def __init__(self, submit: Submit, decoder: Decoder) -> None:
        self._submit = submit
        self._decoder = decoder
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="lavender-photos")

    def find(self, words: str = "") -> Future[list[Pictured]]:
        """Photos that were asked about, the newest first: all, or those of which that was said."""
        if words.strip():
            return self._submit(lambda store: store.album.find(words))
        return self._submit(lambda store: store.album.photos())

    def chats(self, sha256: str) -> Future[list[Shown]]:
        """The conversations that show a photo, the last asked in first."""
        return self._submit(lambda store: store.album.chats(sha256))

    def original(self, sha256: str) -> Future[bytes]:
        """A photo's bytes as they came."""
        return self._submit(lambda store: store.photos.read(sha256))

    def thumbnail(self, sha256: str) -> Future[bytes]:
        """An upright JPEG of at most 256 pixels."""
        return self._submit(lambda store: store.photos.thumbnail(sha256))

    def preview(self, sha256: str, longest: int) -> Future[bytes]:
        """An upright PNG or JPEG with its longest side at most ``longest`` pixels."""
        return self._thread.submit(
            lambda: self._decoder.preview(self.original(sha256).result(), longest)
        )

    def crop(self, sha256: str, box: Box, longest: int = PART_SIDE) -> Future[bytes]:
        """A part of a photo, upright, as a PNG or JPEG; at most ``longest`` pixels long."""
        return self._thread.submit(
            lambda: self._decoder.crop(self.original(sha256).result(), box, longest)
        )

    def close(self) -> None:
        """Wait for the photo that is being decoded, and drop those not yet begun."""
        self._thread.shutdown(cancel_futures=True)

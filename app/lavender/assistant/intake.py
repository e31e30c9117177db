"""Files that people bring become photos in the library; a PDF's pages become photos too."""

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from lavender.assistant.requests import StoreThread
from lavender.chat.decoder import Decoder
from lavender.chat.documents import Document, is_pdf
from lavender.chat.files import read_file
from lavender.chat.types import Photo

PREVIEW_SIDE = 320
"""Longest side in pixels of a page that is only looked at."""


class PhotoIntake:
    """Takes photos in, one after the other, on a thread of its own.

    Every future raises ``UserError`` for what cannot be taken.
    """

    def __init__(self, store: StoreThread, decoder: Decoder) -> None:
        self._store = store
        self._decoder = decoder
        self._thread = ThreadPoolExecutor(1, "photos")

    def photo(self, source: Path | bytes, name: str = "") -> Future[Photo]:
        """Check, decode and keep one photo."""
        return self._thread.submit(lambda: self._keep(source, name))

    def open(self, source: Path | bytes, name: str = "") -> Future[Photo | Document]:
        """The same for whatever a person brings: a photo, the only page of a PDF, or a PDF of
        several pages to choose from."""

        def take_in() -> Photo | Document:
            called = name or (source.name if isinstance(source, Path) else "")
            content = read_file(source) if isinstance(source, Path) else source
            if not is_pdf(content):
                return self._keep(content, called)
            document = self._decoder.document(content, called)
            return document if document.pages > 1 else self._page(document, 0)

        return self._thread.submit(take_in)

    def page(self, document: Document, number: int) -> Future[Photo]:
        """Keep page ``number``, from 0, as a photo."""
        return self._thread.submit(lambda: self._page(document, number))

    def look(self, document: Document, number: int) -> Future[bytes]:
        """Page ``number``, from 0, as a small PNG to choose by. Keeps nothing."""
        return self._thread.submit(lambda: self._decoder.page(document, number, PREVIEW_SIDE))

    def close(self) -> None:
        """Begin nothing more; what is being decoded is not waited for."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _page(self, document: Document, number: int) -> Photo:
        return self._keep(self._decoder.page(document, number), document.name)

    def _keep(self, source: Path | bytes, name: str) -> Photo:
        intake = self._decoder.inspect(source, name)
        return self._store.submit(lambda store: store.photos.add(intake)).result()

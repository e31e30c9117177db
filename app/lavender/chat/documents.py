"""PDFs: what the rooms know of one, and how its pages become pictures in the decoder child.

A PDF is a program more than a picture, so what reads it gets the least: PDFium without JavaScript
and without XFA (the build has neither), no form environment, nothing but the bytes. It runs in
the decoder child alone, under that child's limits. Only :func:`count` and :func:`draw` load it.
"""

import io
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from lavender.chat.refusals import Refusal, RefusedError

PAGE_LIMIT = 2000
"""Pages of a PDF that is taken: more are a book, and nobody finds their page among thumbnails."""
READING_DPI = 200
"""At 200 dots an inch the smallest print of letters and receipts can still be read."""
PAGE_SIDE = 3000
"""Longest side in pixels of a page that becomes a photo: A3 at about 180 dots an inch."""

_POINTS = 72.0
_PASSWORD, _SECURITY = 4, 5
_LEAD = b"\xef\xbb\xbf\0\t\n\f\r "


@dataclass(frozen=True)
class Document:
    """A PDF that was looked at: what a person calls it, its bytes, and how many pages it has."""

    name: str
    content: bytes
    pages: int


def is_pdf(content: bytes) -> bool:
    """True where the bytes say that they are a PDF, whatever their name says."""
    return content[:1024].lstrip(_LEAD).startswith(b"%PDF-")


def count(content: bytes) -> int:
    """How many pages there are: 1 to ``PAGE_LIMIT``. Raises :class:`RefusedError`."""
    with _opened(content) as document:
        return len(document)


def draw(content: bytes, number: int, longest: int = PAGE_SIDE) -> bytes:
    """Page ``number``, from 0, as a PNG on white with its longest side at most ``longest`` pixels.

    The page is drawn as it would be printed, with what stands in its forms, and nothing of it
    runs. Raises :class:`RefusedError`.
    """
    import pypdfium2  # noqa: PLC0415 - a program that opens no PDF never loads it

    with _opened(content) as document:
        if not 0 <= number < len(document):
            raise RefusedError(Refusal.DAMAGED)
        try:
            page = document[number]
            sides = page.get_size()
            if not all(math.isfinite(side) and side > 0 for side in sides):
                raise RefusedError(Refusal.DAMAGED)
            scale = min(READING_DPI / _POINTS, longest / max(sides))
            # The bitmap's sides are rounded up, and no side may pass the bound.
            scale = min(scale, (longest - 0.5) / max(sides))
            image = page.render(scale=scale, may_draw_forms=False).to_pil()
        except pypdfium2.PdfiumError as error:
            raise RefusedError(Refusal.DAMAGED) from error
        buffer = io.BytesIO()
        image.convert("RGB").save(buffer, "PNG", compress_level=4)
        return buffer.getvalue()


@contextmanager
def _opened(content: bytes) -> Iterator[Any]:  # Any: pypdfium2 has no types
    import pypdfium2  # noqa: PLC0415

    # PdfDocument(content) would ask for the error where there is none of this PDF's: one with no
    # pages would have the last one's.
    handle = pypdfium2.raw.FPDF_LoadMemDocument64(content, len(content), None)
    if not handle:
        locked = pypdfium2.raw.FPDF_GetLastError() in (_PASSWORD, _SECURITY)
        raise RefusedError(Refusal.LOCKED if locked else Refusal.DAMAGED)
    document = pypdfium2.PdfDocument(handle)
    try:
        pages = len(document)
        if pages < 1:
            raise RefusedError(Refusal.NO_PAGES)
        if pages > PAGE_LIMIT:
            raise RefusedError(Refusal.TOO_MANY_PAGES, pages)
        yield document
    finally:
        document.close()

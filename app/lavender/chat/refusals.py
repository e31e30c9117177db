"""Why a picture is not taken, the limits, and what the person reads: one sentence for each.

The child that decodes sends a reason, never words, so nothing that a hostile file made up is
shown. No Pillow here: the window's process uses this.
"""

from enum import StrEnum
from typing import Any

from lavender.errors import QT_TRANSLATE_NOOP, Sentence, UserError

SIDE_LIMIT = 65_535
PIXEL_LIMIT = 120_000_000
"""Pixels that may be decoded: at most 480 MB in Pillow, which keeps four bytes a pixel."""
PIXELS_OF_ANY_FILE = 48_000_000
"""Pixels that a file may have however few bytes it has: about 200 MB in Pillow."""
PIXELS_OF_A_BYTE = 256
"""Beyond those, pixels for each byte of the file. A photo has ten, a plain drawing a hundred; a
file that promises more costs us a gigabyte for a kilobyte, or has a header that lies."""
JPEG_PIXEL_LIMIT = 4 * PIXEL_LIMIT
"""A JPEG can be decoded at half its width and height straight from its file."""


class Refusal(StrEnum):
    """Why a picture is not taken."""

    NOT_A_PICTURE = "not_a_picture"
    DAMAGED = "damaged"
    TRUNCATED = "truncated"
    TOO_LARGE = "too_large"
    TOO_MUCH_MEMORY = "too_much_memory"
    EMPTY_PART = "empty_part"
    LOCKED = "locked"
    """A PDF that asks for a password."""
    NO_PAGES = "no_pages"
    TOO_MANY_PAGES = "too_many_pages"
    """A PDF; ``width`` then counts its pages."""


class RefusedError(Exception):
    """A picture that is not taken. ``width`` and ``height`` where the header told them."""

    def __init__(self, refusal: Refusal, width: int = 0, height: int = 0) -> None:
        super().__init__(refusal)
        self.refusal = refusal
        self.width = width
        self.height = height


_TEMPLATES = {
    Refusal.NOT_A_PICTURE: QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not a picture that Lavender can read. "
        "Use JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC or PDF.",
    ),
    Refusal.DAMAGED: QT_TRANSLATE_NOOP(
        "errors", "{file} is damaged and cannot be read. Try another copy of the photo."
    ),
    Refusal.TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors",
        "{file} has too many pixels. Save a copy of at most {limit} million pixels and use that.",
    ),
    Refusal.TRUNCATED: QT_TRANSLATE_NOOP(
        "errors", "{file} is incomplete: its end is missing. Copy or download the photo again."
    ),
    Refusal.TOO_MUCH_MEMORY: QT_TRANSLATE_NOOP(
        "errors", "{file} needs too much memory. Save a smaller copy of the photo and use that."
    ),
    Refusal.EMPTY_PART: QT_TRANSLATE_NOOP(
        "errors", "Nothing of the photo lies in that rectangle. Draw it over the photo."
    ),
    Refusal.LOCKED: QT_TRANSLATE_NOOP(
        "errors", "{file} is protected by a password. Save a copy without one and use that."
    ),
    Refusal.NO_PAGES: QT_TRANSLATE_NOOP("errors", "{file} has no pages. Choose another file."),
    Refusal.TOO_MANY_PAGES: QT_TRANSLATE_NOOP(
        "errors",
        "{file} has too many pages ({pages}). Save the pages that you need as a PDF of their own.",
    ),
}


def refusal(facts: dict[str, Any], name: str) -> UserError:
    """The error for what the child said about a picture that the person calls ``name``."""
    try:
        reason = Refusal(facts["refused"])
        width, height = int(facts["width"]), int(facts["height"])
    except (KeyError, TypeError, ValueError):
        return gone(name)
    values: dict[str, object] = {"file": called(name)}
    if reason is Refusal.TOO_MANY_PAGES:
        return UserError(_TEMPLATES[reason], **values, pages=width)
    if reason is not Refusal.TOO_LARGE:
        return UserError(_TEMPLATES[reason], **values)
    values["limit"] = PIXEL_LIMIT // 1_000_000
    if not width or not height:
        return UserError(_TEMPLATES[reason], **values)
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "{file} has too many pixels ({width} × {height}). "
            "Save a copy of at most {limit} million pixels and use that.",
        ),
        **values,
        width=width,
        height=height,
    )


def wrong_size(name: str, size: int, limit: int) -> UserError:
    """The error for bytes that are none, or more than ``limit``."""
    if not size:
        return UserError(
            QT_TRANSLATE_NOOP("errors", "{file} is empty. Choose another file."), file=called(name)
        )
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "{file} is larger than {limit} MB. Choose a smaller file.",
        ),
        file=called(name),
        limit=limit // 1_000_000,
    )


def not_one_picture(name: str) -> UserError:
    """The error for a PDF where one picture is needed."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "{file} is a PDF. Save the page that you need as a picture and use that."
        ),
        file=called(name),
    )


def gone(name: str) -> UserError:
    """The error for a child that died over a picture."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "{file} could not be read: opening it ended the reader. "
            "Try again, or save the photo as a JPEG and use that.",
        ),
        file=called(name),
    )


def hung(name: str) -> UserError:
    """The error for a picture that took too long."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "{file} takes too long to read. Save it as a JPEG and use that."
        ),
        file=called(name),
    )


def called(name: str) -> object:
    """What a sentence calls a picture: its name, or plain words where it has none."""
    return name or Sentence(QT_TRANSLATE_NOOP("errors", "The picture"))

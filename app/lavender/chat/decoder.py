"""Pictures in, facts and pixels out, at the price of a process that may die.

A photo comes from anywhere, and decoders of pictures are where programs get broken into. So the
decoding happens in a child (:mod:`lavender.chat.decoder_child`) that knows no secrets and has
limits of memory and time. It is kept warm, since starting it costs more than most pictures; if
it dies or hangs, the person reads a sentence about that picture and the next one gets a fresh
child.
"""

import hashlib
import logging
import multiprocessing
import threading
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from lavender.chat import decoder_child, frames
from lavender.chat.documents import PAGE_LIMIT, PAGE_SIDE, Document, is_pdf
from lavender.chat.files import FILE_LIMIT, read_file
from lavender.chat.refusals import gone, hung, not_one_picture, refusal, wrong_size
from lavender.chat.types import Box, Lens, Photo, Pixels
from lavender.errors import QT_TRANSLATE_NOOP, UserError

THUMBNAIL_SIDE = 256
"""Longest side of a thumbnail in pixels."""
SIZE_LIMIT = 8192
"""Longest side in pixels of what a caller may ask for."""
DEADLINE_S = 30
"""Seconds for one picture. The largest that are taken need about ten on a slow computer."""
CLEAN_TYPES = ("image/jpeg", "image/png", "image/webp")
"""What clean copies are."""
PART_SIDE = 4096
"""Longest side in pixels of a part that is cut out: more than twice of what any model looks at."""
CLOSE_S = 2.0
"""Seconds that a child has to end by itself."""

_REPLY_LIMIT = 4 * SIZE_LIMIT * SIZE_LIMIT

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Intake:
    """A photo that was taken in: facts, its bytes as they came, and a small upright JPEG."""

    photo: Photo
    original: bytes
    thumbnail: bytes


@dataclass(frozen=True)
class Clean:
    """A photo's copy without anything beside its pixels and colours."""

    content: bytes
    media_type: str


class Decoder:
    """One child process that decodes, one picture at a time. Any thread may call.

    ``deadline_s``: whole seconds that one picture may take, the child's start included. The child
    starts with the first picture, or with :meth:`start`.
    """

    def __init__(self, deadline_s: int = DEADLINE_S) -> None:
        self._deadline_s = deadline_s
        self._lock = threading.Lock()
        self._child: _Child | None = None
        self._closed = False

    def start(self) -> None:
        """Start the child and load its libraries, so that the first picture is quick.

        Waits until that is done: call it from a thread of its own.
        """
        with suppress(UserError):
            self._ask("warm", b"", 1, "")

    def inspect(self, source: Path | bytes, name: str = "") -> Intake:
        """Read, check and decode a picture once, completely.

        ``name`` is what sentences call it; a path's own name where it is empty. Raises UserError.
        """
        if isinstance(source, Path):
            name = name or source.name
            content = read_file(source)
        else:
            content = source
        if is_pdf(content):
            raise not_one_picture(name)
        facts, blobs = self._ask("inspect", content, THUMBNAIL_SIDE, name)
        photo = Photo(
            sha256=hashlib.sha256(content).hexdigest(),
            width=int(facts["width"]),
            height=int(facts["height"]),
            media_type=str(facts["media_type"]),
            size=len(content),
        )
        return Intake(photo, content, blobs[0])

    def pixels(self, original: bytes, lens: Lens) -> Pixels:
        """The pixels that LLaVA's reference makes before normalisation, upright and in RGB.

        For 1.5, padded to a square at full size and resized bicubically; for 1.6, which looks
        through ``lens.grids``, an overview and tiles. Raises UserError.
        """
        if any(not 1 <= side <= SIZE_LIMIT for grid in lens.grids for side in grid):
            raise ValueError(lens)
        facts, blobs = self._ask("pixels", original, lens.size, "", lens)
        rows, columns = facts["tiles"]
        width, height = facts["width"], facts["height"]
        expected = (lens.size, lens.size * (1 + rows * columns))
        if len(blobs[0]) != width * height * 3 or (not lens.whole and (width, height) != expected):
            raise gone("")
        across, down = facts["whole"]
        whole = (across, down) if rows else (0, 0)
        return Pixels(width, height, blobs[0], (rows, columns), whole)

    def preview(self, original: bytes, longest: int) -> bytes:
        """An upright PNG or JPEG with its longest side at most ``longest``. Raises UserError."""
        return self._ask("preview", original, longest, "")[1][0]

    def clean(self, original: bytes) -> Clean:
        """An upright copy without place, date, camera or any other words. Raises UserError.

        Without loss where that can be, see :mod:`lavender.chat.clean`.
        """
        facts, blobs = self._ask("clean", original, 1, "")
        if facts.get("media_type") not in CLEAN_TYPES or not blobs[0]:
            raise gone("")
        return Clean(blobs[0], facts["media_type"])

    @property
    def closed(self) -> bool:
        """True once nothing is decoded any more."""
        return self._closed

    def crop(self, original: bytes, box: Box, longest: int = PART_SIDE) -> bytes:
        """A part of a photo, upright, as a PNG or JPEG that says nothing about the photo.

        ``box`` is cut off at the photo's edges. The part is at full resolution up to a longest side
        of ``longest`` pixels (a JPEG of more than 120 million pixels: at half of it). Raises
        UserError, also for a box with nothing of the photo in it.
        """
        return self._ask("crop", original, longest, "", box=box)[1][0]

    def document(self, content: bytes, name: str) -> Document:
        """Open a PDF and count its pages. Raises UserError."""
        pages = int(self._ask("pages", content, 1, name)[0].get("pages", 0))
        if not 1 <= pages <= PAGE_LIMIT:
            raise gone(name)
        return Document(name, content, pages)

    def page(self, document: Document, number: int, longest: int = PAGE_SIDE) -> bytes:
        """Page ``number``, from 0, as a PNG; good for reading unless ``longest`` is less.

        Raises UserError.
        """
        return self._ask("page", document.content, longest, document.name, page=number)[1][0]

    def close(self) -> None:
        """End the child; it is gone when this returns. Calling again does nothing."""
        self._closed = True
        busy = self._child
        if not self._lock.acquire(timeout=CLOSE_S):
            if busy is not None:
                busy.give_up()
            self._lock.acquire()
        try:
            if self._child is not None:
                self._child.close()
                self._child = None
        finally:
            self._lock.release()

    def _ask(
        self,
        work: str,
        content: bytes,
        size: int,
        name: str,
        lens: Lens | None = None,
        box: Box | None = None,
        page: int = 0,
    ) -> tuple[dict[str, Any], list[bytes]]:
        if not 1 <= size <= SIZE_LIMIT:
            raise ValueError(size)
        if work != "warm" and not 0 < len(content) <= FILE_LIMIT:
            raise wrong_size(name, len(content), FILE_LIMIT)
        with self._lock:
            if self._closed:
                raise UserError(QT_TRANSLATE_NOOP("errors", "Lavender is closing."))
            if self._child is not None and not self._child.alive:
                self._drop_child()
            try:
                self._child = self._child or _Child(self._deadline_s)
                question: dict[str, Any] = {"do": work, "size": size, "page": page}
                if lens is not None:
                    question |= {"grids": lens.grids, "whole": lens.whole}
                if box is not None:
                    question["box"] = (box.left, box.top, box.width, box.height)
                facts, blobs = self._child.ask(question, content)
            except BaseException as error:
                # Interrupted or not, an answer may still come: never to the next question.
                late = self._child is not None and self._child.was_late
                self._drop_child()
                if isinstance(error, EOFError | OSError | frames.BadMessageError):
                    raise (hung(name) if late else gone(name)) from error
                raise
            if "refused" in facts:
                # Memory that was refused once may be in pieces now.
                if facts["refused"] == "too_much_memory":
                    self._drop_child()
                raise refusal(facts, name)
            if "bug" in facts:
                self._drop_child()
                log.error("The decoder failed:\n%s", facts["bug"])
                raise gone(name)
            if len(blobs) != (0 if work in ("warm", "pages") else 1):
                self._drop_child()
                raise gone(name)
            return facts, blobs

    def _drop_child(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child = None


class _Child:
    """The process, this side of its pipe, and the deadline."""

    def __init__(self, deadline_s: int) -> None:
        self.was_late = False
        self._deadline_s = deadline_s
        context = multiprocessing.get_context("spawn")
        self._connection: Connection
        self._connection, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(
            target=decoder_child.main,
            args=(theirs, deadline_s + 5),
            name="lavender-decoder",
            daemon=True,
        )
        self._process.start()
        # With only the child holding that end, a dead child is an end of file here.
        theirs.close()

    @property
    def alive(self) -> bool:
        return self._process.is_alive()

    def ask(self, header: dict[str, Any], content: bytes) -> tuple[dict[str, Any], list[bytes]]:
        # A timer covers sending too: a hung child does not empty its pipe.
        timer = threading.Timer(self._deadline_s, self.give_up)
        timer.daemon = True
        timer.start()
        try:
            frames.send(self._connection, header, [content])
            return frames.receive(self._connection, _REPLY_LIMIT)
        finally:
            timer.cancel()

    def give_up(self) -> None:
        """End the child in the middle of a picture."""
        self.was_late = True
        with suppress(ValueError):  # closed in the meantime
            self._process.kill()

    def close(self) -> None:
        """Let the child end at the end of its pipe; kill it where it does not."""
        self._connection.close()
        self._process.join(CLOSE_S)
        self.kill()

    def kill(self) -> None:
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        self._process.close()
        self._connection.close()

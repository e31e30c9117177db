"""The process in which pictures are decoded: the only one that a hostile file can reach.

It answers one request at a time over its pipe, and ends when the pipe does. It holds itself to a
memory limit and, where the system has an alarm clock, to a deadline of its own, so that it does
not outlive its parent by more than one picture. Windows has neither: there the size limits of
:mod:`lavender.chat.images` and the parent's deadline hold.
"""

import contextlib
import gc
import io
import os
import signal
import sys
from multiprocessing.connection import Connection
from typing import Any

from lavender.chat import frames
from lavender.chat.refusals import Refusal, RefusedError
from lavender.chat.types import Box, Lens
from lavender.errors import trace_of

MEMORY_LIMIT = 1_600_000_000
"""Bytes of writable memory. A picture of the largest size takes up to two copies of 480 MB."""

REQUEST_LIMIT = 200_000_000

EXACT_PIXELS = 2_000_000
"""Up to this size a part is a PNG: a part is cut out for its details, and a second JPEG over the
first would cost some of them. A larger one would take tens of megabytes so, and a model that sees
fewer pixels than it has would not tell the difference."""


def main(connection: Connection, deadline_s: int) -> None:
    """Answer requests until the pipe ends. ``deadline_s`` is whole seconds a picture may take."""
    # Ctrl-C reaches the whole terminal group; the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _silence()
    _limit_memory()
    with contextlib.suppress(EOFError, OSError):
        while True:
            header, blobs = frames.receive(connection, REQUEST_LIMIT)
            _alarm(deadline_s)
            reply, content = _answer(header, blobs[0])
            _alarm(0)
            frames.send(connection, reply, content)
            # Pillow's pictures lie in reference cycles: without this, hundreds of megabytes would
            # stay until the next picture.
            del blobs, content
            gc.collect()


def _answer(header: dict[str, Any], content: bytes) -> tuple[dict[str, Any], list[bytes]]:
    try:
        return _work(header, content)
    except RefusedError as refused:
        size = {"width": refused.width, "height": refused.height}
        return {"refused": refused.refusal.value, **size}, []
    except MemoryError:
        return {"refused": Refusal.TOO_MUCH_MEMORY.value, "width": 0, "height": 0}, []
    except Exception as error:  # our own bug, told to the parent's log
        return {"bug": trace_of(error)}, []


def _work(  # noqa: PLR0911 - one for each kind of work
    header: dict[str, Any], content: bytes
) -> tuple[dict[str, Any], list[bytes]]:
    # Pillow is loaded with the first picture, so that a program that shows none stays small.
    from lavender.chat import documents  # noqa: PLC0415
    from lavender.chat.clean import cleaned  # noqa: PLC0415
    from lavender.chat.images import open_upright  # noqa: PLC0415
    from lavender.chat.pixels import square  # noqa: PLC0415
    from lavender.chat.tiles import tiled  # noqa: PLC0415

    size = int(header["size"])
    match header["do"]:
        case "warm":
            return {}, []
        case "inspect":
            picture = open_upright(content, draft=2 * size, managed=True)
            width, height = picture.full_size
            facts = {"media_type": picture.media_type, "width": width, "height": height}
            return facts, [_encoded(picture.shrunk(size), "JPEG")]
        case "pixels":
            grids = tuple((int(tall), int(wide)) for tall, wide in header["grids"])
            picture = open_upright(content)
            if header["whole"]:
                small = picture.shrunk(size)
                facts = {"width": small.width, "height": small.height, "tiles": (0, 0)}
                return {**facts, "whole": picture.size}, [small.tobytes()]
            pixels = tiled(picture, Lens(size, grids)) if grids else square(picture, size)
            facts = {"width": pixels.width, "height": pixels.height}
            return {**facts, "tiles": pixels.tiles, "whole": pixels.whole}, [pixels.rgb]
        case "preview":
            picture = open_upright(content, draft=2 * size, managed=True)
            drawn = picture.media_type in ("image/png", "image/gif", "image/bmp")
            return {}, [_encoded(picture.shrunk(size), "PNG" if drawn else "JPEG")]
        case "clean":
            copy, media_type = cleaned(content)
            return {"media_type": media_type}, [copy]
        case "crop":
            # By its profile: the part carries none, so its numbers must be right without.
            part = open_upright(content, managed=True).part(Box(*map(int, header["box"])))
            return {}, [_encoded_part(part.shrunk(size))]
        case "pages":
            return {"pages": documents.count(content)}, []
        case "page":
            return {}, [documents.draw(content, int(header["page"]), size)]
        case unknown:
            raise ValueError(unknown)


def _encoded_part(image: Any) -> bytes:
    if image.width * image.height <= EXACT_PIXELS:
        return _encoded(image, "PNG")
    return _encoded(image, "JPEG", quality=95, subsampling=0)


def _encoded(  # Any: Pillow's types are not loaded here
    image: Any, kind: str, quality: int = 88, subsampling: int = -1
) -> bytes:
    buffer = io.BytesIO()
    if kind == "PNG":
        image.save(buffer, "PNG", compress_level=1)
    else:
        image.save(buffer, "JPEG", quality=quality, subsampling=subsampling)
    return buffer.getvalue()


def _silence() -> None:
    """C libraries print remarks about odd files; standard error belongs to the program."""
    with contextlib.suppress(OSError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        for descriptor in (1, 2):
            os.dup2(nothing, descriptor)
        os.close(nothing)


def _limit_memory() -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    # Linux counts what is really writable as DATA; the address space also counts what libraries
    # merely reserve. Elsewhere the address space is the only limit that may work.
    kind = resource.RLIMIT_DATA if sys.platform == "linux" else resource.RLIMIT_AS
    with contextlib.suppress(OSError, ValueError):
        _, hard = resource.getrlimit(kind)
        limit = MEMORY_LIMIT if hard == resource.RLIM_INFINITY else min(MEMORY_LIMIT, hard)
        resource.setrlimit(kind, (limit, hard))


def _alarm(seconds: int) -> None:
    """End this process, even in the middle of C code, unless called again within ``seconds``."""
    if sys.platform != "win32":
        signal.alarm(seconds)

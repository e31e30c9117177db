"""mtmd's calls for one photo: pixels become chunks, and an image chunk becomes rows."""

import ctypes
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from llama_cpp import mtmd_cpp as mtmd

from lavender.chat.types import Pixels
from lavender.engine.features import Features
from lavender.errors import QT_TRANSLATE_NOOP, UserError

TEXT: int = mtmd.MTMD_INPUT_CHUNK_TYPE_TEXT
IMAGE: int = mtmd.MTMD_INPUT_CHUNK_TYPE_IMAGE


def loading_callback(went_on: Callable[[], None] | None) -> Any:
    """For ``progress_callback`` of mtmd's parameters. Keep it for as long as C may call it."""

    def loading(_share: float, _data: object) -> bool:
        if went_on is not None:
            went_on()
        return True

    return mtmd.mtmd_progress_callback(loading)


@contextmanager
def chunks_of(context: Any, pixels: Pixels, name: str) -> Iterator[Sequence[Any]]:
    """The chunks that mtmd makes of a photo; they live as long as the block. ``name`` is the
    mmproj's, for sentences. Raises UserError."""
    data = (ctypes.c_uint8 * len(pixels.rgb)).from_buffer_copy(pixels.rgb)
    bitmap = mtmd.mtmd_bitmap_init(pixels.width, pixels.height, data)
    chunks = mtmd.mtmd_input_chunks_init()
    try:
        part = mtmd.mtmd_input_part(None, bitmap)
        parts = (ctypes.POINTER(mtmd.mtmd_input_part) * 1)(ctypes.pointer(part))
        if mtmd.mtmd_tokenize_from_parts(context, chunks, parts, 1, False) != 0:
            raise unread(name)
        count = mtmd.mtmd_input_chunks_size(chunks)
        yield [mtmd.mtmd_input_chunks_get(chunks, index) for index in range(count)]
    finally:
        mtmd.mtmd_input_chunks_free(chunks)
        mtmd.mtmd_bitmap_free(bitmap)


def rows_of(context: Any, chunk: Any, width: int, name: str) -> Features:
    """An image chunk's rows, float32 (tokens, width). Raises UserError."""
    tokens = mtmd.mtmd_input_chunk_get_n_tokens(chunk)
    status = mtmd.mtmd_encode_chunk(context, chunk)
    data = mtmd.mtmd_get_output_embd(context) if status == 0 else None
    if not data or not tokens:
        raise unread(name)
    rows = np.array(np.ctypeslib.as_array(data, shape=(tokens, width)), dtype=np.float32)
    if not np.isfinite(rows).all():
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "{file} gave no usable numbers for this photo. Download it again."
            ),
            file=name,
        )
    return rows


def unread(name: str) -> UserError:
    """mtmd could not do it, and says nowhere why."""
    return UserError(
        QT_TRANSLATE_NOOP("errors", "llama.cpp could not read the photo with {file}. Try again."),
        file=name,
    )

"""The rows that stand for a photo that was read in tiles, as LLaVA-1.6's language model gets them.

The overview's rows come first. The tiles' rows are put together to one large grid; what only shows
the black around the photo is cut off; and each line of the grid ends with the learnt row that says
so (``pack_image_features`` and ``unpad_image`` in transformers' ``LlavaNext``).
"""

from collections.abc import Sequence

import numpy as np

from lavender.engine.features import Features
from lavender.gguf import Header, newline_of

DTYPES = {"f32": "<f4", "f16": "<f2"}


def newline_row(header: Header) -> "Features | None":
    """The learnt row that ends a line, float32 (width,), where the mmproj has one."""
    info = newline_of(header)
    if info is None or info.type not in DTYPES:
        return None
    with header.path.open("rb") as file:
        file.seek(header.data_start + info.offset)
        return np.frombuffer(file.read(info.nbytes), DTYPES[info.type]).astype(np.float32)


def assemble(
    squares: Sequence[Features],
    tiles: tuple[int, int],
    whole: tuple[int, int],
    newline: Features,
) -> Features:
    """``squares`` are float32 (side², width): the overview, then ``tiles`` (rows, columns) of them.

    ``whole`` is the photo's (width, height); ``newline`` is float32 (width,).
    """
    rows, columns = tiles
    overview, width = squares[0], squares[0].shape[1]
    side = round(len(overview) ** 0.5)
    grid = np.stack(squares[1:]).reshape(rows, columns, side, side, width)
    grid = grid.transpose(0, 2, 1, 3, 4).reshape(rows * side, columns * side, width)
    grid = unpadded(grid, whole)
    ends = np.broadcast_to(newline, (len(grid), 1, width))
    lines = np.concatenate([grid, ends], axis=1).reshape(-1, width)
    return np.concatenate([overview, lines], dtype=np.float32)


def unpadded(grid: Features, whole: tuple[int, int]) -> Features:
    """``grid`` (height, width, n) without the lines that only show what is around the photo."""
    tall, wide = grid.shape[:2]
    width, height = whole
    if width / height > wide / tall:
        # Seven digits, as the reference rounds: else 14.999999 lines would be 14.
        kept = int(round(height * (wide / width), 7))
        cut = (tall - kept) // 2
        return grid[cut : tall - cut]
    kept = int(round(width * (tall / height), 7))
    cut = (wide - kept) // 2
    return grid[:, cut : wide - cut]

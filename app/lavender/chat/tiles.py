"""A photo as LLaVA-1.6 was trained to see it: as a whole, and besides in tiles at a finer scale.

Of the grids that a model offers, the one is taken that keeps most of the photo's pixels and wastes
the least (``select_best_resolution`` in LLaVA's ``mm_utils.py`` and in transformers).
The photo is scaled to fit into it, centred on black, and cut into tiles; the overview is the whole
photo pressed into one square.
"""

import math

from PIL import Image

from lavender.chat.images import Upright
from lavender.chat.types import Lens, Pixels

BLACK = (0, 0, 0)


def best_grid(size: tuple[int, int], grids: tuple[tuple[int, int], ...]) -> tuple[int, int]:
    """The grid for a photo of ``size`` (width, height): (height, width) in pixels."""
    width, height = size

    def worth(grid: tuple[int, int]) -> tuple[int, int]:
        tall, wide = grid
        scale = min(wide / width, tall / height)
        kept = min(int(width * scale) * int(height * scale), width * height)
        return kept, -(wide * tall - kept)

    return max(grids, key=worth)


def tiled(picture: Upright, lens: Lens) -> Pixels:
    """The overview and below it the tiles, row by row, each ``lens.size`` pixels wide and high."""
    side = lens.size
    tall, wide = best_grid(picture.size, lens.grids)
    canvas = Image.new("RGB", (wide, tall), BLACK)
    fitted = _fitted(picture.size, (wide, tall))
    canvas.paste(_resized(picture, fitted), ((wide - fitted[0]) // 2, (tall - fitted[1]) // 2))
    rows, columns = tall // side, wide // side
    stack = Image.new("RGB", (side, side * (1 + rows * columns)))
    stack.paste(_resized(picture, (side, side)), (0, 0))
    for number in range(rows * columns):
        row, column = divmod(number, columns)
        tile = canvas.crop((column * side, row * side, (column + 1) * side, (row + 1) * side))
        stack.paste(tile, (0, (1 + number) * side))
    return Pixels(*stack.size, stack.tobytes(), (rows, columns), picture.size)


def _fitted(size: tuple[int, int], room: tuple[int, int]) -> tuple[int, int]:
    """The size that fits into ``room`` without another shape: one side fills it."""
    width, height = size
    wide, tall = room
    across, down = wide / width, tall / height
    if across < down:
        return wide, min(math.ceil(height * across), tall)
    return min(math.ceil(width * down), wide), tall


def _resized(picture: Upright, size: tuple[int, int]) -> Image.Image:
    """Bicubic, in Pillow's two passes: each band across, then all of them down."""
    width, height = size
    across = Image.new("RGB", (width, picture.size[1]))
    for top, band in picture.bands():
        across.paste(band.resize((width, band.height), Image.Resampling.BICUBIC), (0, top))
    return across.resize((width, height), Image.Resampling.BICUBIC)

"""The exact pixels that LLaVA-1.5 was trained to see.

The reference pads a picture to a square with the mean colour of CLIP's training pictures at full
size, then resizes it bicubically (``expand2square`` in LLaVA's ``mm_utils.py`` and
``LlavaImageProcessor`` in transformers, both over Pillow).

A padded square of a long panorama would need a gigabyte. Pillow resizes in two passes with 8-bit
results between them, rows first and columns second, so the same numbers come out when each band
of rows is padded and resized by itself and the padding above and below is added between the
passes. That is equal, not merely close. Of a very tall picture only the columns that it can
reach are resized, at the same places and with the same weights but for the last bits of a
double, so a value may differ by one there.
"""

import math

from PIL import Image

from lavender.chat.images import Upright
from lavender.chat.types import Pixels

BACKGROUND = (122, 116, 104)
"""CLIP's mean (0.48145466, 0.4578275, 0.40821073) times 255, cut to whole numbers."""

_BICUBIC_REACH = 2.0
"""Source pixels on each side of a place that Pillow's bicubic filter looks at, times the scale."""


def square(picture: Upright, size: int) -> Pixels:
    """``picture`` padded to a square and resized to ``size`` × ``size`` pixels."""
    width, height = picture.size
    side = max(width, height)
    left, top = (side - width) // 2, (side - height) // 2
    first, last, start, end = _reach(left, width, side, size)
    scale = side / size
    columns_done = Image.new("RGB", (size, side), BACKGROUND)
    for band_top, band in picture.bands():
        row = band
        if width < side:
            row = Image.new("RGB", (end - start, band.height), BACKGROUND)
            row.paste(band, (left - start, 0))
        box = (first * scale - start, 0.0, last * scale - start, float(row.height))
        target = (last - first, row.height)
        done = row.resize(target, Image.Resampling.BICUBIC, box=box)
        columns_done.paste(done, (first, top + band_top))
    result = columns_done.resize((size, size), Image.Resampling.BICUBIC)
    return Pixels(size, size, result.tobytes())


def _reach(left: int, width: int, side: int, size: int) -> tuple[int, int, int, int]:
    """Columns of the result that a picture reaches, and source columns that they look at.

    Everything, unless leaving out plain padding saves at least half of the work.
    """
    scale = side / size
    reach = _BICUBIC_REACH * max(scale, 1.0)
    first = max(math.floor((left - reach) / scale) - 1, 0)
    last = min(math.ceil((left + width + reach) / scale) + 1, size)
    start = max(math.floor(first * scale - reach) - 1, 0)
    end = min(math.ceil(last * scale + reach) + 1, side)
    return (first, last, start, end) if 2 * (end - start) < side else (0, size, 0, side)

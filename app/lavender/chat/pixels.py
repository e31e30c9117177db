"""The exact pixels that LLaVA-1.5 was trained to see.

The reference pads a picture to a square with the mean colour of CLIP's training pictures at full
size, then resizes it bicubically (``expand2square`` in LLaVA's ``mm_utils.py`` and
``LlavaImageProcessor`` in transformers, both over Pillow).

A padded square of a long panorama would need a gigabyte. Pillow resizes in two passes with 8-bit
results between them, rows first and columns second, so the same numbers come out when each band
of rows is padded and resized by itself and the padding above and below is added between the
passes. The result is equal, not merely close, for every shape.
"""

from PIL import Image

from lavender.chat.images import Upright
from lavender.chat.types import Pixels

BACKGROUND = (122, 116, 104)
"""CLIP's mean (0.48145466, 0.4578275, 0.40821073) times 255, cut to whole numbers."""


def square(picture: Upright, size: int) -> Pixels:
    """``picture`` padded to a square and resized to ``size`` × ``size`` pixels."""
    width, height = picture.size
    side = max(width, height)
    left, top = (side - width) // 2, (side - height) // 2
    columns_done = Image.new("RGB", (size, side), BACKGROUND)
    for band_top, band in picture.bands(multiple=1):
        row = band
        if width < side:
            row = Image.new("RGB", (side, band.height), BACKGROUND)
            row.paste(band, (left, 0))
        done = row.resize((size, row.height), Image.Resampling.BICUBIC)
        columns_done.paste(done, (0, top + band_top))
    result = columns_done.resize((size, size), Image.Resampling.BICUBIC)
    return Pixels(size, size, result.tobytes())

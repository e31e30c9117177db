"""Pictures to measure with: no two alike, so that nothing is answered from a cache by luck."""

import struct

import numpy as np

WIDTH, HEIGHT = 640, 480


def picture(seed: int) -> bytes:
    """A BMP file of soft coloured clouds; another one for each seed."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 256, (HEIGHT // 40, WIDTH // 40, 3), dtype=np.uint8)
    pixels = np.ascontiguousarray(coarse.repeat(40, 0).repeat(40, 1))
    data = pixels.tobytes()
    # BITMAPFILEHEADER and BITMAPINFOHEADER, as Windows documents them; rows need no padding here.
    file = struct.pack("<2sIHHI", b"BM", 54 + len(data), 0, 0, 54)
    info = struct.pack("<IiiHHIIiiII", 40, WIDTH, HEIGHT, 1, 24, 0, len(data), 2835, 2835, 0, 0)
    return file + info + data

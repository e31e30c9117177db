"""Pictures for tests: one that shows which way is up, and many that mean harm."""

import io
import random
import struct
import zlib
from typing import Any

from PIL import Image

RED, GREEN, BLUE, YELLOW = (210, 30, 30), (30, 150, 40), (30, 40, 200), (230, 210, 40)
CORNERS = (RED, GREEN, BLUE, YELLOW)
"""Upper left, upper right, lower left, lower right."""


def corners(width: int = 96, height: int = 64) -> Image.Image:
    """Four colours in four quarters: no turn and no mirror leaves it as it is."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(GREEN, (width // 2, 0, width, height // 2))
    image.paste(BLUE, (0, height // 2, width // 2, height))
    image.paste(YELLOW, (width // 2, height // 2, width, height))
    return image


def corners_of(image: Image.Image) -> list[tuple[int, ...]]:
    """The colours in the middles of the four quarters."""
    width, height = image.size
    rgb = image.convert("RGB")
    places = [(x, y) for y in (height // 4, 3 * height // 4) for x in (width // 4, 3 * width // 4)]
    colours = [rgb.getpixel(place) for place in places]
    return [colour for colour in colours if isinstance(colour, tuple)]


def alike(found: list[tuple[int, ...]], wanted: tuple[tuple[int, ...], ...], by: int = 14) -> bool:
    """Whether colours agree as far as lossy formats let them."""
    return all(
        abs(one - other) <= by
        for colour, wish in zip(found, wanted, strict=True)
        for one, other in zip(colour, wish, strict=True)
    )


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    """``image`` as the bytes of a file."""
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def stored_as(orientation: int, upright: Image.Image) -> Image.Image:
    """How a camera held that way stores ``upright``, by the words of EXIF 2.32, tag 0x0112."""
    row_zero, column_zero = {
        1: ("top", "left"),
        2: ("top", "right"),
        3: ("bottom", "right"),
        4: ("bottom", "left"),
        5: ("left", "top"),
        6: ("right", "top"),
        7: ("right", "bottom"),
        8: ("left", "bottom"),
    }[orientation]
    width, height = upright.size
    sideways = row_zero in ("left", "right")
    stored = Image.new("RGB", (height, width) if sideways else (width, height))
    for row in range(stored.height):
        for column in range(stored.width):
            x, y = (row, column) if sideways else (column, row)
            if "right" in (row_zero, column_zero):
                x = width - 1 - x
            if "bottom" in (row_zero, column_zero):
                y = height - 1 - y
            pixel = upright.getpixel((x, y))
            assert pixel is not None
            stored.putpixel((column, row), pixel)
    return stored


def chunk(kind: bytes, content: bytes) -> bytes:
    """One chunk of a PNG."""
    checked = kind + content
    return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))


def png(width: int, height: int, *, bits: int = 1, extra: bytes = b"") -> bytes:
    """A PNG of one grey value: tiny however large it says it is."""
    header = struct.pack(">IIBBBBB", width, height, bits, 0, 0, 0, 0)
    row = b"\0" + bytes((width * bits + 7) // 8)
    packer = zlib.compressobj(9)
    rows = packer.compress(row * min(height, 20_000)) + packer.flush() if width < 50_000 else b""
    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", header),
            extra,
            chunk(b"IDAT", rows),
            chunk(b"IEND", b""),
        ]
    )


def self_linked_tiff() -> bytes:
    """A TIFF whose second directory is its first."""
    whole = bytearray(encoded(corners(), "TIFF"))
    start = struct.unpack("<I", whole[4:8])[0]
    entries = struct.unpack("<H", whole[start : start + 2])[0]
    link = start + 2 + 12 * entries
    whole[link : link + 4] = struct.pack("<I", start)
    return bytes(whole)


def animation(kind: str, frames: int) -> bytes:
    """The corners first, then plain frames that differ."""
    size = (96, 64) if frames < 100 else (12, 8)
    rest = [Image.new("RGB", size, (i % 256, i // 256, 7)) for i in range(frames - 1)]
    return encoded(corners(*size), kind, save_all=True, append_images=rest)


def noise(width: int, height: int) -> Image.Image:
    """A picture in which every pixel matters."""
    chance = random.Random(width * 65_537 + height)
    return Image.frombytes("RGB", (width, height), chance.randbytes(width * height * 3))

"""Pictures that mean harm, or are none: one sentence each, quickly, and the next one is read."""

import contextlib
import random
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from lavender.chat.decoder import Decoder
from lavender.chat.types import Lens
from lavender.errors import UserError
from tests.chat.pictures import chunk, corners, encoded, noise, png, self_linked_tiff

NO_PICTURE = "not a picture that Lavender can read"


def cut(kind: str, share: float) -> Callable[[], bytes]:
    """The beginning of a file."""

    def make() -> bytes:
        whole = encoded(noise(200, 200), kind)
        return whole[: int(len(whole) * share)]

    return make


def zeroed(kind: str) -> Callable[[], bytes]:
    """A file whose middle was lost."""

    def make() -> bytes:
        whole = bytearray(encoded(noise(200, 200), kind))
        middle = len(whole) // 2
        whole[middle : middle + 4000] = bytes(4000)
        return bytes(whole)

    return make


def text_bomb() -> bytes:
    packed = zlib.compress(bytes(80_000_000), 9)
    return png(8, 8, extra=chunk(b"zTXt", b"Comment\0\0" + packed))


def profile_bomb() -> bytes:
    packed = zlib.compress(bytes(80_000_000), 9)
    return png(8, 8, extra=chunk(b"iCCP", b"profile\0\0" + packed))


def big_bmp() -> bytes:
    return encoded(corners(), "BMP")[:18] + struct.pack("<ii", 2**31 - 1, 2**31 - 1) + bytes(80)


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "none.jpg": (lambda: b"", "is empty"),
    "one-byte.jpg": (lambda: b"\xff", NO_PICTURE),
    "zeros.jpg": (lambda: bytes(100_000), NO_PICTURE),
    "text.png": (lambda: b"Dear diary, today", NO_PICTURE),
    "page.png": (lambda: b"<!doctype html><html><body>404</body></html>", NO_PICTURE),
    "drawing.svg": (lambda: b'<svg xmlns="http://www.w3.org/2000/svg"></svg>', NO_PICTURE),
    "script.png": (lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", NO_PICTURE),
    "paper.png": (lambda: b"%PDF-1.7\n", "Save the page that you need as a picture"),
    "icons.png": (lambda: encoded(corners(32, 32), "ICO"), NO_PICTURE),
    "movie.heic": (lambda: b"\0\0\0\x18ftypmp42\0\0\0\0isommp42" + bytes(500), NO_PICTURE),
    "head.jpg": (cut("JPEG", 0.02), "incomplete|damaged|not a picture"),
    "half.jpg": (cut("JPEG", 0.5), "incomplete"),
    "half.png": (cut("PNG", 0.5), "incomplete|damaged"),
    "half.gif": (cut("GIF", 0.5), "incomplete|damaged"),
    "half.webp": (cut("WEBP", 0.5), "incomplete|damaged|not a picture"),
    "half.tiff": (cut("TIFF", 0.5), "incomplete|damaged|not a picture"),
    "half.bmp": (cut("BMP", 0.5), "incomplete"),
    "half.avif": (cut("AVIF", 0.5), "incomplete|damaged|not a picture"),
    "hole.png": (zeroed("PNG"), "damaged"),
    "large.png": (lambda: png(13_000, 13_000), r"too many pixels \(13000 × 13000\)"),
    "larger.png": (lambda: png(20_000, 20_000), "too many pixels"),
    "largest.png": (lambda: png(2**31 - 1, 2**31 - 1), "too many pixels"),
    "nothing.png": (lambda: png(0, 0), "damaged|not a picture"),
    "long.png": (lambda: png(70_000, 1), "too many pixels"),
    "large.bmp": (big_bmp, "too many pixels|damaged|not a picture"),
    "text-bomb.png": (text_bomb, "damaged"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_in_one_sentence(decoder: Decoder, tmp_path: Path, name: str) -> None:
    make, words = REFUSED[name]
    file = tmp_path / name
    file.write_bytes(make())
    with pytest.raises(UserError, match=words) as caught:
        decoder.inspect(file)
    assert str(caught.value).startswith(name)
    assert "\n" not in str(caught.value)
    assert decoder.inspect(encoded(corners(), "PNG")).photo.width == 96


def test_a_bomb_in_a_colour_profile_does_no_harm(decoder: Decoder) -> None:
    # Refused or read without its profile: either is fine, running out of memory is not.
    try:
        assert decoder.inspect(profile_bomb()).photo.width == 8
    except UserError as error:
        assert "damaged" in str(error)


def test_a_tiff_that_links_to_itself_is_its_first_page(decoder: Decoder) -> None:
    assert decoder.inspect(self_linked_tiff()).photo.width == 96


def test_damage_that_a_viewer_would_forgive_still_ends(decoder: Decoder) -> None:
    for make in (zeroed("JPEG"), zeroed("GIF"), zeroed("WEBP"), zeroed("TIFF")):
        try:
            decoder.inspect(make())
        except UserError as error:
            assert str(error)


def test_a_file_that_crashes_the_library_is_a_sentence(decoder: Decoder) -> None:
    # libheif 1.23 ends with a segmentation fault over this one.
    with pytest.raises(UserError, match=r"^crashes-libheif\.heic "):
        decoder.inspect(Path(__file__).with_name("crashes-libheif.heic"))
    assert decoder.inspect(encoded(corners(), "PNG")).photo.width == 96


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF"])
def test_random_damage_is_read_or_refused_and_nothing_else(decoder: Decoder, kind: str) -> None:
    chance = random.Random(kind)
    whole = encoded(corners(), kind)
    for _ in range(25):
        spoiled = bytearray(whole)
        for _ in range(chance.choice((1, 3, 10))):
            spoiled[chance.randrange(len(spoiled))] = chance.choice((0, 255, 127))
        with contextlib.suppress(UserError):
            assert decoder.inspect(bytes(spoiled)).original == spoiled


def test_bytes_without_a_name_have_a_sentence_too(decoder: Decoder) -> None:
    for content in (b"", b"nonsense"):
        with pytest.raises(UserError, match=r"^The picture "):
            decoder.inspect(content)


def test_a_refused_picture_is_refused_for_the_model_too(decoder: Decoder) -> None:
    for content in (png(13_000, 13_000), b"nonsense", b"", bytes(160_000_001)):
        with pytest.raises(UserError):
            decoder.pixels(content, Lens(336))


def test_the_largest_jpegs_are_read_at_half_size(decoder: Decoder) -> None:
    content = encoded(Image.new("L", (13_000, 10_000), 77), "JPEG", quality=10)
    photo = decoder.inspect(content).photo
    assert (photo.width, photo.height) == (13_000, 10_000)
    assert decoder.pixels(content, Lens(16)).rgb[8 * 16 * 3] in range(74, 81)

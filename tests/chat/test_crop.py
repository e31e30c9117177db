"""A part of a photo: upright, at full resolution, and without a word about the photo."""

import io

import pytest
from PIL import Image

from lavender.chat.decoder import PART_SIDE, SIZE_LIMIT, Decoder
from lavender.chat.decoder_child import EXACT_PIXELS
from lavender.chat.types import Box
from lavender.errors import UserError
from tests.chat.pictures import (
    BLUE,
    GREEN,
    RED,
    YELLOW,
    alike,
    corners,
    corners_of,
    encoded,
    noise,
    stored_as,
)


def cut(decoder: Decoder, content: bytes, box: Box, longest: int = PART_SIDE) -> Image.Image:
    """The part as a picture."""
    return Image.open(io.BytesIO(decoder.crop(content, box, longest)))


def test_a_small_part_is_the_same_pixels(decoder: Decoder) -> None:
    image = noise(300, 200)
    part = cut(decoder, encoded(image, "PNG"), Box(13, 7, 120, 90))
    assert part.format == "PNG"
    assert part.tobytes() == image.convert("RGB").crop((13, 7, 133, 97)).tobytes()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_part_is_counted_on_the_upright_photo(decoder: Decoder, orientation: int) -> None:
    upright = noise(96, 64)
    exif = Image.Exif()
    exif[0x0112] = orientation
    content = encoded(stored_as(orientation, upright), "PNG", exif=exif)
    part = cut(decoder, content, Box(50, 10, 40, 30))
    assert part.tobytes() == upright.crop((50, 10, 90, 40)).tobytes()


def test_a_part_carries_nothing_of_where_the_photo_was_taken(decoder: Decoder) -> None:
    exif = Image.Exif()
    exif[0x010E] = "at home"
    marked = encoded(corners(2000, 1600), "JPEG", exif=exif, comment=b"secret", dpi=(300, 300))
    for box in (Box(0, 0, 100, 100), Box(0, 0, 2000, 1600)):
        content = decoder.crop(marked, box)
        assert b"secret" not in content
        assert b"at home" not in content
        part = Image.open(io.BytesIO(content))
        part.load()
        assert not part.getexif()
        assert not set(part.info) & {"comment", "icc_profile", "dpi", "exif"}


@pytest.mark.parametrize(
    ("box", "size"),
    [
        (Box(-50, -50, 100, 100), (50, 50)),
        (Box(250, 150, 1000, 1000), (50, 50)),
        (Box(-(10**9), -(10**9), 2 * 10**9, 2 * 10**9), (300, 200)),
        (Box(299, 199, 1, 1), (1, 1)),
    ],
)
def test_what_lies_outside_is_cut_off(decoder: Decoder, box: Box, size: tuple[int, int]) -> None:
    assert cut(decoder, encoded(noise(300, 200), "PNG"), box).size == size


@pytest.mark.parametrize(
    "box",
    [Box(0, 0, 0, 0), Box(10, 10, 0, 40), Box(300, 0, 10, 10), Box(0, 0, -5, 10), Box(-9, 0, 9, 9)],
)
def test_a_part_without_pixels_is_refused_with_a_sentence(decoder: Decoder, box: Box) -> None:
    content = encoded(noise(300, 200), "PNG")
    with pytest.raises(UserError, match="rectangle"):
        decoder.crop(content, box)
    assert cut(decoder, content, Box(0, 0, 5, 5)).size == (5, 5), "the child goes on"


def test_deep_grey_keeps_the_brightness_of_the_whole(decoder: Decoder) -> None:
    deep = Image.new("I;16", (40, 40))
    for x in range(40):
        for y in range(40):
            deep.putpixel((x, y), x * 65535 // 39)
    part = cut(decoder, encoded(deep, "PNG"), Box(0, 0, 10, 10)).convert("L")
    assert part.getextrema() == (0, 9 * 65535 // 39 // 257)


def test_palettes_and_holes_look_as_they_do_in_the_whole(decoder: Decoder) -> None:
    palette = corners().convert("P", palette=Image.Palette.ADAPTIVE)
    part = cut(decoder, encoded(palette, "PNG"), Box(24, 16, 48, 32))
    assert alike(corners_of(part), (RED, GREEN, BLUE, YELLOW))
    holes = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    assert cut(decoder, encoded(holes, "PNG"), Box(5, 5, 9, 9)).getpixel((0, 0)) == (255,) * 3


def test_a_large_part_is_a_jpeg_and_never_longer_than_asked(decoder: Decoder) -> None:
    content = encoded(corners(4000, 3000), "JPEG")
    whole = cut(decoder, content, Box(0, 0, 4000, 3000))
    assert (whole.format, whole.size) == ("JPEG", (4000, 3000))
    assert EXACT_PIXELS < 4000 * 3000
    small = cut(decoder, content, Box(1000, 0, 3000, 3000), 500)
    assert (small.format, small.size) == ("PNG", (500, 500))
    long = encoded(Image.new("RGB", (9000, 40), GREEN), "PNG")
    assert cut(decoder, long, Box(0, 0, 9000, 40)).size == (PART_SIDE, 18)


@pytest.mark.parametrize("longest", [0, SIZE_LIMIT + 1])
def test_limits_that_make_no_sense_are_our_bug(decoder: Decoder, longest: int) -> None:
    with pytest.raises(ValueError, match=str(longest)):
        decoder.crop(encoded(noise(3, 3), "PNG"), Box(0, 0, 1, 1), longest)


def test_what_is_no_picture_has_no_part(decoder: Decoder) -> None:
    with pytest.raises(UserError, match="not a picture"):
        decoder.crop(b"<svg/>", Box(0, 0, 1, 1))


def test_a_jpeg_that_is_decoded_at_half_its_size_keeps_its_places(decoder: Decoder) -> None:
    content = encoded(corners(12_000, 11_000), "JPEG", quality=50)
    part = cut(decoder, content, Box(5_900, 5_400, 200, 200))
    assert part.size == (100, 100)
    assert alike(corners_of(part), (RED, GREEN, BLUE, YELLOW), by=30)

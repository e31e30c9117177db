"""What people have on their disks comes in upright, in the right colours, and as itself."""

import hashlib
import io
import struct
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms

from lavender.chat.decoder import Decoder
from lavender.chat.types import Lens
from tests.chat.pictures import (
    BLUE,
    CORNERS,
    GREEN,
    RED,
    YELLOW,
    alike,
    animation,
    corners,
    corners_of,
    encoded,
    stored_as,
)

HERE = Path(__file__).parent
FORMATS = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "GIF": "image/gif",
    "BMP": "image/bmp",
    "TIFF": "image/tiff",
    "AVIF": "image/avif",
}


def seen(decoder: Decoder, content: bytes) -> Image.Image:
    """The picture as the window shows it."""
    return Image.open(io.BytesIO(decoder.preview(content, 512)))


def shown_to_model(decoder: Decoder, content: bytes, size: int = 96) -> Image.Image:
    """The picture as a model is shown it."""
    return Image.frombytes("RGB", (size, size), decoder.pixels(content, Lens(size)).rgb)


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("name", ["photo.jpg", "photo.png", "photo"])
def test_every_format_comes_in_whatever_its_name_says(
    decoder: Decoder, tmp_path: Path, kind: str, name: str
) -> None:
    content = encoded(corners(), kind)
    file = tmp_path / name
    file.write_bytes(content)
    intake = decoder.inspect(file)
    assert intake.original == content
    assert intake.photo.sha256 == hashlib.sha256(content).hexdigest()
    assert (intake.photo.width, intake.photo.height) == (96, 64)
    assert (intake.photo.media_type, intake.photo.size) == (FORMATS[kind], len(content))
    assert alike(corners_of(Image.open(io.BytesIO(intake.thumbnail))), CORNERS)


def test_heic_comes_in(decoder: Decoder) -> None:
    intake = decoder.inspect(HERE / "plain.heic")
    assert intake.photo.media_type == "image/heic"
    assert (intake.photo.width, intake.photo.height) == (64, 48)
    found = corners_of(seen(decoder, intake.original))
    assert alike(found, CORNERS)


def test_heic_that_a_phone_turned_comes_in_upright(decoder: Decoder, turned_heic: bytes) -> None:
    intake = decoder.inspect(turned_heic)
    assert (intake.photo.width, intake.photo.height) == (48, 64)
    found = corners_of(seen(decoder, intake.original))
    assert alike(found, (BLUE, RED, YELLOW, GREEN))  # a quarter turn to the right


@pytest.fixture
def turned_heic() -> bytes:
    """64 × 48 as stored, with HEIF's own rotation and the EXIF value that says the same."""
    return (HERE / "turned.heic").read_bytes()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_taken_any_way_up_is_upright_everywhere(
    decoder: Decoder, kind: str, orientation: int
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    content = encoded(stored_as(orientation, corners()), kind, exif=exif)
    intake = decoder.inspect(content)
    assert (intake.photo.width, intake.photo.height) == (96, 64)
    thumbnail = Image.open(io.BytesIO(intake.thumbnail))
    assert thumbnail.size == (96, 64)
    assert alike(corners_of(thumbnail), CORNERS)
    assert alike(corners_of(seen(decoder, content)), CORNERS)
    square = shown_to_model(decoder, content)
    assert alike(corners_of(square.crop((0, 16, 96, 80))), CORNERS)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_of_many_bands_is_turned_as_one(decoder: Decoder, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    upright = corners(3000, 2000)
    back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    stored = upright.transpose(Image.Transpose(back[orientation])) if orientation > 1 else upright
    square = shown_to_model(decoder, encoded(stored, "PNG", exif=exif, compress_level=1))
    assert alike(corners_of(square.crop((0, 16, 96, 80))), CORNERS, by=0)


def test_broken_exif_costs_the_turn_and_not_the_photo(decoder: Decoder) -> None:
    content = encoded(corners(), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\x7fnonsense")
    assert decoder.inspect(content).photo.width == 96


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "TIFF", "AVIF"])
def test_an_animation_is_its_first_frame(decoder: Decoder, kind: str) -> None:
    content = animation(kind, 5)
    assert alike(corners_of(seen(decoder, content)), CORNERS)


def test_three_thousand_frames_cost_no_more_than_one(decoder: Decoder) -> None:
    assert alike(corners_of(seen(decoder, animation("GIF", 3000))), CORNERS)


@pytest.mark.parametrize("mode", ["L", "1", "P", "LA", "RGBA", "PA", "CMYK", "YCbCr"])
def test_every_kind_of_colour_becomes_rgb(decoder: Decoder, mode: str) -> None:
    kinds = {"CMYK": "JPEG", "YCbCr": "JPEG", "PA": "TIFF"}
    image = corners().convert("L").convert(mode) if mode in ("1", "LA") else _as(mode)
    content = encoded(image, kinds.get(mode, "PNG"))
    wanted = tuple(corners_of(image.convert("RGB")))
    assert alike(corners_of(seen(decoder, content)), wanted, by=30)
    assert alike(corners_of(shown_to_model(decoder, content).crop((0, 16, 96, 80))), wanted, by=30)


def _as(mode: str) -> Image.Image:
    return corners().convert("P").convert("PA") if mode == "PA" else corners().convert(mode)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "RGB"])
def test_what_is_transparent_becomes_white(decoder: Decoder, mode: str) -> None:
    options: dict[str, Any] = {}
    if mode in ("RGBA", "LA"):
        image = Image.new(mode, (40, 40))
    else:
        image = corners(40, 40).quantize(8) if mode == "P" else Image.new(mode, (40, 40), (5, 5, 5))
        if mode == "P":
            image.paste(2, (0, 0, 40, 40))
        options["transparency"] = 2 if mode == "P" else (5, 5, 5)
    content = encoded(image, "PNG", **options)
    assert shown_to_model(decoder, content, 40).getpixel((20, 20)) == (255, 255, 255)


@pytest.mark.parametrize(("mode", "pixel"), [("I;16", "<H"), ("F", "<f")])
def test_deep_grey_is_scaled_and_not_clipped(decoder: Decoder, mode: str, pixel: str) -> None:
    values = (0, 32_768, 65_535, 65_535) if mode == "I;16" else (0.0, 0.5, 1.0, 1.0)
    dark, middle, light, _ = (struct.pack(pixel, value) for value in values)
    rows = (dark * 20 + middle * 20) * 20 + light * 40 * 20
    content = encoded(Image.frombytes(mode, (40, 40), rows), "PNG" if mode == "I;16" else "TIFF")
    found = corners_of(shown_to_model(decoder, content, 40))
    assert alike(found, ((0,) * 3, (128,) * 3, (255,) * 3, (255,) * 3), by=1)


def test_a_colour_profile_is_followed_for_eyes_and_not_for_models(decoder: Decoder) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = encoded(corners(), "PNG")
    for profile in (srgb, b"no profile", _swapped(srgb)):
        content = encoded(corners(), "PNG", icc_profile=profile)
        assert decoder.pixels(content, Lens(64)) == decoder.pixels(plain, Lens(64))
        followed = corners_of(seen(decoder, content)) != corners_of(seen(decoder, plain))
        assert followed == (profile == _swapped(srgb))


def _swapped(profile: bytes) -> bytes:
    """sRGB with red and blue exchanged, under another name."""
    marked = profile.replace(b"rXYZ", b"----", 1).replace(b"bXYZ", b"rXYZ", 1)
    marked = marked.replace(b"----", b"bXYZ", 1)
    return marked.replace("sRGB".encode("utf-16-be"), "odd!".encode("utf-16-be"))


def test_thumbnails_are_small_and_never_enlarged(decoder: Decoder) -> None:
    for shape, wanted in [
        ((4000, 3000), (256, 192)),
        ((300, 4000), (19, 256)),
        ((20, 10), (20, 10)),
        ((1, 5000), (1, 256)),
    ]:
        content = encoded(Image.new("RGB", shape, GREEN), "JPEG")
        thumbnail = Image.open(io.BytesIO(decoder.inspect(content).thumbnail))
        assert thumbnail.size == wanted
        assert alike(corners_of(thumbnail), (GREEN,) * 4)


def test_a_preview_of_a_drawing_is_exact(decoder: Decoder) -> None:
    shown = seen(decoder, encoded(corners(), "PNG"))
    assert shown.format == "PNG"
    assert corners_of(shown) == [RED, GREEN, BLUE, YELLOW]

"""The pixels that a model is shown equal LLaVA-1.5's reference preprocessing."""

import io

import pytest
from PIL import Image, ImageChops

from lavender.chat.images import open_upright
from lavender.chat.pixels import BACKGROUND, square
from tests.chat.pictures import encoded, noise

SIZES = [
    (640, 480),
    (480, 640),
    (336, 336),
    (337, 333),
    (1, 1),
    (3, 2),
    (3000, 1),
    (4001, 20),
    (1300, 1001),
    (1001, 1301),
]


def reference(image: Image.Image, size: int) -> bytes:
    """``expand2square`` and the bicubic resize of CLIPImageProcessor, plainly."""
    width, height = image.size
    side = max(width, height)
    padded = Image.new("RGB", (side, side), BACKGROUND)
    padded.paste(image, ((side - width) // 2, (side - height) // 2))
    return padded.resize((size, size), Image.Resampling.BICUBIC).tobytes()


@pytest.mark.parametrize("shape", SIZES)
@pytest.mark.parametrize("size", [112, 336])
def test_pixels_equal_the_reference_exactly(shape: tuple[int, int], size: int) -> None:
    image = noise(*shape)
    pixels = square(open_upright(encoded(image, "BMP")), size)
    assert (pixels.width, pixels.height) == (size, size)
    assert pixels.rgb == reference(image, size)


def test_a_large_jpeg_is_not_decoded_smaller_for_the_model() -> None:
    content = encoded(noise(2400, 1800), "JPEG", quality=80)
    with Image.open(io.BytesIO(content)) as image:
        wanted = reference(image.convert("RGB"), 336)
    assert square(open_upright(content), 336).rgb == wanted


@pytest.mark.parametrize(
    "shape", [(1, 2999), (20, 4001), (7, 2000), (150, 2001), (333, 3000), (500, 1700)]
)
@pytest.mark.parametrize("size", [14, 112, 336])
def test_leaving_out_padding_changes_nothing(shape: tuple[int, int], size: int) -> None:
    image = noise(*shape)
    pixels = square(open_upright(encoded(image, "BMP")), size)
    found = Image.frombytes("RGB", (size, size), pixels.rgb)
    wanted = Image.frombytes("RGB", (size, size), reference(image, size))
    assert max(ImageChops.difference(found, wanted).tobytes()) <= 1


def test_a_long_strip_needs_no_square_of_its_length() -> None:
    # 144 million pixels as a square, 12,000 as it is.
    pixels = square(open_upright(encoded(Image.new("RGB", (1, 12_000), "white"), "PNG")), 336)
    assert pixels.rgb[:3] == bytes(BACKGROUND)

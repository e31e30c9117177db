"""From the colours of a file to plain RGB, 8 bits a channel, as a person would see them.

A conversion is chosen once for a whole picture and then applied to parts of it, so that no seams
show.
"""

import contextlib
import io
from collections.abc import Callable

from PIL import Image, ImageCms

from lavender.chat.refusals import Refusal, RefusedError

Conversion = Callable[[Image.Image], Image.Image]
_DEEP_GREY = ("I", "I;16", "I;16B", "I;16L", "I;16N", "F")


def conversion(image: Image.Image, managed: bool) -> Conversion:
    """What makes parts of ``image`` mode RGB; ``managed`` follows its colour profile."""
    if image.mode in _DEEP_GREY:
        return _scaled_grey(image)
    if image.has_transparency_data:
        return _on_white
    return (_by_profile(image) if managed else None) or _plain


def _plain(part: Image.Image) -> Image.Image:
    return part if part.mode == "RGB" else part.convert("RGB")


def _on_white(part: Image.Image) -> Image.Image:
    layer = part.convert("RGBA")
    paper = Image.new("RGBA", layer.size, "white")
    paper.alpha_composite(layer)
    return paper.convert("RGB")


def _scaled_grey(image: Image.Image) -> Conversion:
    """Grey of more than 8 bits: Pillow's own conversion clips instead of scaling."""
    low, high = image.getextrema()
    if not isinstance(low, int | float) or not isinstance(high, int | float):
        raise RefusedError(Refusal.DAMAGED)
    if image.mode != "F" and low >= 0 and high < 1 << 16:
        # 32-bit grey that stays within a byte was 8-bit grey once.
        low, high = 0, (1 << 16) - 1 if high > 255 or image.mode != "I" else 255
    scale = 255.0 / (high - low) if high > low else 0.0
    offset = -low * scale

    def convert(part: Image.Image) -> Image.Image:
        deep = part if part.mode == "F" else part.convert("I").convert("F")
        return deep.point(lambda value: value * scale + offset).convert("L").convert("RGB")

    return convert


def _by_profile(image: Image.Image) -> Conversion | None:
    """A conversion by the picture's own colour profile, or None where there is nothing to do."""
    profile_bytes = image.info.get("icc_profile")
    if not isinstance(profile_bytes, bytes) or image.mode not in ("RGB", "CMYK"):
        return None
    with contextlib.suppress(Exception):  # a broken profile is as good as none
        profile = ImageCms.ImageCmsProfile(io.BytesIO(profile_bytes))
        if "srgb" in ImageCms.getProfileDescription(profile).lower():
            return None
        transform = ImageCms.buildTransform(
            profile, ImageCms.createProfile("sRGB"), image.mode, "RGB"
        )
        return lambda part: ImageCms.applyTransform(part, transform) or part
    return None

"""Emoji of Noto Color Emoji as small transparent pictures, in their own or in other colours.

The font's bitmaps come in one size only (109 pixels), so a sprite is drawn once and kept.
"""

from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from pocket.kinds import COLOURS

_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts")
_BITMAP_SIZE = 109


@lru_cache(maxsize=64)
def font_file(name: str) -> str:
    """The path of an installed font file by its file name."""
    for folder in _FOLDERS:
        for path in sorted(folder.rglob(name)):
            return str(path)
    raise FileNotFoundError(
        f"{name} is not installed; on Debian or Ubuntu: "
        "apt install fonts-noto-color-emoji fonts-dejavu-core fonts-liberation"
    )


@lru_cache(maxsize=4)
def _emoji_font() -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(font_file("NotoColorEmoji.ttf"), _BITMAP_SIZE)


@lru_cache(maxsize=2048)
def sprite(emoji: str, colour: str = "") -> Image.Image:
    """The emoji cropped to what is visible: RGBA, about 110 pixels, repainted in `colour`."""
    canvas = Image.new("RGBA", (160, 160))
    ImageDraw.Draw(canvas).text((8, 8), emoji, font=_emoji_font(), embedded_color=True)
    box = canvas.getbbox()
    if box is None:
        raise ValueError(f"the font draws nothing for {emoji!r}")
    image = canvas.crop(box)
    return repaint(image, COLOURS[colour]) if colour else image


def repaint(image: Image.Image, target: tuple[int, int, int]) -> Image.Image:
    """Give the parts in the image's main hue the target colour, keeping light and shade.

    The main hue is the strongest peak of the saturation-weighted hue histogram.  Pixels far from it
    (a wheel, a string, a pencil's lead) stay as they are.
    """
    rgba = np.asarray(image, dtype=np.float32)
    hsv = np.asarray(image.convert("RGB").convert("HSV"), dtype=np.float32)
    hue, saturation = hsv[..., 0] / 256, hsv[..., 1] / 255
    weight = saturation * (rgba[..., 3] / 255) * (saturation > 0.15)
    histogram = np.bincount((hue * 32).astype(int).ravel() % 32, weight.ravel(), minlength=32)
    smooth = histogram + 0.7 * (np.roll(histogram, 1) + np.roll(histogram, -1))
    peak = (int(smooth.argmax()) + 0.5) / 32
    distance = np.abs((hue - peak + 0.5) % 1 - 0.5)
    mask = np.clip((0.14 - distance) / 0.04, 0, 1) * np.clip((saturation - 0.10) / 0.08, 0, 1)
    luma = rgba[..., :3] @ np.array([0.299, 0.587, 0.114], dtype=np.float32)
    inside = (mask > 0.5) & (rgba[..., 3] > 128)
    ratio = (luma / max(float(np.median(luma[inside])), 1.0))[..., None]
    base = np.array(target, dtype=np.float32)
    shade = base * np.minimum(ratio, 1.0)
    lit = shade + (255 - base) * np.clip(ratio - 1.0, 0, 1.2) * 0.45
    blend = mask[..., None]
    out = rgba.copy()
    out[..., :3] = rgba[..., :3] * (1 - blend) + np.clip(lit, 0, 255) * blend
    return Image.fromarray(out.astype(np.uint8))

"""Draw a scene: background, objects, sign, and the small faults of a camera."""

import io
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from pocket import backgrounds, kinds
from pocket.scene import SIZE, Scene, Sign, Thing
from pocket.sprites import font_file, sprite

_FONTS = (
    "DejaVuSans-Bold.ttf",
    "LiberationSans-Bold.ttf",
    "LiberationSerif-Bold.ttf",
    "DejaVuSans.ttf",
    "LiberationSans-Regular.ttf",
)
# (board, letters)
_BOARDS = (
    ((255, 255, 255), (20, 20, 24)),
    ((250, 214, 60), (24, 22, 16)),
    ((20, 110, 60), (250, 250, 250)),
    ((25, 80, 165), (250, 250, 250)),
    ((190, 30, 34), (255, 255, 255)),
    ((30, 30, 34), (245, 240, 220)),
    ((170, 120, 72), (255, 250, 235)),
)


@lru_cache(maxsize=512)
def _font(name: str, pixels: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(font_file(name), pixels)


@lru_cache(maxsize=1)
def _shadow() -> Image.Image:
    y, x = np.mgrid[-1:1:64j, -1:1:64j]
    alpha = (np.clip(1 - np.hypot(x, y), 0, 1) * 110).astype(np.uint8)
    return Image.fromarray(alpha)


def _paste_thing(image: Image.Image, thing: Thing, scale: float, shadows: bool) -> None:
    kind = kinds.BY_NAME.get(thing.kind)
    art = sprite(thing.emoji, thing.colour if kind and kind.colourable else "")
    side = (thing.box[2] - thing.box[0]) * scale
    ratio = side / max(art.size)
    width, height = (max(2, round(edge * ratio)) for edge in art.size)
    centre_x, centre_y = (value * scale for value in thing.centre)
    left, top = round(centre_x - width / 2), round(centre_y - height / 2)
    if shadows:
        flat = _shadow().resize((int(width * 1.1), max(2, int(side * 0.2))))
        image.paste((0, 0, 0), (left - int(width * 0.05), top + height - int(side * 0.12)), flat)
    # Premultiplied alpha, or the resize would mix in the colour of invisible pixels.
    small = art.convert("RGBa").resize((width, height), Image.Resampling.BICUBIC).convert("RGBA")
    image.paste(small, (left, top), small)


def _sign_font(sign: Sign, scale: float) -> ImageFont.FreeTypeFont:
    """The largest size of the sign's font that fits its board."""
    name = _FONTS[(sign.look >> 4) % len(_FONTS)]
    width, height = (sign.box[2] - sign.box[0]) * scale, (sign.box[3] - sign.box[1]) * scale
    font = _font(name, max(6, int(height * 0.8)))
    needed = font.getlength(sign.text)
    if needed > width * 0.9:
        font = _font(name, max(6, int(height * 0.8 * width * 0.9 / needed)))
    return font


def letter_spans(sign: Sign) -> list[tuple[str, float, float]]:
    """Each character with its left and right edge, in pixels of the 112 x 112 canvas."""
    font = _sign_font(sign, 1.0)
    start = (sign.box[0] + sign.box[2] - font.getlength(sign.text)) / 2
    edges = [start + font.getlength(sign.text[:i]) for i in range(len(sign.text) + 1)]
    return list(zip(sign.text, edges[:-1], edges[1:], strict=True))


def _paste_sign(image: Image.Image, sign: Sign, scale: float) -> None:
    board, ink = _BOARDS[sign.look % len(_BOARDS)]
    box = tuple(value * scale for value in sign.box)
    pen = ImageDraw.Draw(image)
    radius = (sign.look >> 8) % 6 * scale
    edge = ink if (sign.look >> 11) % 2 else board
    pen.rounded_rectangle(box, radius, fill=board, outline=edge, width=max(1, round(1.5 * scale)))
    middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    pen.text(middle, sign.text, font=_sign_font(sign, scale), fill=ink, anchor="mm")


def _fault(image: Image.Image, name: str, rng: np.random.Generator) -> Image.Image:
    if name == "resampled":
        size = image.width
        way = Image.Resampling.BILINEAR if rng.random() < 0.5 else Image.Resampling.BICUBIC
        return image.resize((int(size * rng.uniform(0.75, 2)),) * 2, way).resize(
            (size, size), Image.Resampling.BICUBIC
        )
    if name == "jpeg":
        buffer = io.BytesIO()
        image.save(buffer, "JPEG", quality=int(rng.integers(45, 92)))
        return Image.open(buffer).convert("RGB")
    if name == "soft":
        return image.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 0.8) * image.width / SIZE))
    pixels = np.asarray(image, dtype=np.float32)
    gain, lift = rng.uniform(0.8, 1.12), rng.uniform(-14, 14)
    return Image.fromarray((pixels * gain + lift).clip(0, 255).astype(np.uint8))


@lru_cache(maxsize=600)
def _kept_background(name: str, seed: int) -> NDArray[np.uint8]:
    return backgrounds.background(name, seed, SIZE).astype(np.uint8)


def _ground(scene: Scene, size: int) -> Image.Image:
    makers = {
        "texture": backgrounds.texture,
        "screenshot": backgrounds.screenshot,
        "unclear": backgrounds.unclear,
    }
    if scene.style in makers:
        return Image.fromarray(makers[scene.style](scene.seed, size).astype(np.uint8))
    if size == SIZE and scene.background != "plain":
        # Sixty of each kind are drawn once and reused: drawing them is the slowest part of a scene.
        return Image.fromarray(_kept_background(scene.background, scene.seed % 60))
    return Image.fromarray(
        backgrounds.background(scene.background, scene.seed, size).astype(np.uint8)
    )


def put(image: Image.Image, scene: Scene) -> None:
    """Draw a scene's objects and sign onto a square picture of any size, in place."""
    scale = image.width / SIZE
    for thing in scene.things:
        _paste_thing(image, thing, scale, scene.shadows)
    for sign in (scene.sign, *scene.boards):
        if sign:
            _paste_sign(image, sign, scale)


def draw(scene: Scene, size: int = SIZE) -> Image.Image:
    """The picture of a scene, RGB, `size` x `size` pixels."""
    image = _ground(scene, size)
    put(image, scene)
    rng = np.random.default_rng(scene.seed + 1)
    for name in scene.faults:
        image = _fault(image, name, rng)
    return image

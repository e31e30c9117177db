"""Backgrounds, and pictures in which there is nothing to name: textures, screenshots, blur."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from pocket.kinds import WORDS
from pocket.sprites import font_file

Pixels = NDArray[np.float32]


def _pale(rng: np.random.Generator) -> Pixels:
    """A colour that leaves objects visible: mostly pale, sometimes dark."""
    colour = rng.uniform(0, 255, 3)
    if rng.random() < 0.12:
        return (colour * 0.25 + 15).astype(np.float32)
    return (colour * rng.uniform(0.15, 0.5) + 255 * 0.5).clip(0, 255).astype(np.float32)


def _colour(red: float, green: float, blue: float) -> Pixels:
    return np.array((red, green, blue), dtype=np.float32)


def _flat(colour: Pixels, size: int) -> Pixels:
    return np.broadcast_to(colour, (size, size, 3)).astype(np.float32)


def soft_noise(rng: np.random.Generator, size: int, cells: int, channels: int = 1) -> Pixels:
    """Smooth noise in -1 … 1, shape (size, size, channels), with about `cells` blobs across."""
    planes = []
    for _ in range(channels):
        coarse = rng.uniform(-1, 1, (cells + 1, cells + 1)).astype(np.float32)
        image = Image.fromarray(coarse).resize((size, size), Image.Resampling.BICUBIC)
        planes.append(np.asarray(image, dtype=np.float32))
    return np.stack(planes, -1)


def _gradient(rng: np.random.Generator, size: int, a: Pixels, b: Pixels) -> Pixels:
    angle = rng.uniform(0, 2 * np.pi)
    ramp = np.linspace(-0.5, 0.5, size, dtype=np.float32)
    t = (ramp[None, :] * np.cos(angle) + ramp[:, None] * np.sin(angle) + 0.5).clip(0, 1)[..., None]
    return (a * (1 - t) + b * t).astype(np.float32)


def _stripes(rng: np.random.Generator, size: int, a: Pixels, b: Pixels, width: float) -> Pixels:
    angle = rng.choice((0.0, np.pi / 2, np.pi / 4, rng.uniform(0, np.pi)))
    ramp = np.arange(size, dtype=np.float32) * (112 / size)
    wave = ramp[None, :] * np.cos(angle) + ramp[:, None] * np.sin(angle)
    t = ((wave / width) % 2 < 1)[..., None]
    return np.where(t, a, b).astype(np.float32)


def background(name: str, seed: int, size: int) -> Pixels:
    """One of `scene.BACKGROUNDS`, as float32 RGB of shape (size, size, 3), 0 … 255."""
    rng = np.random.default_rng(seed)
    a, b = _pale(rng), _pale(rng)
    s = size / 112
    if name == "gradient":
        return _gradient(rng, size, a, b)
    if name == "stripes":
        return _stripes(rng, size, a, a * 0.75 + b * 0.25, rng.uniform(6, 24))
    if name == "noise":
        strength = rng.uniform(8, 30)
        return (
            _flat(a, size) + soft_noise(rng, size, int(rng.integers(3, 14)), 3) * strength
        ).clip(0, 255)
    if name == "shelves":
        picture = _gradient(rng, size, a * 0.3 + 170, a * 0.2 + 200)
        gap = rng.uniform(30, 56)
        for y in np.arange(rng.uniform(15, gap), 112, gap):
            top, bottom = int(y * s), int((y + rng.uniform(2, 4)) * s)
            picture[top:bottom] = picture[top:bottom] * 0.75 + 20
        return picture
    if name == "meadow":
        horizon = int(rng.uniform(0.3, 0.75) * size)
        picture = _gradient(rng, size, _colour(200, 225, 250), _colour(160, 205, 245))
        grass = _colour(rng.uniform(120, 170), rng.uniform(190, 220), rng.uniform(100, 140))
        picture[horizon:] = grass + soft_noise(rng, size, 16)[horizon:] * 10
        return picture.clip(0, 255)
    if name == "table":
        edge = int(rng.uniform(0.35, 0.7) * size)
        picture = _flat(a, size).copy()
        wood = _colour(rng.uniform(190, 225), rng.uniform(150, 185), rng.uniform(110, 140))
        grain = Image.fromarray(rng.uniform(-1, 1, (24, 4)).astype(np.float32))
        picture[edge:] = (
            wood + np.asarray(grain.resize((size, size)), dtype=np.float32)[edge:, :, None] * 8
        )
        return picture.clip(0, 255)
    if name == "room":
        edge = int(rng.uniform(0.55, 0.85) * size)
        picture = (
            _stripes(rng, size, a, a * 0.94, 8) if rng.random() < 0.5 else _flat(a, size).copy()
        )
        picture[edge:] = b * 0.8 + 10
        return picture
    return _flat(a, size).copy()


def texture(seed: int, size: int) -> Pixels:
    """A strong pattern that fills the picture: stripes, checks, dots, grain or clouds of colour."""
    rng = np.random.default_rng(seed)
    a, b = (rng.uniform(0, 255, 3).astype(np.float32) for _ in range(2))
    choice = rng.integers(0, 5)
    if choice == 0:
        return _stripes(rng, size, a, b, rng.uniform(2, 9))
    if choice == 1:
        cell = rng.uniform(4, 16) * size / 112
        index = (np.arange(size) / cell).astype(int)
        return np.where(((index[None] + index[:, None]) % 2 == 0)[..., None], a, b).astype(
            np.float32
        )
    if choice == 2:
        step = rng.uniform(8, 18) * size / 112
        y, x = np.mgrid[:size, :size] % step - step / 2
        return np.where((x * x + y * y < (step * 0.3) ** 2)[..., None], a, b).astype(np.float32)
    t = soft_noise(rng, size, int(rng.integers(6, 40)))
    if choice == 3:
        t = np.sin(t * rng.uniform(3, 12))
    return (a * (0.5 + t / 2) + b * (0.5 - t / 2)).clip(0, 255).astype(np.float32)


def screenshot(seed: int, size: int) -> Pixels:
    """Windows, bars and lines of tiny writing: something on a screen, too small to read."""
    rng = np.random.default_rng(seed)
    dark = rng.random() < 0.4
    paper, ink = ((30, 32, 38), (190, 195, 205)) if dark else ((248, 248, 250), (70, 74, 84))
    image = Image.new("RGB", (size * 2, size * 2), paper)
    pen = ImageDraw.Draw(image)
    u = size * 2 / 112
    accent = tuple(int(v) for v in rng.integers(40, 230, 3))
    pen.rectangle(
        (0, 0, 112 * u, rng.uniform(6, 12) * u), fill=accent if rng.random() < 0.6 else ink
    )
    if rng.random() < 0.6:
        pen.rectangle(
            (0, 10 * u, rng.uniform(15, 35) * u, 112 * u), fill=tuple(int(p * 0.9) for p in paper)
        )
    letters = ImageFont.truetype(font_file("DejaVuSans.ttf"), int(rng.uniform(3.2, 5) * u))
    y = 16.0
    while y < 108:
        x = rng.uniform(4, 40)
        if rng.random() < 0.15:
            pen.rounded_rectangle((x * u, y * u, (x + 30) * u, (y + 9) * u), 2 * u, fill=accent)
            y += 6
        else:
            words = " ".join(WORDS[i].lower() for i in rng.integers(0, len(WORDS), 9))
            pen.text((x * u, y * u), words[: int(rng.integers(10, 50))], font=letters, fill=ink)
        y += rng.uniform(5.5, 9)
    return np.asarray(image.resize((size, size), Image.Resampling.BICUBIC), dtype=np.float32)


def unclear(seed: int, size: int) -> Pixels:
    """What a camera gives in a pocket: dark, overexposed, grainy or hopelessly blurred."""
    rng = np.random.default_rng(seed)
    choice = rng.integers(0, 4)
    base = soft_noise(rng, size, int(rng.integers(2, 8)), 3)
    if choice == 0:
        return (rng.uniform(4, 22) + base * 7).clip(0, 255).astype(np.float32)
    if choice == 1:
        return (248 + base * 14).clip(0, 255).astype(np.float32)
    if choice == 2:
        return rng.uniform(0, 255, (size, size, 3)).astype(np.float32)
    picture = (128 + rng.uniform(-50, 70) + base * rng.uniform(50, 120)).clip(0, 255)
    image = Image.fromarray(picture.astype(np.uint8)).filter(ImageFilter.GaussianBlur(size / 28))
    return np.asarray(image, dtype=np.float32)

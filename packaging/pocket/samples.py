"""The sample pictures: scenes as in training, composed by hand on larger, prettier backgrounds."""

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from pocket.draw import put
from pocket.kinds import BY_NAME
from pocket.scene import SIZE, Scene, Sign, Thing

EDGE = 784
Colour = tuple[int, int, int]


def _thing(kind: str, x: float, foot: float, side: float, colour: str = "") -> Thing:
    """An object whose middle is at column x and whose box ends at row `foot` (of 112)."""
    box = (x - side / 2, foot - side, x + side / 2, foot)
    return Thing(kind, BY_NAME[kind].emoji, colour or BY_NAME[kind].colour, box)


def _ramp(top: Colour, bottom: Colour, height: int = EDGE) -> Image.Image:
    t = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    column = np.array(top, dtype=np.float32) * (1 - t) + np.array(bottom, dtype=np.float32) * t
    return Image.fromarray(np.broadcast_to(column, (height, EDGE, 3)).astype(np.uint8))


def _rows(image: Image.Image, top: float, bottom: float, colour: Colour) -> None:
    unit = EDGE / SIZE
    ImageDraw.Draw(image).rectangle((0, top * unit, EDGE, bottom * unit), fill=colour)


def _fridge() -> tuple[Image.Image, Scene]:
    image = _ramp((216, 228, 236), (196, 210, 222))
    for foot in (50, 101):
        _rows(image, foot, foot + 0.7, (236, 244, 248))
        _rows(image, foot + 0.7, foot + 3, (160, 178, 192))
    things = (
        _thing("egg", 20, 50, 29),
        _thing("glass of milk", 56, 50, 31),
        _thing("cheese", 92, 50, 31),
        _thing("tomato", 20, 101, 31),
        _thing("carrot", 56, 101, 30),
        _thing("cucumber", 92, 101, 30),
    )
    return image, Scene(1, "objects", "shelves", things, shadows=True)


def _playroom() -> tuple[Image.Image, Scene]:
    image = _ramp((250, 238, 214), (244, 224, 196))
    _rows(image, 80, 112, (206, 168, 128))
    _rows(image, 78.5, 80, (248, 246, 240))
    things = (
        _thing("teddy bear", 31.1, 100, 38.3),
        _thing("balloon", 61.4, 47, 41.5, "red"),
        _thing("basketball", 90.6, 101, 26.2),
    )
    return image, Scene(2, "objects", "room", things, shadows=True)


def _street() -> tuple[Image.Image, Scene]:
    image = _ramp((178, 214, 248), (224, 240, 252))
    _rows(image, 56, 112, (158, 200, 128))
    _rows(image, 84, 112, (150, 152, 158))
    _rows(image, 83, 84, (206, 206, 206))
    things = (
        _thing("house", 26, 64, 44.4),
        _thing("tree", 86.8, 66, 36.1),
        _thing("bus", 31.4, 104, 36.6),
        _thing("car", 87.8, 102, 31.4, "yellow"),
    )
    return image, Scene(3, "objects", "meadow", things, shadows=True)


def _shop() -> tuple[Image.Image, Scene]:
    image = _ramp((236, 224, 240), (222, 206, 230))
    _rows(image, 88, 112, (198, 160, 122))
    things = (
        _thing("tulip", 28.2, 104, 39, "pink"),
        _thing("cookie", 58, 102, 30),
        _thing("ice cream", 92, 101, 29.6),
    )
    return image, Scene(4, "objects", "table", things, Sign("OPEN", (13, 8, 99, 38), 36586), True)


SAMPLES = {"fridge": _fridge, "playroom": _playroom, "street": _street, "shop": _shop}


def write(folder: Path) -> None:
    """Draw all samples into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in SAMPLES.items():
        image, scene = make()
        put(image, scene)
        image.save(folder / f"{name}.png", optimize=True)

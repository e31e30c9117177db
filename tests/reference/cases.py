"""What is compared with the reference implementation, made from seeds: numpy alone.

The stored results beside this file belong to exactly these configurations and pictures.
"""

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.tiny import Tiny

FOLDER = Path(__file__).parent
FEATURES = FOLDER / "features.npz"
PIXELS = FOLDER / "pixels.npz"

CONFIGURATIONS = {
    "small": Tiny(seed=11),
    "fine": Tiny(
        seed=12,
        image_size=96,
        patch_size=8,
        vision_width=96,
        vision_layers=7,
        vision_heads=3,
        vision_ff=160,
        width=32,
        heads=1,
        kv_heads=1,
    ),
    "wide": Tiny(
        seed=13,
        image_size=112,
        patch_size=16,
        vision_width=160,
        vision_layers=3,
        vision_heads=5,
        vision_ff=320,
        width=96,
        heads=3,
        kv_heads=3,
    ),
    "deep": Tiny(
        seed=14,
        image_size=70,
        patch_size=14,
        vision_width=64,
        vision_layers=12,
        vision_heads=4,
        vision_ff=96,
        width=64,
    ),
    "linear": Tiny(seed=17, vision_layers=5, projector="linear"),
}
"""Random LLaVAs that differ in size, layers, heads and patch grid."""

NEXT = {
    "next": Tiny(
        seed=15, grids=((56, 112), (112, 56), (112, 112), (168, 56), (56, 168)), vision_layers=5
    ),
    "next-fine": Tiny(
        seed=16,
        image_size=48,
        patch_size=8,
        vision_width=96,
        vision_heads=3,
        vision_ff=160,
        width=32,
        heads=1,
        kv_heads=1,
        grids=((48, 96), (96, 48), (96, 96)),
    ),
}
"""Random LLaVAs of the 1.6 kind, which look at tiles."""

NEXT_SIZES = {
    "wide": (150, 60),
    "tall": (61, 143),
    "square": (120, 120),
    "strip": (300, 41),
    "column": (23, 200),
    "small": (30, 20),
    "large": (1201, 899),
}
"""Photos for them, (width, height)."""
NEXT_FEATURES = FOLDER / "next-features.npz"
NEXT_PIXELS = FOLDER / "next-pixels.npz"

SIZES = {
    "wide": (220, 41),
    "tall": (41, 220),
    "square": (64, 64),
    "odd": (37, 53),
    "tiny": (3, 2),
    "dot": (1, 1),
    "line": (700, 1),
    "huge": (3001, 1999),
}
"""Pictures for the preprocessing, (width, height)."""
SIDE = 56
"""Side of the squares that the pictures become."""


def files(name: str) -> dict[str, Tiny]:
    """The ways in which one configuration is stored: types and layouts of its mmproj."""
    base = CONFIGURATIONS[name]
    return {
        "f32-legacy": base,
        "f16-legacy": replace(base, vision_weights="f16"),
        "f32-explicit": replace(base, layout="explicit", says_depth=False),
        "f16-explicit": replace(base, layout="explicit", vision_weights="f16"),
        "f32-full": replace(base, layout="full"),
    }


def picture(width: int, height: int, seed: int = 5) -> NDArray[np.uint8]:
    """A picture with colours, slopes, edges and noise: uint8 (height, width, 3)."""
    random = np.random.RandomState(seed)
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    phase, angle = random.uniform(0, 6, (2, 3))
    waves = np.sin((x[..., None] * np.cos(angle) + y[..., None] * np.sin(angle)) / 7 + phase)
    edges = ((x // 9 + y // 5) % 3)[..., None] * np.array([30.0, -20.0, 25.0])
    noise = random.randint(-40, 41, (height, width, 3))
    mixed: NDArray[np.uint8] = np.clip(128 + 70 * waves + edges + noise, 0, 255).astype(np.uint8)
    return mixed


def photo(name: str) -> NDArray[np.uint8]:
    """The square that the configuration ``name`` is shown: uint8 (size, size, 3)."""
    config = CONFIGURATIONS[name]
    return picture(config.image_size, config.image_size, config.seed)

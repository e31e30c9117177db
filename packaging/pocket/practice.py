"""Crowded pictures that only the vision tower practises on.

A picture as people will show it holds three objects on average, and a sign every fifth time.  A
tower that sees several rows of objects and signs at once learns more from each picture, and above
all it learns to read, which takes far more examples than telling an apple from a pear.
"""

import random

from pocket import kinds
from pocket.scene import (
    BACKGROUNDS,
    SIZE,
    Box,
    Scene,
    Sign,
    Thing,
    faults,
    sample,
    sign_text,
    thing,
)

# Share of the tower's pictures that are crowded, of rows that hold signs, and of places in a row
# of objects that hold something without a name.
SHARE = 0.6
SIGN_ROWS = 0.5
STRANGE = 0.06


def _heights(rng: random.Random) -> list[float]:
    """Heights of rows, each 24 to 40 pixels, that fill the picture more or less."""
    heights: list[float] = []
    while sum(heights) < SIZE - 24:
        heights.append(rng.uniform(24, min(40.0, SIZE - sum(heights))))
    return heights


def _signs(rng: random.Random, top: float, height: float) -> list[Sign]:
    """Signs beside each other, as many as fit."""
    signs: list[Sign] = []
    left = rng.uniform(0, 10)
    for _ in range(4):
        text = sign_text(rng)
        tall = min(height, 190 / (len(text) + 1))
        width = min(SIZE - 4.0, tall * (0.52 * len(text) + 0.75))
        if left + width > SIZE:
            continue
        y = top + rng.uniform(0, height - tall)
        signs.append(Sign(text, (left, y, left + width, y + tall), rng.randrange(1 << 16)))
        left += width + rng.uniform(0, 6)
    return signs


def _things(
    rng: random.Random, top: float, height: float, strangers: tuple[str, ...]
) -> list[Thing]:
    """Objects beside each other, as many as fit."""
    things: list[Thing] = []
    left = rng.uniform(0, 10)
    while True:
        side = rng.uniform(24, height)
        if left + side > SIZE:
            return things
        y = top + rng.uniform(0, height - side)
        box: Box = (left, y, left + side, y + side)
        if rng.random() < STRANGE:
            things.append(Thing("", rng.choice(strangers), "", box))
        else:
            things.append(thing(rng, rng.choice(_OFTEN), box))
        left += side + rng.uniform(-2, 8)


# A kind that comes in nine colours has more to learn about it.
_OFTEN = (*kinds.KINDS, *(kind for kind in kinds.KINDS if kind.colourable))


def crowded(seed: int, strangers: tuple[str, ...] = kinds.STRANGERS) -> Scene:
    """The crowded picture of one seed."""
    rng = random.Random(seed)
    heights = _heights(rng)
    gap = (SIZE - sum(heights)) / len(heights)
    things: list[Thing] = []
    boards: list[Sign] = []
    top = 0.0
    for height in heights:
        y = top + rng.uniform(0, gap)
        if rng.random() < SIGN_ROWS:
            boards += _signs(rng, y, height)
        else:
            things += _things(rng, y, height, strangers)
        top += height + gap
    rng.shuffle(things)
    return Scene(
        seed,
        "objects",
        rng.choice(BACKGROUNDS),
        tuple(things),
        boards=tuple(boards),
        shadows=rng.random() < 0.2,
        faults=faults(rng),
    )


def scene(seed: int) -> Scene:
    """What the tower is shown for one seed: a crowded picture, or one such as people show."""
    return crowded(seed) if random.Random(seed + 1).random() < SHARE else sample(seed)

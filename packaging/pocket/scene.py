"""What is in a picture, decided before a pixel is drawn.

A `Scene` is a plain description: objects with boxes on a 112 x 112 canvas, at most one sign with a
word or number, a background, and small faults of a camera.  The drawing, the vision tower's
targets, the teacher and the grader all read the same description, so they cannot disagree.
Everything follows from one integer seed.
"""

import random
from dataclasses import dataclass, field

from pocket import kinds

SIZE = 112
PATCH = 14
GRID = SIZE // PATCH

Box = tuple[float, float, float, float]

STYLES = ("objects", "texture", "screenshot", "unclear")
BACKGROUNDS = ("plain", "gradient", "stripes", "noise", "shelves", "meadow", "table", "room")


@dataclass(frozen=True)
class Thing:
    """One object: `kind` is a name of `kinds.BY_NAME`, or "" for something Pocket does not know.

    `box` is (left, top, right, bottom) in pixels of the 112 x 112 canvas; `colour` is a name of
    `kinds.COLOUR_NAMES`, or "" where no one colour is right.
    """

    kind: str
    emoji: str
    colour: str
    box: Box

    @property
    def centre(self) -> tuple[float, float]:
        """(x, y) of the middle of the box."""
        return (self.box[0] + self.box[2]) / 2, (self.box[1] + self.box[3]) / 2

    @property
    def cell(self) -> int:
        """Index, in reading order, of the image patch that holds the centre."""
        x, y = self.centre
        return min(GRID - 1, int(y / PATCH)) * GRID + min(GRID - 1, int(x / PATCH))


@dataclass(frozen=True)
class Sign:
    """A board with one word or number on it."""

    text: str
    box: Box
    look: int


@dataclass(frozen=True)
class Scene:
    """A whole picture.  `style` other than "objects" means that nothing in it can be named."""

    seed: int
    style: str
    background: str
    things: tuple[Thing, ...] = ()
    sign: Sign | None = None
    shadows: bool = False
    faults: tuple[str, ...] = field(default=())
    # Further signs, which only the pictures of `practice` have.
    boards: tuple[Sign, ...] = ()

    @property
    def known(self) -> tuple[Thing, ...]:
        """The objects that Pocket has a name for, in reading order."""
        return tuple(sorted((t for t in self.things if t.kind), key=lambda t: t.cell))

    @property
    def strangers(self) -> tuple[Thing, ...]:
        """The objects that Pocket has no name for, in reading order."""
        return tuple(sorted((t for t in self.things if not t.kind), key=lambda t: t.cell))


def overlap(a: Box, b: Box) -> float:
    """Shared area as a share of the smaller box."""
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    smaller = min((a[2] - a[0]) * (a[3] - a[1]), (b[2] - b[0]) * (b[3] - b[1]))
    return width * height / smaller


def _free_box(rng: random.Random, taken: list[Box], largest: float) -> Box | None:
    """A square place of 24 to `largest` pixels that overlaps what is taken by at most 10%."""
    for attempt in range(60):
        size = rng.uniform(24, max(26.0, largest * (1 - attempt / 70)))
        x, y = rng.uniform(0, SIZE - size), rng.uniform(0, SIZE - size)
        box = (x, y, x + size, y + size)
        if all(overlap(box, other) <= 0.1 for other in taken):
            return box
    return None


def _boxes(rng: random.Random, taken: list[Box], number: int) -> list[Box]:
    """Places for `number` objects beside what is taken; fewer only where a sign leaves no room."""
    largest = 60.0 if number < 5 else 48.0
    best: list[Box] = []
    for attempt in range(24):
        boxes: list[Box] = []
        for _ in range(number):
            box = _free_box(rng, [*taken, *boxes], largest - 1.5 * attempt)
            if box is None:
                break
            boxes.append(box)
        if len(boxes) == number:
            return boxes
        best = max(best, boxes, key=len)
    return best


_FOOD = tuple(k for k in kinds.KINDS if "food" in k.tags)
_OTHER = tuple(k for k in kinds.KINDS if "food" not in k.tags)


def _choose_kinds(rng: random.Random, count: int) -> list[kinds.Kind]:
    """Kinds for `count` objects: sometimes food only, sometimes repeated, so counting matters."""
    theme = rng.random()
    pool = _FOOD if theme < 0.2 else _OTHER if theme < 0.3 else kinds.KINDS
    chosen: list[kinds.Kind] = []
    for _ in range(count):
        if chosen and rng.random() < 0.2:
            chosen.append(rng.choice(chosen))
        else:
            chosen.append(rng.choice(pool))
    return chosen


def thing(rng: random.Random, kind: kinds.Kind, box: Box) -> Thing:
    """An object of that kind, in a random colour where its kind has none of its own."""
    colour = rng.choice(tuple(kinds.COLOURS)) if kind.colourable else kind.colour
    return Thing(kind.name, kind.emoji, colour, box)


def sign_text(rng: random.Random) -> str:
    """A word or a number of one to three digits."""
    return rng.choice(kinds.WORDS) if rng.random() < 0.55 else str(_number(rng))


def _sign(rng: random.Random) -> Sign:
    text = sign_text(rng)
    letters = len(text)
    height = min(rng.uniform(24, 44), 190 / (letters + 1))
    width = min(SIZE - 4.0, height * (0.52 * letters + 0.75))
    x, y = rng.uniform(0, SIZE - width), rng.uniform(0, SIZE - height)
    return Sign(text, (x, y, x + width, y + height), rng.randrange(1 << 16))


def _number(rng: random.Random) -> int:
    return rng.randrange(10 ** rng.choice((1, 2, 2, 3, 3)))


def faults(rng: random.Random) -> tuple[str, ...]:
    """Which of a camera's small faults a picture has."""
    names = (("resampled", 0.15), ("jpeg", 0.12), ("soft", 0.08), ("light", 0.25))
    return tuple(name for name, share in names if rng.random() < share)


def sample(
    seed: int,
    *,
    strangers: tuple[str, ...] = kinds.STRANGERS,
    style: str = "",
    count: int | None = None,
    with_sign: bool | None = None,
    stranger_share: float = 0.12,
) -> Scene:
    """The scene of one seed.

    `strangers` are the emoji drawn as things without a name, `stranger_share` how often one is
    among the objects; `style`, `count` (known objects, 0 to 6) and `with_sign` fix what is
    otherwise drawn at random.
    """
    rng = random.Random(seed)
    if not style:
        style = "objects" if rng.random() < 0.92 else rng.choice(STYLES[1:])
    background = rng.choice(BACKGROUNDS)
    if style != "objects":
        return Scene(seed, style, background, faults=faults(rng))
    sign = None
    roll = rng.random()
    if with_sign or (with_sign is None and roll < 0.28):
        sign = _sign(rng)
        total = rng.choice((0, 0, 0, 1, 1, 2, 3)) if count is None else count
    else:
        total = rng.randint(1, 6) if count is None else count
        if count is None and rng.random() < 0.015:
            total = 0
    taken: list[Box] = [sign.box] if sign else []
    strange = 0
    if rng.random() < stranger_share:
        strange = 1 if total > 1 or rng.random() < 0.7 else 2
        total = rng.choice((0, 0, min(total, 4)))
    wanted: list[kinds.Kind | None] = [*_choose_kinds(rng, total), *([None] * strange)]
    things: list[Thing] = []
    for kind, box in zip(wanted, _boxes(rng, taken, len(wanted)), strict=False):
        if kind is None:
            things.append(Thing("", rng.choice(strangers), "", box))
        else:
            things.append(thing(rng, kind, box))
    rng.shuffle(things)
    shadows = rng.random() < 0.3
    return Scene(seed, "objects", background, tuple(things), sign, shadows, faults(rng))

"""What the vision tower should see in each patch of a scene, as numbers.

Every patch is labelled with the phrase of what covers it ("apple", "sign", "background", ...), its
colour, the characters of the sign it belongs to, and where the object's box lies.  The patch that
holds an object's centre is marked as well: a causal language model that reads the patches in order
can then count objects and list them in reading order.
"""

import numpy as np
from numpy.typing import NDArray

from pocket import kinds
from pocket.draw import letter_spans
from pocket.scene import GRID, PATCH, SIZE, Box, Scene, Sign

SPECIAL = ("background", "unknown thing", "sign", "texture", "screenshot", "unclear")
KIND_PHRASES: tuple[str, ...] = (*SPECIAL, *(kind.name for kind in kinds.KINDS))
COLOUR_PHRASES: tuple[str, ...] = ("no colour", *kinds.COLOUR_NAMES)
SLOTS = kinds.MAX_CHARACTERS
CHARACTER_NAMES: tuple[str, ...] = ("nothing", *kinds.CHARACTERS)
CHARACTER_PHRASES: tuple[str, ...] = tuple(
    f"place {slot + 1} {name}" for slot in range(SLOTS) for name in CHARACTER_NAMES
)
PATCHES = GRID * GRID

LETTER_PHRASES: tuple[str, ...] = tuple(f"letter {name}" for name in CHARACTER_NAMES)

_KIND_INDEX = {phrase: i for i, phrase in enumerate(KIND_PHRASES)}
_COLOUR_INDEX = {phrase: i for i, phrase in enumerate(COLOUR_PHRASES)} | {"": 0}
_CHARACTER_INDEX = {name: i for i, name in enumerate(CHARACTER_NAMES)}

# One row a patch: kind, colour, SLOTS characters of the whole sign (-1: not on a sign), the one
# character that this patch shows most of (likewise), centre mark.
LABELS = 2 + SLOTS + 2
# One row a patch: share covered, then offset to the centre and size of the box, as shares of SIZE.
GEOMETRY = 5


def _coverage(box: Box) -> NDArray[np.float32]:
    """Share of each patch that the box covers, (PATCHES,) in reading order."""
    edges = np.arange(GRID, dtype=np.float32) * PATCH
    x = np.clip(np.minimum(edges + PATCH, box[2]) - np.maximum(edges, box[0]), 0, PATCH) / PATCH
    y = np.clip(np.minimum(edges + PATCH, box[3]) - np.maximum(edges, box[1]), 0, PATCH) / PATCH
    return (y[:, None] * x[None, :]).reshape(-1).astype(np.float32)


def targets(scene: Scene) -> tuple[NDArray[np.int16], NDArray[np.float32]]:
    """Labels (PATCHES, LABELS) int16 and geometry (PATCHES, GEOMETRY) float32 of one scene."""
    labels = np.zeros((PATCHES, LABELS), dtype=np.int16)
    labels[:, 2:-1] = -1
    geometry = np.zeros((PATCHES, GEOMETRY), dtype=np.float32)
    if scene.style != "objects":
        labels[:, 0] = _KIND_INDEX[scene.style]
        return labels, geometry
    best = np.full(PATCHES, 0.2, dtype=np.float32)
    middles_x = (np.arange(PATCHES) % GRID + 0.5) * PATCH
    middles_y = (np.arange(PATCHES) // GRID + 0.5) * PATCH

    def place(box: Box, kind: str, colour: str, text: str) -> NDArray[np.bool_]:
        cover = _coverage(box)
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        centre = min(GRID - 1, int(y / PATCH)) * GRID + min(GRID - 1, int(x / PATCH))
        cover[centre] = 1.0
        mine = cover > best
        best[mine] = cover[mine]
        labels[mine, 0] = _KIND_INDEX[kind]
        labels[mine, 1] = _COLOUR_INDEX[colour]
        labels[mine, 2:-1] = -1
        if text:
            codes = [_CHARACTER_INDEX[c] for c in text] + [0] * (SLOTS - len(text))
            labels[mine, 2 : 2 + SLOTS] = codes
        labels[mine, -1] = 0
        labels[centre, -1] = 1
        geometry[mine, 0] = cover[mine]
        geometry[mine, 1] = (x - middles_x[mine]) / SIZE
        geometry[mine, 2] = (y - middles_y[mine]) / SIZE
        geometry[mine, 3] = (box[2] - box[0]) / SIZE
        geometry[mine, 4] = (box[3] - box[1]) / SIZE
        return mine

    for thing in scene.things:
        place(thing.box, thing.kind or "unknown thing", thing.colour, "")
    for sign in (scene.sign, *scene.boards):
        if sign:
            mine = place(sign.box, "sign", "", sign.text)
            _mark_letters(sign, mine, labels)
    return labels, geometry


def _mark_letters(sign: Sign, mine: NDArray[np.bool_], labels: NDArray[np.int16]) -> None:
    """Write into each patch of the sign (`mine`) which character it shows most of."""
    spans = letter_spans(sign)
    middle = (sign.box[1] + sign.box[3]) / 2
    reach = (sign.box[3] - sign.box[1]) * 0.3
    for patch in np.nonzero(mine)[0]:
        left, top = int(patch) % GRID * PATCH, int(patch) // GRID * PATCH
        high = min(top + PATCH, middle + reach) - max(top, middle - reach)
        shown = [(min(left + PATCH, b) - max(left, a), c) for c, a, b in spans]
        most, character = max(shown)
        visible = most > PATCH * 0.25 and high > PATCH * 0.3
        labels[patch, -2] = _CHARACTER_INDEX[character] if visible else 0


def caption(scene: Scene) -> str:
    """One plain line, such as a web page would give: "a red car, two apples, sign STOP"."""
    if scene.style != "objects":
        return scene.style
    parts = [f"{t.colour} {t.kind}".strip() for t in scene.known]
    parts += ["unknown thing"] * len(scene.strangers)
    for sign in (scene.sign, *scene.boards):
        if sign:
            parts.append(f"sign {' '.join(sign.text)}")
    parts.append(f"background {scene.background}")
    return " ".join(parts)

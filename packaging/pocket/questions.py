"""The held-out questions: scenes from seeds that training never uses, each with one conversation.

Objects are 24 to 60 of 112 pixels and overlap by at most 10%; one to six are equally likely.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pocket import describe, honest, kinds, locate, reason
from pocket.facts import Exchange
from pocket.scene import STYLES, Scene, sample

# Row of the card's table, and the share that it should reach.
TARGETS = {
    "all objects, 1 to 4": 0.95,
    "all objects, 5 and 6": 0.85,
    "is there, yes or no": 0.97,
    "absent things denied": 0.97,
    "how many": 0.95,
    "left, right, above, below": 0.95,
    "colours": 0.95,
    "words and numbers": 0.90,
    "follow-up questions": 0.90,
    "what could I cook": 0.90,
    "honest where it cannot know": 0.90,
}


@dataclass(frozen=True)
class Test:
    """A scene, a conversation about it, and the row of the table it counts for.

    Only the last question is graded; the ones before are asked and answered by the model as well.
    """

    row: str
    scene: Scene
    turns: tuple[Exchange, ...]


def _objects(seed: int, rng: random.Random, sign: bool = False) -> Scene:
    count = rng.choice((0, 1, 2)) if sign else rng.randint(1, 6)
    return sample(seed, style="objects", count=count, with_sign=sign, stranger_share=0.0)


def _last(made: Exchange | list[Exchange] | None, category: str) -> tuple[Exchange, ...]:
    turns = made if isinstance(made, list) else [made] if made else []
    cut = [i for i, turn in enumerate(turns) if turn.category == category]
    return tuple(turns[: cut[-1] + 1]) if cut else ()


def _food(seed: int, rng: random.Random) -> Scene:
    """A scene with food in it (most of the time): the first such at or after the seed."""
    for step in range(10_000):
        scene = _objects(seed + step * 100_003 % 900_000, rng)
        foods = sum("food" in kinds.BY_NAME[t.kind].tags for t in scene.known)
        if foods or rng.random() < 0.02:
            return scene
    raise AssertionError("no scene with food")


def _relation(rng: random.Random, scene: Scene) -> Exchange | None:
    return rng.choice((locate.is_on_side, locate.which_side, locate.what_side))(rng, scene)


def _colour(rng: random.Random, scene: Scene) -> Exchange | None:
    return rng.choice((describe.colour, describe.colour, describe.confirm_colour))(rng, scene)


def _puzzle(seed: int, rng: random.Random) -> tuple[Scene, Exchange]:
    """What cannot be known: unseen emoji, textures, screenshots, blur, the unanswerable."""
    roll = rng.randrange(4)
    if roll == 0:
        scene = _objects(seed, rng)
        return scene, honest.hidden(rng)
    if roll == 1:
        scene = sample(seed, style=rng.choice(STYLES[1:]))
        return scene, describe.listing(rng, scene)
    # Kept out of training: the emoji as well as the seed.
    number = seed
    while True:
        scene = sample(
            number,
            style="objects",
            strangers=kinds.HELD_OUT,
            count=0,
            with_sign=False,
            stranger_share=1.0,
        )
        if scene.strangers and not scene.known:
            return scene, honest.unknown(rng, scene)
        number += 1


def questions(per_row: int = 92, first: int = 0) -> Iterator[Test]:
    """About `per_row` questions for each row of `TARGETS`, from seeds `first` on."""
    plain: dict[
        str, tuple[str, Callable[[random.Random, Scene], Exchange | list[Exchange] | None]]
    ] = {
        "is there, yes or no": ("exists", lambda r, s: describe.exists(r, s, present=True)),
        "absent things denied": ("exists", lambda r, s: describe.exists(r, s, present=False)),
        "how many": ("count", describe.count),
        "left, right, above, below": ("relation", _relation),
        "colours": ("colour", _colour),
        "follow-up questions": ("follow-up", locate.follow_up),
    }
    seed = first
    counts = dict.fromkeys(TARGETS, 0)
    while min(counts.values()) < per_row:
        seed += 1
        rng = random.Random(seed ^ 0x5EED)
        for row in TARGETS:
            if counts[row] >= per_row:
                continue
            if row.startswith("all objects"):
                scene = _objects(seed, rng)
                few = len(scene.known) <= 4
                turns = (
                    _last(describe.listing(rng, scene), "list") if few == row.endswith("4") else ()
                )
            elif row == "words and numbers":
                scene = _objects(seed, rng, sign=True)
                turns = _last(describe.read(rng, scene), "read")
            elif row == "what could I cook":
                scene = _food(seed, rng)
                turns = _last(reason.cook(rng, scene), "cook")
            elif row == "honest where it cannot know":
                scene, made = _puzzle(seed, rng)
                turns = (made,)
            else:
                category, maker = plain[row]
                scene = _objects(seed, rng)
                turns = _last(maker(rng, scene), category)
            if turns:
                counts[row] += 1
                yield Test(row, scene, turns)

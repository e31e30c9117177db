"""The rule-based teacher: it sees a scene's description, never its pixels, and writes dialogues.

As in LLaVA-Instruct there are three kinds of data: conversation, detailed description and complex
reasoning.  A conversation has several turns about one photo, now and then a greeting first or a
second photo later.
"""

import random
from collections.abc import Callable

from pocket import describe, honest, kinds, locate, reason
from pocket import wording as w
from pocket.facts import Exchange
from pocket.scene import Scene, sample
from pocket.turns import Turn

Maker = Callable[[random.Random, Scene], Exchange | None]


def _hidden(rng: random.Random, scene: Scene) -> Exchange | None:
    return honest.hidden(rng)


def _talk(rng: random.Random, scene: Scene) -> Exchange | None:
    return honest.small_talk(rng, photo=True)


_MAKERS: tuple[tuple[Maker, float], ...] = (
    (describe.listing, 2.2),
    (describe.description, 0.7),
    (describe.alt_text, 0.4),
    (describe.exists, 1.6),
    (describe.count, 1.6),
    (describe.colour, 1.3),
    (describe.confirm_colour, 1.0),
    (locate.is_on_side, 2.2),
    (locate.which_side, 2.2),
    (locate.what_side, 3.0),
    (locate.where, 0.9),
    (reason.cook, 0.9),
    (reason.reasoning, 1.0),
    (_hidden, 0.6),
    (_talk, 0.15),
)
_CALLS = [maker for maker, _ in _MAKERS]
_WEIGHTS = [weight for _, weight in _MAKERS]


def exchanges(rng: random.Random, scene: Scene, number: int) -> list[Exchange]:
    """About `number` turns about one scene."""
    out: list[Exchange] = []
    if scene.style != "objects" or not (scene.known or scene.sign):
        for _ in range(min(number, 3)):
            roll = rng.random()
            if roll < 0.25 and describe.nothing(scene):
                out.append(honest.unknown(rng, scene))
            elif roll < 0.6:
                out.append(describe.listing(rng, scene))
            elif roll < 0.75:
                out.append(
                    rng.choice(
                        (describe.description, describe.alt_text, reason.cook, describe.read)
                    )(rng, scene)
                )
            elif roll < 0.85:
                out.append(describe.exists(rng, scene, present=False))
            else:
                out.append(honest.hidden(rng))
        return out
    while len(out) < number:
        if rng.random() < 0.17:
            out += locate.follow_up(rng, scene)
        if (scene.sign and rng.random() < 0.35) or rng.random() < 0.01:
            out.append(describe.read(rng, scene))
        # Few scenes have an object whose colour can be asked about like this.
        if rng.random() < 0.2 and (sure := describe.confirm_colour(rng, scene)):
            out.append(sure)
        foods = any("food" in kinds.BY_NAME[t.kind].tags for t in scene.known)
        made = rng.choices(_CALLS, _WEIGHTS)[0](rng, scene)
        if made and (made.category != "cook" or foods or rng.random() < 0.35):
            out.append(made)
    return out


def conversation(rng: random.Random, scenes: list[Scene], number: int) -> list[Turn]:
    """A conversation about one photo, or about several that come one after the other."""
    turns: list[Turn] = []
    if rng.random() < 0.04:
        turns += before_any_photo(rng)[: rng.choice((1, 1, 2))]
    if len(scenes) == 2 and rng.random() < 0.3:
        turns.append(_both(rng, scenes))
        return turns
    for scene in scenes:
        for i, made in enumerate(exchanges(rng, scene, max(1, number // len(scenes)))):
            turns.append(Turn(made.question, made.answer, photos=int(i == 0)))
    return turns


def _both(rng: random.Random, scenes: list[Scene]) -> Turn:
    question = rng.choice(
        (
            "What is in these photos?",
            "What do you see in the two photos?",
            "Describe both photos.",
            "What do the photos show?",
        )
    )
    parts = []
    for order, scene in zip(("first", "second"), scenes, strict=True):
        inside = describe.contents(scene) if not describe.nothing(scene) else "nothing that I know"
        parts.append(f"The {order} photo shows {inside}.")
    return Turn(w.typed(rng, question), " ".join(parts), photos=2)


def before_any_photo(rng: random.Random) -> list[Turn]:
    """Turns without a photo: greetings, and questions about a photo that is not there."""
    turns = []
    for _ in range(rng.choice((1, 2, 3))):
        if rng.random() < 0.5:
            made = honest.small_talk(rng, photo=False)
            turns.append(Turn(made.question, made.answer))
        else:
            scene = sample(
                rng.randrange(1 << 30), style="objects", count=3, with_sign=False, stranger_share=0
            )
            maker = rng.choice(
                (
                    describe.listing,
                    describe.description,
                    describe.exists,
                    describe.count,
                    describe.read,
                    reason.cook,
                )
            )
            turns.append(Turn(maker(rng, scene).question, honest.NO_PHOTO))
    return turns

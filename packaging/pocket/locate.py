"""The teacher on where things are, and on questions that lean on the turn before."""

import random

from pocket import describe
from pocket import wording as w
from pocket.asked import asked
from pocket.facts import Exchange
from pocket.kinds import BY_NAME, Kind
from pocket.scene import Scene, Thing

CLEAR = 14.0
SIDES = ("to the left of", "to the right of", "above", "below")
OPPOSITE = {
    "to the left of": "to the right of",
    "to the right of": "to the left of",
    "above": "below",
    "below": "above",
}
_ASKED = {
    "to the left of": ("to the left of", "left of", "on the left of"),
    "to the right of": ("to the right of", "right of", "on the right of"),
    "above": ("above", "over", "higher than"),
    "below": ("below", "under", "beneath", "lower than"),
}
_WHERE = asked("where")
_WHICH_SIDE = asked("which side")
_WHAT_SIDE = asked("what side")


def singles(scene: Scene) -> list[Thing]:
    """Objects that are the only one of their kind, so that "the car" is clear."""
    return [t for t in scene.known if describe.names(scene)[t.kind] == 1]


def kind_of(thing: Thing) -> Kind:
    """The kind of a known object."""
    return BY_NAME[thing.kind]


def holds(side: str, a: Thing, b: Thing, margin: float = 0.0) -> bool:
    """Whether a is on that side of b, by more than `margin` pixels between the middles."""
    dx, dy = a.centre[0] - b.centre[0], a.centre[1] - b.centre[1]
    return {"to the left of": -dx, "to the right of": dx, "above": -dy, "below": dy}[side] > margin


def side(a: Thing, b: Thing) -> str:
    """How a lies from b: one of `SIDES`, or two for a slant ("above and to the left of")."""
    dx, dy = a.centre[0] - b.centre[0], a.centre[1] - b.centre[1]
    across = "to the left of" if dx < 0 else "to the right of"
    along = "above" if dy < 0 else "below"
    if abs(dx) > 2 * abs(dy):
        return across
    return along if abs(dy) > 2 * abs(dx) else f"{along} and {across}"


def is_on_side(rng: random.Random, scene: Scene) -> Exchange | None:
    """Is the car to the left of the tree?"""
    pairs = [
        (a, b, s)
        for a in singles(scene)
        for b in singles(scene)
        for s in SIDES
        if a is not b and holds(s, a, b, CLEAR)
    ]
    if not pairs:
        return None
    a, b, true = rng.choice(pairs)
    yes = rng.random() < 0.5
    asked = rng.choice(_ASKED[true if yes else OPPOSITE[true]])
    na, nb = kind_of(a), kind_of(b)
    form = rng.choice(
        (
            "{be} the {a} {s} the {b}?",
            "{be} the {a} {s} the {b} in the picture?",
            "The {a} {be2} {s} the {b}, right?",
        )
    )
    name = w.called(rng, na)
    be = "are" if name in w.SHORT.get(na.name, ()) and name.endswith("s") else "is"
    text = form.format(be=be.title(), be2=be, a=name, b=w.called(rng, nb), s=asked)
    answer = f"{'Yes' if yes else 'No'}, the {w.short(na)} {w.be(na)} {true} the {w.short(nb)}."
    return Exchange(w.typed(rng, text), answer, "relation", {"yes": yes, "sides": [true]})


def which_side(rng: random.Random, scene: Scene) -> Exchange | None:
    """Where is the car relative to the tree?"""
    pairs = []
    for a in singles(scene):
        for b in singles(scene):
            dx, dy = (abs(p - q) for p, q in zip(a.centre, b.centre, strict=True))
            steep = max(dx, dy) / max(1.0, min(dx, dy))
            # Between the two wordings lies a band in which either would do: not asked.
            if a is not b and max(dx, dy) > CLEAR and not 1.6 < steep < 2.6:
                pairs.append((a, b))
    if not pairs:
        return None
    a, b = rng.choice(pairs)
    text = rng.choice(_WHICH_SIDE).format(a=w.called(rng, kind_of(a)), b=w.called(rng, kind_of(b)))
    answer = f"The {w.short(kind_of(a))} {w.be(kind_of(a))} {side(a, b)} the {w.short(kind_of(b))}."
    sides = [s for s in SIDES if s in side(a, b)]
    return Exchange(w.typed(rng, text), answer, "relation", {"sides": sides})


def what_side(rng: random.Random, scene: Scene) -> Exchange | None:
    """What is to the left of the tree?"""
    choices = []
    for b in singles(scene):
        for s in SIDES:
            others = [t for t in scene.known if t is not b]
            # Left of: clearly to the side, or clearly not; nothing in between.
            clear = all(holds(s, t, b, CLEAR) or not holds(s, t, b, 4) for t in others)
            if others and clear and not scene.sign and not scene.strangers:
                choices.append((b, s, [t for t in others if holds(s, t, b, CLEAR)]))
    found = [c for c in choices if 0 < len(c[2]) < 3]
    choices = found if found and rng.random() < 0.8 else choices
    if not choices:
        return None
    b, s, things = rng.choice(choices)
    kind = kind_of(b)
    text = rng.choice(_WHAT_SIDE).format(s=rng.choice(_ASKED[s][:2]), n=w.called(rng, kind))
    what = w.join([w.amount(k, n) for k, n in w.groups(things)])
    first = w.groups(things)[0][1] if things else 1
    be = "is" if first == 1 else "are"
    answer = f"{w.sentence(s)} the {w.short(kind)} there {be} {what or 'nothing'}."
    facts = {"kinds": {k.name: n for k, n in w.groups(things)}, "anchor": kind.name}
    return Exchange(w.typed(rng, text), answer, "relation", facts)


def where(rng: random.Random, scene: Scene) -> Exchange | None:
    """Where is the car?"""
    clear = [t for t in singles(scene) if w.place_is_clear(t)]
    if not clear:
        return None
    thing = rng.choice(clear)
    kind = kind_of(thing)
    text = w.typed(rng, rng.choice(_WHERE).format(n=w.called(rng, kind)))
    return Exchange(text, where_is(thing), "where", {"place": w.place(thing)})


def where_is(thing: Thing) -> str:
    """ "The car is at the top left."."""
    kind = kind_of(thing)
    return f"The {w.short(kind)} {w.be(kind)} {w.place(thing)}."


def _nearest(scene: Scene, thing: Thing) -> Thing | None:
    """The nearest other object, if it is clearly the nearest and nameable."""

    def far(t: Thing) -> float:
        return float(
            ((t.centre[0] - thing.centre[0]) ** 2 + (t.centre[1] - thing.centre[1]) ** 2) ** 0.5
        )

    others = sorted((t for t in scene.things if t is not thing), key=far)
    if (
        not others
        or not others[0].kind
        or (len(others) > 1 and far(others[1]) < far(others[0]) * 1.3)
    ):
        return None
    return others[0]


def _chains(rng: random.Random, scene: Scene, thing: Thing) -> list[Exchange]:
    """Questions that say "it" for an object that the turn before was about."""
    kind = kind_of(thing)
    it, is_, its = ("they", "are", "their") if w.be(kind) == "are" else ("it", "is", "its")
    out = []
    if thing.colour:
        text = rng.choice(
            (
                f"What colour {is_} {it}?",
                f"And what colour {is_} {it}?",
                f"Which colour {is_} {it}?",
                f"What is {its} colour?",
            )
        )
        out.append(
            Exchange(
                text,
                describe.colour_of(kind, [thing]),
                "follow-up",
                {"colours": [thing.colour], "kind": kind.name},
            )
        )
    if w.place_is_clear(thing):
        text = rng.choice(
            (
                f"Where {is_} {it}?",
                f"And where {is_} {it}?",
                f"Where {is_} {it} in the picture?",
                f"Where exactly {is_} {it}?",
                f"Where do you see {'them' if it == 'they' else 'it'}?",
            )
        )
        out.append(Exchange(text, where_is(thing), "follow-up", {"place": w.place(thing)}))
    near = None if scene.sign else _nearest(scene, thing)
    if near:
        them = "them" if it == "they" else "it"
        text = rng.choice(
            (
                f"What is next to {them}?",
                f"And what is next to {them}?",
                f"What is nearest to {them}?",
                f"What's beside {them}?",
            )
        )
        answer = f"Next to the {w.short(kind)} there is {kind_of(near).article}."
        out.append(
            Exchange(text, answer, "follow-up", {"kinds": {near.kind: 1}, "anchor": kind.name})
        )
    rng.shuffle(out)
    return out


def follow_up(rng: random.Random, scene: Scene) -> list[Exchange]:
    """Two or three turns, of which all but the first can only be understood from the one before."""
    roll = rng.random()
    have = describe.names(scene)
    if roll < 0.25 and have:
        first = describe.count(rng, scene)
        if first.facts["kind"]:
            present = [n for n in have if n != first.facts["kind"]]
            kind = (
                BY_NAME[rng.choice(present)]
                if present and rng.random() < 0.7
                else describe.absent(rng, scene)
            )
            if kind.name != first.facts["kind"]:
                number = have.get(kind.name, 0)
                text = rng.choice(
                    ("And {s}?", "And how many {s}?", "What about {s}?", "And the {s}?")
                ).format(s=kind.plural)
                facts = {"number": number, "kind": kind.name}
                return [
                    first,
                    Exchange(
                        w.typed(rng, text), describe.how_many(kind, number), "follow-up", facts
                    ),
                ]
    alone = singles(scene)
    painted = [t for t in alone if t.colour]
    if roll < 0.45 and len(painted) > 1:
        a, b = rng.sample(painted, 2)
        ask = w.typed(rng, f"What colour is the {w.called(rng, kind_of(a))}?")
        one = Exchange(
            ask,
            describe.colour_of(kind_of(a), [a]),
            "colour",
            {"colours": [a.colour], "kind": a.kind},
        )
        text = rng.choice(
            ("And the {n}?", "What about the {n}?", "And what about the {n}?", "And the {n}, too?")
        )
        facts = {"colours": [b.colour], "kind": b.kind}
        answer = describe.colour_of(kind_of(b), [b])
        return [
            one,
            Exchange(
                w.typed(rng, text.format(n=w.called(rng, kind_of(b)))), answer, "follow-up", facts
            ),
        ]
    if roll < 0.6 and len(scene.things) == 2 and len(alone) == 2 and not scene.sign:
        a, b = alone
        if abs(a.centre[0] - b.centre[0]) > CLEAR * 1.5:
            left, right = sorted((a, b), key=lambda t: t.centre[0])
            order = [("left", left), ("right", right)]
            rng.shuffle(order)
            texts = (
                f"What is on the {order[0][0]}?",
                rng.choice(
                    (
                        f"And on the {order[1][0]}?",
                        "And on the other side?",
                        "And the other one?",
                        f"And what is on the {order[1][0]}?",
                    )
                ),
            )
            return [
                Exchange(
                    w.typed(rng, text),
                    f"On the {s} there is {kind_of(t).article}.",
                    category,
                    {"kinds": {t.kind: 1}},
                )
                for text, (s, t), category in zip(
                    texts, order, ("relation", "follow-up"), strict=True
                )
            ]
    if not alone:
        return []
    thing = rng.choice(alone)
    chain = _chains(rng, scene, thing)
    if not chain:
        return []
    if len(scene.things) == 1 and not scene.sign and rng.random() < 0.6:
        first = describe.listing(rng, scene)
    else:
        kind = kind_of(thing)
        text = rng.choice(
            (
                "Is there {a}?",
                "Do you see {a}?",
                "Can you see {a} in the picture?",
                "Is there {a} in the picture?",
            )
        )
        ask = text.format(a=w.with_article(w.called(rng, kind)))
        first = Exchange(
            w.typed(rng, ask),
            describe.yes_or_no(kind, 1),
            "exists",
            {"kind": kind.name, "number": 1},
        )
    return [
        first,
        *(
            Exchange(w.typed(rng, e.question), e.answer, e.category, e.facts)
            for e in chain[: rng.choice((1, 1, 2))]
        ),
    ]

"""The teacher on what is in a picture: lists, descriptions, whether, how many, colours, writing."""

import random

from pocket import wording as w
from pocket.asked import asked
from pocket.facts import Exchange
from pocket.kinds import BY_NAME, COLOURS, KINDS, Kind
from pocket.scene import Scene, Thing

_LIST = asked("list")
_DESCRIBE = asked("describe")
_ALT = asked("alt")
_EXISTS = asked("exists")
_COUNT = asked("count")
_COUNT_ALL = asked("count all")
_COLOUR = asked("colour")
_READ_WORD = asked("read word")
_READ_NUMBER = asked("read number")


def contents(scene: Scene, colours: bool = False) -> str:
    """ "two apples, a red car and a sign that says STOP", or "" for nothing."""
    parts: list[str] = []
    for kind, number in w.groups(scene.known):
        shades = {t.colour for t in scene.known if t.kind == kind.name}
        shade = shades.pop() if colours and kind.colourable and len(shades) == 1 else ""
        parts.append(coloured(kind, shade, number))
    strange = len(scene.strangers)
    if strange:
        parts.append(
            "something that I don't know"
            if strange == 1
            else f"{w.NUMBERS[strange]} things that I don't know"
        )
    if scene.sign:
        parts.append(f"a sign that says {scene.sign.text}")
    return w.join(parts)


def coloured(kind: Kind, colour: str, number: int = 1) -> str:
    """ "an orange car", "two red cars", "a blue pair of jeans"."""
    if not colour:
        return w.amount(kind, number)
    if number > 1:
        return f"{w.NUMBERS[number]} {colour} {kind.plural}"
    return f"{'an' if colour[0] in 'aeio' else 'a'} {colour} {kind.name}"


def nothing(scene: Scene) -> str:
    """The honest sentence for a picture in which nothing can be named, or ""."""
    if scene.style == "texture":
        return "This looks like a pattern or a texture. I can't make out any object that I know."
    if scene.style == "screenshot":
        return "This looks like a screenshot. I can't read the small writing in it."
    if scene.style == "unclear":
        return (
            "I can't make out anything in this picture. It is too dark, too bright or too blurred."
        )
    if scene.known or scene.sign:
        return ""
    if scene.strangers:
        number = "is something" if len(scene.strangers) == 1 else "are things"
        return f"I don't know what this is. There {number} in the picture that I can't name."
    return "I can't see any object that I know in this picture."


def names(scene: Scene) -> dict[str, int]:
    """How many there are of each known kind."""
    return {kind.name: number for kind, number in w.groups(scene.known)}


def listing(rng: random.Random, scene: Scene) -> Exchange:
    """What do you see?"""
    question = w.typed(rng, rng.choice(_LIST))
    empty = nothing(scene)
    if empty:
        return Exchange(question, empty, "honest")
    start = rng.choice(("I see ", "I see ", "I can see ", "There is ", "This picture shows "))
    first = w.groups(scene.known)[0][1] if scene.known else 1
    if start == "There is " and first > 1:
        start = "There are "
    sign = scene.sign.text if scene.sign else ""
    facts = {"kinds": names(scene), "sign": sign, "strangers": len(scene.strangers)}
    return Exchange(question, start + contents(scene) + ".", "list", facts)


def description(rng: random.Random, scene: Scene) -> Exchange:
    """Describe this picture in detail."""
    question = w.typed(rng, rng.choice(_DESCRIBE))
    empty = nothing(scene)
    if empty:
        return Exchange(question, empty, "honest")
    parts = [f"This picture shows {contents(scene)}."]
    for kind, number in w.groups(scene.known):
        if number == 1:
            one = next(t for t in scene.known if t.kind == kind.name)
            shade = f"{one.colour} " if kind.colourable else ""
            parts.append(f"The {shade}{w.short(kind)} {w.be(kind)} {w.place(one)}.")
    if scene.sign:
        parts.append(f"The sign says {scene.sign.text}.")
    return Exchange(question, " ".join(parts), "describe")


def alt_text(rng: random.Random, scene: Scene) -> Exchange:
    """One line for those who cannot see it."""
    question = w.typed(rng, rng.choice(_ALT))
    empty = nothing(scene)
    if empty:
        return Exchange(question, empty, "honest")
    return Exchange(question, w.sentence(contents(scene, colours=True)) + ".", "describe")


def yes_or_no(kind: Kind, number: int) -> str:
    """The answer to "is there ..."."""
    if number:
        return f"Yes, there {'is' if number == 1 else 'are'} {w.amount(kind, number)}."
    return (
        f"No, I don't see {'any ' + w.short(kind) if w.short(kind) != kind.name else kind.article}."
    )


def absent(rng: random.Random, scene: Scene) -> Kind:
    """A kind that is not there; half the time one of the same sort as something that is."""
    have = set(names(scene))
    tags = {tag for name in have for tag in BY_NAME[name].tags} - {"colourable"}
    alike = [k for k in KINDS if k.name not in have and k.tags & tags]
    pool = alike if alike and rng.random() < 0.5 else [k for k in KINDS if k.name not in have]
    return rng.choice(pool)


def exists(rng: random.Random, scene: Scene, present: bool | None = None) -> Exchange:
    """Is there ...? Yes and no are equally likely, where something is there."""
    have = names(scene)
    if present is None:
        present = rng.random() < 0.5
    kind = BY_NAME[rng.choice(sorted(have))] if present and have else absent(rng, scene)
    number = have.get(kind.name, 0)
    name = w.called(rng, kind)
    plural = kind.plural if name == kind.name else name if name.endswith("s") else f"{name}s"
    form = rng.choice(_EXISTS[:-1] if name not in w.SHORT.get(kind.name, ()) else _EXISTS)
    if name in w.SHORT.get(kind.name, ()):
        plural = name
    question = form.format(a=w.with_article(name), s=plural, n=name)
    return Exchange(
        w.typed(rng, question),
        yes_or_no(kind, number),
        "exists",
        {"kind": kind.name, "number": number},
    )


def count(rng: random.Random, scene: Scene) -> Exchange:
    """How many ... are there? Repeated kinds are asked about more; sometimes none is there."""
    have = names(scene)
    if rng.random() < 0.25 and not scene.sign and scene.things:
        number = len(scene.things)
        answer = "There is one thing." if number == 1 else f"There are {w.NUMBERS[number]} things."
        return Exchange(
            w.typed(rng, rng.choice(_COUNT_ALL)), answer, "count", {"number": number, "kind": ""}
        )
    repeated = [name for name, number in have.items() if number > 1]
    if repeated and rng.random() < 0.6:
        kind = BY_NAME[rng.choice(repeated)]
    elif have and rng.random() < 0.75:
        kind = BY_NAME[rng.choice(sorted(have))]
    else:
        kind = absent(rng, scene)
    number = have.get(kind.name, 0)
    name = kind.plural
    if name.startswith("pairs of ") and rng.random() < 0.3:
        name = name.removeprefix("pairs of ")
    answer = how_many(kind, number)
    return Exchange(
        w.typed(rng, rng.choice(_COUNT).format(s=name)),
        answer,
        "count",
        {"number": number, "kind": kind.name},
    )


def how_many(kind: Kind, number: int) -> str:
    """ "There are two apples."."""
    if number == 1:
        return f"There is one {kind.name}."
    return f"There are {w.NUMBERS[number]} {kind.plural}."


def colour_of(kind: Kind, things: list[Thing]) -> str:
    """What can be said about the colour of all objects of one kind."""
    shades = [t.colour for t in things]
    name = w.short(kind)
    if not things:
        return (
            f"I don't see {kind.article if name == kind.name else 'any ' + name} in this picture."
        )
    if not shades[0]:
        return f"The {name} {'has' if w.be(kind) == 'is' else 'have'} more than one colour."
    if len(shades) == 1:
        return f"The {name} {w.be(kind)} {shades[0]}."
    if len(set(shades)) == 1:
        return f"{'Both' if len(shades) == 2 else 'All'} {kind.plural} are {shades[0]}."
    if len(shades) == 2:
        return f"One {kind.name} is {shades[0]} and the other one is {shades[1]}."
    return f"The {kind.plural} are {w.join(list(dict.fromkeys(shades)))}."


def colour(rng: random.Random, scene: Scene) -> Exchange | None:
    """What colour is the ...?"""
    have = [kind for kind, _ in w.groups(scene.known)]
    single = [k for k in have if k.colour or k.colourable]
    roll = rng.random()
    if roll < 0.08 and scene.style == "objects":
        kind = absent(rng, scene)
    elif roll < 0.14 and len(single) < len(have):
        kind = rng.choice([k for k in have if k not in single])
    elif single:
        painted = [k for k in single if k.colourable]
        kind = rng.choice(painted if painted and rng.random() < 0.75 else single)
    else:
        return None
    things = [t for t in scene.known if t.kind == kind.name]
    name = w.called(rng, kind)
    question = w.typed(rng, rng.choice(_COLOUR).format(n=name))
    shades = [t.colour for t in things if t.colour]
    category = "colour" if shades else "other"
    return Exchange(
        question, colour_of(kind, things), category, {"colours": shades, "kind": kind.name}
    )


def confirm_colour(rng: random.Random, scene: Scene) -> Exchange | None:
    """Is the car red?"""
    one = [
        t
        for t in scene.known
        if t.colour and names(scene)[t.kind] == 1 and BY_NAME[t.kind].colourable
    ]
    if not one:
        return None
    thing = rng.choice(one)
    kind = BY_NAME[thing.kind]
    right = rng.random() < 0.5
    asked = thing.colour if right else rng.choice([c for c in COLOURS if c != thing.colour])
    question = rng.choice(
        (
            "Is the {n} {c}?",
            "Is the {n} in the picture {c}?",
            "Is it {a} {n}?",
            "The {n} is {c}, right?",
        )
    )
    text = question.format(
        n=w.called(rng, kind), c=asked, a=f"{'an' if asked == 'orange' else 'a'} {asked}"
    )
    answer = f"{'Yes' if right else 'No'}, the {w.short(kind)} {w.be(kind)} {thing.colour}."
    return Exchange(
        w.typed(rng, text),
        answer,
        "colour",
        {"colours": [thing.colour], "kind": kind.name, "yes": right},
    )


def read(rng: random.Random, scene: Scene) -> Exchange:
    """What does the sign say?"""
    if scene.sign is None:
        question = w.typed(rng, rng.choice(_READ_WORD + _READ_NUMBER))
        if scene.style == "screenshot":
            return Exchange(question, nothing(scene), "honest")
        return Exchange(question, "I don't see any writing in this picture.", "other")
    text = scene.sign.text
    forms = _READ_NUMBER if text.isdigit() and rng.random() < 0.5 else _READ_WORD
    return Exchange(
        w.typed(rng, rng.choice(forms)), f"The sign says {text}.", "read", {"text": text}
    )

"""The teacher's complex reasoning: what to cook, eat, wear or take, and what is odd."""

import random

from pocket import describe
from pocket import wording as w
from pocket.asked import asked
from pocket.facts import Exchange
from pocket.kinds import BY_NAME, Kind
from pocket.scene import Scene

_COOK = asked("cook")
_EAT = asked("eat")
_HEALTHY = asked("healthy")
_WEAR = asked("wear")
_RAIN = asked("rain")
_TRAVEL = asked("travel")
_ANIMALS = asked("animals")
_ODD = asked("odd")
_ROOM = asked("room")
_STORY = asked("story")


def _the(kinds: list[Kind], counts: dict[str, int]) -> str:
    """ "the egg, the two tomatoes and the milk"."""
    parts = []
    for kind in kinds:
        number = counts[kind.name]
        parts.append(
            f"the {w.short(kind)}" if number == 1 else f"the {w.NUMBERS[number]} {kind.plural}"
        )
    return w.join(parts)


def idea(foods: list[Kind], counts: dict[str, int]) -> str:
    """One thing to make, of nothing but some of `foods`."""
    by = {
        tag: [k for k in foods if tag in k.tags]
        for tag in ("protein", "vegetable", "fruit", "treat", "drink", "starch", "meal")
    }
    have = {k.name for k in foods}

    def some(*groups: str, most: int = 4) -> list[Kind]:
        picked = [k for k in foods if any(k in by[g] for g in groups)]
        return picked[:most]

    dairy = [k for k in foods if k.name in ("cheese", "butter")]
    if "egg" in have and (by["vegetable"] or dairy):
        parts = [BY_NAME["egg"], *some("vegetable", most=3), *dairy]
        return f"You could make an omelette with {_the(parts, counts)}."
    if by["protein"] and by["vegetable"]:
        return f"You could fry {_the(some('protein', 'vegetable'), counts)} together in a pan."
    if by["starch"] and (dairy or by["protein"] or by["vegetable"]):
        parts = [*by["starch"], *dairy, *some("protein", "vegetable", most=2)]
        return f"You could make a toasted sandwich with {_the(parts, counts)}."
    if len(by["vegetable"]) > 1:
        return f"You could make a warm vegetable dish with {_the(by['vegetable'], counts)}."
    if len(by["fruit"]) > 1:
        return f"You could make a fruit salad with {_the(by['fruit'], counts)}."
    if by["fruit"] and "glass of milk" in have:
        parts = [by["fruit"][0], BY_NAME["glass of milk"]]
        return f"You could blend {_the(parts, counts)} into a shake."
    if by["protein"]:
        return f"You could fry {_the(by['protein'], counts)} in a pan."
    if by["vegetable"]:
        return f"You could roast {_the(by['vegetable'], counts)} in the oven."
    if by["meal"]:
        return f"You could warm up {_the(by['meal'], counts)}."
    if by["fruit"]:
        return f"You could cut up {_the(by['fruit'], counts)} and eat it as a snack."
    if by["treat"]:
        treats = _the(by["treat"], counts)
        return f"There is nothing to cook, but you could have {treats} as a dessert."
    return f"There is not much to cook, but you could enjoy {_the(foods, counts)}."


def _foods(scene: Scene) -> tuple[list[Kind], dict[str, int]]:
    counts = describe.names(scene)
    return [BY_NAME[n] for n in counts if "food" in BY_NAME[n].tags], counts


def cook(rng: random.Random, scene: Scene) -> Exchange:
    """What could I cook with these?"""
    question = w.typed(rng, rng.choice(_COOK))
    foods, counts = _foods(scene)
    facts = {"foods": [k.name for k in foods]}
    empty = describe.nothing(scene)
    if empty:
        return Exchange(question, empty, "honest")
    if not foods:
        seen = f"I don't see any food in this picture, only {describe.contents(scene)}"
        answer = f"{seen}, so I can't suggest a dish."
        return Exchange(question, answer, "cook", facts)
    food = w.join([w.amount(k, counts[k.name]) for k in foods])
    is_ = "is" if counts[foods[0].name] == 1 else "are"
    return Exchange(question, f"There {is_} {food}. {idea(foods, counts)}", "cook", facts)


def _tagged(
    rng: random.Random, scene: Scene, forms: tuple[str, ...], tag: str, yes: str, no: str
) -> Exchange:
    counts = describe.names(scene)
    found = [BY_NAME[n] for n in counts if tag in BY_NAME[n].tags]
    answer = f"{yes} {_the(found, counts)}." if found else no
    return Exchange(
        w.typed(rng, rng.choice(forms)), answer, "reason", {"kinds": [k.name for k in found]}
    )


def _healthy(rng: random.Random, scene: Scene) -> Exchange:
    foods, counts = _foods(scene)
    good = [k for k in foods if k.tags & {"fruit", "vegetable"}]
    treats = [k for k in foods if k.tags & {"treat", "meal", "adult", "sweet"}]
    question = w.typed(rng, rng.choice(_HEALTHY))
    if not foods:
        return Exchange(question, "I don't see any food in this picture.", "reason")
    if good and treats:
        praise = f"Partly: {_the(good, counts)} would be healthy"
        answer = f"{praise}, while {_the(treats, counts)} should be a treat."
    elif good:
        answer = f"Yes, {_the(good, counts)} would be a healthy choice."
    elif treats:
        answer = f"Not very: {_the(treats, counts)} should only be a treat now and then."
    else:
        rest = f"{_the(foods, counts)} would go well with vegetables"
        answer = f"It is fine as part of a balanced meal: {rest}."
    return Exchange(question, answer, "reason")


_SORTS = {
    "food": "food",
    "animal": "animals",
    "vehicle": "vehicles",
    "clothes": "clothes",
    "shape": "shapes",
    "plant": "plants",
}


def _odd(rng: random.Random, scene: Scene) -> Exchange | None:
    kinds = [BY_NAME[t.kind] for t in scene.known]
    for tag, sort in _SORTS.items():
        rest = [k for k in kinds if tag not in k.tags]
        if len(kinds) > 2 and len(rest) == 1:
            odd = rest[0]
            does = "do" if w.be(odd) == "are" else "does"
            answer = f"The {w.short(odd)} {does} not fit: the other things are {sort}."
            return Exchange(w.typed(rng, rng.choice(_ODD)), answer, "reason", {"kinds": [odd.name]})
    return None


def _room(rng: random.Random, scene: Scene) -> Exchange | None:
    names = describe.names(scene)
    places = (
        ("food", "a kitchen or a shop", "food"),
        ("farm", "a farm", "what one finds on a farm"),
        ("road", "a street", "what one finds on a road"),
        ("clothes", "a wardrobe or a clothes shop", "clothes"),
        ("toy", "a children's room", "toys"),
        ("bath", "a bathroom", "what one needs in a bathroom"),
        ("desk", "an office", "what lies on a desk"),
        ("wild", "a zoo", "wild animals"),
    )
    scores = [
        (sum(tag in BY_NAME[n].tags for n in names), place, why) for tag, place, why in places
    ]
    best = max(scores)
    question = w.typed(rng, rng.choice(_ROOM))
    if best[0] * 2 <= len(names) or not names:
        return Exchange(
            question, "I can't tell what place this is from the things in the picture.", "reason"
        )
    return Exchange(question, f"It might be {best[1]}, because I see {best[2]}.", "reason")


def _story(rng: random.Random, scene: Scene) -> Exchange | None:
    kinds = [kind for kind, _ in w.groups(scene.known)]
    if not kinds:
        return None
    hero = next((k for k in kinds if "animal" in k.tags), None)
    rest = [k for k in kinds if k is not hero]
    who = hero.article if hero else "a child"
    found = f" found {rest[0].article}" if rest else " went for a walk"
    more = (
        f" Then came {w.join([k.article for k in rest[1:]])}, and everybody was amazed."
        if len(rest) > 1
        else ""
    )
    end = f" In the end the {hero.name if hero else 'child'} went home and slept well."
    return Exchange(w.typed(rng, rng.choice(_STORY)), f"One day {who}{found}.{more}{end}", "reason")


def reasoning(rng: random.Random, scene: Scene) -> Exchange | None:
    """One question that needs some thought about what is there."""
    if scene.style != "objects" or not scene.known:
        return None
    choice = rng.randrange(9)
    no = "I don't see any {} in this picture."
    if choice == 0:
        return _tagged(
            rng,
            scene,
            _EAT,
            "food",
            "You could eat or drink" if rng.random() < 0.3 else "There is food:",
            no.format("food"),
        )
    if choice == 1:
        return _healthy(rng, scene)
    if choice == 2:
        return _tagged(rng, scene, _WEAR, "clothes", "You could wear", no.format("clothes"))
    if choice == 3:
        return _tagged(
            rng,
            scene,
            _RAIN,
            "rain",
            "You should take",
            "I don't see anything for the rain in this picture.",
        )
    if choice == 4:
        return _tagged(rng, scene, _TRAVEL, "vehicle", "You could use", no.format("vehicles"))
    if choice == 5:
        return _tagged(rng, scene, _ANIMALS, "animal", "Yes, I see", no.format("animals"))
    if choice == 6:
        return _odd(rng, scene)
    return _room(rng, scene) if choice == 7 else _story(rng, scene)

"""Small pieces of English: numbers, lists, places, and the many ways in which people type."""

import random
from collections.abc import Sequence

from pocket.kinds import BY_NAME, Kind
from pocket.scene import SIZE, Thing

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight")

# What people call some kinds; the first is used in running text ("with the milk").
SHORT: dict[str, tuple[str, ...]] = {
    "bunch of grapes": ("grapes",),
    "pair of cherries": ("cherries",),
    "corn cob": ("corn",),
    "loaf of bread": ("bread",),
    "chicken leg": ("chicken",),
    "box of fries": ("fries", "french fries"),
    "glass of milk": ("milk",),
    "honey pot": ("honey",),
    "glass of wine": ("wine",),
    "mug of beer": ("beer",),
    "pair of socks": ("socks",),
    "pair of gloves": ("gloves",),
    "pair of jeans": ("jeans",),
    "pair of sunglasses": ("sunglasses",),
    "pair of scissors": ("scissors",),
}
# Other words that people use for a kind; never used in answers.
ALSO: dict[str, tuple[str, ...]] = {
    "airplane": ("plane",),
    "bicycle": ("bike",),
    "doughnut": ("donut",),
    "T-shirt": ("shirt", "tshirt"),
    "cap": ("hat",),
    "football": ("soccer ball",),
    "eggplant": ("aubergine",),
    "phone": ("mobile phone",),
    "clock": ("alarm clock",),
    "lamp": ("light bulb",),
    "laptop": ("computer",),
    "sofa": ("couch",),
    "hamburger": ("burger",),
    "sailboat": ("boat",),
    "bus": ("coach",),
    "gift": ("present",),
    "cup": ("drink",),
}


def short(kind: Kind) -> str:
    """The name in running text after "the": "milk" for a glass of milk."""
    return SHORT.get(kind.name, (kind.name,))[0]


def be(kind: Kind) -> str:
    """ "is" or "are" after "the" and the short name: the grapes are, the car is."""
    return "are" if short(kind) != kind.name and short(kind).endswith("s") else "is"


def amount(kind: Kind, number: int) -> str:
    """ "an apple", "two apples", "no apples"."""
    if number == 1:
        return kind.article
    return f"{NUMBERS[number]} {kind.plural}"


def join(parts: Sequence[str]) -> str:
    """ "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return ", ".join(parts[:-1]) + " and " + parts[-1]


def sentence(text: str) -> str:
    """With a capital letter."""
    return text[:1].upper() + text[1:]


def groups(things: Sequence[Thing]) -> list[tuple[Kind, int]]:
    """Kinds and how many of each, in the order of their first in `things`."""
    counts: dict[str, int] = {}
    for thing in things:
        counts[thing.kind] = counts.get(thing.kind, 0) + 1
    return [(BY_NAME[name], number) for name, number in counts.items()]


PLACES = (
    ("at the top left", "at the top", "at the top right"),
    ("on the left", "in the middle", "on the right"),
    ("at the bottom left", "at the bottom", "at the bottom right"),
)


def place(thing: Thing) -> str:
    """One of `PLACES`: where the middle of the object is."""
    x, y = thing.centre
    return PLACES[min(2, int(y * 3 / SIZE))][min(2, int(x * 3 / SIZE))]


def place_is_clear(thing: Thing, margin: float = 4.0) -> bool:
    """Whether nobody would argue about `place`."""
    return all(
        abs(value - edge) > margin for value in thing.centre for edge in (SIZE / 3, SIZE * 2 / 3)
    )


_BEFORE = (
    "please ",
    "hi, ",
    "hey, ",
    "hello! ",
    "ok, ",
    "can you tell me, ",
    "tell me, ",
    "so ",
    "and ",
    "quick question: ",
)
_AFTER = (" please", " thanks", ", please", " in this picture", " in the photo", " here")


def typed(rng: random.Random, text: str) -> str:
    """The question as somebody might type it: picture or photo, polite or hasty, with a slip."""
    word = rng.choice(("picture", "photo", "image", "picture", "photo", "pic"))
    text = text.replace("picture", word)
    if rng.random() < 0.3:
        text = text.replace("colour", "color")
    roll = rng.random()
    if roll < 0.08:
        start = rng.choice(_BEFORE)
        text = start + text[:1].lower() + text[1:]
        text = text if rng.random() < 0.3 else sentence(text)
    elif roll < 0.14:
        mark = text[-1] if text[-1] in "?." else ""
        text = text.rstrip("?.") + rng.choice(_AFTER) + mark
    roll = rng.random()
    if roll < 0.35:
        text = text[:1].lower() + text[1:] if roll < 0.15 else text.lower()
    roll = rng.random()
    if roll < 0.3:
        text = text.rstrip("?.!")
    if rng.random() < 0.05:
        text = _slip(rng, text)
    if rng.random() < 0.03:
        text = text.replace("'", "")
    return text


def _slip(rng: random.Random, text: str) -> str:
    """Two letters swapped, one lost or one doubled, inside a word."""
    spots = [i for i in range(1, len(text) - 2) if text[i - 1 : i + 2].isalpha()]
    if not spots:
        return text
    i = rng.choice(spots)
    way = rng.randrange(3)
    if way == 0:
        return text[:i] + text[i + 1] + text[i] + text[i + 2 :]
    return text[:i] + text[i + 1 :] if way == 1 else text[:i] + text[i] + text[i:]


def called(rng: random.Random, kind: Kind) -> str:
    """A singular name that a person might use for the kind, without article."""
    names = (kind.name, *SHORT.get(kind.name, ()), *ALSO.get(kind.name, ()))
    return kind.name if rng.random() < 0.6 else rng.choice(names)


def with_article(name: str) -> str:
    """ "an apple", "grapes", "some milk" (bare): as one asks "is there ..."."""
    kind = BY_NAME.get(name)
    if kind:
        return kind.article
    if name in {s for names in SHORT.values() for s in names}:
        return name
    return ("an " if name[0] in "aeiou" else "a ") + name

"""Where a conversation names a kind of object, and what there is to know about that kind.

A question is answered in two steps: find in the picture what each of its words is about, then
compare.  The answers alone teach the first step slowly.  So the training asks of every word that
names a kind, in questions and answers, what the picture shows of it.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TypeVar

from pocket import describe
from pocket import wording as w
from pocket.kinds import BY_NAME, COLOUR_NAMES, KINDS
from pocket.scene import Scene

Found = TypeVar("Found", bound=tuple[int, ...])

# What `mentions` gives for each: token, number of the kind, how many there are, number of the
# colour (0: none, or not just one object), x and y in pixels of the middle of the first one in
# reading order (-1: there is none).
FACTS = 6

_COLOUR = re.compile(r"\b(?:" + "|".join(COLOUR_NAMES) + r")\b")
_NUMBERS = {kind.name: number for number, kind in enumerate(KINDS)}


@cache
def _forms() -> dict[str, str]:
    """Ways to name a kind, in lower case, to the kind; those that could mean two are left out."""
    forms: dict[str, str] = {}
    for kind in KINDS:
        others = (*w.SHORT.get(kind.name, ()), *w.ALSO.get(kind.name, ()))
        for name in {form.lower() for form in (kind.name, kind.plural, *others)}:
            forms[name] = "" if name in forms or name in COLOUR_NAMES else kind.name
    return {form: name for form, name in forms.items() if name}


@cache
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(map(re.escape, _forms()), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(longest_first) + r")\b")


def _owners(pieces: list[str]) -> list[int]:
    """For each character of the joined pieces, the number of its piece."""
    return [token for token, piece in enumerate(pieces) for _ in piece]


def mentions(pieces: list[str], scene: Scene) -> list[tuple[int, ...]]:
    """`FACTS` numbers for each kind that is named in the text of `pieces`, one string a token.

    The token is the last one of the name: only there does a causal model know the whole of it.
    """
    text, owners = "".join(pieces), _owners(pieces)
    out: list[tuple[int, ...]] = []
    for match in _pattern().finditer(text.lower()):
        # In capitals it is what a sign says.
        if match[0].upper() == text[match.start() : match.end()]:
            continue
        name = _forms()[match[0]]
        things = [thing for thing in scene.known if thing.kind == name]
        colour, x, y = 0, -1, -1
        if things:
            x, y = (round(value) for value in things[0].centre)
        if len(things) == 1 and things[0].colour:
            colour = COLOUR_NAMES.index(things[0].colour) + 1
        out.append((owners[match.end() - 1], _NUMBERS[name], len(things), colour, x, y))
    return out


def _questions(learn: list[bool]) -> Iterator[range]:
    """The tokens of each question, from the end of the one before; ``learn`` marks answers."""
    start = 0
    for end in range(len(learn) - 1):
        if learn[end + 1] and not learn[end]:
            yield range(start, end + 1)
            start = end


def _within(question: range, learn: list[bool], found: list[Found]) -> list[Found]:
    """What was found in a question and not in an answer before it; each begins with its token."""
    return [each for each in found if each[0] in question and not learn[each[0]]]


def pairs(named: list[tuple[int, ...]], learn: list[bool]) -> list[tuple[int, ...]]:
    """For each question about just two objects: the tokens of the second name and of the
    question's end, and how far the first object is from the second, x and y in pixels.

    ``learn`` marks the tokens of the answers.
    """
    out: list[tuple[int, ...]] = []
    for question in _questions(learn):
        asked = _within(question, learn, named)
        if len(asked) == 2 and all(facts[2] == 1 for facts in asked):
            (_, kind, *_, x, y), (token, other, *_, x2, y2) = asked
            if kind != other:
                out.append((token, question[-1], x - x2, y - y2))
    return out


def agreements(
    pieces: list[str], named: list[tuple[int, ...]], learn: list[bool]
) -> list[tuple[int, ...]]:
    """For each question that names one colour and one object: the later token of the two, the
    question's end, and 1 if the object has that colour, else 0."""
    text, owners = "".join(pieces), _owners(pieces)
    shades = [
        (owners[match.end() - 1], COLOUR_NAMES.index(match[0]) + 1)
        for match in _COLOUR.finditer(text.lower())
    ]
    out: list[tuple[int, ...]] = []
    for question in _questions(learn):
        asked, said = _within(question, learn, named), _within(question, learn, shades)
        if len(asked) == len(said) == 1 and asked[0][2] == 1 and asked[0][3]:
            (token, shade), facts = said[0], asked[0]
            out.append((max(token, facts[0]), question[-1], int(shade == facts[3])))
    return out


def items(pieces: list[str], scene: Scene, named: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """What comes next at each token of a list of all that the picture shows.

    Like `mentions`, with the token before the one that is known: between one name and the next,
    and before the first.
    """
    text, owners = "".join(pieces).lower(), _owners(pieces)
    out: list[tuple[int, ...]] = []
    for whole in {describe.contents(scene), describe.contents(scene, colours=True)}:
        start = text.find(whole.lower()) if whole else -1
        while start > 0:
            before, last = owners[start] - 1, owners[start + len(whole) - 1]
            for token, *facts in named:
                if before < token <= last:
                    out += [(at, *facts) for at in range(before, token)]
                    before = token
            start = text.find(whole.lower(), start + len(whole))
    return out


assert set(_NUMBERS) == set(BY_NAME)

"""Strict rules that decide whether an answer is right.

They look at what an answer says, not at how it is put: the objects it names and how many, the side,
the colour, the word read.  Anything that is named but not there makes an answer wrong.
"""

import re
from typing import Any

from pocket import wording as w
from pocket.facts import Exchange
from pocket.kinds import COLOUR_NAMES, KINDS
from pocket.locate import OPPOSITE, SIDES

_NUMBER_WORDS = {word: i for i, word in enumerate(w.NUMBERS)} | {
    "a": 1,
    "an": 1,
    "any": 0,
    "both": 2,
}
_HONEST = re.compile(
    r"\b(can't|cannot|can not|don't know|do not know|not able to|no idea|not sure|unable"
    r"|don't recogni[sz]e|don't see any|nothing that i know)\b"
)


def _forms() -> dict[str, tuple[str, bool]]:
    """Every way to name a kind in lower case, to the kind's name and whether it is a plural."""
    forms: dict[str, tuple[str, bool]] = {}
    for kind in KINDS:
        forms[kind.plural.lower()] = (kind.name, True)
        for name in (kind.name, *w.SHORT.get(kind.name, ())):
            forms[name.lower()] = (kind.name, False)
    return forms


_FORMS = _forms()
_MENTION = re.compile(
    r"(?:\b(" + "|".join(_NUMBER_WORDS) + r"|\d)\s+)?(?:(?:" + "|".join(COLOUR_NAMES) + r")\s+)?\b("
    + "|".join(sorted(map(re.escape, _FORMS), key=len, reverse=True)) + r")\b"
)  # fmt: skip


def mentions(text: str) -> dict[str, int]:
    """Kinds named in a text and how many of each: "two apples and a red car"."""
    found: dict[str, int] = {}
    for match in _MENTION.finditer(text.lower()):
        number, form = match.groups()
        name, _ = _FORMS[form]
        counted = int(number) if number and number.isdigit() else _NUMBER_WORDS.get(number or "", 1)
        found[name] = max(found.get(name, 0), counted)
    return found


def _without_sign(text: str) -> str:
    """The text without what a sign is said to say, which may be a kind's name."""
    return re.sub(r"sign that says \S+|sign says \S+", "sign", text)


def _number(text: str) -> int | None:
    for word in re.findall(r"[a-z]+|\d+", text.lower()):
        if word.isdigit():
            return int(word)
        if word in w.NUMBERS:
            return w.NUMBERS.index(word)
    return None


def is_honest(answer: str) -> bool:
    """Whether the answer says that it cannot tell."""
    return bool(_HONEST.search(answer.lower().replace("’", "'")))


def _list(answer: str, facts: dict[str, Any]) -> bool:
    sign = str(facts["sign"])
    strange = "don't know" in answer
    right_sign = (
        f"says {sign}." in answer + "." or f"says {sign} " in answer
        if sign
        else "sign" not in answer
    )
    return (
        mentions(_without_sign(answer)) == facts["kinds"]
        and right_sign
        and strange == bool(facts["strangers"])
    )


def _relation(answer: str, facts: dict[str, Any]) -> bool:
    if "kinds" in facts:
        said = mentions(answer)
        said.pop(str(facts.get("anchor", "")), None)
        if not facts["kinds"]:
            return not said and "nothing" in answer
        return said == facts["kinds"]
    if "place" in facts:
        return re.search(rf"\b{facts['place']}\.", answer) is not None
    said_sides = [side for side in SIDES if side in answer]
    if any(OPPOSITE[side] in said_sides for side in said_sides):
        return False
    right = set(said_sides) == set(facts["sides"])
    if "yes" in facts:
        right = right and answer.lower().startswith("yes" if facts["yes"] else "no")
    return right


def _colour(answer: str, facts: dict[str, Any]) -> bool:
    said = re.findall(r"\b(" + "|".join(COLOUR_NAMES) + r")\b", answer.lower())
    if facts["kind"] == "orange" and said.count("orange") > 1:
        said.remove("orange")
    wanted: list[str] = list(dict.fromkeys(facts["colours"]))
    if "yes" in facts and not answer.lower().startswith("yes" if facts["yes"] else "no"):
        return False
    return sorted(set(said)) == sorted(wanted)


def _exists(answer: str, facts: dict[str, Any]) -> bool:
    return answer.lower().startswith("yes" if facts["number"] else "no")


def _cook(answer: str, facts: dict[str, Any]) -> bool:
    foods = set(facts["foods"])
    if not foods:
        return is_honest(answer)
    said = set(mentions(answer))
    return bool(said) and said <= foods and "could" in answer


def right(question: Exchange, answer: str) -> bool:
    """Whether `answer` answers `question`, by its category and facts."""
    facts, category = question.facts, question.category
    if category == "honest":
        return is_honest(answer)
    if category == "list":
        return _list(answer, facts)
    if category == "exists":
        return _exists(answer, facts)
    if category == "count":
        return _number(answer) == facts["number"]
    if category == "read":
        return re.search(rf"(?<![A-Za-z0-9]){facts['text']}(?![A-Za-z0-9])", answer) is not None
    if category == "cook":
        return _cook(answer, facts)
    if category == "colour":
        return _colour(answer, facts)
    if category in ("relation", "where"):
        return _relation(answer, facts)
    if category == "follow-up":
        if "colours" in facts:
            return _colour(answer, facts)
        return _number(answer) == facts["number"] if "number" in facts else _relation(answer, facts)
    raise ValueError(f"no rule for {category!r}")

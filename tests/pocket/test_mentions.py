"""Each word that names a kind is found, with what the picture shows of it."""

import pytest

from pocket.kinds import BY_NAME, COLOUR_NAMES, KINDS
from pocket.mentions import agreements, items, mentions, pairs
from pocket.scene import Scene, Thing


def _thing(kind: str, x: float, y: float, colour: str = "") -> Thing:
    return Thing(kind, BY_NAME[kind].emoji, colour, (x - 15, y - 15, x + 15, y + 15))


SCENE = Scene(
    0,
    "objects",
    "plain",
    (_thing("car", 20, 30, "red"), _thing("apple", 60, 30), _thing("apple", 60, 90)),
)
RED = COLOUR_NAMES.index("red") + 1


def _number(kind: str) -> int:
    return KINDS.index(BY_NAME[kind])


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (["Is", " the", " c", "ar", " red", "?"], [(3, "car", 1, RED, 20, 30)]),
        (["TWO", " app", "les", "?"], [(2, "apple", 2, 0, 60, 30)]),
        (["a", " teddy", " bear"], [(2, "teddy bear", 0, 0, -1, -1)]),
        # Words for the same, inside a longer word, on a sign, and a colour.
        (["my", " bike"], [(1, "bicycle", 0, 0, -1, -1)]),
        (["car", "pet", " and", " apple", "sauce"], []),
        (["The", " sign", " says", " CAR", "."], []),
        (["an", " orange", " wall"], []),
    ],
)
def test_every_name_is_found_once(
    pieces: list[str], expected: list[tuple[int, str, int, int, int, int]]
) -> None:
    wanted = [(token, _number(kind), *facts) for token, kind, *facts in expected]
    assert mentions(pieces, SCENE) == wanted


def test_a_question_about_two_objects_asks_how_far_they_are_apart() -> None:
    scene = Scene(0, "objects", "plain", (_thing("car", 20, 30), _thing("dog", 60, 90)))
    said = [("Is", 0), (" a", 0), (" car", 0), ("?", 0), ("A", 1), (" car", 1)]
    said += [("Is", 0), (" the", 0), (" dog", 0), (" left", 0), (" of", 0), (" the", 0)]
    said += [(" car", 0), ("?", 0), (" No", 1), (" dog", 1)]
    pieces, learn = [text for text, _ in said], [bool(answer) for _, answer in said]
    assert pairs(mentions(pieces, scene), learn) == [(12, 13, 40, 60)]


def test_each_token_of_a_list_knows_what_comes_next() -> None:
    pieces = ["What", "?", " I", " see", " a", " car", " and", " two", " app", "les", "."]
    car, apple = (_number("car"), 1, RED, 20, 30), (_number("apple"), 2, 0, 60, 30)
    coming = [(3, *car), (4, *car), *((token, *apple) for token in (5, 6, 7, 8))]
    assert items(pieces, SCENE, mentions(pieces, SCENE)) == coming


def test_a_sentence_that_is_no_list_of_everything_has_no_next() -> None:
    pieces = ["Yes", ",", " there", " is", " a", " car", "."]
    assert items(pieces, SCENE, mentions(pieces, SCENE)) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([" Is", " the", " car", " red", "?"], [(3, 4, 1)]),
        ([" Is", " it", " a", " blue", " car"], [(4, 4, 0)]),
        ([" Is", " an", " apple", " red", "?"], []),
        ([" What", " colour", " is", " the", " car"], []),
    ],
)
def test_a_question_about_one_colour_asks_whether_it_is_that(
    words: list[str], expected: list[tuple[int, int, int]]
) -> None:
    pieces = [*words, " Yes"]
    learn = [False] * len(words) + [True]
    assert agreements(pieces, mentions(pieces, SCENE), learn) == expected

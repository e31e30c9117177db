"""The teacher tells the truth, in its own grader's eyes too, and says when it cannot know."""

import random
from itertools import pairwise

import pytest

from pocket import describe, grade, honest, reason, teacher
from pocket import wording as w
from pocket.facts import Exchange
from pocket.kinds import BY_NAME, KINDS
from pocket.questions import TARGETS, questions
from pocket.scene import Scene, Sign, Thing, sample


def _thing(kind: str, x: float, y: float, colour: str = "") -> Thing:
    box = (x - 15, y - 15, x + 15, y + 15)
    return Thing(kind, BY_NAME[kind].emoji, colour or BY_NAME[kind].colour, box)


def _scene(*things: Thing, sign: Sign | None = None) -> Scene:
    return Scene(0, "objects", "plain", things, sign)


def test_the_grader_accepts_every_answer_of_the_teacher() -> None:
    asked = list(questions(per_row=40))
    assert {test.row for test in asked} == set(TARGETS)
    for test in asked:
        last = test.turns[-1]
        assert grade.right(last, last.answer), last


def test_the_grader_refuses_answers_to_other_questions() -> None:
    tests = [t for t in questions(per_row=40) if t.row.startswith("all objects")]
    wrong = sum(grade.right(a.turns[-1], b.turns[-1].answer) for a, b in pairwise(tests))
    assert wrong <= 1


@pytest.mark.parametrize(
    ("answer", "good"),
    [
        ("I see two apples and a dog.", True),
        ("There is a dog and 2 apples.", True),
        ("I see an apple and a dog.", False),
        ("I see two apples, a dog and a cat.", False),
        ("I see two apples.", False),
        ("I see two apples, a dog and something that I don't know.", False),
    ],
)
def test_a_list_is_right_only_if_it_is_exact(answer: str, good: bool) -> None:
    facts = {"kinds": {"apple": 2, "dog": 1}, "sign": "", "strangers": 0}
    assert grade.right(Exchange("?", "", "list", facts), answer) is good


def test_what_a_sign_says_is_not_taken_for_an_object() -> None:
    facts = {"kinds": {"dog": 1}, "sign": "CAR", "strangers": 0}
    question = Exchange("?", "", "list", facts)
    assert grade.right(question, "I see a dog and a sign that says CAR.")
    assert not grade.right(question, "I see a dog and a sign that says CAT.")


def test_both_a_side_and_its_opposite_is_wrong() -> None:
    question = Exchange("?", "", "relation", {"sides": ["above"]})
    assert grade.right(question, "The dog is above the cat.")
    assert not grade.right(question, "The dog is above and below the cat.")


def test_lists_are_in_reading_order_and_grouped() -> None:
    scene = _scene(_thing("dog", 90, 20), _thing("apple", 20, 20), _thing("apple", 20, 90))
    assert describe.contents(scene) == "two apples and a dog"


def test_recipes_use_only_what_is_there() -> None:
    rng = random.Random(1)
    foods = [kind for kind in KINDS if "food" in kind.tags]
    for _ in range(400):
        chosen = rng.sample(foods, rng.randint(1, 5))
        counts = {kind.name: rng.choice((1, 1, 2)) for kind in chosen}
        said = grade.mentions(reason.idea(chosen, counts))
        assert said
        assert set(said) <= set(counts)


def test_without_food_there_is_no_recipe() -> None:
    made = reason.cook(random.Random(1), _scene(_thing("hammer", 50, 50)))
    assert "can't suggest" in made.answer


def test_every_kind_is_found_again_in_its_own_name() -> None:
    for kind in KINDS:
        for number in (1, 2, 5):
            assert grade.mentions(w.amount(kind, number)) == {kind.name: number}


def test_hopeless_pictures_get_an_honest_sentence() -> None:
    for seed in range(20):
        for style in ("texture", "screenshot", "unclear"):
            answer = describe.listing(random.Random(seed), sample(seed, style=style)).answer
            assert grade.is_honest(answer)
    assert grade.is_honest(honest.hidden(random.Random(3)).answer)


def test_conversations_open_with_the_photo_and_are_never_empty() -> None:
    for seed in range(200):
        turns = teacher.conversation(random.Random(seed), [sample(seed)], 5)
        assert sum(turn.photos for turn in turns) == 1
        assert all(turn.question and turn.answer for turn in turns)


def test_held_out_seeds_lie_below_those_of_training() -> None:
    assert max(test.scene.seed for test in questions(per_row=40)) < 1_000_000

"""A photo that does not reach the model ends in a sentence, never in an answer."""

from dataclasses import replace

import numpy as np
import pytest

from lavender.engine.client import Engine
from lavender.engine.features import Look
from lavender.engine.layout import Block, plain
from lavender.engine.protocol import ModelSpec, PieceEvent
from lavender.engine.segments import Segment, rows_in
from tests.engine.asking import OTHER_PHOTO, PHOTO, Asked, assistant, request, user


def without_rows(engine: Engine, spec: ModelSpec, photo: str, look: Look) -> None:
    """Let the engine believe that this is what a vision encoder made of ``photo``."""
    sight = engine._crew.sight
    sight._cache.put(sight._key(spec, photo), look)


@pytest.mark.parametrize("layout", [plain(0), (Block(tokens=(5, 6)),), ()])
def test_features_without_rows_are_no_photo(
    engine: Engine, scripted: ModelSpec, layout: tuple[Block, ...]
) -> None:
    nothing = Look(np.zeros((0, 64), np.float32), layout)
    without_rows(engine, scripted, PHOTO, nothing)
    asked = Asked(engine, request(scripted, user("What is in this?", PHOTO), max_tokens=5))
    assert "did not get through" in str(asked.failed().sentence)
    assert not any(isinstance(event, PieceEvent) for event in asked.events)
    engine.forget("", [PHOTO])
    again = Asked(engine, request(scripted, user("What is in this?", PHOTO), max_tokens=5))
    assert again.done().image_tokens[PHOTO] > 0


def test_one_photo_of_two_that_is_missing_is_enough(engine: Engine, scripted: ModelSpec) -> None:
    without_rows(engine, scripted, OTHER_PHOTO, Look(np.zeros((0, 64), np.float32), plain(0)))
    turns = (user("This?", PHOTO), assistant("Yes."), user("And this?", OTHER_PHOTO))
    asked = Asked(engine, request(scripted, *turns, max_tokens=5))
    assert "did not get through" in str(asked.failed().sentence)
    engine.forget("", [OTHER_PHOTO])


def test_a_photo_stays_in_sight_when_its_words_leave_the_context(
    engine: Engine, scripted: ModelSpec
) -> None:
    talk = [turn for _ in range(6) for turn in (user("I see " * 60), assistant("red " * 60))]
    turns = (user("What? " * 40, PHOTO), assistant("Apples."), *talk, user("And now?"))
    asked = Asked(engine, request(scripted, *turns, max_tokens=5))
    done = asked.done()
    assert asked.notices, "the person is told that turns left"
    assert done.image_tokens[PHOTO] > 0
    assert done.usage.image_tokens == done.image_tokens[PHOTO]


def test_a_model_without_eyes_does_not_answer_about_an_earlier_photo(
    engine: Engine, scripted: ModelSpec
) -> None:
    blind = replace(scripted, mmproj=None, image_tokens=0)
    turns = (user("This?", PHOTO), assistant("Apples."), user("How many?"))
    asked = Asked(engine, request(blind, *turns, max_tokens=5))
    assert "cannot see photos" in str(asked.failed().sentence)
    assert not asked.text


def test_rows_are_counted_once_for_a_photo_shown_twice() -> None:
    shown = Segment(((PHOTO, 0), (PHOTO, 1)), PHOTO)
    assert rows_in([shown, Segment((1, 2)), shown]) == {PHOTO: 2}

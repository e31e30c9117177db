"""Reading before there is a question: it saves work, changes no answer, and gives way."""

import os
import signal
import sys
from collections.abc import Iterator

import pytest

from lavender.engine.client import Engine
from lavender.engine.protocol import Event, ModelSpec, Stage, StageEvent, StopReason, serves
from tests.engine.asking import OTHER_PHOTO, PHOTO, Asked, assistant, request, user

LONG = "What is in " * 90


@pytest.fixture
def own_engine() -> Iterator[Engine]:
    """An engine whose children have seen nothing yet."""
    with Engine() as engine:
        yield engine


def test_a_photo_that_was_read_ahead_is_not_read_again(
    own_engine: Engine, endless: ModelSpec
) -> None:
    reading = Asked(own_engine, request(endless, user("", PHOTO)), ahead=True)
    done = reading.done()
    assert done.reason is StopReason.END
    assert done.usage.image_tokens == 16
    assert done.usage.completion_tokens == 0
    assert reading.text == ""
    asked = Asked(own_engine, request(endless, user("What is in", PHOTO), max_tokens=20))
    answer = asked.done()
    assert answer.usage.cached_tokens == done.usage.prompt_tokens
    assert answer.timings.encode_s == answer.timings.load_s == 0
    assert "reading_photo" not in asked.stages


def test_an_answer_is_the_same_with_and_without_reading_ahead(endless: ModelSpec) -> None:
    turns = (user("What", PHOTO), assistant("red apples"), user("and two on the left", OTHER_PHOTO))
    with Engine() as engine:
        plain = Asked(engine, request(endless, *turns))
        plain.done()
    with Engine() as engine:
        ahead = request(endless, *turns[:-1], user("", OTHER_PHOTO))
        assert Asked(engine, ahead, ahead=True).done().usage.image_tokens == 32
        helped = Asked(engine, request(endless, *turns))
        assert helped.done().usage.cached_tokens > 32
    assert helped.text == plain.text


def test_a_question_waits_for_the_reading_that_serves_it(
    own_engine: Engine, endless: ModelSpec
) -> None:
    reading = Asked(own_engine, request(endless, user("", PHOTO)), ahead=True)
    reading.wait_for(StageEvent)
    asked = Asked(own_engine, request(endless, user("What is in", PHOTO), max_tokens=20))
    own_engine.stop(reading.id)  # the photo is wanted: it goes on
    answer = asked.done()
    assert reading.done().reason is StopReason.END
    assert answer.usage.cached_tokens == reading.done().usage.prompt_tokens
    # What happens meanwhile is shown where the person waits.
    assert asked.stages[-1] == "writing"
    assert "reading_photo" in [*reading.stages, *asked.stages]


def test_stages_of_a_reading_are_told_to_the_question_that_waits(
    own_engine: Engine, endless: ModelSpec
) -> None:
    questions: list[Asked] = []

    def ask(_reading: Asked, event: Event) -> None:
        if isinstance(event, StageEvent) and event.stage is Stage.LOADING and not questions:
            question = request(endless, user("What is in", PHOTO), max_tokens=5)
            questions.append(Asked(own_engine, question))

    reading = Asked(own_engine, request(endless, user("", PHOTO)), ask, ahead=True)
    reading.done()
    questions[0].done()
    assert questions[0].stages[-3:] == ["reading_photo", "reading_question", "writing"]


def test_another_question_ends_the_reading(own_engine: Engine, endless: ModelSpec) -> None:
    ended: list[Asked] = []

    def ask_something_else(_reading: Asked, event: Event) -> None:
        if isinstance(event, StageEvent) and event.stage is Stage.READING_QUESTION and not ended:
            ended.append(Asked(own_engine, request(endless, user("What"), max_tokens=5)))

    turns = (user(LONG), assistant("red"), user("", PHOTO))
    reading = Asked(own_engine, request(endless, *turns), ask_something_else, ahead=True)
    assert reading.done().reason is StopReason.STOPPED
    assert ended[0].done().usage.completion_tokens == 5


def test_only_the_newest_reading_is_waited_for(own_engine: Engine, endless: ModelSpec) -> None:
    busy = Asked(own_engine, request(endless, user("What is in"), max_tokens=200))
    first = Asked(own_engine, request(endless, user("", PHOTO)), ahead=True)
    second = Asked(own_engine, request(endless, user("", OTHER_PHOTO)), ahead=True)
    assert first.done().reason is StopReason.STOPPED
    assert busy.done().usage.completion_tokens == 200
    assert second.done().reason is StopReason.END


@pytest.mark.skipif(sys.platform == "win32", reason="no signals that freeze a process")
def test_a_reading_ends_at_once_when_the_photo_is_removed(
    own_engine: Engine, endless: ModelSpec
) -> None:
    own_engine.vision_report(endless)
    os.kill(own_engine.children()["vision"], signal.SIGSTOP)  # a photo that takes for ever
    reading = Asked(own_engine, request(endless, user("", PHOTO)), ahead=True)
    while Stage.READING_PHOTO not in reading.stages:
        reading.wait_for(StageEvent)
    own_engine.stop(reading.id)
    assert reading.done().reason is StopReason.STOPPED
    asked = Asked(own_engine, request(endless, user("What", OTHER_PHOTO), max_tokens=3))
    assert asked.done().image_tokens == {OTHER_PHOTO: 16}


def test_reading_serves_what_begins_with_it(endless: ModelSpec) -> None:
    before = (user("What", PHOTO), assistant("red"))
    reading = request(endless, *before, user("", OTHER_PHOTO))
    assert serves(reading, request(endless, *before, user("and", OTHER_PHOTO)))
    assert serves(reading, request(endless, *before, user("and", OTHER_PHOTO, PHOTO)))
    assert not serves(reading, request(endless, *before, user("and")))
    assert not serves(reading, request(endless, *before, user("and", PHOTO, OTHER_PHOTO)))
    assert not serves(reading, request(endless, user("and", OTHER_PHOTO)))
    assert not serves(reading, request(endless, *before, user("and", OTHER_PHOTO), system="Be"))

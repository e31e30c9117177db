"""Stop, wherever the work is: one last event, soon, and the engine goes on."""

import os
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from lavender.engine.child import Patience
from lavender.engine.client import Engine
from lavender.engine.protocol import (
    DoneEvent,
    Event,
    FailedEvent,
    Keep,
    ModelSpec,
    PieceEvent,
    Stage,
    StageEvent,
    StopReason,
)
from tests.engine.asking import PHOTO, Asked, request, user

SOON_S = 3.0


def stop_at(stage: Stage) -> "object":
    """A reaction that presses Stop as soon as a stage begins, once."""

    def react(asked: Asked, event: Event) -> None:
        if isinstance(event, StageEvent) and event.stage is stage:
            asked.engine.stop(asked.id)

    return react


@pytest.mark.parametrize("stage", [Stage.LOADING, Stage.READING_PHOTO, Stage.READING_QUESTION])
def test_stop_before_the_first_word(endless: ModelSpec, stage: Stage) -> None:
    # So long that it is still being read when Stop arrives, on a busy machine too.
    long = replace(endless, plan=replace(endless.plan, n_ctx=8192))
    with Engine() as engine:
        question = request(long, user("What is in " * 2000, PHOTO), max_tokens=900)
        asked = Asked(engine, question, stop_at(stage))  # type: ignore[arg-type]
        asked.wait_for(StageEvent)
        assert asked.done().reason is StopReason.STOPPED
        assert asked.text == ""
        final = [event for event in asked.events if isinstance(event, DoneEvent | FailedEvent)]
        assert len(final) == 1
        again = Asked(engine, request(endless, user("What", PHOTO), max_tokens=3))
        assert again.done().reason is StopReason.LENGTH


def test_stop_while_writing_keeps_the_words(engine: Engine, endless: ModelSpec) -> None:
    asked = Asked(engine, request(endless, user("What is in"), max_tokens=900))
    asked.wait_for(PieceEvent)
    pressed = time.monotonic()
    engine.stop(asked.id)
    done = asked.done()
    assert time.monotonic() - pressed < SOON_S
    assert done.reason is StopReason.STOPPED
    assert asked.text
    assert 0 < done.usage.completion_tokens < 900
    assert done.timings.first_token_s > 0


@pytest.mark.skipif(sys.platform == "win32", reason="no signals that freeze a process")
def test_stop_while_a_photo_is_read_ends_the_reader(endless: ModelSpec) -> None:
    with Engine() as engine:
        engine.vision_report(endless)
        reader = engine.children()["vision"]
        os.kill(reader, signal.SIGSTOP)  # a photo that takes for ever
        asked = Asked(engine, request(endless, user("What", PHOTO)))
        while Stage.READING_PHOTO not in asked.stages:
            asked.wait_for(StageEvent)
        pressed = time.monotonic()
        engine.stop(asked.id)
        assert asked.done().reason is StopReason.STOPPED
        assert time.monotonic() - pressed < SOON_S
        assert engine.children().get("vision") != reader
        again = Asked(engine, request(endless, user("What", PHOTO), max_tokens=3))
        assert again.done().image_tokens == {PHOTO: 16}


@pytest.mark.skipif(sys.platform == "win32", reason="no signals that freeze a process")
def test_a_child_that_ignores_stop_is_ended(endless: ModelSpec) -> None:
    with Engine(Patience(stop=0.5)) as engine:
        asked = Asked(engine, request(endless, user("What is in"), max_tokens=900))
        asked.wait_for(PieceEvent)
        os.kill(engine.children()["language"], signal.SIGSTOP)
        engine.stop(asked.id)
        assert asked.done().reason is StopReason.STOPPED
        again = Asked(engine, request(endless, user("What"), max_tokens=3))
        assert again.done().reason is StopReason.LENGTH


@pytest.mark.skipif(sys.platform == "win32", reason="no signals that freeze a process")
def test_stop_while_another_models_child_hangs(endless: ModelSpec, tmp_path: Path) -> None:
    """It is asked to keep what it knows before it ends, and does not answer."""
    other = replace(endless, plan=replace(endless.plan, n_ctx=512))
    with Engine(keep=Keep(str(tmp_path / "kept"), 10_000_000)) as engine:
        Asked(engine, request(endless, user("What"), max_tokens=3)).done()
        os.kill(engine.children()["language"], signal.SIGSTOP)
        asked = Asked(engine, request(other, user("What"), max_tokens=3))
        while engine._waiting._current is None:
            time.sleep(0.01)
        pressed = time.monotonic()
        engine.stop(asked.id)
        assert asked.done().reason is StopReason.STOPPED
        assert time.monotonic() - pressed < 2.0
        again = Asked(engine, request(other, user("What"), max_tokens=3))
        assert again.done().reason is StopReason.LENGTH


@pytest.mark.skipif(sys.platform == "win32", reason="no signals that freeze a process")
def test_stop_leaves_no_reader_of_photos_that_never_answered(endless: ModelSpec) -> None:
    """It was started beside the model, and hangs: the next question must not wait for it."""
    with Engine() as engine:

        def hold(asked: Asked, event: Event) -> None:
            if isinstance(event, StageEvent) and event.stage is Stage.LOADING:
                os.kill(engine.children()["vision"], signal.SIGSTOP)
                engine.stop(asked.id)

        asked = Asked(engine, request(endless, user("What", PHOTO)), hold)
        asked.wait_for(StageEvent)
        assert asked.done().reason is StopReason.STOPPED
        again = Asked(engine, request(endless, user("What", PHOTO), max_tokens=3))
        assert again.last(15) == again.done()


def test_a_waiting_question_is_stopped_at_once_and_the_others_run_in_order(
    engine: Engine, endless: ModelSpec
) -> None:
    first = Asked(engine, request(endless, user("What is in"), max_tokens=900))
    second = Asked(engine, request(endless, user("What"), max_tokens=3))
    third = Asked(engine, request(endless, user("the left"), max_tokens=3))
    first.wait_for(PieceEvent)
    engine.stop(second.id)
    assert second.done().reason is StopReason.STOPPED
    assert not any(isinstance(event, DoneEvent) for event in first.events)
    engine.stop(first.id)
    assert first.done().reason is StopReason.STOPPED
    assert third.done().reason is StopReason.LENGTH


def test_stopping_what_is_over_or_unknown_does_nothing(engine: Engine, endless: ModelSpec) -> None:
    asked = Asked(engine, request(endless, user("What"), max_tokens=3))
    asked.done()
    engine.stop(asked.id)
    engine.stop("nobody")
    assert Asked(engine, request(endless, user("What"), max_tokens=3)).done()


def test_closing_ends_questions_and_children(endless: ModelSpec) -> None:
    engine = Engine()
    first = Asked(engine, request(endless, user("What is in", PHOTO), max_tokens=900))
    second = Asked(engine, request(endless, user("What"), max_tokens=900))
    first.wait_for(PieceEvent)
    children = list(engine.children().values())
    started = time.monotonic()
    engine.close()
    assert time.monotonic() - started < SOON_S
    assert first.done().reason is StopReason.STOPPED
    assert second.done().reason is StopReason.STOPPED
    assert len(children) == 2
    for pid in children:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_a_listener_that_fails_does_not_take_the_engine_with_it(
    engine: Engine, endless: ModelSpec
) -> None:
    def fail(asked: Asked, event: Event) -> None:
        raise RuntimeError("a listener's bug")

    question = request(endless, user("What"), max_tokens=3)
    assert Asked(engine, question, fail).done()
    assert Asked(engine, question).done()

"""Memory runs short: something is given up, the person is told, and the question is answered."""

import os
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import Connection

import pytest

from lavender.engine import encoder, wire
from lavender.engine.client import Engine
from lavender.engine.encoder import main as encoder_main
from lavender.engine.messages import Message, OpenVision
from lavender.engine.protocol import Event, ModelSpec, PieceEvent, RunPlan, Stage, StageEvent
from tests.engine.asking import PHOTO, PLAN, Asked, request, user

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")

LEANER = RunPlan(n_ctx=256, n_batch=64, n_ubatch=64, threads=1)


def kill_model(
    times: int = 1, how: signal.Signals = signal.SIGKILL
) -> Callable[[Asked, Event], None]:
    """Kill the model's child, which has just been started, as the system or a driver would."""
    left = times

    def listen(asked: Asked, event: Event) -> None:
        nonlocal left
        if left and event == StageEvent(Stage.LOADING):
            left -= 1
            os.kill(asked.engine.children()["language"], how)

    return listen


def die(_connection: Connection, _log_path: str) -> None:
    """In place of a child's whole life."""
    os.kill(os.getpid(), signal.SIGKILL)


def die_on_card(pipe: Connection, log_path: str) -> None:
    """A vision child whose driver ends it as soon as it is to open a file on a card."""
    original = wire.receive

    def receive(connection: Connection) -> tuple[Message, wire.Frames]:
        message, frames = original(connection)
        if isinstance(message, OpenVision) and message.gpu:
            os.abort()
        return message, frames

    wire.receive = receive
    encoder_main(pipe, log_path)


def kill_reader(patch: pytest.MonkeyPatch, times: int = 1) -> Callable[[Asked, Event], None]:
    """The next readers of photos are killed as soon as they start."""
    left = times
    life = encoder.main

    def listen(_asked: Asked, event: Event) -> None:
        nonlocal left
        if event == StageEvent(Stage.READING_PHOTO):
            patch.setattr(encoder, "main", die if left else life)
            left = max(0, left - 1)

    return listen


def test_a_model_that_the_system_kills_is_started_again_with_less(endless: ModelSpec) -> None:
    spec = replace(endless, leaner=(LEANER,))
    question = request(spec, user("What is in", PHOTO), max_tokens=3)
    with Engine() as engine:
        asked = Asked(engine, question, kill_model())
        asked.done()
        assert "room for 256 tokens" in " ".join(asked.notices)
        again = Asked(engine, question)
        assert again.done().timings.load_s == 0, "it was loaded anew"
        assert not again.notices
        long = request(spec, user("What " * 300), max_tokens=3)
        assert "fit" in str(Asked(engine, long).failed().sentence)


def test_where_there_is_nothing_leaner_a_sentence_says_so(endless: ModelSpec) -> None:
    spec = replace(endless, leaner=(LEANER,))
    with Engine() as engine:
        asked = Asked(engine, request(spec, user("What")), kill_model(times=2))
        assert "memory" in str(asked.failed().sentence)


def test_where_a_driver_fails_less_is_asked_of_the_card(endless: ModelSpec) -> None:
    on_card = replace(PLAN, gpu_layers=8)
    half = replace(PLAN, gpu_layers=4)
    spec = replace(endless, plan=on_card, leaner=(half, PLAN))
    with Engine() as engine:
        asked = Asked(engine, request(spec, user("What")), kill_model(2, signal.SIGABRT))
        asked.done()
        first, second = asked.notices
        assert "4 of 8 parts" in first
        assert "the processor does it now" in second


def test_a_card_that_fails_in_mid_answer_is_asked_for_less_next_time(endless: ModelSpec) -> None:
    spec = replace(endless, plan=replace(PLAN, gpu_layers=8), leaner=(PLAN,))
    with Engine() as engine:
        asked = Asked(engine, request(spec, user("What is in"), max_tokens=900))
        asked.wait_for(PieceEvent)
        os.kill(engine.children()["language"], signal.SIGABRT)
        asked.failed()
        again = Asked(engine, request(spec, user("What"), max_tokens=3))
        again.done()
        assert "the processor does it now" in " ".join(again.notices)


def test_a_photo_that_a_card_cannot_read_is_read_by_the_processor(
    endless: ModelSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = replace(endless, plan=replace(PLAN, gpu_vision=True))
    question = request(spec, user("What", PHOTO), max_tokens=3)
    monkeypatch.setattr(encoder, "main", die_on_card)
    with Engine() as engine:
        asked = Asked(engine, question)
        assert asked.done().image_tokens == {PHOTO: 16}
        assert "could not read the photo" in " ".join(asked.notices)
        again = Asked(engine, question)
        again.done()
        assert not again.notices


def test_words_that_were_shown_are_not_written_twice(endless: ModelSpec) -> None:
    spec = replace(endless, leaner=(LEANER,))
    with Engine() as engine:
        asked = Asked(engine, request(spec, user("What is in"), max_tokens=900))
        asked.wait_for(PieceEvent)
        os.kill(engine.children()["language"], signal.SIGKILL)
        assert "kept" in str(asked.failed().sentence)


def test_the_model_makes_room_for_a_photo(
    endless: ModelSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Engine() as engine:
        Asked(engine, request(endless, user("What"), max_tokens=3)).done()
        language = engine.children()["language"]
        question = request(endless, user("What", PHOTO), max_tokens=3)
        asked = Asked(engine, question, kill_reader(monkeypatch))
        assert asked.done().image_tokens == {PHOTO: 16}
        assert "put away" in " ".join(asked.notices)
        assert engine.children()["language"] != language


def test_a_photo_that_kills_its_reader_even_alone_is_a_sentence(
    endless: ModelSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Engine() as engine:
        Asked(engine, request(endless, user("What"), max_tokens=3)).done()
        question = request(endless, user("What", PHOTO), max_tokens=3)
        asked = Asked(engine, question, kill_reader(monkeypatch, times=2))
        assert "could not be read" in str(asked.failed().sentence)
        monkeypatch.undo()
        assert Asked(engine, question).done().image_tokens == {PHOTO: 16}


def test_where_both_do_not_fit_the_photo_is_read_before_the_model_is_loaded(
    endless: ModelSpec,
) -> None:
    spec = replace(endless, together=False)
    with Engine() as engine:
        asked = Asked(engine, request(spec, user("What", PHOTO), max_tokens=3))
        asked.done()
        assert asked.stages[:2] == [Stage.READING_PHOTO, Stage.LOADING]
        assert "vision" not in engine.children()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs prlimit")
def test_a_context_that_llama_cpp_gets_no_memory_for_becomes_smaller(endless: ModelSpec) -> None:
    import resource

    limit = 4 << 30
    huge = replace(PLAN, n_ctx=1 << 24)

    def confine(asked: Asked, event: Event) -> None:
        if isinstance(event, StageEvent) and event.stage is Stage.LOADING:
            child = asked.engine.children()["language"]
            resource.prlimit(child, resource.RLIMIT_AS, (limit, limit))

    spec = replace(endless, plan=huge, leaner=(LEANER,))
    with Engine() as engine:
        long = request(spec, user("What is in", PHOTO), max_tokens=huge.n_ctx)
        asked = Asked(engine, long, confine)
        asked.done()
        assert "room for 256 tokens" in " ".join(asked.notices)
    with Engine() as engine:
        bare = replace(spec, leaner=())
        long = request(bare, user("What"), max_tokens=huge.n_ctx)
        failed = Asked(engine, long, confine).failed()
        assert "not enough memory" in str(failed.sentence)

"""Children that die, hang or lie: a sentence each, the words so far kept, a fresh child next."""

import os
import signal
import sys
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from lavender.engine.child import Child, ChildGone, Patience, Wake
from lavender.engine.client import Engine
from lavender.engine.messages import Beat, Encode, OpenLanguage
from lavender.engine.protocol import (
    Event,
    ModelSpec,
    PieceEvent,
    RunPlan,
    Stage,
    StageEvent,
    StopReason,
)
from lavender.errors import UserError
from tests.engine.asking import PHOTO, Asked, request, spec_of, user
from tests.tiny import Tiny, write_pair

unix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")


@unix
def test_a_killed_model_leaves_a_sentence_and_the_next_question_is_answered(
    engine: Engine, endless: ModelSpec
) -> None:
    asked = Asked(engine, request(endless, user("What is in", PHOTO), max_tokens=900))
    asked.wait_for(PieceEvent)
    os.kill(engine.children()["language"], signal.SIGKILL)
    assert "memory" in str(asked.failed().sentence)
    assert asked.text
    again = Asked(engine, request(endless, user("What is in", PHOTO), max_tokens=3))
    done = again.done()
    assert done.timings.load_s > 0
    assert done.timings.encode_s == 0, "the photo was read a second time"


@unix
def test_a_crashed_model_is_told_apart_from_one_that_the_system_killed(
    engine: Engine, endless: ModelSpec
) -> None:
    asked = Asked(engine, request(endless, user("What is in"), max_tokens=900))
    asked.wait_for(PieceEvent)
    os.kill(engine.children()["language"], signal.SIGABRT)
    assert "unexpectedly" in str(asked.failed().sentence)


@unix
def test_a_model_that_died_between_questions_is_not_noticed(
    engine: Engine, endless: ModelSpec
) -> None:
    question = request(endless, user("What is in"), max_tokens=3)
    Asked(engine, question).done()
    os.kill(engine.children()["language"], signal.SIGKILL)
    assert Asked(engine, question).done().reason is StopReason.LENGTH


@unix
def test_a_frozen_model_is_ended_by_the_watchdog(endless: ModelSpec) -> None:
    with Engine(Patience(silent=1.5)) as engine:
        asked = Asked(engine, request(endless, user("What is in"), max_tokens=900))
        asked.wait_for(PieceEvent)
        os.kill(engine.children()["language"], signal.SIGSTOP)
        assert "stopped responding" in str(asked.failed().sentence)
        again = Asked(engine, request(endless, user("What is in"), max_tokens=3))
        assert again.done().reason is StopReason.LENGTH


@unix
def test_a_reader_of_photos_that_hangs_fails_only_this_question(endless: ModelSpec) -> None:
    with Engine(Patience(silent=1.5)) as engine:
        Asked(engine, request(endless, user("What"), max_tokens=3)).done()
        engine.vision_report(endless)
        language = engine.children()["language"]
        os.kill(engine.children()["vision"], signal.SIGSTOP)
        asked = Asked(engine, request(endless, user("What", PHOTO)))
        assert "took too long" in str(asked.failed().sentence)
        again = Asked(engine, request(endless, user("What", PHOTO), max_tokens=3))
        assert again.done().image_tokens == {PHOTO: 16}
        assert engine.children()["language"] == language


@unix
def test_a_reader_of_photos_that_died_while_idle_is_not_noticed(endless: ModelSpec) -> None:
    with Engine() as engine:
        engine.vision_report(endless)
        os.kill(engine.children()["vision"], signal.SIGKILL)
        asked = Asked(engine, request(endless, user("What", PHOTO), max_tokens=3))
        assert asked.done().image_tokens == {PHOTO: 16}


@unix
def test_a_reader_of_photos_that_is_killed_at_work_is_tried_once_more(
    endless: ModelSpec,
) -> None:
    with Engine() as engine:
        engine.vision_report(endless)
        reader = engine.children()["vision"]
        os.kill(reader, signal.SIGSTOP)

        def kill(asked: Asked, event: Event) -> None:
            if isinstance(event, StageEvent) and event.stage is Stage.READING_PHOTO:
                os.kill(reader, signal.SIGKILL)

        asked = Asked(engine, request(endless, user("What", PHOTO), max_tokens=3), kill)
        assert asked.done().image_tokens == {PHOTO: 16}


def test_a_file_that_is_no_model_is_a_sentence(engine: Engine, tmp_path: Path) -> None:
    (tmp_path / "empty.gguf").write_bytes(b"")
    (tmp_path / "words.gguf").write_text("not a model at all, but long enough to be read" * 9)
    for path in (tmp_path / "empty.gguf", tmp_path / "words.gguf", tmp_path, tmp_path / "none"):
        asked = Asked(engine, request(spec_of((path, None)), user("What")))
        assert asked.failed().sentence.template
        assert not asked.text


def test_an_mmproj_as_the_model_is_a_sentence(
    engine: Engine, scripted_pair: tuple[Path, Path]
) -> None:
    llm, mmproj = scripted_pair
    for pair in ((mmproj, mmproj), (mmproj, None), (llm, llm)):
        asked = Asked(engine, request(spec_of(pair), user("What")))
        assert asked.failed().sentence.template


def test_a_pair_of_different_widths_is_a_sentence(
    engine: Engine, scripted_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    _, other = write_pair(tmp_path, Tiny(width=96, heads=3))
    spec = spec_of((scripted_pair[0], other))
    assert "does not belong" in str(
        Asked(engine, request(spec, user("What", PHOTO))).failed().sentence
    )
    with pytest.raises(UserError, match="does not belong"):
        engine.check(spec)


def test_check_opens_both_files_and_leaves_no_child(endless: ModelSpec) -> None:
    with Engine() as engine:
        engine.check(endless)
        assert engine.children() == {}


def test_embed_gives_the_rows_that_the_model_gets(engine: Engine, endless: ModelSpec) -> None:
    from tests.engine.asking import pixels

    features = engine.embed(endless, pixels(1))
    assert features.shape == (16, 64)
    assert features.dtype == "float32"
    assert (engine.embed(endless, pixels(1)) == features).all()
    assert (engine.embed(endless, pixels(2)) != features).any()


def test_a_model_that_cannot_see_refuses_to_embed(
    engine: Engine, scripted_pair: tuple[Path, Path]
) -> None:
    from tests.engine.asking import pixels

    spec = spec_of((scripted_pair[0], None))
    with pytest.raises(UserError, match="cannot see"):
        engine.embed(spec, pixels())


def _liar(connection: Connection, log_path: str) -> None:
    """A child that sends what is no message."""
    connection.recv_bytes()
    connection.send_bytes(b'{"kind":"Piece","body":{"text":5},"frames":[]}')
    connection.recv_bytes()


def _deaf(connection: Connection, log_path: str) -> None:
    """A child that reads one message and never again."""
    connection.recv_bytes()
    connection.send_bytes(b'{"kind":"Beat","body":{},"frames":[]}')
    while connection.poll(60):
        pass


def _shouting(connection: Connection, log_path: str) -> None:
    """A child that dies with last words."""
    Path(log_path).write_text("GGML_ASSERT(something) failed")
    os._exit(3)


def test_a_child_that_sends_nonsense_is_ended() -> None:
    child = Child("language", _liar, Patience())
    wake = Wake()
    child.send(OpenLanguage("x", RunPlan()))
    assert wake.wait(child, 30)
    with pytest.raises(ChildGone, match="nonsense"):
        child.receive()
    assert not child.alive
    wake.close()


def test_a_child_that_does_not_read_cannot_block_the_program() -> None:
    child = Child("vision", _deaf, Patience(send=1.0))
    wake = Wake()
    child.send(OpenLanguage("x", RunPlan()))
    assert wake.wait(child, 30)
    assert child.receive()[0] == Beat()
    with pytest.raises(ChildGone):
        child.send(Encode(4000, 4000), bytes(4000 * 4000 * 3))
    wake.close()


def test_the_last_words_of_a_child_reach_the_log(caplog: pytest.LogCaptureFixture) -> None:
    child = Child("language", _shouting, Patience())
    wake = Wake()
    assert wake.wait(child, 30)
    with pytest.raises(ChildGone) as gone:
        child.receive()
    assert gone.value.exit_code == 3
    assert "GGML_ASSERT(something) failed" in caplog.text
    wake.close()

"""How children live and end: what they keep, what they leave behind, what they do not hear."""

import os
import signal
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lavender.engine import sentences, sight
from lavender.engine.child import ChildGone, Patience
from lavender.engine.client import Engine
from lavender.engine.features import FeatureCache, Look
from lavender.engine.layout import plain
from lavender.engine.protocol import Keep, ModelSpec, PieceEvent, StopReason
from tests.engine.asking import OTHER_PHOTO, PHOTO, Asked, answered, request, spec_of, user
from tests.tiny import Tiny, write_pair


def test_another_model_gets_a_fresh_child_and_the_old_one_ends(
    endless: ModelSpec, tmp_path: Path
) -> None:
    other = spec_of(write_pair(tmp_path, Tiny(seed=5, layout="explicit")))
    with Engine() as engine:
        Asked(engine, request(endless, user("What"), max_tokens=3)).done()
        first = engine.children()["language"]
        Asked(engine, request(other, user("What"), max_tokens=3)).done()
        assert engine.children()["language"] != first
        with pytest.raises(ProcessLookupError):
            os.kill(first, 0)


def test_another_number_of_threads_needs_no_other_child(engine: Engine, endless: ModelSpec) -> None:
    Asked(engine, request(endless, user("What"), max_tokens=3)).done()
    more = replace(endless, plan=replace(endless.plan, threads=2))
    done = Asked(engine, request(more, user("What"), max_tokens=3)).done()
    assert done.timings.load_s == 0


def test_a_large_reader_of_photos_gives_its_memory_back_and_its_work_is_kept(
    endless: ModelSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sight, "SMALL_MMPROJ", 0)
    with Engine() as engine:

        def look(asked: Asked, event: object) -> None:
            if isinstance(event, PieceEvent):
                running.append(set(engine.children()))

        running: list[set[str]] = []
        question = request(endless, user("What", PHOTO), max_tokens=3)
        assert Asked(engine, question, look).done().timings.encode_s > 0
        assert running and all("vision" not in names for names in running)
        Asked(engine, request(endless, user("And"), max_tokens=3)).done()
        assert Asked(engine, question).done().timings.encode_s == 0


def test_where_memory_is_plenty_the_reader_of_photos_waits_for_the_next(
    endless: ModelSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sight, "SMALL_MMPROJ", 0)
    spec = replace(endless, eyes_stay=True)
    with Engine(Patience(idle=60)) as engine:
        Asked(engine, request(spec, user("What", PHOTO), max_tokens=3)).done()
        waiting = engine.children()["vision"]
        Asked(engine, request(spec, user("What", OTHER_PHOTO), max_tokens=3)).done()
        assert engine.children()["vision"] == waiting


def test_a_model_that_nobody_asks_leaves_the_memory_and_comes_back(
    scripted: ModelSpec, tmp_path: Path
) -> None:
    keep = Keep(str(tmp_path / "kept"), 10_000_000)
    with Engine(Patience(unload=0.3), keep) as engine:
        first = Asked(engine, request(scripted, user("What", PHOTO), conversation="one"))
        usage = first.done().usage
        deadline = time.monotonic() + 30
        while "language" in engine.children():
            assert time.monotonic() < deadline
            time.sleep(0.01)
        turns = (user("What", PHOTO), answered(first), user("and red"))
        again = Asked(engine, request(scripted, *turns, conversation="one")).done()
    assert again.timings.load_s > 0
    assert again.usage.cached_tokens == usage.prompt_tokens + usage.completion_tokens


def test_an_idle_reader_of_photos_ends(endless: ModelSpec) -> None:
    with Engine(Patience(idle=0.2)) as engine:
        Asked(engine, request(endless, user("What", PHOTO), max_tokens=3)).done()
        until = time.monotonic() + 20
        while "vision" in engine.children():
            assert time.monotonic() < until
            time.sleep(0.01)


def test_children_leave_no_files_behind(
    endless: ModelSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with Engine() as engine:
        Asked(engine, request(endless, user("What", PHOTO), max_tokens=3)).done()
        assert len(list(tmp_path.glob("lavender-engine-*"))) == 2
    assert not list(tmp_path.glob("lavender-engine-*"))


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_ctrl_c_is_the_programs_to_decide(engine: Engine, endless: ModelSpec) -> None:
    asked = Asked(engine, request(endless, user("What is", PHOTO), max_tokens=300))
    asked.wait_for(PieceEvent)
    for pid in engine.children().values():
        os.kill(pid, signal.SIGINT)
    assert asked.done().reason is StopReason.LENGTH


def test_photos_are_read_once_however_often_they_are_asked_about(
    engine: Engine, endless: ModelSpec
) -> None:
    encoded = [
        Asked(engine, request(endless, user(text, photo), max_tokens=2)).done().timings.encode_s
        for text, photo in [
            ("one", OTHER_PHOTO),
            ("two", "c" * 64),
            ("three", OTHER_PHOTO),
            ("four", "c" * 64),
        ]
    ]
    assert [seconds > 0 for seconds in encoded] == [True, True, False, False]


def test_the_features_used_last_are_kept() -> None:
    row = Look(np.zeros((4, 8), np.float32), plain(4))
    cache: FeatureCache[str] = FeatureCache(limit=2 * row.rows.nbytes)
    cache.put("a", row)
    cache.put("b", row)
    assert cache.get("a") is row
    cache.put("c", row)
    assert (cache.get("a") is row, cache.get("b"), cache.get("c") is row) == (True, None, True)
    cache.put("big", Look(np.zeros((400, 8), np.float32), plain(400)))
    assert cache.get("big") is not None


@pytest.mark.parametrize(
    ("gone", "loading", "words"),
    [
        (ChildGone("language", "", hung=True), False, "stopped responding"),
        (ChildGone("language", "", exit_code=-9), True, "memory"),
        (ChildGone("language", "", exit_code=-6), True, "a.gguf could not be opened"),
        (ChildGone("language", "", exit_code=-11), False, "unexpectedly"),
    ],
)
def test_each_way_to_go_has_its_sentence(gone: ChildGone, loading: bool, words: str) -> None:
    assert words in str(sentences.model_gone(gone, loading=loading, file="/models/a.gguf"))


def test_a_child_that_was_prepared_opens_the_first_model(endless: ModelSpec) -> None:
    with Engine() as engine:
        for _ in range(2):
            engine.prepare()
        spare = engine._do(lambda: engine._crew._spare)
        assert spare is not None
        assert engine.children() == {}, "it holds no model yet"
        Asked(engine, request(endless, user("What"), max_tokens=3)).done()
        assert engine.children() == {"language": spare.pid}


@pytest.mark.timeout(30)
def test_a_prepared_child_that_nobody_asks_ends_too() -> None:
    with Engine(Patience(unload=0.5)) as engine:
        engine.prepare()
        spare = engine._do(lambda: engine._crew._spare)
        assert spare is not None
        while engine._do(lambda: engine._crew._spare):
            pass
        assert not spare.alive


@pytest.mark.timeout(30)
def test_closing_with_a_question_still_waiting_takes_no_time(endless: ModelSpec) -> None:
    for _ in range(10):
        with Engine() as engine:
            asked = Asked(engine, request(endless, user("What"), max_tokens=3))
        asked.last()


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_a_prepared_child_that_died_leaves_no_file(
    endless: ModelSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with Engine() as engine:
        engine.prepare()
        spare = engine._do(lambda: engine._crew._spare)
        assert spare is not None
        os.kill(spare.pid, signal.SIGKILL)
        Asked(engine, request(endless, user("What"), max_tokens=3)).done()
    assert not list(tmp_path.glob("lavender-engine-*"))

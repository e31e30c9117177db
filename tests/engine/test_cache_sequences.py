"""Random sequences of what a person and a machine do to the engine's caches.

After each answer: the same words and ids as from an engine that has seen nothing; nothing reused
that could not be, and what could be was; no photo read twice. After each step: the cache folder
within its limit, and nothing unfinished in it. ``SEQUENCES`` says how many sequences, ``STEPS`` of
how many steps.
"""

import contextlib
import os
import resource
import signal
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from lavender.engine.client import Engine
from lavender.engine.protocol import (
    AnswerRequest,
    Event,
    Keep,
    ModelSpec,
    PieceEvent,
    Sampling,
    Stage,
    StageEvent,
    StopReason,
    Turn,
)
from tests.engine import kept
from tests.engine.asking import OTHER_PHOTO, PHOTO, Asked, answered, pixels, user
from tests.engine.conftest import QUICK
from tests.engine.reuse import Reuse

SEQUENCES = int(os.environ.get("SEQUENCES", "3"))
STEPS = int(os.environ.get("STEPS", "12"))
LONG = "two red apples and green pears " * 25
QUESTIONS = (
    "What do you see?",
    "Is there an apple on the left of the table?",
    "And where is it?",
    "",
    LONG,
)
NAMES = ("a", "b", "c")
BUDGETS = (50_000_000, 1_000_000, 150_000, 20_000)
STOPS = (Stage.LOADING, Stage.READING_PHOTO, Stage.READING_QUESTION, Stage.WRITING, "words")
names = st.sampled_from(NAMES)
shown = st.sampled_from(((), (), (PHOTO,), (OTHER_PHOTO,), (PHOTO, OTHER_PHOTO)))
asked_words = st.sampled_from(QUESTIONS)
lengths = st.sampled_from((3, 12, 40))


@dataclass
class Talk:
    """A conversation: what is on screen now, and where it could go back to."""

    name: str
    turns: list[Turn] = field(default_factory=list)
    branches: list[list[Turn]] = field(default_factory=list)

    @property
    def photos(self) -> set[str]:
        """All that it shows or ever showed."""
        return {
            photo
            for turns in (self.turns, *self.branches)
            for turn in turns
            for photo in turn.photos
        }


class Caches(RuleBasedStateMachine):
    """One engine that keeps all it can; ``truth`` answers without caches."""

    truth: kept.Truth
    models: tuple[ModelSpec, ...]

    def __init__(self) -> None:
        super().__init__()
        self.place = tempfile.TemporaryDirectory()
        self.folder = Path(self.place.name) / "kept"
        self.talks = {name: Talk(name + "0") for name in NAMES}
        self.gone = 0
        self.seen: set[tuple[str, str]] = set()
        """Photos whose features are in the engine's memory, by model."""

    @initialize(model=st.integers(0, 2), budget=st.sampled_from(BUDGETS))
    def begin(self, model: int, budget: int) -> None:
        self.model = self.models[model]
        self.reuse = Reuse(self.truth, self.folder, budget)
        self.engine = Engine(QUICK, Keep(str(self.folder), budget))

    # What a person does

    @rule(name=names, words=asked_words, photos=shown, length=lengths)
    def ask(self, name: str, words: str, photos: tuple[str, ...], length: int) -> None:
        talk = self.talks[name]
        self.answer(talk, user(words, *photos), length)

    @rule(name=names, words=asked_words, length=lengths)
    def go_on(self, name: str, words: str, length: int) -> None:
        self.answer(self.talks[name], user(words), length)

    @rule(name=names, data=st.data(), length=lengths)
    def branch(self, name: str, data: st.DataObject, length: int) -> None:
        """Another answer to an earlier question, or to that question edited."""
        talk = self.talks[name]
        if talk.turns:
            at = 2 * data.draw(st.integers(0, len(talk.turns) // 2 - 1))
            words = data.draw(st.sampled_from((talk.turns[at].text, *QUESTIONS)))
            question = replace(talk.turns[at], text=words)
            talk.branches.append(list(talk.turns))
            del talk.turns[at:]
            self.answer(talk, question, length)

    @rule(name=names, data=st.data())
    def go_back(self, name: str, data: st.DataObject) -> None:
        talk = self.talks[name]
        if talk.branches:
            at = data.draw(st.integers(0, len(talk.branches) - 1))
            talk.branches[at], talk.turns = talk.turns, talk.branches[at]

    @rule(name=names, data=st.data())
    def take_out(self, name: str, data: st.DataObject) -> None:
        talk = self.talks[name]
        if talk.turns:
            at = 2 * data.draw(st.integers(0, len(talk.turns) // 2 - 1))
            del talk.turns[at : at + 2]

    @rule(name=names)
    def delete(self, name: str) -> None:
        talk = self.talks[name]
        self.gone += 1
        self.talks[name] = Talk(f"{name}{self.gone}")
        others = set().union(*(each.photos for each in self.talks.values()))
        forgotten = tuple(sorted(talk.photos - others))
        self.engine.forget(talk.name, forgotten)
        self.seen = {(model, photo) for model, photo in self.seen if photo not in forgotten}
        self.reuse.forget(talk.name)

    @rule(name=names, photos=shown)
    def read_ahead(self, name: str, photos: tuple[str, ...]) -> None:
        talk = self.talks[name]
        request = self.request(talk, user("", *photos), 12)
        if self.truth.prompt(request):
            Asked(self.engine, request, ahead=True).done()
            self.reuse.read(request, (), known=True)

    @rule(name=names, words=asked_words, photos=shown, stop=st.sampled_from(STOPS))
    def stop(self, name: str, words: str, photos: tuple[str, ...], stop: str) -> None:
        talk, question = self.talks[name], user(words, *photos)
        request = self.request(talk, question, 40)

        def hear(asked: Asked, event: Event) -> None:
            met = isinstance(event, StageEvent) and event.stage == stop
            if met or (stop == "words" and isinstance(event, PieceEvent)):
                asked.engine.stop(asked.id)

        asked = Asked(self.engine, request, hear)
        done = asked.done()
        truth = self.truth.answer(request)
        if done.reason != StopReason.STOPPED:
            assert (asked.text, done.written.ids) == truth[:2]
        assert truth.text.startswith(asked.text.rstrip("\ufffd"))
        if truth.ids:  # they spell what was shown
            assert done.written.ids == truth.ids[: len(done.written.ids)]
        self.reuse.read(request, done.written.ids, known=False)
        talk.turns += [question, answered(asked)]

    @rule(model=st.integers(0, 3))
    def other_model(self, model: int) -> None:
        self.model = self.models[model]

    @rule(budget=st.sampled_from((None, *BUDGETS)))
    def reopen(self, budget: int | None) -> None:
        self.engine.close()
        self.reuse.limit = budget or self.reuse.limit
        self.engine = Engine(QUICK, Keep(str(self.folder), self.reuse.limit))
        self.seen.clear()
        self.reuse.cool()

    # What a machine does

    @rule(
        kind=st.sampled_from(kept.HARMS),
        which=st.integers(0, 9),
        other=st.integers(0, 9),
        where=st.floats(0, 1),
    )
    def harm(self, kind: str, which: int, other: int, where: float) -> None:
        self.settle()
        paths = kept.files(self.folder)
        if paths:
            kept.harm(paths[which % len(paths)], paths[other % len(paths)], kind, where)

    @rule(share=st.floats(0, 1))
    def fill_folder(self, share: float) -> None:
        self.settle()
        free = self.reuse.limit - sum(path.stat().st_size for path in kept.files(self.folder))
        if free > 1000:
            self.folder.mkdir(parents=True, exist_ok=True)
            kept.fill(self.folder, int(share * (free - 1000)))

    @rule(name=names, words=asked_words, photos=shown)
    def ask_with_a_full_disk(self, name: str, words: str, photos: tuple[str, ...]) -> None:
        """No file grows, here or in a child, as long as one answer takes."""
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        self.truth.answer(self.request(self.talks[name], user(words, *photos), 12))
        pids = [os.getpid(), *self.engine.children().values()]
        self.settle()
        try:
            for pid in pids:
                self.limit(pid, (0, limits[1]))
            self.answer(self.talks[name], user(words, *photos), 12)
            self.settle()
        finally:
            for pid in {*pids, *self.engine.children().values()}:
                self.limit(pid, limits)

    @staticmethod
    def limit(pid: int, size: tuple[int, int]) -> None:
        with contextlib.suppress(ProcessLookupError):
            resource.prlimit(pid, resource.RLIMIT_FSIZE, size)

    @rule()
    def kill(self) -> None:
        self.signal(signal.SIGKILL)
        self.reuse.cool()

    @rule()
    def hold(self) -> None:
        """The computer sleeps for a moment."""
        self.signal(signal.SIGSTOP)
        time.sleep(0.02)
        self.signal(signal.SIGCONT)

    def signal(self, number: signal.Signals) -> None:
        for pid in self.engine.children().values():
            with contextlib.suppress(ProcessLookupError):  # it was killed before
                os.kill(pid, number)

    @rule()
    def unload(self) -> None:
        """Nobody asked anything for long: the model leaves memory."""
        self.engine._do(self.engine._crew.drop_language)
        self.reuse.cool()

    @rule()
    def forget_all(self) -> None:
        self.engine.forget_all()
        assert not list(self.folder.glob("*"))
        self.seen.clear()
        self.reuse.forget()

    # What has to hold

    @invariant()
    def the_folder_keeps_its_limit(self) -> None:
        if hasattr(self, "engine"):
            self.engine._do(lambda: None)  # whatever was asked of it is done
            assert kept.taken(self.folder) <= self.reuse.limit
            self.settle()
            assert kept.taken(self.folder) <= self.reuse.limit

    def settle(self) -> None:
        """Wait until what is being written has its name."""
        until = time.monotonic() + 5
        while left := list(self.folder.glob("*.new")):
            pids = {str(pid) for pid in self.engine.children().values()} | {str(os.getpid())}
            if not any(f".{pid}-" in path.name for path in left for pid in pids):
                break  # of a child that was killed: swept when the next one comes
            assert time.monotonic() < until, left
            time.sleep(0.001)

    def answer(self, talk: Talk, question: Turn, length: int) -> None:
        """Ask, and compare with the truth."""
        request = self.request(talk, question, length)
        prompt = self.truth.prompt(request)
        self.engine._do(lambda: None)
        whole = self.whole_features()
        self.reuse.begin()
        asked = Asked(self.engine, request)
        done = asked.done()
        truth = self.truth.answer(request)
        assert asked.text == truth.text
        assert done.written.ids == truth.ids
        assert done.reason == truth.reason
        assert done.usage.prompt_tokens == kept.size(prompt)
        cached = done.usage.cached_tokens
        assert cached <= self.reuse.most(self.model, prompt), "more was reused than could be"
        facts = self.engine._crew._opening(self.model).facts
        assert cached >= self.reuse.least(request, facts), "what could be reused was not"
        missing = {photo for segment in prompt if (photo := segment.photo)}
        missing -= whole & self.whole_features()
        missing -= {photo for model, photo in self.seen if model == self.model.llm}
        assert missing or not done.timings.encode_s, "a photo was read again"
        if done.timings.encode_s:
            self.seen |= {(self.model.llm, photo) for photo in missing if len(missing) == 1}
        self.reuse.read(request, done.written.ids, known=bool(done.written.ids))
        talk.turns += [question, answered(asked)]

    def whole_features(self) -> set[str]:
        """Photos that need not be encoded for the model of now: its features are on the disk."""
        return kept.features(self.folder, self.model)

    def request(self, talk: Talk, question: Turn, length: int) -> AnswerRequest:
        turns = (*talk.turns, question)
        photos = {photo for turn in turns for photo in turn.photos}
        return AnswerRequest(
            self.model,
            turns,
            sampling=Sampling(temperature=0, max_tokens=length),
            pixels={name: pixels(ord(name[0]), self.model.image_size) for name in photos},
            conversation=talk.name,
        )

    def teardown(self) -> None:
        if hasattr(self, "engine"):
            self.engine.close()
            assert not list(self.folder.glob("*.new"))
        self.place.cleanup()


@pytest.fixture(scope="module")
def truth() -> Iterator[kept.Truth]:
    made = kept.Truth()
    yield made
    made.close()


@pytest.mark.timeout(120 + 60 * SEQUENCES)
def test_no_cache_changes_an_answer(
    endless: ModelSpec, pocket: ModelSpec, truth: kept.Truth
) -> None:
    roomy = replace(endless.plan, n_ctx=4096, residents=2)
    models = (
        endless,
        replace(endless, plan=roomy),
        replace(endless, plan=replace(roomy, n_batch=64, n_ubatch=64)),
        replace(pocket, plan=replace(roomy, n_ctx=2048)),
    )
    machine = type("Caches", (Caches,), {"truth": truth, "models": models})
    chosen = settings(
        max_examples=SEQUENCES,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        derandomize="SEQUENCES" not in os.environ,
        suppress_health_check=list(HealthCheck),
        phases=[phase for phase in Phase if phase != Phase.shrink or "SHRINK" in os.environ],
    )
    run_state_machine_as_test(machine, settings=chosen)

"""Conversations that stay in memory: which one gets which cache, and what leaves it for whom.

With the real llama.cpp and states that are written down instead of kept.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lavender.engine.places import Place, Places
from lavender.engine.protocol import RunPlan
from lavender.engine.segments import Segment
from lavender.engine.weights import Weights
from tests.engine.asking import PHOTO
from tests.tiny import Tiny, write_language_model

PLAN = RunPlan(n_ctx=4096, n_batch=64, n_ubatch=64, threads=1, residents=3)
OTHER = "b" * 64


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("places")
    return write_language_model(folder / "llm.gguf", Tiny(weights="q8_0"))


class Kept(list[str]):
    """Names of the conversations whose state was to be kept."""

    def __call__(self, place: Place) -> None:
        self.append(place.conversation)


@pytest.fixture
def kept() -> Kept:
    return Kept()


def opened(file: Path, kept: Kept, plan: RunPlan = PLAN) -> Places:
    return Places(Weights(str(file), plan, lambda _share: None, lambda: False), kept)


@pytest.fixture
def places(file: Path, kept: Kept) -> Iterator[Places]:
    made = opened(file, kept)
    yield made
    made.close()


def photo(sha256: str) -> Segment:
    return Segment(tuple((sha256, row) for row in range(4)), photo=sha256)


def prompt(*tokens: int, about: str = "") -> list[Segment]:
    seen = [photo(about)] if about else []
    return [Segment((1, 2, 3)), *seen, Segment(tokens)]


def ask(
    places: Places,
    conversation: str,
    *tokens: int,
    about: str = "",
    cells: int = 100,
    turns: int = 2,
) -> Place:
    """Read a prompt in the place that the conversation gets."""
    asked = prompt(*tokens, about=about)
    place = places.take(conversation, asked, cells)
    held = place.language.reusable(asked)
    place.language.keep(sum(len(segment.cells) for segment in asked[:held]))
    for segment in asked[held:]:
        if segment.photo:
            rows = np.zeros((4, place.language.width), np.float32)
            place.language.evaluate(segment, rows, logits=False)
        else:
            place.language.evaluate(segment, None, logits=False)
    place.turns = turns if conversation else 0
    return place


def test_two_conversations_go_to_and_fro_and_nothing_is_read_again(
    places: Places, kept: Kept
) -> None:
    one = ask(places, "one", 10, 11)
    two = ask(places, "two", 20, 21)
    assert one is not two
    assert ask(places, "one", 10, 11) is one
    assert one.language.reusable(prompt(10, 11)) == 2
    assert two.language.reusable(prompt(20, 21)) == 2
    assert kept == []


def test_the_one_that_nobody_asked_for_longest_goes_first(file: Path, kept: Kept) -> None:
    places = opened(file, kept, replace(PLAN, residents=2))
    one = ask(places, "one", 10)
    ask(places, "two", 20)
    ask(places, "one", 10)
    three = ask(places, "three", 30)
    assert kept == ["two"]
    assert three is not one
    assert ask(places, "one", 10) is one
    places.close()


def test_all_caches_together_have_the_memory_of_one_context(places: Places, kept: Kept) -> None:
    ask(places, "one", 10)
    ask(places, "two", 20)
    ask(places, "three", 30)
    assert kept == ["one"]
    assert sum(place.language.size for place in places) <= PLAN.n_ctx
    three = ask(places, "three", 30, cells=4000)
    assert kept == ["one", "two"]
    assert three.language.size == PLAN.n_ctx
    assert list(places) == [three]
    assert three.language.reusable(prompt(30)) == 2


def test_a_new_conversation_about_a_photo_takes_over_where_it_was_read(
    places: Places, kept: Kept
) -> None:
    one = ask(places, "one", 10, about=PHOTO)
    two = ask(places, "two", 20, about=OTHER)
    asked = prompt(30, about=PHOTO)
    assert places.take("three", asked, 100) is one
    assert kept == ["one"]
    assert one.language.reusable(asked) == 2
    assert places.take("two", prompt(20, about=OTHER), 100) is two


def test_a_forgotten_conversation_leaves_nothing(places: Places, kept: Kept) -> None:
    one = ask(places, "one", 10)
    ask(places, "two", 20)
    places.forget("one")
    assert one.language.used == 0
    assert ask(places, "three", 30) is one
    assert kept == []


def test_without_a_name_a_conversation_holds_no_place(places: Places, kept: Kept) -> None:
    nameless = ask(places, "", 10)
    assert ask(places, "", 11) is nameless
    assert ask(places, "one", 12) is nameless
    assert kept == []


def test_what_was_asked_once_only_passes_through(places: Places, kept: Kept) -> None:
    stays = ask(places, "gone on with", 10)
    first = ask(places, "one", 20, turns=1)
    assert ask(places, "two", 30, turns=1) is first
    assert kept == ["one"]
    assert places.take("gone on with", prompt(10), 100) is stays

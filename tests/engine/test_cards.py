"""On a graphics card, or on a driver in software that looks like one: `make test-cards`.

Skipped where llama.cpp was built for processors alone, as `make test` does it.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lavender.chat.types import Pixels
from lavender.engine.backends import has_card_backend
from lavender.engine.child import Patience
from lavender.engine.client import Engine
from lavender.engine.protocol import Event, Keep, ModelSpec, Stage, StageEvent
from lavender.engine.vision import VisionEncoder
from lavender.gguf import LanguageFacts, read_header
from lavender.memory import Device, Kind, Machine, Wishes, choose
from tests.engine.asking import PHOTO, PLAN, Asked, answered, request, user
from tests.engine.test_vision_reference import cosines, repaired, stored
from tests.reference.cases import CONFIGURATIONS, FEATURES, photo

pytestmark = [
    pytest.mark.skipif(not has_card_backend(), reason="this llama.cpp knows processors alone"),
    pytest.mark.timeout(600),
]

ON_CARD = replace(PLAN, gpu_layers=99, gpu_vision=True, kv_type_k="f16")
SLOW = Patience(start=120, silent=120, encode=300)
"""A driver in software compiles its programs before the first answer."""


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """An engine whose children keep the programs that the driver compiled."""
    with Engine(SLOW) as running:
        yield running


@pytest.fixture(scope="module")
def card(engine: Engine) -> Device:
    """The card."""
    cards = [device for device in engine.devices() if device.kind is Kind.CARD]
    assert cards, "no card was found; see packaging/develop/cards.sh"
    return cards[0]


def test_a_card_says_what_it_is_and_has(card: Device) -> None:
    assert card.description
    assert 0 < card.free <= card.total


def test_the_policy_uses_it(card: Device, scripted: ModelSpec) -> None:
    facts = LanguageFacts.of(read_header(Path(scripted.llm)))
    machine = Machine(8 << 30, 8 << 30, 2, 2, 0.0, "", devices=(card,))
    sizes = choose(facts, machine, Wishes(gpu_layers=99)).sizes
    assert sizes.gpu_layers == facts.block_count + 1


def test_answers_are_those_of_the_processor(engine: Engine, scripted: ModelSpec) -> None:
    asked = request(scripted, user("What is in", PHOTO))
    here = Asked(engine, asked)
    here.done()
    there = Asked(engine, replace(asked, model=replace(scripted, plan=ON_CARD)))
    done = there.last(300)
    assert there.text == here.text, done
    assert there.done().image_tokens == {PHOTO: 16}
    assert not there.notices


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_features_are_those_of_the_reference(tmp_path: Path, name: str) -> None:
    side = CONFIGURATIONS[name].image_size
    encoder = VisionEncoder(repaired(tmp_path, CONFIGURATIONS[name]), threads=1, gpu=True)
    try:
        rows = encoder.encode(Pixels(side, side, photo(name).tobytes()))
        assert encoder.report.faithful
    finally:
        encoder.close()
    assert cosines(rows, stored(FEATURES, name)).min() > 0.999


def test_a_conversation_goes_on_after_a_restart(scripted: ModelSpec, tmp_path: Path) -> None:
    spec = replace(scripted, plan=ON_CARD)
    keep = Keep(str(tmp_path / "kept"), 50_000_000)
    with Engine(SLOW, keep) as engine:
        first = Asked(engine, request(spec, user("What", PHOTO), conversation="one"))
        first.last(300)
        before = first.done().usage
    turns = (user("What", PHOTO), answered(first), user("and red"))
    with Engine(SLOW, keep) as engine:
        second = Asked(engine, request(spec, *turns, conversation="one"))
        second.last(300)
        assert second.done().usage.cached_tokens == before.prompt_tokens + before.completion_tokens


def test_a_model_that_does_not_fit_on_the_card_runs_on_the_processor(scripted: ModelSpec) -> None:
    huge = replace(ON_CARD, n_ctx=1 << 24)
    spec = replace(scripted, plan=huge, leaner=(PLAN,))
    with Engine(SLOW) as engine:
        asked = Asked(engine, request(spec, user("What is in", PHOTO)))
        asked.last(300)
        asked.done()
        assert "the processor does it now" in " ".join(asked.notices)


def test_a_photo_for_which_the_card_has_no_room_is_read_by_the_processor(
    scripted: ModelSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The text is on the card by then, and stays there."""

    def shrink(_asked: Asked, event: Event) -> None:
        if event == StageEvent(Stage.READING_PHOTO):
            monkeypatch.setenv("GGML_VK_FORCE_MAX_BUFFER_SIZE", "4096")
            monkeypatch.setenv("GGML_VK_FORCE_MAX_ALLOCATION_SIZE", "4096")

    spec = replace(scripted, plan=ON_CARD)
    with Engine(SLOW) as engine:
        Asked(engine, request(spec, user("What"), max_tokens=3)).last(300)
        language = engine.children()["language"]
        asked = Asked(engine, request(spec, user("What is in", PHOTO)), shrink)
        asked.last(300)
        assert asked.done().image_tokens == {PHOTO: 16}
        assert "could not read the photo" in " ".join(asked.notices)
        assert engine.children()["language"] == language


def test_the_eyes_see_the_same_in_pocket(engine: Engine, pocket: ModelSpec) -> None:
    noise = np.random.default_rng(1).integers(0, 256, 112 * 112 * 3, dtype=np.uint8)
    pixels = Pixels(112, 112, noise.tobytes())
    here = engine.embed(pocket, pixels)
    with Engine(SLOW) as other:
        there = other.embed(replace(pocket, plan=ON_CARD), pixels)
    assert cosines(there, here).min() > 0.999

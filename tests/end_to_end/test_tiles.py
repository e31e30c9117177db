"""A model that looks at photos in tiles, from the photo on the disk to the answer."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from lavender.assistant import Finished
from lavender.chat.types import Status
from lavender.paths import find
from lavender.settings import Settings
from lavender.startup import Program
from tests.reference.cases import NEXT, NEXT_FEATURES, NEXT_SIZES, picture
from tests.tiny import write_pair


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    with Program(find(tmp_path / "data")) as program:
        program.models.import_pair(*write_pair(tmp_path / "pair", NEXT["next"]), "next")
        program.settings = Settings(model="next", max_tokens=6, temperature=0.0)
        yield program


def ask(program: Program, text: str, photos: list[Path], conversation: str | None) -> Finished:
    assistant = program.assistant
    events: list[object] = []
    assistant.ask(
        conversation_id=conversation,
        text=text,
        photos=tuple(assistant.attach(photo).result() for photo in photos),
        model="next",
        listener=events.append,
        sampling=program.sampling("next"),
    ).result.result(timeout=60)
    finished = events[-1]
    assert isinstance(finished, Finished)
    assert finished.message.status is Status.DONE, finished.message.note
    return finished


def test_each_photo_takes_as_many_tokens_as_its_shape_needs(
    program: Program, tmp_path: Path
) -> None:
    photos = []
    for name in ("wide", "tall"):
        photos.append(tmp_path / f"{name}.png")
        Image.fromarray(picture(*NEXT_SIZES[name])).save(photos[-1])
    first = ask(program, "What is this?", [photos[0]], None)
    with np.load(NEXT_FEATURES) as stored:
        counts = [len(stored[f"next {name}"]) for name in ("wide", "tall")]
    assert list(first.image_tokens.values()) == counts[:1]
    conversation = first.message.conversation_id
    second = ask(program, "And this?", [photos[1]], conversation)
    assert sorted(second.image_tokens.values()) == sorted(counts)
    usage = second.message.usage
    assert usage.cached_tokens > counts[0], "the first photo was read again"
    assert usage.image_tokens == sum(counts)


def test_a_model_is_called_faithful_and_says_what_it_sees(program: Program) -> None:
    model = program.models.get("next")
    assert model.faithful
    assert "sees 112×112 pixels, up to 88 tokens a photo" in str(model.summary)
    assert program.engine.vision_report(program.spec(model)).faithful


def test_in_a_small_context_only_grids_are_used_that_leave_room_to_talk(program: Program) -> None:
    program.settings = Settings(model="next", context=840)
    spec = program.spec(program.models.get("next"))
    assert spec.grids == ((56, 112), (112, 56), (56, 168))
    program.settings = Settings(model="next", context=512)
    assert program.spec(program.models.get("next")).grids == ()

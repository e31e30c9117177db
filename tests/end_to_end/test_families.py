"""Models beyond LLaVA as a person uses them: brought in, asked about a photo on the disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lavender.assistant import Sampling
from lavender.chat.types import Status
from lavender.paths import find
from lavender.startup import Program
from tests.conftest import ROOT
from tests.tiny_families import FAMILIES, write_family

PHOTO = ROOT / "resources" / "samples" / "fridge.png"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with Program(find(tmp_path_factory.mktemp("data"))) as program:
        yield program


@pytest.mark.parametrize("name", FAMILIES)
def test_a_photo_is_asked_about(program: Program, tmp_path: Path, name: str) -> None:
    llm, mmproj = write_family(tmp_path / name, name)
    model = program.models.import_pair(
        llm, mmproj, name, lambda each: program.engine.check(program.spec(each))
    )
    assert model.template == "jinja"
    assert model.faithful is None
    assert "M parameters, Q8_0" in str(model.summary)
    photo = program.assistant.attach(PHOTO).result()
    conversation = None
    for question in ("What is this?", "And where is it?"):
        answer = program.assistant.ask(
            conversation_id=conversation,
            text=question,
            photos=(photo,) if conversation is None else (),
            model=name,
            listener=lambda _event: None,
            sampling=Sampling(max_tokens=4, temperature=0),
        ).result.result(timeout=60)
        assert answer.status is Status.DONE, answer.note
        assert answer.usage.image_tokens > 0
        conversation = answer.conversation_id
    assert answer.usage.cached_tokens > answer.usage.image_tokens
    assert not program.engine.vision_report(program.spec(model)).faithful

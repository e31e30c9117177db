"""LLaVA is three parts: a vision part goes with every language model that is as wide."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lavender.assistant import Sampling
from lavender.chat.types import Status
from lavender.errors import UserError
from lavender.paths import find
from lavender.startup import Program
from tests.conftest import ROOT
from tests.tiny import Tiny, write_language_model, write_mmproj

PHOTO = ROOT / "resources" / "samples" / "fridge.png"
LANGUAGES = {"small": Tiny(seed=1), "other": Tiny(seed=2, layers=3, weights="q8_0")}
TOWERS = {
    "plain": Tiny(seed=3),
    "fine": Tiny(seed=4, image_size=84, vision_width=96, vision_heads=3, vision_ff=160),
    "linear": Tiny(seed=5, projector="linear"),
    "tiles": Tiny(seed=6, grids=((56, 112), (112, 56))),
}
WIDE = Tiny(seed=7, width=128)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with Program(find(tmp_path_factory.mktemp("data"))) as program:
        yield program


@pytest.mark.parametrize("tower", TOWERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_tower_goes_with_every_language_model(
    program: Program, tmp_path: Path, language: str, tower: str
) -> None:
    llm = write_language_model(tmp_path / "llm.gguf", LANGUAGES[language])
    mmproj = write_mmproj(tmp_path / "mmproj.gguf", TOWERS[tower])
    model = program.models.import_pair(
        llm, mmproj, f"{language}-{tower}", lambda m: program.engine.check(program.spec(m))
    )
    assert model.faithful
    photo = program.assistant.attach(PHOTO).result()
    answer = program.assistant.ask(
        conversation_id=None,
        text="What is this?",
        photos=(photo,),
        model=model.id,
        listener=lambda _event: None,
        sampling=Sampling(max_tokens=4),
    ).result.result(timeout=60)
    assert answer.status is Status.DONE, answer.note
    assert answer.usage.image_tokens >= 16


def test_parts_of_different_widths_are_refused_with_the_two_numbers(
    program: Program, tmp_path: Path
) -> None:
    llm = write_language_model(tmp_path / "llm.gguf", WIDE)
    for name, tower in TOWERS.items():
        mmproj = write_mmproj(tmp_path / f"{name}.gguf", tower)
        with pytest.raises(UserError, match="one is 128 wide, the other 64"):
            program.models.import_pair(llm, mmproj, "mismatched")


def test_a_linear_projector_is_called_what_it_is(program: Program, tmp_path: Path) -> None:
    llm = write_language_model(tmp_path / "llm.gguf", LANGUAGES["small"])
    mmproj = write_mmproj(tmp_path / "mmproj.gguf", TOWERS["linear"])
    model = program.models.import_pair(llm, mmproj, "named")
    assert str(model.summary).startswith("LLaVA 1.0,")

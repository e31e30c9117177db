"""Built-in models, models in folders, and what is said about each."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from lavender.errors import UserError
from lavender.gguf import LanguageFacts, VisionFacts, read_header
from lavender.models import Source
from lavender.models.family import Family, guess_family
from lavender.models.fidelity import expect
from lavender.models.model import summarize
from tests.models.house import build
from tests.tiny import Tiny, write_language_model, write_mmproj, write_pair


def test_a_built_in_model_runs_a_repaired_copy_and_its_own_file_stays(tmp_path: Path) -> None:
    house = build(tmp_path)
    own = (house.resources / "tiny" / "mmproj.gguf").read_bytes()
    model = house.models.get("tiny")
    assert model.source is Source.BUILT_IN
    assert model.mmproj is not None
    assert model.mmproj.is_relative_to(house.data)
    assert model.stock_mmproj == house.resources / "tiny" / "mmproj.gguf"
    assert model.stock_mmproj.read_bytes() == own
    assert model.faithful is True
    assert str(model.sentence) == "It says {nothing}."
    copies = house.written()
    assert house.models.get("tiny") == model
    assert house.written() == copies


def test_a_tower_depth_from_the_list_repairs_a_file_that_does_not_say(tmp_path: Path) -> None:
    house = build(tmp_path)
    write_mmproj(house.resources / "tiny" / "mmproj.gguf", Tiny(says_depth=False))
    model = house.models.get("tiny")
    assert model.faithful is True
    assert model.vision is not None
    assert model.vision.feature_layers == (3,)


def test_where_no_copy_can_be_written_the_model_answers_all_the_same(tmp_path: Path) -> None:
    house = build(tmp_path)
    house.data.parent.write_text("a file where a folder should be")
    model = house.models.get("tiny")
    assert model.mmproj == model.stock_mmproj
    assert model.faithful is False
    assert "Not faithful" in str(model.fidelity)


def test_any_folder_that_holds_a_pair_is_a_model(tmp_path: Path) -> None:
    house = build(tmp_path)
    before = house.theirs()
    model = house.models.get(str(house.llm.parent))
    assert house.theirs() == before
    assert model.source is Source.FOLDER
    assert (model.llm, model.stock_mmproj) == (house.llm, house.mmproj)
    assert model.mmproj is not None
    assert model.mmproj.is_relative_to(house.data)
    assert house.models.get(model.id) == model


def test_a_folder_with_names_that_say_nothing_is_told_apart_by_contents(tmp_path: Path) -> None:
    house = build(tmp_path)
    folder = tmp_path / "names"
    folder.mkdir()
    mmproj = write_mmproj(folder / "a.gguf", Tiny())
    llm = write_language_model(folder / "mmproj.GGUF", Tiny())
    (folder / "notes.gguf").write_text("not a model")
    (folder / "readme.txt").write_text("hello")
    model = house.models.get(str(folder))
    assert (model.llm, model.stock_mmproj) == (llm, mmproj)


def test_a_folder_without_a_pair_is_one_sentence(tmp_path: Path) -> None:
    house = build(tmp_path)
    folder = tmp_path / "lone"
    folder.mkdir()
    with pytest.raises(UserError, match="holds no language model"):
        house.models.get(str(folder))
    write_language_model(folder / "a.gguf", Tiny())
    with pytest.raises(UserError, match="holds no mmproj"):
        house.models.get(str(folder))
    (folder / "b.gguf").write_bytes(b"GGUF")
    with pytest.raises(UserError, match=r"b\.gguf is damaged"):
        house.models.get(str(folder))
    write_mmproj(folder / "b.gguf", Tiny())
    write_mmproj(folder / "c.gguf", Tiny())
    with pytest.raises(UserError, match=r"more than one that it could be \(b\.gguf, c\.gguf\)"):
        house.models.get(str(folder))


def test_a_file_in_place_of_a_model_and_an_unknown_id_are_sentences(tmp_path: Path) -> None:
    house = build(tmp_path)
    with pytest.raises(UserError, match="is a file"):
        house.models.get(str(house.llm))
    for name in ("nobody", "", "a\0b", "x" * 5000):
        with pytest.raises(UserError, match="no model"):
            house.models.get(name)


def test_a_built_in_model_whose_files_are_missing_is_told_and_not_listed(tmp_path: Path) -> None:
    house = build(tmp_path)
    (house.resources / "tiny" / "llm.gguf").unlink()
    assert house.models.list() == []
    assert [broken.id for broken in house.models.broken()] == ["tiny"]


def test_the_summary_says_what_a_model_is(tmp_path: Path) -> None:
    house = build(tmp_path)
    model = house.models.get("tiny")
    assert model.vision is not None
    large = summarize("LLaVA 1.5", 7_063_000_000, model.language, model.vision)
    assert str(large).startswith("LLaVA 1.5, 7.1B parameters, F32, sees 56 pixels, 16")
    assert "M parameters" in str(model.summary)


@pytest.mark.parametrize(
    ("name", "template", "family"),
    [
        ("llava-v1.5-7b", "vicuna_v1", "LLaVA 1.5"),
        ("ggml-vicuna-7b", "vicuna_v1", "LLaVA 1.5"),
        ("BakLLaVA-1", "mistral", "BakLLaVA"),
        ("llava-v1.6-mistral-7b", "mistral", "LLaVA 1.6"),
        ("ShareGPT4V-7B", "vicuna_v1", "ShareGPT4V"),
    ],
)
def test_a_family_is_known_by_its_files_name(
    tmp_path: Path, name: str, template: str, family: str
) -> None:
    llm = write_language_model(tmp_path / f"{name}.gguf", Tiny())
    guess = guessed(llm, tmp_path)
    assert (guess.template, guess.name) == (template, family)


@pytest.mark.parametrize(
    ("text", "template"),
    [
        ("{{ 'USER: ' + x + ' ASSISTANT:' }}", "vicuna_v1"),
        ("<|start_header_id|>user<|end_header_id|>", "llama-3"),
        ("[INST] {{ x }} [/INST]", "mistral"),
        ("[INST] <<SYS>> {{ x }} <</SYS>> [/INST]", "jinja"),
        ("<|user|>\n{{ x }}<|end|>", "jinja"),
    ],
)
def test_a_files_own_template_comes_before_its_name(
    tmp_path: Path, text: str, template: str
) -> None:
    llm = write_language_model(tmp_path / "bakllava.gguf", Tiny(chat_template=text))
    assert guessed(llm, tmp_path).template == template


@pytest.mark.parametrize(
    ("changes", "template"),
    [
        ({"vocabulary": 128_256}, "llama-3"),
        ({"kv_heads": 8, "embedding_length": 4096, "vocabulary": 32_000}, "mistral"),
        ({"kv_heads": 32, "embedding_length": 4096, "vocabulary": 32_000}, "vicuna_v1"),
    ],
)
def test_sizes_tell_a_family_where_names_do_not(
    tmp_path: Path, changes: dict[str, int], template: str
) -> None:
    header = read_header(write_language_model(tmp_path / "m.gguf", Tiny()))
    vision = VisionFacts.of(read_header(write_mmproj(tmp_path / "v.gguf", Tiny())))
    language = replace(LanguageFacts.of(header), **changes)  # type: ignore[arg-type]
    assert guess_family(header, language, vision).template == template


def guessed(llm: Path, folder: Path) -> Family:
    header = read_header(llm)
    vision = VisionFacts.of(read_header(write_mmproj(folder / "eyes.gguf", Tiny())))
    return guess_family(header, LanguageFacts.of(header), vision)


@pytest.mark.parametrize(
    ("config", "faithful", "said"),
    [
        (Tiny(layout="explicit"), True, "Faithful"),
        (Tiny(layout="full"), True, "Faithful"),
        (Tiny(layout="legacy"), False, "holds 3 layers of a vision tower that has 4"),
        (Tiny(layout="legacy", says_depth=False), None, "depth of its vision tower is not known"),
    ],
)
def test_fidelity_is_told_from_the_file_that_is_run(
    tmp_path: Path, config: Tiny, faithful: bool | None, said: str
) -> None:
    _, mmproj = write_pair(tmp_path, config)
    header = read_header(mmproj)
    found, sentence = expect(header, VisionFacts.of(header), 0)
    assert found is faithful
    assert said in str(sentence)


@pytest.mark.parametrize(
    ("changes", "faithful", "said"),
    [
        ({"tiles": True}, False, "as a LLaVA 1.6"),
        ({"projector": "gemma3"}, None, r"vision part \(gemma3\)"),
        ({"has_class_embedding": False}, None, "not CLIP’s"),
    ],
)
def test_other_kinds_of_vision_are_not_called_faithful(
    tmp_path: Path, changes: dict[str, object], faithful: bool | None, said: str
) -> None:
    _, mmproj = write_pair(tmp_path, Tiny(layout="explicit"))
    header = read_header(mmproj)
    vision = replace(VisionFacts.of(header), **changes)  # type: ignore[arg-type]
    found, sentence = expect(header, vision, 0)
    assert found is faithful
    assert re.search(said, str(sentence))

"""Pairs of other programs are found where those keep them, and used there."""

import hashlib
import json
from pathlib import Path

import pytest

from lavender.errors import UserError
from lavender.models import Take
from lavender.models.found import look
from lavender.models.proposal import identifier
from tests.models.house import build
from tests.tiny import Tiny, write_language_model, write_mmproj, write_pair


def ollama(folder: Path, name: str) -> None:
    """A model as Ollama keeps it: blobs by SHA-256, and a manifest."""
    llm, mmproj = write_pair(folder / "made", Tiny(seed=len(name)))
    layers = []
    for file, kind in ((llm, "model"), (mmproj, "projector")):
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        blob = folder / "blobs" / f"sha256-{digest}"
        blob.parent.mkdir(exist_ok=True)
        file.rename(blob)
        media = f"application/vnd.ollama.image.{kind}"
        layers.append({"mediaType": media, "digest": f"sha256:{digest}", "size": 1})
    manifest = folder / "manifests" / "registry" / "library" / name / "7b"
    manifest.parent.mkdir(parents=True)
    manifest.write_text(json.dumps({"schemaVersion": 2, "layers": layers}))


def test_every_program_is_looked_at(tmp_path: Path) -> None:
    write_pair(tmp_path / ".lmstudio" / "models" / "someone" / "llava-äöü", Tiny())
    write_pair(tmp_path / "jan" / "models" / "llava", Tiny(seed=2))
    hub = tmp_path / ".cache" / "huggingface" / "hub" / "models--a--b" / "snapshots" / "c0ffee"
    write_pair(hub, Tiny(seed=3))
    ollama(tmp_path / ".ollama" / "models", "llava")
    found = look(tmp_path, {})
    assert sorted((each.program, each.name) for each in found) == [
        ("Hugging Face", "llm"),
        ("Jan", "llm"),
        ("LM Studio", "llm"),
        ("Ollama", "llava:7b"),
    ]


def test_the_programs_own_variables_count(tmp_path: Path) -> None:
    write_pair(tmp_path / "hub", Tiny())
    ollama(tmp_path / "o", "llava")
    environ = {"HF_HUB_CACHE": str(tmp_path / "hub"), "OLLAMA_MODELS": str(tmp_path / "o")}
    found = look(tmp_path / "home", environ)
    assert {each.program for each in found} == {"Hugging Face", "Ollama"}


def test_what_is_damaged_or_incomplete_is_passed_over(tmp_path: Path) -> None:
    models = tmp_path / ".ollama" / "models"
    ollama(models, "llava")
    (models / "manifests" / "torn").write_text('{"layers": [{"mediaType": 3')
    (models / "manifests" / "odd").write_text("[]")
    text_only = models / "manifests" / "text"
    text_only.write_text(json.dumps({"layers": []}))
    studio = tmp_path / ".lmstudio" / "models"
    write_language_model_alone = studio / "text"
    write_language_model_alone.mkdir(parents=True)
    write_language_model(write_language_model_alone / "only.gguf", Tiny())
    (studio / "bad.gguf").write_bytes(b"GGUF")
    (studio / "loop").symlink_to(studio)
    assert [each.name for each in look(tmp_path, {})] == ["llava:7b"]


def test_a_found_pair_is_used_in_place(tmp_path: Path) -> None:
    ollama(tmp_path / "home" / ".ollama" / "models", "llava")
    (pair,) = look(tmp_path / "home", {})
    house = build(tmp_path)
    model = house.models.import_pair(pair.llm, pair.mmproj, "llava")
    assert model.llm == pair.llm
    assert house.written() == ["llava", "llava/mmproj-repaired.gguf", "llava/model.toml"]


@pytest.mark.parametrize("take", [Take.COPY, Take.LINK])
def test_files_can_be_taken_into_the_data_folder(tmp_path: Path, take: Take) -> None:
    house = build(tmp_path)
    before = house.theirs()
    model = house.models.import_pair(house.llm, house.mmproj, "mine", take=take)
    assert model.llm == house.data / "mine" / "llm.gguf"
    assert model.llm.samefile(house.llm) == (take is Take.LINK)
    assert house.theirs() == before
    house.llm.unlink()
    house.mmproj.unlink()
    assert house.models.get("mine") == model
    house.models.remove("mine")
    house.models.bring_back("mine")
    assert house.models.get("mine") == model
    house.models.remove("mine")
    house.models.empty_bin()
    assert not (house.data / "mine").exists()


def test_an_import_that_fails_leaves_no_copy(tmp_path: Path) -> None:
    house = build(tmp_path)

    def refuse(_model: object) -> None:
        raise UserError("no")

    with pytest.raises(UserError, match="no"):
        house.models.import_pair(house.llm, house.mmproj, "mine", refuse, take=Take.COPY)
    assert not (house.data / "mine").exists()


def test_dropped_files_are_told_apart_in_any_order(tmp_path: Path) -> None:
    house = build(tmp_path)
    for paths in ((house.llm, house.mmproj), (house.mmproj, house.llm), (house.llm,),
                  (house.mmproj,), (house.llm.parent,)):  # fmt: skip
        proposal = house.models.propose(paths)
        assert (proposal.llm, proposal.mmproj, proposal.id) == (house.llm, house.mmproj, "llm")
    house.models.import_pair(house.llm, house.mmproj, "llm")
    assert house.models.propose((house.llm,)).id == "llm-2"
    with pytest.raises(UserError, match="2 language models and 0 mmproj"):
        house.models.propose((house.llm, house.llm))
    (tmp_path / "alone").mkdir()
    alone = write_mmproj(tmp_path / "alone" / "m.gguf", Tiny())
    with pytest.raises(UserError, match="holds no language model"):
        house.models.propose((alone,))


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("LLaVA v1.6 (Q4_K_M).gguf", "llava-v1.6-q4_k_m"),
        ("冰箱.gguf", "model"),
        ("CON.gguf", "model"),
        ("-" * 300 + "x.gguf", "x"),
        ("a" * 300 + ".gguf", "a" * 48),
    ],
)
def test_an_id_is_made_of_any_name(file: str, expected: str) -> None:
    assert identifier(Path(file), set()) == expected

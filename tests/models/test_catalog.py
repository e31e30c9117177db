"""models.toml: the shipped one is sound, and every mistake is told with file, model and key."""

from pathlib import Path

import pytest

from lavender.errors import UserError
from lavender.models.catalog import load_catalog, load_catalogs

SOUND = """
format = 1
[models.one]
name = "One"
sentence = "It sees {things}."
licence = "MIT"
family = "LLaVA 1.5"
template = "vicuna_v1"
tower_layers = 24
context = 4096
image_size = 336
image_tokens = 576
shape = { layers = 2, width = 8, heads = 4, kv_heads = 2, head = 2, vocabulary = 9, parameters = 7 }
repository = "somebody/one"
llm = [{ quantization = "Q8_0", file = "one/one.gguf", size = 7_000_000 }]
mmproj = { file = "one/eyes.gguf" }
"""


def load(tmp_path: Path, text: str) -> object:
    path = tmp_path / "models.toml"
    path.write_text(text, "utf-8")
    return load_catalog(path)


def test_the_shipped_list_is_sound_and_names_pocket_first() -> None:
    known = load_catalog(Path(__file__).resolve().parents[2] / "models.toml")
    assert next(iter(known)) == "pocket"
    assert known["pocket"].built_in
    assert known["pocket"].tower_layers == 7
    large = known["llava-1.5-7b"]
    assert not large.built_in
    assert large.repository
    assert len(large.llm.sha256) == len(large.mmproj.sha256) == 64
    assert large.llm.quantization == "Q4_K_M"


def test_every_model_that_can_be_downloaded_says_what_its_estimate_needs() -> None:
    known = load_catalog(Path(__file__).resolve().parents[2] / "models.toml")
    downloads = [entry for entry in known.values() if not entry.built_in]
    assert len(downloads) >= 15
    bits = {"Q4_K_M": (4.4, 5.4), "Q8_0": (8.4, 8.7), "F16": (15.9, 16.1)}
    for entry in downloads:
        assert all(file.size > 10**8 and file.quantization for file in entry.languages), entry.id
        assert entry.mmproj.size > 10**8, entry.id
        facts = entry.facts()
        assert facts is not None
        least, most = bits[facts.quantization]
        assert least < 8 * facts.file_size / facts.parameters < most, entry.id
        if entry.family != "Gemma 3":  # its heads are together narrower than the model
            assert facts.heads * facts.key_length == facts.embedding_length, entry.id


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("format = 1", "format = 2", "the key format must be 1"),
        ('name = "One"', "", "in model one, the key name is missing"),
        ('name = "One"', 'name = ""', "in model one, the key name is empty"),
        ('name = "One"', "name = 1", "in model one, the key name must be a text"),
        ('"vicuna_v1"', '"vicuna"', "the key template must be one of vicuna_v1, mistral"),
        ("s = 24", 's = "24"', "the key tower_layers must be a whole number"),
        ("s = 24", "s = true", "the key tower_layers must be a whole number"),
        ("s = 24", "s = -1", "the key tower_layers must not be negative"),
        ("s = 24", "s = 999", "the key tower_layers must be from 0 to 512"),
        ("s = 24", "s = 24\nstop = [1]", "the key stop must be a list of texts"),
        ("s = 24", "s = 24\ncolour = 'red'", "in model one, the key colour is not known"),
        ("one/one.gguf", "../one.gguf", "the key llm[0].file must lie below its folder"),
        ("one/one.gguf", "/one.gguf", "the key llm[0].file must lie below its folder"),
        ("one/one.gguf", "", "the key llm[0].file is empty"),
        ("size = 7_000_000", "size = 'large'", "the key llm[0].size must be a whole number"),
        ('eyes.gguf"', 'eyes.gguf", sha256 = "12"', "the key mmproj.sha256 must be 64 hex"),
        ('eyes.gguf"', 'eyes.gguf", length = 3', "the key mmproj.length is not known"),
        ("context = 4096", "", "in model one, the key context is missing"),
        ("kv_heads = 2, ", "", "in model one, the key shape.kv_heads is missing"),
        ("kv_heads = 2", "kv_heads = 0", "the key shape.kv_heads must not be 0"),
        ("somebody/one", "somebody", "the key repository must be an owner and a name"),
        ("llm = [{", "llm = []\nx = [{", "the key x is not known"),
        ("[models.one]", '[models."a/b"]', "in model a/b, the key id may hold letters"),
        ("[models.one]", "[[models.one]]", "in model one, the key models must be a table"),
        ("[models.one]", "[other]", "the key models must be a table of models"),
        ("format = 1", "format = ", "is not valid TOML"),
    ],
)
def test_a_mistake_is_told_with_its_model_and_key(
    tmp_path: Path, before: str, after: str, said: str
) -> None:
    assert before in SOUND
    with pytest.raises(UserError) as caught:
        load(tmp_path, SOUND.replace(before, after, 1))
    assert said in str(caught.value)
    assert "models.toml" in str(caught.value)


def test_a_missing_list_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"none\.toml cannot be read"):
        load_catalog(tmp_path / "none.toml")


def test_a_sound_list_is_read(tmp_path: Path) -> None:
    assert load(tmp_path, SOUND)


def test_a_persons_own_list_adds_and_replaces(tmp_path: Path) -> None:
    shipped, own = tmp_path / "models.toml", tmp_path / "own.toml"
    shipped.write_text(SOUND, "utf-8")
    assert list(load_catalogs(shipped, own)) == ["one"]
    table = SOUND.split("[models.one]")[1]
    own.write_text(SOUND.replace('"One"', '"Mine"') + "[models.two]" + table, "utf-8")
    both = load_catalogs(shipped, own)
    assert [entry.name for entry in both.values()] == ["Mine", "One"]


def test_a_persons_own_list_cannot_name_what_ships_with_the_program(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(SOUND.replace('repository = "somebody/one"', ""), "utf-8")
    with pytest.raises(UserError, match=r"own\.toml: in model one, the key repository is missing"):
        load_catalogs(Path(__file__).resolve().parents[2] / "models.toml", own)

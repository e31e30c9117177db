"""models.toml: the shipped one is sound, and every mistake is told with file, model and key."""

from pathlib import Path

import pytest

from lavender.errors import UserError
from lavender.models.catalog import load_catalog

SOUND = """
format = 1
[models.one]
name = "One"
sentence = "It sees {things}."
licence = "MIT"
template = "vicuna_v1"
tower_layers = 24
llm = { file = "one/one.gguf" }
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


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("format = 1", "format = 2", "the key format must be 1"),
        ('name = "One"', "", "in model one, the key name is missing"),
        ('name = "One"', 'name = ""', "in model one, the key name is empty"),
        ('name = "One"', "name = 1", "in model one, the key name must be a text"),
        ('"vicuna_v1"', '"vicuna"', "the key template must be one of vicuna_v1, mistral"),
        ("= 24", '= "24"', "the key tower_layers must be a whole number"),
        ("= 24", "= true", "the key tower_layers must be a whole number"),
        ("= 24", "= -1", "the key tower_layers must be from 0 to 512"),
        ("= 24", "= 24\nstop = [1]", "the key stop must be a list of texts"),
        ("= 24", "= 24\ncolour = 'red'", "in model one, the key colour is not known"),
        ("one/one.gguf", "../one.gguf", "the key llm.file must lie below its folder"),
        ("one/one.gguf", "/one.gguf", "the key llm.file must lie below its folder"),
        ("one/one.gguf", "", "the key llm.file must name a file"),
        ('eyes.gguf"', 'eyes.gguf", sha256 = "12"', "the key mmproj.sha256 must be 64 hex"),
        ('eyes.gguf"', 'eyes.gguf", size = 3', "the key mmproj.size is not known"),
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

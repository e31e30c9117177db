"""Settings are saved whole, and never thrown away."""

import json
from pathlib import Path

import pytest

from lavender.settings import ModelSettings, Settings, load, save


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    chosen = Settings(model="冰箱", theme="dark", temperature=0.7, context=4096)
    save(chosen, tmp_path / "deep" / "settings.json")
    assert load(tmp_path / "deep" / "settings.json") == chosen
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", ["", "{", "[]", "null", "\x00", '"text"'])
def test_an_unreadable_file_is_set_aside_and_not_overwritten(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, "utf-8")
    assert load(path) == Settings()
    (kept,) = tmp_path.iterdir()
    assert "unreadable" in kept.name
    assert kept.read_text("utf-8") == content


def test_a_wrong_value_does_not_cost_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    stored = {"theme": 7, "model": "mine", "temperature": 1, "threads": True, "later": "x"}
    path.write_text(json.dumps(stored))
    assert load(path) == Settings(model="mine", temperature=1.0)


def test_a_model_may_have_settings_of_its_own(tmp_path: Path) -> None:
    own = ModelSettings(context=2048, temperature=0.9, gpu_layers=0, system="Be brief.")
    chosen = Settings(temperature=0.1, max_tokens=99).with_model("big", own)
    save(chosen, tmp_path / "settings.json")
    again = load(tmp_path / "settings.json")
    assert again == chosen
    big = again.for_model("big")
    assert (big.context, big.temperature, big.gpu_layers) == (2048, 0.9, 0)
    assert (big.max_tokens, big.system) == (99, "Be brief.")
    assert again.for_model("other").temperature == 0.1
    assert chosen.with_model("big", ModelSettings()).per_model == {}
    stored = {"per_model": {"big": {"context": "x", "max_tokens": 7}, "odd": 3}, "theme": "dark"}
    (tmp_path / "settings.json").write_text(json.dumps(stored))
    assert load(tmp_path / "settings.json") == Settings(
        theme="dark", per_model={"big": ModelSettings(max_tokens=7)}
    )


def test_no_file_means_defaults_and_creates_nothing(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == Settings()
    assert not list(tmp_path.iterdir())

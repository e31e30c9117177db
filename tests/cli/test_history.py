"""``lavender history``: what was kept can be found, taken along, brought back and deleted."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Type


@pytest.fixture
def asked(run: Type, resources: Path) -> str:
    """The ID of a conversation with one photo and one answer."""
    fridge = resources / "samples" / "fridge.png"
    words = ("ask", "--json", "--max-tokens", "8", fridge, "What about 冰箱 and C++?")
    return str(json.loads(run(*words).out)["conversation_id"])


def test_list_and_show_for_people(run: Type, asked: str) -> None:
    assert asked[:8] in run("history", "list").out
    shown = run("history", "show", asked[:8]).out
    assert "What about 冰箱 and C++?" in shown
    assert "[photo " in shown


@pytest.mark.parametrize("words", ["冰箱", "箱", "C++", "about"])
def test_search_finds_any_script(run: Type, asked: str, words: str) -> None:
    hits = json.loads(run("history", "search", "--json", words).out)
    assert asked in [hit["conversation"]["id"] for hit in hits]


def test_search_for_what_was_never_said_finds_nothing(run: Type, asked: str) -> None:
    assert asked
    assert json.loads(run("history", "search", "--json", 'zebra" OR "').out) == []


def test_export_delete_import_brings_everything_back(run: Type, asked: str, tmp_path: Path) -> None:
    before = json.loads(run("history", "show", asked, "--json").out)
    file = tmp_path / "export.json"
    assert run("history", "export", asked, "--out", file).code == 0
    assert run("history", "delete", asked, "--yes").code == 0
    assert json.loads(run("history", "list", "--json").out) == []
    assert not [path for path in (tmp_path / "data" / "photos").rglob("*") if path.is_file()]

    assert run("history", "import", file).code == 0
    (back,) = json.loads(run("history", "list", "--json").out)
    after = json.loads(run("history", "show", back["id"], "--json").out)
    for one, other in zip(before["messages"], after["messages"], strict=True):
        assert (one["text"], one["photos"]) == (other["text"], other["photos"])
    going_on = run("ask", "--conversation", back["id"], "--max-tokens", "4", "And what else?")
    assert going_on.code == 0, going_on.err


def test_delete_asks_first(run: Type, asked: str) -> None:
    seen = run("history", "delete", asked, stdin="n\n")
    assert seen.code == 1
    assert json.loads(run("history", "list", "--json").out)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"lavender": 99}', "\x00"])
def test_a_foreign_file_is_refused_with_a_sentence(run: Type, tmp_path: Path, content: str) -> None:
    file = tmp_path / "foreign.json"
    file.write_text(content)
    seen = run("history", "import", file)
    assert seen.code == 1
    assert seen.err.strip()
    assert "Traceback" not in seen.err


def test_a_damaged_library_is_restored_by_one_command(
    run: Type, asked: str, tmp_path: Path
) -> None:
    assert "whole" in run("history", "restore").out
    file = tmp_path / "data" / "library.db"
    content = bytearray(file.read_bytes())
    content[content.index("What about 冰箱".encode())] ^= 1
    file.write_bytes(content)
    refused = run("history", "list")
    assert refused.code == 1
    assert "lavender history restore" in refused.err
    assert run("history", "restore", stdin="n\n").code == 1
    assert run("history", "list").code == 1
    restored = run("history", "restore", "--yes")
    assert restored.code == 0
    assert "The damaged file is kept as" in restored.out
    assert asked[:8] in run("history", "list").out


def test_everything_is_forgotten_after_one_question(
    run: Type, asked: str, resources: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    photo = (resources / "samples" / "fridge.png").read_bytes()[40:]
    assert any(photo in file.read_bytes() for file in data.rglob("*") if file.is_file())
    seen = run("history", "forget-all", stdin="n\n")
    assert seen.code == 1
    assert "Forget everything?" in seen.err
    assert asked[:8] in run("history", "list").out
    assert run("history", "forget-all", stdin="y\n").code == 0
    assert run("history", "list").out == ""
    for file in data.rglob("*"):
        assert not file.is_file() or photo not in file.read_bytes(), file
    (data / "models.toml").write_text("")
    (data / "models" / "mine").mkdir(parents=True)
    assert run("history", "forget-all", "--yes").code == 0
    assert (data / "models" / "mine").exists()
    assert run("history", "forget-all", "--yes", "--models").code == 0
    assert not (data / "models").exists()
    assert not (data / "models.toml").exists()

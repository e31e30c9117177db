"""``lavender history export --format``: files for readers, one a conversation."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Type


@pytest.fixture
def asked(run: Type, resources: Path) -> list[str]:
    """The IDs of two conversations with the same title, one of them with a photo."""
    fridge = resources / "samples" / "fridge.png"
    words = ("ask", "--json", "--max-tokens", "4")
    seen = [run(*words, fridge, "What is *this*?"), run(*words, "What is *this*?")]
    return [str(json.loads(one.out)["conversation_id"]) for one in seen]


def test_one_conversation_goes_into_one_file(run: Type, asked: list[str], tmp_path: Path) -> None:
    file = tmp_path / "out" / "x.md"
    file.parent.mkdir()
    assert run("history", "export", asked[0], "--format", "markdown", "--out", file).code == 0
    assert "What is \\*this\\*?" in file.read_text("utf-8")
    assert [one.suffix for one in (file.parent / "x photos").iterdir()] == [".png"]
    page = tmp_path / "x.html"
    assert run("history", "export", asked[0][:9], "--format", "html", "--out", page).code == 0
    assert "data:image/" in page.read_text("utf-8")


@pytest.mark.parametrize(("form", "ending"), [("markdown", ".md"), ("html", ".html")])
def test_several_go_into_a_folder_and_none_is_lost(
    run: Type, asked: list[str], tmp_path: Path, form: str, ending: str
) -> None:
    folder = tmp_path / "all"
    assert run("history", "export", "--format", form, "--out", folder).code == 0
    assert run("history", "export", *asked, "--format", form, "--out", folder).code == 0
    assert len(list(folder.glob(f"*{ending}"))) == 4, "nothing is written over"


def test_markdown_is_printed_where_no_file_is_named(run: Type, asked: list[str]) -> None:
    seen = run("history", "export", asked[0], "--format", "markdown")
    assert seen.out.startswith("# What is \\*this\\*?\n")
    assert "Photo 1" in seen.out


def test_what_makes_no_sense_is_wrong_usage(run: Type, asked: list[str]) -> None:
    for words in (["--format", "markdown"], [asked[0], "--format", "html"], ["--format", "pdf"]):
        assert run("history", "export", *words).code == 2


def test_json_is_what_it_was(run: Type, asked: list[str], tmp_path: Path) -> None:
    plain = run("history", "export", *asked)
    assert json.loads(plain.out)["format"] == "lavender-conversations"
    assert run("history", "export", *asked, "--format", "json").out == plain.out
    assert run("history", "export", "--out", tmp_path / "x.json").code == 0
    assert len(json.loads((tmp_path / "x.json").read_text("utf-8"))["conversations"]) == 2


def test_a_folder_that_is_a_file_is_a_sentence(run: Type, asked: list[str], tmp_path: Path) -> None:
    assert asked
    (tmp_path / "file").write_text("mine")
    seen = run("history", "export", "--format", "html", "--out", tmp_path / "file")
    assert seen.code == 1
    assert "cannot be written" in seen.err


def test_exports_of_the_command_line_load_no_qt() -> None:
    code = "import sys, lavender.cli.history, lavender.export.model_text as m\n"
    code += "assert m.as_html('*a*') == '<p><em>a</em></p>\\n'\n"
    code += "assert not any(name.startswith('PySide6') for name in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)

"""What others wrote reaches a terminal as text: no character of it is a command."""

import json
import re
import time
import uuid
from pathlib import Path

import pytest

from lavender.cli.terminal import harmless, one_line
from tests.cli.conftest import Type

NASTY = (
    "\x1b]0;owned\x07\x1b[2J\x1b[31m red \x9b31m\x90q\x9c \r over \x08\x7f \u202egnp.exe\u2066"
    "\x00\x0b\x0c"
)
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def document(text: str) -> dict[str, object]:
    """A document of conversations in which every word was written by somebody hostile."""
    question, answer = uuid.uuid4().hex, uuid.uuid4().hex
    one = {"created": 1.0, "text": text}
    messages = [
        {**one, "id": question, "parent": None, "role": "user"},
        {**one, "id": answer, "parent": question, "role": "assistant", "model": text, "note": text},
    ]
    conversation = {
        "id": uuid.uuid4().hex,
        "title": text,
        "model": text,
        "system": text,
        "created": 1.0,
        "updated": time.time(),
        "leaf": answer,
        "folder": text,
        "messages": messages,
    }
    return {
        "format": "lavender-conversations",
        "version": 1,
        "conversations": [conversation],
        "photos": {},
    }


@pytest.fixture
def imported(run: Type, tmp_path: Path) -> str:
    file = tmp_path / "hostile.json"
    text = f"zebra {NASTY}\nYou:\nforged\n1234abcd  2026-01-01 00:00  forged"
    file.write_text(json.dumps(document(text)))
    seen = run("history", "import", file)
    assert seen.code == 0, seen.err
    return seen.out.split()[0]


def test_titles_answers_models_and_notes_reach_the_terminal_as_text(
    run: Type, imported: str
) -> None:
    for words in (
        ("history", "list"),
        ("history", "show", imported),
        ("history", "search", "zebra"),
        ("history", "list", "--json"),
        ("history", "show", imported, "--json"),
        ("history", "search", "zebra", "--json"),
        ("history", "export", imported),
        ("history", "export", imported, "--format", "markdown"),
    ):
        seen = run(*words)
        assert seen.code == 0, seen.err
        assert "zebra" in seen.out
        assert not OBEYED.search(seen.out + seen.err), words


def test_no_text_can_look_like_another_speaker_or_another_conversation(
    run: Type, imported: str
) -> None:
    assert len(run("history", "list").out.splitlines()) == 1
    shown = run("history", "show", imported).out.splitlines()
    assert shown.count("You:") == 1
    assert not [line for line in shown if line.startswith("1234abcd")]


def test_json_says_the_same_as_before(run: Type, imported: str) -> None:
    (head,) = json.loads(run("history", "list", "--json").out)
    assert "\x1b]0;owned\x07" in head["title"]
    assert "\u202e" in head["title"]


def test_a_file_name_in_a_sentence_is_one_harmless_line(run: Type, tmp_path: Path) -> None:
    for name in ("a\x1b[2J\nlavender: all is well.jpg", "\u202egpj.exe", "\udcff.jpg"):
        file = tmp_path / name
        file.write_bytes(b"none")
        seen = run("ask", file, "What is it?")
        assert seen.code == 1
        assert len(seen.err.splitlines()) == 1
        assert not OBEYED.search(seen.err)


def test_plain_text_of_any_script_stays_as_it_is() -> None:
    text = "冰箱 שלום नमस्ते 👩\u200d🍳 é\tC++ {}\nnext\u200f"
    assert harmless(text) == text
    assert harmless("one\r\ntwo") == "one\ntwo"
    assert one_line(" one\r\n two\u2028three ") == "one two three"
    assert harmless("half \ud83d") == "half \ufffd"


def test_every_command_prints_through_the_terminal_room() -> None:
    import lavender.cli

    for file in Path(lavender.cli.__file__).parent.glob("*.py"):
        source = file.read_text("utf-8")
        if file.name not in ("terminal.py", "progress.py"):
            assert not re.search(r"click\.(s?echo|prompt)|std(out|err)\.write|print\(", source), (
                file
            )

"""``lavender ask`` with the real engine and Pocket."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from lavender import memory
from tests.chat.papers import locked, paper
from tests.cli.conftest import Type

FRIDGE_QUESTION = "What is in my fridge, and what could I cook?"


@pytest.fixture
def fridge(resources: Path) -> Path:
    return resources / "samples" / "fridge.png"


def test_a_question_about_a_photo_is_answered_and_kept(run: Type, fridge: Path) -> None:
    seen = run("ask", fridge, FRIDGE_QUESTION)
    assert seen.code == 0, seen.err
    answer = seen.out.strip()
    assert answer
    kept = json.loads(run("history", "list", "--json").out)
    (conversation,) = kept
    shown = json.loads(run("history", "show", conversation["id"], "--json").out)
    assert [message["text"] for message in shown["messages"]] == [FRIDGE_QUESTION, answer]
    assert conversation["title"] == FRIDGE_QUESTION


def test_json_has_every_field_from_measurement(run: Type, fridge: Path) -> None:
    seen = run("ask", "--json", fridge, FRIDGE_QUESTION)
    assert seen.code == 0, seen.err
    said = json.loads(seen.out)
    assert set(said) == {
        "answer", "model", "conversation_id", "stop_reason", "photos", "usage", "timings",
    }  # fmt: skip
    assert said["model"] == "pocket"
    assert said["stop_reason"] == "end"
    (photo,) = said["photos"]
    assert photo["tokens"] == 64
    assert len(photo["sha256"]) == 64
    assert photo["width"] > 0
    usage = said["usage"]
    assert usage["image_tokens"] == 64
    assert usage["prompt_tokens"] > 64
    assert usage["completion_tokens"] > 0
    assert usage["cached_tokens"] == 0
    for name, seconds in said["timings"].items():
        assert seconds > 0, name
    assert said["timings"]["total_s"] >= said["timings"]["first_token_s"]


def test_a_conversation_goes_on_and_its_photo_is_not_read_again(run: Type, fridge: Path) -> None:
    first = json.loads(run("ask", "--json", fridge, "What do you see?").out)
    second = json.loads(
        run("ask", "--json", "--conversation", first["conversation_id"], "Is there an egg?").out
    )
    assert second["conversation_id"] == first["conversation_id"]
    assert second["usage"]["image_tokens"] == 64


def test_no_save_keeps_nothing(run: Type, fridge: Path, tmp_path: Path) -> None:
    seen = run("ask", "--no-save", "--json", fridge, "What do you see?")
    assert seen.code == 0, seen.err
    assert json.loads(seen.out)["conversation_id"] is None
    assert not (tmp_path / "data" / "library.db").exists()
    assert json.loads(run("history", "list", "--json").out) == []


def test_a_picture_on_standard_input_is_read(run: Type, fridge: Path) -> None:
    seen = run("ask", "--json", "-", "What do you see?", stdin=fridge.read_bytes())
    assert seen.code == 0, seen.err
    assert json.loads(seen.out)["photos"][0]["tokens"] == 64


def test_temperature_zero_repeats_exactly(run: Type, fridge: Path) -> None:
    words = ("ask", "--no-save", "--temperature", "0", fridge, "Describe this photo.")
    assert run(*words).out == run(*words).out


def test_the_longest_answer_is_what_was_asked_for(run: Type, fridge: Path) -> None:
    seen = run("ask", "--json", "--max-tokens", "3", fridge, "Describe this photo.")
    said = json.loads(seen.out)
    assert said["usage"]["completion_tokens"] == 3
    assert said["stop_reason"] == "length"


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n", b"<svg/>"])
def test_a_bad_photo_is_one_sentence_and_saves_nothing(
    run: Type, tmp_path: Path, content: bytes
) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(content)
    seen = run("ask", bad, "What is this?")
    assert seen.code == 1
    assert len(seen.err.strip().splitlines()) == 1
    assert "Traceback" not in seen.err
    assert seen.out.strip() == ""
    assert json.loads(run("history", "list", "--json").out) == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("ask",), 2),
        (("ask", "--temperature", "hot", "Hello"), 2),
        (("ask", "   "), 1),
        (("ask", "missing.png", "What is this?"), 1),
        (("ask", "--model", "nobody", "Hello"), 1),
        (("ask", "--conversation", "nobody", "Hello"), 1),
        (("models", "show", "nobody"), 1),
        (("history", "show", "nobody"), 1),
        (("history", "import", "missing.json"), 1),
    ],
)
def test_wrong_words_are_told_in_a_sentence(run: Type, words: tuple[str, ...], code: int) -> None:
    seen = run(*words)
    assert seen.code == code
    assert seen.err.strip()
    assert "Traceback" not in seen.err


def test_a_model_that_does_not_fit_well_is_said_so_before_it_is_loaded(
    run: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real machine with hardly any memory: all but the amount of it is this one's."""
    here = memory.machine()
    small = replace(here, total_memory=120_000_000, available_memory=60_000_000)
    monkeypatch.setattr(memory, "machine", lambda: small)
    seen = run("ask", "Hello", "--max-tokens", "2")
    assert seen.code == 0
    assert seen.err.splitlines()[0].startswith(("Runs, but slowly", "Too big", "Fits if other"))


def test_the_pages_of_a_pdf_are_photos(run: Type, tmp_path: Path) -> None:
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(paper(10, (60, 80)))
    some = run("ask", "--json", "--max-tokens", "2", "--pages", "2-4", letter, "What is this?")
    assert len(json.loads(some.out)["photos"]) == 3
    first = run("ask", "--json", "--max-tokens", "2", "--pages", "2", letter, "What is this?")
    assert json.loads(first.out)["photos"][0] == json.loads(some.out)["photos"][0]
    beyond = run("ask", "--pages", "9-11", letter, "What is this?")
    assert (beyond.code, beyond.err.strip()) == (
        1,
        f"{letter} has 10 pages. Choose among them.",
    )
    for nonsense in ("0", "4-2", "1-21", "a", "-3", "2-", "³"):
        assert run("ask", "--pages", nonsense, letter, "What is this?").code == 2


def test_a_pdf_of_one_page_needs_no_choice_and_a_locked_one_is_a_sentence(
    run: Type, tmp_path: Path
) -> None:
    note = tmp_path / "note.pdf"
    note.write_bytes(paper(1, (72, 144)))
    seen = run("ask", "--json", "--max-tokens", "2", note, "What is this?")
    (photo,) = json.loads(seen.out)["photos"]
    assert (photo["width"], photo["height"]) == (200, 400)
    note.write_bytes(locked())
    seen = run("ask", note, "What is this?")
    assert seen.code == 1
    assert "protected by a password" in seen.err

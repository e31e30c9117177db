"""``lavender eval`` reads LLaVA's question files and writes its answers format."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Type

QUESTIONS = [
    {"question_id": 1, "image": "fridge.png", "text": "What do you see?"},
    {"question_id": "b", "image": "fridge.png", "text": "Is there an egg?", "category": "x"},
    {"question_id": 3, "text": "Hello?"},
]


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    file = tmp_path / "questions.jsonl"
    file.write_text("".join(json.dumps(question) + "\n" for question in QUESTIONS))
    return file


def answers_in(file: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def test_every_question_is_answered_in_llavas_format(
    run: Type, resources: Path, questions: Path, tmp_path: Path
) -> None:
    out = tmp_path / "answers.jsonl"
    words = ("eval", questions, "--images", resources / "samples", "--answers", out)
    seen = run(*words, "--max-tokens", "12")
    assert seen.code == 0, seen.err
    answers = answers_in(out)
    assert [answer["question_id"] for answer in answers] == [1, "b", 3]
    for answer in answers:
        assert set(answer) == {
            "question_id", "prompt", "text", "answer_id", "model_id", "metadata",
        }  # fmt: skip
        assert answer["model_id"] == "pocket"
        assert answer["text"]


def test_it_goes_on_where_it_stopped_and_mends_a_torn_line(
    run: Type, resources: Path, questions: Path, tmp_path: Path
) -> None:
    out = tmp_path / "answers.jsonl"
    words = ("eval", questions, "--images", resources / "samples", "--answers", out)
    assert run(*words, "--max-tokens", "8").code == 0
    whole = out.read_bytes()
    first, second, _ = whole.splitlines(keepends=True)
    out.write_bytes(first + second[:20])
    assert run(*words, "--max-tokens", "8").code == 0
    answers = answers_in(out)
    assert out.read_bytes().startswith(first)
    assert [answer["question_id"] for answer in answers] == [1, "b", 3]


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"question_id": 1}', '{"question_id": 1, "text": 5, "image": "a"}']
)
def test_a_bad_line_is_named(run: Type, tmp_path: Path, line: str) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text(json.dumps(QUESTIONS[0]) + "\n" + line + "\n")
    seen = run("eval", file, "--images", tmp_path, "--answers", tmp_path / "out.jsonl")
    assert seen.code == 1
    assert "Line 2" in seen.err


def test_an_image_outside_the_folder_is_refused(run: Type, tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text('{"question_id": 1, "image": "../secret.png", "text": "?"}\n')
    folder = tmp_path / "images"
    folder.mkdir()
    seen = run("eval", file, "--images", folder, "--answers", tmp_path / "out.jsonl")
    assert seen.code == 1
    assert "outside" in seen.err

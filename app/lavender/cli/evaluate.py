"""``lavender eval``: LLaVA's own question files in, its answers format out.

Questions are one JSON object a line with ``question_id``, ``image`` and ``text``; answers have
``question_id``, ``prompt``, ``text``, ``answer_id``, ``model_id`` and ``metadata``, as LLaVA's
``model_vqa`` writes them, so that its scoring scripts read them. An answer is written and synced
as soon as it is complete, and what is there already is not asked again.
"""

import json
import os
import queue
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

import click

from lavender.chat.types import Pixels, Role
from lavender.cli.frame import Frame, file_trouble
from lavender.cli.progress import Progress
from lavender.engine.client import Engine
from lavender.engine.protocol import (
    AnswerRequest,
    DoneEvent,
    Event,
    FailedEvent,
    PieceEvent,
    Turn,
)
from lavender.errors import QT_TRANSLATE_NOOP, UserError

WAKE_S = 0.2


@dataclass(frozen=True)
class Question:
    """One line of a question file. ``image`` is relative to the images' folder, or empty."""

    question_id: str | int
    image: str
    text: str


@click.command("eval")
@click.argument("questions", type=click.Path(path_type=Path))
@click.option("--images", type=click.Path(path_type=Path), required=True, help="Their folder.")
@click.option("--answers", type=click.Path(path_type=Path), required=True, help="Written here.")
@click.option("--model", default="", help="A model's id, or a folder that holds a pair.")
@click.option("--temperature", type=click.FloatRange(0, 5), default=0.0, show_default=True)
@click.option("--max-tokens", type=click.IntRange(1), default=512, show_default=True)
@click.option("--no-repair", is_flag=True, help="Run llama.cpp's graph as it is, to compare.")
@click.pass_obj
def evaluate(
    frame: Frame,
    questions: Path,
    images: Path,
    answers: Path,
    model: str,
    temperature: float,
    max_tokens: int,
    no_repair: bool,
) -> None:
    """Answer a file of QUESTIONS; go on where an earlier run stopped."""
    todo = read_questions(questions)
    program = frame.program()
    found = program.models.get(model or program.settings.model)
    spec = program.stock_spec(found) if no_repair else program.spec(found)
    sampling = replace(program.sampling(found.id), temperature=temperature, max_tokens=max_tokens)
    try:
        done = answered_already(answers)
        with answers.open("a", encoding="utf-8") as out:
            progress = Progress()
            for number, question in enumerate(todo, 1):
                if question.question_id in done:
                    continue
                progress.say(f"Question {number} of {len(todo)}")
                request = AnswerRequest(model=spec, turns=(), sampling=sampling)
                if question.image:
                    path = image_path(images, question.image)
                    original = program.decoder.inspect(path, question.image).original
                    pixels = program.decoder.pixels(original, spec.lens)
                    request = with_photo(request, question.text, pixels)
                else:
                    request = replace(request, turns=(Turn(Role.USER, question.text),))
                write_answer(out, question, answer(program.engine, request), found.id)
            progress.clear()
    except OSError as error:
        raise file_trouble(answers, error) from error


def with_photo(request: AnswerRequest, text: str, pixels: Pixels) -> AnswerRequest:
    """The request with one question about one photo."""
    turn = Turn(Role.USER, text, ("photo",))
    return replace(request, turns=(turn,), pixels={"photo": pixels})


def answer(engine: Engine, request: AnswerRequest) -> str:
    """The whole answer. Raises ``UserError`` where there is none."""
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    request_id = engine.answer(request, events.put)
    text = ""
    try:
        while True:
            try:
                event = events.get(timeout=WAKE_S)
            except queue.Empty:
                continue
            match event:
                case PieceEvent(piece):
                    text += piece
                case DoneEvent():
                    return text.strip()
                case FailedEvent(sentence):
                    raise UserError(sentence.template, **sentence.values)
                case _:
                    pass
    except KeyboardInterrupt:
        engine.stop(request_id)
        raise


def write_answer(out: TextIO, question: Question, text: str, model_id: str) -> None:
    """Append one line, on the disk before the next question is asked."""
    record: dict[str, object] = {
        "question_id": question.question_id,
        "prompt": question.text,
        "text": text,
        "answer_id": uuid.uuid4().hex,
        "model_id": model_id,
        "metadata": {},
    }
    out.write(json.dumps(record, ensure_ascii=False) + "\n")
    out.flush()
    os.fsync(out.fileno())


def image_path(images: Path, name: str) -> Path:
    """Where a question's image is: below the images' folder, never outside it."""
    path = (images / name).resolve()
    if not path.is_relative_to(images.resolve()):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The image {name} lies outside the images' folder."),
            name=name,
        )
    return path


def read_questions(path: Path) -> list[Question]:
    """All questions of a file. Raises ``UserError`` that names the line at fault."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} cannot be read as a file of questions."),
            file=str(path),
        ) from error
    return [parse(path, number, line) for number, line in enumerate(lines, 1) if line.strip()]


def parse(path: Path, number: int, line: str) -> Question:
    """One line of a question file."""
    try:
        record = json.loads(line)
        question_id, text, image = record["question_id"], record["text"], record.get("image", "")
        if not isinstance(text, str) or not isinstance(image, str):
            raise TypeError
        if not isinstance(question_id, str | int):
            raise TypeError
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Line {number} of {file} is no question:"
                " it needs question_id, image and text in a JSON object.",
            ),
            number=number,
            file=str(path),
        ) from error
    return Question(question_id, image, text)


def answered_already(path: Path) -> set[str | int]:
    """The questions that ``path`` has answers for; a torn last line is cut off."""
    if not path.exists():
        return set()
    whole = 0
    done: set[str | int] = set()
    with path.open("r+b") as file:
        for length, record in records(file.read()):
            whole += length
            done.add(record)
        file.truncate(whole)
    return done


def records(data: bytes) -> Iterator[tuple[int, str | int]]:
    """Length and question id of each complete line, up to the first that is not one."""
    for line in data.splitlines(keepends=True):
        try:
            record = json.loads(line)["question_id"]
        except (ValueError, KeyError, TypeError):
            return
        if not line.endswith(b"\n"):
            return
        yield len(line), record

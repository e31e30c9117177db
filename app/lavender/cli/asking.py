"""Asking from a terminal: hear the assistant's events on the main thread, print, stop on Ctrl+C."""

import queue
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click

from lavender.assistant import (
    Assistant,
    AssistantEvent,
    Finished,
    NoticeEvent,
    PieceEvent,
    Rejected,
    Sampling,
    StageEvent,
    Started,
)
from lavender.chat.types import Message, Photo
from lavender.cli.progress import Progress
from lavender.errors import UserError
from lavender.startup import Program

WAKE_S = 0.2
"""How often a waiting main thread looks up, so that Ctrl+C works on every system."""


@dataclass(frozen=True)
class Answered:
    """A settled answer, and the tokens of each photo that went into it by SHA-256."""

    message: Message
    image_tokens: dict[str, int]


def tell_fit(program: Program, model_id: str) -> None:
    """Say it before the model is loaded, where it does not fit well. Raises UserError."""
    verdict = program.fit(program.models.get(model_id))
    if verdict.poor:
        click.echo(str(verdict.sentence), err=True)


def attach(assistant: Assistant, names: tuple[str, ...]) -> tuple[Photo, ...]:
    """Take photos in by file name; ``-`` is a picture on standard input."""
    waiting = []
    for name in names:
        source = sys.stdin.buffer.read() if name == "-" else Path(name).absolute()
        waiting.append(assistant.attach(source, "standard input" if name == "-" else name))
    return tuple(future.result() for future in waiting)


def ask(
    assistant: Assistant,
    *,
    conversation_id: str | None,
    text: str,
    photos: tuple[Photo, ...],
    model: str,
    sampling: Sampling,
    system: str,
    progress: Progress,
    write: Callable[[str], None],
) -> Answered:
    """Ask, write pieces as they come, and return how it ended.

    Ctrl+C stops the answer; what was written is kept. Raises ``UserError`` where the question
    was not taken.
    """
    events: queue.SimpleQueue[AssistantEvent] = queue.SimpleQueue()
    asking = assistant.ask(
        conversation_id=conversation_id,
        text=text,
        photos=photos,
        model=model,
        listener=events.put,
        sampling=sampling,
        system=system,
    )
    while True:
        try:
            event = events.get(timeout=WAKE_S)
        except queue.Empty:
            continue
        except KeyboardInterrupt:
            asking.stop()
            continue
        match event:
            case Started():
                pass
            case StageEvent():
                progress.stage(event)
            case PieceEvent(piece):
                progress.clear()
                write(piece)
            case NoticeEvent(sentence):
                progress.say(str(sentence))
            case Finished(message, image_tokens):
                progress.clear()
                return Answered(message, image_tokens)
            case Rejected(sentence):
                progress.clear()
                raise UserError(sentence.template, **sentence.values)

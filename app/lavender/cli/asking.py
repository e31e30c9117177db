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
from lavender.chat.documents import Document
from lavender.chat.types import Message, Photo
from lavender.cli.progress import Progress
from lavender.cli.terminal import echo
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.startup import Program

PAGES = 8
"""Pages of a PDF that are taken where a person names none: more fill the context."""
MOST_PAGES = 20
"""Pages of one PDF that can be taken at a time."""

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
        echo(str(verdict.sentence), err=True)


def page_range(ctx: click.Context, option: click.Parameter, value: str | None) -> range | None:
    """Pages as a person counts them, ``3`` or ``2-4``; the same counted from 0."""
    if value is None:
        return None
    first, dash, last = value.partition("-")
    last = last if dash else first
    if not (first + last).isascii() or not first.isdigit() or not last.isdigit():
        raise click.BadParameter(f"{value!r} is no page like 3 or pages like 2-4.", ctx, option)
    pages = range(int(first[:9]) - 1, int(last[:9]))
    if pages.start < 0 or not 1 <= len(pages) <= MOST_PAGES:
        raise click.BadParameter(
            f"{value!r} are not 1 to {MOST_PAGES} pages, counted from 1.", ctx, option
        )
    return pages


pages_option = click.option(
    "--pages", callback=page_range, metavar="2-4", help=f"Of a PDF; else the first {PAGES}."
)


def attach(
    assistant: Assistant, names: tuple[str, ...], pages: range | None = None
) -> tuple[Photo, ...]:
    """Take photos in by file name; ``-`` is a picture on standard input.

    Of a PDF its ``pages``, counted from 0, or the first ones where that is None.
    """
    waiting = []
    for name in names:
        source = sys.stdin.buffer.read() if name == "-" else Path(name).absolute()
        waiting.append(assistant.intake.open(source, "standard input" if name == "-" else name))
    photos: list[Photo] = []
    for future in waiting:
        came = future.result()
        photos += [came] if isinstance(came, Photo) else _attach_pages(assistant, came, pages)
    return tuple(photos)


def _attach_pages(assistant: Assistant, document: Document, pages: range | None) -> list[Photo]:
    if pages is not None and pages.stop > document.pages:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} has {pages} pages. Choose among them."),
            file=document.name,
            pages=document.pages,
        )
    if pages is None:
        pages = range(min(document.pages, PAGES))
        if document.pages > PAGES:
            echo(
                f"{document.name} has {document.pages} pages; the first {PAGES} are taken."
                " --pages 9-12 takes others.",
                err=True,
            )
    waiting = [assistant.intake.page(document, number) for number in pages]
    return [future.result() for future in waiting]


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

"""``lavender ask``: one question, one streamed answer."""

from dataclasses import asdict, replace

import click

from lavender.chat.types import Message, Photo, Status
from lavender.cli.asking import Answered, attach, pages_option, tell_fit
from lavender.cli.asking import ask as ask_and_wait
from lavender.cli.frame import Frame
from lavender.cli.progress import Progress
from lavender.cli.terminal import echo, echo_json, write
from lavender.errors import QT_TRANSLATE_NOOP, UserError


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="[PHOTO]... QUESTION")
@click.option("--model", default="", help="A model's id, or a folder that holds a pair.")
@click.option("--system", default="", help="Replace the model family's own system text.")
@click.option("--max-tokens", type=click.IntRange(1), help="The longest answer, in tokens.")
@click.option("--temperature", type=click.FloatRange(0, 5), help="0 always picks the likeliest.")
@click.option("--seed", type=click.IntRange(0, 2**32 - 2), help="Repeat a random choice.")
@click.option("--conversation", metavar="ID", help="Go on in this conversation.")
@pages_option
@click.option("--no-save", is_flag=True, help="Keep nothing of this.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object at the end.")
@click.pass_obj
def ask(
    frame: Frame,
    words: tuple[str, ...],
    model: str,
    system: str,
    max_tokens: int | None,
    temperature: float | None,
    seed: int | None,
    conversation: str | None,
    pages: range | None,
    no_save: bool,
    as_json: bool,
) -> None:
    """Ask QUESTION about the PHOTOs (files; - reads a picture from standard input)."""
    *names, question = words
    if not question.strip():
        raise UserError(QT_TRANSLATE_NOOP("errors", "The question is empty. Type what to ask."))
    if no_save and conversation:
        raise click.UsageError("--no-save and --conversation exclude each other.")
    program = frame.program(keep=not no_save)
    asked = model or program.settings.model
    sampling = program.sampling(asked)
    sampling = replace(
        sampling,
        temperature=sampling.temperature if temperature is None else temperature,
        max_tokens=max_tokens or sampling.max_tokens,
        seed=seed,
    )
    tell_fit(program, asked)
    progress = Progress()
    photos = attach(program.assistant, tuple(names), pages)
    answered = ask_and_wait(
        program.assistant,
        conversation_id=conversation,
        text=question,
        photos=photos,
        model=asked,
        sampling=sampling,
        system=system or program.settings.for_model(asked).system,
        progress=progress,
        write=(lambda piece: None) if as_json else write,
    )
    message = answered.message
    if as_json:
        echo_json(as_object(answered, photos, saved=not no_save))
    else:
        echo()
    tell_how_it_ended(message)


def tell_how_it_ended(message: Message) -> None:
    """Say on standard error what a person should know; fail where the answer failed."""
    if message.status == Status.FAILED:
        raise UserError(message.note.replace("{", "{{").replace("}", "}}"))
    if message.note:
        echo(message.note, err=True)
    if message.status == Status.STOPPED:
        raise SystemExit(130)


def as_object(answered: Answered, photos: tuple[Photo, ...], *, saved: bool) -> dict[str, object]:
    """The answer as ``--json`` prints it: figures are measured, never guessed."""
    message = answered.message
    return {
        "answer": message.text,
        "model": message.model,
        "conversation_id": message.conversation_id if saved else None,
        "stop_reason": message.stop_reason,
        "photos": [
            {
                "sha256": photo.sha256,
                "width": photo.width,
                "height": photo.height,
                "tokens": answered.image_tokens.get(photo.sha256, 0),
            }
            for photo in photos
        ],
        "usage": asdict(message.usage),
        "timings": {name: round(value, 4) for name, value in asdict(message.timings).items()},
    }

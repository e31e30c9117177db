"""``lavender self-test``: the installed program proves itself with Pocket.

It runs the real parts, one after another, in a folder of its own: each picture format, database,
engine with the fidelity repair, an answer, fonts, translations, the window painted. The first
failure is told with its reason, and the exit code is 1.
"""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from lavender.assistant import Sampling
from lavender.cli.asking import ask, attach
from lavender.cli.frame import Frame
from lavender.cli.progress import Progress
from lavender.cli.terminal import echo
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.paths import find
from lavender.startup import Program

SAMPLE = "samples/fridge.png"
FORMATS = ("jpg", "png", "webp", "gif", "bmp", "tif", "heic", "avif")
SIZE = (64, 48)
"""Of each of those pictures, in pixels."""
QUESTION = "What is in my fridge, and what could I cook?"
SHOWN = ("egg", "milk", "cheese", "tomato", "carrot", "cucumber")
"""What the sample shows, all of which must be named."""


@click.command("self-test")
@click.pass_obj
def self_test(frame: Frame) -> None:
    """Prove that this installation works: exit 0, or 1 with a reason."""
    del frame  # a proof never touches the person's own folders
    with TemporaryDirectory(prefix="lavender-") as folder, Program(find(Path(folder))) as program:
        for name, check in CHECKS.items():
            try:
                said = check(program)
            except UserError as error:
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "The self-test failed at {part}: {reason}"),
                    part=name,
                    reason=str(error),
                ) from error
            echo(f"{name}: {said}")
    echo("Lavender works.")


def check_formats(program: Program) -> str:
    """Every picture format comes in."""
    for name in FORMATS:
        intake = program.decoder.inspect(shipped(program, f"proof/picture.{name}"))
        if (intake.photo.width, intake.photo.height) != SIZE or not intake.thumbnail:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "A picture came out wrong: {file}."), file=name
            )
    paper = shipped(program, "proof/page.pdf").read_bytes()
    page = program.decoder.page(program.decoder.document(paper, "page.pdf"), 0)
    program.decoder.inspect(page)
    return f"{', '.join(FORMATS)}, pdf"


def check_answer(program: Program) -> str:
    """Pocket sees the sample and answers; question and answer are in the database."""
    photos = attach(program.assistant, (str(shipped(program, SAMPLE)),))
    answered = ask(
        program.assistant,
        conversation_id=None,
        text=QUESTION,
        photos=photos,
        model="pocket",
        sampling=Sampling(temperature=0.0),
        system="",
        progress=Progress(quiet=True),
        write=lambda piece: None,
    )
    message = answered.message
    if not message.text.strip() or not sum(answered.image_tokens.values()):
        raise UserError(QT_TRANSLATE_NOOP("errors", "There was no answer about the photo."))
    if not all(thing in message.text.lower() for thing in SHOWN):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Pocket did not recognise the sample photo: {answer}"),
            answer=message.text,
        )
    stored = program.library.submit(lambda store: store.path(message.conversation_id)).result()
    if [one.text for one in stored] != [QUESTION, message.text]:
        raise UserError(QT_TRANSLATE_NOOP("errors", "The answer is not in the database."))
    return message.text


def check_fidelity(program: Program) -> str:
    """The photo's features equal the reference implementation's."""
    report = program.engine.vision_report(program.resolve("pocket"))
    if not report.faithful:
        raise UserError(report.explanation.template, **report.explanation.values)
    return str(report.explanation)


def check_window(program: Program) -> str:
    """The window is built and paints something."""
    from lavender.window import proof  # noqa: PLC0415 - Qt only for the window

    width, height = proof.paint(program.window_services())
    return f"painted, {width} by {height}"


def check_fonts(program: Program) -> str:
    """Letters are drawn, and not all alike."""
    del program
    from lavender.window import proof  # noqa: PLC0415 - Qt only for the window

    return proof.letters()


def check_translations(program: Program) -> str:
    """Every language is there, Qt's own words too."""
    from lavender.window import proof  # noqa: PLC0415 - Qt only for the window

    return ", ".join(proof.languages(program.paths.resources / "translations"))


def shipped(program: Program, name: str) -> Path:
    """A file that ships inside."""
    path = program.paths.resources / name
    if not path.is_file():
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} is missing. Install Lavender again."),
            file=str(path),
        )
    return path


CHECKS: dict[str, Callable[[Program], str]] = {
    "pictures": check_formats,
    "answer and database": check_answer,
    "fidelity": check_fidelity,
    "fonts": check_fonts,
    "translations": check_translations,
    "window": check_window,
}

"""``lavender chat``: a conversation in the terminal."""

import sys

import click

from lavender.chat.types import Photo
from lavender.cli.asking import ask, attach, pages_option, tell_fit
from lavender.cli.frame import Frame
from lavender.cli.progress import Progress
from lavender.cli.terminal import echo, write
from lavender.errors import UserError

HELP = "Type a question. /photo FILE adds a photo, /new begins afresh, /quit or Ctrl+D leaves."


@click.command()
@click.argument("photos", nargs=-1, metavar="[PHOTO]...")
@click.option("--model", default="", help="A model's id, or a folder that holds a pair.")
@click.option("--conversation", metavar="ID", help="Go on in this conversation.")
@pages_option
@click.pass_obj
def chat(
    frame: Frame,
    photos: tuple[str, ...],
    model: str,
    conversation: str | None,
    pages: range | None,
) -> None:
    """Talk about the PHOTOs, question after question."""
    program = frame.program()
    chosen = model or program.settings.model
    system = program.settings.for_model(chosen).system
    tell_fit(program, chosen)
    attached: tuple[Photo, ...] = attach(program.assistant, photos, pages)

    def read_ahead() -> None:
        """The photos are read while the person types."""
        if attached:
            program.assistant.read_ahead(
                conversation_id=conversation,
                photos=attached,
                model=chosen,
                system=system,
                listener=lambda _stage: None,
            )

    read_ahead()
    if sys.stdin.isatty():
        echo(HELP, err=True)
    while (line := read_line()) is not None:
        word, _, rest = line.partition(" ")
        try:
            if word == "/quit":
                return
            if word == "/new":
                conversation, attached = None, ()
            elif word == "/photo":
                attached += attach(program.assistant, (rest.strip(),))
                read_ahead()
            elif word.startswith("/"):
                echo(HELP, err=True)
            elif line:
                answered = ask(
                    program.assistant,
                    conversation_id=conversation,
                    text=line,
                    photos=attached,
                    model=chosen,
                    sampling=program.sampling(chosen),
                    system=system,
                    progress=Progress(),
                    write=write,
                )
                echo()
                if answered.message.note:
                    echo(answered.message.note, err=True)
                conversation, attached = answered.message.conversation_id, ()
        except UserError as error:
            echo(str(error), err=True)


def read_line() -> str | None:
    """One line from the person; None at the end of input or at Ctrl+C."""
    try:
        if sys.stdin.isatty():
            return input("> ").strip()
        line = sys.stdin.readline()
    except (EOFError, KeyboardInterrupt):
        echo()
        return None
    return line.strip() if line else None

"""``lavender [PHOTO…]``: the window."""

from pathlib import Path

import click

from lavender.cli.frame import Frame
from lavender.errors import QT_TRANSLATE_NOOP, UserError


@click.command("open")
@click.argument("photos", nargs=-1, metavar="[PHOTO]...")
@click.pass_obj
def open_window(frame: Frame, photos: tuple[str, ...]) -> None:
    """Open the window, with the PHOTOs attached (the word "open" may be left out)."""
    for name in photos:
        if not Path(name).exists():
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{name} is neither a photo nor a command. lavender --help lists the commands.",
                ),
                name=name,
            )
    program = frame.program()
    from lavender.window.app import run  # noqa: PLC0415 - Qt only for the window

    code = run(program.window_services(), [Path(name).absolute() for name in photos])
    raise SystemExit(code)

"""``lavender [PHOTO…]``: the window."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lavender.cli.frame import Frame
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.handover import Door, hand_over
from lavender.startup import DataFolderGoneError, Program

if TYPE_CHECKING:
    from lavender.window.services import Services


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
    files = [Path(name).absolute() for name in photos]
    if hand_over(program.paths.data, files):
        return  # the window that is open has them
    from lavender.window.app import run  # noqa: PLC0415 - Qt only for the window

    try:
        services = program.window_services()
    except UserError as error:
        services = _otherwise(program, error)
    door = Door(program.paths.data)
    frame.closes(door.close)
    code = run(replace(services, listen=door.listen), files)
    raise SystemExit(code)


def _otherwise(program: Program, error: UserError) -> "Services":
    """Say in a window what is wrong: who started this by an icon sees no terminal. Where the
    folder of the settings is gone, the usual one will do if the person wants it."""
    from lavender.window.sorry import excuse  # noqa: PLC0415 - Qt only for the window

    moved = isinstance(error, DataFolderGoneError)
    if not excuse(error, program.settings.language, program.paths.resources, moved=moved):
        raise error
    program.use_usual_folder()
    return program.window_services()

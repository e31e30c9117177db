"""``lavender [PHOTO…]``: the window."""

from pathlib import Path

import click

from lavender.cli.frame import Frame


@click.command("open")
@click.argument("photos", nargs=-1, metavar="[PHOTO]...")
@click.pass_obj
def open_window(frame: Frame, photos: tuple[str, ...]) -> None:
    """Open the window, with the PHOTOs attached (the word "open" may be left out)."""
    program = frame.program()
    from lavender.window.app import run  # noqa: PLC0415 - Qt only for the window

    code = run(program.window_services(), [Path(name).absolute() for name in photos])
    raise SystemExit(code)

"""What every command shares: the program it works with, and how its errors are told."""

import importlib
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lavender.cli.terminal import echo, one_line
from lavender.errors import QT_TRANSLATE_NOOP, UserError, reason_of
from lavender.paths import Paths

if TYPE_CHECKING:
    from lavender.startup import Program

COMMANDS = {
    "open": "window:open_window",
    "ask": "ask:ask",
    "chat": "talk:chat",
    "models": "models:models",
    "history": "history:history",
    "eval": "evaluate:evaluate",
    "embed": "embed:embed",
    "bench": "bench:bench",
    "doctor": "doctor:doctor",
    "self-test": "selftest:self_test",
}
"""Each command's module and function. Loaded when used, so ``--version`` loads nothing."""

log = logging.getLogger(__name__)


class Frame:
    """One run of the command line: builds the program when a command first asks for it."""

    def __init__(self, paths: Paths) -> None:
        self.paths = paths
        self._closers: list[Callable[[], None]] = []

    def program(self, *, keep: bool = True) -> "Program":
        """The program on this person's folders; ``keep`` False saves nothing."""
        from lavender.logs import log_to_file  # noqa: PLC0415 - heavy
        from lavender.startup import Program  # noqa: PLC0415 - heavy

        self._closers.append(log_to_file(self.paths))
        program = Program(self.paths, keep=keep)
        self._closers.append(program.close)
        return program

    def closes(self, closer: Callable[[], None]) -> None:
        """Have ``closer`` called at the end."""
        self._closers.append(closer)

    def close(self) -> None:
        """End what was started, newest first."""
        while self._closers:
            self._closers.pop()()


class LavenderGroup(click.Group):
    """Loads commands when they are used; what is no command is a photo to open.

    A ``UserError`` becomes one sentence on standard error and exit code 1.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order in which a person meets them."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        del ctx
        return self.load(cmd_name) if cmd_name in COMMANDS else None

    @staticmethod
    def load(name: str) -> click.Command:
        """Import the module of a command of ``COMMANDS``."""
        module, function = COMMANDS[name].split(":")
        command = getattr(importlib.import_module(f"lavender.cli.{module}"), function)
        assert isinstance(command, click.Command)  # noqa: S101 - the table above says so
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """A first word that is no command names a photo for the window."""
        if args[0] not in COMMANDS:
            args = ["open", *args]
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; tell a ``UserError`` as one sentence."""
        try:
            return super().invoke(ctx)
        except UserError as error:
            raise Told(error) from error
        except BrokenPipeError:
            # The reader of our output went away (`lavender … | head`): nothing is wrong.
            sys.stderr.close()
            raise SystemExit(1) from None


class Told(click.ClickException):
    """A sentence for the person on standard error, and exit code 1."""

    def __init__(self, error: UserError) -> None:
        super().__init__(str(error))

    def show(self, file: object = None) -> None:
        """One line, without click's "Error:" prefix."""
        del file
        echo(one_line(self.message), err=True)


def file_trouble(file: Path, error: OSError) -> UserError:
    """What the system says about a file, as a sentence."""
    return UserError(
        QT_TRANSLATE_NOOP("errors", "{file} cannot be used ({reason})."),
        file=str(file),
        reason=reason_of(error),
    )

"""A person at the command line: what they type, what they see, how it ends."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from lavender.cli import cli


@dataclass(frozen=True)
class Seen:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


Type = Callable[..., Seen]


@pytest.fixture
def run(tmp_path: Path) -> Type:
    """Run a command on a library of this test's own; a traceback fails the test."""

    def run_command(*words: str | Path, stdin: bytes | str | None = None) -> Seen:
        typed = ["--data-dir", str(tmp_path / "data"), *map(str, words)]
        result = CliRunner().invoke(cli, typed, input=stdin)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Seen(result.exit_code, result.stdout, result.stderr)

    return run_command

"""``lavender bench``: how fast and how lean a model runs here, beside what the machine allows."""

import subprocess
import sys
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import click

from lavender import bench as measuring
from lavender.cli.frame import Frame
from lavender.cli.terminal import echo, echo_json
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.paths import Paths
from lavender.startup import Program


@click.command("bench")
@click.option("--model", default="", help="A model's id, or a folder that holds a pair.")
@click.option("--pause", default=measuring.PAUSE_S, help="Seconds before another chat is begun.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object at the end.")
@click.pass_obj
def bench(frame: Frame, model: str, pause: float, as_json: bool) -> None:
    """Measure loading, first words, switching chats, a restart, memory. Takes minutes."""
    with TemporaryDirectory(prefix="lavender-") as folder:
        paths = apart(frame.paths, Path(folder))
        with Program(paths) as program:
            wanted = model or program.settings.model
            found = program.models.get(wanted)
            choice = program.choice(found)
        if found.vision is None:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "This model cannot see photos. Choose one that comes with an mmproj."
                )
            )

        def say(line: str) -> None:
            if not as_json:
                echo(line, err=True)

        say("Measuring this machine …")
        machine = measuring.limits(choice.threads)
        least = measuring.least(machine, found.language, found.vision.image_tokens)
        figures = measuring.run(subject(paths, wanted), say, pause_s=pause)
    if as_json:
        report = {
            "model": found.id,
            "plan": {
                "profile": choice.profile,
                "context": choice.sizes.n_ctx,
                "threads": choice.threads,
                "kv": f"{choice.sizes.kv_type_k} {choice.sizes.kv_type_v}",
                "batch": choice.sizes.n_ubatch,
            },
            "machine": {
                "bytes_per_second": round(machine.bandwidth),
                "operations_per_second": round(machine.matrix_rate),
            },
            **measuring.as_object(figures, least),
        }
        echo_json(report)
    else:
        echo(measuring.table(figures, least))


def apart(paths: Paths, folder: Path) -> Paths:
    """The same models and settings with an empty library and cache: nothing there is touched."""
    return replace(paths, data=folder / "data", logs=folder / "logs", cache=folder / "cache")


def subject(paths: Paths, model: str) -> measuring.Lavender:
    """Lavender on these folders, ready to be measured."""

    def program() -> AbstractContextManager[measuring.Running]:
        return Program(paths)

    return measuring.Lavender(program, model, launch_seconds())


def launch_seconds() -> float:
    """What it takes to start a process and import the program, before it builds anything."""
    began = perf_counter()
    command = [sys.executable, "-c", "import lavender.startup, lavender.cli.ask"]
    if getattr(sys, "frozen", False):
        command = [sys.executable, "--version"]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    return perf_counter() - began

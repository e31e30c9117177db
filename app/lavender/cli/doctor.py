"""``lavender doctor``: this machine, this program, and what would be fast or slow and why."""

import platform
import sqlite3
from importlib.metadata import PackageNotFoundError, version

import click

from lavender import __version__, memory
from lavender.cli.frame import Frame
from lavender.cli.terminal import echo, echo_json
from lavender.errors import UserError
from lavender.startup import Program

PACKAGES = (
    "llama-cpp-python",
    "PySide6-Essentials",
    "pillow",
    "pi-heif",
    "sqlite-utils",
    "huggingface-hub",
)


@click.command()
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def doctor(frame: Frame, as_json: bool) -> None:
    """Say what this machine is and how Lavender would run on it."""
    report = examine(frame.program())
    if as_json:
        echo_json(report)
        return
    for section, facts in report.items():
        echo(f"{section}:")
        for name, value in facts.items():
            shown = "; ".join(map(str, value)) if isinstance(value, list) else value
            echo(f"  {name + ':':<20} {shown}")


def examine(program: Program) -> dict[str, dict[str, object]]:
    """Every section of the report. A part that fails says so in its place."""
    machine = memory.machine()
    paths = program.paths
    report: dict[str, dict[str, object]] = {
        "program": {
            "lavender": __version__,
            "python": platform.python_version(),
            "system": platform.platform(),
            "sqlite": sqlite3.sqlite_version,
            **{name: package_version(name) for name in PACKAGES},
        },
        "machine": {
            "processor": machine.processor,
            "physical cores": machine.physical_cores,
            "load": round(machine.load, 2),
            "memory": f"{memory.gigabytes(machine.total_memory)} GB",
            "free memory": f"{memory.gigabytes(machine.available_memory)} GB",
        },
        "privacy": {"network": NETWORK[program.settings.downloads]},
        "folders": {
            "data": str(paths.data),
            "models": str(paths.models),
            "logs": str(paths.logs),
            "cache": str(paths.cache),
            "settings": str(paths.settings),
            "resources": str(paths.resources),
        },
    }
    try:
        devices = program.engine.devices()
    except UserError as error:
        report["machine"]["devices"] = str(error)
    else:
        report["machine"]["devices"] = [str(device) for device in devices]
        report["machine"]["graphics"] = graphics(devices)
    report["model"] = examine_model(program)
    return report


NETWORK = {
    True: "Closed, but for a download that you start.",
    False: "Closed, and downloads are switched off.",
}


def graphics(devices: tuple[memory.Device, ...]) -> str:
    """What computes besides the processor."""
    found = [each for each in devices if each.kind in (memory.Kind.CARD, memory.Kind.INTEGRATED)]
    if not found:
        return "None that this build of llama.cpp can use: everything is computed on the processor."
    return "; ".join(f"{each.description} ({each.kind})" for each in found)


def examine_model(program: Program) -> dict[str, object]:
    """The chosen model: how it would run, and whether it sees what its reference sees."""
    try:
        model = program.models.get(program.settings.model)
    except UserError as error:
        return {"id": program.settings.model, "trouble": str(error)}
    verdict = program.fit(model)
    choice = verdict.choice
    facts: dict[str, object] = {
        "id": model.id,
        "what it is": str(model.summary),
        "profile": choice.profile,
        "context": f"{choice.sizes.n_ctx} tokens",
        "batch": f"{choice.sizes.n_ubatch} tokens",
        "threads": choice.threads,
        "conversations in memory": choice.sizes.residents,
        "KV cache": f"K {choice.sizes.kv_type_k}, V {choice.sizes.kv_type_v}",
        "weights": "repacked in memory" if choice.sizes.repack_weights else "mapped from the file",
        "layers on a card": f"{choice.sizes.gpu_layers} of {model.language.block_count + 1}",
        "photos are read by": "the card" if choice.sizes.gpu_vision else "the processor",
        "memory": str(verdict.sentence),
        "why": [str(sentence) for sentence in choice.explanation],
    }
    if model.mmproj is not None:
        try:
            report = program.engine.vision_report(program.spec(model))
        except UserError as error:
            facts["fidelity"] = str(error)
        else:
            facts["faithful"] = report.faithful
            facts["fidelity"] = str(report.explanation)
    return facts


def package_version(name: str) -> str:
    """The installed version; a packaged program may not carry every package's metadata."""
    try:
        return version(name)
    except PackageNotFoundError:
        return "unknown"

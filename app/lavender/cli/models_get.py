"""``lavender models download``, ``verify`` and ``remove``: what comes, stays right, and goes."""

import queue
from pathlib import Path

import click

from lavender import memory
from lavender.cli.frame import Frame
from lavender.cli.progress import Progress as Line
from lavender.cli.terminal import echo, echo_json
from lavender.errors import QT_TRANSLATE_NOOP, Amount, UserError
from lavender.models import (
    Entry,
    Failed,
    Installed,
    Paused,
    Progress,
    Step,
    recommend,
    space,
)
from lavender.models.downloads import Event
from lavender.models.entries import FileEntry
from lavender.models.verify import State
from lavender.startup import Program

WORDS = {
    Step.ASKING: "Asking the server…",
    Step.CHECKING: "Checking what is here already…",
    Step.FETCHING: "Downloading…",
    Step.WAITING: "Waiting for the connection…",
    Step.INSTALLING: "Checking and installing…",
}
VERDICTS = {
    State.RIGHT: "as it was published",
    State.WRONG: "NOT as it was published: remove the model and download it again",
    State.UNKNOWN: "read in whole; nobody said what it should be",
    State.GONE: "gone",
}


@click.command()
@click.argument("model_id", metavar="[ID]", default="")
@click.option("--quantization", default="", help="Another one than the usual, as in Q5_K_M.")
@click.option("--anyway", is_flag=True, help="Even if it is too big for this computer.")
@click.option("--use", is_flag=True, help="Use it from now on.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def download(
    frame: Frame, model_id: str, quantization: str, anyway: bool, use: bool, as_json: bool
) -> None:
    """Get a model from the Hugging Face Hub: ID, or the one that suits this computer best.

    It goes on where an earlier try ended. lavender models fit lists what there is.
    """
    program = frame.program()
    entry = program.models.entry(model_id) if model_id else _best(program)
    language = _quantization(entry, quantization)
    verdict = program.fit_known(entry, program.machine(), language)
    echo(f"{entry.name}: {entry.sentence}", err=True)
    echo(f"Licence: {entry.licence}", err=True)
    if entry.note:
        echo(entry.note, err=True)
    if verdict is not None:
        echo(str(verdict.sentence), err=True)
        if verdict.fit is memory.Fit.NO and not anyway:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{name} is too big for this computer. To download it all the same, add"
                    " --anyway.",
                ),
                name=entry.name,
            )
    echo(str(space(entry, program.paths.models, language).sentence), err=True)
    model = _follow(program, entry, language)
    if use:
        program.use(model.model.id)
    if as_json:
        here = model.model
        found = {"id": here.id, "llm": str(here.llm), "mmproj": str(here.mmproj)}
        echo_json(found)
    else:
        echo(f"{model.model.id}: {model.model.summary}")
        echo(str(model.model.fidelity))


def _best(program: Program) -> Entry:
    machine = program.machine()
    known = program.models.known.values()
    verdicts = ((entry, program.fit_known(entry, machine)) for entry in known)
    best = recommend((entry, verdict) for entry, verdict in verdicts if verdict is not None)
    if best is None:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "No model that Lavender knows would run well here. lavender models fit says why.",
            )
        )
    return best


def _quantization(entry: Entry, name: str) -> FileEntry:
    if not name:
        return entry.llm
    for language in entry.languages:
        if language.quantization.casefold() == name.casefold():
            return language
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "{name} comes as {those}, not as {wish}."),
        name=entry.name,
        those=", ".join(language.quantization for language in entry.languages),
        wish=name,
    )


def _follow(program: Program, entry: Entry, language: FileEntry) -> Installed:
    """Show a download until it ends. Ctrl-C pauses it."""
    line = Line()
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    program.downloads.begin(entry, events.put, language)
    try:
        while True:
            event = events.get()
            if isinstance(event, Progress):
                line.say(_told(event) if line.rewrites else WORDS[event.step])
            else:
                break
    except KeyboardInterrupt:
        program.downloads.pause(entry.id)
        line.clear()
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Paused. The same command goes on where it ended.")
        ) from None
    line.clear()
    if isinstance(event, Failed):
        raise UserError(event.sentence.template, **event.sentence.values)
    assert isinstance(event, Installed), Paused  # noqa: S101 - nobody else pauses it
    return event


def _told(event: Progress) -> str:
    if event.step is not Step.FETCHING:
        return WORDS[event.step]
    told = f"{event.share:.0%}  {Amount(event.done)} of {Amount(event.total)}"
    if event.speed:
        told += f"  {event.speed / 1e6:.1f} MB/s"
    if event.left_s is not None:
        told += f"  {duration(event.left_s)} left"
    return told


def duration(seconds: float) -> str:
    """A time to wait, no more exactly than it is known."""
    if seconds < 60:
        return "less than a minute"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60} min"


@click.command()
@click.argument("model_id", metavar="[ID]", default="")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def verify(frame: Frame, model_id: str, as_json: bool) -> None:
    """Read a model's files once more and compare their SHA-256: one model, or all."""
    models = frame.program().models
    line = Line(quiet=as_json)
    identifiers = [model_id] if model_id else [model.id for model in models.list()]
    rows = []
    for identifier in identifiers:
        checked = models.check(identifier, lambda file: line.say(f"Reading {file.name}…"))
        line.clear()
        for each in checked:
            rows.append(
                {
                    "id": identifier,
                    "file": str(each.file),
                    "sha256": each.sha256,
                    "state": each.state,
                }
            )
            if not as_json:
                echo(f"{identifier}  {each.file.name}  {VERDICTS[each.state]}")
                if each.state is State.UNKNOWN:
                    echo(f"{'':>{len(identifier)}}  SHA-256 {each.sha256}")
    if as_json:
        echo_json(rows)
    bad = [Path(str(row["file"])) for row in rows if row["state"] in (State.WRONG, State.GONE)]
    if bad:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Damaged or missing: {files}."),
            files=", ".join(file.name for file in bad),
        )


@click.command()
@click.argument("model_id", metavar="[ID]", default="")
@click.option("--undo", is_flag=True, help="Bring a removed model back.")
@click.option("--empty-bin", is_flag=True, help="Delete for good what was removed.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def remove(frame: Frame, model_id: str, undo: bool, empty_bin: bool, as_json: bool) -> None:
    """Put a model into the bin. Files that you imported stay where they are."""
    program = frame.program()
    if not model_id and not empty_bin:
        raise click.UsageError("Name a model, or give --empty-bin.")
    if model_id and undo:
        program.models.bring_back(model_id)
        echo(f"{model_id} is back.", err=True)
    elif model_id and model_id in program.downloads.begun():
        program.downloads.cancel(model_id)
        echo(f"What had been downloaded of {model_id} was thrown away.", err=True)
    elif model_id:
        removed = program.models.remove(model_id)
        echo(
            f"{removed.name} is in the bin ({Amount(removed.size)}). To bring it back, add --undo;"
            " --empty-bin deletes it for good. Files that you imported are untouched.",
            err=True,
        )
    if empty_bin:
        program.models.empty_bin()
    if as_json:
        rows = [
            {"id": each.id, "name": each.name, "bytes": each.size}
            for each in program.models.removed()
        ]
        echo_json({"bin": rows})

"""``lavender models``: what is here, what it is, whether it fits, and bringing a pair in."""

import shlex
from pathlib import Path

import click

from lavender import memory
from lavender.cli.frame import Frame
from lavender.cli.models_get import download, remove, verify
from lavender.cli.models_set import settings, use
from lavender.cli.terminal import echo, echo_json, one_line
from lavender.models import Card, Entry, Model, Take
from lavender.startup import Program


@click.group()
def models() -> None:
    """The models on this computer."""


@models.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_models(frame: Frame, as_json: bool) -> None:
    """List them, a line each."""
    program = frame.program()
    found = program.models.list()
    if as_json:
        echo_json([as_object(model) for model in found])
        return
    width = max((len(model.id) for model in found), default=0)
    for model in found:
        mark = "*" if model.id == program.settings.model else " "
        echo(f"{mark} {model.id:<{width}}  {one_line(model.name)}: {one_line(str(model.sentence))}")
    for broken in program.models.broken():
        echo(f"! {broken.id}: {broken.trouble}", err=True)


@models.command()
@click.argument("model_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(frame: Frame, model_id: str, as_json: bool) -> None:
    """Say what a model is, here or not. ID may be a folder that holds a pair."""
    program = frame.program()
    here = {model.id for model in program.models.list()}
    entry = program.models.known.get(model_id) if model_id not in here else None
    facts = entry_object(entry) if entry else as_object(program.models.get(model_id))
    if as_json:
        echo_json(facts)
        return
    for name, value in facts.items():
        echo(f"{name + ':':<16}{one_line(str(value))}")


@models.command()
@click.argument("model_id", metavar="[ID]", default="")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def fit(frame: Frame, model_id: str, as_json: bool) -> None:
    """Say how well models fit this computer as it is now: one, or all that are known."""
    program = frame.program()
    found = program.cards()
    if model_id and all(card.id != model_id for card in found):
        found = [program.card(program.models.get(model_id))]
    elif model_id:
        found = [card for card in found if card.id == model_id]
    if as_json:
        echo_json([fit_object(card) for card in found])
        return
    width = max(len(card.id) for card in found)
    for card in found:
        if card.verdict is not None:
            mark = "+" if card.recommended else " "
            echo(f"{mark} {card.id:<{width}}  {card.verdict.sentence}")
        if card.space is not None and not card.space.enough:
            echo(f"  {'':<{width}}  {card.space.sentence}")
    best = next((card for card in found if card.recommended and not card.here), None)
    if best is not None:
        echo(f"+ {best.name} is the one to get: {best.sentence}")


def fit_object(card: Card) -> dict[str, object]:
    """What ``--json`` says of one model."""
    choice = card.verdict.choice if card.verdict else None
    return {
        "id": card.id,
        "fit": card.verdict.fit if card.verdict else None,
        "sentence": str(card.verdict.sentence) if card.verdict else None,
        "here": card.here,
        "recommended": card.recommended,
        "context": choice.sizes.n_ctx if choice else None,
        "anonymous_bytes": choice.need.anonymous if choice else None,
        "mapped_bytes": choice.need.mapped if choice else None,
        "disk_bytes": card.size,
        "disk_enough": card.space.enough if card.space else True,
    }


@models.command("import")
@click.option("--llm", type=click.Path(path_type=Path), help="Language model.")
@click.option("--mmproj", type=click.Path(path_type=Path), help="Its eyes.")
@click.option("--id", "model_id", default="", help="The name to use with --model.")
@click.option(
    "--take",
    type=click.Choice([take.value for take in Take]),
    default=Take.IN_PLACE.value,
    help="Use the files where they are, copy them, or give them a second name.",
)
@click.option("--compact", is_flag=True, help="Keep a Q8_0 copy of its eyes: half the memory.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def import_model(
    frame: Frame,
    llm: Path | None,
    mmproj: Path | None,
    model_id: str,
    take: str,
    compact: bool,
    as_json: bool,
) -> None:
    """Bring in a GGUF pair. Your files stay as they are.

    Without --llm and --mmproj it lists the pairs that other programs have here.
    """
    program = frame.program()
    if llm is None and mmproj is None:
        list_found(program, as_json)
        return
    paths = [path.absolute() for path in (llm, mmproj) if path is not None]
    proposal = program.models.propose(paths) if len(paths) == 1 or not model_id else None
    if proposal is not None:
        llm, mmproj, model_id = proposal.llm, proposal.mmproj, model_id or proposal.id
    assert llm is not None and mmproj is not None  # noqa: S101 - one alone was proposed for
    threads = memory.machine().physical_cores

    def make_smaller(source: Path, target: Path) -> None:
        program.engine.compact(str(source), str(target), threads)

    model = program.models.import_pair(
        llm.absolute(),
        mmproj.absolute(),
        model_id,
        lambda candidate: program.engine.check(program.spec(candidate)),
        make_smaller if compact else None,
        Take(take),
    )
    if as_json:
        echo_json(as_object(model))
        return
    echo(f"{model.id}: {model.summary}")
    echo(str(model.fidelity))


def list_found(program: Program, as_json: bool) -> None:
    """Pairs of other programs, each with what would bring it in."""
    pairs = program.found()
    if as_json:
        rows = [
            {
                "program": each.program,
                "name": each.name,
                "llm": str(each.llm),
                "mmproj": str(each.mmproj),
            }
            for each in pairs
        ]
        echo_json(rows)
        return
    for each in pairs:
        echo(f"{each.program}: {one_line(each.name)}")
        echo(f"  --llm {shlex.quote(str(each.llm))} --mmproj {shlex.quote(str(each.mmproj))}")
    if not pairs:
        echo("No pair of another program was found. Name yours with --llm and --mmproj.")


def entry_object(entry: Entry) -> dict[str, object]:
    """The facts of a model that is known and not here."""
    return {
        "id": entry.id,
        "name": entry.name,
        "sentence": entry.sentence,
        "note": entry.note,
        "licence": entry.licence,
        "family": entry.family,
        "template": entry.template,
        "repository": entry.repository,
        "files": ", ".join(file.file for file in (*entry.languages, entry.mmproj)),
        "bytes": entry.llm.size + entry.mmproj.size,
        "context": entry.context,
        "image_size": entry.image_size,
        "image_tokens": entry.image_tokens,
        "here": False,
    }


def as_object(model: Model) -> dict[str, object]:
    """A model's facts as ``--json`` prints them."""
    vision = model.vision
    return {
        "id": model.id,
        "name": model.name,
        "sentence": str(model.sentence),
        "summary": str(model.summary),
        "source": model.source,
        "llm": str(model.llm),
        "mmproj": str(model.mmproj) if model.mmproj else None,
        "template": model.template,
        "image_size": vision.image_size if vision else None,
        "image_tokens": vision.image_tokens if vision else None,
        "faithful": model.faithful,
        "fidelity": str(model.fidelity),
    }


for command in (download, verify, remove, use, settings):
    models.add_command(command)

"""``lavender models use`` and ``settings``: which model answers, and how it does."""

from dataclasses import asdict, replace

import click

from lavender.cli.frame import Frame
from lavender.cli.terminal import echo, echo_json
from lavender.settings import ModelSettings


@click.command()
@click.argument("model_id", metavar="ID")
@click.pass_obj
def use(frame: Frame, model_id: str) -> None:
    """Ask this model from now on."""
    program = frame.program()
    model = program.models.get(model_id)
    program.use(model.id)
    echo(f"{model.name} answers from now on.", err=True)


@click.command()
@click.argument("model_id", metavar="ID")
@click.option("--context", type=click.IntRange(1), help="Tokens that it can keep in mind.")
@click.option("--gpu-layers", type=click.IntRange(0), help="Layers on a graphics card.")
@click.option("--temperature", type=click.FloatRange(0, 2), help="0 gives the likeliest words.")
@click.option("--max-tokens", type=click.IntRange(1), help="Longest answer, in tokens.")
@click.option("--system", help="What it is told before everything.")
@click.option("--reset", is_flag=True, help="Back to what holds for all models.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def settings(frame: Frame, /, model_id: str, reset: bool, as_json: bool, **chosen: object) -> None:
    """Show a model's own settings, or change those that are given."""
    program = frame.program()
    model = program.models.get(model_id)
    before = program.settings.per_model.get(model.id, ModelSettings())
    given = {name: value for name, value in chosen.items() if value is not None}
    own = replace(ModelSettings() if reset else before, **given)  # type: ignore[arg-type]
    if own != before:
        program.save_settings(program.settings.with_model(model.id, own))
    if as_json:
        echo_json(asdict(own))
        return
    for name, value in asdict(own).items():
        echo(f"{name.replace('_', '-') + ':':<14}{value if value not in (None, '') else '-'}")

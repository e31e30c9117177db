"""``lavender embed``: a photo's embeddings as the language model gets them."""

from pathlib import Path

import click
import numpy as np

from lavender.cli.frame import Frame, file_trouble
from lavender.cli.progress import Progress
from lavender.cli.terminal import echo
from lavender.errors import QT_TRANSLATE_NOOP, UserError


@click.command()
@click.argument("photo", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The .npy file.")
@click.option("--model", default="", help="A model's id, or a folder that holds a pair.")
@click.option("--no-repair", is_flag=True, help="Run llama.cpp's graph as it is, to compare.")
@click.pass_obj
def embed(frame: Frame, photo: Path, out: Path, model: str, no_repair: bool) -> None:
    """Write the image embeddings of PHOTO: float32, tokens by width."""
    program = frame.program()
    found = program.models.get(model or program.settings.model)
    spec = program.stock_spec(found) if no_repair else program.spec(found)
    if spec.mmproj is None:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "This model cannot see photos. Choose one that comes with an mmproj."
            )
        )
    original = program.decoder.inspect(photo.absolute(), photo.name).original
    progress = Progress()
    progress.say("Reading the photo…")
    features = program.engine.embed(spec, program.decoder.pixels(original, spec.lens))
    progress.clear()
    try:
        with out.open("wb") as file:
            np.save(file, features)
    except OSError as error:
        raise file_trouble(out, error) from error
    echo(f"{features.shape[0]} tokens, {features.shape[1]} wide", err=True)

"""A model that is here: a pair of files, and what is known about them."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from lavender.errors import QT_TRANSLATE_NOOP, Sentence
from lavender.gguf import LanguageFacts, VisionFacts

BILLION = 1_000_000_000
MILLION = 1_000_000


class Source(StrEnum):
    """Where a model comes from."""

    BUILT_IN = "built-in"
    IMPORTED = "imported"
    DOWNLOADED = "downloaded"
    FOLDER = "folder"


@dataclass(frozen=True)
class Model:
    """A model. Paths are absolute.

    ``mmproj`` is the file to run, a repaired copy where the person's own needs one; that own file
    is ``stock_mmproj``. ``sentence`` says what the model is good for, ``summary`` what it is.
    ``faithful`` says whether it sees what its authors' model sees (None: not known), ``fidelity``
    why.
    """

    id: str
    name: str
    source: Source
    sentence: Sentence
    summary: Sentence
    llm: Path
    mmproj: Path | None
    stock_mmproj: Path | None
    template: str
    stop: tuple[str, ...]
    language: LanguageFacts
    vision: VisionFacts | None
    faithful: bool | None
    fidelity: Sentence


def summarize(
    family: str, parameters: int, language: LanguageFacts, vision: VisionFacts
) -> Sentence:
    """Say in one line what a model is: family, size of the pair, quantization, what it sees."""
    tall, wide = max(vision.grids, default=(0, 0), key=lambda grid: grid[0] * grid[1])
    tokens: object = vision.image_tokens
    if vision.grids:
        most = QT_TRANSLATE_NOOP("models", "up to {tokens}")
        tokens = Sentence(most, {"tokens": vision.most_tokens})
    large = parameters >= BILLION // 10
    values: dict[str, object] = {
        "family": family,
        # As models are named everywhere, in every language: 7.1B, 22.4M.
        "size": f"{parameters / BILLION:.1f}B" if large else f"{parameters / MILLION:.1f}M",
        "quantization": language.quantization,
        "pixels": f"{tall}×{wide}" if vision.grids else str(vision.image_size),
        "tokens": tokens,
    }
    if not vision.is_llava and vision.projector != "linear":
        template = QT_TRANSLATE_NOOP("models", "{family}, {size} parameters, {quantization}")
    else:
        template = QT_TRANSLATE_NOOP(
            "models",
            "{family}, {size} parameters, {quantization}, sees {pixels} pixels, {tokens} tokens a"
            " photo",
        )
    return Sentence(template, values)

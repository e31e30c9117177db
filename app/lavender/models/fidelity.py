"""Whether a model will see what its authors' model sees, as far as its files tell.

The last word has the engine, which looks at the graph while it runs (``doctor`` shows that).
"""

from lavender.errors import QT_TRANSLATE_NOOP, Sentence
from lavender.gguf import Header, VisionFacts, newline_of


def expect(header: Header, vision: VisionFacts, tower_layers: int) -> tuple[bool | None, Sentence]:
    """(faithful, why) of the mmproj that will be run: ``header`` and its facts.

    ``tower_layers`` is the tower's depth where a list of models knows it, else 0.
    """
    if not vision.is_llava:
        return None, Sentence(
            QT_TRANSLATE_NOOP(
                "models",
                "Not known to be faithful: its vision part ({projector}) runs as llama.cpp "
                "has it, and is not compared with its authors’ model.",
            ),
            {"projector": vision.projector or _unknown()},
        )
    if not vision.grids and (vision.tiles or newline_of(header) is not None):
        return False, Sentence(
            QT_TRANSLATE_NOOP(
                "models",
                "Not faithful: as a LLaVA 1.6 it would see a photo in tiles, but its file lacks a "
                "part of that, so it is shown the whole photo only.",
            )
        )
    if not vision.has_class_embedding:
        return None, Sentence(
            QT_TRANSLATE_NOOP(
                "models",
                "Not known to be faithful: its vision tower is not CLIP’s, and is not "
                "compared with its authors’ model.",
            )
        )
    depth = tower_layers or vision.tower_layers
    if vision.layers_right or (depth and vision.layers_run == depth - 1 and not vision.has_post_ln):
        return True, Sentence(
            QT_TRANSLATE_NOOP("models", "Faithful: it sees photos just as its makers meant it to.")
        )
    if depth == 0:
        return None, Sentence(
            QT_TRANSLATE_NOOP(
                "models",
                "Not known: the depth of its vision tower is not known, so it may see less than "
                "its authors’ model.",
            )
        )
    return False, Sentence(
        QT_TRANSLATE_NOOP(
            "models",
            "Not faithful: its file holds {stored} layers of a vision tower that has {depth}, so "
            "it sees other features than its authors’ model.",
        ),
        {"stored": vision.block_count, "depth": depth},
    )


def _unknown() -> Sentence:
    return Sentence(QT_TRANSLATE_NOOP("models", "unknown"))

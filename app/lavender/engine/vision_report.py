"""How far an encoder's features equal the reference implementation's, in words.

The claim "faithful" is made only for what is compared with the reference in the tests: a CLIP tower
with LLaVA-1.5's projector, the class token first, and the last layer but one; and for LLaVA-1.6 the
same in tiles.
"""

from lavender.engine.protocol import VisionReport
from lavender.engine.vision_order import OrderRepair
from lavender.errors import QT_TRANSLATE_NOOP, Sentence
from lavender.gguf import VisionFacts

UNSEEN = "an input was not found"


def explain(facts: VisionFacts, order: OrderRepair, repair: bool) -> VisionReport:
    """The report after an encode that ``order`` watched; ``repair`` is what was asked for."""
    order_right = order.done or not order.class_last
    layers_right = facts.is_llava and facts.layers_right
    whole = not facts.tiles or bool(facts.grids)
    compared = facts.projector == "mlp" and whole and facts.has_class_embedding
    seen = order.class_last or not facts.has_class_embedding or not order.refused
    return VisionReport(
        faithful=compared and seen and order_right and layers_right,
        order_repaired=order.done,
        layers_right=layers_right,
        projector=facts.projector,
        explanation=Sentence(
            _reason(facts, order, repair),
            {"projector": facts.projector, "why": order.refused or UNSEEN},
        ),
    )


def _reason(facts: VisionFacts, order: OrderRepair, repair: bool) -> str:
    if not facts.is_llava:
        return QT_TRANSLATE_NOOP(
            "vision",
            "Not faithful: photos are read as llama.cpp does it for this kind of model "
            "({projector}), which is not compared with a reference.",
        )
    if order.class_last and not order.done and not repair:
        return QT_TRANSLATE_NOOP(
            "vision", "Not faithful: the repair of llama.cpp's vision graph is switched off."
        )
    if (order.refused or order.class_last) and not order.done:
        return QT_TRANSLATE_NOOP(
            "vision",
            "Not faithful: llama.cpp's vision graph is not as expected ({why}), "
            "so it was left alone.",
        )
    if not facts.layers_right:
        return _layers_reason(facts)
    return _kind_reason(facts)


def _kind_reason(facts: VisionFacts) -> str:
    if facts.tiles and not facts.grids:
        return QT_TRANSLATE_NOOP(
            "vision",
            "Not faithful: this model (LLaVA 1.6) was made to see photos in several tiles, "
            "and its file lacks a part of that, so it sees each as one square here.",
        )
    if facts.projector != "mlp" or not facts.has_class_embedding:
        return QT_TRANSLATE_NOOP(
            "vision",
            "Not faithful: this kind of model ({projector}) is not compared with a reference.",
        )
    return QT_TRANSLATE_NOOP("vision", "Faithful: photos look to it as to the reference model.")


def _layers_reason(facts: VisionFacts) -> str:
    if facts.tower_layers == 0 and not facts.has_post_ln and facts.feature_layers is None:
        return QT_TRANSLATE_NOOP(
            "vision", "Not faithful: the depth of its vision tower is not known."
        )
    return QT_TRANSLATE_NOOP(
        "vision",
        "Not faithful: the mmproj runs another layer of its vision tower than LLaVA does. "
        "Import the model: Lavender then writes a repaired copy if it can.",
    )

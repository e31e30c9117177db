"""When memory runs short: what is given up first, and what the person is told.

Nothing here asks how much memory is free: the system's figure is old the moment it is read. What
counts is what happened, that llama.cpp was refused memory or that the system killed a child. Then
the same question is tried again with less: the model with a smaller context or a coarser cache,
or a photo with the model put away meanwhile.
"""

from dataclasses import replace

from lavender.engine.child import ChildGone
from lavender.engine.protocol import ModelSpec, RunPlan
from lavender.engine.sentences import KILLED
from lavender.errors import QT_TRANSLATE_NOOP, Sentence, UserError


class NoRoomError(UserError):
    """llama.cpp did not get the memory that a plan asks for."""


SQUEEZED = QT_TRANSLATE_NOOP(
    "errors",
    "Memory ran short, so the model was started again with room for {tokens} tokens. Close other"
    " programs to give it more.",
)
PUT_AWAY = QT_TRANSLATE_NOOP(
    "errors",
    "Memory ran short, so the model was put away while the photo was read. Close other programs"
    " to make this quicker.",
)


MOVED = QT_TRANSLATE_NOOP(
    "errors",
    "The graphics card could not run all of the model, so {layers} of {all} parts run on it now.",
)
LEFT = QT_TRANSLATE_NOOP(
    "errors", "The graphics card could not run the model, so the processor does it now."
)
READ_HERE = QT_TRANSLATE_NOOP(
    "errors", "The graphics card could not read the photo, so the processor does it now."
)


def for_memory(trouble: Exception, plan: RunPlan) -> bool:
    """Did this happen for want of memory, as far as one can tell?

    Where a card computes, a driver may end the process in many ways when its memory is full.
    """
    if isinstance(trouble, ChildGone):
        on_card = trouble.name == "language" and plan.gpu_layers > 0
        return not trouble.hung and (on_card or trouble.exit_code == KILLED)
    return isinstance(trouble, NoRoomError)


class Pressure:
    """Remembers how far each model had to be squeezed. Lasts as long as the program."""

    def __init__(self) -> None:
        self._squeezed: dict[ModelSpec, int] = {}
        self._untold: list[Sentence] = []
        self.card_gave_up = False
        """Photos are not read by a graphics card any more."""

    def fitted(self, spec: ModelSpec) -> ModelSpec:
        """The model with the plan that it is run with by now."""
        steps = self._squeezed.get(spec, 0)
        if not steps:
            return spec
        return replace(spec, plan=spec.leaner[steps - 1], leaner=spec.leaner[steps:])

    def squeeze(self, spec: ModelSpec) -> bool:
        """Use the next leaner plan from now on, if there is one."""
        steps = self._squeezed.get(spec, 0)
        if steps >= len(spec.leaner):
            return False
        before, after = self.fitted(spec).plan, spec.leaner[steps]
        self._squeezed[spec] = steps + 1
        if not before.gpu_layers:
            self._untold.append(Sentence(SQUEEZED, {"tokens": after.n_ctx}))
        elif after.gpu_layers:
            shares: dict[str, object] = {"layers": after.gpu_layers, "all": before.gpu_layers}
            self._untold.append(Sentence(MOVED, shares))
        else:
            self._untold.append(Sentence(LEFT))
        return True

    def read_here(self) -> None:
        """The processor reads the photos that the card could not."""
        self._untold.append(Sentence(READ_HERE))

    def put_away(self) -> None:
        """The model is put away while a photo is read."""
        self._untold.append(Sentence(PUT_AWAY))

    def take_untold(self) -> list[Sentence]:
        """What was done and the person does not know yet."""
        told, self._untold = self._untold, []
        return told

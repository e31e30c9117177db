"""Steps of a vision graph: where an encoder, deep in its work, can say that it goes on.

mtmd has no callback between nodes as a language model has. But ggml's scheduler offers every node
to a callback before it computes it, and computes up to each node whose result the callback asks to
see. Asking for every few nodes cuts a photo's graph into steps that compute the same numbers, and
each step that ended is progress that nothing but the computing itself can make.
"""

from collections.abc import Callable

from llama_cpp import llama_cpp as llama

NODES = 32
"""Nodes of one step: two layers of a vision tower. A step of the largest that are known takes
seconds on a slow processor; cutting a graph there costs less than can be measured."""


class GraphSteps:
    """Calls ``went_on`` after each step of a graph, and ``look`` with each node before it.

    Without ``went_on`` the graph is left whole: a graphics card would wait at each cut.
    ``callback`` is the C function for ``mtmd_context_params.cb_eval``; it lives as long as this.
    """

    def __init__(
        self,
        went_on: Callable[[], None] | None = None,
        look: Callable[[int], None] | None = None,
    ) -> None:
        self._went_on = went_on
        self._look = look
        self._offered = 0
        self.callback = llama.ggml_backend_sched_eval_callback(self._called)

    def _called(self, address: int | None, ask: bool, _data: object) -> bool:
        """Called by C. While it asks: whether to compute up to here. After: whether to go on."""
        if not ask:
            if self._went_on is not None:
                self._went_on()
            return True
        if self._look is not None and address:
            self._look(address)
        self._offered += 1
        return self._went_on is not None and self._offered % NODES == 0

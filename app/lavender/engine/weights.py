"""A language model's weights and vocabulary on llama.cpp, which any number of caches share.

The weights stay mapped from the file unless the plan says otherwise. Everything handed to C
(callbacks, lists) is kept on ``self`` for as long as C may use it.
"""

from collections.abc import Callable

from llama_cpp import llama_cpp as llama

from lavender.engine.parameters import context_params, model_params
from lavender.engine.pressure import NoRoomError
from lavender.engine.protocol import RunPlan
from lavender.engine.vocabulary import Vocabulary
from lavender.errors import QT_TRANSLATE_NOOP, UserError

BY_GRID = (llama.LLAMA_ROPE_TYPE_MROPE, llama.LLAMA_ROPE_TYPE_IMROPE)


class Weights:
    """One loaded language model.

    ``progress`` is called with 0..1 while loading. ``aborted`` is asked between graph nodes of
    whatever is computed with these weights. Raises ``NoRoomError`` where a graphics card does not
    take them, ``UserError`` where llama.cpp refuses the file.
    """

    def __init__(
        self,
        path: str,
        plan: RunPlan,
        progress: Callable[[float], None],
        aborted: Callable[[], bool],
    ) -> None:
        self.plan = plan
        self._file = path

        @llama.llama_progress_callback  # type: ignore[untyped-decorator]
        def loading(share: float, _data: object) -> bool:
            progress(share)
            return True

        @llama.ggml_abort_callback  # type: ignore[untyped-decorator]
        def aborting(_data: object) -> bool:
            return aborted()

        self._callbacks = (loading, aborting)
        params, self._devices = model_params(plan, loading)
        self._model = llama.llama_model_load_from_file(path.encode(), params)
        if not self._model and plan.gpu_layers:
            raise NoRoomError(
                QT_TRANSLATE_NOOP("errors", "The graphics card could not take the model {file}."),
                file=path,
            )
        if not self._model:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "llama.cpp cannot load the model {file}. The file may be damaged, or of a"
                    " kind that this version does not know.",
                ),
                file=path,
            )
        self.vocabulary = Vocabulary(self._model)
        self.width = int(llama.llama_model_n_embd_inp(self._model))
        """Width of an image embedding's row."""
        self.positions_by_grid = llama.llama_model_rope_type(self._model) in BY_GRID
        """Has each row four positions (M-RoPE)?"""

    def template(self) -> str:
        """The model's own chat template, or an empty string."""
        template = llama.llama_model_chat_template(self._model, None)
        return template.decode("utf-8", "replace") if template else ""

    def open_context(self, cells: int) -> object:
        """llama.cpp's context with so many places of a KV cache, as far as the plan allows.

        Raises ``NoRoomError``.
        """
        params = context_params(self.plan, cells, self._callbacks[1])
        context = llama.llama_init_from_model(self._model, params)
        if not context and (self.plan.kv_type_k, self.plan.kv_type_v) != ("f16", "f16"):
            # Heads that no quantized block fits into: f16 suits every model.
            params.type_k = params.type_v = llama.GGML_TYPE_F16
            context = llama.llama_init_from_model(self._model, params)
        if not context:
            raise NoRoomError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "There is not enough memory to run the model {file} with a context of"
                    " {context} tokens. Close other programs or choose a smaller context.",
                ),
                file=self._file,
                context=self.plan.n_ctx,
            )
        return context

    def close(self) -> None:
        """Give the memory back. Every context must be closed before."""
        if self._model:
            llama.llama_model_free(self._model)
        self._model = None

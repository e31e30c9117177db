"""The language model on llama.cpp's low-level API: load, evaluate, remember what is in the cache.

Weights stay mapped from the file unless the plan says otherwise, and the KV cache is reused by
its exact content: the tokens and photo rows that it holds are kept in a list, and the longest
common run of whole segments decides what is evaluated. Numbers are exact for the same batch
boundaries only, so each segment is evaluated from its beginning, in steps of ``n_batch``.

The KV cache begins small and grows with the conversation: most never need all the context that the
plan allows, and llama.cpp fills all of a cache's memory the moment it makes one.

Everything handed to C (arrays, callbacks) is kept on ``self`` for as long as C may use it.
"""

import ctypes
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from llama_cpp import llama_cpp as llama

from lavender.engine.features import Features
from lavender.engine.parameters import context_params, model_params
from lavender.engine.pressure import NoRoomError
from lavender.engine.protocol import RunPlan
from lavender.engine.segments import Cell, Segment, covered
from lavender.engine.vocabulary import Vocabulary
from lavender.errors import QT_TRANSLATE_NOOP, UserError

SEQUENCE = 0
FIRST_CELLS = 1536
"""Places of a cache at first: a photo, some turns and an answer."""

CELLS_STEP = 256
ABORTED = 2
"""``llama_decode`` returns it when the abort callback said so."""


class Stopped(Exception):  # noqa: N818 - nothing went wrong
    """The abort callback ended the work; the cache is as it was before the last segment."""


class Language:
    """One loaded language model and its context of one sequence.

    ``progress`` is called with 0..1 while loading. ``aborted`` is asked between graph nodes;
    once it says True, the call under way raises ``Stopped``.
    """

    def __init__(
        self,
        path: str,
        plan: RunPlan,
        progress: Callable[[float], None],
        aborted: Callable[[], bool],
    ) -> None:
        self._model = self._context = None
        self._plan = plan
        self._cells: list[Cell] = []

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
        self._file = path
        # What a graphics card lends now it may not lend later.
        first = plan.n_ctx if plan.gpu_layers else max(FIRST_CELLS, plan.n_batch)
        self._context = self._open_context(first)
        if not self._context:
            self.close()
            raise self._no_room()
        self.vocabulary = Vocabulary(self._model)
        self.width = int(llama.llama_model_n_embd(self._model))
        """Width of an image embedding's row."""
        self.room = max(plan.n_ctx, self._capacity)
        """Tokens that fit into the context."""
        self._step = int(llama.llama_n_batch(self._context))
        self._tokens = llama.llama_batch_init(self._step, 0, 1)
        self._rows = llama.llama_batch_init(self._step, self.width, 1)

    @property
    def context(self) -> object:
        """llama.cpp's context, for the sampler."""
        return self._context

    @property
    def used(self) -> int:
        """Places of the cache that are taken."""
        return len(self._cells)

    def use_threads(self, threads: int) -> None:
        """Compute with so many threads from now on."""
        llama.llama_set_n_threads(self._context, threads, threads)

    def reserve(self, cells: int) -> None:
        """Make room for so many places of the cache, as far as the plan allows.

        Raises ``NoRoomError``; then the cache is as it was before.
        """
        if cells <= self._capacity or self._capacity >= self.room:
            return
        wanted = max(cells, 2 * self._capacity)
        state, held = bytearray(self.state_size()), self.cells
        self.write_state(memoryview(state))
        before = self._capacity
        llama.llama_free(self._context)
        self._context = self._open_context(wanted + -wanted % CELLS_STEP)
        grown = bool(self._context)
        if not grown:
            self._context = self._open_context(before)
        if not self._context or not self.read_state(memoryview(state), held):
            raise RuntimeError("the cache could not be brought back")
        if not grown:
            raise self._no_room()

    def template(self) -> str:
        """The model's own chat template, or an empty string."""
        template = llama.llama_model_chat_template(self._model, None)
        return template.decode("utf-8", "replace") if template else ""

    def reusable(self, prompt: Sequence[Segment]) -> int:
        """How many segments at the beginning of ``prompt`` are in the cache already."""
        return covered(self._cells, prompt)

    def keep(self, cells: int) -> bool:
        """Forget all but the first ``cells`` places. False where the model can only forget all."""
        memory = llama.llama_get_memory(self._context)
        if llama.llama_memory_seq_rm(memory, SEQUENCE, cells, -1):
            del self._cells[cells:]
            return True
        llama.llama_memory_clear(memory, True)
        self._cells.clear()
        return cells == 0

    def evaluate(self, segment: Segment, features: Features | None, logits: bool) -> None:
        """Put one segment into the cache. ``features`` are a photo's rows, float32 (n, width).

        Raises ``Stopped``; then the cache is as it was before.
        """
        start = len(self._cells)
        cells = segment.cells
        for first in range(0, len(cells), self._step):
            step = cells[first : first + self._step]
            wants = logits and first + len(step) == len(cells)
            if features is not None:
                batch = self._photo_batch(features[first : first + len(step)])
            else:
                batch = self._token_batch(step)
            self._place(batch, start + first, len(step), wants)
            try:
                self._decode(batch)
            except Stopped:
                self.keep(start)
                raise
            self._cells.extend(step)

    def append(self, token: int) -> None:
        """Put one written token into the cache, with logits for the next one."""
        start = len(self._cells)
        batch = self._token_batch((token,))
        self._place(batch, start, 1, True)
        try:
            self._decode(batch)
        except Stopped:
            self.keep(start)
            raise
        self._cells.append(token)

    @property
    def cells(self) -> tuple[Cell, ...]:
        """What the cache holds, place by place."""
        return tuple(self._cells)

    def state_size(self) -> int:
        """Bytes of the cache's content."""
        return int(llama.llama_state_seq_get_size(self._context, SEQUENCE))

    def write_state(self, target: memoryview) -> int:
        """Copy the cache's content into ``target``; returns the bytes written."""
        place = (ctypes.c_uint8 * len(target)).from_buffer(target)
        return int(llama.llama_state_seq_get_data(self._context, place, len(target), SEQUENCE))

    def read_state(self, source: memoryview, cells: Sequence[Cell]) -> bool:
        """Make ``source`` the cache's content, which is ``cells``.

        False where llama.cpp refuses it; then the cache is empty. ``source`` must be writable,
        as ctypes asks for it, but is not written to.
        """
        memory = llama.llama_get_memory(self._context)
        llama.llama_memory_clear(memory, True)
        self._cells.clear()
        place = (ctypes.c_uint8 * len(source)).from_buffer(source)
        read = llama.llama_state_seq_set_data(self._context, place, len(source), SEQUENCE)
        if read != len(source):
            llama.llama_memory_clear(memory, True)
            return False
        self._cells.extend(cells)
        return True

    def close(self) -> None:
        """Give the memory back."""
        if self._context:
            llama.llama_batch_free(self._tokens)
            llama.llama_batch_free(self._rows)
            llama.llama_free(self._context)
        if self._model:
            llama.llama_model_free(self._model)
        self._model = self._context = None

    @property
    def _capacity(self) -> int:
        return int(llama.llama_n_ctx(self._context))

    def _no_room(self) -> NoRoomError:
        return NoRoomError(
            QT_TRANSLATE_NOOP(
                "errors",
                "There is not enough memory to run the model {file} with a context of"
                " {context} tokens. Close other programs or choose a smaller context.",
            ),
            file=self._file,
            context=self._plan.n_ctx,
        )

    def _open_context(self, cells: int) -> object:
        params = context_params(self._plan, cells, self._callbacks[1])
        context = llama.llama_init_from_model(self._model, params)
        if not context and (self._plan.kv_type_k, self._plan.kv_type_v) != ("f16", "f16"):
            # Heads that no quantized block fits into: f16 suits every model.
            params.type_k = params.type_v = llama.GGML_TYPE_F16
            context = llama.llama_init_from_model(self._model, params)
        return context

    def _token_batch(self, tokens: Sequence[Cell]) -> Any:
        for index, token in enumerate(tokens):
            self._tokens.token[index] = token
        return self._tokens

    def _photo_batch(self, rows: Features) -> Any:
        data = np.ascontiguousarray(rows, dtype=np.float32)
        ctypes.memmove(self._rows.embd, data.ctypes.data, data.nbytes)
        return self._rows

    @staticmethod
    def _place(batch: Any, start: int, count: int, logits: bool) -> None:
        batch.n_tokens = count
        for index in range(count):
            batch.pos[index] = start + index
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = SEQUENCE
            batch.logits[index] = 0
        batch.logits[count - 1] = int(logits)

    def _decode(self, batch: Any) -> None:
        result = llama.llama_decode(self._context, batch)
        if result == ABORTED:
            raise Stopped
        if result != 0:
            raise RuntimeError(f"llama_decode returned {result}")

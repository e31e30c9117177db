"""One conversation in the language model: what is in its KV cache, and evaluating what is not.

The cache is reused by its exact content: the tokens and photo rows that it holds are kept in a
list, and the longest common run of whole segments decides what is evaluated. Numbers are exact for
the same batch boundaries only, so each segment is evaluated from its beginning, in steps of
``n_batch``.

The cache is made when it is needed first, begins small and grows with the conversation: most never
need all the context that the plan allows, and llama.cpp fills all of a cache's memory the moment
it makes one.

Everything handed to C (arrays, callbacks) is kept on ``self`` for as long as C may use it.
"""

import ctypes
from collections.abc import Sequence
from typing import Any

import numpy as np
from llama_cpp import llama_cpp as llama

from lavender.engine.features import Features
from lavender.engine.pressure import NoRoomError
from lavender.engine.segments import Cell, Segment, covered
from lavender.engine.weights import Weights

SEQUENCE = 0
FIRST_CELLS = 1536
"""Places of a cache at first: a photo, some turns and an answer."""

CELLS_STEP = 256
ABORTED = 2
"""``llama_decode`` returns it when the abort callback said so."""


class Stopped(Exception):  # noqa: N818 - nothing went wrong
    """The abort callback ended the work; the cache is as it was before the last segment."""


class Language:
    """A context of one sequence over ``weights``."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._plan = weights.plan
        self._cells: list[Cell] = []
        self._context: Any = None
        # What a graphics card lends now it may not lend later.
        first = self._plan.n_ctx if self._plan.gpu_layers else max(FIRST_CELLS, self._plan.n_batch)
        self._size = min(first, self._plan.n_ctx)
        self.vocabulary = weights.vocabulary
        self.width = weights.width
        """Width of an image embedding's row."""

    @property
    def room(self) -> int:
        """Tokens that fit into the context."""
        return max(self._plan.n_ctx, self.size)

    @property
    def size(self) -> int:
        """Places that the cache has, or will have once it is made."""
        return int(llama.llama_n_ctx(self._context)) if self._context else self._size

    @property
    def context(self) -> object:
        """llama.cpp's context, for the sampler."""
        self.open()
        return self._context

    @property
    def used(self) -> int:
        """Places of the cache that are taken."""
        return len(self._cells)

    def open(self) -> None:
        """Make the cache, where there is none yet. Raises ``NoRoomError``."""
        if self._context:
            return
        self._context = self._weights.open_context(self._size)
        self._step = int(llama.llama_n_batch(self._context))
        self._tokens = llama.llama_batch_init(self._step, 0, 1)
        self._rows = llama.llama_batch_init(self._step, self.width, 1)

    def use_threads(self, threads: int) -> None:
        """Compute with so many threads from now on."""
        self.open()
        llama.llama_set_n_threads(self._context, threads, threads)

    def grown(self, cells: int) -> int:
        """The size that ``reserve`` would give the cache."""
        if cells <= self.size or self.size >= self.room:
            return self.size
        wanted = max(cells, 2 * self.size) if self._context else cells
        return min(wanted + -wanted % CELLS_STEP, self.room)

    def reserve(self, cells: int) -> None:
        """Make room for so many places of the cache, as far as the plan allows.

        Raises ``NoRoomError``; then the cache is as it was before.
        """
        wanted = self.grown(cells)
        if not self._context:
            self._size = wanted
        elif wanted > self.size:
            self._grow(wanted)

    def _grow(self, wanted: int) -> None:
        state, held, before = bytearray(self.state_size()), self.cells, self.size
        self.write_state(memoryview(state))
        llama.llama_free(self._context)
        self._context = None
        self._cells.clear()
        failed: NoRoomError | None = None
        try:
            self._context = self._weights.open_context(wanted)
        except NoRoomError as error:
            failed = error
            self._context = self._weights.open_context(before)
        if not self.read_state(memoryview(state), held):
            raise RuntimeError("the cache could not be brought back")
        if failed is not None:
            raise failed

    def reusable(self, prompt: Sequence[Segment]) -> int:
        """How many segments at the beginning of ``prompt`` are in the cache already."""
        return covered(self._cells, prompt)

    def keep(self, cells: int) -> bool:
        """Forget all but the first ``cells`` places. False where the model can only forget all."""
        if not self._cells:
            return True
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
        self.open()
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
        self.open()
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
        self.open()
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
        """Give the cache's memory back; the weights stay."""
        if self._context:
            llama.llama_batch_free(self._tokens)
            llama.llama_batch_free(self._rows)
            llama.llama_free(self._context)
        self._context = None
        self._cells.clear()

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

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
    """A context of one sequence over ``weights``."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._plan = weights.plan
        self._cells: list[Cell] = []
        self._ends: list[int] = []
        """The position after each cell: cells count places of the cache, positions time."""
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
        # A field's pointer, as it is read, changes with the field: the casts are copies.
        pointer = ctypes.POINTER(llama.llama_pos)
        self._own_positions = tuple(
            ctypes.cast(batch.pos, pointer) for batch in (self._tokens, self._rows)
        )
        self._grid_positions = (llama.llama_pos * (4 * self._step))()

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
        state, before = bytearray(self.state_size()), self.size
        held, ends = self.cells, self.ends
        self.write_state(memoryview(state))
        llama.llama_free(self._context)
        self._context = None
        self._empty()
        failed: NoRoomError | None = None
        try:
            self._context = self._weights.open_context(wanted)
        except NoRoomError as error:
            failed = error
            self._context = self._weights.open_context(before)
        if not self.read_state(memoryview(state), held, ends):
            raise RuntimeError("the cache could not be brought back")
        if failed is not None:
            raise failed

    def reusable(self, prompt: Sequence[Segment]) -> int:
        """How many segments at the beginning of ``prompt`` are in the cache already."""
        return covered(self._cells, prompt)

    def keep(self, cells: int) -> bool:
        """Forget all but the first ``cells`` places. False where the model can only forget all."""
        if not self._context:
            return True
        # Asked also of a cache that counts as empty: an aborted batch may have left something.
        memory = llama.llama_get_memory(self._context)
        if llama.llama_memory_seq_rm(memory, SEQUENCE, self._position(cells), -1):
            del self._cells[cells:], self._ends[cells:]
            return True
        llama.llama_memory_clear(memory, True)
        self._empty()
        return cells == 0

    def evaluate(self, segment: Segment, features: "Features | None", logits: bool) -> None:
        """Put one segment into the cache. ``features`` are its rows, float32 (n, width).

        Raises ``Stopped``; then the cache is as it was before.
        """
        self.open()
        start = len(self._cells)
        cells = segment.cells
        if not segment.causal:
            self._require_one_batch(len(cells))
            llama.llama_set_causal_attn(self._context, False)
        try:
            for first in range(0, len(cells), self._step):
                step = cells[first : first + self._step]
                wants = logits and first + len(step) == len(cells)
                if features is not None:
                    batch = self._photo_batch(features[first : first + len(step)])
                else:
                    batch = self._token_batch(step)
                positions = self._positions(segment, start, first, len(step))
                self._place(batch, positions, len(step), wants)
                self._decode(batch)
                self._cells.extend(step)
                self._ends.extend(self._ends_of(segment, start, first, len(step)))
        except Stopped:
            self.keep(start)
            raise
        finally:
            if not segment.causal:
                llama.llama_set_causal_attn(self._context, True)

    def _require_one_batch(self, rows: int) -> None:
        """Rows that see each other must be computed at once; llama.cpp ends the process if not."""
        if rows > min(self._step, int(llama.llama_n_ubatch(self._context))):
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "This model reads a photo in one batch of {rows} tokens, and the batch is"
                    " smaller. Set batch in the settings to {rows} or more.",
                ),
                rows=rows,
            )

    def append(self, token: int) -> None:
        """Put one written token into the cache, with logits for the next one."""
        self.evaluate(Segment((token,)), None, logits=True)

    @property
    def ends(self) -> tuple[int, ...]:
        """The position after each of ``cells``."""
        return tuple(self._ends)

    def _position(self, cells: int) -> int:
        """Of what follows the first ``cells`` places."""
        return self._ends[cells - 1] if cells else 0

    def _positions(self, segment: Segment, start: int, first: int, count: int) -> list[int]:
        """For llama.cpp's batch: one for each cell, or four where rows go by line and column."""
        at = self._position(start)
        rows = range(first, first + count)
        if segment.photo is None or not self._weights.positions_by_grid:
            return [at + row for row in rows]
        if not segment.across:
            return [at + row for row in rows] * 3 + [0] * count
        lines = [at + row // segment.across for row in rows]
        columns = [at + row % segment.across for row in rows]
        return [at] * count + lines + columns + [0] * count

    def _ends_of(self, segment: Segment, start: int, first: int, count: int) -> list[int]:
        at = self._position(start)
        if segment.across:
            return [at + max(segment.across, segment.down)] * count
        return [at + row + 1 for row in range(first, first + count)]

    def _empty(self) -> None:
        self._cells.clear()
        self._ends.clear()

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

    def read_state(self, source: memoryview, cells: Sequence[Cell], ends: Sequence[int]) -> bool:
        """Make ``source`` the cache's content, which is ``cells`` with these ``ends``.

        False where llama.cpp refuses it; then the cache is empty. ``source`` must be writable,
        as ctypes asks for it, but is not written to.
        """
        self.open()
        memory = llama.llama_get_memory(self._context)
        llama.llama_memory_clear(memory, True)
        self._empty()
        place = (ctypes.c_uint8 * len(source)).from_buffer(source)
        read = llama.llama_state_seq_set_data(self._context, place, len(source), SEQUENCE)
        if read != len(source):
            llama.llama_memory_clear(memory, True)
            return False
        self._cells.extend(cells)
        self._ends.extend(ends)
        return True

    def close(self) -> None:
        """Give the cache's memory back; the weights stay."""
        if self._context:
            self._tokens.pos, self._rows.pos = self._own_positions  # what llama.cpp frees
            llama.llama_batch_free(self._tokens)
            llama.llama_batch_free(self._rows)
            llama.llama_free(self._context)
        self._context = None
        self._empty()

    def _token_batch(self, tokens: Sequence[Cell]) -> Any:
        for index, token in enumerate(tokens):
            self._tokens.token[index] = token
        return self._tokens

    def _photo_batch(self, rows: Features) -> Any:
        data = np.ascontiguousarray(rows, dtype=np.float32)
        ctypes.memmove(self._rows.embd, data.ctypes.data, data.nbytes)
        return self._rows

    def _place(self, batch: Any, positions: list[int], count: int, logits: bool) -> None:
        batch.n_tokens = count
        if len(positions) > count:  # four for each row, and llama.cpp made room for one
            for index, position in enumerate(positions):
                self._grid_positions[index] = position
            batch.pos = self._grid_positions
        else:
            batch.pos = self._own_positions[batch is self._rows]
            for index, position in enumerate(positions):
                batch.pos[index] = position
        for index in range(count):
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

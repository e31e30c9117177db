"""Photos for models that are no LLaVA, read as llama.cpp's mtmd does it for each of them.

mtmd resizes and cuts the photo in the model's own way and says which tokens stand around the
pieces. For that it needs the language model's vocabulary, and no more of it. What comes out is not
compared with a reference, and said so.
"""

import ctypes
from collections.abc import Callable
from pathlib import Path

import numpy as np
from llama_cpp import llama_cpp as llama
from llama_cpp import mtmd_cpp as mtmd

from lavender.chat.types import Pixels
from lavender.engine.features import Features, Look
from lavender.engine.graph_steps import GraphSteps
from lavender.engine.layout import Block
from lavender.engine.mtmd_photo import IMAGE, TEXT, chunks_of, loading_callback, rows_of
from lavender.engine.protocol import VisionReport
from lavender.engine.vision_order import OrderRepair
from lavender.engine.vision_report import explain
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.gguf import VisionFacts, read_header

MOST_TOKENS = 1024
"""Rows that a photo may become where the model leaves that open: more would fill the context."""


class FamilyVision:
    """Reads photos with the mmproj at ``mmproj`` for the language model at ``llm``.

    ``threads`` is for the processor; ``gpu`` lets it run on a graphics card; ``went_on`` is called
    whenever a part of its work is done. Raises UserError. Only for a child process: a file that
    passes every check may still end it.
    """

    def __init__(
        self,
        mmproj: Path,
        llm: Path,
        *,
        threads: int,
        gpu: bool = False,
        went_on: Callable[[], None] | None = None,
    ) -> None:
        self._name = mmproj.name
        self.facts = VisionFacts.of(read_header(mmproj))
        if self.facts.width == 0:
            raise self._unknown()
        words = llama.llama_model_default_params()
        words.vocab_only = True
        self._words = llama.llama_model_load_from_file(str(llm).encode(), words)
        params = mtmd.mtmd_context_params_default()
        params.use_gpu = gpu
        params.print_timings = False
        params.n_threads = threads
        params.image_max_tokens = MOST_TOKENS
        self._steps = GraphSteps(None if gpu else went_on)
        params.cb_eval = self._steps.callback
        self._loading = loading_callback(went_on)
        params.progress_callback = self._loading
        self._context = (
            mtmd.mtmd_init_from_file(str(mmproj).encode(), self._words, params)
            if self._words
            else None
        )
        if not self._context:
            self.close()
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "llama.cpp cannot open {file}. Download it again, or choose another mmproj.",
                ),
                file=self._name,
            )
        self._by_grid = bool(mtmd.mtmd_decode_use_mrope(self._context))

    @property
    def report(self) -> VisionReport:
        """That nothing is known of how well it sees."""
        return explain(self.facts, OrderRepair(0, apply=False), repair=False)

    def look(self, pixels: Pixels) -> Look:
        """What the model sees of a whole photo. Raises UserError if llama.cpp fails on it."""
        rows: list[Features] = []
        blocks: list[Block] = []
        with chunks_of(self._context, pixels, self._name) as chunks:
            for chunk in chunks:
                kind = mtmd.mtmd_input_chunk_get_type(chunk)
                if kind == TEXT:
                    blocks.append(Block(tokens=_tokens(chunk)))
                elif kind == IMAGE:
                    rows.append(rows_of(self._context, chunk, self.facts.width, self._name))
                    blocks.append(self._block(chunk, len(rows[-1])))
                else:
                    raise self._unknown()
        if not rows:
            raise self._unknown()
        return Look(np.concatenate(rows), tuple(blocks))

    def close(self) -> None:
        """Give the memory back."""
        if getattr(self, "_context", None):
            mtmd.mtmd_free(self._context)
            self._context = None
        if self._words:
            llama.llama_model_free(self._words)
            self._words = None

    def _block(self, chunk: object, count: int) -> Block:
        causal = not mtmd.mtmd_decode_use_non_causal(self._context, chunk)
        if not self._by_grid:
            return Block(rows=count, causal=causal)
        image = mtmd.mtmd_input_chunk_get_tokens_image(chunk)
        across = int(mtmd.mtmd_image_tokens_get_nx(image))
        down = int(mtmd.mtmd_image_tokens_get_ny(image))
        return Block(rows=count, across=across, down=down, causal=causal)

    def _unknown(self) -> UserError:
        return UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} has a kind of projector that Lavender cannot run ({projector}). "
                "Choose another model.",
            ),
            file=self._name,
            projector=self.facts.projector or "?",
        )


def _tokens(chunk: object) -> tuple[int, ...]:
    count = ctypes.c_size_t()
    ids = mtmd.mtmd_input_chunk_get_tokens_text(chunk, ctypes.byref(count))
    return tuple(int(ids[index]) for index in range(count.value))

"""The vision encoder: one mmproj file, without a language model, in a child process.

``mtmd`` loads the vision tower and projector and turns pixels into the rows that the language
model reads in place of text. Pixels come in already padded and resized, so that mtmd only
normalises them. LLaVA's graph is put right by :mod:`lavender.engine.vision_order`, and the report
says how far the result equals the reference implementation's.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from llama_cpp import llama_cpp as llama
from llama_cpp import mtmd_cpp as mtmd

from lavender.chat.types import Pixels
from lavender.engine.features import Features, Look
from lavender.engine.graph_steps import GraphSteps
from lavender.engine.layout import plain
from lavender.engine.mtmd_photo import IMAGE, chunks_of, loading_callback, rows_of
from lavender.engine.protocol import VisionReport
from lavender.engine.stand_in import open_stand_in
from lavender.engine.tiles import assemble, newline_row
from lavender.engine.vision_order import OrderRepair
from lavender.engine.vision_report import explain
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.gguf import VisionFacts, read_header

log = logging.getLogger(__name__)

GREY = 128
LOG_WARNING, LOG_ERROR = 3, 4
"""``GGML_LOG_LEVEL_WARN`` and ``GGML_LOG_LEVEL_ERROR``."""


@llama.llama_log_callback  # type: ignore[untyped-decorator]
def _to_log(level: int, text: bytes | None, _data: object) -> None:
    """Warnings and errors of mtmd go to the log; C holds this for as long as the process lives."""
    if text and level in (LOG_WARNING, LOG_ERROR):
        log.warning("%s", text.decode("utf-8", "replace").rstrip())


class VisionEncoder:
    """Turns photos into image embeddings with the mmproj at ``mmproj``.

    ``threads`` is for the processor; ``repair`` False leaves the graph as llama.cpp builds it;
    ``tower_layers`` is the vision tower's depth where the caller knows it (0 leaves that to the
    file); ``gpu`` lets it run on a graphics card if there is one. ``went_on`` is called whenever a
    part of the file was loaded, or of a photo's graph computed. Raises UserError if the file is
    no sound mmproj, or of a kind that cannot be run. Only for a child process: a file that passes
    every check may still end the process it is opened in.
    """

    def __init__(
        self,
        mmproj: Path,
        *,
        threads: int,
        repair: bool = True,
        tower_layers: int = 0,
        gpu: bool = False,
        went_on: Callable[[], None] | None = None,
    ) -> None:
        self._name = mmproj.name
        header = read_header(mmproj)
        facts = VisionFacts.of(header)
        self._newline = newline_row(header) if facts.grids else None
        self.facts = replace(facts, tower_layers=tower_layers or facts.tower_layers)
        _require_known(self.facts, self._name)
        patches = (self.facts.image_size // self.facts.patch_size) ** 2
        self._order = OrderRepair(patches, apply=repair and self.facts.is_llava)
        self._repair = repair
        self._has_seen = False
        mtmd.mtmd_helper_log_set(_to_log, None)
        params = mtmd.mtmd_context_params_default()
        params.use_gpu = gpu
        params.print_timings = False
        params.n_threads = threads
        self._steps = GraphSteps(None if gpu else went_on, self._order.look)
        params.cb_eval = self._steps.callback
        self._loading = loading_callback(went_on)
        params.progress_callback = self._loading
        self._stand_in = open_stand_in()
        self._context = mtmd.mtmd_init_from_file(str(mmproj).encode(), self._stand_in, params)
        if not self._context:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "llama.cpp cannot open {file}. Download it again, or choose another mmproj.",
                ),
                file=self._name,
            )

    @property
    def image_size(self) -> int:
        """Side of the square that photos must have, in pixels."""
        return self.facts.image_size

    @property
    def report(self) -> VisionReport:
        """What was found in the graph; encodes a grey square if nothing was encoded yet."""
        if not self._has_seen:
            side = self.image_size
            self.encode(Pixels(side, side, bytes([GREY]) * (side * side * 3)))
        return explain(self.facts, self._order, self._repair)

    def look(self, pixels: Pixels) -> Look:
        """What ``encode`` gives, and that it stands in a prompt as it is."""
        rows = self.encode(pixels)
        return Look(rows, plain(len(rows)))

    def encode(self, pixels: Pixels) -> Features:
        """The rows that stand for a photo, float32 (tokens, width).

        ``pixels`` is a square of ``image_size``, or a column of such squares where the model looks
        at tiles. Raises UserError if llama.cpp fails on it.
        """
        side = self.image_size
        rows, columns = pixels.tiles
        count = 1 + rows * columns
        if (pixels.width, pixels.height) != (side, side * count):
            raise ValueError(f"{pixels.width} by {pixels.height} pixels for squares of {side}")
        if len(pixels.rgb) != pixels.width * pixels.height * 3:
            raise ValueError("the pixels' bytes do not match their size")
        if count == 1:
            return self._square(pixels)
        if self._newline is None:
            raise ValueError("tiles for a model that does not look at them")
        size = side * side * 3
        squares = [
            self._square(Pixels(side, side, pixels.rgb[at : at + size]))
            for at in range(0, count * size, size)
        ]
        return assemble(squares, pixels.tiles, pixels.whole, self._newline)

    def _square(self, pixels: Pixels) -> Features:
        rows = self._run(pixels)
        if self._order.late:
            rows = self._run(pixels)
        if self._order.torn:
            log.error("the vision graph took one correction of two: %s", self._order.refused)
            self._order.apply = False
            rows = self._run(pixels)
        self._has_seen = True
        return rows

    def close(self) -> None:
        """Give the memory back. The encoder is of no use afterwards."""
        if self._context:
            mtmd.mtmd_free(self._context)
            self._context = None
        if self._stand_in:
            llama.llama_model_free(self._stand_in)
            self._stand_in = None

    def _run(self, pixels: Pixels) -> Features:
        self._order.begin()
        with chunks_of(self._context, pixels, self._name) as chunks:
            if len(chunks) != 1 or mtmd.mtmd_input_chunk_get_type(chunks[0]) != IMAGE:
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "{file} reads photos in a way that Lavender does not know. "
                        "Choose a LLaVA model.",
                    ),
                    file=self._name,
                )
            return rows_of(self._context, chunks[0], self.facts.width, self._name)


def _require_known(facts: VisionFacts, name: str) -> None:
    """Refuse what llama.cpp would crash on or return nothing for."""
    if facts.projector == "linear":
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} has LLaVA 1.0's linear projector, which llama.cpp does not run as it is. "
                "Import the model: Lavender then writes a repaired copy.",
            ),
            file=name,
        )
    if facts.width == 0:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} has a kind of projector that Lavender cannot run ({projector}). "
                "Choose a LLaVA 1.5 model.",
            ),
            file=name,
            projector=facts.projector or "?",
        )
    if not facts.names_projector:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} is in an old form that llama.cpp does not open. "
                "Import the model: Lavender then writes a repaired copy.",
            ),
            file=name,
        )

"""Ask a pair of GGUF files through Lavender's own engine, as a person's question would be.

Needs Lavender's own environment (llama.cpp), not the trainer's.
"""

import hashlib
import tempfile
import threading
from pathlib import Path

from PIL import Image

from lavender.chat.types import Pixels, Role, Written
from lavender.engine.client import Engine
from lavender.engine.protocol import (
    AnswerRequest,
    DoneEvent,
    Event,
    FailedEvent,
    ModelSpec,
    PieceEvent,
    RunPlan,
    Sampling,
    Turn,
)
from lavender.gguf.repair import repaired_copy
from pocket.scene import SIZE

TOWER_LAYERS = 7


class EngineRunner:
    """Greedy answers of one pair, with or without the repair of llama.cpp's vision graph."""

    def __init__(self, llm: Path, mmproj: Path, *, repair: bool, threads: int = 2) -> None:
        # As an import does: the file itself is left alone, a repaired copy is used.
        self._folder = tempfile.TemporaryDirectory()
        if repair:
            mmproj = repaired_copy(mmproj, Path(self._folder.name), TOWER_LAYERS)
        self._model = ModelSpec(
            id="pocket",
            llm=str(llm.resolve()),
            mmproj=str(mmproj.resolve()),
            template="vicuna_v1",
            image_size=SIZE,
            image_tokens=64,
            repair=repair,
            plan=RunPlan(threads=threads),
        )
        self._engine = Engine()

    def close(self) -> None:
        """End the engine's children."""
        self._engine.close()
        self._folder.cleanup()

    def converse(self, image: Image.Image, questions: list[str]) -> list[str]:
        """The answers to questions asked one after the other about one picture."""
        small = image.convert("RGB").resize((SIZE, SIZE), Image.Resampling.BICUBIC)
        name = hashlib.sha256(small.tobytes()).hexdigest()
        pixels = {name: Pixels(SIZE, SIZE, small.tobytes())}
        turns: list[Turn] = []
        for number, question in enumerate(questions):
            turns.append(Turn(Role.USER, question, () if number else (name,)))
            turns.append(self._ask(tuple(turns), pixels))
        return [turn.text.strip() for turn in turns[1::2]]

    def _ask(self, turns: tuple[Turn, ...], pixels: dict[str, Pixels]) -> Turn:
        pieces: list[str] = []
        ended = threading.Event()
        failures: list[FailedEvent] = []
        written: list[Written] = []

        def listen(event: Event) -> None:
            if isinstance(event, PieceEvent):
                pieces.append(event.text)
            elif isinstance(event, DoneEvent):
                written.append(event.written)
                ended.set()
            elif isinstance(event, FailedEvent):
                failures.append(event)
                ended.set()

        sampling = Sampling(temperature=0.0, max_tokens=120)
        self._engine.answer(AnswerRequest(self._model, turns, "", sampling, pixels), listen)
        ended.wait()
        if failures:
            raise RuntimeError(str(failures[0].sentence))
        return Turn(Role.ASSISTANT, "".join(pieces), written=written[0])

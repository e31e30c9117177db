"""The vision child: the mmproj alone, so that ending the process gives all its memory back.

It speaks from inside its work only: as tensors are loaded, and between the steps of a photo's
graph. So a word is progress, and an encoder that hangs is silent.
"""

import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from lavender.chat.types import Pixels
from lavender.engine import native, wire
from lavender.engine.inbox import Inbox
from lavender.engine.messages import (
    AskReport,
    Beat,
    Encode,
    Encoded,
    Failed,
    Message,
    Opened,
    OpenVision,
    Reported,
)
from lavender.engine.opening import allowance, may_grow
from lavender.errors import UserError

if TYPE_CHECKING:
    from lavender.engine.family_vision import FamilyVision
    from lavender.engine.vision import VisionEncoder

BEAT_EVERY_S = 0.5
"""How often the program hears that the work goes on."""


def main(connection: Connection, log_path: str) -> None:
    """The child's whole life."""
    native.settle(log_path)
    with native.told_discreetly():
        Encoder(connection, lambda: native.end(log_path)).run()


class Encoder:
    """Serves the pipe. Imports llama.cpp only once it runs."""

    def __init__(self, connection: Connection, end: Callable[[], NoReturn]) -> None:
        self._connection = connection
        self._end = end
        self._inbox = Inbox(connection, end)
        self._spoke_at = 0.0
        self._vision: VisionEncoder | FamilyVision | None = None

    def run(self) -> None:
        """Serve until the program closes the pipe."""
        native.start_llama()
        while True:
            message, frames = self._inbox.get()
            try:
                self._serve(message, frames)
            except UserError as error:
                self._say(Failed(error.sentence))

    def _serve(self, message: Message, frames: wire.Frames) -> None:
        started = time.perf_counter()
        if isinstance(message, OpenVision):
            with may_grow(None if message.gpu else allowance(message.path)):
                self._vision = _open(message, self._beat)
            self._say(Opened(time.perf_counter() - started))
        elif self._vision is None:
            raise RuntimeError("no vision encoder is open")
        elif isinstance(message, Encode):
            from lavender.engine.features import to_frame  # noqa: PLC0415 - numpy

            asked = message
            pixels = Pixels(asked.width, asked.height, frames[0], asked.tiles, asked.whole)
            rows, layout = self._vision.look(pixels)
            tokens, width = rows.shape
            seconds = time.perf_counter() - started
            self._say(Encoded(tokens, width, seconds, layout), to_frame(rows))
        elif isinstance(message, AskReport):
            self._say(Reported(self._vision.report))

    def _say(self, message: Message, *frames: wire.Buffer) -> None:
        try:
            wire.send(self._connection, message, *frames)
        except OSError:
            self._end()
        self._spoke_at = time.monotonic()

    def _beat(self) -> None:
        if time.monotonic() - self._spoke_at >= BEAT_EVERY_S:
            self._say(Beat())


def _open(message: OpenVision, went_on: Callable[[], None]) -> "VisionEncoder | FamilyVision":
    """What reads photos with this mmproj: ours for LLaVA, mtmd's ways for all others."""
    from lavender.engine.family_vision import FamilyVision  # noqa: PLC0415 - loads llama.cpp
    from lavender.engine.vision import VisionEncoder  # noqa: PLC0415
    from lavender.gguf import VisionFacts, read_header  # noqa: PLC0415

    mmproj = Path(message.path)
    facts = VisionFacts.of(read_header(mmproj))
    if facts.is_llava or facts.projector == "linear" or not message.llm:
        return VisionEncoder(
            mmproj,
            threads=message.threads,
            repair=message.repair,
            gpu=message.gpu,
            went_on=went_on,
        )
    llm = Path(message.llm)
    return FamilyVision(mmproj, llm, threads=message.threads, gpu=message.gpu, went_on=went_on)

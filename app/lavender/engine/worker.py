"""The language child: one model, one question at a time, everything by messages.

It is started with ``spawn``, loads llama.cpp after its streams are out of the way, and ends when
its pipe does. A ``UserError`` is said and survived; anything else is our bug or a broken model,
and ends the process with a traceback in its log.
"""

import queue
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from lavender.engine import native, wire
from lavender.engine.inbox import Inbox
from lavender.engine.messages import (
    Ask,
    AskDevices,
    Beat,
    Compact,
    Compacted,
    Devices,
    Embedding,
    Failed,
    Forget,
    Message,
    Opened,
    OpenLanguage,
    Progress,
    Rest,
    Rested,
    Stop,
)
from lavender.engine.opening import allowance, may_grow
from lavender.engine.pressure import NoRoomError
from lavender.engine.protocol import Stage
from lavender.errors import UserError

if TYPE_CHECKING:
    from lavender.engine.answering import Answering
    from lavender.engine.features import Features
    from lavender.engine.states import States

BEAT_EVERY_S = 0.5
"""How often the program hears that a long computation goes on."""


def main(connection: Connection, log_path: str) -> None:
    """The child's whole life."""
    native.settle(log_path)
    with native.told_discreetly():
        Worker(connection, lambda: native.end(log_path)).run()


class Worker:
    """Serves the pipe. Imports llama.cpp only once it runs."""

    def __init__(self, connection: Connection, end: Callable[[], NoReturn]) -> None:
        self._connection = connection
        self._end = end
        self._inbox = Inbox(connection, end)
        self._request_id = ""
        self._spoke_at = 0.0

    def run(self) -> None:
        """Serve until the program closes the pipe."""
        native.start_llama()
        from lavender.engine.answering import Answering  # noqa: PLC0415 - loads llama.cpp
        from lavender.engine.weights import Weights  # noqa: PLC0415

        answering: Answering | None = None
        while True:
            message = self._next(answering)
            try:
                if isinstance(message, OpenLanguage):
                    started = time.perf_counter()
                    on_card = message.plan.gpu_layers > 0
                    room = None if on_card else allowance(message.path, message.plan)
                    with may_grow(room):
                        answering = Answering(
                            Weights(message.path, message.plan, self._loading, self._aborted),
                            self._say,
                            self._features_of,
                            self._inbox.stopped,
                            _states(message),
                        )
                    seconds = time.perf_counter() - started
                    self._say(Opened(seconds, answering.room))
                elif isinstance(message, AskDevices):
                    from lavender.engine.devices import devices  # noqa: PLC0415 - loads llama.cpp

                    self._say(Devices(devices()))
                elif isinstance(message, Compact):
                    from lavender.engine.compact import compact  # noqa: PLC0415 - loads llama.cpp

                    compact(message.source, message.target, message.threads)
                    self._say(Compacted())
                elif isinstance(message, Forget) and answering is not None:
                    answering.forget(message.conversation)
                elif isinstance(message, Rest):
                    if answering is not None:
                        answering.keep()
                        answering.settle()
                    self._say(Rested())
                elif isinstance(message, Ask) and answering is not None:
                    self._request_id = message.id
                    answering.answer(message)
                    self._request_id = ""
            except UserError as error:
                self._request_id = ""
                self._say(Failed(error.sentence, memory=isinstance(error, NoRoomError)))

    def _next(self, answering: "Answering | None") -> Message:
        """The next message. While none comes, what was read and said is kept."""
        if answering is not None:
            try:
                return self._inbox.get(answering.keeps_after_s)[0]
            except queue.Empty:
                answering.keep()
        return self._inbox.get()[0]

    def _say(self, message: Message) -> None:
        try:
            wire.send(self._connection, message)
        except OSError:
            self._end()
        self._spoke_at = time.monotonic()

    def _beat(self) -> None:
        if time.monotonic() - self._spoke_at >= BEAT_EVERY_S:
            self._say(Beat())

    def _loading(self, share: float) -> None:
        if time.monotonic() - self._spoke_at >= BEAT_EVERY_S / 5:
            self._say(Progress(Stage.LOADING, round(share, 3)))

    def _aborted(self) -> bool:
        """Asked by llama.cpp between graph nodes."""
        self._beat()
        return bool(self._request_id) and self._inbox.stopped(self._request_id)

    def _features_of(self, request_id: str, sha256: str) -> "Features":
        """Wait for a photo's features. Raises ``Stopped`` where Stop comes instead."""
        from lavender.engine.features import from_frame  # noqa: PLC0415 - numpy
        from lavender.engine.language import Stopped  # noqa: PLC0415

        while True:
            message, frames = self._inbox.get()
            if isinstance(message, Stop) and message.id == request_id:
                raise Stopped
            if isinstance(message, Embedding) and message.sha256 == sha256:
                return from_frame(frames, message.tokens, message.width)


def _states(opening: OpenLanguage) -> "States | None":
    from lavender.engine.shelf import Shelf  # noqa: PLC0415
    from lavender.engine.states import States  # noqa: PLC0415

    if not opening.keep:
        return None
    import llama_cpp  # noqa: PLC0415 - after the streams are settled

    facts = {**opening.facts, "llama_cpp": llama_cpp.__version__}
    return States(Shelf(Path(opening.keep), opening.budget), facts)

"""One question under way, and how to stop it wherever it is."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future

from lavender.assistant.events import Listener
from lavender.chat.types import Message
from lavender.errors import Sentence


class Stoppable:
    """Work that will reach the engine, or has. Stopping is safe at every moment."""

    def __init__(self, stop_engine: Callable[[str], None]) -> None:
        self._stop_engine = stop_engine
        self._lock = threading.Lock()
        self._request_id: str | None = None
        self._stopped = False

    @property
    def stopped(self) -> bool:
        """True once the person asked to stop."""
        return self._stopped

    def stop(self) -> None:
        """End the work wherever it is; what was written is kept."""
        with self._lock:
            self._stopped = True
            request_id = self._request_id
        if request_id is not None:
            self._stop_engine(request_id)

    def runs_as(self, request_id: str) -> None:
        """The engine has the work now; a stop that came earlier is passed on."""
        with self._lock:
            self._request_id = request_id
            stopped = self._stopped
        if stopped:
            self._stop_engine(request_id)


class Asking(Stoppable):
    """One question under way.

    ``result`` resolves to the settled answer, or raises the ``UserError`` that rejected it.
    """

    def __init__(self, listener: Listener, stop_engine: Callable[[str], None]) -> None:
        super().__init__(stop_engine)
        self.result: Future[Message] = Future()
        self.listener = listener
        self.answer: Message | None = None
        self.text = ""
        self.notices: list[Sentence] = []
        self.written_at = time.monotonic()

"""The child's end of its pipe: a thread that does nothing but read.

Two things must be noticed while llama.cpp computes: that the person pressed Stop, and that the
program is gone. The reader blocks in a system call and so never takes the interpreter away from
the callbacks that llama.cpp makes; a busy thread would.
"""

import queue
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import NoReturn

from lavender.engine import wire
from lavender.engine.messages import Message, Stop


class Inbox:
    """Messages from the program, in order. At the end of the pipe ``end`` ends this process."""

    def __init__(self, connection: Connection, end: Callable[[], NoReturn]) -> None:
        self._end = end
        self._connection = connection
        self._queue: queue.SimpleQueue[tuple[Message, wire.Frames]] = queue.SimpleQueue()
        self._stopped = ""
        threading.Thread(target=self._read, name="inbox", daemon=True).start()

    def get(self, timeout_s: float | None = None) -> tuple[Message, wire.Frames]:
        """Wait for the next message. Raises ``queue.Empty`` where none comes in time."""
        return self._queue.get(timeout=timeout_s)

    def stopped(self, request_id: str) -> bool:
        """Was this request told to stop? Cheap enough to ask for every graph node."""
        return self._stopped == request_id

    def _read(self) -> None:
        while True:
            try:
                message, frames = wire.receive(self._connection)
            except (EOFError, OSError, wire.WireError):
                self._end()
            if isinstance(message, Stop):
                self._stopped = message.id
            self._queue.put((message, frames))

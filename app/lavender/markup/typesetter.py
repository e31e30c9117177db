"""Formulas and colours of code from a child process, asked for from any thread.

The child starts with the first question and ends when nothing was asked for a while. A question
that takes too long costs the child, and the next one gets a fresh one; after some such in a row
nothing more is asked for a time, so hostile text cannot keep the computer busy.
"""

import json
import logging
import multiprocessing
import queue
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any

from lavender.markup import child

START_S = 20.0
DEADLINE_S = 2.0
IDLE_S = 60.0
MOST_LATE = 3
REST_S = 60.0

Done = Callable[[Any], object]
log = logging.getLogger(__name__)


class Typesetter:
    """One thread and one child. ``done`` gets the answer on that thread, ``None`` if none came."""

    def __init__(self, deadline_s: float = DEADLINE_S, rest_s: float = REST_S) -> None:
        self._deadline_s = deadline_s
        self._rest_s = rest_s
        self._asked: queue.SimpleQueue[tuple[dict[str, Any], Done] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._warm = False
        self._closed = False
        self._late = 0
        self._rest_until = 0.0

    def ask(self, question: dict[str, Any], done: Done) -> None:
        """Ask the child; see :mod:`lavender.markup.child`. Returns at once."""
        with self._lock:
            if self._closed:
                return
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="typesetter", daemon=True)
                self._thread.start()
        self._asked.put((question, done))

    def close(self) -> None:
        """End thread and child. Calling again does nothing."""
        with self._lock:
            self._closed = True
            thread, self._thread = self._thread, None
        self._asked.put(None)
        process = self._process
        if process is not None:
            process.kill()
        if thread is not None:
            thread.join(5)

    def _run(self) -> None:
        while True:
            try:
                asked = self._asked.get(timeout=IDLE_S)
            except queue.Empty:
                self._end()
                continue
            if asked is None or self._closed:
                self._end()
                return
            question, done = asked
            answer = None
            if time.monotonic() >= self._rest_until:
                answer = self._answer(question)
            if not self._closed:
                done(answer)

    def _answer(self, question: dict[str, Any]) -> Any:
        try:
            if self._connection is None:
                self._start()
            connection = self._connection
            assert connection is not None  # noqa: S101 - just started
            connection.send_bytes(json.dumps(question).encode())
            if connection.poll(self._deadline_s if self._warm else START_S):
                self._warm = True
                self._late = 0
                return json.loads(connection.recv_bytes())
        except (EOFError, OSError, ValueError):
            log.info("the typesetter ended")
        self._end()
        self._late += 1
        if self._late >= MOST_LATE:
            self._late = 0
            self._rest_until = time.monotonic() + self._rest_s
        return None

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=child.main, args=(theirs,), name="lavender-typesetter", daemon=True
        )
        process.start()
        theirs.close()
        self._process, self._connection, self._warm = process, ours, False
        # Starting and loading take their time; the deadline is for the question alone.
        ours.send_bytes(json.dumps({"do": "tex", "tex": "x", "display": False}).encode())
        self._warm = ours.poll(START_S)
        if not self._warm:
            raise EOFError
        ours.recv_bytes()

    def _end(self) -> None:
        process, connection = self._process, self._connection
        self._process = self._connection = None
        if connection is not None:
            connection.close()
        if process is not None:
            process.kill()
            process.join()
            process.close()

"""The program's side of one child process: start it, talk to it, and be sure that it ends.

A child is never trusted to answer. Reading waits on its pipe with a deadline, a write that
blocks (a frozen child with a full pipe) is broken up by ending the child, and the end of a child
is an escalation with named limits: close the pipe, terminate, kill. The program closes its own
copy of the child's end, so a dead child is an end-of-file at once.
"""

import logging
import multiprocessing
import os
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import connection as connections
from multiprocessing.connection import Connection
from pathlib import Path

from lavender.engine import wire
from lavender.engine.messages import Message

log = logging.getLogger(__name__)

SEND_TICK_S = 0.1

TAIL_BYTES = 4000
"""How much of a dead child's output goes into the program's log."""


@dataclass(frozen=True)
class Patience:
    """How long the program waits, in seconds.

    ``start`` is for a new process to load its libraries, ``silent`` for a busy child without any
    progress of its own (see :mod:`lavender.engine.watchdog`), ``card`` the same where a graphics
    card computes, from which no progress is seen, ``open`` for what reads photos to be ready,
    ``encode`` for one photo, ``send`` for a pipe to take a message, ``stop`` for a child to obey,
    ``keep`` for it to put its state on the disk before it ends. ``leave`` and ``terminate`` are the
    steps before a kill. ``idle`` is how long a vision child is kept for the next photo, ``unload``
    how long a language model for the next question.
    """

    start: float = 90.0
    silent: float = 20.0
    card: float = 90.0
    open: float = 180.0
    encode: float = 600.0
    send: float = 20.0
    stop: float = 1.5
    keep: float = 4.0
    leave: float = 1.0
    terminate: float = 1.0
    idle: float = 60.0
    unload: float = 600.0


class ChildGone(Exception):  # noqa: N818 - a fact about a process, told to a person elsewhere
    """The child ``name`` died or broke the rules.

    ``hung`` where it had to be ended for silence; ``exit_code`` is -9 where the system killed it.
    """

    def __init__(
        self, name: str, why: str, *, hung: bool = False, exit_code: int | None = None
    ) -> None:
        super().__init__(f"{name}: {why}")
        self.name = name
        self.hung = hung
        self.exit_code = exit_code


class Child:
    """One child process that runs ``main(connection, log_path)``. Used by one thread."""

    def __init__(
        self, name: str, main: Callable[[Connection, str], None], patience: Patience
    ) -> None:
        self._patience = patience
        self._name = name
        self._closed = False
        self.heard = False
        """Has it said anything?"""
        self.silent_s = patience.silent
        """Seconds without progress after which it counts as hung, while it is busy."""
        context = multiprocessing.get_context("spawn")
        handle, path = tempfile.mkstemp(prefix="lavender-engine-", suffix=".log")
        os.close(handle)
        self._log = Path(path)
        self.connection, theirs = context.Pipe(duplex=True)
        self._process = context.Process(
            target=main, args=(theirs, path), name=f"lavender {name}", daemon=True
        )
        try:
            self._process.start()
        except OSError as error:
            # No room for one more process. Nothing of it may stay.
            self._closed = True
            self.connection.close()
            self._log.unlink(missing_ok=True)
            raise ChildGone(name, f"it did not start ({error})", exit_code=-9) from error
        finally:
            theirs.close()
        self.pid = self._process.pid or 0
        """The process' id."""

    @property
    def alive(self) -> bool:
        """Is the process there, with nothing known against it?"""
        return not self._closed and self._process.is_alive()

    def send(
        self,
        message: Message,
        *frames: wire.Buffer,
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        """Write a message; a child that does not take it in time is ended. ``ChildGone``.

        A message that fills the pipe waits for the child: less long once ``stopped``.
        """
        taken = threading.Event()
        late = threading.Event()

        def watch() -> None:
            waited = since_stop = 0.0
            while not taken.wait(SEND_TICK_S):
                # Ticks, not a clock: a computer that slept gives the child its time.
                waited += SEND_TICK_S
                since_stop += SEND_TICK_S if stopped() else 0.0
                if waited >= self._patience.send or since_stop >= self._patience.stop:
                    late.set()
                    self._process.kill()
                    return

        watcher = threading.Thread(target=watch, name="send", daemon=True)
        watcher.start()
        try:
            wire.send(self.connection, message, *frames)
        except OSError as error:
            hung = late.is_set()
            raise self.gone("the pipe is full or closed", hung=hung) from error
        finally:
            taken.set()
            watcher.join()

    def receive(self) -> tuple[Message, wire.Frames]:
        """Read the message that is there. ``ChildGone`` at the end of the pipe."""
        try:
            received = wire.receive(self.connection)
        except EOFError as error:
            raise self.gone("the process ended") from error
        except wire.WireError as error:
            raise self.gone(f"the process sent nonsense ({error})") from error
        self.heard = True
        return received

    def gone(self, why: str, *, hung: bool = False) -> ChildGone:
        """End the child and say how it ended; its last output goes into the log."""
        if self._closed:
            return ChildGone(self._name, why, hung=hung)
        self._process.join(0 if hung else self._patience.leave)
        code = self._process.exitcode
        tail = self._tail()
        log.warning("%s: %s (exit code %s)\n%s", self._name, why, code, tail)
        self.close(at_once=True)
        return ChildGone(self._name, why, hung=hung, exit_code=code)

    def close(self, *, at_once: bool = False) -> None:
        """End the process, in bounded time. ``at_once`` kills."""
        if self._closed:
            return
        self._closed = True
        self.connection.close()
        if not at_once:
            self._process.join(self._patience.leave)
            if self._process.is_alive():
                self._process.terminate()
                self._process.join(self._patience.terminate)
        if self._process.is_alive():
            self._process.kill()
            self._process.join(self._patience.terminate)
        self._log.unlink(missing_ok=True)
        if self._process.exitcode is not None:
            self._process.close()
            return
        # A kill waits for a device, or for gigabytes to be given back. Nobody else has to, but
        # somebody must: a process that nobody waited for stays as a zombie.
        threading.Thread(target=self._bury, name="bury", daemon=True).start()

    def _bury(self) -> None:
        self._process.join()
        self._process.close()

    def _tail(self) -> str:
        try:
            with self._log.open("rb") as file:
                file.seek(0, os.SEEK_END)
                file.seek(max(0, file.tell() - TAIL_BYTES))
                return file.read().decode("utf-8", "replace").strip()
        except OSError:
            return ""


class Wake:
    """Interrupts a wait: another thread sets it, the waiting thread clears it."""

    def __init__(self) -> None:
        self._reader, self._writer = multiprocessing.get_context("spawn").Pipe(duplex=False)
        self._lock = threading.Lock()
        self._set = False

    def set(self) -> None:
        """Wake the waiting thread; once is enough until it looked."""
        with self._lock:
            if not self._set:
                self._set = True
                self._writer.send_bytes(b"!")

    def wait(self, child: Child | None, seconds: float | None) -> bool:
        """Wait for a message of ``child`` (True), for a wake or the time to pass (False)."""
        watched = [self._reader] if child is None else [self._reader, child.connection]
        ready = connections.wait(watched, None if seconds is None else max(0.0, seconds))
        if self._reader in ready:
            with self._lock:
                self._reader.recv_bytes()
                self._set = False
        return child is not None and child.connection in ready

    def close(self) -> None:
        """Close both ends."""
        with self._lock:
            self._set = True  # later wakes have nobody to wake
            self._writer.close()
            self._reader.close()

"""One window for a data folder: a second start hands its photos to the first, and ends.

They speak through a Unix domain socket (a named pipe on Windows), never through the Internet. Who
may is decided by the data folder: a random key in a file that its owner alone can read, with which
both sides prove themselves (multiprocessing.connection's HMAC handshake). Messages are JSON.

A first one that hangs holds nobody up: after :data:`PATIENCE_S` the second opens its own window.
"""

import hashlib
import json
import logging
import os
import secrets
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path

from filelock import FileLock, Timeout

PATIENCE_S = 2.0
"""Seconds that a second start waits for the first."""
_LONGEST = 100
"""Bytes of a socket's address on every system (108 on Linux, 104 on macOS)."""
_MOST = 1 << 20
"""Bytes of a message."""
_KEY = "window.key"

Hear = Callable[[list[Path]], object]
log = logging.getLogger(__name__)


def hand_over(folder: Path, photos: list[Path]) -> bool:
    """Give ``photos`` to the window that is open on this data folder; whether one took them."""
    taken: list[bool] = []

    def speak() -> None:
        with suppress(OSError, EOFError, ValueError, AuthenticationError):
            key = (folder / _KEY).read_bytes()
            with Client(_address(folder), authkey=key) as first:
                said = {"photos": [os.fspath(each) for each in photos]}
                first.send_bytes(json.dumps(said).encode())
                taken.append(first.recv_bytes(_MOST) == b"taken")

    # On a thread that nobody waits for at the end: a read from one that hangs has no time limit.
    thread = threading.Thread(target=speak, daemon=True)
    thread.start()
    thread.join(PATIENCE_S)
    return taken == [True]


class Door:
    """Where the photos of later starts come in. Where another window has it, nothing does."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = FileLock(folder / "window.lock")
        self._listener: Listener | None = None
        self._hear: Hear | None = None

    def listen(self, hear: Hear) -> None:
        """Have ``hear`` called with the photos of each later start, on a thread of its own.

        It returns False where it cannot take them.
        """
        self._hear = hear
        try:
            self._lock.acquire(timeout=0)
            key = secrets.token_bytes(32)
            _write_secret(self._folder / _KEY, key)
            address = _address(self._folder, make=True)
            if sys.platform != "win32":
                Path(address).unlink(missing_ok=True)  # of one that was killed
            self._listener = Listener(address, authkey=key)
        except (OSError, Timeout) as error:
            log.info("later starts open windows of their own: %s", error)
            return
        threading.Thread(target=self._serve, args=(self._listener,), daemon=True).start()

    def close(self) -> None:
        """Nobody is heard any more."""
        self._hear = None
        if self._listener is not None:
            with suppress(OSError):
                self._listener.close()
            with suppress(OSError):
                (self._folder / _KEY).unlink(missing_ok=True)
        self._lock.release()

    def _serve(self, listener: Listener) -> None:
        while self._hear is not None:
            try:
                with listener.accept() as later:
                    self._answer(later)
            except (OSError, EOFError, ValueError, AuthenticationError) as error:
                if self._hear is None:
                    return
                log.warning("a later start was not understood: %s", error)

    def _answer(self, later: Connection) -> None:
        said = json.loads(later.recv_bytes(_MOST))
        photos = [Path(each) for each in said["photos"] if isinstance(each, str)]
        if (hear := self._hear) is not None and hear(photos) is not False:
            later.send_bytes(b"taken")


def _address(folder: Path, *, make: bool = False) -> str:
    """Of the socket or pipe for a data folder. Where the folder's name is too long for one, it is
    in a folder of this person's own."""
    name = hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()[:24]
    if sys.platform == "win32":
        return rf"\\.\pipe\lavender-{name}"
    address = folder / "window.socket"
    if len(os.fsencode(address)) <= _LONGEST:
        return str(address)
    own = Path(tempfile.gettempdir()) / f"lavender-{os.getuid()}-{name}"
    if make:
        own.mkdir(mode=0o700, exist_ok=True)
    found = own.lstat()
    if found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise OSError(f"{own} belongs to somebody else")
    return str(own / "s")


def _write_secret(path: Path, content: bytes) -> None:
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)

"""A part file: what is here of a file that is being fetched, and its SHA-256 so far.

It is the file object that huggingface-hub writes to. Python cannot save a hash half-way, so what an
earlier run left is read once more before it is gone on with.
"""

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from lavender.errors import reason_of
from lavender.gguf.reader import MAGIC
from lavender.models.hub.order import Step
from lavender.models.hub.troubles import Trouble, TroubleError

CHUNK = 4 << 20


class Part:
    """The file at ``path``, opened to be gone on with. Use it as a context manager.

    ``tell`` hears what is done, reading again what was here or writing what came, and the bytes by
    now. ``name`` is the file's for sentences, ``host`` who sends it.
    """

    def __init__(self, path: Path, name: str, host: str, tell: Callable[[Step, int], None]) -> None:
        self._name = name
        self._host = host
        self._tell = tell
        with self._disk():
            self._file = path.open("r+b" if path.exists() else "w+b")
        self._digest = hashlib.sha256()
        self.size = 0
        while chunk := self._file.read(CHUNK):
            self._take(chunk)
            tell(Step.CHECKING, self.size)

    def __enter__(self) -> "Part":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # What could not be written before cannot be now.
        with suppress(OSError):
            self._file.close()

    @property
    def sha256(self) -> str:
        """Of all bytes that are here, in hex."""
        return self._digest.hexdigest()

    def write(self, data: bytes) -> int:
        """Add bytes at the end. Raises TroubleError where they are no model's or do not fit."""
        if self.size < len(MAGIC) and not data.startswith(MAGIC[self.size :][: len(data)]):
            raise TroubleError(Trouble.NO_MODEL, file=self._name, host=self._host)
        with self._disk():
            self._file.write(data)
        self._take(data)
        self._tell(Step.FETCHING, self.size)
        return len(data)

    def tell(self) -> int:
        """Where the next byte goes: always the end."""
        return self.size

    def seek(self, position: int, whence: int = 0) -> int:
        """Only to the beginning, to start over; a position at the end changes nothing."""
        if whence or position not in (0, self.size):
            raise ValueError("a part only grows, or starts over")
        if position == 0:
            self.restart()
        return position

    def truncate(self, size: int | None = None) -> int:
        """Nothing lies after the end."""
        del size
        return self.size

    def restart(self) -> None:
        """Throw away what is here."""
        with self._disk():
            self._file.seek(0)
            self._file.truncate()
        self._digest = hashlib.sha256()
        self.size = 0

    def finish(self) -> None:
        """Wait until all of it is on the disk."""
        with self._disk():
            self._file.flush()
            os.fsync(self._file.fileno())

    def _take(self, data: bytes) -> None:
        self._digest.update(data)
        self.size += len(data)

    @contextmanager
    def _disk(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = reason_of(error)
            raise TroubleError(Trouble.DISK, file=self._name, reason=reason) from error

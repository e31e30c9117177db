"""What this program takes of the machine's memory: itself and its children together."""

import contextlib
import threading
from dataclasses import dataclass
from types import TracebackType

import psutil

WATCH_EVERY_S = 0.25
"""Looking walks through all processes: oftener would slow down what is measured."""


@dataclass(frozen=True)
class Usage:
    """Bytes in memory now. ``anonymous`` cannot be dropped; ``mapped`` are pages of files."""

    anonymous: int = 0
    mapped: int = 0


def usage(root: int | None = None) -> Usage:
    """Of process ``root`` (this one, where it is None) and all its children.

    Pages of a file that several of them map count once for each.
    """
    anonymous = mapped = 0
    with contextlib.suppress(psutil.Error):
        process = psutil.Process(root)
        for one in (process, *process.children(recursive=True)):
            with contextlib.suppress(psutil.Error):
                info = one.memory_info()
                shared = int(getattr(info, "shared", 0))
                anonymous += max(0, int(info.rss) - shared)
                mapped += shared
    return Usage(anonymous, mapped)


class Watch:
    """Looks every now and then, on a thread of its own, and keeps the largest it saw."""

    def __init__(self, root: int | None = None) -> None:
        self._root = root
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, name="memory watch", daemon=True)
        self.peak = 0
        """Bytes of anonymous memory."""

    def __enter__(self) -> "Watch":
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while True:
            self.peak = max(self.peak, usage(self._root).anonymous)
            if self._over.wait(WATCH_EVERY_S):
                return

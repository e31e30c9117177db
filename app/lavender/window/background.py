"""Work of the window's own that must not run on its thread: decoding thumbnails, encoding a
pasted picture, looking into the samples folder, saving settings, painting pages.

Two executors: pictures may overtake each other, settings must be saved in the order in which
they were chosen. What is ordered is waited for at the end, and so are pages: a painter must not
outlive the application.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


class Background:
    """Runs functions off the main thread."""

    def __init__(self) -> None:
        self._pictures = ThreadPoolExecutor(2, "window")
        self._ordered = ThreadPoolExecutor(1, "window-ordered")

    def run(self, work: Callable[[], T]) -> Future[T]:
        """Start ``work`` when a thread is free."""
        return self._pictures.submit(work)

    def run_in_order(self, work: Callable[[], T]) -> Future[T]:
        """Start ``work`` after all that was given here before."""
        return self._ordered.submit(work)

    def close(self) -> None:
        """Finish what is ordered (settings, pages) and what is begun; drop the rest.

        Whoever closes may take the folders away next, so nothing may still be writing.
        """
        self._pictures.shutdown(wait=True, cancel_futures=True)
        self._ordered.shutdown(wait=True)

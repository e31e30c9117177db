"""How the library's parts reach the store, which belongs to another thread."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol, TypeVar

from lavender.store import Store

T = TypeVar("T")
Deleted = Callable[[str, tuple[str, ...]], None]
"""Is told of a conversation that changed or went, and of the photos that went with it."""


class Submit(Protocol):
    """Runs a function with the store, after everything that was asked before."""

    def __call__(self, fn: Callable[[Store], T], /) -> Future[T]:
        """What ``fn`` will have returned."""
        ...

"""The one road from other threads into the window.

Futures and listeners call back on threads that Qt knows nothing about, and a widget touched from
there is undefined behaviour. A :class:`Bridge` lives on the main thread; everything that comes
from elsewhere is wrapped into a call and delivered to it by one queued signal, in order.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")
log = logging.getLogger(__name__)


class Bridge(QObject):
    """Runs calls on the thread that made it, whichever thread they come from."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """Drop whatever still arrives: the window is going."""
        self._open = False

    def post(self, call: Callable[[], object]) -> None:
        """Run ``call`` on the bridge's thread, soon. Safe from every thread."""
        if not self._open:
            return
        try:
            self._posted.emit(call)
        except RuntimeError:
            log.debug("a call came after the window was gone")

    def listener(self, hear: Callable[[T], object]) -> Callable[[T], None]:
        """A function for other threads that makes ``hear`` be called here, in order."""
        return lambda event: self.post(lambda: hear(event))

    def watch(
        self,
        future: Future[T],
        done: Callable[[T], object],
        failed: Callable[[BaseException], object],
        owner: QObject | None = None,
    ) -> None:
        """Call ``done`` or ``failed`` here when ``future`` ends, unless ``owner`` is gone."""

        def deliver() -> None:
            if owner is not None and not isValid(owner):
                return
            error = future.exception()
            if error is None:
                done(future.result())
            else:
                failed(error)

        def ended(ended_future: Future[T]) -> None:
            if not ended_future.cancelled():
                self.post(deliver)

        future.add_done_callback(ended)

    @Slot(object)
    def _run(self, call: Callable[[], object]) -> None:
        if self._open:
            call()

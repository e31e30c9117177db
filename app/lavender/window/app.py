"""Runs the window: the application object, languages, signals, and the last net for errors."""

import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from lavender import __version__
from lavender.memory import allocator
from lavender.window.application import Application
from lavender.window.display import require_screen
from lavender.window.languages import speak
from lavender.window.services import Services
from lavender.window.shell import Shell

TICK_MS = 200

log = logging.getLogger(__name__)


def run(services: Services, photos: list[Path]) -> int:
    """Show the window with ``photos`` attached until the person closes it; the exit status.

    When this returns nothing of the window is left: no thread of Qt, no callback that could
    still arrive. The services are closed by who built them.
    """
    require_screen(os.environ)
    allocator.settle()
    application = the_application()
    speak(application, services.settings().language, services.resources / "translations")
    shell = Shell(application, services)
    shell.closed.connect(application.quit)
    application.aboutToQuit.connect(shell.close)
    application.asked_to_open.connect(lambda files: shell.bridge.post(lambda: shell.visit(files)))
    with _errors_shown(shell), _signals_close(shell.window.close):
        shell.open(photos)
        application.tell()
        status = application.exec()
    shell.close()
    shell.window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return status


def the_application() -> Application:
    """The one application object, made where there is none yet."""
    application = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(application, Application)  # noqa: S101 - nothing else makes one
    application.setApplicationName("Lavender")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("app.lavender.Lavender")
    application.setQuitOnLastWindowClosed(False)
    return application


@contextmanager
def _errors_shown(shell: Shell) -> Iterator[None]:
    """An exception in a slot would only be printed: log it, and tell the person once."""
    before = sys.excepthook

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        log.critical("an error reached the event loop", exc_info=(kind, error, trace))
        shell.bridge.post(shell.warn)

    sys.excepthook = caught
    try:
        yield
    finally:
        sys.excepthook = before


@contextmanager
def _signals_close(close: Callable[[], object]) -> Iterator[None]:
    """Ctrl+C and a polite end close the window.

    Python runs its handlers between its own instructions, and the event loop is not made of
    them: something has to make the loop come by.
    """
    handled = {
        number: signal.signal(number, lambda *_: close())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        with _ticking() if sys.platform == "win32" else _woken_by_signals():
            yield
    finally:
        for number, handler in handled.items():
            signal.signal(number, handler)


@contextmanager
def _ticking() -> Iterator[None]:
    """A pair of sockets is two Internet sockets on Windows, and those stay closed."""
    ticker = QTimer()
    ticker.timeout.connect(lambda: None)
    ticker.start(TICK_MS)
    try:
        yield
    finally:
        ticker.stop()


@contextmanager
def _woken_by_signals() -> Iterator[None]:
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: ours.recv(64))
    woken = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(woken)
        notifier.setEnabled(False)
        ours.close()
        theirs.close()

"""The application object: on macOS it is told which files to open.

There no file comes on the command line. Opening a photo with Lavender in the Finder, or dropping
some on its sign in the Dock, sends one event a file to the application object, also to one that
runs already. Its own ``event`` is overridden, for a filter would see every event of every widget.
"""

from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from lavender.window.incoming import path_of


class Application(QApplication):
    """Signals: ``asked_to_open(list[Path])``, the files that came at once, together.

    What comes before anybody listens waits for :meth:`tell`.
    """

    asked_to_open = Signal(list)

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._waiting: list[Path] = []
        self._listened_to = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._tell)

    def tell(self) -> None:
        """Somebody listens to ``asked_to_open`` from now on."""
        self._listened_to = True
        self._timer.start()

    def event(self, event: QEvent) -> bool:
        """Only events to the application itself come by here."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        path = path_of(event.url())
        if path is not None:
            self._waiting.append(path)
            self._timer.start()
        return True

    def _tell(self) -> None:
        if self._listened_to and self._waiting:
            files, self._waiting = self._waiting, []
            self.asked_to_open.emit(files)

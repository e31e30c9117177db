"""Gives memory back between answers that was used for them, so that a long day costs no more.

The C library keeps what was freed below anything that is still used. To look through it takes some
hundredths of a second, in which nothing else can be allocated: so it is done while no answer is
written, and not often.
"""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from lavender.window.answers import Answers
from lavender.window.background import Background

PAUSE_MS = 1_000
"""After an answer, and between two looks whether another one is under way."""
SELDOM_MS = 60_000


class Tidying(QObject):
    """Runs ``give_back`` on another thread, after answers, at most every ``seldom_ms``."""

    def __init__(
        self,
        answers: Answers,
        background: Background,
        give_back: Callable[[], None],
        seldom_ms: int = SELDOM_MS,
    ) -> None:
        super().__init__()
        self._answers = answers
        self._background = background
        self._give_back = give_back
        self._seldom_ms = seldom_ms
        self._last = QElapsedTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._tidy)
        answers.finished.connect(self._soon)

    def end(self) -> None:
        """Nothing is begun any more."""
        self._answers.finished.disconnect(self._soon)
        self._pause.stop()

    def _soon(self) -> None:
        if not self._pause.isActive():
            waited = self._last.elapsed() if self._last.isValid() else self._seldom_ms
            self._pause.start(max(PAUSE_MS, self._seldom_ms - waited))

    def _tidy(self) -> None:
        if self._answers.live:
            self._pause.start(PAUSE_MS)
            return
        self._last.start()
        self._background.run(self._give_back)

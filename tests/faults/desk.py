"""The real window with everything behind it, used by programs: no screen is needed."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from lavender import paths, startup
from lavender.chat.types import Message, Status
from lavender.memory import allocator
from lavender.settings import Settings
from lavender.window.chat import Chat
from lavender.window.shell import Shell

WAIT_S = 60.0
ENDED = (Status.DONE, Status.STOPPED, Status.FAILED, Status.INTERRUPTED)


class Desk:
    """A window in ``folder`` that answers with Pocket, in short."""

    def __init__(self, folder: Path, tokens: int = 8) -> None:
        allocator.settle()  # as where the program is started
        found = QApplication.instance()
        self.application = found if isinstance(found, QApplication) else QApplication(["lavender"])
        self.application.setQuitOnLastWindowClosed(False)
        self.program = startup.Program(paths.find(folder))
        self.program.settings = Settings(max_tokens=tokens, temperature=0.0)
        self.shell = Shell(self.application, self.program.window_services())
        self.shell.open([])
        self.until(self.shell.window.models.count)

    def __enter__(self) -> "Desk":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.shell.close()
        self.shell.window.deleteLater()
        self.settle()
        self.program.close()

    @property
    def chat(self) -> Chat:
        """The pane that is worked in."""
        return self.shell.controller.chat

    @property
    def messages(self) -> list[Message]:
        """What is on screen."""
        return self.chat.pane.transcript.messages()

    def until(self, condition: Callable[[], object], seconds: float = WAIT_S) -> None:
        """Let the window work until something is so."""
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError("it did not happen in time")
            self.application.processEvents()
            time.sleep(0.002)

    def settle(self) -> None:
        """Let what is due happen, deletions among it."""
        self.application.processEvents()
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def attach(self, photo: Path) -> None:
        """Attach a photo and wait until it is there."""
        strip = self.chat.pane.composer.strip
        before = len(strip.photos)
        self.chat.attaching.take([photo])
        self.until(lambda: len(strip.photos) > before)

    def ask(self, words: str) -> float:
        """Ask in the pane that is worked in; the seconds until the answer was whole."""
        chat, before = self.chat, len(self.messages)
        self.until(lambda: not self.shell.controller.answers.live and not chat.saving)
        began = time.monotonic()
        chat.pane.composer.set_text(words)
        chat.send()
        self.until(lambda: len(self.messages) > before or before == 0)
        self.until(lambda: self.messages and self.messages[-1].status in ENDED and not chat.saving)
        self.until(lambda: not self.shell.controller.answers.live)
        if self.messages[-1].status is not Status.DONE:
            raise RuntimeError(self.messages[-1].note)
        return time.monotonic() - began

    def new(self) -> None:
        """An empty conversation."""
        self.shell.controller.new()
        self.settle()


def draw(path: Path, number: int) -> Path:
    """A picture of its own for each number."""
    image = QImage(160, 120, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(number * 37 % 360, 120, 220))
    painter = QPainter(image)
    painter.setBrush(QColor.fromHsv(number * 91 % 360, 200, 120))
    painter.drawEllipse(number % 60, number % 40, 60 + number % 30, 50)
    painter.fillRect(number % 150, 0, 3, 1 + number // 150 % 100, QColor("#000000"))
    painter.end()
    if not image.save(str(path)):
        raise OSError(path)
    return path

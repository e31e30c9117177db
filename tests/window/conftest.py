"""The real window, drawn offscreen, on the real rooms: library, decoder, engine, Pocket.

Qt's complaints fail the test that caused them, and so does an exception in a slot.
"""

import gc
import os
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from types import TracebackType

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from lavender import paths, startup
from lavender.chat.drafts import Draft
from lavender.window.shell import Shell
from tests.tiny import ENDLESS, write_pair

HARMLESS = (
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
)
"""The offscreen platform says so of every window with a least size, and of every open menu."""

Until = Callable[..., None]


@pytest.fixture(scope="session")
def application() -> Iterator[QApplication]:
    """The one application object of the test process."""
    there = QApplication.instance()  # where tests of other rooms borrowed these fixtures
    application = there if isinstance(there, QApplication) else QApplication(["lavender"])
    application.setQuitOnLastWindowClosed(False)
    yield application


@pytest.fixture(autouse=True)
def nothing_wrong(application: QApplication) -> Iterator[None]:
    """No message of Qt, and no exception that only the event loop saw."""
    complaints: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        del context
        if message not in HARMLESS:
            complaints.append(f"{kind.name}: {message}")

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        del trace
        complaints.append(f"{kind.__name__}: {error}")

    before, sys.excepthook = sys.excepthook, caught
    qInstallMessageHandler(hear)
    yield
    application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    qInstallMessageHandler(None)
    sys.excepthook = before
    assert not complaints, complaints


@pytest.fixture(scope="session")
def until(application: QApplication) -> Until:
    """Run the event loop until a condition holds; fail at the deadline."""

    def run(condition: Callable[[], object], seconds: float = 20.0) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, "it did not happen in time"
            application.processEvents()
            time.sleep(0.002)  # leave the processor to the engine between two looks

    return run


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[startup.Program]:
    """Everything behind the window, in a folder of its own.

    Beside Pocket there is a model with random weights, "endless": it talks until it is stopped.
    """
    llm, mmproj = write_pair(tmp_path_factory.mktemp("endless"), ENDLESS)
    with startup.Program(paths.find(tmp_path_factory.mktemp("data"))) as program:
        program.models.import_pair(llm, mmproj, "endless")
        yield program


@pytest.fixture
def shell(application: QApplication, program: startup.Program, until: Until) -> Iterator[Shell]:
    """An open window, without the draft that an earlier test left."""
    program.library.drafts.keep("", Draft()).result()
    shell = Shell(application, program.window_services())
    shell.open([])
    shell.window.resize(1120, 760)
    shell.window.activateWindow()
    until(lambda: shell.window.models.count() and shell.window.isActiveWindow())
    yield shell
    until(lambda: not shell.controller.answers.live)
    shell.close()
    shell.window.deleteLater()


class Pauses:
    """How long the event loop did not come round, from now on.

    The processor time of the main thread says what the window itself did, however busy the
    machine is; the time on the wall also says whether it waited for somebody.
    """

    def __init__(self) -> None:
        self._marks = [(time.thread_time(), time.monotonic())]
        self._ticker = QTimer()
        self._ticker.setInterval(0)
        self._ticker.timeout.connect(self._mark)
        self._ticker.start()

    def none_longer_than(self, busy_s: float = 0.3, waiting_s: float = 2.0) -> bool:
        """True if the window was always there for the person."""
        pairs = list(pairwise(self._marks))
        busy = max(after[0] - before[0] for before, after in pairs)
        waiting = max(after[1] - before[1] for before, after in pairs)
        return busy < busy_s and waiting < waiting_s

    def _mark(self) -> None:
        self._marks.append((time.thread_time(), time.monotonic()))


@pytest.fixture
def pauses(application: QApplication) -> type[Pauses]:
    """Starts to watch for pauses where it is called."""
    del application
    return Pauses


def draw(path: Path, width: int = 320, height: int = 240, colour: str = "#bcd7a6") -> Path:
    """A picture file, made by Qt so that no other library is involved."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    painter = QPainter(image)
    painter.setBrush(QColor("#7653c1"))
    painter.drawEllipse(width // 4, height // 4, width // 2, height // 2)
    painter.end()
    assert image.save(str(path))
    return path


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A good photo."""
    return draw(tmp_path / "garden.png")


@pytest.fixture
def drawn() -> Callable[..., Path]:
    """Draws more photos."""
    return draw

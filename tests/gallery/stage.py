"""The real window on a made-up library: what scenes are shown with, and their pictures."""

import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from lavender import paths, startup
from lavender.chat.drafts import Draft
from lavender.chat.types import Message
from lavender.settings import Settings
from lavender.window.languages import speak
from lavender.window.services import Services
from lavender.window.settings_dialog import SettingsDialog
from lavender.window.shell import Shell
from tests.gallery.pseudo import Pseudo
from tests.gallery.talks import Talks, fill

THEMES = ("light", "dark")
PERCENTS = (100, 200)
USUAL = (1120, 760)
AROUND = "#7d7d86"
"""Behind windows that do not fill the picture."""


@dataclass(frozen=True)
class Look:
    """A language and a size of text."""

    language: str
    percent: int


class Stage:
    """What a scene has: the open ``shell``, the ``talks`` in its library, and :meth:`until`."""

    def __init__(
        self, application: QApplication, program: startup.Program, shell: Shell, talks: Talks
    ) -> None:
        self.application = application
        self.program = program
        self.shell = shell
        self.window = shell.window
        self.talks = talks

    def until(self, condition: Callable[[], object], seconds: float = 30.0) -> None:
        """Run the event loop until a condition holds; fail at the deadline."""
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, "it did not happen in time"
            self.application.processEvents()
            time.sleep(0.001)  # leave the processor to the children between two looks

    def settle(self) -> None:
        """Let everything arrive that was asked for: of the library, and of the background."""
        library = self.program.library
        for _ in range(3):
            asked = (
                library.submit(lambda _store: None),
                library.photos._thread.submit(lambda: None),
                self.shell.background.run(lambda: None),
            )
            self.until(partial(_all_done, asked))
            for _ in range(3):
                self.application.processEvents()

    def resize(self, width: int, height: int) -> None:
        """Make the window this large, or as large as it has to be."""
        self.window.resize(width, height)
        wanted = self.window.minimumSizeHint().expandedTo(self.window.size())
        self.until(lambda: self.window.width() <= max(width, wanted.width()))
        self.application.processEvents()

    def open(self, name: str) -> list[Message]:
        """Show a conversation."""
        wanted = self.talks.by_name[name].id
        self.window.sidebar.opened.emit(wanted)
        self.until(lambda: self.shell.controller.screen.open_id == wanted)
        self.settle()
        return self.window.transcript.messages()

    def attach(self, count: int) -> None:
        """Put so many photos into the composer."""
        self.shell.controller.attaching.take([*self.talks.files[:count]])
        strip = self.window.composer.strip
        self.until(lambda: len(strip.photos) == count and not strip.waiting)
        self.settle()


@dataclass(frozen=True)
class Scene:
    """One state of the window. ``show`` brings it about; ``full`` False wants an empty library.

    ``services`` may put others in the place of the real ones.
    """

    name: str
    show: Callable[[Stage], object]
    full: bool = True
    size: tuple[int, int] = USUAL
    services: Callable[[Services], Services] = lambda services: services


class Theatre:
    """Two libraries, a full and an empty one, and a stage for each scene."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application = application
        self._font = QFont(application.font())
        self._folder = folder
        self._programs: dict[bool, tuple[startup.Program, Talks]] = {}

    def close(self) -> None:
        """End everything that was started."""
        for program, _ in self._programs.values():
            program.close()

    @contextmanager
    def stage(self, scene: Scene, look: Look) -> Iterator[Stage]:
        """A stage on which the scene is shown."""
        program, talks = self._program(scene.full)
        for each in ("", *(talk.id for talk in talks.by_name.values())):
            program.library.drafts.keep(each, Draft()).result()
        program.settings = Settings(
            theme="light",
            text_percent=look.percent,
            language=look.language if look.language == "ja" else "en",
            downloads=True,
        )
        before = QLocale()
        spoken = self._speak(program, look.language)
        services = scene.services(program.window_services())
        shell = Shell(self._application, services)
        stage = Stage(self._application, program, shell, talks)
        try:
            shell.open([])
            stage.resize(*scene.size)
            shell.window.activateWindow()
            stage.until(shell.window.models.count)
            stage.settle()
            scene.show(stage)
            stage.settle()
            yield stage
        finally:
            shell.close()
            shell.window.deleteLater()
            for translator in spoken:
                self._application.removeTranslator(translator)
            self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            self._application.setFont(self._font)
            self._application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            QLocale.setDefault(before)

    def _speak(self, program: startup.Program, language: str) -> list[QTranslator]:
        application = self._application
        folder = program.paths.resources / "translations"
        if language == "ja":
            QLocale.setDefault(QLocale("ja"))
            spoken = speak(application, "ja", folder)
        else:
            spoken = speak(application, "en", folder)
        if language == "pseudo":
            spoken.append(Pseudo(application))
            application.installTranslator(spoken[-1])
        right = language == "rtl"
        application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        return spoken

    def _program(self, full: bool) -> tuple[startup.Program, Talks]:
        if full not in self._programs:
            folder = self._folder / ("full" if full else "empty")
            folder.mkdir()
            program = startup.Program(paths.find(folder / "data"))
            talks = fill(program, folder) if full else Talks()
            self._programs[full] = program, talks
        return self._programs[full]


def _all_done(futures: Iterable[Future[None]]) -> bool:
    return all(each.done() for each in futures)


def picture() -> QImage:
    """Every open window as it stands, over the one that is lowest."""
    windows = [
        each for each in QApplication.topLevelWidgets() if each.isVisible() and each.width() > 1
    ]
    windows.sort(key=_above)
    whole = QRect()
    for window in windows:
        whole |= window.geometry()
    image = QImage(whole.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(AROUND))
    painter = QPainter(image)
    for window in windows:
        place = window.geometry().topLeft() - whole.topLeft()
        painter.drawPixmap(place, window.grab())
        if _above(window):
            painter.setPen(QColor(AROUND))
            painter.drawRect(QRect(place - QPoint(1, 1), window.size()).adjusted(0, 0, 1, 1))
    painter.end()
    return image


def _above(window: QWidget) -> int:
    """How many windows it stands on."""
    count = 0
    parent = window.parentWidget()
    while parent is not None:
        count += 1
        parent = parent.parentWidget()
    return count


def dressed(stage: Stage, theme: str) -> None:
    """The same scene in another theme."""
    if stage.shell.theme.choice != theme:
        preferences = stage.shell.preferences
        stage.program.settings = replace(preferences.current, theme=theme)
        stage.shell.theme.choose(theme)
        for dialog in stage.window.findChildren(SettingsDialog):
            dialog.show_settings(stage.program.settings)
        stage.settle()

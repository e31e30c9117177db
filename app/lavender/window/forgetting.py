"""“Forget everything”: asked once, said plainly, and then the window goes on with nothing in it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from lavender.settings import Settings
from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.controller import Controller
from lavender.window.main_window import MainWindow
from lavender.window.outcome import Outcome
from lavender.window.question_dialog import QuestionDialog
from lavender.window.services import Services
from lavender.window.thumbnails import Thumbnails

LOOK_MS = 30


class Forgetting(QObject):
    """Signals: ``done(settings)`` with those that hold then, ``failed(error)``.

    What is being written is stopped first, and photos that are being opened are waited for: what
    came later would stay.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        controller: Controller,
        thumbnails: Thumbnails,
        background: Background,
        bridge: Bridge,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._controller = controller
        self._thumbnails = thumbnails
        self._background = background
        self._bridge = bridge
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._go)
        self._models = False

    def ask(self, over: QWidget, then: Callable[[], object]) -> None:
        """Ask the person, over a window; call ``then`` where they want it, and begin."""
        box = QuestionDialog(
            over,
            self.tr("Forget everything?"),
            self.tr(
                "All conversations go, those in the bin too, with their photos, and so do drafts,"
                " saved texts, backups, logs, settings, and all that models have kept of them."
                " There is no way back from this.\n\nFiles that you saved elsewhere stay."
            ),
        )
        models = box.add_check(self.tr("Delete the models I brought in as well")).box

        def begin() -> None:
            chosen = models.isChecked()
            then()
            self.begin(models=chosen)

        box.offer(self.tr("Forget everything"), begin, harmful=True)
        box.open()

    def begin(self, *, models: bool) -> None:
        """Forget, as soon as nothing is under way in the window."""
        self._models = models
        self._services.assistant.stop_all()
        for chat in self._controller.chats:
            chat.stop()
        self._look.start()

    def _go(self) -> None:
        chats = self._controller.chats
        busy = any(each.saving or each.pane.composer.strip.waiting for each in chats)
        if busy or self._controller.answers.live:
            return
        self._look.stop()
        self._empty()
        models = self._models
        forgotten = self._background.run_in_order(lambda: self._services.forget(models))
        self._bridge.watch(forgotten, self._forgotten, self.failed.emit, self)

    def _empty(self) -> None:
        """Nothing of it stays on screen, or would be kept again from there."""
        for chat in self._controller.chats:
            chat.forget()
        self._window.sidebar.withdraw_undo()
        self._window.sidebar.search.clear()
        self._controller.answers.forget()
        self._thumbnails.clear()

    def _forgotten(self, settings: Settings) -> None:
        self._empty()
        self._controller.books.list_all()
        self._controller.books.show_bin()
        self._controller.photo_work.find("")
        self._controller.model_work.refresh()
        for chat in self._controller.chats:
            chat.prompts.read()
        self._window.sidebar.show_note(Outcome(self.tr("Everything is forgotten.")))
        self.done.emit(settings)

"""Builds the window and its helpers, and takes them down again."""

import logging
from dataclasses import fields
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from lavender import licences
from lavender.memory import allocator
from lavender.settings import Settings
from lavender.window.about import AboutDialog, LicencesDialog
from lavender.window.answers import Answers
from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.controller import Controller
from lavender.window.first_paint import FirstPaint
from lavender.window.forgetting import Forgetting
from lavender.window.main_window import MainWindow
from lavender.window.preferences import Preferences
from lavender.window.question_dialog import QuestionDialog
from lavender.window.restoring import Restoring
from lavender.window.roles import tell_roles
from lavender.window.sentences import explain
from lavender.window.services import Services
from lavender.window.settings_dialog import SettingsDialog
from lavender.window.taking_along import TakingAlong
from lavender.window.taking_menus import offer
from lavender.window.theme import TEXT_PERCENT, Theme
from lavender.window.thumbnails import Thumbnails
from lavender.window.tidying import Tidying

log = logging.getLogger(__name__)

TEXT_STEP = 10
"""Percent by which text grows or shrinks at a key."""


class Shell(QObject):
    """One open Lavender window. Signals: ``closed()`` once it asked to close."""

    closed = Signal()

    def __init__(self, application: QApplication, services: Services) -> None:
        super().__init__()
        tell_roles()
        self._services = services
        self._is_open = True
        self._warned = False
        self.bridge = Bridge(self)
        self.background = Background()
        self.preferences = Preferences(services, self.background, self.bridge)
        chosen = self.preferences.current
        self.theme = Theme(application, chosen.theme, chosen.text_percent)
        thumbnails = Thumbnails(services.library.photos.thumbnail, self.background, self.bridge)
        self._thumbnails = thumbnails
        sign = QIcon(str(services.resources / "icons" / "lavender.svg"))
        answers = Answers(services.assistant, self.bridge)
        self.window = MainWindow(sign, thumbnails, self.theme.colours, answers)
        self._tidying = Tidying(answers, self.background, allocator.give_back)
        self.window.restore(chosen.window_geometry, chosen.window_parts)
        self.window.do.show_theme(self.theme.choice)
        self.controller = Controller(
            services,
            self.window,
            self.preferences,
            self.background,
            self.bridge,
            answers,
            thumbnails,
        )
        self.controller.restore_panes(chosen.open_panes)
        self.taking = self._taking_along()
        self.forgetting = Forgetting(
            services, self.window, self.controller, thumbnails, self.background, self.bridge
        )
        self.forgetting.done.connect(self._begin_again)
        self.forgetting.failed.connect(self._not_forgotten)
        self.theme.changed.connect(self._dress)
        self._connect()

    def open(self, photos: list[Path]) -> None:
        """Show the window, with ``photos`` attached."""
        FirstPaint(self.window, self._services.warm)
        self.window.show()
        self._services.listen(self._called)
        if photos:
            self.controller.attaching.take([*photos])

    def _called(self, photos: list[Path]) -> bool:
        """On any thread: whether the window is there to take them."""
        self.bridge.post(lambda: self.visit(photos))
        return self._is_open

    def visit(self, photos: list[Path]) -> None:
        """Lavender was started once more: come to the front, and take its photos."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()
        if photos:
            self.window.show_chat()
            self.controller.attaching.take([*photos])

    def close(self) -> None:
        """Stop what is being written and let go; bounded, and safe to call twice."""
        if not self._is_open:
            return
        self._is_open = False
        geometry, parts = self.window.state_text()
        self.preferences.change(
            window_geometry=geometry, window_parts=parts, open_panes=self.controller.open_panes
        )
        self.window.hide()
        self._tidying.end()
        self.controller.close()
        self._services.assistant.stop_all()
        self.bridge.close()
        self.background.close()
        self.closed.emit()

    def warn(self) -> None:
        """An error that is ours came up: say so once, the log has the rest."""
        if self._warned or not self._is_open:
            return
        self._warned = True
        QuestionDialog(
            self.window,
            self.tr("Something went wrong inside Lavender."),
            self.tr(
                "Your conversations are safe. The log says more. If the window behaves"
                " strangely from here on, please start Lavender again."
            ),
        ).open()

    def _taking_along(self) -> TakingAlong:
        window, controller = self.window, self.controller

        def tell(error: BaseException) -> None:
            window.composer.problem(explain(error))

        library = self._services.library
        taking = TakingAlong(library, self.background, self.bridge, tell, window)
        offer(taking, window.do, window.sidebar, lambda: controller.chat.screen.open_id)
        taking.imported.connect(controller.books.list_all)
        self.restoring = Restoring(library, self.bridge, window, tell)
        self.restoring.restored.connect(controller.books.list_all)
        self.restoring.restored.connect(window.composer.clear_problems)
        controller.saved.connect(taking.save_photo)
        return taking

    def _connect(self) -> None:
        do = self.window.do
        do.on_theme(lambda choice: self._choose("theme", choice))
        do.on("larger", lambda: self._resize_text(TEXT_STEP))
        do.on("smaller", lambda: self._resize_text(-TEXT_STEP))
        do.on("normal", lambda: self._choose("text_percent", 100))
        do.on("settings", self._adjust)
        do.on("about", self._about)
        self.window.closing.connect(self.close)

    def _resize_text(self, by: int) -> None:
        least, most = TEXT_PERCENT
        wanted = self.preferences.current.text_percent + by
        self._choose("text_percent", min(max(wanted, least), most))

    def _adjust(self) -> None:
        dialog = SettingsDialog(
            self.preferences.current,
            self.window,
            self._services.data,
            movable=self._services.movable,
        )

        def back() -> None:
            kept = self.preferences.current
            fresh = Settings(
                model=kept.model,
                per_model=kept.per_model,
                data_folder=kept.data_folder,
                window_geometry=kept.window_geometry,
                window_parts=kept.window_parts,
            )
            for each in fields(Settings):
                self._choose(each.name, getattr(fresh, each.name))
            dialog.show_settings(self.preferences.current)

        dialog.chosen.connect(self._choose)
        dialog.reset.connect(back)
        dialog.forget.connect(lambda: self.forgetting.ask(dialog, dialog.close))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose(self, name: str, value: object) -> None:
        """A setting was changed: it holds from now on."""
        self.preferences.change(**{name: value})
        if name == "theme":
            self.theme.choose(self.preferences.current.theme)
            self.window.do.show_theme(self.preferences.current.theme)
        elif name == "text_percent":
            self.theme.resize_text(self.preferences.current.text_percent)
        elif name == "downloads":
            self.window.models_page.show_allowed(self.preferences.current.downloads)

    def _begin_again(self, settings: Settings) -> None:
        """Everything is forgotten: these settings hold, and are saved already."""
        for each in fields(Settings):
            self._choose(each.name, getattr(settings, each.name))

    def _not_forgotten(self, error: BaseException) -> None:
        self.window.composer.problem(explain(error))

    def _dress(self) -> None:
        self.window.dress(self.theme.colours)

    def _about(self) -> None:
        dialog = AboutDialog(self.window.windowIcon(), self._show_licences, self.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_licences(self) -> None:
        dialog = LicencesDialog(self.background, self.bridge, self.window)
        dialog.finished.connect(dialog.deleteLater)
        parts = self.background.run(lambda: licences.inside(self._services.resources))
        self.bridge.watch(parts, dialog.show_parts, dialog.show_trouble, dialog)
        dialog.open()

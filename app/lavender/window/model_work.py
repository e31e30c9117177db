"""What happens on the page of models: downloads, imports, removals, all off the main thread."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from lavender.models import (
    Card,
    Checked,
    Failed,
    Found,
    Installed,
    Model,
    Paused,
    Progress,
    Proposal,
    Source,
    State,
)
from lavender.settings import ModelSettings, Settings
from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.file_signs import dress_files
from lavender.window.main_window import MainWindow
from lavender.window.model_card import ModelCard
from lavender.window.model_settings import ModelSettingsDialog
from lavender.window.preferences import Preferences
from lavender.window.sentences import explain, say
from lavender.window.services import Services

T = TypeVar("T")


class ModelWork(QObject):
    """Joins the page of models to the rest. Signals: ``used(model_id)`` when another model is to
    answer.
    """

    used = Signal(str)

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        preferences: Preferences,
        background: Background,
        bridge: Bridge,
    ) -> None:
        super().__init__()
        self._services = services
        self._window = window
        self._page = window.models_page
        self._preferences = preferences
        self._background = background
        self._bridge = bridge
        self._use_when_here = ""
        self._running: dict[str, Progress] = {}
        """How far each download under way was when it was last heard of."""
        page = self._page
        page.show_allowed(preferences.current.downloads)
        page.bring.connect(self.choose)
        page.take.connect(self._take)
        page.restore.connect(lambda name: self._change(lambda: services.models.bring_back(name)))
        page.empty_bin.connect(lambda: self._change(services.models.empty_bin))
        page.allow.connect(lambda allowed: preferences.change(downloads=allowed))
        window.panes.wanted.connect(self._get_and_use)
        window.models_shown.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look again at what is here and what could be."""
        self._watch(self._services.cards, self._show)
        self._watch(self._services.found, self._page.show_found)
        self._watch(self._services.models.removed, self._page.show_bin)

    def choose(self) -> None:
        """Let the person choose the two files of a model."""
        dialog = QFileDialog(self._window, self.tr("Choose a language model and its mmproj"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Models") + " (*.gguf *.GGUF)", self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.bring([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dress_files(dialog)

    def bring(self, paths: Sequence[Path]) -> None:
        """Bring in the pair that these files are, or belong to."""
        self._window.show_models()
        self._bring(lambda: self._services.models.propose(paths))

    def _take(self, found: Found) -> None:
        paths = (found.llm, found.mmproj)
        self._bring(lambda: self._services.models.propose(paths))

    def _bring(self, proposal: Callable[[], Proposal]) -> None:
        self._page.tell(self.tr("Looking at the files…"), "notice")
        self._watch(lambda: self._services.bring(proposal()), self._brought)

    def _brought(self, model: Model) -> None:
        words = self.tr("{name} is ready: {summary}.")
        self._page.tell(words.format(name=model.name, summary=say(model.summary)), "notice")
        self.refresh()

    def _show(self, cards: list[Card]) -> None:
        active = self._preferences.current.model
        for widget in self._page.show_cards(cards, active):
            self._connect(widget)
            if widget.card.id in self._running:
                widget.show_progress(self._running[widget.card.id])
        self._window.panes.show_models([card.model for card in cards if card.model])
        own = any(card.model and card.model.source is not Source.BUILT_IN for card in cards)
        best = next((card for card in cards if card.recommended and not card.here), None)
        self._window.panes.show_offer(None if own else best)

    def warn(self, model_id: str) -> None:
        """Say that a model does not fit well, before it is loaded."""
        widget = self._page.cards.get(model_id)
        verdict = widget.card.verdict if widget is not None else None
        if verdict is not None and verdict.poor:
            self._window.composer.problem(say(verdict.sentence))

    def _connect(self, widget: ModelCard) -> None:
        card, services = widget.card, self._services
        widget.get.connect(lambda: self._get(card))
        widget.pause.connect(
            lambda: self._watch(lambda: services.downloads.pause(card.id), lambda _: None)
        )
        widget.cancel.connect(lambda: self._change(lambda: services.downloads.cancel(card.id)))
        widget.use.connect(lambda: self._use(card.id))
        widget.remove.connect(lambda: self._remove(card))
        widget.verify.connect(lambda: self._verify(widget))
        widget.adjust.connect(lambda: self._adjust(card))

    def _get_and_use(self, card: Card) -> None:
        self._use_when_here = card.id
        self._get(card)

    def _get(self, card: Card) -> None:
        if card.entry is None:
            return
        entry, hear = card.entry, self._bridge.listener(lambda event: self._heard(card, event))
        self._watch(lambda: self._services.downloads.begin(entry, hear), lambda _: None)

    def _heard(self, card: Card, event: object) -> None:
        widget = self._page.cards.get(card.id)
        self._running.pop(card.id, None)
        if isinstance(event, Progress):
            self._running[card.id] = event
            if widget is not None:
                widget.show_progress(event)
                for pane in self._window.panes.all:
                    pane.welcome.offer.show_progress(card.id, event, widget.words.text())
        elif isinstance(event, Installed):
            self._page.tell(self.tr("{name} is ready.").format(name=card.name), "notice")
            if self._use_when_here == card.id:
                self._use(card.id)
            self.refresh()
        elif isinstance(event, Failed):
            self._tell_on(widget, say(event.sentence))
            self._page.tell(say(event.sentence))
            if self._use_when_here == card.id:
                self._window.composer.problem(say(event.sentence))
            self.refresh()
        elif isinstance(event, Paused):
            self._tell_on(widget, self.tr("Paused."))
            self.refresh()

    @staticmethod
    def _tell_on(widget: ModelCard | None, words: str) -> None:
        if widget is not None:
            widget.show_stopped(words)

    def _use(self, model_id: str) -> None:
        self._use_when_here = ""
        self._preferences.change(model=model_id)
        self._window.models.want(model_id)
        self.warn(model_id)
        self.used.emit(model_id)
        self.refresh()

    def _remove(self, card: Card) -> None:
        if card.id == self._preferences.current.model:
            self._use(Settings().model)
        self._change(lambda: self._services.models.remove(card.id))

    def _verify(self, widget: ModelCard) -> None:
        widget.show_words(self.tr("Reading the files…"))
        widget.verify_button.setEnabled(False)

        def told(checked: list[Checked]) -> None:
            if self._page.cards.get(widget.card.id) is widget:
                widget.verify_button.setEnabled(True)
                widget.show_words(self._verdict(checked))

        self._watch(lambda: self._services.check(widget.card.id), told)

    def _verdict(self, checked: Sequence[Checked]) -> str:
        states = {each.state for each in checked}
        if states & {State.WRONG, State.GONE}:
            return self.tr("The files are not as they were published. Remove it and get it again.")
        if State.UNKNOWN in states:
            return self.tr("The files can be read in whole. Their checksums were not published.")
        return self.tr("The files are as they were published.")

    def _adjust(self, card: Card) -> None:
        if card.model is None:
            return
        settings = self._preferences.current
        own = settings.per_model.get(card.id, ModelSettings())
        dialog = ModelSettingsDialog(card.model, own, self._window)

        def keep(chosen: ModelSettings) -> None:
            changed = self._preferences.current.with_model(card.id, chosen)
            self._preferences.change(per_model=changed.per_model)
            self.refresh()

        dialog.chosen.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _change(self, work: Callable[[], object]) -> None:
        """Do something to the models here and look again, whatever came of it."""

        def failed(error: BaseException) -> None:
            self._page.tell(explain(error))
            self.refresh()

        future = self._background.run(work)
        self._bridge.watch(future, lambda _: self.refresh(), failed, self)

    def _watch(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        future = self._background.run(work)
        self._bridge.watch(future, done, lambda error: self._page.tell(explain(error)), self)

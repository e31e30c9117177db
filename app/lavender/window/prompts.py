"""Saved texts: questions to press into the box, and system texts for a new conversation."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from lavender.chat.drafts import Kind, Prompt
from lavender.library import Library
from lavender.window.bridge import Bridge
from lavender.window.composer import Composer
from lavender.window.mirrored import isolated
from lavender.window.prompts_dialog import PromptsDialog

IN_MENU = 30
"""Saved texts that a menu shows; the list has them all."""
WIDEST = 320
"""Of a name in the menu, in pixels at the usual text size of 13 pixels' height."""


class Prompts(QObject):
    """Fills the composer's menu of saved texts, and keeps them in the library.

    ``begins`` says whether the conversation on screen is new: only then a system text can be
    chosen. Signals: ``system_chosen()``, ``changed()`` when other texts are saved than before.
    """

    system_chosen = Signal()
    changed = Signal()

    def __init__(
        self,
        library: Library,
        composer: Composer,
        bridge: Bridge,
        begins: Callable[[], bool],
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__(composer)
        self._library = library
        self._composer = composer
        self._bridge = bridge
        self._begins = begins
        self._tell = tell
        self._system: Prompt | None = None
        self.saved: list[Prompt] = []
        composer.prompts.aboutToShow.connect(self._fill)
        self._fill()
        self.read()

    @property
    def system(self) -> str:
        """The system text chosen for the new conversation; empty for the usual one."""
        return self._system.text if self._system is not None and self._begins() else ""

    def refresh(self) -> None:
        """Another conversation is on screen."""
        chosen = self._system is not None and self._begins()
        self._composer.show_system(self._system.name if chosen and self._system else "")

    def choose_system(self, prompt: Prompt | None) -> None:
        """Begin the new conversation with this text; None is the usual one."""
        self._system = prompt
        self.refresh()
        self.system_chosen.emit()

    def save_typed(self) -> None:
        """Keep what is typed as a prompt."""
        if text := self._composer.text:
            self._keep(Prompt("", Kind.PROMPT, "", text))

    def manage(self, kind: Kind) -> None:
        """Show the list of one kind, to change it."""
        dialog = PromptsDialog(kind, self._of(kind), self._composer.window())
        dialog.kept.connect(lambda prompt: self._keep(prompt, dialog.show_saved))
        dialog.dropped.connect(self._drop)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _of(self, kind: Kind) -> list[Prompt]:
        return [prompt for prompt in self.saved if prompt.kind is kind]

    def read(self) -> None:
        """Look again at what is saved."""

        def came(prompts: list[Prompt]) -> None:
            self.saved = prompts
            self._fill()
            known = {prompt.id: prompt for prompt in prompts}
            if self._system is not None:
                self._system = known.get(self._system.id)
                self.refresh()

        self._bridge.watch(self._library.prompts.list(), came, self._tell, self)

    def _keep(self, prompt: Prompt, done: Callable[[Prompt], object] = lambda _: None) -> None:
        def kept(saved: Prompt) -> None:
            done(saved)
            self.changed.emit()

        self._bridge.watch(self._library.prompts.keep(prompt), kept, self._tell, self)

    def _drop(self, prompt: Prompt) -> None:
        dropping = self._library.prompts.drop(prompt.id)
        self._bridge.watch(dropping, lambda _: self.changed.emit(), self._tell, self)

    def _fill(self) -> None:
        menu = self._composer.prompts
        menu.clear()
        for old in menu.findChildren(QMenu):
            old.deleteLater()
        prompts = self._of(Kind.PROMPT)
        menu.setProperty("filled", bool(prompts))
        for prompt in prompts[:IN_MENU]:
            action = menu.addAction(self._name(prompt))
            action.triggered.connect(lambda _=False, p=prompt: self._composer.press_in(p.text))
        if prompts:
            menu.addSeparator()
        save = menu.addAction(self.tr("Save the question as a prompt"))
        save.setEnabled(bool(self._composer.text.strip("/")))
        save.triggered.connect(self.save_typed)
        edit = menu.addAction(self.tr("Prompts…"))
        edit.triggered.connect(lambda: self.manage(Kind.PROMPT))
        menu.addSeparator()
        menu.addMenu(self._systems(menu))

    def _systems(self, menu: QMenu) -> QMenu:
        systems = QMenu(self.tr("System text of a new conversation"), menu)
        group = QActionGroup(systems)
        begins = self._begins()
        for prompt in (None, *self._of(Kind.SYSTEM)[:IN_MENU]):
            words = self.tr("As in the settings") if prompt is None else self._name(prompt)
            action = group.addAction(words)
            action.setCheckable(True)
            action.setChecked(prompt == self._system)
            action.setEnabled(begins)
            action.triggered.connect(lambda _=False, p=prompt: self.choose_system(p))
            systems.addAction(action)
        systems.addSeparator()
        edit = systems.addAction(self.tr("System texts…"))
        edit.triggered.connect(lambda: self.manage(Kind.SYSTEM))
        return systems

    def _name(self, prompt: Prompt) -> str:
        """As a menu takes it: an ampersand is an ampersand, and long names are cut."""
        metrics = self._composer.fontMetrics()
        widest = WIDEST * metrics.height() // 13
        name = metrics.elidedText(prompt.name, Qt.TextElideMode.ElideRight, widest)
        return isolated(name.replace("&", "&&"))

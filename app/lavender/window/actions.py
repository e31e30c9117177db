"""Every action of the window: its words, its keys, and its place in the menu bar.

One table, so that nothing can be done by a key alone or by the mouse alone, and the list of keys
is complete by itself. What an action does is joined up by who can do it, through :meth:`on`.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

THEMES = ("system", "light", "dark")


class Actions(QObject):
    """The actions by name, in the menu bar of a window, which on macOS is the system's."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._by_name: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self._adopted: list[QAction] = []
        self._themes = QActionGroup(self)
        self._add_file()
        self._add_edit()
        self._add_chat()
        self._add_view()
        self._add_help()

    def __getitem__(self, name: str) -> QAction:
        """The action of this name."""
        return self._by_name[name]

    @property
    def all(self) -> list[QAction]:
        """Every action, in the order of the menus."""
        return [*self._by_name.values(), *self._adopted]

    def adopt(self, action: QAction, keys: str) -> None:
        """Give keys to an action that another part has put into a menu."""
        action.setShortcut(QKeySequence(keys))
        self._window.addAction(action)
        self._adopted.append(action)

    def on(self, name: str, do: Callable[[], object]) -> None:
        """Let an action do something."""
        self._by_name[name].triggered.connect(lambda _=False: do())

    def on_theme(self, do: Callable[[str], object]) -> None:
        """Let the choice of light or dark do something."""
        for choice in THEMES:
            self.on(f"theme_{choice}", partial(do, choice))

    def show_theme(self, choice: str) -> None:
        """Tick the choice of light or dark."""
        for each in THEMES:
            self[f"theme_{each}"].setChecked(each == choice)

    def enable(self, **able: bool) -> None:
        """Say what can be done now."""
        for name, is_able in able.items():
            self._by_name[name].setEnabled(is_able)

    def _add_file(self) -> None:
        keys = QKeySequence.StandardKey
        menu = self._menu("file", self.tr("&File"))
        self._add(menu, "new", self.tr("New chat"), keys.New)
        self._add(menu, "attach", self.tr("Add photo…"), keys.Open)
        self._add(menu, "screen_photo", self.tr("Photo of the screen…"), "Ctrl+Shift+O")
        menu.addSeparator()
        self.export_menu = menu.addMenu(self.tr("Export conversation"))
        self._add(menu, "import", self.tr("Import conversations…"), "Ctrl+I")
        self._add(menu, "print", self.tr("Print…"), keys.Print)
        menu.addSeparator()
        self._add(menu, "models", self.tr("Models…"), "Ctrl+Shift+M")
        self._add(menu, "settings", self.tr("Settings…"), "Ctrl+,")
        self["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)
        menu.addSeparator()
        self._add(menu, "quit", self.tr("Quit"), "Ctrl+Q")
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)

    def _add_edit(self) -> None:
        keys = QKeySequence.StandardKey
        menu = self._menu("edit", self.tr("&Edit"))
        self._add(menu, "paste", self.tr("Paste"), keys.Paste)
        self._add(menu, "copy_answer", self.tr("Copy the last answer"), "Ctrl+Shift+C")
        self._add(menu, "edit_question", self.tr("Edit the last question"), "Ctrl+Shift+E")
        menu.addSeparator()
        self._add(menu, "find", self.tr("Search conversations"), keys.Find)

    def _add_chat(self) -> None:
        menu = self._menu("chat", self.tr("&Chat"))
        self._add(menu, "rename", self.tr("Rename conversation"), "F2")
        self._add(menu, "pin", self.tr("Pin or unpin conversation"), "Ctrl+D")
        self._add(menu, "delete", self.tr("Delete conversation"), "Ctrl+Shift+Del")
        menu.addSeparator()
        self._add(menu, "look", self.tr("Look at the last photo"), "Ctrl+L")
        self._add(menu, "seen", self.tr("What the model saw"), "Ctrl+Shift+L")
        menu.addSeparator()
        self._add(menu, "again", self.tr("Answer again"), "Ctrl+R")
        self._add(menu, "go_on", self.tr("Continue the last answer"), "Ctrl+Shift+R")
        self._add(menu, "earlier", self.tr("Earlier version"), "Ctrl+[")
        self._add(menu, "later", self.tr("Later version"), "Ctrl+]")
        self._add(menu, "remove", self.tr("Delete the last question"), "Ctrl+Shift+Backspace")
        menu.addSeparator()
        self._add(menu, "speak", self.tr("Read the last answer aloud"), "Ctrl+Shift+A")
        self._add(menu, "silence", self.tr("Stop reading aloud"), "Ctrl+Shift+S")
        self._add(menu, "stop", self.tr("Stop"), "Esc")

    def _add_view(self) -> None:
        keys = QKeySequence.StandardKey
        menu = self._menu("view", self.tr("&View"))
        self._add(menu, "photos", self.tr("Photos"), "Ctrl+Shift+P")
        self._add(menu, "bin", self.tr("Deleted conversations"), "Ctrl+Shift+B")
        menu.addSeparator()
        self._add(menu, "sidebar", self.tr("Show or hide the list"), "Ctrl+B")
        self._add(menu, "pane", self.tr("Open another chat beside this one"), "Ctrl+\\")
        self._add(menu, "close_pane", self.tr("Close this pane"), "Ctrl+W")
        self._add(menu, "next_pane", self.tr("Next pane"), "F6")
        menu.addSeparator()
        self._add(menu, "larger", self.tr("Larger text"), keys.ZoomIn)
        self._add(menu, "smaller", self.tr("Smaller text"), keys.ZoomOut)
        self._add(menu, "normal", self.tr("Text size of the system"), "Ctrl+0")
        menu.addSeparator()
        appearance = menu.addMenu(self.tr("Appearance"))
        for words, choice, keys_ in (
            (self.tr("Like the system"), "system", "Ctrl+Alt+1"),
            (self.tr("Light"), "light", "Ctrl+Alt+2"),
            (self.tr("Dark"), "dark", "Ctrl+Alt+3"),
        ):
            action = self._add(appearance, f"theme_{choice}", words, keys_)
            action.setCheckable(True)
            self._themes.addAction(action)

    def _add_help(self) -> None:
        menu = self._menu("help", self.tr("&Help"))
        self._add(menu, "keys", self.tr("Keyboard shortcuts"), "Ctrl+/")
        self._add(menu, "about", self.tr("About Lavender"), "F1")
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)

    def _menu(self, name: str, words: str) -> QMenu:
        menu = self._window.menuBar().addMenu(words)
        self._menus[name] = menu
        return menu

    def _add(
        self, menu: QMenu, name: str, words: str, keys: QKeySequence.StandardKey | str = ""
    ) -> QAction:
        action = QAction(words, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setMenuRole(QAction.MenuRole.NoRole)
        menu.addAction(action)
        self._window.addAction(action)
        self._by_name[name] = action
        return action

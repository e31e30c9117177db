"""Where taking along is reached from, and where it says how it went."""

from collections.abc import Callable
from pathlib import Path

from lavender.window.actions import Actions
from lavender.window.outcome import Outcome
from lavender.window.sidebar import Sidebar
from lavender.window.taking_along import TakingAlong

EXPORT_KEYS = ("Ctrl+E", "Ctrl+Shift+H", "Ctrl+Shift+D", "Ctrl+Shift+J", "Ctrl+Shift+G")
"""Of each way to export, in the order of the menu."""


def offer(
    taking: TakingAlong, do: Actions, sidebar: Sidebar, open_id: Callable[[], str | None]
) -> None:
    """Fill the window's menu and those of the list's rows, and tell below the list.

    ``open_id`` is the conversation on screen, if there is one.
    """
    for action, keys in zip(taking.fill(do.export_menu, open_id), EXPORT_KEYS, strict=True):
        do.adopt(action, keys)

    def look() -> None:
        for action in do.export_menu.actions():
            action.setEnabled(open_id() is not None)

    def print_open() -> None:
        if shown := open_id():
            taking.print_(shown)

    do.export_menu.aboutToShow.connect(look)
    do.on("import", taking.import_)
    do.on("print", print_open)
    sidebar.menu_made.connect(taking.fill_row)

    def say(sentence: str, folder: Path | None) -> None:
        sidebar.withdraw_undo()
        if not sentence:
            return
        note = Outcome(sentence, taking.show_words if folder else "")
        if folder is not None:
            note.pressed.connect(lambda: taking.show_folder(folder))
        sidebar.show_note(note)

    taking.said.connect(say)

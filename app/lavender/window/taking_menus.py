"""Where taking along is reached from, and where it says how it went."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from lavender.window.outcome import Outcome
from lavender.window.sidebar import Sidebar
from lavender.window.taking_along import TakingAlong


def offer(
    taking: TakingAlong,
    export_menu: QMenu,
    import_action: QAction,
    sidebar: Sidebar,
    open_id: Callable[[], str | None],
) -> None:
    """Fill the window's menu and those of the list's rows, and tell below the list.

    ``open_id`` is the conversation on screen, if there is one.
    """
    taking.fill(export_menu, open_id)

    def look() -> None:
        for action in export_menu.actions():
            action.setEnabled(open_id() is not None)

    export_menu.aboutToShow.connect(look)
    import_action.triggered.connect(taking.import_)
    sidebar.menu_made.connect(taking.fill_row)

    def say(sentence: str, folder: Path | None) -> None:
        sidebar.withdraw_undo()
        if not sentence:
            return
        note = Outcome(sentence, taking.tr("Show in folder") if folder else "")
        if folder is not None:
            note.pressed.connect(lambda: taking.show_folder(folder))
        sidebar.show_note(note)

    taking.said.connect(say)

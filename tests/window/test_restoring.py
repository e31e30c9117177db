"""A damaged library in the window: what a backup would bring, and one button for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from lavender import paths, startup
from lavender.store import Store
from lavender.window.shell import Shell
from tests.store.conftest import intake
from tests.store.test_restoring import flip, say
from tests.window.conftest import Until


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A data folder with a backup, something newer, and a flipped bit."""
    folder = tmp_path / "data"
    for words in ("an old apple", "", "a new pear"):
        with Store.open(folder, intake) as store:
            if words:
                say(store, words)
    flip(folder, b"It is an old apple.")
    return folder


@pytest.fixture
def shell(application: QApplication, damaged: Path, until: Until) -> Iterator[Shell]:
    """A window on it."""
    with startup.Program(paths.find(damaged)) as program:
        shell = Shell(application, program.window_services())
        shell.open([])
        yield shell
        shell.close()
        shell.window.deleteLater()


def test_a_damaged_library_would_need_a_hand_in_the_backups_folder(
    shell: Shell, until: Until
) -> None:
    until(lambda: hasattr(shell.restoring, "dialog"))
    asked = shell.restoring.dialog
    said = asked.more
    assert "Messages: 4." in said
    assert "newer than the backup, from the damaged file: 2." in said
    assert "No message is lost." in said
    restore, _ = sorted(asked.findChildren(QPushButton), key=QPushButton.isDefault, reverse=True)
    assert restore.text().startswith("Restore the backup of ")
    until(restore.hasFocus)
    restore.click()
    until(lambda: shell.restoring.dialog is not asked)
    assert shell.restoring.dialog.words == "Your library is restored."
    shell.restoring.dialog.close()
    until(lambda: shell.window.sidebar.rows.rowCount() >= 2)

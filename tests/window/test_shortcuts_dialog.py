"""The list of keys in the real window: every action is there, and no key means two things."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu

from lavender.window.shell import Shell
from lavender.window.shortcuts_dialog import ShortcutsDialog


def test_every_key_of_the_window_is_listed(shell: Shell) -> None:
    QTest.keyClick(shell.window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = shell.window.findChildren(ShortcutsDialog)
    said = {label.text(): label for label in dialog.findChildren(QLabel)}
    for action in shell.window.actions():
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert keys, f"{action.text()} has no key"
        name = action.text().rstrip("…")
        assert said[name].accessibleName() == f"{name}: {keys}"
        assert keys in said
    dialog.close()


def test_no_key_means_two_things(shell: Shell) -> None:
    keys = [action.shortcut().toString() for action in shell.window.actions()]
    assert len(keys) > 40
    assert len(keys) == len(set(keys))


def test_every_action_has_its_place_in_a_menu(shell: Shell) -> None:
    menus = shell.window.menuBar().findChildren(QMenu)
    placed = {action for menu in menus for action in menu.actions()}
    missing = [each.text() for each in shell.window.do.all if each not in placed]
    assert missing == []

"""What a screen reader hears and finds: roles, names, and only the words that are new."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QScrollArea, QWidget
from shiboken6 import delete

from lavender.chat.types import Message, Role, Status
from lavender.speech import spoken_until
from lavender.window.answer_text import AnswerText
from lavender.window.answer_view import AnswerView
from lavender.window.hearing import SAY_EVERY_MS
from lavender.window.shell import Shell

Until = Callable[..., None]
KIND = QAccessible.Role


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """Events, while somebody listens."""
    events: list[Any] = []
    monkeypatch.setattr("lavender.window.hearing.QAccessible", _Listening(events))
    yield events


class _Listening:
    """Stands for ``QAccessible`` where a program listens."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self, events: list[Any]) -> None:
        self._events = events

    def isActive(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def updateAccessibility(self, event: Any) -> None:  # noqa: N802 - Qt's name
        kind = type(event).__name__
        if "Announcement" in kind:
            self._events.append(("said", event.message()))
        elif "Update" in kind:
            self._events.append(("changed", event.textRemoved(), event.textInserted()))
        elif "Insert" in kind:
            self._events.append(("came", event.changePosition(), event.textInserted()))
        else:
            self._events.append(("went", event.textRemoved()))


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def test_names_and_roles_are_those_that_others_look_for(shell: Shell) -> None:
    window = shell.window
    pane = window.pane
    for widget, name, role in (
        (window.sidebar.list, "Conversations", KIND.List),
        (window.sidebar.search, "Search conversations", KIND.EditableText),
        (window.sidebar.new_button, "New chat", KIND.Button),
        (window.sidebar.settings_button, "Settings", KIND.Button),
        (pane.transcript, "Transcript", KIND.Grouping),
        (pane.composer.box, "Message", KIND.EditableText),
        (pane.composer.strip, "Photos to send", KIND.Grouping),
        (pane.models, "Model", KIND.ComboBox),
    ):
        found = interface(widget)
        assert (found.text(QAccessible.Text.Name), found.role()) == (name, role)
    assert interface(pane.models).text(QAccessible.Text.Value) == pane.models.currentText()


def test_the_button_at_the_foot_opens_the_settings(shell: Shell, until: Until) -> None:
    def dialog() -> QDialog | None:
        dialogs = shell.window.findChildren(QDialog)
        return next((each for each in dialogs if each.windowTitle() == "Settings"), None)

    shell.window.sidebar.settings_button.setFocus()
    QTest.keyClick(shell.window.sidebar.settings_button, Qt.Key.Key_Return)
    until(lambda: dialog() is not None and dialog().isVisible())  # type: ignore[union-attr]
    opened = dialog()
    assert opened is not None
    opened.reject()


def test_arrows_go_from_model_to_model_and_to_no_page(shell: Shell) -> None:
    models = shell.window.models
    models.setFocus()
    for _ in range(models.count() + 1):
        QTest.keyClick(models, Qt.Key.Key_Down)
    assert not shell.window.shows_page
    assert models.model_id == models.itemData(models.count() - 3), "the last model is chosen"
    QTest.keyClick(models, Qt.Key.Key_Up)


def test_asking_a_scroll_area_for_a_bar_that_went_is_no_crash(shell: Shell) -> None:
    for area in shell.window.findChildren(QScrollArea):
        found = interface(area)
        assert found.child(found.childCount() + 3) is None, area.accessibleName()


def test_a_named_choice_goes_with_its_widget(shell: Shell) -> None:
    parent = QWidget(shell.window)
    box = QComboBox(parent)
    box.setAccessibleName("Size")
    box.addItems(["small", "large"])
    assert interface(box).text(QAccessible.Text.Name) == "Size"
    assert interface(box).child(0) is not None
    assert interface(box).child(1) is None
    delete(parent)
    gc.collect()
    assert QAccessible.queryAccessibleInterface(shell.window) is not None
    unnamed = QComboBox(shell.window)
    unnamed.addItem("small")
    assert interface(unnamed).role() == KIND.ComboBox
    unnamed.deleteLater()


def test_only_new_words_are_told(shell: Shell, told: list[Any], until: Until) -> None:
    text = AnswerText(shell.theme.colours, shell.window)
    text.show_text("A red", growing=True)
    text.show_text("A red 🚲 and", growing=True)
    text.show_text("A red 🚲 and a **bl", growing=True)
    text.show_text("A red 🚲 and a **blue** one.\n\nMore", growing=True)
    until(lambda: not text.busy)
    words = "".join(each[2] for each in told if each[0] == "came")
    changes = [each for each in told if each[0] == "changed"]
    assert ("came", 0, "A red") in told
    assert ("came", 5, " 🚲 and") in told
    assert words.count("red") == 1
    assert words.count("More") == 1
    assert [each[1] for each in changes] == ["**bl"], "just the signs that became a form"
    text.deleteLater()


def test_half_a_character_is_never_told(shell: Shell, told: list[Any], until: Until) -> None:
    text = AnswerText(shell.theme.colours, shell.window)
    for words in ("🚲", "🚲🚳", "🚳🚳", "🚳x🚳"):
        text.show_text(words, growing=True)
        until(lambda: not text.busy)
    assert told == [
        ("came", 0, "🚲"),
        ("came", 2, "🚳"),
        ("changed", "🚲", "🚳"),
        ("came", 2, "x"),
    ]
    text.deleteLater()


def test_sentences_are_said_as_they_end_and_each_once(
    shell: Shell, told: list[Any], until: Until
) -> None:
    message = Message("a", "c", "q", Role.ASSISTANT, "", (), Status.WRITING, 0.0)
    view = AnswerView(message, "Pocket", shell.theme.colours, live=True)
    view.setParent(shell.window)
    view.show()
    view.append("I see a tree. It is")
    until(lambda: ("said", "I see a tree.") in told, 2 + SAY_EVERY_MS / 1000)
    view.append(" 3.5 m high")
    view.finish(replace(message, text="I see a tree. It is 3.5 m high", status=Status.DONE))
    assert [each[1] for each in told if each[0] == "said"] == ["I see a tree.", "It is 3.5 m high"]
    view.hide()
    view.deleteLater()


def test_where_a_sentence_is_over() -> None:
    assert spoken_until("It is 3.5 m high", 0) == 0
    assert spoken_until("One. Two", 0) == 5
    assert spoken_until("One. Two", 5) == 5
    assert spoken_until("冰箱。牛奶", 0) == 3
    assert spoken_until("- milk\n- eg", 0) == 7

"""Deleting with a way back, and finding what was said: in the real window and library."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from lavender import startup
from lavender.chat.types import Conversation, Message, Status
from lavender.store import Store
from lavender.window.notes import Undo
from lavender.window.shell import Shell

Until = Callable[..., None]


def talk(store: Store, *turns: tuple[str, str]) -> tuple[Conversation, list[Message]]:
    """A conversation that was held, and its messages."""
    conversation = store.create_conversation("pocket")
    for question, answer in turns:
        _, writing = store.begin(conversation.id, question, (), "pocket")
        store.finish(replace(writing, text=answer, status=Status.DONE, stop_reason="end"))
    return store.conversation(conversation.id), store.path(conversation.id)


@pytest.fixture
def talks(program: startup.Program) -> tuple[Conversation, Conversation]:
    """Two conversations in the library before the window opens."""
    first, _ = program.library.submit(
        lambda store: talk(store, ("What is in the fridge?", "Pears and 冰箱 milk."))
    ).result(10)
    second, _ = program.library.submit(
        lambda store: talk(store, ("And in the garden?", "A red bicycle."))
    ).result(10)
    return first, second


@pytest.fixture
def opened(talks: tuple[Conversation, Conversation], shell: Shell, until: Until) -> Shell:
    until(lambda: shell.window.sidebar.rows.find(talks[1].id))
    return shell


def undo(shell: Shell) -> list[Undo]:
    return [note for note in shell.window.sidebar.findChildren(Undo) if not note.isHidden()]


def test_a_deleted_conversation_can_be_had_back(
    opened: Shell, talks: tuple[Conversation, Conversation], program: startup.Program, until: Until
) -> None:
    first = talks[0]
    sidebar = opened.window.sidebar
    sidebar.opened.emit(first.id)
    until(lambda: opened.controller.screen.open_id == first.id)
    sidebar.list.setFocus()
    QTest.keyClick(sidebar.list, Qt.Key.Key_Backspace)
    assert sidebar.rows.find(first.id), "Backspace deletes nothing"
    QTest.keyClick(sidebar.list, Qt.Key.Key_Delete)
    until(lambda: sidebar.rows.find(first.id) is None and undo(opened))
    assert not opened.window.shows_transcript
    listed = [each.id for each in program.library.conversations().result(10)]
    assert first.id not in listed
    undo(opened)[0].button.click()
    until(lambda: sidebar.rows.find(first.id))
    until(lambda: opened.controller.screen.open_id == first.id)
    assert opened.window.transcript.views()[-1].message.text == "Pears and 冰箱 milk."
    assert undo(opened) == []


def test_the_menu_deletes_too(
    opened: Shell, talks: tuple[Conversation, Conversation], until: Until
) -> None:
    sidebar = opened.window.sidebar
    menu = sidebar.menu_for(talks[1])
    next(action for action in menu.actions() if action.text() == "Delete").trigger()
    until(lambda: sidebar.rows.find(talks[1].id) is None)
    menu.close()


@pytest.mark.parametrize("words", ["fridge milk", "冰箱", "冰", "PEARS"])
def test_what_was_said_is_found_as_one_types(
    opened: Shell, talks: tuple[Conversation, Conversation], until: Until, words: str
) -> None:
    sidebar = opened.window.sidebar
    sidebar.search.setFocus()
    sidebar.search.setText(words.rsplit(maxsplit=1)[-1])
    until(sidebar.hits.rowCount)
    assert sidebar.results.isVisible()
    assert not sidebar.list.isVisible()
    QTest.keyClick(sidebar.search, Qt.Key.Key_Return)
    until(lambda: opened.window.shows_transcript)
    view = opened.window.transcript.views()[-1]
    assert view.message.text == "Pears and 冰箱 milk."
    assert view.property("found") is True
    sidebar.search.clear()
    assert sidebar.list.isVisible()
    assert not sidebar.results.isVisible()


def test_nothing_found_is_said(opened: Shell, until: Until) -> None:
    sidebar = opened.window.sidebar
    sidebar.search.setText("zebra crossing")
    until(sidebar._none.isVisible)
    assert sidebar._none.text() == "Nothing was found for “zebra crossing”."
    sidebar.search.setText("{places} " + "far" * 100)
    until(lambda: "{places}" in sidebar._none.text())
    assert len(sidebar._none.text()) < 150
    sidebar.search.clear()
    assert not sidebar._none.isVisible()


def test_a_message_on_another_branch_is_opened_where_it_is(
    opened: Shell, program: startup.Program, until: Until
) -> None:
    def branch(store: Store) -> Conversation:
        conversation, messages = talk(store, ("Where?", "The purple elephant."))
        again = store.begin_answer(conversation.id, messages[0].id, "pocket")
        store.finish(replace(again, text="The green giraffe.", status=Status.DONE))
        return conversation

    conversation = program.library.submit(branch).result(10)
    sidebar = opened.window.sidebar
    sidebar.search.setText("purple elephant")
    until(sidebar.hits.rowCount)
    QTest.keyClick(sidebar.search, Qt.Key.Key_Return)
    until(lambda: opened.controller.screen.open_id == conversation.id)
    texts = [view.message.text for view in opened.window.transcript.views()]
    assert texts == ["Where?", "The purple elephant."]
    sidebar.search.clear()


def test_search_has_a_key_and_names_that_other_programs_rely_on(opened: Shell) -> None:
    sidebar = opened.window.sidebar
    QTest.keyClick(opened.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert sidebar.search.hasFocus()
    names = {part.accessibleName() for part in opened.window.findChildren(QWidget)}
    assert names >= {
        "Conversations",
        "Search conversations",
        "New chat",
        "Transcript",
        "Message",
        "Attach photo",
        "Photos to send",
        "Send",
        "Model",
    }


def test_a_conversation_that_is_gone_on_with_moves_to_the_top(
    opened: Shell, talks: tuple[Conversation, Conversation], program: startup.Program, until: Until
) -> None:
    """It moves: a title that is being written in another row stays open."""
    sidebar = opened.window.sidebar
    first, second = talks
    assert [sidebar.rows.row_of(each.id) for each in talks] == [2, 1]
    sidebar.select(second.id)
    sidebar.search.setText("bicycle")
    QTest.keyClick(opened.window, Qt.Key.Key_F2)
    (line,) = sidebar.list.findChildren(QLineEdit)
    QTest.keyClicks(line, "The bicycle")
    sidebar.rows.put(first)
    assert [sidebar.rows.row_of(each.id) for each in talks] == [1, 2]
    assert line.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Return)

    def kept() -> bool:
        return program.library.conversations().result(10)[0].title == "The bicycle"

    until(kept)
    until(lambda: sidebar.rows.title(sidebar.rows.find(second.id) or first) == "The bicycle")
    assert sidebar.rows.row_of(second.id) == 2, "a new title alone moves nothing"


def test_the_menu_of_a_row_renames_that_row(
    opened: Shell, talks: tuple[Conversation, Conversation]
) -> None:
    sidebar = opened.window.sidebar
    sidebar.menu_for(talks[0]).actions()[0].trigger()
    (line,) = sidebar.list.findChildren(QLineEdit)
    assert line.text() == "What is in the fridge?"
    QTest.keyClick(line, Qt.Key.Key_Escape)

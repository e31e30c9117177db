"""The list by day: its lines, its keys, several at once, folders and pins, in the real window."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from lavender import startup
from lavender.chat.types import Conversation, Folder
from lavender.store import Store
from lavender.window.conversation_list import ConversationList
from lavender.window.conversation_model import DRAGGED, ConversationModel
from lavender.window.notes import Undo
from lavender.window.rows import MOST_STEPS
from lavender.window.shell import Shell

Until = Callable[..., None]
DAY_S = 86_400.0
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def talk(number: int, days: float = 0, pinned: bool = False, folder: str = "") -> Conversation:
    used = time.time() - days * DAY_S
    title = f"talk {number}"
    return Conversation(f"c{number}", title, used, used, None, "m", "", "", pinned, folder or None)


def lines(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.fixture
def model(application: QApplication) -> ConversationModel:
    """Held against Qt's rules at each change."""
    del application
    model = ConversationModel()
    kind = QAbstractItemModelTester.FailureReportingMode.Warning
    model.tester = QAbstractItemModelTester(model, kind)  # type: ignore[attr-defined]
    return model


def test_what_is_pinned_and_folders_stand_above_the_days(model: ConversationModel) -> None:
    model.show(
        [
            talk(1),
            talk(2, 1),
            talk(3, 1, pinned=True),
            talk(4, 3, folder="f"),
            talk(5, 5),
            talk(6, 400),
            talk(7, 401, folder="a folder that is gone"),
        ],
        [Folder("e", "Empty"), Folder("f", "Recipes")],
    )
    assert lines(model)[:10] == [
        "Pinned",
        "talk 3",
        "Empty",
        "Recipes",
        "talk 4",
        "Today",
        "talk 1",
        "Yesterday",
        "talk 2",
        "Previous 7 days",
    ]
    assert lines(model)[10] == "talk 5"
    assert lines(model)[12] == "talk 6"
    assert lines(model)[-1] == "talk 7"
    assert model.heads == [row for row, each in enumerate(lines(model)) if "talk" not in each]
    model.show_folder("f", False)
    assert "talk 4" not in lines(model)
    assert model.find("c4")
    spoken = model.index_of("c1").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Today: talk 1"), "the keys do not stop at headings"


def test_changes_touch_only_their_lines(model: ConversationModel) -> None:
    model.show([talk(each, each / 2) for each in range(20)], [Folder("f", "Recipes")])
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.put(talk(13))
    assert lines(model)[1:3] == ["Today", "talk 13"]
    model.replace(replace(talk(15, 7.5), pinned=True), replace(talk(16, 8), folder_id="f"))
    assert lines(model)[:4] == ["Pinned", "talk 15", "Recipes", "talk 16"]
    model.drop("c0", "c1", "c13", "c19", "nobody")
    model.replace(replace(talk(15, 7.5), title="other words"))
    assert model.title(model.find("c15") or talk(0)) == "other words"
    assert model.row_of("c13") is None
    model.put(talk(99))
    model.show_folder("f", False)
    assert not resets
    model.show([])
    assert resets
    assert lines(model) == []


def test_titles_that_anybody_wrote_are_one_line(model: ConversationModel) -> None:
    model.show([replace(talk(1), title=" \n "), replace(talk(2), title="<b>a</b>\nb\u2028c")])
    assert lines(model)[1:] == ["Untitled conversation", "<b>a</b> b c"]


@pytest.mark.parametrize("count", [3, 2 * MOST_STEPS + 5])
def test_rows_become_any_others(model: ConversationModel, count: int) -> None:
    """Whatever stands where: the other way round, every second one, in another order."""
    every = [talk(each) for each in range(count)]
    for wanted in (every, every[::-1], every[::2], [*every[1:], every[0]], every, []):
        model.show(wanted)
        assert lines(model)[1:] == [each.title for each in wanted]


@pytest.fixture
def filled(program: startup.Program, shell: Shell, until: Until) -> Shell:
    """Five conversations, in no folder."""

    def fill(store: Store) -> str:
        for each in [*store.conversations(), *store.binned()]:
            store.delete(each.id)
        for folder in store.order.folders():
            store.order.delete(folder.id)
        for number in range(5):
            last = store.create_conversation("pocket", title=f"talk {number}").id
        return last

    last = program.library.submit(fill).result(10)
    shell.controller.books.list_all()
    until(lambda: shell.window.sidebar.rows.row_of(last) == 1)
    return shell


def click(
    listed: ConversationList, row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    place = listed.visualRect(listed.model().index(row, 0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, held, place)


def titles(listed: ConversationList) -> list[str]:
    return [each.title for each in listed.chosen()]


def test_places_are_counted_and_found_again(filled: Shell) -> None:
    listed = filled.window.sidebar.list
    model = filled.window.sidebar.rows
    listed.doItemsLayout()
    for row in range(model.rowCount()):
        box = listed.visualRect(model.index(row))
        for height in (box.top(), box.center().y(), box.bottom()):
            assert listed.indexAt(QPoint(9, height)).row() == row
    assert listed.visualRect(model.index(0)).height() < listed.visualRect(model.index(1)).height()
    assert not listed.indexAt(QPoint(9, listed.top(model.rowCount()))).isValid()


def test_several_are_chosen_with_the_mouse_and_the_keys(filled: Shell, until: Until) -> None:
    listed = filled.window.sidebar.list
    screen = filled.controller.screen
    click(listed, 1)
    until(lambda: screen.open_id)
    opened = screen.open_id
    click(listed, 3, CTRL)
    assert titles(listed) == ["talk 4", "talk 2"]
    click(listed, 5, SHIFT)
    assert titles(listed) == ["talk 4", "talk 2", "talk 1", "talk 0"]
    assert screen.wanted_id == opened, "choosing opens nothing"
    listed.setFocus()
    click(listed, 2)
    QTest.keyClick(listed, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(listed, Qt.Key.Key_Down, SHIFT)
    assert titles(listed) == ["talk 3", "talk 2", "talk 1"]
    QTest.keyClick(listed, Qt.Key.Key_Home)
    assert titles(listed) == ["talk 4"], "the heading above is passed over"
    QTest.keyClick(listed, Qt.Key.Key_Up)
    assert titles(listed) == ["talk 4"]
    QTest.keyClick(listed, Qt.Key.Key_A, CTRL)
    assert len(titles(listed)) == 5
    click(listed, 0)
    assert screen.wanted_id != "", "a press on a heading opens nothing"


def test_several_are_deleted_and_had_back_at_once(
    filled: Shell, program: startup.Program, until: Until
) -> None:
    sidebar = filled.window.sidebar
    sidebar.list.setFocus()
    click(sidebar.list, 1)
    click(sidebar.list, 3, SHIFT)
    QTest.keyClick(sidebar.list, Qt.Key.Key_Delete)
    until(lambda: lines(sidebar.rows) == ["Today", "talk 1", "talk 0"])
    until(lambda: any(not each.isHidden() for each in sidebar.findChildren(Undo)))
    (note,) = (each for each in sidebar.findChildren(Undo) if not each.isHidden())
    assert note.accessibleName() == "3 conversations were deleted."
    assert not filled.window.shows_transcript
    note.button.click()
    until(lambda: len(lines(sidebar.rows)) == 6)
    assert program.library.bin.conversations().result(10) == ()


def test_pins_hold(filled: Shell, program: startup.Program, until: Until) -> None:
    sidebar = filled.window.sidebar
    click(sidebar.list, 4)
    click(sidebar.list, 5, CTRL)
    menu = sidebar.menu_for(*sidebar.list.chosen())
    assert [each.text() for each in menu.actions()] == ["Pin", "Move to folder", "", "Delete"]
    menu.actions()[0].trigger()
    until(lambda: lines(sidebar.rows)[:4] == ["Pinned", "talk 1", "talk 0", "Today"])
    assert titles(sidebar.list) == ["talk 1", "talk 0"], "they stay chosen"
    assert sum(each.pinned for each in program.library.conversations().result(10)) == 2
    menu.close()
    menu = sidebar.menu_for(*sidebar.list.chosen())
    menu.actions()[0].trigger()
    until(lambda: lines(sidebar.rows)[0] == "Today")
    menu.close()


def test_folders_are_made_named_closed_and_deleted(
    filled: Shell, program: startup.Program, until: Until
) -> None:
    sidebar = filled.window.sidebar
    chosen = [each.id for each in program.library.conversations(2).result(10)]
    sidebar.folder_made.emit("R&D <b>", chosen)
    until(lambda: lines(sidebar.rows)[:4] == ["R&D <b>", "talk 4", "talk 3", "Today"])
    menu = sidebar.menu_for(*(each for each in [sidebar.rows.find(chosen[0])] if each))
    words = [each.text() for each in menu.folders.actions()]
    assert words == ["R&&D <b>", "", "No folder", "New folder…"]
    menu.close()
    sidebar.select(chosen[0])
    sidebar.list.setFocus()
    QTest.keyClick(sidebar.list, Qt.Key.Key_Up, CTRL)
    assert sidebar.list.currentIndex().row() == 0, "the keys reach folders"
    assert titles(sidebar.list) == ["talk 4"]
    QTest.keyClick(sidebar.list, Qt.Key.Key_Left)
    assert lines(sidebar.rows)[:2] == ["R&D <b>", "Today"]
    until(lambda: not program.library.folders.list().result(10)[0].opened)
    QTest.keyClick(sidebar.list, Qt.Key.Key_Return)
    assert lines(sidebar.rows)[1] == "talk 4"
    assert sidebar.list.currentIndex().row() == 0, "the keys stay where they were"
    QTest.keyClick(filled.window, Qt.Key.Key_F2)
    (line,) = sidebar.list.findChildren(QLineEdit)
    QTest.keyClicks(line, "Recipes")
    QTest.keyClick(line, Qt.Key.Key_Return)
    until(lambda: lines(sidebar.rows)[0] == "Recipes")
    sidebar.folder_deleted.emit(sidebar.rows.folders[0].id)
    until(lambda: lines(sidebar.rows)[0] == "Today")
    assert len(lines(sidebar.rows)) == 6, "its conversations stay"


def test_conversations_are_dropped_into_a_folder_and_out_of_it(
    filled: Shell, program: startup.Program, until: Until
) -> None:
    sidebar = filled.window.sidebar
    sidebar.folder_made.emit("Recipes", [])
    until(lambda: lines(sidebar.rows)[0] == "Recipes")
    sidebar.list.doItemsLayout()

    def drop(rows: list[int], target: int) -> None:
        mime = sidebar.rows.mimeData([sidebar.rows.index(row) for row in rows])
        assert mime.hasFormat(DRAGGED)
        send(sidebar.list, mime, target)

    drop([2, 4], 0)
    until(lambda: lines(sidebar.rows)[:4] == ["Recipes", "talk 4", "talk 2", "Today"])
    sidebar.list.doItemsLayout()
    drop([5], 1)
    until(lambda: len([each for each in lines(sidebar.rows)[1:4] if "talk" in each]) == 3)
    sidebar.list.doItemsLayout()
    drop([1], 5)
    until(lambda: sidebar.rows.folder_at(sidebar.rows.index(1)) is not None)
    until(
        lambda: [each.folder_id for each in program.library.conversations(1).result(10)] == [None]
    )
    text = QMimeData()
    text.setText("words from elsewhere")
    assert not send(sidebar.list, text, 0)


def send(listed: ConversationList, mime: QMimeData, row: int) -> bool:
    place = QPointF(listed.visualRect(listed.model().index(row, 0)).center())
    event = QDropEvent(
        place,
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    listed.dropEvent(event)
    return event.isAccepted()


def test_a_choice_stays_while_an_answer_comes(filled: Shell) -> None:
    """Another conversation goes to the top: what was chosen is chosen still."""
    sidebar = filled.window.sidebar
    sidebar.list.selectionModel().clear()
    for row in (2, 4):
        sidebar.list.selectionModel().select(
            sidebar.rows.index(row), QItemSelectionModel.SelectionFlag.Select
        )
    assert titles(sidebar.list) == ["talk 3", "talk 1"]
    first = sidebar.list.chosen()[-1]
    sidebar.put(first)
    assert sorted(titles(sidebar.list)) == ["talk 1", "talk 3"]


def test_ten_thousand_are_listed_and_scrolled_at_once(filled: Shell) -> None:
    """Ten times the goal, for a busy machine: what asks each line for its height takes longer."""
    sidebar = filled.window.sidebar
    many = [talk(each, each / 20) for each in range(10_000)]
    began = time.process_time()
    sidebar.show_conversations(many, [])
    sidebar.list.doItemsLayout()
    sidebar.list.grab()
    assert time.process_time() - began < 0.5
    began = time.process_time()
    for height in range(0, sidebar.list.verticalScrollBar().maximum(), 60_000):
        sidebar.list.verticalScrollBar().setValue(height)
        sidebar.list.grab()
    assert sidebar.list.verticalScrollBar().maximum() > 500_000
    assert time.process_time() - began < 1.0
    sidebar.show_conversations([], [])

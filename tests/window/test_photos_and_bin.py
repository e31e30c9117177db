"""Photos by what was said about them, and what was deleted: in the real window and library."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from lavender import startup
from lavender.chat.types import Conversation, Photo, Status
from lavender.library import DAY_S, Library
from lavender.store import Store
from lavender.window.conversation_menus import ChatsMenu
from lavender.window.photo_grid import PHOTO
from lavender.window.question_dialog import QuestionDialog
from lavender.window.shell import Shell

Until = Callable[..., None]


def ask(library: Library, question: str, answer: str, *photos: Photo) -> Conversation:
    def write(store: Store) -> Conversation:
        conversation = store.create_conversation("pocket")
        _, writing = store.begin(conversation.id, question, photos, "pocket")
        store.finish(replace(writing, text=answer, status=Status.DONE))
        return store.conversation(conversation.id)

    return library.submit(write).result(10)


@pytest.fixture
def photos(
    program: startup.Program, tmp_path: Path, drawn: Callable[..., Path]
) -> tuple[Photo, Photo]:
    """Two photos, and a library in which nothing was said yet."""
    services = program.window_services()

    def clear(store: Store) -> None:
        for each in [*store.conversations(), *store.binned()]:
            store.delete(each.id)

    services.library.submit(clear).result(10)
    files = [drawn(tmp_path / f"{colour}.png", colour=f"#{colour}") for colour in ("aa8800", "06a")]
    first, second = (services.assistant.attach(file).result(20) for file in files)
    return first, second


def names(shell: Shell) -> list[str]:
    rows = shell.window.photos_page.grid.rows
    return [rows.index(row).data(PHOTO).sha256 for row in range(rows.rowCount())]


def menu_of(shell: Shell) -> ChatsMenu | None:
    return next((each for each in shell.window.findChildren(ChatsMenu) if each.isVisible()), None)


def test_the_page_of_photos_helps_where_there_are_none(
    photos: tuple[Photo, Photo], shell: Shell, until: Until
) -> None:
    shell.window.sidebar.photos_button.click()
    page = shell.window.photos_page
    until(lambda: "are kept here" in page.words)
    assert not page.search.isVisible()
    assert page.begin.hasFocus()
    shell.window.sidebar.photos_button.click()
    assert shell.window.sidebar.photos_button.property("open"), "its page is open"
    assert not shell.window.sidebar.bin_button.property("open")
    QTest.keyClick(page.begin, Qt.Key.Key_Space)
    assert shell.window.composer.isVisible()
    assert not shell.window.sidebar.photos_button.property("open")
    shell.window.sidebar.photos_button.click()
    QTest.keyClick(shell.window, Qt.Key.Key_Escape)
    assert shell.window.composer.isVisible()


def test_a_photo_is_found_by_what_was_said_and_opens_its_chat_by_keys_alone(
    photos: tuple[Photo, Photo], program: startup.Program, shell: Shell, until: Until
) -> None:
    first, second = photos
    garden = ask(program.library, "What is & grows there?", "A purple bicycle.", first)
    ask(program.library, "And here?", "Milk.", second)
    fridge = ask(program.library, "Both?", "Eggs.", first, second)
    QTest.keyClick(
        shell.window,
        Qt.Key.Key_P,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    page = shell.window.photos_page
    until(lambda: len(names(shell)) == 2)
    assert page.search.hasFocus()
    QTest.keyClicks(page.search, "bicycle")
    until(lambda: names(shell) == [first.sha256])
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.grid.hasFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    until(lambda: menu_of(shell))
    menu = menu_of(shell)
    assert menu is not None
    assert [each.text() for each in menu.actions()] == ["Both?", "What is && grows there?"]
    assert fridge.id != garden.id
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    until(lambda: shell.controller.screen.open_id == garden.id)
    assert shell.window.shows_transcript
    assert shell.window.composer.isVisible(), "the page made way"
    shell.window.sidebar.photos_button.click()
    page.search.setText("xylophone")
    until(lambda: "Nothing like that" in page.words)
    assert not page.grid.isVisible()
    page.search.clear()
    until(lambda: len(names(shell)) == 2)


def test_a_photo_that_went_meanwhile_is_no_longer_shown(
    photos: tuple[Photo, Photo], program: startup.Program, shell: Shell, until: Until
) -> None:
    asked = ask(program.library, "What?", "Pears.", photos[0])
    shell.window.sidebar.photos.emit()
    until(lambda: len(names(shell)) == 1)
    program.library.bin.put(asked.id).result(10)
    QTest.keyClick(shell.window.photos_page.grid, Qt.Key.Key_Space)
    until(lambda: names(shell) == [])
    assert menu_of(shell) is None


def test_only_what_is_in_sight_is_fetched(
    photos: tuple[Photo, Photo], shell: Shell, until: Until
) -> None:
    from lavender.library import Pictured

    page = shell.window.photos_page
    shell.window.sidebar.photos.emit()
    until(lambda: page.words)
    asked: list[str] = []
    fetch = shell._thumbnails._fetch
    shell._thumbnails._fetch = lambda name: asked.append(name) or fetch(name)  # type: ignore[func-returns-value]
    page.show_photos("", [Pictured(f"{number:064x}", "talk") for number in range(5000)])
    page.grid.grab()
    assert 5 < len(asked) < 100
    page.grid.scrollToBottom()
    page.grid.grab()
    assert f"{4999:064x}" in asked
    assert len(asked) < 200


def test_a_known_photo_offers_its_chats(
    photos: tuple[Photo, Photo],
    program: startup.Program,
    shell: Shell,
    until: Until,
    tmp_path: Path,
    drawn: Callable[..., Path],
) -> None:
    earlier = ask(program.library, "What is in my fridge?", "Milk.", photos[0])
    file = drawn(tmp_path / "again.png", colour="#aa8800")
    known = shell.controller.chat.known
    shell.controller.attaching.take([file])
    until(lambda: known.line)
    line = known.line
    assert line is not None
    assert line.words == "You have asked about this photo before: “What is in my fridge?”"
    assert line.all_button.isHidden()
    shell.window.resize(700, 600)
    QApplication.processEvents()
    shown = [label.text() for label in line.findChildren(QLabel)]
    assert "What is in my fridge?" in shown, "the title is what it is about"
    line.open_button.click()
    until(lambda: shell.controller.screen.open_id == earlier.id)
    assert known.line is None
    shell.window.composer.strip.clear()
    shell.window.sidebar.new.emit()
    ask(program.library, "Another?", "Eggs.", photos[0])
    shell.controller.attaching.take([file])
    until(lambda: known.line)
    line = known.line
    assert line is not None
    assert "“Another?”" in line.words
    line.all_button.click()
    until(lambda: menu_of(shell))
    menu = menu_of(shell)
    assert menu is not None
    assert len(menu.actions()) == 2
    menu.close()
    shell.window.composer.clear()
    assert known.line is None, "it goes with the photo"


def test_a_photo_that_was_never_asked_about_is_not_known(
    photos: tuple[Photo, Photo],
    shell: Shell,
    until: Until,
    tmp_path: Path,
    drawn: Callable[..., Path],
) -> None:
    shell.controller.attaching.take([drawn(tmp_path / "again.png", colour="#aa8800")])
    until(lambda: shell.window.composer.strip.photos)
    shell._services.library.folders.list().result(10)
    until(lambda: not shell.controller.chat.known._asked - {photos[0].sha256})
    assert shell.controller.chat.known.line is None
    shell.window.composer.clear()


def press(box: QuestionDialog, words: str) -> None:
    next(each for each in box.findChildren(QPushButton) if each.text() == words).click()


def box_of(shell: Shell) -> QuestionDialog | None:
    boxes = shell.window.findChildren(QuestionDialog)
    return next((each for each in boxes if each.isVisible()), None)


def shown_by(shell: Shell) -> QuestionDialog:
    box = box_of(shell)
    assert box is not None
    return box


def test_the_bin_gives_back_and_lets_go(
    photos: tuple[Photo, Photo], program: startup.Program, shell: Shell, until: Until
) -> None:
    library, page = program.library, shell.window.bin_page
    talks = [ask(library, f"talk {number}", "…", photos[0]) for number in range(4)]
    shell.window.sidebar.bin_button.click()
    until(lambda: "Nothing is deleted" in page._nothing.words)
    assert page._nothing.isVisible()
    assert not page._buttons.isVisible()
    shell.controller.books.delete([each.id for each in talks])
    until(lambda: page.rows.rowCount() == 4)
    library.submit(
        lambda store: store._database.execute(
            "UPDATE conversations SET binned = binned - ? WHERE id = ?",
            (18.5 * DAY_S, talks[0].id),
        )
    ).result(10)
    shell.controller.books.show_bin()

    def told() -> str:
        return str(page.rows.index(3).data(Qt.ItemDataRole.AccessibleTextRole))

    until(lambda: told() == "talk 0, 12 days left")
    page.restore_button.click()
    until(lambda: page.rows.rowCount() == 3)
    until(lambda: shell.window.sidebar.rows.conversations == 1)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    until(lambda: box_of(shell))
    press(shown_by(shell), "Cancel")
    assert len(library.bin.conversations().result(10)) == 3, "Cancel keeps it"
    until(lambda: box_of(shell) is None)
    page.erase_button.click()
    until(lambda: box_of(shell))
    press(shown_by(shell), "Delete for good")
    until(lambda: page.rows.rowCount() == 2)
    until(lambda: box_of(shell) is None)
    page.empty_button.click()
    until(lambda: box_of(shell))
    press(shown_by(shell), "Delete for good")
    until(lambda: page.rows.rowCount() == 0)
    assert library.bin.conversations().result(10) == ()
    assert len(library.conversations().result(10)) == 1


def test_every_control_has_a_name(shell: Shell) -> None:
    """A screen reader has words for all that the keyboard reaches."""
    for page in (shell.window.photos_page, shell.window.bin_page, shell.window.sidebar):
        for part in page.findChildren(QWidget):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(part, QMenu):
                words = part.accessibleName() or getattr(part, "text", str)()
                assert words, part

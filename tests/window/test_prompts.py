"""Saved texts: pressed into the question, kept, changed, deleted and had back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from lavender import startup
from lavender.chat.drafts import Kind, Prompt
from lavender.settings import Settings
from lavender.window.notes import Undo
from lavender.window.prompts_dialog import PromptsDialog
from lavender.window.shell import Shell

Until = Callable[..., None]


@pytest.fixture
def shelf(shell: Shell, program: startup.Program, until: Until) -> Iterator[Shell]:
    """A window whose library has a prompt and a system text."""
    program.settings = Settings(max_tokens=4, temperature=0.0)
    library = program.library
    library.prompts.keep(Prompt("b", Kind.PROMPT, "Birds & bees", "Which bird is this?")).result()
    library.prompts.keep(Prompt("p", Kind.SYSTEM, "Pirate", "You are a pirate.")).result()
    shell.controller.chat.prompts.read()
    until(lambda: len(shell.controller.chat.prompts.saved) == 2)
    yield shell
    for prompt in library.prompts.list().result():
        library.prompts.drop(prompt.id).result()


def entries(menu: QMenu) -> dict[str, QAction]:
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions()}


def dialog_of(shell: Shell, kind: Kind) -> PromptsDialog:
    shell.controller.chat.prompts.manage(kind)
    (dialog,) = [each for each in shell.window.findChildren(PromptsDialog) if each.isVisible()]
    return dialog


def names(program: startup.Program) -> list[str]:
    return [prompt.name for prompt in program.library.prompts.list().result()]


def test_a_prompt_is_pressed_into_the_box_and_into_words_that_are_there(shelf: Shell) -> None:
    composer = shelf.window.composer
    entries(composer.prompts)["Birds && bees"].trigger()
    assert composer.text == "Which bird is this?"
    composer.set_text("Please. ")
    entries(composer.prompts)["Birds && bees"].trigger()
    assert composer.text == "Please. Which bird is this?"


def test_a_slash_opens_the_menu_and_a_choice_takes_its_place(shelf: Shell) -> None:
    composer = shelf.window.composer
    composer.box.setFocus()
    QTest.keyClick(composer.box, Qt.Key.Key_Slash)
    assert composer.prompts.isVisible()
    QTest.keyClick(composer.prompts, Qt.Key.Key_Down)
    QTest.keyClick(composer.prompts, Qt.Key.Key_Return)
    assert composer.text == "Which bird is this?"
    QTest.keyClick(composer.box, Qt.Key.Key_Slash)
    assert not composer.prompts.isVisible(), "a slash among words is a slash"


def test_a_slash_without_prompts_is_a_slash(shell: Shell) -> None:
    composer = shell.window.composer
    QTest.keyClick(composer.box, Qt.Key.Key_Slash)
    assert not composer.prompts.isVisible()
    assert composer.text == "/"


def test_what_is_typed_is_saved_as_a_prompt(
    shelf: Shell, until: Until, program: startup.Program
) -> None:
    save = "Save the question as a prompt"
    assert not entries(shelf.window.composer.prompts)[save].isEnabled()
    shelf.window.composer.set_text("What could\nI cook?")
    entries(shelf.window.composer.prompts)[save].trigger()
    until(lambda: "What could I cook?" in names(program))
    assert shelf.window.composer.text == "What could\nI cook?"


def test_a_new_prompt_is_written_renamed_and_kept_when_the_list_is_closed(
    shelf: Shell, until: Until, program: startup.Program
) -> None:
    dialog = dialog_of(shelf, Kind.PROMPT)
    dialog.add.click()
    QTest.keyClicks(dialog.words, "Read this letter.")
    dialog.list.setCurrentRow(0)
    until(lambda: "Read this letter." in names(program))
    dialog.name.setText("Bird")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter in the name presses no button"
    dialog.reject()
    until(lambda: names(program) == ["Bird", "Pirate", "Read this letter."])


def test_a_deleted_prompt_can_be_had_back(
    shelf: Shell, until: Until, program: startup.Program
) -> None:
    dialog = dialog_of(shelf, Kind.PROMPT)
    dialog.delete.click()
    until(lambda: names(program) == ["Pirate"])
    (undo,) = dialog.findChildren(Undo)
    assert "Birds & bees" in undo.accessibleName()
    undo.button.click()
    until(lambda: names(program) == ["Birds & bees", "Pirate"])
    assert dialog.words.toPlainText() == "Which bird is this?"
    dialog.accept()
    until(lambda: len(shelf.controller.chat.prompts.saved) == 2)


def test_an_entry_without_words_is_not_kept(shelf: Shell, program: startup.Program) -> None:
    dialog = dialog_of(shelf, Kind.SYSTEM)
    dialog.add.click()
    dialog.name.setText("Nothing")
    dialog.add.click()
    dialog.delete.click()
    dialog.accept()
    assert names(program) == ["Birds & bees", "Pirate"]


def test_a_system_text_holds_for_one_new_conversation(
    shelf: Shell, until: Until, program: startup.Program
) -> None:
    composer = shelf.window.composer

    def systems() -> dict[str, QAction]:
        (menu,) = [
            menu
            for action in entries(composer.prompts).values()
            if isinstance(menu := action.menu(), QMenu)
        ]
        return {action.text(): action for action in menu.actions()}

    assert systems()["As in the settings"].isChecked()
    systems()["Pirate"].trigger()
    assert composer.hint == "System text: Pirate"
    composer.set_text("Hello?")
    shelf.controller.send()
    until(lambda: shelf.controller.screen.open_id and not shelf.controller.answers.live)
    opened = shelf.controller.screen.open_id
    assert opened is not None
    assert program.library.conversation(opened).result().system == "You are a pirate."
    assert not systems()["Pirate"].isEnabled(), "a conversation keeps what it began with"
    shelf.controller.screen.new()
    assert systems()["As in the settings"].isChecked()
    assert composer.hint == ""

"""Every conversation has its own draft, and nothing that was typed or attached is lost."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lavender import startup
from lavender.assistant import Stoppable
from lavender.chat.drafts import Draft
from lavender.settings import Settings
from lavender.store import Store
from lavender.window.composer import Mode
from lavender.window.shell import Shell

Until = Callable[..., None]


@pytest.fixture(autouse=True)
def short(program: startup.Program) -> None:
    """Answers of a few words."""
    program.settings = Settings(max_tokens=6, temperature=0.0)


@pytest.fixture
def two(program: startup.Program, shell: Shell) -> tuple[str, str]:
    """Two conversations of the library."""

    def make(store: Store) -> str:
        conversation = store.create_conversation("pocket")
        question, answer = store.begin(conversation.id, "Hello", (), "pocket")
        store.finish(answer)
        return question.conversation_id

    return program.library.submit(make).result(), program.library.submit(make).result()


@pytest.fixture
def go(shell: Shell, until: Until) -> Callable[[str | None], None]:
    """Open a conversation, or a new one, and wait for its draft."""

    def there(conversation_id: str | None) -> None:
        if conversation_id is None:
            shell.controller.screen.new()
        else:
            shell.controller.screen.open(conversation_id)
        until(lambda: shell.controller.screen.open_id == conversation_id)
        until(lambda: not shell.controller.chat.drafts._loading)

    return there


def saved(program: startup.Program, conversation_id: str) -> Draft:
    return program.library.drafts.get(conversation_id).result()


def test_each_conversation_shows_its_own_words_and_photos(
    shell: Shell, until: Until, two: tuple[str, str], go: Callable[[str | None], None], photo: Path
) -> None:
    one, other = two
    composer = shell.window.composer
    composer.set_text("for a new one")
    go(one)
    assert composer.text == ""
    composer.set_text("for the first")
    shell.controller.attaching.take([photo])
    until(lambda: composer.strip.photos)
    go(other)
    assert composer.draft() == Draft()
    go(one)
    assert composer.text == "for the first"
    assert composer.strip.names == ("garden.png",)
    go(None)
    assert composer.draft() == Draft("for a new one")


def test_a_draft_is_in_the_library_soon_after_the_last_key(
    shell: Shell, until: Until, program: startup.Program
) -> None:
    QTest.keyClicks(shell.window.composer.box, "Half a quest")
    assert saved(program, "") == Draft()
    until(lambda: saved(program, "").text == "Half a quest", 5)


def test_closing_keeps_the_draft_and_the_next_start_shows_it(
    application: QApplication, shell: Shell, until: Until, program: startup.Program, photo: Path
) -> None:
    shell.controller.attaching.take([photo])
    until(lambda: shell.window.composer.strip.photos)
    shell.window.composer.set_text("What grows\nhere?")
    shell.close()
    again = Shell(application, program.window_services())
    try:
        composer = again.window.composer
        until(lambda: composer.text)
        assert composer.box.toPlainText() == "What grows\nhere?"
        assert composer.strip.names == ("garden.png",)
        assert composer.strip.photos[0].width == 320
    finally:
        again.close()
        again.window.deleteLater()


def test_a_question_that_was_sent_leaves_no_draft(
    shell: Shell, until: Until, program: startup.Program, go: Callable[[str | None], None]
) -> None:
    shell.window.composer.set_text("Hello?")
    shell.controller.chat.drafts.keep()
    until(lambda: saved(program, "").text == "Hello?")
    shell.controller.send()
    until(lambda: shell.controller.screen.open_id)
    assert saved(program, "") == Draft()
    conversation = shell.controller.screen.open_id
    assert conversation is not None
    shell.window.composer.set_text("And then?")
    go(None)
    assert shell.window.composer.text == ""
    assert saved(program, conversation).text == "And then?"


def test_leaving_while_a_question_is_saved_costs_no_draft(
    shell: Shell,
    until: Until,
    program: startup.Program,
    two: tuple[str, str],
    go: Callable[[str | None], None],
) -> None:
    one, other = two
    go(other)
    shell.window.composer.set_text("mine stays")
    go(one)
    shell.window.composer.set_text("Hello?")
    gate = threading.Event()
    program.library.submit(lambda _store: gate.wait(10))
    shell.controller.send()
    assert shell.window.composer.mode is Mode.SAVING
    shell.controller.screen.open(other)
    gate.set()
    until(lambda: shell.controller.screen.open_id == other)
    until(lambda: not shell.controller.answers.live and not shell.controller.chat.saving)
    until(lambda: shell.window.composer.text == "mine stays")
    assert saved(program, one) == Draft()


def test_a_photo_that_is_opened_meanwhile_goes_to_the_draft_it_was_for(
    shell: Shell,
    until: Until,
    program: startup.Program,
    two: tuple[str, str],
    go: Callable[[str | None], None],
    photo: Path,
) -> None:
    go(two[0])
    shell.window.composer.set_text("What is this?")
    shell.controller.attaching.take([photo])
    shell.controller.send()
    assert shell.window.composer.mode is Mode.OPENING
    go(two[1])
    assert shell.window.composer.draft() == Draft()
    until(lambda: saved(program, two[0]).photos)
    assert not shell.controller.chat.saving, "a question is not sent from where one is not"
    go(two[0])
    assert shell.window.composer.text == "What is this?"
    assert shell.window.composer.strip.names == ("garden.png",)


def test_words_typed_before_the_draft_is_there_go_behind_it(
    shell: Shell, until: Until, program: startup.Program, two: tuple[str, str]
) -> None:
    program.library.drafts.keep(two[0], Draft("What is ")).result()
    gate = threading.Event()
    program.library.submit(lambda _store: gate.wait(10))
    shell.controller.screen.open(two[0])
    QTest.keyClicks(shell.window.composer.box, "this?")
    gate.set()
    until(lambda: shell.window.composer.text == "What is this?")
    program.library.submit(lambda _store: gate.clear()).result()
    program.library.submit(lambda _store: gate.wait(10))
    shell.controller.screen.open(two[1])
    QTest.keyClicks(shell.window.composer.box, "left at once")
    shell.controller.screen.open(two[0])
    gate.set()
    until(lambda: saved(program, two[1]).text == "left at once")
    until(lambda: shell.window.composer.text == "What is this?")


def test_a_draft_that_comes_back_loads_no_model_until_it_is_touched(
    shell: Shell,
    until: Until,
    program: startup.Program,
    two: tuple[str, str],
    go: Callable[[str | None], None],
    monkeypatch: pytest.MonkeyPatch,
    photo: Path,
) -> None:
    kept = program.assistant.attach(photo).result()
    program.library.drafts.keep(two[0], Draft("What is this", (kept,), ("garden.png",))).result()
    begun: list[Stoppable] = []
    begin = program.assistant.read_ahead

    def watched(**wanted: Any) -> Stoppable:
        begun.append(begin(**wanted))
        return begun[-1]

    monkeypatch.setattr(program.assistant, "read_ahead", watched)
    go(two[0])
    until(lambda: shell.window.composer.strip.photos)
    assert not begun
    QTest.keyClick(shell.window.composer.box, Qt.Key.Key_Question)
    assert len(begun) == 1


@pytest.fixture(autouse=True)
def settled(shell: Shell, until: Until) -> Iterator[None]:
    """Answers are at their end before the next test."""
    yield
    until(lambda: not shell.controller.answers.live and not shell.controller.chat.saving)

"""What was deleted leaves the search index and the file, whatever happens meanwhile."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from lavender.chat.types import Status
from lavender.store import Store, erasing

WORD = "魚鰐鯨"
"""Three characters are one entry of the index; the last two are in the file as they are here."""
TRACE = WORD[1:].encode()


def talk(store: Store, question: str) -> str:
    """A conversation of one turn."""
    conversation = store.create_conversation("pocket", title="A title of its own")
    _, answer = store.begin(conversation.id, question, (), "pocket")
    words = " ".join(
        random.Random(question).choices(["garden", "pear", "lamp", "snow", "river"], k=40)
    )
    store.finish(replace(answer, text=words, status=Status.DONE))
    return conversation.id


def traces(folder: Path) -> int:
    """How often the marked is in the library's files."""
    return sum(file.read_bytes().count(TRACE) for file in folder.glob("library.db*"))


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasing, "PAGES", 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library with a marked among a hundred other conversations."""
    with Store.open(tmp_path) as store:
        for number in range(100):
            talk(store, f"Question {number}?")
            if number == 50:
                talk(store, f"What is {WORD}?")
    return tmp_path


def marked(store: Store) -> str:
    """The conversation with the marked."""
    (hit,) = store.search(WORD)
    return hit.conversation.id


def test_deleted_words_leave_the_file(folder: Path) -> None:
    with Store.open(folder) as store:
        store.delete(marked(store))
        assert store.search(WORD) == []
        assert store.erasing.is_due
        assert traces(folder), "or this test would show nothing"
        store.erasing.finish()
        assert not store.erasing.is_due
        assert traces(folder) == 0
        assert len(store.search("Question", limit=200)) == 100
    assert traces(folder) == 0


@pytest.mark.usefixtures("small_steps")
def test_another_start_goes_on_where_one_ended(folder: Path) -> None:
    with Store.open(folder) as store:
        store.delete(marked(store))
        assert store.erasing.step()
        assert store.erasing.step()
    with Store.open(folder) as store:
        assert store.erasing.is_due
        store.erasing.finish()
    assert traces(folder) == 0


@pytest.mark.usefixtures("small_steps")
def test_what_is_said_and_deleted_meanwhile(folder: Path) -> None:
    with Store.open(folder) as store, Store.open(folder) as other:
        others = [talk(store, f"Other {number}") for number in range(20)]
        store.delete(others[0])
        steps = 0
        while store.erasing.step():
            steps += 1
            assert steps < 5000, "it has to come to an end"
            talk(other, f"Meanwhile {steps}") if steps < 9 else None
            if steps == 3:
                other.delete(marked(other))
        assert traces(folder) == 0
        assert not other.erasing.is_due
        assert len(store.search("Meanwhile", limit=100)) == 8
        assert steps > 9, "the deletion came while others were being merged away"


def test_a_turn_leaves_the_file_even_if_nobody_says_so(folder: Path) -> None:
    with Store.open(folder) as store:
        question = store.path(marked(store))[0]
        store.turns.remove(question.id)
    with Store.open(folder) as store:
        assert store.erasing.is_due, "nobody can bring it back now"
        store.erasing.finish()
    assert traces(folder) == 0


def test_nothing_is_written_where_nothing_was_deleted(folder: Path) -> None:
    with Store.open(folder) as store:
        before = store._database.connection.total_changes
        assert not store.erasing.step()
        assert store._database.connection.total_changes == before

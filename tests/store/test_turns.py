"""A question with its answers can be taken out of the middle, and had back as it was."""

from dataclasses import replace

import pytest

from lavender.chat.types import Message, Photo, Status
from lavender.errors import UserError
from lavender.store import Store
from tests.store.conftest import intake


def turn(
    store: Store, conversation: str, text: str, *photos: Photo, parent: str | None = ""
) -> tuple[Message, Message]:
    """A question and its finished answer, under the leaf unless told otherwise."""
    place = {} if parent == "" else {"parent_id": parent}
    question, writing = store.begin(conversation, text, photos, "pocket", **place)
    answer = replace(writing, text=f"{text} Yes.", status=Status.DONE)
    return question, store.finish(answer)


def texts(store: Store, conversation: str) -> list[str]:
    return [message.text for message in store.path(conversation)]


@pytest.fixture
def talk(store: Store) -> tuple[str, list[Message]]:
    """Three turns, the first about a photo."""
    conversation = store.create_conversation("pocket").id
    photo = store.photos.add(intake(b"pear"))
    questions = [
        turn(store, conversation, "One?", photo)[0],
        turn(store, conversation, "Two?")[0],
        turn(store, conversation, "Three?")[0],
    ]
    return conversation, questions


@pytest.mark.parametrize(
    ("place", "left"),
    [
        (0, ["Two?", "Two? Yes.", "Three?", "Three? Yes."]),
        (1, ["One?", "One? Yes.", "Three?", "Three? Yes."]),
        (2, ["One?", "One? Yes.", "Two?", "Two? Yes."]),
    ],
)
def test_what_was_said_after_it_stays(
    store: Store, talk: tuple[str, list[Message]], place: int, left: list[str]
) -> None:
    conversation, questions = talk
    before = store.path(conversation)
    removed = store.turns.remove(questions[place].id)
    assert texts(store, conversation) == left
    assert store.search(questions[place].text) == []
    store.turns.bring_back(removed)
    assert store.path(conversation) == before
    assert store.search(questions[place].text)


def test_all_answers_and_other_branches_are_as_they_were(
    store: Store, talk: tuple[str, list[Message]]
) -> None:
    conversation, questions = talk
    second = store.begin_answer(conversation, questions[1].id, "pocket")
    store.finish(replace(second, text="Or no.", status=Status.DONE))
    turn(store, conversation, "Branch?")
    versions = store.versions(conversation)
    before = texts(store, conversation)
    removed = store.turns.remove(questions[1].id)
    assert texts(store, conversation) == ["One?", "One? Yes.", "Branch?", "Branch? Yes."]
    assert {each.text for each in store.children(store.path(conversation)[1].id)} == {
        "Three?",
        "Branch?",
    }
    store.turns.bring_back(removed)
    assert texts(store, conversation) == before
    assert store.versions(conversation) == versions


def test_a_photo_goes_only_when_the_turn_is_not_to_be_had_back(
    store: Store, talk: tuple[str, list[Message]]
) -> None:
    conversation, questions = talk
    (photo,) = questions[0].photos
    removed = store.turns.remove(questions[0].id)
    assert store.conversation(conversation).cover == ""
    assert store.photos.read(photo.sha256)
    store.turns.bring_back(removed)
    assert store.conversation(conversation).cover == photo.sha256
    removed = store.turns.remove(questions[0].id)
    assert store.turns.forget(removed) == (photo.sha256,)
    with pytest.raises(UserError):
        store.photos.read(photo.sha256)


def test_nothing_of_it_stays_in_the_file(store: Store, talk: tuple[str, list[Message]]) -> None:
    conversation, _ = talk
    question, _ = turn(store, conversation, "Where is the marzipan hidden?")
    store.turns.forget(store.turns.remove(question.id))
    store.erasing.finish()
    file = store._database.path
    assert b"marzipan" not in file.read_bytes()
    assert b"marzipan" not in file.with_name(file.name + "-wal").read_bytes()


def test_what_was_asked_meanwhile_stays_in_sight(
    store: Store, talk: tuple[str, list[Message]]
) -> None:
    conversation, questions = talk
    removed = store.turns.remove(questions[2].id)
    turn(store, conversation, "Four?")  # takes the number that is free now
    store.turns.bring_back(removed)
    assert texts(store, conversation) == [
        "One?", "One? Yes.", "Two?", "Two? Yes.", "Four?", "Four? Yes.",
    ]  # fmt: skip
    assert len(store.versions(conversation)[questions[2].id]) == 2


def test_the_only_turn_leaves_an_empty_conversation(store: Store) -> None:
    conversation = store.create_conversation("pocket").id
    question, _ = turn(store, conversation, "Alone?")
    removed = store.turns.remove(question.id)
    assert store.path(conversation) == []
    store.turns.bring_back(removed)
    assert texts(store, conversation) == ["Alone?", "Alone? Yes."]


def test_an_answer_being_written_holds_its_turn(store: Store) -> None:
    conversation = store.create_conversation("pocket").id
    question, _ = store.begin(conversation, "Still?", (), "pocket")
    with pytest.raises(UserError, match="still being written"):
        store.turns.remove(question.id)


def test_what_is_gone_is_said(store: Store, talk: tuple[str, list[Message]]) -> None:
    conversation, questions = talk
    removed = store.turns.remove(questions[0].id)
    with pytest.raises(UserError):
        store.turns.remove(questions[0].id)
    store.delete(conversation)
    with pytest.raises(UserError):
        store.turns.bring_back(removed)

"""Photos are found by what was said about them."""

from dataclasses import replace

import pytest

from lavender.chat.types import Photo, Status
from lavender.store import Store, short_words
from lavender.store.album import Pictured
from tests.store.conftest import intake


def ask(store: Store, conversation: str, question: str, answer: str, *photos: Photo) -> str:
    asked, writing = store.begin(conversation, question, photos, "m")
    store.finish(replace(writing, text=answer, status=Status.DONE))
    return asked.id


def names(found: list[Pictured]) -> list[str]:
    return [each.sha256 for each in found]


def photo(store: Store, name: str) -> Photo:
    return store.photos.add(intake(name.encode()))


@pytest.fixture
def fridge(store: Store) -> Photo:
    return photo(store, "fridge")


@pytest.fixture
def garden(store: Store) -> Photo:
    return photo(store, "garden")


def test_photos_are_listed_once_and_the_last_asked_about_first(
    store: Store, fridge: Photo, garden: Photo
) -> None:
    photo(store, "attached and never asked about")
    one, other = (store.create_conversation("m").id for _ in range(2))
    ask(store, one, "What?", "Milk.", fridge)
    ask(store, other, "And?", "A bicycle.", garden, fridge)
    ask(store, other, "Here?", "Roses.", garden)
    assert names(store.album.photos()) == [garden.sha256, fridge.sha256]
    store.put_away(other)
    assert names(store.album.photos()) == [fridge.sha256]
    store.put_away(one)
    assert store.album.photos() == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("milk", ["fridge"]),
        ("MIL", ["fridge"]),
        ("冰", ["fridge"]),
        ("mi", ["fridge"]),
        ("箱.", ["fridge"]),
        ("C", ["garden", "fridge"]),
        ("w both", ["fridge"]),
        ("qz", []),
        ("cook", ["fridge"]),
        ("bicycle", ["garden"]),
        ("both", ["garden", "fridge"]),
        ("unrelated", []),
        ("milk bicycle", []),
        ("", []),
        ("  ", []),
        ('"', []),
    ],
)
@pytest.mark.parametrize("most", [short_words.MOST, 0])
def test_a_photo_is_found_by_its_question_and_the_answers_to_it(
    store: Store,
    fridge: Photo,
    garden: Photo,
    words: str,
    found: list[str],
    most: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(short_words, "MOST", most)
    conversation = store.create_conversation("m").id
    question = ask(store, conversation, "What could I cook, both?", "Milk 冰箱.", fridge)
    ask(store, conversation, "Thanks", "Something unrelated.")
    again = store.begin_answer(conversation, question, "m")
    store.finish(replace(again, text="Second opinion.", status=Status.DONE))
    ask(store, conversation, "And both here?", "A bicycle.", garden)
    named = {fridge.sha256: "fridge", garden.sha256: "garden"}
    assert [named[each.sha256] for each in store.album.find(words)] == found
    assert names(store.album.find("second opinion")) == [fridge.sha256]
    store.put_away(conversation)
    assert store.album.find(words) == []


@pytest.mark.parametrize("most", [short_words.MOST, 0])
def test_a_search_goes_on_past_messages_without_photos(
    store: Store, fridge: Photo, garden: Photo, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(short_words, "MOST", most)
    conversation = store.create_conversation("m").id
    ask(store, conversation, "needle", "yes", fridge, garden)
    for _ in range(10):
        ask(store, conversation, "needle", "needle")
    for words in ("needle", "ne"):
        assert names(store.album.find(words)) == [fridge.sha256, garden.sha256]
        assert names(store.album.find(words, limit=1)) == [fridge.sha256]
    assert store.album.photos()[0].title == "needle"


def test_the_chats_of_a_photo(store: Store, fridge: Photo, garden: Photo) -> None:
    one, other = (store.create_conversation("m").id for _ in range(2))
    ask(store, one, "What is in my fridge?", "Milk.", fridge)
    last = ask(store, one, "And now?", "Eggs.", fridge)
    asked = ask(store, other, "And there?", "Pears.", fridge)
    shown = [(each.conversation.id, each.message_id) for each in store.album.chats(fridge.sha256)]
    assert shown == [(other, asked), (one, last)]
    assert store.album.chats(garden.sha256) == []
    store.put_away(other)
    assert [each.conversation.id for each in store.album.chats(fridge.sha256)] == [one]

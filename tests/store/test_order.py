"""Pins and folders hold, and travel with what is exported."""

from collections.abc import Callable

import pytest

from lavender.errors import UserError
from lavender.store import Store


def named(store: Store, title: str) -> str:
    return store.create_conversation("m", title=title).id


def test_pins_and_folders_are_kept(open_store: Callable[[], Store]) -> None:
    store = open_store()
    first, second = named(store, "first"), named(store, "second")
    folder = store.order.make("  Recipes \n for  us ")
    store.order.move([first], folder.id)
    store.order.pin([second], True)
    store.order.show(folder.id, False)
    store.close()
    store = open_store()
    assert store.conversation(first).folder_id == folder.id
    assert store.conversation(second).pinned
    (kept,) = store.order.folders()
    assert (kept.name, kept.opened) == ("Recipes for us", False)
    store.order.pin([second], False)
    assert not store.conversation(second).pinned


def test_a_deleted_folder_lets_its_conversations_go(store: Store) -> None:
    first = named(store, "first")
    folder = store.order.make("Recipes")
    store.order.move([first, "gone meanwhile"], folder.id)
    store.order.delete(folder.id)
    assert store.order.folders() == ()
    assert store.conversation(first).folder_id is None
    store.order.move([first], folder.id)
    assert store.conversation(first).folder_id is None, "the folder is gone"


def test_names_of_folders_are_names(store: Store) -> None:
    one, other = store.order.make("b"), store.order.make("A")
    assert [each.name for each in store.order.folders()] == ["A", "b"]
    assert store.order.make("b") == one, "there is one of each name"
    for nothing in ("", " \n", "\0"):
        with pytest.raises(UserError, match="needs a name"):
            store.order.make(nothing)
    with pytest.raises(UserError, match="already"):
        store.order.rename(other.id, "b")
    store.order.rename(other.id, "A" * 500)
    assert len(store.order.folders()[0].name) == 80


def test_pin_and_folder_travel(store: Store) -> None:
    first, second = named(store, "first"), named(store, "second")
    store.order.move([first], store.order.make("Recipes").id)
    store.order.pin([first], True)
    document = store.export([first, second])
    store.delete(first)
    store.delete(second)
    store.order.delete(store.order.folders()[0].id)
    one, other = store.import_(document)
    assert one.pinned
    assert [each.name for each in store.order.folders()] == ["Recipes"]
    assert one.folder_id == store.order.folders()[0].id
    assert (other.pinned, other.folder_id) == (False, None)


def test_documents_from_before_have_neither(store: Store) -> None:
    document = store.export([named(store, "first")])
    for each in document["conversations"]:
        del each["pinned"], each["folder"]
    (one,) = store.import_(document)
    assert (one.pinned, one.folder_id) == (False, None)


@pytest.mark.parametrize("hostile", [{"pinned": "yes"}, {"pinned": 1}, {"folder": "\0 \n"}])
def test_odd_values_pin_and_file_nothing(store: Store, hostile: dict[str, object]) -> None:
    document = store.export([named(store, "first")])
    document["conversations"][0] |= hostile
    (one,) = store.import_(document)
    assert (one.pinned, one.folder_id) == (False, None)
    assert store.order.folders() == ()


def test_a_folder_that_is_no_text_is_refused(store: Store) -> None:
    document = store.export([named(store, "first")])
    document["conversations"][0]["folder"] = {"name": "x"}
    with pytest.raises(UserError):
        store.import_(document)

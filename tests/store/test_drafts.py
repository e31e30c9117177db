"""Drafts stay until they are asked or their conversation is gone, and their photos with them."""

import time
from collections.abc import Callable

import pytest

from lavender.chat.drafts import Draft, Kind, Prompt
from lavender.errors import UserError
from lavender.store import Store
from lavender.store.photo_files import UNUSED_S
from tests.store.conftest import intake


def test_a_draft_comes_back_after_a_restart_as_it_was(open_store: Callable[[], Store]) -> None:
    store = open_store()
    conversation = store.create_conversation("m")
    one, two = (store.photos.add(intake(name)) for name in (b"one", b"two"))
    here = Draft("What is\n  冰箱?", (two, one), ("b.png", "a.png"))
    store.drafts.keep(conversation.id, here)
    store.drafts.keep("", Draft("new one"))
    store.close()
    again = open_store()
    assert again.drafts.get(conversation.id) == here
    assert again.drafts.get("") == Draft("new one")
    assert again.drafts.get("unknown") == Draft()


def test_a_draft_takes_the_place_of_the_one_before_and_an_empty_one_is_none(store: Store) -> None:
    photo = store.photos.add(intake(b"one"))
    store.drafts.keep("", Draft("a", (photo,), ("one.png",)))
    store.drafts.keep("", Draft("b\0\ud800", (photo,)))
    assert store.drafts.get("") == Draft("b?", (photo,), ("",))
    store.drafts.keep("", Draft("  \n "))
    assert store.drafts.get("") == Draft()


def test_nothing_is_kept_for_what_is_gone(store: Store) -> None:
    conversation = store.create_conversation("m")
    gone = intake(b"never added").photo
    store.drafts.keep(conversation.id, Draft("a", (gone,), ("x",)))
    assert store.drafts.get(conversation.id) == Draft("a")
    store.delete(conversation.id)
    store.drafts.keep(conversation.id, Draft("too late"))
    assert store.drafts.get(conversation.id) == Draft()


def test_the_sweep_leaves_a_photo_that_only_a_draft_shows(store: Store) -> None:
    kept, left = (store.photos.add(intake(name)) for name in (b"kept", b"left"))
    store.drafts.keep("", Draft("", (kept,), ("a",)))
    later = time.time() + UNUSED_S + 1
    store.photos.sweep(later)
    assert store.photos.read(kept.sha256) == b"kept"
    with pytest.raises(UserError):
        store.photos.read(left.sha256)
    store.drafts.drop("")
    store.photos.sweep(later)
    with pytest.raises(UserError):
        store.photos.read(kept.sha256)


def test_deleting_for_good_takes_the_draft_and_its_photos_and_no_others(store: Store) -> None:
    conversation, other = store.create_conversation("m"), store.create_conversation("m")
    mine, shared = (store.photos.add(intake(name)) for name in (b"mine", b"shared"))
    store.drafts.keep(conversation.id, Draft("a", (mine, shared), ("m", "s")))
    store.drafts.keep(other.id, Draft("b", (shared,), ("s",)))
    assert store.delete(conversation.id) == (mine.sha256,)
    assert store.drafts.get(conversation.id) == Draft()
    assert store.drafts.get(other.id).photos == (shared,)


def test_the_bin_gives_a_draft_back(store: Store) -> None:
    conversation = store.create_conversation("m")
    store.drafts.keep(conversation.id, Draft("half a quest"))
    store.put_away(conversation.id)
    store.bring_back(conversation.id)
    assert store.drafts.get(conversation.id).text == "half a quest"


def test_saved_texts_are_changed_deleted_and_had_back(open_store: Callable[[], Store]) -> None:
    store = open_store()
    bird = store.prompts.keep(Prompt("", Kind.PROMPT, "", "Which  bird is this?\nIn German too."))
    pirate = store.prompts.keep(Prompt("", Kind.SYSTEM, "Pirate", "You are a pirate."))
    assert bird.name == "Which bird is this? In German too."
    assert store.prompts.list() == [pirate, bird]
    bird = store.prompts.keep(Prompt(bird.id, Kind.PROMPT, "a bird" + "x" * 200, bird.text))
    assert len(bird.name) == 80
    store.close()
    again = open_store()
    assert again.prompts.list() == [bird, pirate], "by name, whatever the case"
    again.prompts.drop(bird.id)
    again.prompts.drop(bird.id)
    assert again.prompts.list() == [pirate]
    assert again.prompts.keep(bird) == bird
    assert again.prompts.list() == [bird, pirate]

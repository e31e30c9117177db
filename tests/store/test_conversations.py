"""A question is safe before the engine moves, and the tree keeps every version."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from lavender.chat.types import Conversation, Message, Role, Status, Timings, Usage, Written
from lavender.errors import Sentence, UserError
from lavender.store import Store
from tests.store.conftest import intake


def talk(store: Store, *turns: tuple[str, str], conversation: Conversation | None = None) -> str:
    """Questions and finished answers; the conversation's id."""
    conversation = conversation or store.create_conversation("pocket")
    for question, answer in turns:
        _, writing = store.begin(conversation.id, question, (), "pocket")
        store.finish(replace(writing, text=answer, status=Status.DONE, stop_reason="end"))
    return conversation.id


def texts(messages: list[Message]) -> list[str]:
    return [message.text for message in messages]


def test_a_question_and_its_answer_are_there_for_another_program_at_once(
    open_store: Callable[[], Store],
) -> None:
    store, other = open_store(), open_store()
    conversation = store.create_conversation("pocket", system="Be brief.")
    photo = store.photos.add(intake(b"fridge"))
    question, answer = store.begin(conversation.id, "What is this?", (photo,), "pocket")
    path = other.path(conversation.id)
    assert path == [question, answer]
    assert (question.role, question.photos, question.status) == (Role.USER, (photo,), Status.DONE)
    assert (answer.role, answer.status, answer.model) == (Role.ASSISTANT, Status.WRITING, "pocket")
    assert answer.parent_id == question.id
    assert other.conversation(conversation.id).leaf_id == answer.id
    assert other.conversation(conversation.id).system == "Be brief."


def test_a_written_and_finished_answer_comes_back_whole(store: Store) -> None:
    conversation = store.create_conversation("pocket")
    _, answer = store.begin(conversation.id, "Q", (), "pocket")
    store.write(answer.id, "An apple and 冰")
    assert store.path(conversation.id)[-1].text == "An apple and 冰"
    done = replace(
        answer,
        text="An apple and 冰箱",
        status=Status.STOPPED,
        stop_reason="stopped",
        notes=(Sentence("You stopped {what}.", {"what": "it"}),),
        usage=Usage(10, 5, 3, 7),
        timings=Timings(0.1, 0.2, 0.3, 0.4, 0.5, 12.5),
        written=Written("a file", (1, 70_000, 2**31 - 1)),
    )
    assert store.finish(done) == done
    assert store.path(conversation.id)[-1] == done
    store.write(answer.id, "late")
    assert store.path(conversation.id)[-1] == done


def test_an_edited_question_and_another_answer_are_siblings(store: Store) -> None:
    identity = talk(store, ("one", "1"), ("two", "2"))
    first, _, second, second_answer = store.path(identity)
    edited, _ = store.begin(identity, "two, please", (), "pocket", parent_id=second.parent_id)
    again = store.begin_answer(identity, second.id, "other")
    assert texts(store.children(first.id)) == ["1"]
    assert store.children(str(second.parent_id)) == [second, edited]
    assert [m.id for m in store.children(second.id)] == [second_answer.id, again.id]
    assert texts(store.path(identity)) == ["one", "1", "two", ""]
    assert texts(store.path(identity, second_answer.id)) == ["one", "1", "two", "2"]
    store.choose_leaf(identity, second_answer.id)
    assert texts(store.path(identity)) == ["one", "1", "two", "2"]
    store.begin(identity, "one again", (), "pocket", parent_id=None)
    assert texts(store.roots(identity)) == ["one", "one again"]


def test_the_first_question_names_the_conversation(store: Store) -> None:
    for question, title in [
        ("What is in my fridge?", "What is in my fridge?"),
        ("\n\n  a   b\nsecond line", "a b"),
        ("word " * 40, "word word word word word word word word word word word…"),
        ("冰" * 100, "冰" * 59 + "…"),
        ("", ""),
    ]:
        identity = talk(store, (question, "A"), ("Next?", "B"))
        assert store.conversation(identity).title == (title or "Next?")


def test_a_chosen_title_stays(store: Store) -> None:
    conversation = store.create_conversation("pocket", title="Mine")
    talk(store, ("Q", "A"), conversation=conversation)
    assert store.conversation(conversation.id).title == "Mine"
    assert store.rename(conversation.id, "  New \n name ").title == "New name"


def test_the_list_is_by_last_use_and_shows_the_first_photo(store: Store) -> None:
    older, newer = store.create_conversation("m"), store.create_conversation("m")
    assert [one.id for one in store.conversations()] == [newer.id, older.id]
    photos = tuple(store.photos.add(intake(content)) for content in (b"one", b"two"))
    store.begin(older.id, "Q", photos, "m")
    assert [one.id for one in store.conversations()] == [older.id, newer.id]
    assert store.conversations(limit=1)[0].cover == photos[0].sha256
    assert store.path(older.id)[0].photos == photos


def test_a_conversation_is_found_by_the_beginning_of_its_id(store: Store) -> None:
    made = [store.create_conversation("m") for _ in range(40)]
    assert store.conversation(made[7].id[:12]) == store.conversation(made[7].id)
    beginnings = [one.id[0] for one in made]
    shared = next(letter for letter in beginnings if beginnings.count(letter) > 1)
    with pytest.raises(UserError, match="More than one"):
        store.conversation(shared)
    for nothing in ("", "zz", "%", "_", "*", "\udcff", made[0].id + "0"):
        with pytest.raises(UserError, match="There is no conversation"):
            store.conversation(nothing)


def test_deleting_takes_messages_words_and_lonely_photos(store: Store) -> None:
    shared, lonely = (store.photos.add(intake(content)) for content in (b"shared", b"lonely"))
    kept, gone = store.create_conversation("m"), store.create_conversation("m")
    store.begin(kept.id, "keep", (shared,), "m")
    _, answer = store.begin(gone.id, "Geheimnis", (shared, lonely), "m")
    store.delete(gone.id[:10])
    assert [one.id for one in store.conversations()] == [kept.id]
    assert store.search("Geheimnis") == []
    assert store.photos.read(shared.sha256) == b"shared"
    assert not store.photos.path(lonely.sha256).exists()
    with pytest.raises(UserError, match="no longer in your library"):
        store.photos.thumbnail(lonely.sha256)
    with pytest.raises(UserError, match="was deleted"):
        store.finish(replace(answer, text="late", status=Status.DONE))
    store.write(answer.id, "late")
    with pytest.raises(UserError, match="was deleted"):
        store.begin(gone.id, "more", (), "m")


def test_deleted_words_are_not_left_in_the_file(store: Store) -> None:
    kept = talk(store, ("keep this", "yes"))
    gone = talk(store, ("my secret is Rumpelstilzchen", "I will not tell"))
    store.delete(gone)
    store.erasing.finish()
    for file in store.photos.path("0" * 64).parents[2].glob("library.db*"):
        assert b"umpelstil" not in file.read_bytes(), file
    assert texts(store.path(kept)) == ["keep this", "yes"]


def test_text_that_no_encoding_knows_is_kept_as_far_as_it_goes(store: Store) -> None:
    identity = talk(store, ("half \udcff surrogate \0 nul", "ok 🦊"))
    assert texts(store.path(identity)) == ["half ? surrogate  nul", "ok 🦊"]


def test_a_question_about_a_photo_that_is_gone_saves_nothing(store: Store) -> None:
    conversation = store.create_conversation("m")
    with pytest.raises(UserError, match="Attach it again"):
        store.begin(conversation.id, "Q", (intake(b"never added").photo,), "m")
    assert store.path(conversation.id) == []
    assert store.conversation(conversation.id).leaf_id is None


def test_a_parent_of_another_conversation_is_refused(store: Store) -> None:
    one, other = talk(store, ("a", "b")), talk(store, ("c", "d"))
    foreign = store.path(one)[-1].id
    with pytest.raises(UserError):
        store.begin(other, "Q", (), "m", parent_id=foreign)
    assert store.choose_leaf(other, foreign).leaf_id == store.path(other)[-1].id
    assert store.path(other, foreign) == []


def test_several_are_deleted_with_the_photos_of_no_other(store: Store) -> None:
    one, other, third = (store.create_conversation("m").id for _ in range(3))
    shared, own = (store.photos.add(intake(name)) for name in (b"shared", b"own"))
    for each in (one, other, third):
        store.begin(each, "needle", (shared,), "m")
    store.begin(other, "more", (own,), "m")
    assert (store.delete(one), store.delete(other)) == ((), (own.sha256,))
    assert [each.id for each in store.conversations()] == [third]
    assert len(store.search("needle")) == 1

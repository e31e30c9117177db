"""What was said is found, in any script, whatever is typed."""

from dataclasses import replace

import pytest

from lavender.chat.types import Status
from lavender.store import Store, together
from lavender.store.snippets import snippet

SAID = {
    "fridge": ("What is in my fridge?", "Milk, eggs and a jar of Marmelade."),
    "japanese": ("冰箱里有什么?", "犬と猫がいます。"),
    "code": ('Is C++ (or C#) on this "sign"?', "I don't know; it says A AND NOT B*."),
    "russian": ("Что на ФОТО?", "Ёлка"),
}


@pytest.fixture
def said(store: Store) -> Store:
    for title, (question, answer) in SAID.items():
        conversation = store.create_conversation("m", title=title)
        _, writing = store.begin(conversation.id, question, (), "m")
        store.finish(replace(writing, text=answer, status=Status.DONE))
    return store


def found(store: Store, text: str) -> list[str]:
    return sorted({hit.conversation.title for hit in store.search(text)})


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("fridge", ["fridge"]),
        ("FRIDGE", ["fridge"]),
        ("ridg", ["fridge"]),
        ("eggs milk", ["fridge"]),
        ("milk 冰箱", []),
        ("冰箱", ["japanese"]),
        ("犬", ["japanese"]),
        ("猫がいます", ["japanese"]),
        ("C++", ["code"]),
        ("c#", ["code"]),
        ("(", ["code"]),
        ('"', ["code"]),
        ('"sign"', ["code"]),
        ("don't", ["code"]),
        ("A AND NOT B*", ["code"]),
        ("fridge OR 冰箱", []),
        ("фото", ["russian"]),
        ("фо", ["russian"]),
        ("ёл", ["russian"]),
        ("КА", ["russian"]),
        ("а", ["russian"]),
        ("e.", ["fridge"]),
        ("么?", ["japanese"]),
        ("?", ["code", "fridge", "japanese", "russian"]),
        ("q", []),
        ("qz fridge", []),
        ("in milk", []),
        ("in FRIDGE", ["fridge"]),
        ("NEAR(", []),
        ("text:fridge", []),
        ("%", []),
        ("_", []),
        ("*", ["code"]),
        ("", []),
        ("  ", []),
        ("\0", []),
    ],
)
def test_words_are_found_as_they_are(said: Store, text: str, where: list[str]) -> None:
    assert found(said, text) == where


def test_what_cannot_be_encoded_is_no_error(said: Store) -> None:
    assert said.search("\udcff\ud800 x") == []


def test_hits_are_newest_first_and_limited(said: Store) -> None:
    conversation = said.create_conversation("m", title="many")
    for number in range(9):
        said.begin(conversation.id, f"fridge number {number}", (), "m")
    hits = said.search("fridge", limit=3)
    assert [hit.message.text[-1] for hit in hits] == ["8", "7", "6"]
    assert all(hit.conversation.id == conversation.id for hit in hits)


def test_a_snippet_is_one_line_around_the_word(said: Store) -> None:
    conversation = said.create_conversation("m")
    said.begin(conversation.id, "lorem\nipsum " * 50 + "needle\n" + "dolor " * 50, (), "m")
    (hit,) = said.search("NEEDLE")
    assert "needle dolor" in hit.snippet
    assert "\n" not in hit.snippet
    assert len(hit.snippet) < 130
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("A quiet street, two Streets.", ("street",), ["street", "Street"]),
        ("a 🚲 bicycle", ("bicycle", "cycle"), ["bicycle"]),
        ("Große Straße", ("SS", "grosse"), ["Große", "ß"]),
        ("ΣΟΦΟΣ σοφος", ("σοφος",), ["ΣΟΦΟΣ", "σοφος"]),
        ("犬と猫がいます。", ("猫",), ["猫"]),
        ("nothing of it", ("zebra", ""), []),
    ],
)
def test_what_was_found_is_marked_in_the_snippet(
    text: str, words: tuple[str, ...], marked: list[str]
) -> None:
    said = snippet(text, words)
    assert said.text == text
    assert [said.text[start:end] for start, end in said.marks] == marked


def test_a_snippet_begins_and_ends_between_words() -> None:
    said = snippet("alphabet " * 40 + "needle " + "backward " * 40, ("needle",))
    ahead, behind = said.text.removeprefix("…").removesuffix("…").split(" needle ")
    assert (said.text[0], said.text[-1]) == ("…", "…")
    assert {*ahead.split()} == {"alphabet"}
    assert {*behind.split()} == {"backward"}
    (mark,) = said.marks
    assert said.text[slice(*mark)] == "needle"


def test_a_snippet_of_one_endless_word_holds_what_was_found() -> None:
    said = snippet("a" * 500 + "needle" + "b" * 500, ("needle",))
    (mark,) = said.marks
    assert said.text[slice(*mark)] == "needle"
    assert len(said.text) < 130


def test_a_word_longer_than_a_snippet_is_marked_to_its_end() -> None:
    said = snippet("x " + "needle" * 50 + " y", ("needle" * 50,))
    assert said.marks == ((2, 302),)


def test_hits_of_one_conversation_come_together(store: Store) -> None:
    talks = [store.create_conversation("m", title=title) for title in "ab"]
    for number in range(4):
        store.begin(talks[number % 2].id, f"pear {number}", (), "m")
    hits = together(store.search("pear"))
    assert [hit.message.text[-1] for hit in hits] == ["3", "1", "2", "0"]
    assert together([]) == []


def test_a_rewritten_answer_is_found_by_its_last_words_only(said: Store) -> None:
    conversation = said.create_conversation("m", title="rewritten")
    _, answer = said.begin(conversation.id, "Q", (), "m")
    said.finish(replace(answer, text="first version", status=Status.STOPPED))
    said.finish(replace(answer, text="second version", status=Status.DONE))
    assert found(said, "second version") == ["rewritten"]
    assert found(said, "first version") == []


@pytest.mark.parametrize("typed", ["猫", "犬 猫", "猫 います", "と猫 が"])
def test_single_signs_are_found_beside_others(said: Store, typed: str) -> None:
    (hit,) = said.search(typed)
    assert hit.conversation.title == "japanese"

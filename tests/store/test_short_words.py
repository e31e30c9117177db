"""Words of one and two characters are found as a look through every text would find them."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Migrations

from lavender.chat.types import Status
from lavender.store import Store, backups, checksums, migrations, search, short_words
from lavender.store import open as opening
from lavender.store.short_words import sort_out, spellings

SIGNS = "aA eEéÉ\u0301 qQzZ kK\u212a iIİı sSſßẞ ёЁфФ σΣς 犬冰箱の 👍🏽 \"'%_*?[\\(-. \n9"
"""Pairs of cases, what looks like one, several scripts, and what other searches would trip over."""
TEXTS = st.text(st.sampled_from(SIGNS), max_size=9)
WORDS = st.text(st.sampled_from(SIGNS.replace(" ", "").replace("\n", "")), min_size=1, max_size=2)
LONGER = st.text(st.sampled_from("aeqz犬冰箱"), min_size=3, max_size=3)
_SURROGATES = range(0xD800, 0xE000)
_NO_SIGNS = ("\0", "\ufffe", "\uffff")
_CASED = 0x1F000
"""No letter that has cases is from here on."""


def every_sign() -> Iterator[str]:
    return (chr(number) for number in range(_CASED) if number not in _SURROGATES)


def say(store: Store, *texts: str) -> list[str]:
    """A conversation of these questions, with empty answers; their ids."""
    talk = store.create_conversation("m").id
    ids = []
    with store.transaction():
        for text in texts:
            question, answer = store.begin(talk, text, (), "m")
            store.finish(replace(answer, status=Status.DONE))
            ids.append(question.id)
    return ids


def has(text: str, word: str) -> bool:
    """Whether ``word`` is in ``text``, sign by sign, whatever its case."""
    signs, sought = [sign.casefold() for sign in text], [sign.casefold() for sign in word]
    places = range(len(signs) - len(sought) + 1)
    return any(signs[place : place + len(sought)] == sought for place in places)


@pytest.fixture(params=["asked for", "looked for"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways to find a short word: by the index, and as one that is common."""
    if request.param == "looked for":
        monkeypatch.setattr(short_words, "MOST", 0)
    return str(request.param)


def test_what_is_found_is_what_is_there(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Newest first, whichever way; what was deleted or rewritten is not found any more, nor what
    is in the bin, where each example ends."""
    monkeypatch.setattr(search, "_FIRST", 1)
    database = store._database

    @settings(max_examples=200, deadline=None, database=None, derandomize=True)
    @given(
        st.lists(TEXTS, min_size=1, max_size=6),
        st.lists(st.one_of(WORDS, WORDS, LONGER), min_size=1, max_size=3),
        st.sampled_from([0, 1, 20, 250]),
        st.sampled_from([2, 100_000]),
        st.integers(0, 5),
    )
    def look(texts: list[str], words: list[str], most: int, most_texts: int, place: int) -> None:
        monkeypatch.setattr(short_words, "MOST", most)
        monkeypatch.setattr(short_words, "MOST_TEXTS", most_texts)
        ids = say(store, *texts)
        if place < len(ids):
            texts[place] = texts[place][::-1]
            sql = "UPDATE messages SET text = ? WHERE id = ?"
            database.execute(sql, (texts[place], ids[place]))
        if place + 1 < len(ids):
            store.turns.remove(ids.pop(place + 1))
            texts.pop(place + 1)
        there = [
            identity
            for identity, text in zip(ids, texts, strict=True)
            if all(has(text, word) for word in words)
        ]
        found = [hit.message.id for hit in store.search(" ".join(words))]
        store.put_away(store.conversations()[0].id)
        assert found == there[::-1]

    look()
    assert not backups.mend_index(database), "the index fits the texts"


def test_every_sign_is_spelled_in_all_its_cases() -> None:
    alike: dict[str, set[str]] = {}
    for sign in every_sign():
        alike.setdefault(sign.casefold(), set()).add(sign)
    for folded, signs in alike.items():
        if len(folded) == 1 or folded == "ss":
            for sign in signs:
                assert set(spellings(sign)) == signs


def test_the_index_has_a_sign_under_one_of_its_spellings() -> None:
    with closing(sqlite3.connect(":memory:")) as memory:
        memory.execute("CREATE VIRTUAL TABLE signs USING fts5(sign, tokenize='trigram')")
        memory.execute("CREATE VIRTUAL TABLE terms USING fts5vocab(signs, instance)")
        memory.executemany(
            "INSERT INTO signs (rowid, sign) VALUES (?, ?)",
            ((ord(sign), f"{sign}  ") for sign in every_sign() if sign not in _NO_SIGNS),
        )
        found = 0
        for term, number in memory.execute("SELECT term, doc FROM terms"):
            found += 1
            assert term[0] in spellings(chr(number))
        assert found == _CASED - len(_SURROGATES) - len(_NO_SIGNS)


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("É", "café"),
        ("é", "CAFÉ"),
        ("фо", "ФОТО"),
        ("ФО", "на фото"),
        ("ΟΣ", "λόγος"),
        ("ς", "ΛΌΓΟΣ"),
        ("İ", "İstanbul"),
        ("ß", "Straße"),
        ("ß", "STRAẞE"),
        ("e\u0301", "cafe\u0301"),
        ("👍🏽", "fine 👍🏽"),
        ("%", "100%"),
        ("_", "a_b"),
        ("\\", "C:\\"),
        ('"', 'a "sign"'),
        ("*", "B*."),
        ("q\0", "q"),
        ("。", "犬。"),
        ("a", "A"),
        ("zz", "ZZ"),
    ],
)
def test_nothing_that_one_would_expect_is_missed(store: Store, word: str, text: str) -> None:
    (said, _) = say(store, text, "n, 1!")
    assert [hit.message.id for hit in store.search(word)] == [said]


@pytest.mark.usefixtures("way")
def test_hits_are_limited_and_the_bin_is_left_out(store: Store) -> None:
    say(store, *(f"older qz {number}" for number in range(5)))
    away = say(store, "in the bin qz")
    store.put_away(store.conversations()[0].id)
    hits = store.search("QZ o", limit=3)
    assert [hit.message.text for hit in hits] == [f"older qz {number}" for number in (4, 3, 2)]
    assert len(store.search("qz", limit=9)) == 5, f"without {away}"


def test_a_word_that_begins_very_many_trigrams_is_found(store: Store) -> None:
    many = [f"の{chr(0x4E00 + number)}" for number in range(short_words.MOST + 50)]
    ids = say(store, *many)
    assert sort_out(store._database, ["の"]).common == ["の"]
    assert [hit.message.id for hit in store.search("の", limit=2)] == [ids[-1], ids[-2]]
    assert [hit.message.text for hit in store.search("の 七")] == ["の七"]


def test_any_number_of_short_words_is_looked_for(store: Store) -> None:
    signs = [chr(0x4E00 + number) for number in range(3_000)]
    say(store, " ".join(signs), " ".join(signs[1:]))
    assert len(store.search(" ".join(signs[1:]))) == 2
    assert len(store.search(" ".join(signs))) == 1
    assert store.search(" ".join([*signs, "犭猫"])) == []


def test_what_is_being_saved_is_found_and_what_failed_is_not(store: Store) -> None:
    with pytest.raises(RuntimeError), store.transaction():
        say(store, "qz")
        assert len(store.search("qz")) == 1
        raise RuntimeError
    assert store.search("qz") == []


def test_short_words_are_forgotten_with_all(store: Store) -> None:
    say(store, "qz at 冰箱")
    store.forget_all()
    assert sort_out(store._database, ["q"]).nowhere
    assert store.search("冰") == []


def test_a_damaged_index_is_made_anew_with_the_ends_of_texts(store: Store) -> None:
    say(store, "the end is jx")
    database = store._database
    assert not backups.mend_index(database)
    database.execute("INSERT INTO messages_fts(messages_fts) VALUES ('delete-all')")
    assert store.search("jx") == []
    assert backups.mend_index(database)
    assert len(store.search("jx")) == 1


@pytest.mark.parametrize("damage", ["", "DELETE FROM messages_fts_data WHERE id > 10"])
def test_a_library_of_the_version_before_finds_short_words(
    folder: Path, open_store: Callable[[], Store], monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    """Also where its index was damaged."""
    with monkeypatch.context() as patched:
        before = Migrations("lavender")
        for name, step in vars(migrations).items():
            if name.startswith("m00") and name < "m007":
                before(name=name)(step)
        patched.setattr(opening, "migrations", before)
        store = open_store()
        (question,) = say(store, "Is the end jx")
        (conversation,) = store.conversations()
        answer = store.path(conversation.id)[-1]
        store.finish(replace(answer, text="Q", status=Status.DONE))
        sums = store._database.rows("SELECT * FROM sums")
        store._database.connection.execute(damage)
        store.close()
    store = open_store()
    database = store._database
    assert [hit.message.id for hit in store.search("JX")] == [question]
    assert [hit.message.id for hit in store.search("q")] == [answer.id]
    assert [hit.message.id for hit in store.search("the end")] == [question]
    assert database.rows("SELECT * FROM sums") == sums
    assert checksums.unsound(database.connection) is None
    assert not backups.mend_index(database)
    assert list((folder / "backups").glob("library-before-update-*.db"))
    store.turns.remove(question)
    assert store.search("jx") == store.search("q") == []
    assert not backups.mend_index(database)

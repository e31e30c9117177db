"""Messages are compared with their checksums when they are read, not only once a day."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from lavender.chat.decoder import Decoder
from lavender.errors import UserError
from lavender.library import Library
from lavender.store import Store, Upkeep, backups, restoring
from lavender.store.explain import DamagedError
from tests.store.test_restoring import flip, say

Open = Callable[[], Store]

DAMAGE = (
    "UPDATE messages SET text = 'It is a bpple.' WHERE number = 2",
    "UPDATE messages SET parent_id = NULL WHERE number = 2",
    "UPDATE messages SET created = created + 1 WHERE number = 1",
    "UPDATE answers SET status = 'failed'",
    "UPDATE answers SET usage = '{}x'",
    "UPDATE message_photos SET sha256 = '0'",
    "UPDATE photos SET sha256 = '0'",
    "DELETE FROM sums WHERE kind = 1",
)


@pytest.fixture
def large(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library as it is opened where it is too large to be checked at each start."""
    monkeypatch.setattr("lavender.store.open.ALWAYS_CHECKED", 0)
    return folder


def harm(folder: Path, statement: str) -> None:
    """Change something without its checksum, as damage does."""
    with closing(sqlite3.connect(folder / "library.db")) as plain:
        triggers = plain.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            plain.execute(f"DROP TRIGGER {name}")
        plain.execute(statement)
        plain.commit()


@pytest.mark.parametrize("statement", DAMAGE)
def test_damage_would_be_shown_as_if_it_were_whole(
    open_store: Open, large: Path, statement: str
) -> None:
    store = open_store()
    talk = say(store, "an apple")
    before = store.path(talk)
    store.close()
    harm(large, statement)
    store = open_store()
    assert store.conversations()[0].id == talk
    with pytest.raises(DamagedError):
        store.path(talk)
    assert len(before) == 2


def test_a_flipped_bit_is_not_found_by_searching_either(open_store: Open, large: Path) -> None:
    store = open_store()
    say(store, "a pear")
    talk = say(store, "an apple")
    store.close()
    flip(large, b"It is an apple.")
    store = open_store()
    with pytest.raises(DamagedError):
        store.search("apple")
    with pytest.raises(DamagedError):
        store.export([talk])
    assert [hit.message.text for hit in store.search("pear")] == [
        "It is a pear.",
        "What is a pear?",
    ]


def test_what_was_come_upon_is_named_and_the_next_start_offers_the_backup(
    open_store: Open, large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Upkeep, "is_due", lambda *_: False)  # the daily copy would find it too
    store = open_store()
    whole, harmed = say(store, "a pear"), say(store, "an apple")
    store.close()
    flip(large, b"It is an apple.")
    library = Library(large, Decoder())
    assert len(library.path(whole).result()) == 2
    assert not backups.is_suspect(large / "backups")
    with pytest.raises(UserError, match="damaged"):
        library.path(harmed).result()
    assert backups.is_suspect(large / "backups")
    library.close()
    with pytest.raises(DamagedError):
        open_store()
    restoring.restore(large)
    store = open_store()
    assert len(store.path(whole)) == 2
    assert [message.text for message in store.path(harmed)] == ["What is an apple?"]

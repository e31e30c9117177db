"""Forgetting all: not a byte of it in any file, with the library open here and elsewhere."""

import os
import sqlite3
import time
from dataclasses import replace
from pathlib import Path

import pytest

from lavender.chat.decoder import Decoder
from lavender.chat.drafts import Draft, Kind, Prompt
from lavender.chat.types import Status
from lavender.errors import UserError
from lavender.library import BACKUP_DAYS, DAY_S
from lavender.store import Store, backups
from lavender.store.open import open_database

MARK = "Quetzalcoatlus"


def holding(folder: Path, *marks: bytes) -> list[str]:
    """The files in which one of ``marks`` is."""
    found = []
    for file in folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            found += [str(file.relative_to(folder)) for mark in marks if mark in content]
    return found


def fill(store: Store, decoder: Decoder, photo: bytes) -> str:
    """A conversation, a draft, a saved text and a folder, all with the mark in them."""
    kept = store.photos.add(decoder.inspect(photo))
    conversation = store.create_conversation("pocket", MARK, title=MARK)
    _, answer = store.begin(conversation.id, f"Is it a {MARK}?", (kept,), "pocket")
    store.finish(replace(answer, text=f"A {MARK} it is.", status=Status.DONE))
    store.drafts.keep("", Draft(MARK, (kept,), (f"{MARK}.png",)))
    store.prompts.keep(Prompt("", Kind.PROMPT, MARK, MARK))
    store.order.make(MARK)
    return kept.sha256


@pytest.fixture
def photo() -> bytes:
    return (Path(__file__).parents[2] / "resources" / "samples" / "fridge.png").read_bytes()


def test_nothing_of_it_is_in_any_file(tmp_path: Path, photo: bytes) -> None:
    decoder = Decoder()
    try:
        with Store.open(tmp_path) as store:
            sha256 = fill(store, decoder, photo)
            thumbnail = store.photos.thumbnail(sha256)[200:600]
            database, _ = open_database(tmp_path)  # makes the day's copy
            database.close()
            marks = (MARK.encode(), photo[1000:1400], thumbnail, sha256.encode())
            assert len(holding(tmp_path, *marks)) > 4, "or this test would show nothing"
            store.forget_all()
            assert holding(tmp_path, *marks) == [], "with the library open"
            assert store.conversations() == [] == store.search(MARK)
            again = fill(store, decoder, photo)
            assert store.photos.read(again) == photo, "it goes on"
            assert len(store.search(MARK)) == 2
            store.forget_all()
        with Store.open(tmp_path) as store:
            assert store.conversations() == []
            assert store.prompts.list() == []
        assert holding(tmp_path, *marks) == []
    finally:
        decoder.close()


def test_a_library_that_someone_reads_says_that_traces_are_left(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.begin(store.create_conversation("pocket").id, MARK, (), "pocket")
        store._database.connection.execute("PRAGMA busy_timeout=100")
        reader = sqlite3.connect(tmp_path / "library.db", isolation_level=None)
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM messages").fetchone() == (2,)
        with pytest.raises(UserError, match=r"Another Lavender|busy|uses your library"):
            store.forget_all()
        reader.close()
        store.forget_all()
    assert holding(tmp_path, MARK.encode()) == []


def test_a_copy_leaves_after_thirty_days(tmp_path: Path) -> None:
    assert backups.OLDEST_S == BACKUP_DAYS * DAY_S, "the bin's page says so"
    folder = tmp_path / "backups"
    with Store.open(tmp_path):
        pass
    database, _ = open_database(tmp_path)
    (old,) = folder.glob("*.db")
    kept = old.with_name(old.name.replace("daily", "before-update"))
    kept.write_bytes(old.read_bytes())
    for each, days in ((old, 31), (kept, 31)):
        os.utime(each, (time.time() - days * 86400,) * 2)
    backups.daily(database, folder)
    database.close()
    assert not old.exists()
    assert not kept.exists()
    assert len(list(folder.glob("*.db"))) == 1, "a fresh one is there"

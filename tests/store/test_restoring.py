"""A damaged library: a flipped bit is found, and the newest good copy takes its place."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from lavender.chat.types import Status
from lavender.errors import UserError
from lavender.store import Store, backups, rescue, restoring
from lavender.store.explain import DamagedError
from tests.store.conftest import intake

Open = Callable[[], Store]


def say(store: Store, words: str) -> str:
    """A conversation with one answered question about a photo of its own."""
    photo = store.photos.add(intake(words.encode()))
    conversation = store.create_conversation("m")
    _, answer = store.begin(conversation.id, f"What is {words}?", (photo,), "m")
    store.finish(replace(answer, text=f"It is {words}.", status=Status.DONE))
    return conversation.id


def texts(store: Store) -> set[str]:
    """All that is said in a library."""
    return {
        message.text for each in store.conversations() for message in store.path(each.id) if message
    }


def flip(folder: Path, words: bytes) -> None:
    """Change one bit of these words in the library's file, wherever they are first."""
    file = folder / "library.db"
    content = bytearray(file.read_bytes())
    place = content.index(words)
    content[place] ^= 1
    file.write_bytes(content)


@pytest.fixture
def two_days(open_store: Open, folder: Path) -> tuple[str, str]:
    """A library with a copy of yesterday and something newer: conversations of both days."""
    store = open_store()
    old = say(store, "an old apple")
    store.close()
    open_store().close()
    store = open_store()
    new = say(store, "a new pear")
    store.close()
    assert len(backups.copies(folder / "backups")) == 1
    return old, new


def test_a_flipped_bit_in_a_text_is_found(
    two_days: tuple[str, str], open_store: Open, folder: Path
) -> None:
    flip(folder, b"It is a new pear.")
    with closing(sqlite3.connect(folder / "library.db")) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with pytest.raises(DamagedError):
        open_store()


def test_what_is_newer_than_the_copy_comes_along(
    two_days: tuple[str, str], open_store: Open, folder: Path
) -> None:
    flip(folder, b"It is an old apple.")
    rehearsed = restoring.restore(folder, rehearse=True)
    with pytest.raises(DamagedError):
        open_store()
    restored = restoring.restore(folder)
    assert restored == replace(rehearsed, aside=restored.aside)
    assert (restored.messages, restored.newer, restored.lost) == (4, 2, 0)
    assert time.time() - restored.made < 600
    store = open_store()
    assert texts(store) == {
        "What is an old apple?",
        "It is an old apple.",
        "What is a new pear?",
        "It is a new pear.",
    }
    assert [hit.message.text for hit in store.search("pear")][-1] == "What is a new pear?"
    assert restored.aside.exists()
    assert [each.name for each in folder.glob("restoring-*")] == []


def test_what_cannot_be_read_is_counted(
    two_days: tuple[str, str], open_store: Open, folder: Path
) -> None:
    flip(folder, b"It is a new pear.")
    assert restoring.restore(folder).lost == 1
    assert "What is a new pear?" in texts(open_store())


def test_what_was_deleted_since_does_not_come_back(
    two_days: tuple[str, str], open_store: Open, folder: Path
) -> None:
    store = open_store()
    store.delete(two_days[0])
    say(store, "a third plum")
    store.close()
    flip(folder, b"It is a third plum.")
    assert restoring.restore(folder).lost == 1
    assert not any("apple" in text for text in texts(open_store()))


def test_what_was_deleted_stays_so_where_something_newer_has_its_number(
    open_store: Open, folder: Path
) -> None:
    store = open_store()
    say(store, "an old apple")
    gone = say(store, "a secret pear")
    store.close()
    open_store().close()
    store = open_store()
    store.delete(gone)
    say(store, "a new plum")
    say(store, "a newer plum")
    store.close()
    flip(folder, b"It is a newer plum.")
    assert restoring.restore(folder).lost == 1
    store = open_store()
    assert not any("secret" in text for text in texts(store))
    assert {"It is an old apple.", "It is a new plum."} <= texts(store)
    photos = [row["sha256"] for row in store._database.rows("SELECT sha256 FROM photos")]
    assert len(photos) == 3
    assert all(store.photos.read(each) for each in photos)


def test_what_a_restore_that_was_killed_left_is_cleared_away(
    two_days: tuple[str, str], open_store: Open, folder: Path
) -> None:
    (folder / "restoring-abc").mkdir()
    (folder / "restoring-abc" / "library.db").write_bytes(b"all that was ever said")
    open_store().close()
    assert not list(folder.glob("restoring-*"))


def test_a_file_that_is_no_library_loses_what_is_newer(
    two_days: tuple[str, str], open_store: Open, folder: Path
) -> None:
    (folder / "library.db").write_bytes(b"ruined")
    restored = restoring.restore(folder)
    assert (restored.messages, restored.newer, restored.lost) == (2, 0, None)
    assert restored.aside.read_bytes() == b"ruined"
    assert texts(open_store()) == {"What is an old apple?", "It is an old apple."}


def test_a_damaged_copy_is_passed_over(
    two_days: tuple[str, str], open_store: Open, folder: Path
) -> None:
    (copy,) = backups.copies(folder / "backups")
    older = copy.with_name("library-daily-20200101-000000-000000000.db")
    older.write_bytes(copy.read_bytes())
    copy.write_bytes(copy.read_bytes()[:8192])
    (folder / "library.db").write_bytes(b"ruined")
    restored = restoring.restore(folder)
    assert time.gmtime(restored.made)[:3] == (2020, 1, 1)
    assert open_store().conversations()


def test_without_a_copy_what_can_be_read_is_saved(open_store: Open, folder: Path) -> None:
    store = open_store()
    say(store, "an apple")
    say(store, "a pear")
    store.close()
    flip(folder, b"It is an apple.")
    restored = restoring.restore(folder)
    assert (restored.made, restored.messages, restored.lost) == (0.0, 3, 1)
    assert "It is a pear." in texts(open_store())


@pytest.mark.parametrize("step", range(6))
def test_an_exchange_that_was_cut_off_is_finished(
    two_days: tuple[str, str],
    open_store: Open,
    folder: Path,
    step: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    flip(folder, b"It is an old apple.")
    (folder / "library.db-wal").write_bytes(b"of another file")
    done: list[object] = []
    real = Path.replace

    def replace_or_die(self: Path, target: str | Path) -> Path:
        if len(done) == step:
            raise KeyboardInterrupt
        done.append(target)
        return real(self, target)

    with monkeypatch.context() as patched, pytest.raises((KeyboardInterrupt, StopIteration)):
        patched.setattr(Path, "replace", replace_or_die)
        restoring.restore(folder)
        raise StopIteration
    if step == 0:
        restoring.restore(folder)
    assert "It is a new pear." in texts(open_store())


def test_a_library_in_use_is_not_exchanged(
    two_days: tuple[str, str], open_store: Open, folder: Path
) -> None:
    store = open_store()
    with pytest.raises(UserError, match="Close it"):
        restoring.restore(folder)
    assert texts(store)


def test_photos_of_a_library_that_was_set_aside_stay(
    two_days: tuple[str, str], open_store: Open, folder: Path
) -> None:
    (folder / "library.db").write_bytes(b"ruined")
    restoring.restore(folder)
    store = open_store()
    store.photos.sweep()
    assert len(list((folder / "photos").glob("??/*"))) == 2


def test_a_damaged_photo_is_found_and_mended(open_store: Open) -> None:
    store = open_store()
    photo = store.photos.add(intake(b"an apple"))
    store.photos.path(photo.sha256).write_bytes(b"an bpple")
    with pytest.raises(UserError, match="damaged"):
        store.photos.read(photo.sha256)
    store.photos.add(intake(b"an apple"))
    assert store.photos.read(photo.sha256) == b"an apple"


def test_every_table_of_a_person_has_checksums(open_store: Open) -> None:
    database = open_store()._database
    ours = {
        row["name"]
        for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not row["name"].startswith(("messages_fts", "_sqlite", "sqlite_"))
    }
    assert ours - {"writers", "sums"} == set(rescue.KEYS)


def test_weekly_copies_stay_longer(tmp_path: Path) -> None:
    now = time.time()
    days = [tmp_path / _named(now - day * 86_400) for day in range(60, -1, -1)]
    gone = set(backups._surplus(days, backups.DAILY, now))
    kept = [day for day in days if day not in gone]
    assert kept[-5:] == days[-5:]
    assert len(kept) == 5 + backups.WEEKS
    assert now - backups.made(kept[0]) < 36 * 86_400


def test_a_clock_put_back_does_not_make_a_copy_at_every_start(
    two_days: tuple[str, str], open_store: Open, folder: Path
) -> None:
    (copy,) = backups.copies(folder / "backups")
    for year in range(2090, 2096):
        future = copy.with_name(f"library-daily-{year}0101-000000-000000000.db")
        future.write_bytes(copy.read_bytes())
        _touch(future, time.time() + (year - 2026) * 365 * 86_400)
    copy.unlink()
    for _ in range(3):
        open_store().close()
    now = [each for each in backups.copies(folder / "backups") if backups.made(each) < time.time()]
    assert len(now) == 1


def _named(when: float) -> str:
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(when))
    return f"library-daily-{stamp}-000000000.db"


def _touch(path: Path, when: float) -> None:
    import os

    os.utime(path, (when, when))

"""Opening: old libraries are brought up to date, doubtful ones are left as they are."""

import gzip
import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Migrations

from lavender.chat.types import Status, Usage
from lavender.errors import UserError
from lavender.store import Store, backups
from lavender.store import open as opening
from lavender.store.migrations import (
    m001_conversations_and_photos,
    m002_the_ids_of_answers,
    m003_pins_and_folders,
    m004_drafts_and_prompts,
    m005_notes_in_any_language,
    m006_checksums,
    m007_words_of_one_or_two_characters,
    migrations,
)

FIRST = Path(__file__).parent / "library-001.db.gz"


def put_first(folder: Path) -> Path:
    """A library as the first version wrote it."""
    folder.mkdir(parents=True)
    file = folder / "library.db"
    file.write_bytes(gzip.decompress(FIRST.read_bytes()))
    return file


def copies(folder: Path, kind: str) -> list[Path]:
    return sorted((folder / "backups").glob(f"library-{kind}-*.db"))


def later(*more: Callable[[Any], None]) -> Migrations:
    """The schema of a later version."""
    steps = Migrations("lavender")
    steps(name="m001_conversations_and_photos")(m001_conversations_and_photos)
    steps(name="m002_the_ids_of_answers")(m002_the_ids_of_answers)
    steps(name="m003_pins_and_folders")(m003_pins_and_folders)
    steps(name="m004_drafts_and_prompts")(m004_drafts_and_prompts)
    steps(name="m005_notes_in_any_language")(m005_notes_in_any_language)
    steps(name="m006_checksums")(m006_checksums)
    steps(name="m007_words_of_one_or_two_characters")(m007_words_of_one_or_two_characters)
    for step in more:
        steps()(step)
    return steps


def m003_notes(db: Any) -> None:
    db["conversations"].add_column("notes", str)


def m004_broken(db: Any) -> None:
    db["messages"].add_column("half", str)
    raise RuntimeError("a bug in a migration")


def test_the_first_schema_still_opens(folder: Path, open_store: Callable[[], Store]) -> None:
    put_first(folder)
    store = open_store()
    (conversation,) = store.conversations()
    question, answer, _, cut = store.path(conversation.id)
    assert question.text == "What is in my 冰箱?"
    assert (answer.text, answer.usage) == ("An apple.", Usage(9, 4, 0, 3))
    assert cut.status is Status.INTERRUPTED
    assert store.photos.thumbnail(question.photos[0].sha256) == b"small fridge"
    assert [hit.message.id for hit in store.search("冰箱")] == [question.id]


def test_a_new_library_is_durable_and_has_every_step(
    folder: Path, open_store: Callable[[], Store]
) -> None:
    open_store()
    with closing(sqlite3.connect(folder / "library.db")) as plain:
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        names = [row[0] for row in plain.execute("SELECT name FROM _sqlite_migrations")]
    assert names == [
        "m001_conversations_and_photos",
        "m002_the_ids_of_answers",
        "m003_pins_and_folders",
        "m004_drafts_and_prompts",
        "m005_notes_in_any_language",
        "m006_checksums",
        "m007_words_of_one_or_two_characters",
    ]
    assert not copies(folder, "before-update")


def test_a_change_of_shape_is_preceded_by_a_backup(
    folder: Path, open_store: Callable[[], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    put_first(folder)
    monkeypatch.setattr(opening, "migrations", later(m003_notes))
    assert open_store().search("apple")
    (copy,) = copies(folder, "before-update")
    with closing(sqlite3.connect(copy)) as plain:
        columns = [row[1] for row in plain.execute("PRAGMA table_info(conversations)")]
        assert "notes" not in columns
        assert plain.execute("SELECT count(*) FROM messages").fetchone() == (4,)
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_change_that_fails_changes_nothing(
    folder: Path, open_store: Callable[[], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = put_first(folder)
    with monkeypatch.context() as patched:
        patched.setattr(opening, "migrations", later(m004_broken))
        with pytest.raises(RuntimeError, match="a bug"):
            open_store()
    with closing(sqlite3.connect(file)) as plain:
        columns = [row[1] for row in plain.execute("PRAGMA table_info(messages)")]
        assert "half" not in columns
    assert open_store().search("apple")


def test_a_library_of_a_newer_version_is_refused_and_left_as_it_is(
    folder: Path, open_store: Callable[[], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(opening, "migrations", later(m003_notes))
        open_store().close()
    file = folder / "library.db"
    before = file.read_bytes()
    with pytest.raises(UserError, match="newer Lavender"):
        open_store()
    assert file.read_bytes() == before
    assert not copies(folder, "before-update")


@pytest.mark.parametrize("damage", ["garbage", "cut", "zeroed", "foreign", "folder"])
def test_a_damaged_library_is_refused_and_left_as_it_is(
    folder: Path, open_store: Callable[[], Store], damage: str
) -> None:
    file = put_first(folder)
    content = file.read_bytes()
    match damage:
        case "garbage":
            file.write_bytes(b"These are my recipes.\n" * 400)
        case "cut":
            file.write_bytes(content[: len(content) // 2])
        case "zeroed":
            file.write_bytes(content[:8192] + bytes(8192) + content[16_384:])
        case "foreign":
            file.unlink()
            with closing(sqlite3.connect(file)) as other:
                other.execute("CREATE TABLE recipes (name)")
        case "folder":
            file.unlink()
            file.mkdir()
    before = b"" if damage == "folder" else file.read_bytes()
    for _ in range(2):
        with pytest.raises(UserError) as caught:
            open_store()
        assert "\n" not in str(caught.value)
    assert damage == "folder" or file.read_bytes() == before


def test_an_empty_file_is_a_new_library(folder: Path, open_store: Callable[[], Store]) -> None:
    folder.mkdir()
    (folder / "library.db").touch()
    assert open_store().conversations() == []


def test_a_first_start_that_was_cut_off_is_a_new_library(
    folder: Path, open_store: Callable[[], Store]
) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "library.db")) as begun:
        begun.execute("CREATE TABLE _sqlite_migrations (migration_set, name, applied_at)")
    assert open_store().conversations() == []


def test_a_folder_that_is_a_file_is_a_sentence(folder: Path, tmp_path: Path) -> None:
    folder.write_text("not a folder")
    with pytest.raises(UserError, match="data folder cannot be used"):
        Store.open(folder)
    with pytest.raises(UserError, match="data folder cannot be used"):
        Store.open(folder / "below")
    assert list(tmp_path.iterdir()) == [folder]


def test_a_backup_is_made_once_a_day_and_a_few_are_kept(
    folder: Path, open_store: Callable[[], Store]
) -> None:
    put_first(folder)
    for _ in range(2):
        open_store().close()
        assert len(copies(folder, "daily")) == 1
    for _ in range(backups.KEEP["daily"] + 2):
        yesterday = time.time() - backups.EVERY_S - 60
        for copy in copies(folder, "daily"):
            os.utime(copy, (yesterday, yesterday))
        open_store().close()
    kept = copies(folder, "daily")
    assert len(kept) == backups.KEEP["daily"]
    with closing(sqlite3.connect(kept[-1])) as plain:
        assert plain.execute("SELECT count(*) FROM messages").fetchone() == (4,)
    assert not list((folder / "backups").glob("*.part*"))


def test_a_backup_put_in_place_by_hand_opens(folder: Path, open_store: Callable[[], Store]) -> None:
    put_first(folder)
    open_store().close()
    (copy,) = copies(folder, "daily")
    (folder / "library.db").write_bytes(b"ruined")
    with pytest.raises(UserError, match="Restore a backup"):
        open_store()
    copy.replace(folder / "library.db")
    assert open_store().search("apple")


def test_a_full_disk_is_a_sentence_and_loses_nothing(
    folder: Path, open_store: Callable[[], Store]
) -> None:
    store = open_store()
    conversation = store.create_conversation("m")
    store.begin(conversation.id, "before", (), "m")
    before = store.path(conversation.id)
    connection = store._database.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(UserError, match="disk is full"):
        store.begin(conversation.id, "x" * 1_000_000, (), "m")
    assert store.path(conversation.id) == before
    connection.execute(f"PRAGMA max_page_count={pages + 10_000}")
    store.begin(conversation.id, "x" * 1_000_000, (), "m")
    assert len(store.path(conversation.id)) == 4


def test_a_library_that_another_program_holds_is_a_sentence(
    folder: Path, open_store: Callable[[], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store()
    store._database.connection.execute("PRAGMA busy_timeout=50")
    with closing(sqlite3.connect(folder / "library.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="Another program"):
            store.create_conversation("m")
        other.execute("ROLLBACK")
    assert store.create_conversation("m")


def test_every_step_has_a_number_in_order(open_store: Callable[[], Store]) -> None:
    names = [step.name for step in migrations.applied(open_store()._database.tables)]
    assert [name[:4] for name in names] == [f"m{i:03d}" for i in range(1, len(names) + 1)]

"""Photos are kept once, whole, as they came, and go when nobody shows them."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from lavender.errors import UserError
from lavender.store import Store
from lavender.store.photo_files import UNUSED_S
from tests.store.conftest import intake


def files(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / "photos").rglob("*") if path.is_file())


def test_a_photo_comes_back_as_it_came(store: Store, folder: Path) -> None:
    content = os.urandom(100_000)
    photo = store.photos.add(intake(content))
    assert store.photos.read(photo.sha256) == content
    assert store.photos.thumbnail(photo.sha256) == b"small " + content
    assert store.photos.photo(photo.sha256) == photo
    assert store.photos.path(photo.sha256) == folder / "photos" / photo.sha256[:2] / photo.sha256
    assert files(folder) == [store.photos.path(photo.sha256)]


def test_a_photo_is_kept_once(store: Store, folder: Path) -> None:
    first = store.photos.add(intake(b"same"))
    inode = store.photos.path(first.sha256).stat().st_ino
    assert store.photos.add(intake(b"same")) == first
    assert store.photos.path(first.sha256).stat().st_ino == inode
    assert len(files(folder)) == 1


def test_adding_again_mends_a_damaged_or_missing_file(store: Store) -> None:
    photo = store.photos.add(intake(b"whole"))
    path = store.photos.path(photo.sha256)
    path.write_bytes(b"who")
    store.photos.add(intake(b"whole"))
    assert path.read_bytes() == b"whole"
    path.unlink()
    with pytest.raises(UserError, match="Attach it again"):
        store.photos.read(photo.sha256)
    store.photos.add(intake(b"whole"))
    assert path.read_bytes() == b"whole"


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "0" * 63, "0" * 64 + "\n"])
def test_a_name_that_is_no_sha256_never_becomes_a_path(store: Store, name: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        store.photos.path(name)


def test_an_unknown_photo_is_a_sentence(store: Store) -> None:
    for ask in (store.photos.read, store.photos.thumbnail, store.photos.photo):
        with pytest.raises(UserError, match="no longer in your library"):
            ask("0" * 64)


def test_a_folder_that_cannot_be_written_keeps_neither_row_nor_file(
    store: Store, folder: Path
) -> None:
    (folder / "photos").write_text("in the way")
    with pytest.raises(UserError, match="data folder cannot be used"):
        store.photos.add(intake(b"one"))
    (folder / "photos").unlink()
    with pytest.raises(UserError):
        store.photos.thumbnail(intake(b"one").photo.sha256)
    assert store.photos.add(intake(b"one"))


def test_the_sweep_takes_what_nobody_needs_and_nothing_else(store: Store, folder: Path) -> None:
    shown, fresh, old = (store.photos.add(intake(name)) for name in (b"shown", b"fresh", b"old"))
    conversation = store.create_conversation("m")
    store.begin(conversation.id, "Q", (shown,), "m")
    stray = store.photos.path("ab" * 32)
    stray.parent.mkdir(parents=True, exist_ok=True)
    stray.write_bytes(b"no row")
    part = stray.with_name("x.part")
    part.write_bytes(b"a program died here")
    os.utime(part, (1, 1))
    young = stray.with_name("y.part")
    young.write_bytes(b"a program is at work here")

    store._database.execute(
        "UPDATE photos SET added = ? WHERE sha256 IN (?, ?)",
        (time.time() - UNUSED_S - 60, old.sha256, shown.sha256),
    )
    store.photos.sweep()
    assert files(folder) == sorted(
        [store.photos.path(shown.sha256), store.photos.path(fresh.sha256), young]
    )


def test_a_photo_taken_up_by_another_program_survives_a_deletion(
    open_store: Callable[[], Store],
) -> None:
    one, other = open_store(), open_store()
    photo = one.photos.add(intake(b"shared"))
    mine, theirs = one.create_conversation("m"), other.create_conversation("m")
    one.begin(mine.id, "Q", (photo,), "m")
    other.photos.add(intake(b"shared"))
    other.begin(theirs.id, "Q", (photo,), "m")
    one.delete(mine.id)
    assert other.photos.read(photo.sha256) == b"shared"
    other.delete(theirs.id)
    assert not one.photos.path(photo.sha256).exists()

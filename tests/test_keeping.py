"""A library that stays open for days has a copy of each day."""

import os
import time
from pathlib import Path

import pytest

from lavender.library import keeping
from lavender.library.keeping import Keeper
from lavender.store import Store, backups


def until(condition: object, seconds: float = 20.0) -> None:
    deadline = time.monotonic() + seconds
    assert callable(condition)
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.01)


def copies(folder: Path) -> list[Path]:
    return backups.copies(folder / "backups")


def test_an_open_library_would_have_no_copy_of_today(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "LOOK_S", 0.02)
    with Store.open(tmp_path) as store:
        store.create_conversation("m")
        keeper = Keeper(tmp_path)
        until(lambda: len(copies(tmp_path)) == 1)
        (first,) = copies(tmp_path)
        yesterday = time.time() - backups.EVERY_S - 60
        os.utime(first, (yesterday, yesterday))
        until(lambda: len(copies(tmp_path)) == 2)
        keeper.close()


def test_damage_found_by_a_copy_is_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store.open(tmp_path) as store:
        store.create_conversation("m", title="An apple in the title")
    file = tmp_path / "library.db"
    content = bytearray(file.read_bytes())
    content[content.index(b"An apple in the title")] ^= 1
    monkeypatch.setattr("lavender.store.open.ALWAYS_CHECKED", 0)  # as if it were a large one
    file.write_bytes(content)
    Store.open(tmp_path).close()
    keeper = Keeper(tmp_path)
    until(lambda: backups.is_suspect(tmp_path / "backups"))
    keeper.close()
    assert copies(tmp_path) == [], "a copy of damage pushes out a good one"
    with pytest.raises(Exception, match="damaged"):
        Store.open(tmp_path)

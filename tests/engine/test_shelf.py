"""A folder that never grows past its budget and never stands in anybody's way."""

import os
from pathlib import Path

from lavender.engine.shelf import Shelf, name_of


def put(shelf: Shelf, name: str, size: int = 1000) -> bool:
    """Keep a file of zeros."""
    draft = shelf.draft(name, {"name": name}, size)
    if draft is None:
        return False
    draft.fill(len)
    draft.publish()
    return True


def names(shelf: Shelf, prefix: str = "") -> list[str]:
    """What is there, the last used first."""
    return [head.facts["name"] for _, head in shelf.heads(prefix)]


def taken(tmp_path: Path) -> int:
    """Bytes in the folder."""
    return sum(path.stat().st_size for path in (tmp_path / "kept").iterdir())


def age(shelf: Shelf, *names_: str) -> None:
    """Pretend that these were used long ago, the first longest."""
    for number, name in enumerate(names_):
        os.utime(shelf.path(name), (1000 + number, 1000 + number))


def test_what_was_used_least_lately_leaves(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "kept", 3600)
    for name in ("a", "b", "c"):
        assert put(shelf, name)
    age(shelf, "a", "b", "c")
    shelf.used(shelf.path("a"))
    assert put(shelf, "d")
    assert sorted(names(shelf)) == ["a", "c", "d"]
    assert sum(path.stat().st_size for path in (tmp_path / "kept").iterdir()) <= 3600


def test_what_is_larger_than_the_budget_is_not_kept(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "kept", 3000)
    assert put(shelf, "a")
    assert not put(shelf, "b", 5000)
    assert names(shelf) == ["a"]


def test_a_damaged_file_is_cleared_away(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "kept", 10_000)
    assert put(shelf, "a") and put(shelf, "b")
    shelf.path("a").write_bytes(b"nonsense")
    assert names(shelf) == ["b"]
    assert not shelf.path("a").exists()
    assert shelf.head("a") is None


def test_the_limit_holds_to_the_byte(tmp_path: Path) -> None:
    """A header and what fills it up to its place count too, and so does what is on its way."""
    shelf = Shelf(tmp_path / "kept", 10_000)
    for number in range(30):
        assert put(shelf, f"many small ones {number}", 1)
        assert taken(tmp_path) <= 10_000
    shelf.clear()
    draft = shelf.draft("begun", {}, 8000)
    assert draft is not None
    other = Shelf(tmp_path / "kept", 10_000)
    assert put(other, "small", 500)
    assert not put(other, "large", 5000)
    assert taken(tmp_path) <= 10_000
    draft.discard()


def test_a_lower_limit_drives_out_what_was_used_least_lately(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "kept", 10_000)
    for name in ("a", "b", "c"):
        assert put(shelf, name)
    age(shelf, "a", "b", "c")
    Shelf(tmp_path / "kept", 2500).tidy()
    assert names(shelf) == ["c", "b"]
    Shelf(tmp_path / "kept", 0).tidy()
    Shelf(tmp_path / "nothing", 0).tidy()
    assert names(shelf) == []


def test_files_of_another_kind_are_not_looked_at(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "kept", 10_000)
    assert put(shelf, "state-a") and put(shelf, "features-b")
    assert names(shelf, "state-") == ["state-a"]
    (tmp_path / "kept" / "notes.txt").write_text("mine")
    assert put(shelf, "state-c")
    assert (tmp_path / "kept" / "notes.txt").exists()


def test_the_litter_of_a_program_that_died_is_cleared_away(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "kept", 10_000)
    assert put(shelf, "a")
    old, new = tmp_path / "kept" / "x.new", tmp_path / "kept" / "y.new"
    old.write_bytes(b"x")
    new.write_bytes(b"y")
    os.utime(old, (1000, 1000))
    assert names(shelf) == ["a"]
    assert not old.exists()
    assert new.exists(), "another program may be writing it"


def test_a_folder_that_cannot_be_made_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    shelf = Shelf(tmp_path / "file" / "kept", 10_000)
    assert not put(shelf, "a")
    assert names(shelf) == []


def test_names_follow_the_facts() -> None:
    assert name_of({"a": 1, "b": 2}) == name_of({"b": 2, "a": 1})
    assert name_of({"a": 1}) != name_of({"a": 2})


def test_what_a_dead_process_did_not_finish_is_swept(tmp_path: Path) -> None:
    """Kills in the middle of keeping would else fill a disk for an hour."""
    shelf = Shelf(tmp_path / "kept", 3000)
    assert put(shelf, "whole")
    draft = shelf.draft("begun", {}, 1000)
    assert draft is not None
    shelf.sweep(os.getpid() + 1)
    assert len(list((tmp_path / "kept").iterdir())) == 2
    shelf.sweep(os.getpid())
    assert names(shelf) == ["whole"]
    assert len(list((tmp_path / "kept").iterdir())) == 1
    draft.discard()

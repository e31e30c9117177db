"""Kept files are whole and valid, or not used: whatever happens to them on a disk."""

import errno
import os
from pathlib import Path

import pytest

from lavender.engine import container
from lavender.engine.container import Draft, Unusable, payload, read_head

FACTS = {"model": "tiny", "cells": [1, 2, ["photo", 16]]}
DATA = bytes(range(256)) * 40


def write(path: Path, data: bytes = DATA) -> None:
    """A whole file."""

    def fill(target: memoryview) -> int:
        target[:] = data
        return len(data)

    draft = Draft(path, FACTS, len(data))
    draft.fill(fill)
    draft.publish()


def read(path: Path) -> bytes:
    """Its payload."""
    head = read_head(path)
    assert head.facts == FACTS
    with payload(path, head) as data:
        return bytes(data)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    write(tmp_path / "deep" / "file")
    assert read(tmp_path / "deep" / "file") == DATA
    assert read_head(tmp_path / "deep" / "file").start % 64 == 0
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["file"]


def test_writing_into_the_mapping_changes_nothing_on_disk(tmp_path: Path) -> None:
    write(tmp_path / "file")
    with payload(tmp_path / "file", read_head(tmp_path / "file")) as data:
        data[0] = 99
    assert read(tmp_path / "file") == DATA


def test_every_flipped_byte_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write(path)
    whole = path.read_bytes()
    places = [*range(0, 256), *range(256, len(whole), 97), len(whole) - 1]
    for place in places:
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :])
        with pytest.raises(Unusable):
            read(path)


@pytest.mark.parametrize("keep", [0, 1, 31, 32, 60, 500, -1])
def test_a_truncated_file_is_noticed(tmp_path: Path, keep: int) -> None:
    path = tmp_path / "file"
    write(path)
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(Unusable):
        read(path)


def test_more_at_the_end_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write(path)
    path.write_bytes(path.read_bytes() + b"x")
    with pytest.raises(Unusable):
        read_head(path)


def test_something_else_is_not_used(tmp_path: Path) -> None:
    for name, content in (
        ("none", None),
        ("empty", b""),
        ("zeros", bytes(400)),
        ("text", b"x" * 99),
    ):
        if content is not None:
            (tmp_path / name).write_bytes(content)
        with pytest.raises(Unusable):
            read_head(tmp_path / name)
    with pytest.raises(Unusable):
        read_head(tmp_path)


def test_a_file_of_a_later_version_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "file")
    monkeypatch.setattr(container, "VERSION", container.VERSION + 1)
    with pytest.raises(Unusable):
        read_head(tmp_path / "file")


def test_what_was_written_too_short_leaves_nothing(tmp_path: Path) -> None:
    draft = Draft(tmp_path / "file", FACTS, 100)
    with pytest.raises(ValueError, match="shorter"):
        draft.fill(lambda _target: 60)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not hasattr(os, "posix_fallocate"), reason="no such call on this system")
def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full)
    with pytest.raises(OSError, match="space"):
        Draft(tmp_path / "file", FACTS, 100)
    assert not list(tmp_path.iterdir())


def test_a_file_system_that_cannot_reserve_is_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unable(*_: int) -> None:
        raise OSError(errno.EOPNOTSUPP, "Operation not supported")

    monkeypatch.setattr(os, "posix_fallocate", unable, raising=False)
    write(tmp_path / "file")
    assert read(tmp_path / "file") == DATA

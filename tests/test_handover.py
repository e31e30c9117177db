"""A second start hands its photos to the window that is open."""

import os
import queue
import subprocess
import sys
import time
from collections.abc import Iterator
from multiprocessing.connection import Listener
from pathlib import Path

import pytest

from lavender import handover
from lavender.handover import Door, hand_over

Heard = queue.SimpleQueue[list[Path]]


@pytest.fixture
def heard() -> Heard:
    """What came in."""
    return queue.SimpleQueue()


@pytest.fixture
def door(tmp_path: Path, heard: Heard) -> Iterator[Door]:
    """An open window's door."""
    door = Door(tmp_path)
    door.listen(heard.put)
    yield door
    door.close()


def test_photos_reach_the_first(tmp_path: Path, door: Door, heard: Heard) -> None:
    odd = Path("/photos/\udcff näh.png")
    for photos in ([odd], [], [Path("/a"), Path("/b")]):
        assert hand_over(tmp_path, photos)
        assert heard.get(timeout=5) == photos


def test_without_a_window_nobody_takes_them(tmp_path: Path, door: Door) -> None:
    assert not hand_over(tmp_path / "other", [])
    door.close()
    assert not hand_over(tmp_path, [])


def test_a_window_that_was_killed_leaves_no_trap(tmp_path: Path, heard: Heard) -> None:
    script = (
        "import sys, time; from pathlib import Path; from lavender.handover import Door;"
        "d = Door(Path(sys.argv[1])); d.listen(print); print('open', flush=True); time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE
    ) as first:
        assert first.stdout is not None
        first.stdout.readline()
        first.kill()
    assert not hand_over(tmp_path, [])
    door = Door(tmp_path)
    door.listen(heard.put)
    assert hand_over(tmp_path, [Path("/a")])
    door.close()


def test_a_window_that_hangs_holds_nobody_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "window.key").write_bytes(b"key")
    monkeypatch.setattr(handover, "PATIENCE_S", 0.3)
    with Listener(handover._address(tmp_path), authkey=b"key"):  # and nobody ever accepts
        began = time.monotonic()
        assert not hand_over(tmp_path, [Path("/a")])
        assert time.monotonic() - began < 2


def test_who_has_not_the_key_is_not_heard(tmp_path: Path, door: Door, heard: Heard) -> None:
    key = tmp_path / "window.key"
    assert os.name == "nt" or key.stat().st_mode & 0o077 == 0
    right = key.read_bytes()
    key.write_bytes(b"wrong")
    assert not hand_over(tmp_path, [Path("/a")])
    key.write_bytes(right)
    assert hand_over(tmp_path, [Path("/b")])
    assert heard.get(timeout=5) == [Path("/b")]


def test_a_folder_with_a_long_name_has_a_door(tmp_path: Path, heard: Heard) -> None:
    folder = tmp_path / ("long" * 30)
    folder.mkdir()
    door = Door(folder)
    door.listen(heard.put)
    assert hand_over(folder, [Path("/a")])
    door.close()


def test_a_second_window_does_not_take_the_door(tmp_path: Path, door: Door, heard: Heard) -> None:
    second: Heard = queue.SimpleQueue()
    other = Door(tmp_path)
    other.listen(second.put)
    other.close()
    assert hand_over(tmp_path, [Path("/a")])
    assert heard.get(timeout=5) == [Path("/a")]


def test_a_window_that_closes_takes_nothing(tmp_path: Path) -> None:
    door = Door(tmp_path)
    door.listen(lambda _photos: False)
    assert not hand_over(tmp_path, [Path("/a")])
    door.close()

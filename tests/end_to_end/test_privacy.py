"""What a day leaves behind: readable by its owner alone, no words in logs, nothing that stays."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from lavender import paths, privacy, startup
from lavender.chat.drafts import Draft
from tests.conftest import ROOT

MARK = "Quetzalcoatlus"
UNIX = pytest.mark.skipif(sys.platform == "win32", reason="rights of Unix")


def run(home: Path, *words: str) -> str:
    """Run Python in ``home``, with temporary files of its own, where others may read all."""
    temporary = home / "tmp"
    temporary.mkdir(exist_ok=True)
    env = {
        **os.environ,
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join((str(ROOT / "app"), str(ROOT))),
    }
    before = os.umask(0o022)
    try:
        done = subprocess.run(
            [sys.executable, *words],
            check=False,
            capture_output=True,
            text=True,
            timeout=110,
            cwd=home,
            env=env,
        )
    finally:
        os.umask(before)
    assert done.returncode == 0, done.stderr
    return done.stdout


def lavender(home: Path, *words: str) -> str:
    """A command on the library of the day."""
    return run(home, "-m", "lavender", "--data-dir", str(home / "day" / "data"), *words)


def open_to_others(folder: Path) -> list[str]:
    """What somebody else may do something with."""
    return [
        f"{each} {each.lstat().st_mode:o}"
        for each in (folder, *folder.rglob("*"))
        if each.lstat().st_mode & 0o077 and not each.is_symlink()
    ]


def holding(folder: Path, *marks: bytes) -> list[str]:
    """The files in which one of ``marks`` is, or that are named so. One that is being put into its
    place goes unread."""
    found = []
    for file in sorted(folder.rglob("*")):
        with suppress(FileNotFoundError, IsADirectoryError):
            content = file.read_bytes()
            if any(mark in content or mark in file.name.encode() for mark in marks):
                found.append(str(file.relative_to(folder)))
    return found


@UNIX
def test_a_day_leaves_nothing_to_others_and_no_words_in_logs(tmp_path: Path) -> None:
    data = tmp_path / "day" / "data"
    photos = data / "photos" / "ab"
    photos.mkdir(parents=True)
    for each in (data, data / "photos", photos, tmp_path / "day"):
        each.chmod(0o755)
    old = photos / ("ab" + "0" * 62)
    old.write_bytes(b"of an earlier version")
    old.chmod(0o644)
    assert "over" in run(tmp_path, "-m", "tests.faults.day", "day", MARK, "--error")
    sample = tmp_path / f"{MARK}.png"
    sample.write_bytes((ROOT / "resources" / "samples" / "street.png").read_bytes())
    lavender(tmp_path, "ask", str(sample), f"A {MARK}?", "--max-tokens", "4")
    assert open_to_others(data) == []
    for name in ("library.db", "backups", "cache", "logs/lavender.log", "settings.json"):
        assert (data / name).exists(), name
    log = (data / "logs" / "lavender.log").read_text("utf-8")
    assert "FileNotFoundError" in log, "or this test would show nothing"
    assert holding(data / "logs", MARK.encode()) == []
    assert [each.name for each in (tmp_path / "tmp").rglob("*") if each.is_file()] == []

    shot = sample.read_bytes()[500:900]
    assert len(holding(data, MARK.encode(), shot)) > 2
    lavender(tmp_path, "history", "forget-all", "--yes")
    assert holding(data, MARK.encode(), shot) == []
    assert list((data / "photos").rglob("*")) == []
    assert list((data / "cache").rglob("*")) == []
    assert lavender(tmp_path, "history", "list") == ""


def test_a_deleted_conversation_is_in_no_file(tmp_path: Path) -> None:
    sample = tmp_path / "photo.png"
    sample.write_bytes((ROOT / "resources" / "samples" / "street.png").read_bytes())
    shot = sample.read_bytes()[500:900]
    data = tmp_path / "day" / "data"
    for words in (f"A {MARK}?", "Something else?"):
        lavender(tmp_path, "ask", *([str(sample)] if MARK in words else []), words)
    with startup.Program(paths.find(data)) as program:
        (talk,) = [each for each in program.library.conversations().result() if MARK in each.title]
        program.library.drafts.keep(talk.id, Draft(f"Another {MARK}")).result()
    assert list((data / "cache").glob("*.kept"))
    assert len(holding(data, MARK.encode(), shot)) > 1, "or this test would show nothing"
    lavender(tmp_path, "history", "delete", talk.id, "--yes")
    left = holding(data, MARK.encode(), shot, talk.id.encode())
    assert [each for each in left if "backups" not in each] == []  # theirs is a later day
    assert "Something else?" in lavender(tmp_path, "history", "list"), "the other one stays"


@UNIX
def test_in_a_folder_of_others_only_what_is_ours_is_closed(tmp_path: Path) -> None:
    home = tmp_path / "home"
    for folder in (home / "photos", home / "music"):
        folder.mkdir(parents=True)
        (folder / "one").write_bytes(b"1")
    (home / "settings.json").write_text("{}")
    link = home / "photos" / "link"
    link.symlink_to(home / "music" / "one")
    for each in (home, *home.rglob("*")):
        if not each.is_symlink():
            each.chmod(0o755)
    privacy.close_to_others(paths.find(home))
    modes = {str(each.relative_to(tmp_path)): each.lstat().st_mode & 0o777 for each in
             (home, home / "music", home / "music" / "one", home / "photos",
              home / "photos" / "one", home / "settings.json")}  # fmt: skip
    assert modes == {
        "home": 0o755,
        "home/music": 0o755,
        "home/music/one": 0o755,
        "home/photos": 0o700,
        "home/photos/one": 0o700,
        "home/settings.json": 0o700,
    }
    (home / "music" / "one").unlink()
    (home / "music").rmdir()
    link.unlink()
    privacy.close_to_others(paths.find(home))
    assert home.stat().st_mode & 0o777 == 0o700

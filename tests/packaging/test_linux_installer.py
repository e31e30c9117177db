"""The self-extracting installer, run for real in a home of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from linux import installer
from linux.facts import ID
from tests.packaging.conftest import Frozen

PROGRAMS = ("sh", "tar", "xz", "sha256sum", "getconf")
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(shutil.which(name) for name in PROGRAMS),
    reason=f"needs Linux with {', '.join(PROGRAMS)}",
)


def run(file: Path, *options: str | Path, fails: bool = False) -> str:
    """Start the file as a person would; what it said on standard error where it fails."""
    told = subprocess.run(
        ["sh", file, *options],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
        cwd=file.parent,
    )
    assert (told.returncode != 0) == fails, told.stderr
    assert fails or "--silent" not in options or told.stdout == ""
    return told.stderr


def everything(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


@pytest.fixture
def app() -> Path:
    return Path(os.environ["XDG_DATA_HOME"]) / "lavender-app"


@pytest.fixture
def made(frozen: Frozen, tmp_path: Path) -> Path:
    return installer.build(frozen(), tmp_path / "packages")


def test_it_installs_and_leaves_nothing_but_what_is_the_persons(
    made: Path, own_home: Path, app: Path
) -> None:
    run(made, "--silent")
    program = own_home / ".local/bin/lavender"
    subprocess.run([program, "ask"], check=True)
    share = app.parent
    desktop = (share / f"applications/{ID}.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{app}/current/program/lavender" open %F\n' in desktop
    assert (share / f"icons/hicolor/48x48/apps/{ID}.png").is_file()
    (app / "notes.txt").write_text("somebody's")
    run(made, "--silent", "--uninstall")
    left = everything(own_home)
    mine = {"lavender", "lavender/library.db"}
    assert left == mine | {"xdg_data_home", "xdg_data_home/lavender-app"} | {
        "xdg_data_home/lavender-app/notes.txt"
    }


def test_a_newer_one_takes_the_place_of_an_older_one(
    made: Path, frozen: Frozen, tmp_path: Path, own_home: Path, app: Path
) -> None:
    newer = installer.build(frozen("newer", says="9.0"), tmp_path / "packages", "9.0")
    run(made, "--silent")
    run(newer, "--silent")
    told = subprocess.run(
        [own_home / ".local/bin/lavender", "--version"], capture_output=True, text=True, check=True
    )
    assert told.stdout == "lavender 9.0\n"
    assert len(list(app.glob("program.*"))) == 1
    run(newer, "--silent", "--uninstall")
    assert everything(own_home) == set()


def test_one_that_does_not_start_leaves_the_older_one(
    made: Path, frozen: Frozen, tmp_path: Path, own_home: Path, app: Path
) -> None:
    broken = installer.build(frozen("broken", says="8.0"), tmp_path / "packages", "9.0")
    assert "does not start" in run(broken, "--silent", fails=True)
    assert everything(own_home) == set()
    run(made, "--silent")
    before = everything(own_home)
    assert "does not start" in run(broken, "--silent", fails=True)
    assert everything(own_home) == before
    assert (app / "current/program/lavender").is_file()


def test_a_running_one_keeps_its_files(made: Path, app: Path) -> None:
    run(made, "--silent")
    old = (app / "current").resolve()
    sleeper = old / "program" / "sleeper"
    shutil.copy(shutil.which("sleep") or "", sleeper)
    with subprocess.Popen([sleeper, "100"]) as running:
        run(made, "--silent")
        assert sleeper.is_file()
        assert (app / "current").resolve() != old
        assert "running" in run(made, "--silent", "--uninstall", fails=True)
        running.kill()
    run(made, "--silent")
    assert not old.exists()


def test_a_file_that_is_not_whole_writes_nothing(
    made: Path, tmp_path: Path, own_home: Path
) -> None:
    run(made, "--check")
    cut = tmp_path / "cut.run"
    cut.write_bytes(made.read_bytes()[:-100])
    assert "damaged or not whole" in run(cut, fails=True)
    assert everything(own_home) == set()


def test_folders_that_are_somebodys_are_refused(made: Path, own_home: Path, tmp_path: Path) -> None:
    data = own_home / "lavender"
    full = tmp_path / "full"
    full.mkdir()
    (full / "letter.txt").write_text("mine")
    assert "conversations" in run(made, "--target", data, fails=True)
    assert "conversations" in run(made, "--target", data / "app", fails=True)
    assert "something else" in run(made, "--target", full, fails=True)
    assert "character" in run(made, "--target", tmp_path / "a$b", fails=True)
    assert everything(own_home) == set()
    assert everything(full) == {"letter.txt"}


def test_another_folder_and_a_command_of_that_name(
    made: Path, own_home: Path, tmp_path: Path
) -> None:
    own = own_home / ".local/bin/lavender"
    own.parent.mkdir(parents=True)
    own.write_text("#!/bin/sh\n")
    place = tmp_path / "with space"
    run(made, "--silent", "--target", place)
    assert own.read_text() == "#!/bin/sh\n"
    assert (place / "current/program/lavender").is_file()
    run(place / "uninstall", "--silent")
    assert not place.exists()
    assert own.is_file()
    assert everything(own_home) == {".local", ".local/bin", ".local/bin/lavender"}


def test_the_same_folder_gives_the_same_bytes(made: Path, frozen: Frozen, tmp_path: Path) -> None:
    again = installer.build(frozen("again"), tmp_path / "others")
    assert again.read_bytes() == made.read_bytes()

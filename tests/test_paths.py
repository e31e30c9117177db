"""One switch moves everything that belongs to a person."""

from pathlib import Path

import pytest

from lavender.errors import UserError
from lavender.paths import HOME_VARIABLE, PORTABLE_MARK, find
from lavender.startup import Program


def test_the_data_dir_moves_every_personal_folder(tmp_path: Path) -> None:
    paths = find(tmp_path / "mine", {})
    for personal in (paths.data, paths.models, paths.logs, paths.settings):
        assert personal.is_relative_to(tmp_path / "mine")


def test_the_environment_moves_them_too_and_the_option_wins(tmp_path: Path) -> None:
    environ = {HOME_VARIABLE: str(tmp_path / "named")}
    assert find(None, environ).data == tmp_path / "named"
    assert find(tmp_path / "chosen", environ).data == tmp_path / "chosen"


def test_what_ships_is_found_in_a_source_tree() -> None:
    paths = find(None, {})
    assert paths.catalog.is_file()
    assert paths.resources.is_dir()


def test_finding_creates_nothing(tmp_path: Path) -> None:
    find(tmp_path / "mine", {})
    assert not list(tmp_path.iterdir())


@pytest.fixture
def portable(tmp_path: Path) -> Path:
    """A packaged program's file with the mark of a portable one beside it."""
    folder = tmp_path / "stick" / "Lavender"
    folder.mkdir(parents=True)
    (folder / PORTABLE_MARK).write_text("")
    return folder / "lavender.exe"


def test_a_portable_program_keeps_everything_beside_itself(portable: Path) -> None:
    paths = find(None, {}, portable)
    data = portable.parent / "data"
    for personal in (paths.data, paths.models, paths.logs, paths.cache, paths.settings):
        assert personal.is_relative_to(data)
    assert paths.portable
    assert not paths.movable


def test_a_packaged_program_without_the_mark_uses_the_usual_folders(portable: Path) -> None:
    (portable.parent / PORTABLE_MARK).unlink()
    assert find(None, {}, portable) == find(None, {})


def test_what_was_named_goes_before_the_mark(portable: Path, tmp_path: Path) -> None:
    named = tmp_path / "named"
    for paths in (find(named, {}, portable), find(None, {HOME_VARIABLE: str(named)}, portable)):
        assert paths.data == named
        assert not paths.portable


def test_the_mark_does_nothing_in_a_source_tree(
    portable: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(portable.parent)
    assert not find(None, {}).portable


def test_a_portable_library_moves_with_its_folder(portable: Path, tmp_path: Path) -> None:
    with Program(find(None, {}, portable)) as program:
        made = program.library.submit(lambda store: store.create_conversation("pocket"))
        conversation = made.result(20)
    assert not list((portable.parent / "data").glob("trial-*"))
    elsewhere = tmp_path / "another stick"
    portable.parent.rename(elsewhere)
    with Program(find(None, {}, elsewhere / portable.name)) as program:
        found = program.library.submit(lambda store: store.conversation(conversation.id))
        assert found.result(20).id == conversation.id


def test_a_portable_program_on_a_disk_that_cannot_be_written_says_so(
    portable: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (portable.parent / "data").mkdir()

    def refuse(path: Path, _content: bytes) -> int:
        raise OSError(30, "Read-only file system", str(path))

    monkeypatch.setattr(Path, "write_bytes", refuse)  # root may write anywhere
    with (
        Program(find(None, {}, portable)) as program,
        pytest.raises(UserError, match=r"portable .*stick.* \(Read-only file system\)"),
    ):
        _ = program.library

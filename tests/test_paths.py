"""One switch moves everything that belongs to a person."""

from pathlib import Path

from lavender.paths import HOME_VARIABLE, find


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

"""A folder of one's own choice for conversations and photos, and what happens when it is gone."""

from dataclasses import replace
from pathlib import Path

import pytest

from lavender import paths, settings
from lavender.errors import UserError
from lavender.settings import Settings
from lavender.startup import DataFolderGoneError, Program

WAIT_S = 20.0


@pytest.fixture
def usual(tmp_path: Path) -> paths.Paths:
    """Folders that nobody named."""
    named = paths.find(tmp_path / "usual")
    return replace(named, movable=True)


def choose(usual: paths.Paths, folder: Path) -> None:
    settings.save(Settings(data_folder=str(folder)), usual.settings)


def test_everything_of_a_person_is_kept_there(usual: paths.Paths, tmp_path: Path) -> None:
    other = tmp_path / "other disk"
    other.mkdir()
    choose(usual, other)
    with Program(usual) as program:
        program.library.submit(lambda store: store.create_conversation("pocket")).result(WAIT_S)
        assert program.paths.models == other / "models"
    assert (other / "library.db").is_file()
    assert not (usual.data / "library.db").exists()


def test_what_models_kept_goes_once_nothing_is_to_be_kept(usual: paths.Paths) -> None:
    """Else it would stay for ever, with the words of conversations that are deleted later."""
    settings.save(Settings(cache_gb=0), usual.settings)
    usual.cache.mkdir(parents=True)
    (usual.cache / "state-0.kept").write_bytes(b"words")
    with Program(usual) as program:
        program.engine.close()
    assert not list(usual.cache.iterdir())


def test_a_folder_named_at_the_start_goes_before_it(tmp_path: Path) -> None:
    named = paths.find(tmp_path / "named")
    choose(named, tmp_path / "other")
    with Program(named) as program:
        assert program.paths == named


def test_a_folder_that_is_gone_is_no_empty_library(usual: paths.Paths, tmp_path: Path) -> None:
    gone = tmp_path / "unplugged"
    choose(usual, gone)
    with Program(usual) as program:
        with pytest.raises(DataFolderGoneError, match="unplugged"):
            _ = program.library
        assert not gone.exists()
        program.use_usual_folder()
        program.library.ready.result(WAIT_S)
    assert settings.load(usual.settings).data_folder == ""
    assert (usual.data / "library.db").is_file()


def test_it_is_something_that_a_person_can_mend() -> None:
    assert issubclass(DataFolderGoneError, UserError)

"""From a known model to one that is here: downloaded, compared, repaired, checked, removed."""

import shutil
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lavender.errors import UserError
from lavender.models import Downloads, Failed, Installed, Model, Models, Paused, Source
from lavender.models.downloads import Event
from lavender.models.entries import Entry, FileEntry
from lavender.models.verify import State
from tests.models.house import House, build
from tests.models.hub.server import COMMIT, REPOSITORY, HubServer
from tests.tiny import Tiny, write_language_model

ID = "elsewhere"


@pytest.fixture
def house(tmp_path: Path) -> House:
    return build(tmp_path)


@pytest.fixture
def hub(house: House) -> Iterator[HubServer]:
    files = {"e.gguf": house.llm.read_bytes(), "e-mmproj.gguf": house.mmproj.read_bytes()}
    with HubServer(files) as server:
        yield server


@pytest.fixture
def entry(house: House) -> Entry:
    return replace(house.models.entry(ID), repository=REPOSITORY, tower_layers=4)


class Run:
    """Downloads into a house, with every event kept."""

    def __init__(self, house: House, hub: HubServer, checks: bool = True) -> None:
        self.checked: list[Model] = []
        self.events: list[Event] = []
        self.moved = threading.Event()
        verify = self.checked.append if checks else self._refuse
        self.downloads = Downloads(house.data, lambda: True, verify, hub.endpoint, (0.0,) * 8)

    def hear(self, event: Event) -> None:
        self.events.append(event)
        self.moved.set()

    def __call__(self, entry: Entry, language: FileEntry | None = None) -> Event:
        self.downloads.begin(entry, self.hear, language)
        self.downloads.wait(entry.id)
        return self.events[-1]

    @staticmethod
    def _refuse(_model: Model) -> None:
        raise UserError("llama.cpp will not have it.")


def installed(event: Event) -> Model:
    assert isinstance(event, Installed), event
    return event.model


def test_a_download_becomes_a_model_with_its_own_repaired_mmproj(
    house: House, hub: HubServer, entry: Entry
) -> None:
    run = Run(house, hub)
    model = installed(run(entry))
    assert (model.id, model.source, model.template) == (ID, Source.DOWNLOADED, "mistral")
    assert str(model.sentence) == "It is not here."
    assert [each.id for each in run.checked] == [ID]
    assert house.models.get(ID) == model
    assert model.llm.read_bytes() == house.llm.read_bytes()
    assert house.written() == [
        ".pins.json",
        ID,
        f"{ID}/e.gguf",
        f"{ID}/mmproj-repaired.gguf",
        f"{ID}/model.toml",
    ]
    assert COMMIT in (house.data / ID / "model.toml").read_text()


def test_the_folder_may_be_moved_to_another_place(
    house: House, hub: HubServer, entry: Entry, tmp_path: Path
) -> None:
    installed(Run(house, hub)(entry))
    shutil.move(house.data, tmp_path / "elsewhere")
    moved = Models(tmp_path / "models.toml", house.resources, tmp_path / "elsewhere")
    assert moved.get(ID).llm == tmp_path / "elsewhere" / ID / "e.gguf"


def test_another_quantization_can_be_had(
    house: House, hub: HubServer, entry: Entry, tmp_path: Path
) -> None:
    other = write_language_model(tmp_path / "q.gguf", Tiny(seed=2, weights="q8_0"))
    hub.files["q.gguf"] = other.read_bytes()
    model = installed(Run(house, hub)(entry, FileEntry("q.gguf")))
    assert model.llm.name == "q.gguf"


def test_a_download_that_is_stopped_is_gone_on_with(
    house: House, hub: HubServer, entry: Entry
) -> None:
    run = Run(house, hub)
    hub.faults.stall_after = 1 << 16
    run.downloads.begin(entry, run.hear)
    while not hub.sent:
        assert run.moved.wait(60)
        run.moved.clear()
    with pytest.raises(UserError, match="already"):
        run.downloads.begin(entry, run.hear)
    run.downloads.pause(ID)
    assert isinstance(run.events[-1], Paused)
    assert list(run.downloads.begun()) in ([ID], [])
    hub.faults.stall_after = -1
    assert installed(run(entry)).id == ID
    assert run.downloads.begun() == {}


def test_a_download_that_is_cancelled_leaves_nothing(
    house: House, hub: HubServer, entry: Entry
) -> None:
    run = Run(house, hub, checks=False)
    assert isinstance(run(entry), Failed)
    assert run.downloads.begun()[ID] > 0
    run.downloads.cancel(ID)
    assert run.downloads.begun() == {}
    assert not any(path.suffix == ".gguf" for path in house.data.rglob("*"))


def test_what_llama_refuses_is_not_here_and_costs_no_second_download(
    house: House, hub: HubServer, entry: Entry
) -> None:
    event = Run(house, hub, checks=False)(entry)
    assert isinstance(event, Failed)
    assert "will not have it" in str(event.sentence)
    assert [model.id for model in house.models.list()] == ["tiny"]
    before = len(hub.sent)
    installed(Run(house, hub)(entry))
    assert len(hub.sent) == before


def test_files_that_do_not_belong_together_are_told_with_both_numbers(
    house: House, hub: HubServer, entry: Entry, tmp_path: Path
) -> None:
    wide = write_language_model(tmp_path / "w.gguf", Tiny(width=128))
    hub.files["e.gguf"] = wide.read_bytes()
    event = Run(house, hub)(entry)
    assert isinstance(event, Failed)
    assert "128" in str(event.sentence)
    assert "64" in str(event.sentence)


def test_what_is_here_is_not_downloaded_over(house: House, hub: HubServer, entry: Entry) -> None:
    model = installed(Run(house, hub)(entry))
    event = Run(house, hub)(entry)
    assert isinstance(event, Failed)
    assert "here already" in str(event.sentence)
    assert house.models.get(ID) == model


def test_every_file_can_be_compared_again(house: House, hub: HubServer, entry: Entry) -> None:
    model = installed(Run(house, hub)(entry))
    read: list[Path] = []
    found = house.models.check(ID, read.append)
    assert [each.state for each in found] == [State.RIGHT, State.RIGHT]
    assert [each.file for each in found] == read
    with model.llm.open("r+b") as file:
        file.seek(-1, 2)
        byte = file.read(1)
        file.seek(-1, 2)
        file.write(bytes([byte[0] ^ 1]))
    assert house.models.check(ID, read.append)[0].state is State.WRONG
    model.llm.unlink()
    assert house.models.check(ID, read.append)[0].state is State.GONE


def test_removing_a_download_gives_its_room_back_once_the_bin_is_emptied(
    house: House, hub: HubServer, entry: Entry
) -> None:
    model = installed(Run(house, hub)(entry))
    size = sum(path.stat().st_size for path in model.llm.parent.iterdir())
    removed = house.models.remove(ID)
    assert removed.size == size
    assert not (house.data / ID).exists()
    house.models.bring_back(ID)
    assert house.models.get(ID) == model
    house.models.remove(ID)
    house.models.empty_bin()
    assert [path.name for path in house.data.rglob("*") if path.is_file()] == [".pins.json"]


def test_what_the_hub_said_once_is_held_against_it_later(
    house: House, hub: HubServer, entry: Entry, tmp_path: Path
) -> None:
    run = Run(house, hub)
    installed(run(entry))
    house.models.remove(ID)
    house.models.empty_bin()
    other = write_language_model(tmp_path / "other.gguf", Tiny(seed=9))
    hub.files["e.gguf"] = other.read_bytes()
    event = run(entry)
    assert isinstance(event, Failed)
    assert "another file than the one that Lavender knows" in str(event.sentence)


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of Unix")
def test_a_disk_that_fills_up_in_the_middle_costs_nothing_that_came(
    house: House, hub: HubServer, entry: Entry
) -> None:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
    run = Run(house, hub)
    try:
        event = run(entry)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert isinstance(event, Failed)
    assert "could not be written" in str(event.sentence)
    assert 0 < run.downloads.begun()[ID] <= 200_000
    assert installed(run(entry)).id == ID

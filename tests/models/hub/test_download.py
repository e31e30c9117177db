"""Downloads from a server that speaks the Hub's routes: whatever happens, no wrong byte stays."""

import hashlib
import os
import random
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lavender.models.hub.download import Download, Event
from lavender.models.hub.order import Failed, FileOrder, Order, Paused, Progress, Step, Whole
from tests.models.hub.server import COMMIT, REPOSITORY, Faults, HubServer

MEGABYTE = 1_000_000
INTERRUPTIONS = int(os.environ.get("INTERRUPTIONS", "8"))
PIECE = 1 << 15
AT_ONCE = (0.0,) * 8


def content(seed: int, size: int) -> bytes:
    """What passes for a model until its SHA-256 is compared."""
    return b"GGUF" + random.Random(seed).randbytes(size - 4)


LLM, MMPROJ = content(1, 6 * MEGABYTE), content(2, 2 * MEGABYTE)


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer({"llm.gguf": LLM, "mmproj.gguf": MMPROJ}) as server:
        yield server


def order(hub: HubServer, folder: Path, *, sha256: str = "", spare: int = 0) -> Order:
    files = tuple(FileOrder(REPOSITORY, "main", name, sha256) for name in hub.files)
    return Order(files, folder, spare, hub.endpoint)


class Heard:
    """Runs a download to its end and keeps what it said."""

    def __init__(self, asked: Order, on: Callable[[Event], None] = lambda _event: None) -> None:
        self.events: list[Event] = []
        self._on = on
        self.download = Download(asked, self._hear, AT_ONCE)

    def _hear(self, event: Event) -> None:
        self.events.append(event)
        self._on(event)

    def end(self) -> Event:
        self.download.wait()
        return self.events[-1]

    def whole(self) -> Whole:
        last = self.end()
        assert isinstance(last, Whole), last
        return last

    def failed(self) -> str:
        last = self.end()
        assert isinstance(last, Failed), last
        return str(last.sentence)


def test_both_files_arrive_with_what_the_hub_says_of_them(hub: HubServer, tmp_path: Path) -> None:
    whole = Heard(order(hub, tmp_path)).whole()
    assert [file.path.read_bytes() for file in whole.files] == [LLM, MMPROJ]
    assert [file.sha256 for file in whole.files] == [
        hashlib.sha256(data).hexdigest() for data in (LLM, MMPROJ)
    ]
    assert {file.commit for file in whole.files} == {COMMIT}


def test_nothing_else_is_asked_of_the_hub(hub: HubServer, tmp_path: Path) -> None:
    Heard(order(hub, tmp_path)).whole()
    paths = {request.split()[1] for request in hub.requests}
    names = {"llm.gguf", "mmproj.gguf"}
    assert paths == {f"/{REPOSITORY}/resolve/main/{name}" for name in names} | {
        f"/bytes/{name}" for name in names
    }
    assert not any("authorization" in headers for headers in hub.headers)


def test_lost_connections_cost_little_and_change_nothing(hub: HubServer, tmp_path: Path) -> None:
    draw = random.Random(3)
    hub.faults.drop_after = [draw.randrange(PIECE, 3 * PIECE) for _ in range(INTERRUPTIONS)]
    whole = Heard(order(hub, tmp_path)).whole()
    assert [file.path.read_bytes() for file in whole.files] == [LLM, MMPROJ]
    assert len(hub.sent) >= INTERRUPTIONS
    assert sum(sent.size for sent in hub.sent) <= len(LLM) + len(MMPROJ) + INTERRUPTIONS * PIECE


def test_kills_at_any_moment_cost_less_than_ten_megabytes_each(tmp_path: Path) -> None:
    draw = random.Random(4)
    big = content(5, 40 * MEGABYTE)
    with HubServer({"llm.gguf": big}) as hub:
        for _ in range(INTERRUPTIONS):
            moment = draw.random()
            reached = threading.Event()

            def watch(event: Event, moment: float = moment, on: threading.Event = reached) -> None:
                if not isinstance(event, Progress) or event.share >= moment:
                    on.set()

            heard = Heard(order(hub, tmp_path), watch)
            assert reached.wait(60)
            heard.download.stop()
            assert isinstance(heard.events[-1], Paused | Whole)
        whole = Heard(order(hub, tmp_path)).whole()
        assert whole.files[0].path.read_bytes() == big
        sent_to = 0
        for sent in hub.sent:
            assert sent_to - sent.start < 10 * MEGABYTE
            sent_to = sent.start + sent.size


def test_a_server_that_ignores_ranges_is_listened_to_from_the_beginning(
    hub: HubServer, tmp_path: Path
) -> None:
    hub.faults = Faults(drop_after=[3 * MEGABYTE], ignores_range=True)
    heard = Heard(order(hub, tmp_path))
    assert [file.path.read_bytes() for file in heard.whole().files] == [LLM, MMPROJ]
    shares = [event.share for event in heard.events if isinstance(event, Progress)]
    assert shares == sorted(shares)


def test_a_server_that_sends_another_range_than_it_says_does_no_harm(
    hub: HubServer, tmp_path: Path
) -> None:
    hub.faults = Faults(drop_after=[3 * MEGABYTE], wrong_range=True)
    assert [f.path.read_bytes() for f in Heard(order(hub, tmp_path)).whole().files] == [LLM, MMPROJ]


def test_an_answer_that_ends_early_is_gone_on_with(hub: HubServer, tmp_path: Path) -> None:
    hub.faults.end_after = [MEGABYTE, 2 * MEGABYTE]
    assert [f.path.read_bytes() for f in Heard(order(hub, tmp_path)).whole().files] == [LLM, MMPROJ]


def test_errors_that_pass_are_waited_for(hub: HubServer, tmp_path: Path) -> None:
    hub.faults.statuses = [503, 429]
    heard = Heard(order(hub, tmp_path))
    heard.whole()
    assert any(isinstance(e, Progress) and e.step is Step.WAITING for e in heard.events)


def test_a_wrong_byte_never_counts_as_here(hub: HubServer, tmp_path: Path) -> None:
    hub.faults.wrong_byte = 1_500_000
    assert "llm.gguf arrived damaged" in Heard(order(hub, tmp_path)).failed()
    assert list(tmp_path.glob("*.part")) == []
    hub.faults = Faults()
    assert [f.path.read_bytes() for f in Heard(order(hub, tmp_path)).whole().files] == [LLM, MMPROJ]


def test_a_damaged_second_file_does_not_cost_the_first(hub: HubServer, tmp_path: Path) -> None:
    hub.files["mmproj.gguf"] = MMPROJ[:100]  # a first visit, to get the first file alone
    Heard(order(hub, tmp_path)).whole()
    hub.files["mmproj.gguf"] = MMPROJ
    hub.faults.wrong_byte = 500_000
    assert "mmproj.gguf arrived damaged" in Heard(order(hub, tmp_path)).failed()
    hub.faults, before = Faults(), len(hub.sent)
    Heard(order(hub, tmp_path)).whole()
    assert [sent.file for sent in hub.sent[before:]] == ["mmproj.gguf"]


def test_a_part_torn_by_a_power_cut_is_noticed_and_fetched_anew(
    hub: HubServer, tmp_path: Path
) -> None:
    sha256 = hashlib.sha256(LLM).hexdigest()
    (tmp_path / f"{sha256}.part").write_bytes(LLM[:MEGABYTE] + bytes(MEGABYTE))
    assert [f.path.read_bytes() for f in Heard(order(hub, tmp_path)).whole().files] == [LLM, MMPROJ]


def test_another_file_than_the_known_one_is_not_even_begun(hub: HubServer, tmp_path: Path) -> None:
    assert "another file" in Heard(order(hub, tmp_path, sha256="0" * 64)).failed()
    assert hub.sent == []


def test_a_mirror_without_checksums_serves_what_is_known_and_nothing_else(tmp_path: Path) -> None:
    with HubServer({"llm.gguf": LLM}) as hub:
        hub.faults.no_etag = True
        assert "no checksum" in Heard(order(hub, tmp_path)).failed()
        known = order(hub, tmp_path, sha256=hashlib.sha256(LLM).hexdigest())
        assert Heard(known).whole().files[0].path.read_bytes() == LLM


def test_a_full_disk_is_said_before_the_first_byte(hub: HubServer, tmp_path: Path) -> None:
    said = Heard(order(hub, tmp_path, spare=10**15)).failed()
    assert "not enough room" in said
    assert "1000000.0 GB more" in said
    assert hub.sent == []


@pytest.mark.parametrize(
    ("faults", "said"),
    [
        (Faults(gated=True), "agreed to its terms"),
        (Faults(statuses=[403]), "error (403)"),
        (Faults(statuses=[503] * 30), "cannot be reached"),
    ],
)
def test_what_the_hub_refuses_has_its_own_sentence(
    hub: HubServer, tmp_path: Path, faults: Faults, said: str
) -> None:
    hub.faults = faults
    assert said in Heard(order(hub, tmp_path)).failed()


def test_a_file_or_repository_that_is_gone_has_its_own_sentence(
    hub: HubServer, tmp_path: Path
) -> None:
    for repository, name in ((REPOSITORY, "other.gguf"), ("no/body", "llm.gguf")):
        asked = Order((FileOrder(repository, "main", name, ""),), tmp_path, 0, hub.endpoint)
        assert f"{name} of {repository} is no longer on" in Heard(asked).failed()


def test_a_login_page_is_no_model(hub: HubServer, tmp_path: Path) -> None:
    hub.faults.login_page = True
    asked = Order((FileOrder(REPOSITORY, "main", "llm.gguf", "1" * 64),), tmp_path, 0, hub.endpoint)
    assert "log in" in Heard(asked).failed()


def test_without_a_connection_that_is_said(tmp_path: Path) -> None:
    with HubServer({"llm.gguf": LLM}) as hub:
        asked = order(hub, tmp_path)
    assert "cannot be reached" in Heard(asked).failed()


def test_a_connection_that_does_not_come_back_keeps_what_came(
    hub: HubServer, tmp_path: Path
) -> None:
    hub.faults.drop_after = [2 * MEGABYTE] + [0] * 100
    assert "was lost" in Heard(order(hub, tmp_path)).failed()
    kept = sum(part.stat().st_size for part in tmp_path.glob("*.part"))
    assert 2 * MEGABYTE - PIECE < kept <= 2 * MEGABYTE


def test_a_second_download_into_the_same_place_is_refused(hub: HubServer, tmp_path: Path) -> None:
    hub.faults.stall_after = MEGABYTE
    begun = threading.Event()
    first = Heard(order(hub, tmp_path), lambda e: begun.set() if hub.sent else None)
    assert begun.wait(60)
    assert "already" in Heard(order(hub, tmp_path)).failed()
    first.download.stop()
    assert isinstance(first.events[-1], Paused)


def test_offline_for_good_is_respected(
    hub: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    assert "HF_HUB_OFFLINE" in Heard(order(hub, tmp_path)).failed()
    assert hub.requests == []


def test_the_hubs_own_variables_are_honoured(
    hub: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
    files = (FileOrder(REPOSITORY, "main", "llm.gguf", ""),)
    assert Heard(Order(files, tmp_path / "endpoint")).whole().files[0].path.read_bytes() == LLM
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    monkeypatch.setenv("HTTP_PROXY", hub.endpoint)
    assert Heard(Order(files, tmp_path / "proxy")).whole().files[0].path.read_bytes() == LLM

"""What holds for every test: no network, and nobody's real folders."""

import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.models.hub.server import SERVER_THREAD

ROOT = Path(__file__).resolve().parent.parent


def _refuse_internet(event: str, args: tuple[object, ...]) -> None:
    internet = event == "socket.__new__" and args[1] in (socket.AF_INET, socket.AF_INET6)
    # What stands in for the Hub listens in a thread of its own.
    if internet and threading.current_thread().name != SERVER_THREAD:
        raise RuntimeError("a test tried to open an Internet socket")


sys.addaudithook(_refuse_internet)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every folder that a person owns lies in a temporary one."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("LAVENDER_HOME", str(home / "lavender"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


@pytest.fixture(scope="session")
def resources() -> Iterator[Path]:
    """What ships with the program."""
    yield ROOT / "resources"

"""A library in a temporary folder, and photos to put into it."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lavender.chat.decoder import Intake
from lavender.chat.types import Photo
from lavender.errors import UserError
from lavender.store import Store


def intake(content: bytes) -> Intake:
    """What the decoder would say about ``content``, without decoding it."""
    if content.startswith(b"bad"):
        raise UserError("The picture is damaged.")
    sha256 = hashlib.sha256(content).hexdigest()
    return Intake(Photo(sha256, 40, 30, "image/png", len(content)), content, b"small " + content)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the library is."""
    return tmp_path / "data"


@pytest.fixture
def open_store(folder: Path) -> Iterator[Callable[[], Store]]:
    """Opens the library, as often as a test likes, and closes what is still open."""
    opened: list[Store] = []

    def make() -> Store:
        opened.append(Store.open(folder, intake))
        return opened[-1]

    yield make
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store: Callable[[], Store]) -> Store:
    """An open library."""
    return open_store()

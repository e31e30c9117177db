"""Tiny pairs and engines for the tests of the engine."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lavender.engine.child import Patience
from lavender.engine.client import Engine
from lavender.engine.protocol import ModelSpec
from tests.engine.asking import spec_of
from tests.tiny import Tiny, script_tokens, write_pair

SCRIPT = "I see red apples 冰 and two 🍌 on the left of table"
QUICK = Patience(start=60, silent=30, encode=60, send=5, stop=5, leave=1, terminate=1, idle=60)


@pytest.fixture(scope="session")
def scripted_pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A pair that answers every question with the same words, some of them of many bytes."""
    folder = tmp_path_factory.mktemp("scripted")
    return write_pair(folder, Tiny(script=script_tokens(SCRIPT), layout="explicit"))


@pytest.fixture(scope="session")
def endless_pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A pair with random weights that talks until something ends it; quantized like Pocket."""
    return write_pair(tmp_path_factory.mktemp("endless"), Tiny(weights="q8_0", layout="explicit"))


@pytest.fixture(scope="session")
def scripted(scripted_pair: tuple[Path, Path]) -> ModelSpec:
    """Runs the scripted pair."""
    return spec_of(scripted_pair)


@pytest.fixture(scope="session")
def endless(endless_pair: tuple[Path, Path]) -> ModelSpec:
    """Runs the endless pair."""
    return spec_of(endless_pair)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """An engine for a whole file of tests, so that children start once."""
    with Engine(QUICK) as running:
        yield running


@pytest.fixture(scope="session")
def pocket(resources: Path) -> ModelSpec:
    """Runs the model that ships."""
    folder = resources / "pocket"
    pair = (folder / "pocket-q8_0.gguf", folder / "pocket-mmproj-q8_0.gguf")
    return replace(spec_of(pair), id="pocket", image_size=112)

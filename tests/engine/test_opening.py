"""A file that asks for more than its size warrants gets it from nobody."""

import multiprocessing
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from lavender.engine import encoder, wire, worker
from lavender.engine.child import Child, ChildGone, Patience
from lavender.engine.client import Engine
from lavender.engine.messages import Beat, Failed, Message, Opened, OpenLanguage
from lavender.engine.opening import BASE, OF_A_TOKEN, allowance, may_grow
from lavender.errors import UserError
from tests.engine.asking import PLAN, spec_of
from tests.tiny import Tiny, write_pair

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")


def grow(connection: Connection) -> None:
    """In a child: what can be had within the limit, beyond it, and after it."""
    said = []
    with may_grow(200_000_000):
        said.append(len(bytearray(100_000_000)))
        try:
            said.append(len(bytearray(400_000_000)))
        except MemoryError:
            said.append(0)
    said.append(len(bytearray(400_000_000)))
    connection.send(said)


def test_a_child_grows_as_far_as_it_may_and_freely_afterwards() -> None:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=grow, args=(theirs,))
    child.start()
    assert ours.poll(60)
    assert ours.recv() == [100_000_000, 0, 400_000_000]
    child.join(10)


def test_the_allowance_follows_the_file_and_the_context(tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(bytes(1000))
    assert allowance(str(file)) == 2000 + BASE
    assert allowance(str(file), PLAN) == 2000 + BASE + PLAN.n_ctx * OF_A_TOKEN


def tight(connection: Connection, log_path: str) -> None:
    """A language child that may hardly grow while it opens a file."""
    vars(worker)["allowance"] = lambda *_: 100_000
    worker.main(connection, log_path)


@pytest.mark.parametrize("main", [tight, worker.main])
def test_the_language_child_is_held_to_it_while_it_opens_a_file(
    tmp_path: Path, main: Callable[[Connection, str], None]
) -> None:
    llm, _ = write_pair(tmp_path, Tiny(layers=1))
    child = Child("language", main, Patience())
    said: Message | None = None
    try:
        child.send(OpenLanguage(str(llm), PLAN))
        while not isinstance(said, Opened | Failed):
            said, _ = child.receive()
    except ChildGone:
        said = None
    finally:
        child.close()
    assert isinstance(said, Opened) == (main is worker.main)


def hang(connection: Connection, log_path: str) -> None:
    """A vision child that is busy for ever with opening its file, and says that it lives."""
    del log_path
    while True:
        if connection.poll(0.1):
            connection.recv_bytes()
        wire.send(connection, Beat())


def test_a_vision_part_that_never_opens_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = Tiny(vision_width=32, vision_heads=1, vision_ff=64, vision_layers=2, layers=1)
    spec = spec_of(write_pair(tmp_path, small))
    monkeypatch.setattr(encoder, "main", hang)
    with (
        Engine(Patience(open=2.0)) as engine,
        pytest.raises(UserError, match="could not be opened"),
    ):
        engine.check(spec)

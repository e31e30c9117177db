"""The codec between processes: what goes in comes out, and nothing else comes in."""

import json
import multiprocessing
import typing
from collections.abc import Iterator
from multiprocessing.connection import Connection

import pytest

from lavender.chat.types import Role, Timings, Usage, Written
from lavender.engine import wire
from lavender.engine.layout import Block
from lavender.engine.messages import (
    Ask,
    AskDevices,
    AskReport,
    Beat,
    Compact,
    Compacted,
    Devices,
    Done,
    Embedding,
    Encode,
    Encoded,
    Failed,
    Forget,
    Message,
    Need,
    Notice,
    Opened,
    OpenLanguage,
    OpenVision,
    Piece,
    Progress,
    Reported,
    Rest,
    Rested,
    Stop,
)
from lavender.engine.protocol import (
    RunPlan,
    Sampling,
    Stage,
    StopReason,
    Turn,
    VisionReport,
)
from lavender.errors import Sentence
from lavender.memory import Device, Kind

SENTENCE = Sentence("{file} is {count} bytes.", {"file": "a.gguf", "count": 3, "share": 0.5})
EXAMPLES: list[Message] = [
    OpenLanguage("/models/ä.gguf", RunPlan(kv_type_k="f16")),
    OpenLanguage("/m.gguf", RunPlan(), "/kept", 10**10, {"llm": "a1", "repair": 1, "flash": True}),
    Ask(
        "1",
        (
            Turn(Role.USER, "</s> \ud800 é", ("a" * 64,)),
            Turn(Role.ASSISTANT, "", written=Written("me", (1, 2))),
        ),
        "system",
        "vicuna_v1",
        ("USER:",),
        Sampling(seed=None),
        {"a" * 64: (Block(tokens=(5, 6)), Block(rows=576, across=24, down=24, causal=False))},
        2,
    ),
    Embedding("a" * 64, 2, 3),
    Stop("1"),
    Forget("a conversation"),
    Rest(),
    Rested(),
    OpenVision("/m.gguf", 2, repair=False),
    Encode(336, 336),
    AskDevices(),
    Compact("a b.gguf", "c.gguf", 2),
    Compacted(),
    Devices((Device("CUDA0", "ä", Kind.CARD, 1, 2),)),
    AskReport(),
    Beat(),
    Opened(0.5, 2048),
    Progress(Stage.LOADING, None),
    Progress(Stage.WRITING, 1.0),
    Notice(SENTENCE),
    Need(("a", "b")),
    Piece("冰\n"),
    Done("1", StopReason.END, Usage(1, 2, 3, 4), Timings(total_s=0.25), {"a": 5}, (7, 8)),
    Encoded(576, 4096, 2.5),
    Reported(VisionReport(True, True, False, "mlp", SENTENCE)),
    Failed(SENTENCE),
]


@pytest.fixture
def pipe() -> Iterator[tuple[Connection, Connection]]:
    """Two connected ends."""
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    with ours, theirs:
        yield ours, theirs


def test_every_kind_of_message_is_tried_here() -> None:
    assert {type(message) for message in EXAMPLES} == set(typing.get_args(Message))


@pytest.mark.parametrize("message", EXAMPLES, ids=lambda message: type(message).__name__)
def test_a_message_arrives_as_it_was_sent(
    message: Message, pipe: tuple[Connection, Connection]
) -> None:
    wire.send(pipe[0], message, b"", b"frame")
    assert wire.receive(pipe[1]) == (message, (b"", b"frame"))


JUNK = {
    "no JSON": b"\xff\xfe",
    "another shape": b"[]",
    "a part too many": b'{"kind":"Beat","body":{},"frames":[],"more":1}',
    "an unknown kind": b'{"kind":"System","body":{},"frames":[]}',
    "a kind that is no text": b'{"kind":["Beat"],"body":{},"frames":[]}',
    "a field too many": b'{"kind":"Beat","body":{"x":1},"frames":[]}',
    "a field too few": b'{"kind":"Piece","body":{},"frames":[]}',
    "another type": b'{"kind":"Piece","body":{"text":5},"frames":[]}',
    "true for a number": b'{"kind":"Encode","body":{"width":true,"height":1},"frames":[]}',
    "no such stage": b'{"kind":"Progress","body":{"stage":"x","progress":null},"frames":[]}',
    "not a number": b'{"kind":"Opened","body":{"load_s":NaN,"context":1},"frames":[]}',
    "infinity": b'{"kind":"Opened","body":{"load_s":Infinity,"context":1},"frames":[]}',
    "a nested value": b'{"kind":"Failed","body":{"sentence":{"template":"x",'
    b'"values":{"a":[1]}}},"frames":[]}',
    "a negative frame": b'{"kind":"Beat","body":{},"frames":[-1]}',
    "a giant frame": b'{"kind":"Beat","body":{},"frames":[99999999999]}',
    "many frames": b'{"kind":"Beat","body":{},"frames":[1,1,1,1,1,1]}',
    "deep nesting": b"[" * 100_000,
}


@pytest.mark.parametrize("name", JUNK)
def test_junk_is_refused(name: str) -> None:
    with pytest.raises(wire.WireError):
        wire.decode(JUNK[name])


@pytest.mark.parametrize("size", [3, 9])
def test_a_frame_of_another_size_than_announced_is_refused(
    size: int, pipe: tuple[Connection, Connection]
) -> None:
    pipe[0].send_bytes(json.dumps({"kind": "Beat", "body": {}, "frames": [5]}).encode())
    pipe[0].send_bytes(bytes(size))
    with pytest.raises(wire.WireError):
        wire.receive(pipe[1])


def test_a_header_over_the_limit_is_neither_sent_nor_read(
    pipe: tuple[Connection, Connection], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "MAX_HEADER", 1000)
    with pytest.raises(wire.WireError):
        wire.send(pipe[0], Piece("x" * 1000))
    pipe[0].send_bytes(b" " * 1001)
    with pytest.raises(wire.WireError):
        wire.receive(pipe[1])


def test_the_end_of_the_pipe_is_an_end_of_file(pipe: tuple[Connection, Connection]) -> None:
    pipe[0].close()
    with pytest.raises(EOFError):
        wire.receive(pipe[1])


@pytest.mark.parametrize("number", ["1e999", "-1e999", "1" + "0" * 400])
def test_a_number_beyond_every_float_is_refused(number: str) -> None:
    header = wire.encode(Opened(0.5)).replace(b"0.5", number.encode())
    assert number.encode() in header
    with pytest.raises(wire.WireError):
        wire.decode(header)

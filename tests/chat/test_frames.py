"""A message from a child is taken for what it is, or not at all."""

import json
import multiprocessing
from collections.abc import Iterator
from multiprocessing.connection import Connection

import pytest

from lavender.chat.frames import BadMessageError, receive, send

Pipe = tuple[Connection, Connection]


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    ours, theirs = multiprocessing.Pipe()
    yield ours, theirs
    ours.close()
    theirs.close()


def test_a_message_arrives_as_it_was_sent(pipe: Pipe) -> None:
    ours, theirs = pipe
    send(theirs, {"file": "冰箱.png"}, [b"one", b"", b"\0" * 9])
    assert receive(ours, 100) == ({"file": "冰箱.png"}, [b"one", b"", b"\0" * 9])


@pytest.mark.parametrize(
    "head",
    [
        b"\x80\x04not json",
        b"[]",
        b'{"header": {}}',
        b'{"header": [], "blobs": []}',
        b'{"header": {}, "blobs": [-1]}',
        b'{"header": {}, "blobs": [true]}',
        b'{"header": {}, "blobs": [101]}',
        b'{"header": {}, "blobs": "3"}',
        b"[" * 100_000,
    ],
)
def test_a_header_that_is_not_ours_is_refused(pipe: Pipe, head: bytes) -> None:
    ours, theirs = pipe
    theirs.send_bytes(head)
    with pytest.raises(BadMessageError):
        receive(ours, 100)


def test_a_blob_of_another_length_is_refused(pipe: Pipe) -> None:
    ours, theirs = pipe
    theirs.send_bytes(json.dumps({"header": {}, "blobs": [5]}).encode())
    theirs.send_bytes(b"four")
    with pytest.raises(BadMessageError):
        receive(ours, 100)
    theirs.send_bytes(json.dumps({"header": {}, "blobs": [5]}).encode())
    theirs.send_bytes(b"seven..")
    with pytest.raises(OSError):
        receive(ours, 100)


def test_the_end_is_an_end_of_file(pipe: Pipe) -> None:
    ours, theirs = pipe
    theirs.close()
    with pytest.raises(EOFError):
        receive(ours, 100)

"""Messages between two of our processes: a small JSON header, then raw bytes.

Nothing that crosses is unpickled, so a child that was taken over by a hostile file can lie about
a picture, but it cannot make its parent run anything. The header lists the length of every blob
that follows, and the receiver names the largest it will take.
"""

import json
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import Any

HEADER_LIMIT = 1 << 20
"""Bytes of a header. Ours are a few hundred."""


class BadMessageError(Exception):
    """What arrived is not a message of ours."""


def send(connection: Connection, header: dict[str, Any], blobs: Sequence[bytes] = ()) -> None:
    """Write one message. OSError where the other side is gone."""
    head = {"header": header, "blobs": [len(blob) for blob in blobs]}
    connection.send_bytes(json.dumps(head).encode())
    for blob in blobs:
        connection.send_bytes(blob)


def receive(connection: Connection, limit: int) -> tuple[dict[str, Any], list[bytes]]:
    """Read one message whose blobs are at most ``limit`` bytes together.

    EOFError where the other side is gone, OSError where a part is longer than announced,
    :class:`BadMessageError` where the header makes no sense.
    """
    try:
        head = json.loads(connection.recv_bytes(HEADER_LIMIT))
        header, lengths = head["header"], head["blobs"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BadMessageError("unreadable header") from error
    if not isinstance(header, dict) or not _are_lengths(lengths) or sum(lengths) > limit:
        raise BadMessageError("a header of the wrong shape, or too much announced")
    blobs = [connection.recv_bytes(max(length, 1)) for length in lengths]
    if [len(blob) for blob in blobs] != lengths:
        raise BadMessageError("a blob is shorter than announced")
    return header, blobs


def _are_lengths(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(length, int) and not isinstance(length, bool) and length >= 0 for length in value
    )

"""How a message crosses a pipe: one JSON header, then the raw frames that it announces.

No pickle: what a child sends is data to be checked, never code to be run. The codec is strict on
purpose. A header must name a known message, hold exactly its fields, each of the declared type,
and announce frames within the limits; anything else is a :class:`WireError`, and the child that
sent it is treated as broken.
"""

import contextlib
import dataclasses
import json
import math
import types
import typing
from enum import Enum
from functools import cache
from multiprocessing.connection import Connection

from lavender.engine.messages import Message

MAX_HEADER = 16 << 20
"""Bytes of one JSON header: far more words than any context holds."""
MAX_FRAME = 256 << 20
"""Bytes of one frame: 16,384 image tokens of width 4,096 in float32."""
MAX_FRAMES = 4

Frames = tuple[bytes, ...]
Buffer = bytes | bytearray | memoryview


class WireError(Exception):
    """What arrived is not a message of ours."""


_KINDS: dict[str, type[Message]] = {kind.__name__: kind for kind in typing.get_args(Message)}


def send(connection: Connection, message: Message, *frames: Buffer) -> None:
    """Write one message. Raises ``WireError`` where it is too large, ``OSError`` on a dead pipe."""
    header = encode(message, tuple(memoryview(frame).nbytes for frame in frames))
    if len(header) > MAX_HEADER or len(frames) > MAX_FRAMES:
        raise WireError("the message is too large")
    connection.send_bytes(header)
    for frame in frames:
        connection.send_bytes(frame)


def receive(connection: Connection) -> tuple[Message, Frames]:
    """Read one message. Raises ``EOFError`` at the end, ``WireError`` for anything not ours."""
    message, sizes = decode(_read(connection, MAX_HEADER))
    frames = tuple(_read(connection, size) for size in sizes)
    if any(len(frame) != size for frame, size in zip(frames, sizes, strict=True)):
        raise WireError("a frame is shorter than announced")
    return message, frames


def _read(connection: Connection, limit: int) -> bytes:
    try:
        return connection.recv_bytes(max(limit, 1))
    except ConnectionError as error:
        raise EOFError from error
    except OSError as error:
        raise WireError(str(error)) from error


def encode(message: Message, sizes: tuple[int, ...] = ()) -> bytes:
    """The JSON header of ``message`` with frames of ``sizes`` bytes."""
    document = {"kind": type(message).__name__, "body": _plain(message), "frames": sizes}
    return json.dumps(document, separators=(",", ":"), allow_nan=False).encode("ascii")


def decode(header: bytes) -> tuple[Message, tuple[int, ...]]:
    """The message of a JSON header, and the sizes of the frames that follow it, in bytes."""
    try:
        document = json.loads(header, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise WireError("the header is not JSON") from error
    if not isinstance(document, dict) or document.keys() != {"kind", "body", "frames"}:
        raise WireError("the header has other parts than a message")
    kind = _KINDS.get(document["kind"]) if isinstance(document["kind"], str) else None
    if kind is None:
        raise WireError("the message is of no known kind")
    sizes = _typed(tuple[int, ...], document["frames"])
    if len(sizes) > MAX_FRAMES or any(not 0 <= size <= MAX_FRAME for size in sizes):
        raise WireError("the frames are too many or too large")
    return _typed(kind, document["body"]), sizes


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in _fields(type(value))}
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    if value is None or isinstance(value, str | int | float):
        return value
    return str(value)


@cache
def _fields(kind: type) -> tuple[dataclasses.Field[object], ...]:
    return dataclasses.fields(kind)


@cache
def _hints(kind: type) -> dict[str, typing.Any]:
    return typing.get_type_hints(kind)


def _typed(hint: typing.Any, value: typing.Any) -> typing.Any:  # noqa: PLR0911, PLR0912
    """``value`` from JSON as ``hint`` declares it; ``WireError`` where it is anything else."""
    origin = typing.get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        for option in typing.get_args(hint):
            try:
                return _typed(option, value)
            except WireError:
                continue
    elif origin is tuple:
        if isinstance(value, list):
            return tuple(_typed(typing.get_args(hint)[0], part) for part in value)
    elif origin is dict:
        if isinstance(value, dict):
            return {key: _typed(typing.get_args(hint)[1], part) for key, part in value.items()}
    elif hint is object:
        if value is None or isinstance(value, str | int | float):
            return value
    elif hint is types.NoneType:
        if value is None:
            return None
    elif hint is float:
        if isinstance(value, int | float) and not isinstance(value, bool):
            with contextlib.suppress(OverflowError):  # a whole number beyond every float
                if math.isfinite(number := float(value)):
                    return number
    elif hint in (str, int, bool):
        if type(value) is hint:
            return value
    elif isinstance(hint, type) and issubclass(hint, Enum):
        if value in [option.value for option in hint]:
            return hint(value)
    elif isinstance(hint, type) and dataclasses.is_dataclass(hint) and isinstance(value, dict):
        hints = _hints(hint)
        if value.keys() == hints.keys():
            return hint(**{name: _typed(hints[name], part) for name, part in value.items()})
    raise WireError(f"a value is not of type {hint}")

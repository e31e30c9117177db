"""A small GGUF writer for tests: whole files from numpy arrays, and broken ones on purpose.

The format is GGUF version 3 as ggml's ``docs/gguf.md`` describes it: a little-endian header, the
metadata, the list of tensors, and their data, each aligned to 32 bytes.
"""

import struct
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Value = bool | int | float | str | Sequence[str] | Sequence[int] | Sequence[float]
Field = tuple[str, str, Value]
"""(key, type, value); the type is ``u8 u32 i32 u64 f32 bool str``, or one of them after ``*``."""

Tensor = tuple[str, Array, str]
"""(name, array, type); the type is ``f32``, ``f16`` or ``q8_0``."""

ALIGNMENT = 32
TYPES = {"u8": (0, "<B"), "u32": (4, "<I"), "i32": (5, "<i"), "u64": (10, "<Q"), "f32": (6, "<f")}
TENSOR_TYPES = {"f32": 0, "f16": 1, "q8_0": 8}


def text(value: str) -> bytes:
    """A GGUF string: its length in bytes, then UTF-8."""
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def _scalar(kind: str, value: object) -> bytes:
    if kind == "str":
        return text(str(value))
    if kind == "bool":
        return struct.pack("<?", bool(value))
    return struct.pack(TYPES[kind][1], value)


def _kind_number(kind: str) -> int:
    return {"bool": 7, "str": 8}.get(kind) or TYPES[kind][0]


def field_bytes(key: str, kind: str, value: Value) -> bytes:
    """One metadata entry."""
    head = text(key)
    if not kind.startswith("*"):
        return head + struct.pack("<I", _kind_number(kind)) + _scalar(kind, value)
    assert isinstance(value, Sequence)
    items = b"".join(_scalar(kind[1:], item) for item in value)
    return head + struct.pack("<IIQ", 9, _kind_number(kind[1:]), len(value)) + items


def q8_0(array: Array) -> bytes:
    """ggml's Q8_0: rows in blocks of 32, each an f16 scale and 32 signed bytes."""
    blocks = array.reshape(-1, 32)
    scale = np.abs(blocks).max(axis=1, keepdims=True) / 127.0
    inverse = np.divide(1.0, scale, out=np.zeros_like(scale), where=scale > 0)
    rounded = np.rint(blocks * inverse).astype(np.int8)
    packed = np.zeros(len(blocks), dtype=[("scale", "<f2"), ("values", "i1", 32)])
    packed["scale"] = scale[:, 0]
    packed["values"] = rounded
    return packed.tobytes()


def tensor_bytes(array: Array, kind: str) -> bytes:
    """The data of one tensor, row-major (the last axis of ``array`` is ggml's first)."""
    if kind == "q8_0":
        return q8_0(array)
    return array.astype({"f32": "<f4", "f16": "<f2"}[kind]).tobytes()


def pad(size: int) -> int:
    """Bytes that are missing up to the next aligned place."""
    return -size % ALIGNMENT


def write_gguf(path: Path, fields: Iterable[Field], tensors: Iterable[Tensor]) -> Path:
    """Write a GGUF file and return its path."""
    entries = [field_bytes(*field) for field in fields]
    infos: list[bytes] = []
    data: list[bytes] = []
    offset = 0
    for name, array, kind in tensors:
        shape = array.shape[::-1]
        infos.append(
            text(name)
            + struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
            + struct.pack("<IQ", TENSOR_TYPES[kind], offset)
        )
        raw = tensor_bytes(array, kind)
        data.append(raw + b"\0" * pad(len(raw)))
        offset += len(data[-1])
    header = b"GGUF" + struct.pack("<IQQ", 3, len(infos), len(entries))
    header += b"".join(entries) + b"".join(infos)
    with path.open("wb") as file:
        file.write(header + b"\0" * pad(len(header)))
        file.writelines(data)
    return path

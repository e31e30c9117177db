"""The header of a GGUF file, read without llama.cpp and safe on hostile files.

The format is ggml's (``docs/gguf.md``, versions 2 and 3, little-endian): magic, version, counts,
metadata, tensor list, then the tensors' data from the next aligned place on. What llama.cpp
refuses or aborts on (duplicate keys, nested arrays, withdrawn types, offsets with gaps, data
beyond the end) is refused here first, with a sentence. The tensors' data is never read.
"""

import os
import stat
from pathlib import Path
from typing import BinaryIO

from lavender.errors import QT_TRANSLATE_NOOP, UserError, reason_of
from lavender.gguf.cursor import Cursor, Damaged
from lavender.gguf.header import Header, LongArray, Scalar, TensorInfo, Value
from lavender.gguf.tensor_types import TENSOR_TYPES

MAGIC = b"GGUF"
VERSIONS = (2, 3)
DEFAULT_ALIGNMENT = 32
MAX_ALIGNMENT = 1 << 20
MAX_FIELDS = 1 << 16
MAX_TENSORS = 1 << 16
MAX_NAME = 63
"""Bytes of a tensor's name: ``GGML_MAX_NAME`` less the closing zero."""
MAX_KEY = 1 << 12
MAX_TEXT = 1 << 24
MAX_ARRAY = 1 << 26
MAX_DIMENSIONS = 4
KEPT_ARRAY = 1 << 12
"""Longer arrays (a vocabulary) are not kept: their place and length are."""
KEPT_ARRAY_TEXT = 1 << 16

STRING, ARRAY, BOOL = 8, 9, 7
NUMBER_CODES = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "B"} | {
    10: "Q",
    11: "q",
    12: "d",
}
SIZES = {"B": 1, "b": 1, "H": 2, "h": 2, "I": 4, "i": 4, "f": 4, "Q": 8, "q": 8, "d": 8}


def read_header(path: Path) -> Header:
    """Read and check the header of the GGUF file at ``path``.

    Raises UserError if the file is missing, unreadable, no GGUF, of a version or byte order that
    llama.cpp does not read, truncated, or damaged.
    """
    try:
        _require_plain_file(path)
        with path.open("rb") as file:
            return _read(path, file, os.fstat(file.fileno()).st_size)
    except FileNotFoundError:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no file {file}. Check its name and place."),
            file=str(path),
        ) from None
    except (OSError, ValueError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} cannot be read ({reason}). Check its permissions."),
            file=path.name,
            reason=reason_of(error),
        ) from None
    except Damaged as damage:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "{file} is damaged or incomplete. Download or copy it again."
            ),
            file=path.name,
        ) from damage


def _require_plain_file(path: Path) -> None:
    """Refuse folders, and pipes and devices, which would block or never end."""
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} is a folder. Choose a GGUF file in it."),
            file=path.name,
        )
    if not stat.S_ISREG(mode):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} is no ordinary file. Choose a GGUF file."),
            file=path.name,
        )


def _read(path: Path, file: BinaryIO, size: int) -> Header:
    cursor = Cursor(file, size)
    version = _version(cursor, path)
    tensor_count, field_count = cursor.u64(), cursor.u64()
    if tensor_count > MAX_TENSORS or field_count > MAX_FIELDS:
        raise Damaged(f"{tensor_count} tensors and {field_count} fields")
    metadata: dict[str, Value] = {}
    for _ in range(field_count):
        key = cursor.text(MAX_KEY)
        if not key or key in metadata:
            raise Damaged(f"an empty or repeated key {key!r}")
        metadata[key] = _value(cursor)
    fields_end = cursor.position
    alignment = _alignment(metadata)
    tensors: dict[str, TensorInfo] = {}
    for _ in range(tensor_count):
        info = _tensor(cursor)
        if info.name in tensors:
            raise Damaged(f"two tensors named {info.name!r}")
        tensors[info.name] = info
    infos_end = cursor.position
    data_start = infos_end + -infos_end % alignment
    _check_data(tensors, alignment, size - data_start)
    return Header(
        path,
        size,
        version,
        alignment,
        metadata,
        tensors,
        fields_end,
        infos_end,
        data_start,
        field_count,
    )


def _version(cursor: Cursor, path: Path) -> int:
    if cursor.remaining == 0:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} is empty. Download or copy it again."),
            file=path.name,
        )
    if cursor.remaining < len(MAGIC) or cursor.take(len(MAGIC)) != MAGIC:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} is not a GGUF file. Choose a file in GGUF format."),
            file=path.name,
        )
    version = cursor.u32()
    if version & 0xFFFF == 0:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} was made for big-endian machines. Choose a little-endian GGUF file.",
            ),
            file=path.name,
        )
    if version not in VERSIONS:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} is GGUF version {version}, and Lavender reads versions 2 and 3. "
                "Choose a file in one of these.",
            ),
            file=path.name,
            version=version,
        )
    return version


def _value(cursor: Cursor) -> Value:
    kind = cursor.u32()
    if kind != ARRAY:
        return _scalar(cursor, kind)
    element = cursor.u32()
    count = cursor.u64()
    if count > MAX_ARRAY:
        raise Damaged(f"an array of {count} elements")
    offset = cursor.position
    if element == STRING:
        return _strings(cursor, count, offset)
    code = NUMBER_CODES.get(element)
    if code is None:
        raise Damaged(f"an array of type {element}")
    if count > KEPT_ARRAY:
        cursor.skip(count * SIZES[code])
        return LongArray(element, count, offset)
    numbers = cursor.numbers(code, count)
    return tuple(bool(number) for number in numbers) if element == BOOL else numbers


def _scalar(cursor: Cursor, kind: int) -> Scalar:
    if kind == STRING:
        return cursor.text(MAX_TEXT, errors="replace")
    code = NUMBER_CODES.get(kind)
    if code is None:
        raise Damaged(f"a value of type {kind}")
    number = cursor.numbers(code, 1)[0]
    return bool(number) if kind == BOOL else number


def _strings(cursor: Cursor, count: int, offset: int) -> Value:
    if count * 8 > cursor.remaining:
        raise Damaged(f"an array of {count} strings in {cursor.remaining} bytes")
    if count > KEPT_ARRAY:
        for _ in range(count):
            cursor.skip(cursor.u64())
        return LongArray(STRING, count, offset)
    return tuple(cursor.text(KEPT_ARRAY_TEXT, errors="replace") for _ in range(count))


def _alignment(metadata: dict[str, Value]) -> int:
    value = metadata.get("general.alignment", DEFAULT_ALIGNMENT)
    if not isinstance(value, int) or not 0 < value <= MAX_ALIGNMENT or value & (value - 1):
        raise Damaged(f"an alignment of {value!r}")
    return value


def _tensor(cursor: Cursor) -> TensorInfo:
    name = cursor.text(MAX_NAME)
    dimensions = cursor.u32()
    if not 0 < dimensions <= MAX_DIMENSIONS:
        raise Damaged(f"tensor {name!r} with {dimensions} dimensions")
    shape = tuple(cursor.u64() for _ in range(dimensions))
    number, offset = cursor.u32(), cursor.u64()
    kind = TENSOR_TYPES.get(number)
    if kind is None:
        raise Damaged(f"tensor {name!r} of type {number}")
    info = TensorInfo(name, shape, kind.name, offset, 0)
    if not all(shape) or info.elements >= 1 << 62 or shape[0] % kind.block:
        raise Damaged(f"tensor {name!r} of shape {shape}")
    nbytes = info.elements // kind.block * kind.size
    return TensorInfo(name, shape, kind.name, offset, nbytes)


def _check_data(tensors: dict[str, TensorInfo], alignment: int, available: int) -> None:
    """Tensors follow one another without gaps, as llama.cpp demands, within the file."""
    expected = 0
    for info in tensors.values():
        if info.offset != expected:
            raise Damaged(f"tensor {info.name!r} at {info.offset}, not at {expected}")
        if info.offset + info.nbytes > available:
            raise Damaged(f"tensor {info.name!r} ends beyond the file")
        expected += info.nbytes + -info.nbytes % alignment

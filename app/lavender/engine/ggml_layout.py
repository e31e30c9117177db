"""The memory layout of ``struct ggml_tensor``, and the proof that it is the right one.

llama.cpp offers no accessors for a graph node's operation and sources, so they are read through
the layout of the pinned version (``ggml.h`` of llama-cpp-python 0.3.36). Before anything relies on
it, :func:`operations` has ggml itself build tensors and compares what the layout shows with
what ggml's own functions answer.
"""

import ctypes
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from llama_cpp import _ctypes_extensions as loading
from llama_cpp import llama_cpp as llama

TYPE_F32 = 0
TYPE_I32 = 26
OBJECT_SIZE = 32
"""``struct ggml_object``, which stands before each tensor."""
SURE_OPERATIONS = 96
"""ggml has more operations than these, and both that matter are among them."""


class GgmlTensor(ctypes.Structure):
    """``struct ggml_tensor``: ``ne`` elements and ``nb`` bytes of stride along each axis."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("buffer", ctypes.c_void_p),
        ("ne", ctypes.c_int64 * 4),
        ("nb", ctypes.c_size_t * 4),
        ("op", ctypes.c_int),
        ("op_params", ctypes.c_int32 * 16),
        ("flags", ctypes.c_int32),
        ("src", ctypes.c_void_p * 10),
        ("view_src", ctypes.c_void_p),
        ("view_offs", ctypes.c_size_t),
        ("data", ctypes.c_void_p),
        ("name", ctypes.c_char * 64),
        ("extra", ctypes.c_void_p),
        ("padding", ctypes.c_char * 8),
    )


class _InitParams(ctypes.Structure):
    """``struct ggml_init_params``."""

    _fields_ = (
        ("mem_size", ctypes.c_size_t),
        ("mem_buffer", ctypes.c_void_p),
        ("no_alloc", ctypes.c_bool),
    )


@cache
def _base() -> Any:
    """The library that holds ggml's base functions: the one that llama.cpp itself uses.

    Where a library's lookup covers its dependencies (Linux, macOS) the wrapper's own handle
    serves; a second copy of ggml would have a registry of its own.
    """
    library = llama._lib
    if hasattr(library, "ggml_backend_tensor_set"):
        return library
    return loading.load_shared_library("ggml-base", Path(llama.__file__).parent / "lib")


@cache
def function(name: str, result: Any, *arguments: Any) -> Any:
    """ggml's function ``name`` with the given ctypes result and argument types."""
    prototype = ctypes.CFUNCTYPE(result, *arguments)
    return prototype((name, _base()))


POINTER, SIZE, LONG = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int64


def read_tensor(address: int, size: int) -> bytes:
    """The first ``size`` bytes of a tensor's data, wherever its buffer lives."""
    data = ctypes.create_string_buffer(size)
    function("ggml_backend_tensor_get", None, POINTER, POINTER, SIZE, SIZE)(address, data, 0, size)
    return data.raw


def write_tensor(address: int, data: bytes) -> None:
    """Replace the first bytes of a tensor's data, wherever its buffer lives."""
    set_data = function("ggml_backend_tensor_set", None, POINTER, ctypes.c_char_p, SIZE, SIZE)
    set_data(address, data, 0, len(data))


class Operations(NamedTuple):
    """The numbers of the operations that the vision graph is searched for."""

    get_rows: int
    concat: int


@cache
def operations() -> Operations | None:
    """The operations' numbers, or None where :class:`GgmlTensor` does not describe this ggml."""
    overhead = function("ggml_tensor_overhead", SIZE)()
    if overhead - ctypes.sizeof(GgmlTensor) != OBJECT_SIZE:
        return None
    params = _InitParams(1 << 16, None, False)
    context = function("ggml_init", POINTER, _InitParams)(params)
    if not context:
        return None
    try:
        return _known_tensors_read_back(context)
    finally:
        function("ggml_free", None, POINTER)(context)


def _known_tensors_read_back(context: int) -> Operations | None:
    new = function("ggml_new_tensor_2d", POINTER, POINTER, ctypes.c_int, LONG, LONG)
    table, rows = new(context, TYPE_F32, 6, 5), new(context, TYPE_I32, 3, 1)
    for tensor, name in ((table, b"table"), (rows, b"rows")):
        function("ggml_set_name", POINTER, POINTER, ctypes.c_char_p)(tensor, name)
    binary = (POINTER, POINTER, POINTER, POINTER)
    picked = function("ggml_get_rows", *binary)(context, table, rows)
    joined = function("ggml_concat", *binary, ctypes.c_int)(context, table, picked, 1)
    view = function("ggml_view_1d", POINTER, POINTER, POINTER, LONG, SIZE)(context, table, 4, 8)
    seen = {key: GgmlTensor.from_address(key) for key in (table, rows, picked, joined, view)}
    name_of = function("ggml_get_name", ctypes.c_char_p, POINTER)
    data_of = function("ggml_get_data", POINTER, POINTER)
    bytes_of = function("ggml_nbytes", SIZE, POINTER)
    row_bytes = function("ggml_row_size", SIZE, ctypes.c_int, LONG)
    right = (
        all(tensor.name == name_of(key) for key, tensor in seen.items())
        and all(tensor.data == data_of(key) for key, tensor in seen.items())
        and (seen[table].type, seen[rows].type) == (TYPE_F32, TYPE_I32)
        and tuple(seen[table].ne) == (6, 5, 1, 1)
        and tuple(seen[joined].ne) == (6, 8, 1, 1)
        and (seen[table].nb[1], seen[table].nb[2]) == (row_bytes(TYPE_F32, 6), bytes_of(table))
        and (seen[picked].src[0], seen[picked].src[1]) == (table, rows)
        and (seen[joined].src[0], seen[joined].src[1]) == (table, picked)
        and (seen[view].view_src, seen[view].view_offs) == (table, 8)
        and _operation(seen[rows]) == b"NONE"
        and _operation(seen[picked]) == b"GET_ROWS"
        and _operation(seen[joined]) == b"CONCAT"
    )
    return Operations(seen[picked].op, seen[joined].op) if right else None


def _operation(tensor: GgmlTensor) -> bytes:
    """The name of the operation that the layout shows; ggml's table is not read beyond its end."""
    if not 0 <= tensor.op < SURE_OPERATIONS:
        return b""
    name: bytes = function("ggml_op_name", ctypes.c_char_p, ctypes.c_int)(tensor.op)
    return name

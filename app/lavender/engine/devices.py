"""Which processors and graphics cards this build of llama.cpp can use. Only in a child."""

import ctypes

from lavender.engine.ggml_layout import function

GIB = 2**30
SIZE = ctypes.POINTER(ctypes.c_size_t)


def devices() -> tuple[str, ...]:
    """One line a device: its name, what it is, and its memory where it has its own.

    The functions are those of ggml-backend.h; the backends must be loaded.
    """
    count = function("ggml_backend_dev_count", ctypes.c_size_t)
    get = function("ggml_backend_dev_get", ctypes.c_void_p, ctypes.c_size_t)
    return tuple(_line(get(index)) for index in range(count()))


def _line(device: int) -> str:
    name = _text("ggml_backend_dev_name", device)
    what = _text("ggml_backend_dev_description", device)
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    memory = function("ggml_backend_dev_memory", None, ctypes.c_void_p, SIZE, SIZE)
    memory(device, ctypes.byref(free), ctypes.byref(total))
    if name.startswith("CPU") or not total.value:
        return f"{name}: {what}"
    return f"{name}: {what}, {free.value / GIB:.1f} of {total.value / GIB:.1f} GiB free"


def _text(name: str, device: int) -> str:
    found: bytes = function(name, ctypes.c_char_p, ctypes.c_void_p)(device)
    return found.decode("utf-8", "replace").strip()

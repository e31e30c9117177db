"""Which processors and graphics cards this build of llama.cpp can use. Only in a child."""

import ctypes

from lavender.engine.ggml_layout import function
from lavender.memory import Device, Kind

SIZE = ctypes.POINTER(ctypes.c_size_t)

KINDS = {0: Kind.PROCESSOR, 1: Kind.CARD, 2: Kind.INTEGRATED}
"""``enum ggml_backend_dev_type`` of ggml-backend.h; the others help a processor."""


def devices() -> tuple[Device, ...]:
    """Everything that llama.cpp can compute on, with its memory as it is now.

    The functions are those of ggml-backend.h; the backends must be loaded.
    """
    count = function("ggml_backend_dev_count", ctypes.c_size_t)
    get = function("ggml_backend_dev_get", ctypes.c_void_p, ctypes.c_size_t)
    return tuple(_device(get(index)) for index in range(count()))


def _device(device: int) -> Device:
    kind = function("ggml_backend_dev_type", ctypes.c_int, ctypes.c_void_p)(device)
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    memory = function("ggml_backend_dev_memory", None, ctypes.c_void_p, SIZE, SIZE)
    memory(device, ctypes.byref(free), ctypes.byref(total))
    return Device(
        _text("ggml_backend_dev_name", device),
        _text("ggml_backend_dev_description", device),
        KINDS.get(kind, Kind.HELPER),
        free.value,
        total.value,
    )


def _text(name: str, device: int) -> str:
    found: bytes = function(name, ctypes.c_char_p, ctypes.c_void_p)(device)
    return found.decode("utf-8", "replace").strip()

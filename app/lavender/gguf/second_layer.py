"""A second layer for LLaVA 1.0's linear projector, which changes nothing and makes llama.cpp right.

llama.cpp always puts a GELU behind the first layer, and reads a width from the second one without
looking whether there is one. GELU is the identity for large numbers. So the first layer's bias is
raised by ``LIFT``, and a second layer, the identity matrix with a bias of minus ``LIFT``, takes it
off again. Both are 32-bit floats: the numbers come out within 2⁻²⁴ of ``LIFT`` of what they were.
"""

import struct
from dataclasses import dataclass

from lavender.gguf.encoding import text
from lavender.gguf.header import Header, TensorInfo

LIFT = 256.0
"""Larger than any number that a projector gives: features of a photo stay below 100."""

FIRST_BIAS = "mm.0.bias"
F32 = 0


@dataclass(frozen=True)
class SecondLayer:
    """What is changed and added: the bias that is ``lifted``, entries for the list of tensors, and
    the bytes behind the data, which must end where ``alignment`` allows."""

    lifted: TensorInfo
    infos: bytes
    count: int
    data: bytes


def second_layer(header: Header) -> SecondLayer | None:
    """The layer for the linear projector of ``header``; None where its bias cannot be lifted."""
    bias = header.tensors.get(FIRST_BIAS)
    if bias is None or bias.type != "f32" or len(bias.shape) != 1:
        return None
    width = bias.shape[0]
    end = header.file_size - header.data_start
    start = end + -end % header.alignment
    rows = bytearray(4 * width * width)
    one = struct.pack("<f", 1.0)
    for index in range(width):
        at = 4 * (index * width + index)
        rows[at : at + 4] = one
    weight = bytes(start - end) + bytes(rows)
    gap = -len(rows) % header.alignment
    after = start + len(rows) + gap
    infos = _info("mm.2.weight", (width, width), start) + _info("mm.2.bias", (width,), after)
    data = weight + bytes(gap) + struct.pack("<f", -LIFT) * width
    return SecondLayer(bias, infos, 2, data)


def lift(values: bytes) -> bytes:
    """32-bit floats, each raised by ``LIFT``."""
    count = len(values) // 4
    numbers = struct.unpack(f"<{count}f", values)
    return struct.pack(f"<{count}f", *(number + LIFT for number in numbers))


def _info(name: str, shape: tuple[int, ...], offset: int) -> bytes:
    return (
        text(name)
        + struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
        + struct.pack("<IQ", F32, offset)
    )

"""Putting the class token first, from outside llama.cpp's graph.

llama.cpp appends the class embedding after the patches (``tools/mtmd/models/llava.cpp``) but fills
``positions`` with 0 … N and ``patches`` with 1 … N as if it came first (``clip.cpp``). So each
patch gets its neighbour's position, the first patch is lost, and the class token reaches the
language model. The rows that are meant are ``positions`` = 1 … N, 0 and ``patches`` = 0 … N-1.

ggml's scheduler shows every node of a graph to a callback before it computes any of them, so the
two inputs can be corrected there. The callback looks first: only where the class embedding is
appended, and both inputs hold exactly the wrong numbers, are the right ones written.

A graphics card's backend may show the nodes in another order (Vulkan's does: it moves what can run
side by side together). Then it is known only after the first graph that the class comes last, and
that graph has to be computed again.
"""

import ctypes
import logging

import numpy as np
from numpy.typing import NDArray

from lavender.engine import ggml_layout as ggml

log = logging.getLogger(__name__)

CLASS_EMBEDDING = "v.class_embd"
POSITIONS, PATCHES = "positions", "patches"


class OrderRepair:
    """Watches the graphs of one encoder, and repairs them if ``apply``.

    ``patches`` is N. After an encode: ``class_last`` says whether the class embedding is appended
    in this encoder's graphs, ``written`` which inputs were corrected, ``refused`` why one was not
    (for the log), and ``late`` that an input was seen before it was known to be wrong.
    ``look`` wants the address of every node before it is computed.
    """

    def __init__(self, patches: int, apply: bool) -> None:
        self.apply = apply
        self.class_last = False
        self.written: set[str] = set()
        self.refused = ""
        self._early: set[str] = set()
        self._operations = ggml.operations()
        count = np.arange(patches + 1, dtype="<i4")
        self._wrong = {POSITIONS: count, PATCHES: count[1:]}
        self._right = {POSITIONS: np.roll(count, -1), PATCHES: count[:-1]}

    def begin(self) -> None:
        """Forget the last graph, but not where its class comes: the next one is built alike."""
        self.written = set()
        self._early = set()
        self.refused = "" if self._operations else "the layout of ggml's tensors is not known"

    @property
    def done(self) -> bool:
        """Whether both inputs were corrected."""
        return self.written == {POSITIONS, PATCHES}

    @property
    def late(self) -> bool:
        """Whether the same graph would be corrected further if it were computed again."""
        return self.class_last and bool(self._early)

    @property
    def torn(self) -> bool:
        """Whether only one of the two was, which is worse than none."""
        return len(self.written) == 1

    def look(self, address: int) -> None:
        """A node is about to be computed. No exception leaves this: C calls it."""
        try:
            if self._operations:
                self._look(ggml.GgmlTensor.from_address(address), self._operations)
        except Exception as error:
            self.refused = repr(error)
            log.exception("looking at the vision graph failed")

    def _look(self, node: ggml.GgmlTensor, operations: ggml.Operations) -> None:
        if node.op not in operations or not node.src[1]:
            return
        second = ggml.GgmlTensor.from_address(node.src[1])
        name = _plain_name(second)
        if node.op == operations.concat:
            self.class_last = self.class_last or name == CLASS_EMBEDDING
        elif self.apply and name in self._right:
            if self.class_last:
                self._correct(name, second, node.src[1])
            else:
                self._early.add(name)

    def _correct(self, name: str, tensor: ggml.GgmlTensor, address: int) -> None:
        wrong, right = self._wrong[name], self._right[name]
        if not _holds(tensor, len(wrong)):
            self.refused = f"{name} has type {tensor.type} and shape {tuple(tensor.ne)}"
            return
        found: NDArray[np.int32] = np.frombuffer(
            ggml.read_tensor(address, wrong.nbytes), dtype="<i4"
        )
        if not np.array_equal(found, wrong):
            self.refused = f"{name} holds other numbers than expected"
            return
        ggml.write_tensor(address, right.tobytes())
        self.written.add(name)


def _plain_name(tensor: ggml.GgmlTensor) -> str:
    """The tensor's name; the scheduler's copy on a device is called ``DEVICE#name#0``."""
    name: str = tensor.name.decode("utf-8", "replace")
    parts = name.split("#")
    return parts[1] if len(parts) > 1 else name


def _holds(tensor: ggml.GgmlTensor, count: int) -> bool:
    """Whether ``tensor`` is a plain row of ``count`` int32 in a buffer."""
    return bool(
        tensor.type == ggml.TYPE_I32
        and tuple(tensor.ne) == (count, 1, 1, 1)
        and tensor.nb[0] == ctypes.sizeof(ctypes.c_int32)
        and tensor.buffer
        and tensor.data
    )

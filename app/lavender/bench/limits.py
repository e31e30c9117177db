"""What this machine could do at best: how fast memory is read and matrices are multiplied.

Every token that is written reads all weights once, so the rate at which memory is read limits it.
Reading a prompt is matrix multiplication, two operations for each weight and token.  Both rates
are measured here with numpy.  The matrix rate is that of 32-bit floats; a processor with units for
8-bit integers or 16-bit floats can go beyond it, so it is a yardstick and not a wall.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from time import perf_counter

import numpy as np

MEMORY_BYTES = 512 << 20
"""Far more than any cache holds."""

SIDE = 2048
ROUNDS = 4


@dataclass(frozen=True)
class Limits:
    """Bytes read from memory a second, and floating-point operations a second."""

    bandwidth: float
    matrix_rate: float

    def token_s(self, weights: int) -> float:
        """Seconds of a decoded token, at least, for so many bytes of weights."""
        return weights / self.bandwidth

    def prefill_s(self, parameters: int, tokens: int) -> float:
        """Seconds to read so many tokens."""
        return 2 * parameters * tokens / self.matrix_rate


def limits(threads: int) -> Limits:
    """Measure both, with so many threads for memory; numpy itself decides for matrices."""
    memory = np.ones(MEMORY_BYTES // 4, dtype=np.int32)
    parts = np.array_split(memory, threads)
    with ThreadPoolExecutor(threads) as pool:
        read_s = min(_seconds(lambda: list(pool.map(np.max, parts))) for _ in range(ROUNDS))
    matrix = np.ones((SIDE, SIDE), dtype=np.float32)
    out = np.empty_like(matrix)
    multiply_s = min(_seconds(lambda: np.matmul(matrix, matrix, out=out)) for _ in range(ROUNDS))
    return Limits(MEMORY_BYTES / read_s, 2 * SIDE**3 / multiply_s)


def _seconds(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began

"""Has the C library give memory back that is no longer used.

glibc keeps what was freed for the thread that freed it, in as many heaps as there are threads; and
with the first block of megabytes that is freed, it begins to take such blocks from its heaps, which
only grow when blocks do not fit into each other's gaps. A window that is open for days, and a child
that holds features of photos, would keep tens of megabytes that nobody uses.
"""

import ctypes
import sys
from collections.abc import Callable

M_MMAP_THRESHOLD, M_ARENA_MAX = -3, -8
"""Of glibc's malloc.h."""
LARGE_BLOCK = 1 << 20
"""Bytes from which on a block is taken from the system, and given back to it."""
HEAPS = 2
"""The main one, and one for all other threads: few of them allocate at the same time."""


def settle() -> None:
    """Have this process keep few heaps and no large blocks; before its threads begin. Does nothing
    but on Linux."""
    mallopt = _glibc("mallopt")
    if mallopt is not None:
        mallopt(M_MMAP_THRESHOLD, LARGE_BLOCK)
        mallopt(M_ARENA_MAX, HEAPS)


def give_back() -> None:
    """Give back what is free in the heaps: 20 to 50 ms for 100 MB, in which other threads cannot
    allocate. Does nothing but on Linux."""
    trim = _glibc("malloc_trim")
    if trim is not None:
        trim(0)


def _glibc(name: str) -> Callable[..., object] | None:
    """A function of glibc's; other C libraries have none of these."""
    if not sys.platform.startswith("linux"):
        return None
    return getattr(ctypes.CDLL(None), name, None)

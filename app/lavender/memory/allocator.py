"""Has the C library give memory back that is no longer used.

glibc keeps what was freed for the thread that freed it, in as many heaps as there are threads; and
with the first block of megabytes that is freed, it begins to take such blocks from its heaps, which
only grow when blocks do not fit into each other's gaps. A window that is open for days, and a child
that holds features of photos, would keep tens of megabytes that nobody uses.
"""

import ctypes
import sys

M_MMAP_THRESHOLD, M_ARENA_MAX = -3, -8
"""Of glibc's malloc.h."""
LARGE_BLOCK = 1 << 20
"""Bytes from which on a block is taken from the system, and given back to it."""
HEAPS = 2
"""The main one, and one for all other threads: few of them allocate at the same time."""


def give_back() -> None:
    """Settle it for this process; before its threads begin. Does nothing but on Linux."""
    if sys.platform.startswith("linux"):
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:  # other C libraries have none
            mallopt(M_MMAP_THRESHOLD, LARGE_BLOCK)
            mallopt(M_ARENA_MAX, HEAPS)

"""Memory that opening a file may take: in proportion to the file, whatever its header asks for.

A header from a stranger can ask llama.cpp for any amount, and where memory runs out the system
ends some process, not always the guilty one. So on Linux a child may not grow by more than a sound
file of that size needs while it opens one. Then llama.cpp is refused the memory and says so, or
ends; either way the person reads a sentence about the file. A graphics card's driver takes memory
as it likes, so a child that uses one is not held to this. Elsewhere only the header check and the
deadlines hold.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lavender.engine.protocol import RunPlan

COPIES = 2
"""Times the file's size: weights that are not mapped, and what they are converted from."""
BASE = 1 << 30
"""Bytes for libraries, threads' stacks and buffers in which a graph is computed."""
OF_A_TOKEN = 1 << 20
"""Bytes of the cache for each token of the context; LLaVA-1.5-13B in f16 needs 0.8 MB."""


def allowance(path: str, plan: RunPlan | None = None) -> int:
    """Bytes by which a child may grow that opens ``path`` to run it by ``plan``, if by one."""
    tokens = plan.n_ctx if plan is not None else 0
    return COPIES * Path(path).stat().st_size + BASE + tokens * OF_A_TOKEN


@contextmanager
def may_grow(wanted: int | None) -> Iterator[None]:
    """Within this, the process gets ``wanted`` more bytes of memory at the most (Linux).

    Never more than the machine has; None for no limit.
    """
    if wanted is None or sys.platform != "linux":
        yield
        return
    import resource  # noqa: PLC0415 - not on Windows

    try:
        installed = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        status = Path("/proc/self/status").read_text("ascii", "replace")
        now = int(status.split("VmData:")[1].split()[0]) * 1024
        soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
        limit = now + min(wanted, installed)
        if soft != resource.RLIM_INFINITY:
            limit = min(limit, soft)
        resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))
    except (OSError, ValueError, IndexError):
        yield  # a system without such figures
        return
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))

"""Signs that a process waits for a disk and not for itself.

A process that reads from a slow disk says nothing for a long time, and so does one that hangs.
The system counts what it moved for each of them: what grows is a sign of work.
"""

import contextlib
import sys
import time
from pathlib import Path

import psutil

WAITS_FOR_DISK = "D"
"""The state in ``/proc`` of a process that sleeps until a device has answered."""

Signs = tuple[int, ...]


def moved(pid: int) -> Signs:
    """Counts of what process ``pid`` read, wrote and paged in: another tuple means that it moved.

    While it waits for a device right now, no two are equal. Empty where the system does not say,
    or the process is gone.
    """
    if sys.platform == "linux":
        return _of_proc(Path("/proc") / str(pid))
    found: list[int] = []
    with contextlib.suppress(psutil.Error, OSError):
        process = psutil.Process(pid)
        memory = process.memory_info()
        found += [getattr(memory, name, 0) for name in ("pageins", "num_page_faults")]
        if hasattr(process, "io_counters"):
            found += list(process.io_counters())
    return tuple(found)


def computed(pid: int) -> float:
    """Seconds of processor time that process ``pid`` took; 0 where it is gone."""
    try:
        times = psutil.Process(pid).cpu_times()
    except (psutil.Error, OSError):
        return 0.0
    return float(times.user + times.system)


def _of_proc(folder: Path) -> Signs:
    try:
        # After the name, which may hold anything: the state is field 3, major faults field 12.
        fields = (folder / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
        counts = (folder / "io").read_text().split()[1::2]
    except OSError:
        return ()
    now = time.monotonic_ns() if fields[0] == WAITS_FOR_DISK else 0
    return (int(fields[9]), *map(int, counts), now)

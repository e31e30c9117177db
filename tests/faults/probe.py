"""What this process holds of the system, as ``/proc`` tells it: to compare before and after."""

import os
import re
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
SHARED = Path("/dev", "shm")


@dataclass(frozen=True)
class Held:
    """Open files by kind, children with their state, shared memory, temporary files, threads."""

    files: Counter[str]
    children: dict[int, str]
    shared: frozenset[str]
    temporary: frozenset[str]
    threads: int


def held() -> Held:
    """What is held now."""
    return Held(_files(), children(), _shared(), _temporary(), threading.active_count())


def leaked(before: Held, seen: set[int], patience_s: float = 5.0) -> list[str]:
    """What is held now and was not ``before``; ``seen`` are processes that must be gone.

    What only takes a moment to go has that moment.
    """
    until = time.monotonic() + patience_s
    while True:
        found = _leaked(before, held(), seen)
        if not found or time.monotonic() >= until:
            return found
        time.sleep(0.05)


def children() -> dict[int, str]:
    """The state (``Z`` is a zombie) of every child of this process."""
    found = {}
    for folder in PROC.glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == os.getpid():
            found[int(folder.name)] = fields[0]
    return found


def zombies() -> list[int]:
    """Children that ended and that nobody waited for."""
    return [pid for pid, state in children().items() if state == "Z"]


def address_space(pid: int) -> int:
    """Bytes of addresses that a process has."""
    pages = (PROC / str(pid) / "statm").read_text().split()[0]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _leaked(before: Held, now: Held, seen: set[int]) -> list[str]:
    found = [f"{count} × {kind}" for kind, count in (now.files - before.files).items()]
    found += [f"child {pid} {state}" for pid, state in now.children.items() if pid in seen]
    more = len(now.children) - len(before.children)
    found += [f"{more} more children"] if more > 0 else []
    found += [f"process {pid}" for pid in seen if (PROC / str(pid)).exists()]
    found += [f"shared {name}" for name in now.shared - before.shared]
    found += [f"file {name}" for name in now.temporary - before.temporary]
    more = now.threads - before.threads
    return found + ([f"{more} threads"] if more > 0 else [])


def _files() -> Counter[str]:
    kinds: Counter[str] = Counter()
    for link in (PROC / "self" / "fd").iterdir():
        try:
            target = str(link.readlink())
        except OSError:  # the one that lists them
            continue
        kinds[re.sub(r"\d+", "", target)] += 1
    return kinds


def _shared() -> frozenset[str]:
    """Ours only: other programs share memory as well."""
    names = [path.name for path in SHARED.iterdir()] if SHARED.is_dir() else []
    return frozenset(name for name in names if "mp-" in name or "lavender" in name)


def _temporary() -> frozenset[str]:
    return frozenset(path.name for path in Path(tempfile.gettempdir()).glob("lavender-*"))

"""What a container leaves of a Linux machine: limits of memory and processor time.

Inside a container ``/proc/meminfo`` still shows the whole machine, and a program that trusts it is
killed. The limits stand in control groups: version 2 (one tree) or version 1 (a tree for each
controller), at the group's own folder or at any folder above it. Formats: the kernel's
``cgroup-v2.rst``, ``cgroup-v1/memory.rst`` and ``proc(5)`` for ``cgroup`` and ``mountinfo``.

Pages of files can be dropped at any time, so they count as free here, as the kernel treats them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

UNLIMITED = 1 << 60
"""Version 1 writes "no limit" as a number near 2**63."""


@dataclass(frozen=True)
class Limits:
    """``memory`` and ``available`` in bytes, ``cpus`` in processors; None where there is none."""

    memory: int | None = None
    available: int | None = None
    cpus: float | None = None


@dataclass(frozen=True)
class _Names:
    """What the two versions call the same things."""

    limit: str
    usage: str
    file_pages: tuple[str, ...]


V2 = _Names("memory.max", "memory.current", ("inactive_file", "active_file"))
V1 = _Names(
    "memory.limit_in_bytes",
    "memory.usage_in_bytes",
    ("total_inactive_file", "total_active_file"),
)


def limits(process: Path = Path("/proc/self")) -> Limits:
    """The tightest limits on this process; none where there are no control groups."""
    memory: list[int] = []
    available: list[int] = []
    cpus: list[float] = []
    for version, controller, folder in _folders(process):
        if controller in ("", "memory"):
            names = V2 if version == 2 else V1
            limit = _number(folder / names.limit)
            if limit is not None and limit < UNLIMITED:
                memory.append(limit)
                available.append(max(0, limit - _held(folder, names)))
        if controller in ("", "cpu"):
            quota = _quota(folder, version)
            if quota is not None:
                cpus.append(quota)
    return Limits(
        min(memory, default=None),
        min(available, default=None),
        min(cpus, default=None),
    )


def _folders(process: Path) -> Iterator[tuple[int, str, Path]]:
    """(version, controller, folder) of this process's groups and of every group above them."""
    mounts = _mounts(process)
    for line in _lines(process / "cgroup"):
        _, _, rest = line.partition(":")
        listed, _, path = rest.partition(":")
        for controller in listed.split(",") if listed else [""]:
            mount = mounts.get(controller)
            if mount is None or controller not in ("", "memory", "cpu"):
                continue
            root, point = mount
            inside = _relative(path, root)
            for part in [inside, *inside.parents]:
                folder = point / part
                if folder.is_dir():
                    yield (2 if controller == "" else 1), controller, folder


def _mounts(process: Path) -> dict[str, tuple[str, Path]]:
    """Controller (empty: version 2) to the mounted part of its tree and where it is mounted."""
    found: dict[str, tuple[str, Path]] = {}
    for line in _lines(process / "mountinfo"):
        before, _, after = line.partition(" - ")
        fields, kind = before.split(), after.split()
        if len(fields) < 5 or len(kind) < 3 or not kind[0].startswith("cgroup"):
            continue
        root, point = fields[3], Path(fields[4].replace("\\040", " "))
        controllers = [""] if kind[0] == "cgroup2" else kind[-1].split(",")
        for controller in controllers:
            found.setdefault(controller, (root, point))
    return found


def _relative(path: str, root: str) -> PurePosixPath:
    """``path`` as seen below a mount that shows ``root`` of the tree."""
    whole, top = PurePosixPath(path), PurePosixPath(root)
    inside = whole.relative_to(top) if whole.is_relative_to(top) else PurePosixPath(".")
    return PurePosixPath(".") if ".." in inside.parts else PurePosixPath(str(inside).lstrip("/"))


def _held(folder: Path, names: _Names) -> int:
    """Bytes in use that cannot be dropped."""
    usage = _number(folder / names.usage) or 0
    for line in _lines(folder / "memory.stat"):
        name, _, value = line.partition(" ")
        if name in names.file_pages and value.strip().isdigit():
            usage -= int(value)
    return max(0, usage)


def _quota(folder: Path, version: int) -> float | None:
    if version == 2:
        parts = next(iter(_lines(folder / "cpu.max")), "").split()
        if len(parts) != 2 or not all(part.isdigit() for part in parts):
            return None
        quota, period = int(parts[0]), int(parts[1])
    else:
        quota = _number(folder / "cpu.cfs_quota_us") or 0
        period = _number(folder / "cpu.cfs_period_us") or 0
    return quota / period if quota > 0 and period > 0 else None


def _number(file: Path) -> int | None:
    text = next(iter(_lines(file)), "").strip()
    return int(text) if text.isdigit() else None


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return []

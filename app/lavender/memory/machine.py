"""Facts of this machine as they are now: memory, cores, and how busy others keep it.

Our own children are not "others": the memory they hold is counted as available and the time they
use is not counted as load. Otherwise a model that is loaded would make its own next plan smaller,
and an answer would halve the threads of the one after it.
"""

import contextlib
import time
from dataclasses import dataclass

import psutil

from lavender.memory import cgroup, processor
from lavender.memory.devices import Device

SAMPLE_SECONDS = 0.1


@dataclass(frozen=True)
class Machine:
    """``total_memory`` and ``available_memory`` in bytes, within a container's limit.

    ``load`` is how many cores other programs keep busy, those at low priority not counted.
    ``contained`` says that a container's limit is tighter than the machine. ``devices`` are those
    that llama.cpp names; only a child of the engine can ask it.
    """

    total_memory: int
    available_memory: int
    physical_cores: int
    logical_cores: int
    load: float
    processor: str
    features: tuple[str, ...] = ()
    contained: bool = False
    devices: tuple[Device, ...] = ()


@dataclass(frozen=True)
class Sample:
    """Seconds of processor time since the start: of everyone, of us; and our private bytes."""

    when: float
    everyone: float
    ours: float
    held: int


def machine(sample_s: float = SAMPLE_SECONDS) -> Machine:
    """Look at this machine. Takes ``sample_s`` seconds, the time over which load is measured."""
    before = sample()
    time.sleep(sample_s)
    after = sample()
    system = psutil.virtual_memory()
    limits = cgroup.limits()
    total, available = system.total, system.available
    contained = limits.memory is not None and limits.memory < total
    if limits.memory is not None and limits.available is not None:
        total = min(total, limits.memory)
        available = min(available, limits.available)
    cores = processor.usable_cores()
    if limits.cpus is not None:
        contained = contained or limits.cpus < cores
        cores = max(1, min(cores, int(limits.cpus)))
    name, features = processor.describe()
    return Machine(
        total_memory=total,
        available_memory=min(total, available + after.held),
        physical_cores=cores,
        logical_cores=psutil.cpu_count() or cores,
        load=_load(before, after),
        processor=name,
        features=features,
        contained=contained,
    )


def _load(before: Sample, after: Sample) -> float:
    passed = after.when - before.when
    busy = (after.everyone - before.everyone) - (after.ours - before.ours)
    return max(0.0, busy / passed) if passed > 0 else 0.0


def sample() -> Sample:
    """Look at the time that processors were busy and at what our children hold."""
    everyone = psutil.cpu_times()
    ours, held = 0.0, 0
    myself = psutil.Process()
    family = [myself]
    with contextlib.suppress(psutil.Error):
        family += myself.children(recursive=True)
    for process in family:
        try:
            times = process.cpu_times()
            usage = process.memory_info()
        except psutil.Error:
            continue
        ours += times.user + times.system
        if process != myself:
            held += max(0, usage.rss - getattr(usage, "shared", 0))
    return Sample(time.monotonic(), everyone.user + everyone.system, ours, held)

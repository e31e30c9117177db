"""The facts of the machine that the tests run on."""

import os
import subprocess
import sys
from pathlib import Path

import psutil

from lavender.memory import machine
from lavender.memory.machine import sample
from lavender.memory.processor import describe, usable_cores


def test_the_facts_of_this_machine_are_plausible() -> None:
    facts = machine()
    assert 0 < facts.available_memory <= facts.total_memory
    assert 1 <= facts.physical_cores <= facts.logical_cores
    assert 0 <= facts.load <= 4 * facts.logical_cores
    assert facts.processor


def test_our_own_childs_work_and_memory_are_not_counted_against_us() -> None:
    size = 300 << 20
    spin = f"data = bytearray(b'x' * {size}); print('ready', flush=True)\nwhile True: pass"
    before = sample()
    child = subprocess.Popen([sys.executable, "-c", spin], stdout=subprocess.PIPE, text=True)
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        during = sample()
        busy = psutil.Process(child.pid).cpu_times()
    finally:
        child.kill()
        child.communicate()
    assert during.held - before.held > size * 0.9
    assert during.ours - before.ours >= 0.5 * (busy.user + busy.system)


def test_hardware_threads_of_one_core_count_once(tmp_path: Path) -> None:
    cpus = sorted(os.sched_getaffinity(0)) if sys.platform == "linux" else []
    for cpu in cpus:
        folder = tmp_path / f"cpu{cpu}" / "topology"
        folder.mkdir(parents=True)
        (folder / "thread_siblings_list").write_text("0-99\n")
    assert usable_cores(tmp_path) == 1 or not cpus


def test_the_processor_has_a_name_without_its_usual_source(tmp_path: Path) -> None:
    name, features = describe(tmp_path / "missing")
    assert name
    assert isinstance(features, tuple)


def test_features_come_from_the_first_processor_listed(tmp_path: Path) -> None:
    info = tmp_path / "cpuinfo"
    info.write_text("model name\t: Some Chip\nflags\t\t: fpu avx2 f16c fma sse\n\nflags\t: avx\n")
    if sys.platform == "linux":
        assert describe(info) == ("Some Chip", ("avx2", "f16c", "fma"))

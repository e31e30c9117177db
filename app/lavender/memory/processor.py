"""The processor's name, its features that matter here, and how many real cores we may use.

Two threads on one physical core share its arithmetic units, which a matrix product keeps busy all
the time, so cores are counted and not hardware threads; and only those that the system lets this
process run on.
"""

import os
import platform
import sys
from pathlib import Path

import psutil

FEATURES = ("avx512f", "avx512_vnni", "avx2", "avx", "f16c", "fma", "neon", "asimd", "i8mm", "sve")
"""Instruction sets with kernels of their own in ggml, as Linux names them."""

SYSTEM_CPUS = Path("/sys/devices/system/cpu")


def usable_cores(system: Path = SYSTEM_CPUS) -> int:
    """Physical cores that this process may run on; at least 1."""
    allowed = _allowed()
    if not allowed:
        return max(1, psutil.cpu_count(logical=False) or psutil.cpu_count() or 1)
    cores = set()
    for cpu in allowed:
        siblings = system / f"cpu{cpu}" / "topology" / "thread_siblings_list"
        try:
            cores.add(siblings.read_text("ascii").strip())
        except (OSError, ValueError):
            cores.add(f"cpu{cpu}")
    return max(1, min(len(cores), psutil.cpu_count(logical=False) or len(cores)))


def _allowed() -> set[int]:
    if sys.platform == "linux":
        return os.sched_getaffinity(0)
    return set()


def describe(info: Path = Path("/proc/cpuinfo")) -> tuple[str, tuple[str, ...]]:
    """(name, features); the features are empty where the system does not tell them cheaply."""
    if sys.platform == "linux":
        return _from_cpuinfo(info)
    if sys.platform == "darwin":
        return _from_sysctl() or platform.machine(), ()
    if sys.platform == "win32":
        return _from_registry() or platform.processor(), ()
    return platform.processor() or platform.machine(), ()


def _from_cpuinfo(info: Path) -> tuple[str, tuple[str, ...]]:
    name = ""
    features: tuple[str, ...] = ()
    try:
        first = info.read_text("utf-8", "replace").partition("\n\n")[0]
    except OSError:
        first = ""
    for line in first.splitlines():
        key, _, value = line.partition(":")
        match key.strip():
            case "model name":
                name = value.strip()
            case "flags" | "Features":
                present = set(value.split())
                features = tuple(feature for feature in FEATURES if feature in present)
    return name or platform.processor() or platform.machine(), features


def _from_sysctl() -> str:
    if sys.platform != "darwin":
        return ""
    import ctypes  # noqa: PLC0415 - loads the C library, wanted on one system only

    system = ctypes.CDLL(None)
    buffer = ctypes.create_string_buffer(256)
    size = ctypes.c_size_t(len(buffer))
    failed = system.sysctlbyname(
        b"machdep.cpu.brand_string", buffer, ctypes.byref(size), None, ctypes.c_size_t(0)
    )
    return "" if failed else buffer.value.decode("utf-8", "replace")


def _from_registry() -> str:
    if sys.platform != "win32":
        return ""
    import winreg  # noqa: PLC0415 - exists on one system only

    try:
        with winreg.OpenKey(
            winreg.HKEY_LOCAL_MACHINE, r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
        ) as key:
            return str(winreg.QueryValueEx(key, "ProcessorNameString")[0]).strip()
    except OSError:
        return ""

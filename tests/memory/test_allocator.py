"""What was used and freed is given back to the system."""

import subprocess
import sys

import pytest

PROBE = """
import ctypes, sys, threading
from lavender.memory import allocator

if sys.argv[1] == "settled":
    allocator.settle()
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
libc.free.argtypes = [ctypes.c_void_p]

def held():
    with open("/proc/self/smaps_rollup") as told:
        return next(int(line.split()[1]) for line in told if line.startswith("Private_Dirty"))

libc.free(libc.malloc(24 << 20))  # from here on glibc takes blocks of megabytes from its heaps
before = held()
ready, done = threading.Barrier(9), threading.Barrier(9)

def work():
    blocks = [libc.malloc(2 << 20) for _ in range(3)]
    for each in blocks:
        ctypes.memset(each, 1, 2 << 20)
    kept = libc.malloc(1000)  # above them in the heap
    for each in blocks:
        libc.free(each)
    ready.wait()
    done.wait()

threads = [threading.Thread(target=work) for _ in range(8)]
for each in threads:
    each.start()
ready.wait()
done.wait()
for each in threads:
    each.join()
if sys.argv[1] == "given back":
    allocator.give_back()
print(held() - before)
"""


def kept(mode: str) -> int:
    """Kilobytes that a process still has after eight threads used and freed 6 MB each."""
    run = [sys.executable, "-c", PROBE, mode]
    return int(subprocess.run(run, check=True, capture_output=True, text=True).stdout)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's allocator")
def test_what_threads_freed_would_stay_with_the_process() -> None:
    settled = kept("settled")
    assert settled < 2_000
    assert settled < kept("as it is") / 4


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's allocator")
def test_what_lies_free_in_heaps_can_be_given_back() -> None:
    assert kept("given back") < kept("as it is") / 4

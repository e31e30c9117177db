"""The first minute of a child: away from the terminal, then llama.cpp with a quiet log.

llama.cpp and what it is made of write to the standard streams as they like, and say why they
abort nowhere else. So both streams of a child go into a file that the program gave it; when a
child dies, the program reads the last lines of that file.
"""

import contextlib
import ctypes
import faulthandler
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

from lavender.errors import trace_of
from lavender.memory import allocator

LOG_WARNING, LOG_ERROR, LOG_CONTINUE = 3, 4, 5
"""``enum ggml_log_level`` of ggml.h; the last continues the line before."""

PR_SET_PDEATHSIG = 1


def settle(log_path: str) -> None:
    """Prepare this process: streams into ``log_path``, Ctrl-C left to the program.

    ``GGML_NO_BACKTRACE`` keeps an abort of ggml from starting a debugger.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _wake_at_the_programs_end()
    os.environ["GGML_NO_BACKTRACE"] = "1"
    log = os.open(log_path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(log, 1)
    os.dup2(log, 2)
    os.close(log)
    stream = open(2, "w", 1, encoding="utf-8", closefd=False)  # noqa: SIM115 - for life
    sys.stdout = sys.stderr = stream
    faulthandler.enable(stream)
    allocator.settle()


def _wake_at_the_programs_end() -> None:
    """Have the system let this process go on, if it is held, when the program ends in any way.

    The end of the pipe then ends it, and tidily; one that is held would not hear of that.
    """
    if sys.platform.startswith("linux"):
        with contextlib.suppress(AttributeError, OSError):
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGCONT, 0, 0, 0)


def end(log_path: str) -> NoReturn:
    """The program is gone or wants no more: end this process at once, and its log with it."""
    with contextlib.suppress(OSError):
        Path(log_path).unlink(missing_ok=True)
    os._exit(0)


@contextlib.contextmanager
def told_discreetly() -> Iterator[None]:
    """An error that ends the child leaves its kind and place in the log, and none of its words."""
    try:
        yield
    except Exception as error:
        os.write(2, trace_of(error).encode())
        os._exit(1)


def start_llama() -> None:
    """Load llama.cpp's backends and let only warnings and errors into the log."""
    from llama_cpp import llama_cpp as llama  # noqa: PLC0415 - after the streams are settled

    level = 0

    @llama.llama_log_callback  # type: ignore[untyped-decorator]
    def write(kind: int, text: bytes | None, _data: object) -> None:
        nonlocal level
        level = level if kind == LOG_CONTINUE else kind
        if text and level in (LOG_WARNING, LOG_ERROR):
            os.write(2, text)

    _kept.append(write)
    llama.llama_log_set(write, ctypes.c_void_p())
    folder = Path(llama.__file__).parent / "lib"
    if any(folder.glob("*ggml-cpu-*")):
        # Processor variants are separate libraries. Name the folder: without it llama.cpp
        # searches the current directory too, where anyone may have put a library.
        library = llama._lib
        library.ggml_backend_load_all_from_path(str(folder).encode())
    llama.llama_backend_init()


_kept: list[object] = []
"""C calls back into these for as long as the process lives."""

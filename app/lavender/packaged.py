"""What a packaged program puts right at its start; from a source tree or by pip it does nothing.

PyInstaller's starter points the system's loader at the libraries inside the package. That is right
for this process and wrong for every other program that it starts: a browser would be given our
libraries. And a Windows program without a console has no standard streams at all.
"""

import os
import sys
from collections.abc import MutableMapping
from typing import TextIO

SEARCHED = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
BEFORE = "_ORIG"
"""PyInstaller keeps what a variable was before under its name with this behind it."""

AFRESH = "PYINSTALLER_RESET_ENVIRONMENT"
"""Without it the starter takes a child's variables for set (pyinstaller.org, common issues)."""


def is_packaged() -> bool:
    """Is this the program of a package?"""
    return bool(getattr(sys, "frozen", False))


def prepare() -> None:
    """Give other programs their own libraries back, and this one streams to write to."""
    if not is_packaged():
        return
    restore(os.environ)
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()


def restore(environ: MutableMapping[str, str]) -> None:
    """Our loader has read its variables: what other programs inherit becomes the old ones.

    Children of our own begin as if a person had started them, and so find the package's libraries.
    """
    for name in SEARCHED:
        before = environ.pop(name + BEFORE, "")
        if before:
            environ[name] = before
        else:
            environ.pop(name, None)
    environ[AFRESH] = "1"


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - for life; no file

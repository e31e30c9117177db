"""Making what was written to a folder survive a power cut."""

import os
import sys
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Write the folder's list of names to the disk: a rename is not kept before that.

    Windows writes it with the rename and opens no folders.
    """
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


ASIDE = "library.damaged-"
"""How the names of damaged libraries begin that were set aside."""


def set_aside(folder: Path) -> list[Path]:
    """Damaged libraries that were set aside in a data folder, oldest first."""
    return sorted(folder.glob(f"{ASIDE}*.db"))

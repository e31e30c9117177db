"""The portable zip: the frozen folder, and the mark that keeps a person's data beside the program.

Two builds of the same files give the same zip: names are sorted, and all have one date.
"""

import time
import zipfile
from pathlib import Path

TOP = "Lavender"
"""The folder in the zip: unpacked anywhere, one folder appears."""

MARK = "portable"
"""What ``lavender.paths.PORTABLE_MARK`` names; a test compares them."""
_SAYS = (
    "Because of this file, Lavender keeps your conversations, photos, models and settings\r\n"
    "in the folder data beside it. Without it, they are kept in a folder of your own.\r\n"
)


def write(frozen: Path, target: Path, epoch: int) -> None:
    """Pack ``frozen``; every file is dated ``epoch``, seconds since 1970."""
    date = time.gmtime(max(epoch, 315_532_800))[:6]  # a zip begins in 1980
    files = {path.relative_to(frozen).as_posix(): path for path in frozen.rglob("*")}
    if MARK in files or "data" in files:
        raise ValueError(f"{frozen} is portable already, or holds data")
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr(_entry(MARK, date), _SAYS.encode())
        for name, path in sorted(files.items()):
            if path.is_file():
                with path.open("rb") as source, archive.open(_entry(name, date), "w") as packed:
                    while part := source.read(1 << 20):
                        packed.write(part)


def _entry(name: str, date: tuple[int, ...]) -> zipfile.ZipInfo:
    year, month, day, hour, minute, second = date
    entry = zipfile.ZipInfo(f"{TOP}/{name}", (year, month, day, hour, minute, second))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry

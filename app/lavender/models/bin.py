"""Models that were removed and can still be brought back, until the bin is emptied.

A person's own files are never in it: of a model that was imported in place only what Lavender
wrote goes away. Each entry is a folder named by time and id; the manifest is moved there first and
back last, so that a model is always either here or in the bin.
"""

import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.models.manifest import (
    COMPACT_NAME,
    FILE_NAME,
    REPAIRED_NAME,
    Manifest,
    read_manifest,
)


@dataclass(frozen=True)
class Removed:
    """A model in the bin. ``size`` is what emptying the bin gives back, in bytes."""

    id: str
    name: str
    folder: Path
    size: int


def put_away(folder: Path, bin: Path) -> Removed:
    """Move the model of ``folder`` into ``bin``. Raises OSError."""
    try:
        manifest: Manifest | None = read_manifest(folder)
    except UserError:
        manifest = None  # it cannot be used, but it can be removed
    moment = f"{time.strftime('%Y%m%d-%H%M%S')}-{time.monotonic_ns() % 1_000_000}"
    entry = bin / f"{moment}-{folder.name}"
    entry.mkdir(parents=True, mode=0o700)
    owned = manifest.owned(folder) if manifest else ()
    for name in (FILE_NAME, REPAIRED_NAME, COMPACT_NAME, *owned):
        if (folder / name).exists():
            (folder / name).rename(entry / name)
    if not any(folder.iterdir()):
        folder.rmdir()
    return _removed(entry)


def bring_back(removed: Removed, models: Path) -> None:
    """Put it back where it was below ``models``. Raises OSError, or UserError if it is taken."""
    folder = models / removed.id
    if (folder / FILE_NAME).exists():
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "There is another model {id} by now. Remove that one first."
            ),
            id=removed.id,
        )
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    files = sorted(removed.folder.iterdir(), key=lambda path: path.name == FILE_NAME)
    for path in files:
        path.rename(folder / path.name)
    removed.folder.rmdir()


def contents(bin: Path) -> list[Removed]:
    """What is in the bin, the latest first."""
    try:
        entries = sorted((path for path in bin.iterdir() if path.is_dir()), reverse=True)
    except OSError:
        return []
    return [_removed(entry) for entry in entries]


def empty(bin: Path) -> None:
    """Delete all that is in the bin for good. Raises OSError."""
    for removed in contents(bin):
        shutil.rmtree(removed.folder)
    if bin.exists():
        bin.rmdir()


def _removed(entry: Path) -> Removed:
    identifier = entry.name.split("-", 3)[3]
    try:
        name = read_manifest(entry).name
    except UserError:
        name = identifier
    size = sum(path.stat().st_size for path in entry.iterdir())
    return Removed(identifier, name, entry, size)

"""SHA-256 sums that the Hub told at a download, held against it at every later one.

The list of models has a sum for most files. Where it has none, the first download decides what the
file is: another one under the same name is noticed then, even after the model was removed.
"""

import json
import logging
import os
from pathlib import Path

from lavender.models.hub.order import Fetched, FileOrder

FILE = ".pins.json"

log = logging.getLogger(__name__)


def pinned(folder: Path, order: FileOrder) -> FileOrder:
    """``order`` with the sum that was told before, where it says none itself."""
    if order.sha256:
        return order
    sums = _read(folder)
    known = sums.get(_key(order), "")
    return FileOrder(order.repository, order.revision, order.file, known)


def pin(folder: Path, orders: tuple[FileOrder, ...], fetched: tuple[Fetched, ...]) -> None:
    """Remember the sums of ``fetched``. What is remembered already stays as it is."""
    sums = _read(folder)
    for order, file in zip(orders, fetched, strict=True):
        sums.setdefault(_key(order), file.sha256)
    written = folder / f"{FILE}.new"
    try:
        with written.open("w", encoding="utf-8") as target:
            json.dump(sums, target, indent=1)
            target.flush()
            os.fsync(target.fileno())
        written.replace(folder / FILE)
    except OSError as error:
        log.warning("the sums of a download are not remembered: %s", error)


def _read(folder: Path) -> dict[str, str]:
    try:
        sums = json.loads((folder / FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return sums if isinstance(sums, dict) else {}


def _key(order: FileOrder) -> str:
    return f"{order.repository}/{order.file}@{order.revision}"

"""Conversations and photos for programs with better things to do than wait for a disk."""

from lavender.library.bin import BACKUP_DAYS, BIN_DAYS, DAY_S
from lavender.library.library import Library
from lavender.library.photos import Photos
from lavender.store import (
    MOST_PHOTOS,
    DamagedError,
    Hit,
    Pictured,
    RemovedTurn,
    Restored,
    Shown,
    together,
)

__all__ = [
    "BACKUP_DAYS",
    "BIN_DAYS",
    "DAY_S",
    "MOST_PHOTOS",
    "DamagedError",
    "Hit",
    "Library",
    "Photos",
    "Pictured",
    "RemovedTurn",
    "Restored",
    "Shown",
    "together",
]

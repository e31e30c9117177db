"""Conversations and photos for programs with better things to do than wait for a disk."""

from lavender.library.bin import BACKUP_DAYS, BIN_DAYS, DAY_S
from lavender.library.library import Library
from lavender.library.photos import Photos
from lavender.store import MOST_PHOTOS, Hit, Pictured, RemovedTurn, Shown

__all__ = [
    "BACKUP_DAYS",
    "BIN_DAYS",
    "DAY_S",
    "MOST_PHOTOS",
    "Hit",
    "Library",
    "Photos",
    "Pictured",
    "RemovedTurn",
    "Shown",
]

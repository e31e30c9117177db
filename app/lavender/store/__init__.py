"""SQLite through sqlite-utils: what was said, and the photos it was about, kept safe."""

from lavender.store.album import MOST_PHOTOS, Pictured, Shown
from lavender.store.answers import LEAF, Leaf
from lavender.store.document_files import load_document, save_document
from lavender.store.explain import DamagedError
from lavender.store.photo_files import PhotoFiles
from lavender.store.search import Hit, together
from lavender.store.store import Store
from lavender.store.turns import RemovedTurn
from lavender.store.upkeep import Restored, Upkeep
from lavender.store.whole_files import save_file, writing

__all__ = [
    "LEAF",
    "MOST_PHOTOS",
    "DamagedError",
    "Hit",
    "Leaf",
    "PhotoFiles",
    "Pictured",
    "RemovedTurn",
    "Restored",
    "Shown",
    "Store",
    "Upkeep",
    "load_document",
    "save_document",
    "save_file",
    "together",
    "writing",
]

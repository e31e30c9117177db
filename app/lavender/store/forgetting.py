"""Forgetting all: no row, no word, no photo and no copy of a library stays.

The library stays open, here and perhaps in another program, so its file is emptied and not taken
away: every row goes in one transaction, then the file is written anew without them.
"""

import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.store.database import Database
from lavender.store.explain import explained
from lavender.store.folders import ASIDE

_TABLES = (
    "draft_photos",
    "drafts",
    "message_photos",
    "answers",
    "messages",
    "conversations",
    "folders",
    "photos",
    "prompts",
)
"""What is of the person, dependants first. Who writes and how the tables came about stays."""
_FILES = ("photos", "backups")


def forget_all(database: Database, folder: Path) -> None:
    """Forget everything in the library that lies in ``folder``. Raises UserError."""
    with explained():
        with database.transaction():
            for table in _TABLES:
                database.execute(f"DELETE FROM {table}")  # noqa: S608 - named above
            # Under the write lock, so that no other program is about to name one of them.
            _empty(folder / name for name in _FILES)
            for damaged in folder.glob(f"{ASIDE}*"):
                damaged.unlink(missing_ok=True)
        database.execute("INSERT INTO messages_fts(messages_fts) VALUES ('rebuild')")
        database.execute("PRAGMA user_version = 0")  # nothing is left to be erased
        database.execute("VACUUM")
        (ended,) = database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    if ended["busy"]:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Another Lavender is reading your library, so traces of it may be left. Close it"
                " and forget everything once more.",
            )
        )


def _empty(folders: Iterable[Path]) -> None:
    for folder in folders:
        with suppress(FileNotFoundError):
            for each in folder.iterdir():
                if each.is_dir() and not each.is_symlink():
                    shutil.rmtree(each)
                else:
                    each.unlink(missing_ok=True)

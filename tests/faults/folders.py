"""What must hold in a data folder after any fault."""

import hashlib
from pathlib import Path

from lavender.store import Store, backups


def require_sound(store: Store, folder: Path) -> None:
    """AssertionError unless pages, rows, index and photo files of an open library are whole."""
    database = store._database
    backups.check(database)
    assert not backups.mend_index(database), "the search index does not fit the messages"
    for row in database.rows("SELECT sha256, size FROM photos"):
        file = folder / "photos" / row["sha256"][:2] / row["sha256"]
        content = file.read_bytes()
        assert len(content) == row["size"], f"{file} is not as long as its row says"
        assert hashlib.sha256(content).hexdigest() == row["sha256"], f"{file} is damaged"

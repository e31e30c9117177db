"""The files in which exported conversations lie: JSON, complete or not there at all."""

import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from lavender.chat.files import read_file
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.store.explain import disk_full, is_disk_full

DOCUMENT_LIMIT = 2_000_000_000
"""Bytes of a file that is read: it is in memory as a whole."""


def load_document(path: Path) -> object:
    """What a file says, unchecked: ``Store.import_`` checks it. Raises UserError."""
    content = read_file(path, DOCUMENT_LIMIT)
    try:
        document: object = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} is not a whole file of conversations from Lavender. "
                "Choose a file that Lavender exported.",
            ),
            file=path.name,
        ) from error
    return document


def save_document(document: dict[str, Any], path: Path) -> None:
    """Write a document, replacing ``path`` once it is complete. Raises UserError."""
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(document, file, ensure_ascii=False, indent=1)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        if is_disk_full(error):
            raise disk_full() from error
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} cannot be written ({reason}). Choose another folder.",
            ),
            file=path.name,
            reason=error.strerror or str(error),
        ) from error

"""The files in which exported conversations lie: JSON, complete or not there at all."""

import io
import json
from pathlib import Path
from typing import Any, BinaryIO

from lavender.chat.files import read_file
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.store.whole_files import save_file

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

    def write(file: BinaryIO) -> None:
        text = io.TextIOWrapper(file, encoding="utf-8")
        json.dump(document, text, ensure_ascii=False, indent=1)
        text.flush()
        text.detach()

    save_file(path, write)

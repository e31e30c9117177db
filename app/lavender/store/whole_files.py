"""Files for a person: complete or not there at all, and a sentence where the disk refuses."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from lavender.errors import QT_TRANSLATE_NOOP, UserError, reason_of
from lavender.store.explain import disk_full, is_disk_full


def save_file(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Let ``write`` fill a file, and put it at ``path`` once it is on the disk.

    What was there before stays until then. Raises UserError.
    """
    with writing(path):
        descriptor, name = tempfile.mkstemp(prefix=".lavender-", suffix=".part", dir=path.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink(missing_ok=True)
            raise


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn what the world does to a file or folder being written into a UserError."""
    try:
        yield
    except OSError as error:
        if is_disk_full(error):
            raise disk_full() from error
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} cannot be written ({reason}). Choose another folder.",
            ),
            file=path.name,
            reason=reason_of(error),
        ) from error

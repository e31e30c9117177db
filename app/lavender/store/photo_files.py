"""Photos as files named by what is in them, and small pictures of them in the database.

A photo is stored once, however many conversations show it, byte for byte as it came. Its file is
complete on the disk before any row names it. Files come and go only while the write lock of the
database is held, so that one program cannot remove a file that another has just begun to use.
"""

import hashlib
import os
import re
import tempfile
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from lavender.chat.decoder import Intake
from lavender.chat.types import Photo
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.store.database import Database, Row
from lavender.store.explain import explained
from lavender.store.folders import set_aside, sync_folder

UNUSED_S = 7 * 24 * 3600.0
"""How long a photo that was attached and never asked about is kept."""
_PART_S = 3600.0
"""A file under construction is older than this only if its program is gone."""
_SHA256 = re.compile(r"[0-9a-f]{64}")


class PhotoFiles:
    """The photos of one library."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def add(self, intake: Intake) -> Photo:
        """Keep a photo; adding one that is already there does no harm. Raises UserError."""
        photo = intake.photo
        path = self.path(photo.sha256)
        with explained():
            # The same bytes, not only as many: attaching a photo again mends its file.
            kept = _is_whole(path, photo) and path.read_bytes() == intake.original
            part = None if kept else self._write_part(path, intake.original)
            try:
                with self._database.transaction():
                    if part is not None:
                        part.replace(path)
                        sync_folder(path.parent)
                    elif not _is_whole(path, photo):
                        self._write_part(path, intake.original).replace(path)
                        sync_folder(path.parent)
                    self._save_row(photo, intake.thumbnail)
            finally:
                if part is not None:
                    part.unlink(missing_ok=True)
        return photo

    def path(self, sha256: str) -> Path:
        """Where a photo's file is, or would be."""
        if not _SHA256.fullmatch(sha256):
            raise ValueError(sha256)
        return self._folder / sha256[:2] / sha256

    def read(self, sha256: str) -> bytes:
        """A photo's bytes as they came. UserError where the file is gone, or is not what it was."""
        try:
            with explained():
                content = self.path(sha256).read_bytes()
        except UserError as error:
            if isinstance(error.__cause__, FileNotFoundError):
                raise _missing() from error
            raise
        if hashlib.sha256(content).hexdigest() != sha256:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The file of this photo is damaged. Attach the photo again to mend it.",
                )
            )
        return content

    def thumbnail(self, sha256: str) -> bytes:
        """An upright JPEG, its longest side 256 pixels at most. UserError where unknown."""
        row = self._database.row("SELECT thumbnail FROM photos WHERE sha256 = ?", (sha256,))
        if row is None:
            raise _missing()
        return bytes(row["thumbnail"])

    def photo(self, sha256: str) -> Photo:
        """The facts of a photo. UserError where unknown."""
        row = self._database.row("SELECT * FROM photos WHERE sha256 = ?", (sha256,))
        if row is None:
            raise _missing()
        return photo_of(row)

    def remove_unowned(self, candidates: Iterable[str]) -> tuple[str, ...]:
        """Forget those of ``candidates`` that nobody shows, rows and files; which they were."""
        removed: list[str] = []
        for sha256 in candidates:
            with explained(), self._database.transaction():
                # Again under the lock: another program may have taken it up meanwhile.
                if not self._is_owned(sha256):
                    self._database.execute("DELETE FROM photos WHERE sha256 = ?", (sha256,))
                    removed.append(sha256)
        # The row is gone for good before its file: never a row without a file.
        for sha256 in removed:
            with explained():
                self._remove_stray(self.path(sha256))
        return tuple(removed)

    def sweep(self, now: float | None = None) -> None:
        """Remove what nobody needs: photos never asked about, files without a row, old parts."""
        now = time.time() if now is None else now
        unused = self._database.rows(
            "SELECT sha256 FROM photos WHERE added < ? AND NOT EXISTS"
            " (SELECT 1 FROM message_photos AS shown WHERE shown.sha256 = photos.sha256)"
            " AND NOT EXISTS"
            " (SELECT 1 FROM draft_photos AS drafted WHERE drafted.sha256 = photos.sha256)",
            (now - UNUSED_S,),
        )
        self.remove_unowned(row["sha256"] for row in unused)
        with explained():
            for path in self._folder.glob("??/*"):
                if not _SHA256.fullmatch(path.name):
                    if path.suffix == ".part" and path.stat().st_mtime < now - _PART_S:
                        path.unlink(missing_ok=True)
                elif not set_aside(self._folder.parent):
                    # Where a damaged library was set aside, they may be its photos.
                    self._remove_stray(path)

    def _remove_stray(self, path: Path) -> None:
        sql = "SELECT 1 FROM photos WHERE sha256 = ?"
        if self._database.row(sql, (path.name,)):
            return
        with self._database.transaction():
            if not self._database.row(sql, (path.name,)):
                # On Windows a file that someone looks at stays; the next sweep has it.
                with suppress(PermissionError):
                    path.unlink(missing_ok=True)

    def _is_owned(self, sha256: str) -> bool:
        sql = (
            "SELECT 1 WHERE EXISTS (SELECT 1 FROM message_photos WHERE sha256 = ?1)"
            " OR EXISTS (SELECT 1 FROM draft_photos WHERE sha256 = ?1)"
        )
        return self._database.row(sql, (sha256,)) is not None

    def _save_row(self, photo: Photo, thumbnail: bytes) -> None:
        self._database.execute(
            "INSERT INTO photos (sha256, width, height, media_type, size, added, thumbnail)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET added ="
            " excluded.added",
            (
                photo.sha256,
                photo.width,
                photo.height,
                photo.media_type,
                photo.size,
                time.time(),
                thumbnail,
            ),
        )

    def _write_part(self, path: Path, content: bytes) -> Path:
        """``content`` in a file beside ``path``, safely on the disk."""
        if not path.parent.is_dir():
            # A data folder that was moved away is not begun anew where it was.
            self._database.path.stat()
            path.parent.mkdir(parents=True, exist_ok=True)
            sync_folder(path.parent.parent)
        descriptor, name = tempfile.mkstemp(suffix=".part", dir=path.parent)
        part = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        return part


def photo_of(row: Row) -> Photo:
    """The photo in a row of ``photos``."""
    return Photo(row["sha256"], row["width"], row["height"], row["media_type"], row["size"])


def _is_whole(path: Path, photo: Photo) -> bool:
    try:
        return path.stat().st_size == photo.size
    except FileNotFoundError:
        return False


def _missing() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "This photo is no longer in your library. Attach it again to ask about it."
        )
    )

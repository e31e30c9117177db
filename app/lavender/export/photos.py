"""Photos as files of their own: clean copies, named by the conversation's title."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from lavender.chat.decoder import Clean
from lavender.chat.types import Photo
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.export.names import numbered, safe_name
from lavender.export.talk import Talk
from lavender.export.words import Words
from lavender.store import save_file, writing

FetchCopy = Callable[[Photo], Clean]
"""A clean copy of a photo. UserError where there is none; anything else ends the export."""

ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp"}


def copies(talk: Talk, fetch: FetchCopy, words: Words) -> dict[str, tuple[str, bytes]]:
    """File name and content for each photo that can still be had, by its SHA-256."""
    stem = safe_name(talk.title(words), words.untitled)
    found: dict[str, tuple[str, bytes]] = {}
    for number, photo in enumerate(talk.photos, 1):
        with suppress(UserError):  # gone or damaged: its place says so, the others still come
            clean = fetch(photo)
            found[photo.sha256] = (f"{stem} {number}{ENDINGS[clean.media_type]}", clean.content)
    return found


def save_photo(path: Path, clean: Clean) -> Path:
    """Write one photo; the ending is that of its format. Never over another file.

    A file of that very name may be replaced: the person was asked about that one.
    """
    wanted = ENDINGS[clean.media_type]
    if path.suffix.lower() not in {wanted, ".jpeg" if wanted == ".jpg" else wanted}:
        path = _free(path.with_name(path.name + wanted))
    save_file(path, lambda file: file.write(clean.content))
    return path


def save_photos(folder: Path, talk: Talk, fetch: FetchCopy, words: Words) -> list[Path]:
    """Write all photos of a conversation into ``folder``, over nothing that is there.

    Raises UserError; what was written until then stays.
    """
    if not talk.photos:
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no photo in this conversation."))
    found = copies(talk, fetch, words)
    if not found:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The photos of this conversation are no longer in your library."
            )
        )
    written = []
    with writing(folder):
        taken = {each.name.casefold() for each in folder.iterdir()}
    for name, content in found.values():
        path = folder / numbered(name, taken)
        save_file(path, lambda file, content=content: file.write(content))  # type: ignore[misc]
        written.append(path)
    return written


def save_folder(parent: Path, name: str, files: dict[str, bytes]) -> tuple[Path, bool]:
    """A folder with just these files, complete or not there; and whether it is new.

    Another name is taken where that one is, unless it has the same files already.
    """
    taken: set[str] = set()
    with writing(parent / name):
        while True:
            folder = parent / numbered(name, taken)
            if _has(folder, files):
                return folder, False
            if not _is_taken(folder):
                break
        made = Path(tempfile.mkdtemp(prefix=".lavender-", suffix=".part", dir=parent))
        try:
            for each, content in files.items():
                save_file(made / each, lambda file, content=content: file.write(content))  # type: ignore[misc]
            made.rename(folder)
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            raise
    return folder, True


def _free(path: Path) -> Path:
    taken: set[str] = set()
    while True:
        free = path.with_name(numbered(path.name, taken))
        if not _is_taken(free):
            return free


def _is_taken(path: Path) -> bool:
    return path.exists() or path.is_symlink()


def _has(folder: Path, files: dict[str, bytes]) -> bool:
    if not folder.is_dir() or folder.is_symlink():
        return False
    return {each.name for each in folder.iterdir()} == set(files) and all(
        (folder / name).is_file() and (folder / name).read_bytes() == content
        for name, content in files.items()
    )

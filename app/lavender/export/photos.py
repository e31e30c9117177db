"""Photos as files of their own: clean copies, named by the conversation's title."""

import filecmp
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
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


def copies(talk: Talk, fetch: FetchCopy, words: Words) -> Iterator[tuple[Photo, str, bytes]]:
    """File name and content for each photo that can still be had, one after the other.

    Many photos are more than memory holds, so nothing here keeps two of them.
    """
    stem = safe_name(talk.title(words), words.untitled)
    for number, photo in enumerate(talk.photos, 1):
        try:
            clean = fetch(photo)
        except UserError:  # gone or damaged: its place says so, the others still come
            continue
        yield photo, f"{stem} {number}{ENDINGS[clean.media_type]}", clean.content


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
    with writing(folder):
        taken = {each.name.casefold() for each in folder.iterdir()}
    written = []
    for _, name, content in copies(talk, fetch, words):
        path = folder / numbered(name, taken)
        _save(path, content)
        written.append(path)
    if not written:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The photos of this conversation are no longer in your library."
            )
        )
    return written


def save_folder(
    parent: Path, name: str, files: Iterable[tuple[str, bytes]]
) -> tuple[Path | None, bool]:
    """A folder with just these files, complete or not there; and whether it is new.

    Another name is taken where that one is, unless it has the same files already. None where
    there is no file.
    """
    with writing(parent / name):
        made = Path(tempfile.mkdtemp(prefix=".lavender-", suffix=".part", dir=parent))
        try:
            for each, content in files:
                _save(made / each, content)
            folder = _place(made, parent, name)
            if folder is None or _is_taken(folder):
                shutil.rmtree(made, ignore_errors=True)
                return folder, False
            made.rename(folder)
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            raise
    return folder, True


def _save(path: Path, content: bytes) -> None:
    save_file(path, lambda file: file.write(content))


def _place(made: Path, parent: Path, name: str) -> Path | None:
    """Where the files of ``made`` go, or already are."""
    if not any(made.iterdir()):
        return None
    taken: set[str] = set()
    while True:
        folder = parent / numbered(name, taken)
        if not _is_taken(folder) or _are_alike(folder, made):
            return folder


def _free(path: Path) -> Path:
    taken: set[str] = set()
    while True:
        free = path.with_name(numbered(path.name, taken))
        if not _is_taken(free):
            return free


def _is_taken(path: Path) -> bool:
    return path.exists() or path.is_symlink()


def _are_alike(folder: Path, made: Path) -> bool:
    """Whether two folders have the same files, to the byte."""
    if not folder.is_dir() or folder.is_symlink():
        return False
    names = {each.name for each in made.iterdir()}
    return {each.name for each in folder.iterdir()} == names and all(
        (folder / each).is_file() and filecmp.cmp(folder / each, made / each, shallow=False)
        for each in names
    )

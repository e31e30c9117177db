"""What a model that was brought in consists of, as written beside it: ``models/<id>/model.toml``.

It is the last thing that an import writes and the first that a removal takes, so a folder with
one is whole and a folder without one is nothing. People put files of their own into such folders
too, so only files with our names, or named in it as ours, are ever taken from there.
"""

import json
import os
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

from lavender.errors import QT_TRANSLATE_NOOP, UserError

FILE_NAME = "model.toml"
REPAIRED_NAME = "mmproj-repaired.gguf"
COMPACT_NAME = "mmproj-q8_0.gguf"
UNFINISHED = ".new"
FORMAT = 1


@dataclass(frozen=True)
class Origin:
    """A file as it was when it was brought in: place, bytes, time of its last change in ns.

    ``sha256`` is in hex, or empty where it was not looked at.
    """

    file: Path
    size: int
    modified: int
    sha256: str = ""

    @staticmethod
    def of(file: Path) -> "Origin":
        """The file as it is now. Raises OSError where it is not."""
        facts = file.stat()
        return Origin(file, facts.st_size, facts.st_mtime_ns)


@dataclass(frozen=True)
class Manifest:
    """A model that was brought in. ``repaired`` names the mmproj beside the manifest that is run
    instead of the one it was made from, or is empty.

    ``tower_layers`` is the vision tower's depth where a list of models knew it, else 0. A download
    has a ``repository`` on the Hub, its ``commit`` where that was told, and a ``sentence`` about
    what the model is good for; its files lie beside the manifest, but for a mmproj that a repaired
    copy replaces.
    """

    id: str
    name: str
    family: str
    template: str
    tower_layers: int
    stop: tuple[str, ...]
    llm: Origin
    mmproj: Origin
    repaired: str
    repaired_sha256: str = ""
    repository: str = ""
    commit: str = ""
    sentence: str = ""

    def owned(self, folder: Path) -> tuple[str, ...]:
        """Names of its files that lie in ``folder``, its own, and so came there with it."""
        files = (self.llm.file, self.mmproj.file)
        return tuple(file.name for file in files if file.parent == folder)


def write_manifest(manifest: Manifest, folder: Path) -> None:
    """Write it into ``folder`` at once and whole. Raises OSError."""
    handle, name = tempfile.mkstemp(dir=folder, prefix=FILE_NAME, suffix=UNFINISHED)
    written = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(_as_toml(manifest, folder))
            file.flush()
            os.fsync(file.fileno())
        written.replace(folder / FILE_NAME)
    finally:
        written.unlink(missing_ok=True)


def read_manifest(folder: Path) -> Manifest:
    """Read ``folder``'s manifest; raises UserError if it cannot be read or is not one."""
    path = folder / FILE_NAME
    try:
        document = tomllib.loads(path.read_text("utf-8"))
        if document["format"] != FORMAT:
            raise ValueError("another format")
        repaired = _text(document["repaired"])
        if repaired and Path(repaired).name != repaired:
            raise ValueError("the repaired file lies elsewhere")
        return Manifest(
            id=_text(document["id"]),
            name=_text(document["name"]),
            family=_text(document["family"]),
            template=_text(document["template"]),
            tower_layers=int(document["tower_layers"]),
            stop=tuple(_text(word) for word in document["stop"]),
            llm=_origin(document["llm"], folder),
            mmproj=_origin(document["mmproj"], folder),
            repaired=repaired,
            repaired_sha256=_text(document.get("repaired_sha256", "")),
            repository=_text(document.get("repository", "")),
            commit=_text(document.get("commit", "")),
            sentence=_text(document.get("sentence", "")),
        )
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "What is written about a model in {file} cannot be read. Import it again."
            ),
            file=str(path),
        ) from error


def clear(folder: Path) -> bool:
    """Delete what an import writes into ``folder``, and the folder; whether it is gone.

    The manifest goes first. Anything else in it stays, and then so does the folder. Raises
    OSError where deleting is refused.
    """
    if folder.is_symlink() or not folder.is_dir():
        return not folder.is_symlink() and not folder.exists()
    (folder / FILE_NAME).unlink(missing_ok=True)
    left = False
    for path in folder.iterdir():
        unfinished = path.name.startswith(FILE_NAME) and path.name.endswith(UNFINISHED)
        if unfinished or path.name.startswith((REPAIRED_NAME, COMPACT_NAME)):
            path.unlink()
        else:
            left = True
    if not left:
        folder.rmdir()
    return not left


def _origin(table: dict[str, object], folder: Path) -> Origin:
    size, modified = table["size"], table["modified"]
    if not isinstance(size, int) or not isinstance(modified, int):
        raise TypeError("a size or time that is no number")
    file = Path(_text(table["file"]))
    if not file.is_absolute() and file.name != str(file):
        raise ValueError("a file that lies elsewhere")
    return Origin(folder / file, size, modified, _text(table.get("sha256", "")))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is wanted")
    return value


def _as_toml(manifest: Manifest, folder: Path) -> str:
    lines = [
        "# Written by Lavender when this model was brought in.",
        f"format = {FORMAT}",
        f"id = {_quoted(manifest.id)}",
        f"name = {_quoted(manifest.name)}",
        f"family = {_quoted(manifest.family)}",
        f"template = {_quoted(manifest.template)}",
        f"tower_layers = {manifest.tower_layers}",
        f"stop = [{', '.join(_quoted(word) for word in manifest.stop)}]",
        f"repaired = {_quoted(manifest.repaired)}",
    ]
    for key in ("repaired_sha256", "repository", "commit", "sentence"):
        if value := getattr(manifest, key):
            lines.append(f"{key} = {_quoted(value)}")
    for name, origin in (("llm", manifest.llm), ("mmproj", manifest.mmproj)):
        lines += [
            "",
            f"[{name}]",
            # Beside the manifest a name is enough, and holds wherever the folder is moved to.
            f"file = {_quoted(_place(origin.file, folder))}",
            f"size = {origin.size}",
            f"modified = {origin.modified}",
        ]
        if origin.sha256:
            lines.append(f"sha256 = {_quoted(origin.sha256)}")
    return "\n".join(lines) + "\n"


def _place(file: Path, folder: Path) -> str:
    return file.name if file.parent == folder else str(file)


def _quoted(text: str) -> str:
    """A TOML basic string: JSON's escapes are all TOML's too, and TOML wants DEL escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")

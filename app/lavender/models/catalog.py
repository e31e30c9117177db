"""``models.toml``: the models that are known by name, read and checked.

People may edit the file, so every mistake in it is told with the file, the model and the key.
"""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.models.identifiers import is_sound

FORMAT = 1
TEMPLATES = ("vicuna_v1", "mistral", "llama-3", "jinja")
MAX_TOWER = 512
KEYS = {
    "name": str,
    "sentence": str,
    "licence": str,
    "template": str,
    "tower_layers": int,
    "stop": list,
    "repository": str,
    "llm": dict,
    "mmproj": dict,
}
OPTIONAL = ("stop", "repository")
KINDS = {str: "a text", int: "a whole number", list: "a list of texts", dict: "a table"}


@dataclass(frozen=True)
class FileEntry:
    """A file by its name; ``sha256`` in hex, empty where it is not known."""

    file: str
    sha256: str = ""


@dataclass(frozen=True)
class Entry:
    """One known model. ``repository`` is None for a model that ships with the program."""

    id: str
    name: str
    sentence: str
    licence: str
    template: str
    tower_layers: int
    stop: tuple[str, ...]
    repository: str | None
    llm: FileEntry
    mmproj: FileEntry

    @property
    def built_in(self) -> bool:
        """Whether its files come with the program."""
        return self.repository is None


def load_catalog(path: Path) -> dict[str, Entry]:
    """Read ``models.toml``: entries by id, in the file's order.

    Raises UserError naming file, model and key if anything in it is not as it should be.
    """
    try:
        document = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The list of models {file} cannot be read ({reason}). Install it again."
            ),
            file=str(path),
            reason=error.strerror or str(error),
        ) from error
    except ValueError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} is not valid TOML ({reason}). Mend that line."),
            file=str(path),
            reason=str(error),
        ) from error
    if document.get("format") != FORMAT:
        _refuse(path, "", "format", f"must be {FORMAT}")
    tables = document.get("models")
    if not isinstance(tables, dict):
        _refuse(path, "", "models", "must be a table of models")
    return {name: _entry(path, name, table) for name, table in tables.items()}


def _entry(path: Path, name: str, table: object) -> Entry:
    if not is_sound(name):
        _refuse(path, name, "id", "may hold letters, digits, dots, hyphens and underscores")
    if not isinstance(table, dict):
        _refuse(path, name, "models", "must be a table")
    for key in table:
        if key not in KEYS:
            _refuse(path, name, key, "is not known")
    for key, kind in KEYS.items():
        value = table.get(key)
        if value is None and key in OPTIONAL:
            continue
        if value is None:
            _refuse(path, name, key, "is missing")
        if not isinstance(value, kind) or isinstance(value, bool):
            _refuse(path, name, key, f"must be {KINDS[kind]}")
        if value == "":
            _refuse(path, name, key, "is empty")
    stop = table.get("stop", [])
    if not all(isinstance(word, str) and word for word in stop):
        _refuse(path, name, "stop", f"must be {KINDS[list]}")
    if table["template"] not in TEMPLATES:
        _refuse(path, name, "template", f"must be one of {', '.join(TEMPLATES)}")
    if not 0 <= table["tower_layers"] <= MAX_TOWER:
        _refuse(path, name, "tower_layers", f"must be from 0 to {MAX_TOWER}")
    return Entry(
        id=name,
        name=table["name"],
        sentence=table["sentence"],
        licence=table["licence"],
        template=table["template"],
        tower_layers=table["tower_layers"],
        stop=tuple(stop),
        repository=table.get("repository"),
        llm=_file(path, name, "llm", table["llm"]),
        mmproj=_file(path, name, "mmproj", table["mmproj"]),
    )


def _file(path: Path, model: str, key: str, table: dict[str, object]) -> FileEntry:
    for inner in table:
        if inner not in ("file", "sha256"):
            _refuse(path, model, f"{key}.{inner}", "is not known")
    file, sha256 = table.get("file"), table.get("sha256", "")
    if not isinstance(file, str) or not file:
        _refuse(path, model, f"{key}.file", "must name a file")
    parts = re.split(r"[/\\]", file)
    if Path(file).is_absolute() or ".." in parts or ":" in file:
        _refuse(path, model, f"{key}.file", "must lie below its folder")
    if not isinstance(sha256, str) or not re.fullmatch(r"(?:[0-9a-f]{64})?", sha256):
        _refuse(path, model, f"{key}.sha256", "must be 64 hexadecimal digits")
    return FileEntry(file, sha256)


def _refuse(path: Path, model: str, key: str, trouble: str) -> NoReturn:
    if model:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file}: in model {model}, the key {key} {trouble}."),
            file=str(path),
            model=model,
            key=key,
            trouble=trouble,
        )
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "{file}: the key {key} {trouble}."),
        file=str(path),
        key=key,
        trouble=trouble,
    )

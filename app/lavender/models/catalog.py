"""``models.toml``: the models that are known by name, read and checked.

One such file ships with the program, and a person may have another one in the data folder, which
adds models and replaces those of the same id. People edit these files, so every mistake is told
with the file, the model and the key.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from lavender.errors import QT_TRANSLATE_NOOP, Sentence, UserError, reason_of
from lavender.models.entries import Entry, FileEntry, Shape
from lavender.models.identifiers import is_sound

Keys = Mapping[str, type]

FORMAT = 1
TEMPLATES = ("vicuna_v1", "mistral", "llama-3", "jinja")
MAX_TOWER = 512
KINDS = {
    str: QT_TRANSLATE_NOOP("models", "a text"),
    int: QT_TRANSLATE_NOOP("models", "a whole number"),
    list: QT_TRANSLATE_NOOP("models", "a list"),
    dict: QT_TRANSLATE_NOOP("models", "a table"),
}
MODEL: Keys = {
    "name": str,
    "sentence": str,
    "licence": str,
    "family": str,
    "template": str,
    "tower_layers": int,
    "llm": list,
    "mmproj": dict,
}
DOWNLOAD: Keys = {"context": int, "image_tokens": int, "image_size": int, "shape": dict}
"""What a model that is not here yet has to say besides."""

OPTIONAL: Keys = {
    "stop": list,
    "repository": str,
    "revision": str,
    "recommended": int,
    "note": str,
}
FILE: Keys = {"file": str}
FILE_OPTIONAL: Keys = {"size": int, "sha256": str, "quantization": str}
SHAPE: Keys = {
    "layers": int,
    "width": int,
    "heads": int,
    "kv_heads": int,
    "head": int,
    "vocabulary": int,
    "parameters": int,
}


def load_catalogs(shipped: Path, own: Path | None = None) -> dict[str, Entry]:
    """Both files together: entries by id, the shipped ones first.

    ``own`` need not exist. Raises UserError naming file, model and key for anything that is not as
    it should be.
    """
    entries = load_catalog(shipped)
    if own is not None and own.exists():
        entries |= load_catalog(own, only_downloads=True)
    return entries


def load_catalog(path: Path, *, only_downloads: bool = False) -> dict[str, Entry]:
    """Read one ``models.toml``: entries by id, in the file's order. Raises UserError.

    ``only_downloads`` refuses models that would have to ship with the program.
    """
    try:
        document = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The list of models {file} cannot be read ({reason}). Install it again."
            ),
            file=str(path),
            reason=reason_of(error),
        ) from error
    except ValueError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} is not valid TOML ({reason}). Fix that line."),
            file=str(path),
            reason=str(error),
        ) from error
    if document.get("format") != FORMAT:
        _Place(path, "").refuse(
            "format", QT_TRANSLATE_NOOP("models", "must be {what}"), what=FORMAT
        )
    tables = document.get("models")
    if not isinstance(tables, dict):
        _Place(path, "").refuse("models", QT_TRANSLATE_NOOP("models", "must be a table of models"))
    entries = {name: _entry(_Place(path, name), table) for name, table in tables.items()}
    for entry in entries.values():
        if only_downloads and entry.built_in:
            _Place(path, entry.id).refuse("repository", QT_TRANSLATE_NOOP("models", "is missing"))
    return entries


@dataclass(frozen=True)
class _Place:
    """Where a mistake would be: the file, and the model or nothing."""

    path: Path
    model: str

    def refuse(self, key: str, template: str, **values: object) -> NoReturn:
        """Say what is wrong with ``key``."""
        trouble = Sentence(template, values)
        if self.model:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{file}: in model {model}, the key {key} {trouble}."),
                file=str(self.path),
                model=self.model,
                key=key,
                trouble=trouble,
            )
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file}: the key {key} {trouble}."),
            file=str(self.path),
            key=key,
            trouble=trouble,
        )

    def table(self, prefix: str, table: object, needed: Keys, optional: Keys) -> dict[str, Any]:
        """``table``, with all that is ``needed`` and nothing unknown, each of its kind."""
        if not isinstance(table, dict):
            self.refuse(
                prefix.rstrip(".") or "models", QT_TRANSLATE_NOOP("models", "must be a table")
            )
        for key in table:
            if key not in {**needed, **optional}:
                self.refuse(prefix + key, QT_TRANSLATE_NOOP("models", "is not known"))
        for key, kind in {**needed, **optional}.items():
            value = table.get(key)
            if value is None and key not in needed:
                continue
            if value is None:
                self.refuse(prefix + key, QT_TRANSLATE_NOOP("models", "is missing"))
            if not isinstance(value, kind) or isinstance(value, bool):
                self.refuse(
                    prefix + key,
                    QT_TRANSLATE_NOOP("models", "must be {what}"),
                    what=Sentence(KINDS[kind]),
                )
            if value in ("", []):
                self.refuse(prefix + key, QT_TRANSLATE_NOOP("models", "is empty"))
            if isinstance(value, int) and value < 0:
                self.refuse(prefix + key, QT_TRANSLATE_NOOP("models", "must not be negative"))
        return table


def _entry(place: _Place, table: object) -> Entry:
    if not is_sound(place.model):
        place.refuse(
            "id",
            QT_TRANSLATE_NOOP("models", "may hold letters, digits, dots, hyphens and underscores"),
        )
    here = isinstance(table, dict) and "repository" not in table
    needed = MODEL if here else {**MODEL, **DOWNLOAD}
    told = place.table("", table, needed, {**OPTIONAL, **DOWNLOAD})
    stop = told.get("stop", [])
    if not all(isinstance(word, str) and word for word in stop):
        place.refuse("stop", QT_TRANSLATE_NOOP("models", "must be a list of texts"))
    if told["template"] not in TEMPLATES:
        place.refuse(
            "template",
            QT_TRANSLATE_NOOP("models", "must be one of {what}"),
            what=", ".join(TEMPLATES),
        )
    if told["tower_layers"] > MAX_TOWER:
        place.refuse(
            "tower_layers", QT_TRANSLATE_NOOP("models", "must be from 0 to {what}"), what=MAX_TOWER
        )
    repository = told.get("repository")
    if repository is not None and not re.fullmatch(r"[\w.-]+/[\w.-]+", repository):
        place.refuse(
            "repository",
            QT_TRANSLATE_NOOP("models", "must be an owner and a name, as in owner/name"),
        )
    return Entry(
        id=place.model,
        name=told["name"],
        sentence=told["sentence"],
        licence=told["licence"],
        family=told["family"],
        template=told["template"],
        tower_layers=told["tower_layers"],
        stop=tuple(stop),
        repository=repository,
        revision=told.get("revision", "main"),
        languages=tuple(
            _file(place, f"llm[{number}].", file) for number, file in enumerate(told["llm"])
        ),
        mmproj=_file(place, "mmproj.", told["mmproj"]),
        context=told.get("context", 0),
        image_tokens=told.get("image_tokens", 0),
        image_size=told.get("image_size", 0),
        shape=_shape(place, told["shape"]) if "shape" in told else None,
        recommended=told.get("recommended", 0),
        note=told.get("note", ""),
    )


def _shape(place: _Place, table: object) -> Shape:
    told = place.table("shape.", table, SHAPE, {})
    for key, value in told.items():
        if value == 0:
            place.refuse(f"shape.{key}", QT_TRANSLATE_NOOP("models", "must not be 0"))
    return Shape(**told)


def _file(place: _Place, prefix: str, table: object) -> FileEntry:
    told = place.table(prefix, table, FILE, FILE_OPTIONAL)
    file, sha256 = told["file"], told.get("sha256", "")
    parts = re.split(r"[/\\]", file)
    if Path(file).is_absolute() or ".." in parts or ":" in file:
        place.refuse(f"{prefix}file", QT_TRANSLATE_NOOP("models", "must lie below its folder"))
    if not re.fullmatch(r"(?:[0-9a-f]{64})?", sha256):
        place.refuse(
            f"{prefix}sha256", QT_TRANSLATE_NOOP("models", "must be 64 hexadecimal digits")
        )
    return FileEntry(file, told.get("size", 0), sha256, told.get("quantization", ""))

"""Pairs that other programs have on this computer, to be used where they are, without a copy.

LM Studio, Jan and the Hugging Face Hub keep files under their own names in folders; Ollama keeps
blobs named by their SHA-256, and manifests that say which belong together.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from lavender.errors import UserError
from lavender.gguf import Header, Kind, kind_of, read_header

MODEL_LAYER = "application/vnd.ollama.image.model"
PROJECTOR_LAYER = "application/vnd.ollama.image.projector"
MOST_FILES = 2000
MOST_DEEP = 6


@dataclass(frozen=True)
class Found:
    """A language model and its mmproj of another ``program``, under a name to show."""

    program: str
    name: str
    llm: Path
    mmproj: Path


def look(home: Path, environ: Mapping[str, str]) -> list[Found]:
    """Every pair in the usual places. Reads headers alone; what cannot be read is passed over."""
    found: list[Found] = []
    for program, folder in places(home, environ):
        finder = _in_ollama if program == "Ollama" else _in_folders
        found += finder(program, folder)
    return list({(each.llm.resolve(), each.mmproj.resolve()): each for each in found}.values())


def places(home: Path, environ: Mapping[str, str]) -> list[tuple[str, Path]]:
    """Where other programs keep models, whether they are there or not."""
    cache = Path(environ.get("XDG_CACHE_HOME") or home / ".cache")
    hub = environ.get("HF_HUB_CACHE") or environ.get("HUGGINGFACE_HUB_CACHE")
    hub_home = Path(environ.get("HF_HOME") or cache / "huggingface")
    roaming = Path(environ.get("APPDATA") or home / "AppData" / "Roaming")
    share = Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    ollama = environ.get("OLLAMA_MODELS")
    return [
        ("LM Studio", home / ".lmstudio" / "models"),
        ("LM Studio", cache / "lm-studio" / "models"),
        ("Jan", home / "jan" / "models"),
        ("Jan", share / "Jan" / "data"),
        ("Jan", roaming / "Jan" / "data"),
        ("Jan", home / "Library" / "Application Support" / "Jan" / "data"),
        ("Hugging Face", Path(hub) if hub else hub_home / "hub"),
        ("Ollama", Path(ollama) if ollama else home / ".ollama" / "models"),
        ("Ollama", Path("/usr/share/ollama/.ollama/models")),
    ]


def _in_folders(program: str, root: Path) -> Iterator[Found]:
    """Folders that hold one mmproj, or several, and language models beside it."""
    folders: dict[Path, list[Path]] = {}
    for path in _gguf_files(root):
        folders.setdefault(path.parent, []).append(path)
    for _, files in sorted(folders.items()):
        headers = [header for path in sorted(files) if (header := _header(path)) is not None]
        mmprojs = [header for header in headers if kind_of(header) is Kind.MMPROJ]
        if not mmprojs:
            continue
        for llm in headers:
            if kind_of(llm) is Kind.LANGUAGE_MODEL:
                yield Found(program, llm.path.stem, llm.path, mmprojs[0].path)


def _in_ollama(program: str, root: Path) -> Iterator[Found]:
    manifests = root / "manifests"
    try:
        files = sorted(path for path in manifests.rglob("*") if path.is_file())[:MOST_FILES]
    except OSError:
        return
    for file in files:
        try:
            layers = json.loads(file.read_text("utf-8"))["layers"]
            blobs = {layer["mediaType"]: str(layer["digest"]) for layer in layers}
        except (OSError, ValueError, KeyError, TypeError):
            continue
        llm, mmproj = (
            root / "blobs" / blobs.get(kind, "").replace(":", "-").replace("/", "")
            for kind in (MODEL_LAYER, PROJECTOR_LAYER)
        )
        if llm.is_file() and mmproj.is_file():
            yield Found(program, f"{file.parent.name}:{file.name}", llm, mmproj)


def _gguf_files(root: Path) -> Iterator[Path]:
    """Files by name, not too many and not too deep: it may be somebody's whole disk."""
    waiting, seen = [(root, 0)], 0
    while waiting:
        folder, depth = waiting.pop()
        try:
            entries = list(folder.iterdir())
        except OSError:
            continue
        for path in entries:
            seen += 1
            if seen > MOST_FILES:
                return
            if path.suffix.lower() == ".gguf" and path.is_file():
                yield path
            elif depth < MOST_DEEP and path.is_dir() and not path.is_symlink():
                waiting.append((path, depth + 1))


def _header(path: Path) -> Header | None:
    try:
        return read_header(path)
    except UserError:
        return None

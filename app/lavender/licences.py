"""What is inside Lavender that others made, and on which terms.

A package brings the list with it, made when it was built. Installed by pip, each library lies there
with its own licence, and the list is put together from those.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

INDEX = "index.json"
OWN = "lavender"
TEXT_NAME = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
TEXT_LIMIT = 2_000_000
"""Characters of one text; the longest known has 200,000."""


@dataclass(frozen=True)
class Part:
    """One thing that somebody else made. ``texts`` are files, and may be none."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def inside(resources: Path) -> tuple[Part, ...]:
    """Everything inside, by name. Looks at the disk."""
    folder = resources.parent / "licences"
    if (folder / INDEX).is_file():
        found = _from_index(folder)
    else:
        found = [_of(each) for each in _installed(OWN, set())]
    return tuple(sorted(found, key=lambda part: part.name.lower()))


def text_of(part: Part) -> str:
    """All texts of its terms, one below the other. Reads files."""
    texts = (path.read_text("utf-8", errors="replace")[:TEXT_LIMIT] for path in part.texts)
    return "\n\n\n".join(text.strip() for text in texts)


def _from_index(folder: Path) -> list[Part]:
    told = json.loads((folder / INDEX).read_text("utf-8"))
    return [
        Part(
            one["name"],
            one["version"],
            one["licence"],
            tuple(folder / Path(text).name for text in one["texts"]),
        )
        for one in told
    ]


def _installed(name: str, seen: set[str]) -> Iterator[Distribution]:
    """The libraries that a distribution asks for, with those that they ask for."""
    for wanted in distribution(name).requires or ():
        plain = re.split(r"[^\w.-]", wanted, maxsplit=1)[0].lower().replace("_", "-")
        if "extra ==" in wanted or plain in seen:
            continue
        seen.add(plain)
        try:
            found = distribution(plain)
        except PackageNotFoundError:  # for another system
            continue
        yield found
        yield from _installed(plain, seen)


def _of(found: Distribution) -> Part:
    told = found.metadata.json
    licence = str(told.get("license_expression") or told.get("license") or "").strip()
    texts = (
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if ".dist-info" in file.parts[0] and TEXT_NAME.search(str(file))
    )
    return Part(
        found.name,
        found.version,
        licence.splitlines()[0] if licence else "",
        tuple(path for path in texts if path.is_file()),
    )

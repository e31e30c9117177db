"""From files that somebody dropped to a pair with an id: what an import needs to know."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from pathlib import Path

from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.gguf import Kind, kind_of
from lavender.models.identifiers import is_sound
from lavender.models.pair import find_pair, find_partner, read_pair_header

LONGEST = 48


@dataclass(frozen=True)
class Proposal:
    """A pair and the id that it could have."""

    llm: Path
    mmproj: Path
    id: str


def propose(paths: Sequence[Path], taken: Container[str]) -> Proposal:
    """Tell which of ``paths`` is the language model and which the mmproj.

    One file alone, or a folder, finds its partner beside it. ``taken`` are ids in use, in small
    letters. Raises UserError saying what is missing.
    """
    if len(paths) == 1:
        pair = find_pair(paths[0]) if paths[0].is_dir() else find_partner(paths[0])
        return Proposal(pair.llm.path, pair.mmproj.path, identifier(pair.llm.path, taken))
    kinds: dict[Kind, list[Path]] = {kind: [] for kind in Kind}
    for path in paths:
        kinds[kind_of(read_pair_header(path))].append(path)
    llms, mmprojs = kinds[Kind.LANGUAGE_MODEL], kinds[Kind.MMPROJ]
    if len(llms) != 1 or len(mmprojs) != 1:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "A model is two files, a language model and its mmproj. These are {llms} language"
                " models and {mmprojs} mmproj files.",
            ),
            llms=len(llms),
            mmprojs=len(mmprojs),
        )
    return Proposal(llms[0], mmprojs[0], identifier(llms[0], taken))


def identifier(file: Path, taken: Container[str]) -> str:
    """A sound id made of a file's name that nobody has yet."""
    plain = re.sub(r"[^a-z0-9._-]+", "-", file.stem.lower()).strip("-._")[:LONGEST].strip("-._")
    if not is_sound(plain):
        plain = "model"
    name, number = plain, 2
    while name in taken:
        name, number = f"{plain}-{number}", number + 1
    return name

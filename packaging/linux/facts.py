"""What packages say of the program: name, version, releases, time, processor.

The version stands in ``app/lavender/__init__.py`` and nowhere else; it is read, not imported, so
that a builder needs nothing of the program. Nothing here depends on the clock: a package made
twice of one commit has the same times in it.
"""

import os
import platform
import re
import subprocess
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]
"""The top of the source tree."""
ID = "app.lavender.Lavender"
NAME = "lavender"
SUMMARY = "Chat about your own photos, offline"
DESCRIPTION = (
    "Drop a photo on the window and ask about it: what is in the fridge and what to cook of it,"
    " what does this sign say? A LLaVA model in llama.cpp on your own computer answers. Photos,"
    " questions and answers never leave it.",
    "Pocket, a small model for simple drawn scenes, comes with it, so that it works at once and"
    " without a network. Larger models, and GGUF files of your own, can be added.",
)
"""Two paragraphs, as every package's description has them."""
MAINTAINER = "The Lavender developers <developers@lavender.invalid>"
"""Who answers for a package. The project knows of no address of its own, and invents none that
could be somebody's; who publishes a package sets ``LAVENDER_MAINTAINER``."""

DEBIAN = {"x86_64": "amd64", "aarch64": "arm64"}
"""What Debian calls each processor that there is a package for."""


@dataclass(frozen=True)
class Release:
    """A version of CHANGELOG.md: ``day`` as it stands there, ``changes`` its list, unwrapped."""

    version: str
    day: date
    changes: tuple[str, ...]


def version(tree: Path = TREE) -> str:
    """The version of the source tree."""
    text = (tree / "app" / "lavender" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("app/lavender/__init__.py has no line __version__ = …")
    return found.group(1)


def packaged(number: str) -> str:
    """``number`` as Debian and rpm order it: what comes before a version sorts before it.

    "0.2.0rc1" becomes "0.2.0~rc1", "0.2.0.dev3" becomes "0.2.0~dev3".
    """
    return re.sub(r"[.]?(a|b|rc|dev)(\d+)", r"~\1\2", number)


def releases(tree: Path = TREE) -> list[Release]:
    """Every version that CHANGELOG.md tells of, newest first, and always the present one.

    A version that has no heading yet is what stands under "Unreleased", of the day of the commit.
    """
    text = (tree / "CHANGELOG.md").read_text(encoding="utf-8")
    parts = re.split(r"^## +(.*)$", text, flags=re.MULTILINE)
    found: list[Release] = []
    unreleased: tuple[str, ...] = ()
    for heading, body in zip(parts[1::2], parts[2::2], strict=True):
        match = re.match(r"\[?(\d[^\]\s]*)\]?\s+[-–—]\s+(\d{4}-\d\d-\d\d)", heading)
        if match is not None:
            day = date.fromisoformat(match.group(2))
            found.append(Release(match.group(1), day, _points(body)))
        elif "unreleased" in heading.lower():
            unreleased = _points(body)
    if all(each.version != version(tree) for each in found):
        day = datetime.fromtimestamp(epoch(tree), UTC).date()
        found.insert(0, Release(version(tree), day, unreleased))
    return found


def _points(body: str) -> tuple[str, ...]:
    """The points of a list in Markdown, each on one line."""
    points = re.findall(r"^- (.*(?:\n  .*)*)", body, re.MULTILINE)
    return tuple(" ".join(each.split()) for each in points)


def epoch(tree: Path = TREE) -> int:
    """The time that stands in packages: ``SOURCE_DATE_EPOCH``, else that of the last commit.

    Seconds since 1970. Outside a working copy it is the changelog's, the one file that every
    version changes.
    """
    if chosen := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(chosen)
    told = subprocess.run(
        ["git", "-C", str(tree), "log", "-1", "--format=%ct"],  # noqa: S607 - wherever git is
        capture_output=True,
        text=True,
        check=False,
    )
    if told.returncode == 0 and told.stdout.strip():
        return int(told.stdout)
    return int((tree / "CHANGELOG.md").stat().st_mtime)


def processor() -> str:
    """This machine's, as Linux calls it: a key of :data:`DEBIAN`."""
    name = platform.machine()
    if name not in DEBIAN:
        raise ValueError(f"there is no package for {name} processors")
    return name

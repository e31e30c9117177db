"""The package for Debian, Ubuntu, Raspberry Pi OS and what comes of them.

Made with ``dpkg-deb`` alone: what goes in is built already, so debhelper would have nothing to
do. No maintainer scripts: the caches of menus, icons and MIME types are brought up to date by the
triggers of the packages that own them, and a package without scripts leaves nothing behind.

The version has no Debian revision: the package is made upstream, from the tree that it is of.
"""

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
import textwrap
from datetime import UTC, datetime, time
from email.utils import format_datetime
from pathlib import Path

from linux import command
from linux.facts import (
    DEBIAN,
    DESCRIPTION,
    MAINTAINER,
    NAME,
    SUMMARY,
    epoch,
    packaged,
    processor,
    releases,
    version,
)
from linux.layout import HERE, installed_kib, lay, packed, settle
from linux.needs import RECOMMENDED, debian_depends

PACKED = ("-Zxz", "-z9", "-Sextreme", "--threads-max=1")
"""How dpkg-deb packs: as one block, where libraries that resemble each other cost little, and the
same everywhere. Three minutes, and a seventh smaller than its own choice."""

WIDTH = 80
"""Columns of Debian's texts."""


def build(frozen: Path, out: Path, number: str = "") -> Path:
    """Make ``lavender_VERSION_ARCH.deb`` in ``out`` and return its path.

    ``number`` makes it of another version than the tree's: to try an upgrade.
    """
    number = packaged(number or version())
    architecture = DEBIAN[processor()]
    depends = debian_depends(frozen)
    out.mkdir(parents=True, exist_ok=True)
    package = out / f"{NAME}_{number}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=out) as work:
        root = Path(work, "root")
        lay(frozen, root)
        _document(root, number)
        values = {
            "VERSION": number,
            "ARCHITECTURE": architecture,
            "MAINTAINER": maintainer(),
            "INSTALLED_SIZE": str(installed_kib(root)),
            "DEPENDS": ", ".join(depends),
            "RECOMMENDS": ", ".join(sorted(RECOMMENDED)),
            "SUMMARY": SUMMARY[0].lower() + SUMMARY[1:],
            "DESCRIPTION": described(),
        }
        control = (HERE / "debian" / "control.in").read_text(encoding="utf-8")
        for name, value in values.items():
            control = control.replace(f"@{name}@", value)
        sums = md5sums(root)
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
        (root / "DEBIAN" / "md5sums").write_text(sums, encoding="utf-8")
        settle(root)
        made = Path(work, package.name)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", *PACKED, "-b", root, made],  # noqa: S607
            check=True,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch())},
        )
        made.replace(package)
    return package


def maintainer() -> str:
    """Who answers for the package: ``LAVENDER_MAINTAINER``, as "Name <address>"."""
    return os.environ.get("LAVENDER_MAINTAINER", MAINTAINER)


def _document(root: Path, number: str) -> None:
    documents = root / "usr" / "share" / "doc" / NAME
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(copyrights(root), encoding="utf-8")
    (documents / "changelog.gz").write_bytes(packed(changelog(number)))
    overrides = root / "usr" / "share" / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copy(HERE / "debian" / "lintian-overrides", overrides)


def copyrights(root: Path) -> str:
    """The file "copyright", with the parts that freezing found (``freeze/licences.py``) listed."""
    index = root / "usr" / "lib" / NAME / "_internal" / NAME / "licences" / "index.json"
    parts = json.loads(index.read_text(encoding="utf-8")) if index.is_file() else []
    lines = [
        f"  {each['name']} {each['version']}: {' '.join(each['licence'].split()) or 'see its text'}"
        for each in parts
    ]
    text = (HERE / "debian" / "copyright.in").read_text(encoding="utf-8")
    return text.replace("@PARTS@", "\n".join(lines) or "  (none was frozen)")


def changelog(number: str) -> str:
    """CHANGELOG.md in Debian's form, the newest version called ``number``."""
    blocks = []
    for place, each in enumerate(releases()):
        lines = [
            f"{NAME} ({packaged(each.version) if place else number}) stable; urgency=medium",
            "",
        ]
        for change in each.changes or ("See CHANGELOG.md.",):
            lines += textwrap.wrap(
                change,
                WIDTH - 1,
                initial_indent="  * ",
                subsequent_indent="    ",
                break_on_hyphens=False,
            )
        moment = datetime.combine(each.day, time(12), UTC)
        lines += ["", f" -- {maintainer()}  {format_datetime(moment)}", ""]
        blocks.append("\n".join(lines))
    return "\n".join(blocks)


def described() -> str:
    """The description's paragraphs, each line set in by one space as a control file wants it."""
    blocks = [textwrap.indent(textwrap.fill(each, WIDTH - 2), " ") for each in DESCRIPTION]
    return "\n .\n".join(blocks)


def md5sums(root: Path) -> str:
    """The list that ``dpkg --verify`` compares with."""
    lines = []
    for path in sorted(root.rglob("*")):
        if path.is_file() and not path.is_symlink():
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path.relative_to(root)}\n")
    return "".join(lines)


if __name__ == "__main__":
    command.run(build, __doc__)

"""The package for Fedora, openSUSE and what comes of them.

``rpmbuild`` puts together what is laid out already. Its requirements are names of libraries with
the versions of their symbols, as rpm's own tools write them (``libc.so.6(GLIBC_2.34)(64bit)``),
so they hold on every distribution, whatever its packages are called. Caches of menus and icons are
brought up to date by file triggers of the distributions; there are no scripts.
"""

import os
import shutil
import subprocess
import tempfile
import textwrap
from pathlib import Path

from linux import command
from linux.deb import maintainer
from linux.facts import (
    DESCRIPTION,
    ID,
    NAME,
    SUMMARY,
    TREE,
    epoch,
    packaged,
    processor,
    releases,
    version,
)
from linux.layout import HERE, lay, settle
from linux.needs import outside

AT_RUN_TIME = ("xkeyboard-config", "fontconfig")
"""Opened by name: layouts of keyboards, and the fonts' settings, which bring a font."""
RECOMMENDED = ("font(notocoloremoji)", "font(notosanscjkjp)", "xdg-desktop-portal")


THE_SAME = (
    "_buildhost lavender",
    "use_source_date_epoch_as_buildtime 1",
    "clamp_mtime_to_source_date_epoch 1",
)
"""No builder's name or hour in the package: two builds of one commit are the same."""


def build(frozen: Path, out: Path, number: str = "") -> Path:
    """Make ``lavender-VERSION-1.ARCH.rpm`` in ``out`` and return its path.

    ``number`` makes it of another version than the tree's: to try an upgrade.
    """
    number = packaged(number or version())
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out) as work:
        top = Path(work).absolute()
        lay(frozen, top / "root")
        licences = top / "root" / "usr" / "share" / "licenses" / NAME
        licences.mkdir(parents=True)
        shutil.copy(TREE / "LICENSE", licences / "LICENSE")
        settle(top / "root")
        values = {
            "VERSION": number,
            "SUMMARY": SUMMARY,
            "MAINTAINER": maintainer(),
            "PROCESSOR": processor(),
            "REQUIRES": "\n".join(requirements(frozen)),
            "DESCRIPTION": "\n\n".join(textwrap.fill(each, 78) for each in DESCRIPTION),
            "ROOT": str(top / "root"),
            "ID": ID,
            "CHANGELOG": changelog(number),
        }
        text = (HERE / "rpm" / "lavender.spec.in").read_text(encoding="utf-8")
        for name, value in values.items():
            text = text.replace(f"@{name}@", value)
        spec = top / "lavender.spec"
        spec.write_text(text, encoding="utf-8")
        told = subprocess.run(
            [  # noqa: S607
                "rpmbuild",
                "-bb",
                f"--define=_topdir {top}/made",
                *(f"--define={each}" for each in THE_SAME),
                str(spec),
            ],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch())},
        )
        if told.returncode:
            raise ValueError(f"rpmbuild: {told.stderr.strip()}")
        (made,) = (top / "made" / "RPMS").rglob("*.rpm")
        package = out / f"{NAME}-{number}-1.{processor()}.rpm"
        shutil.move(made, package)
    return package


def requirements(frozen: Path) -> list[str]:
    """The lines ``Requires:`` and ``Recommends:`` for what ``frozen`` has not in it."""
    needs = list(AT_RUN_TIME)
    for library, versions in outside(frozen).items():
        if library.startswith("ld-linux"):
            continue  # a part of glibc, which libc.so.6 stands for
        needs.append(f"{library}()(64bit)")
        needs += [f"{library}({each})(64bit)" for each in sorted(versions)]
    return [f"Requires: {each}" for each in needs] + [f"Recommends: {each}" for each in RECOMMENDED]


def changelog(number: str) -> str:
    """CHANGELOG.md in rpm's form, the newest version called ``number``."""
    lines = []
    for place, each in enumerate(releases()):
        shown = packaged(each.version) if place else number
        lines.append(f"* {each.day:%a %b %d %Y} {maintainer()} - {shown}-1")
        for change in each.changes or ("See CHANGELOG.md.",):
            # A percent sign would begin a macro.
            lines.append(textwrap.fill(change.replace("%", "%%"), 78, initial_indent="- "))
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    command.run(build, __doc__)

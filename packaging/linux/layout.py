"""What every package for Linux installs, laid out once below a root.

``usr/lib/lavender`` is the frozen folder as it is; ``usr/bin/lavender`` leads into it; desktop
file, metainfo, icons and manual page lie where desktops look. Modes and times are the same
whoever builds: 755 for folders and programs, 644 for the rest, and the time of the commit.
"""

import argparse
import gzip
import os
import shutil
import xml.etree.ElementTree as Xml
from pathlib import Path

from freeze.icons import SOURCE, write_theme
from linux import manual
from linux.facts import ID, NAME, TREE, epoch, releases
from linux.needs import is_elf, is_program

HERE = Path(__file__).resolve().parent
LIBRARY = f"lib/{NAME}"


def lay(frozen: Path, root: Path, prefix: str = "usr") -> None:
    """Put the program of ``frozen`` and all its files into ``root/prefix``.

    ``frozen`` is the folder with the program ``lavender`` in it. Raises ``ValueError`` where it
    is not, or where something in it cannot go into a package.
    """
    program = frozen / NAME
    if not program.is_file() or not os.access(program, os.X_OK):
        raise ValueError(f"{frozen} has no program {NAME}; make it with packaging/freeze/freeze.sh")
    home = root / prefix
    shutil.copytree(frozen, home / LIBRARY, symlinks=True)
    _check_links(home / LIBRARY)
    (home / "bin").mkdir(parents=True)
    (home / "bin" / NAME).symlink_to(f"../{LIBRARY}/{NAME}")
    lay_files(home / "share")
    settle(root)


def lay_files(share: Path) -> None:
    """Everything but the program: into ``share``, which is usr/share of a package."""
    for name, place in (
        (f"{ID}.desktop", "applications"),
        (f"{ID}.metainfo.xml", "metainfo"),
        ("lavender.1.gz", "man/man1"),
    ):
        folder = share / place
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content(name))
    write_theme(SOURCE, share / "icons")


def content(name: str) -> bytes:
    """The bytes of one of the files above."""
    if name.endswith(".1.gz"):
        return packed(manual.page())
    if name.endswith(".metainfo.xml"):
        return metainfo()
    return (HERE / name).read_bytes()


def packed(text: str) -> bytes:
    """``text`` in gzip without a name or a time in it, as Debian wants its documents."""
    return gzip.compress(text.encode(), 9, mtime=0)


def metainfo() -> bytes:
    """The metainfo with the releases of CHANGELOG.md in it."""
    file = HERE / f"{ID}.metainfo.xml"
    parser = Xml.XMLParser(target=Xml.TreeBuilder(insert_comments=True))  # noqa: S314 - our own
    tree = Xml.parse(file, parser)  # noqa: S314
    place = tree.find("releases")
    assert place is not None
    for each in releases(TREE):
        kind = "development" if any(part.isalpha() for part in each.version) else "stable"
        Xml.SubElement(place, "release", version=each.version, date=each.day.isoformat(), type=kind)
    Xml.indent(tree)
    text: bytes = Xml.tostring(tree.getroot(), encoding="UTF-8", xml_declaration=True)
    return text + b"\n"


def settle(root: Path) -> None:
    """Give everything below ``root`` the modes and the time that a package has."""
    time = epoch()
    for folder, folders, names in os.walk(root, topdown=False):
        for name in (*names, *folders):
            path = Path(folder, name)
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or _runs(path) else 0o644)
            os.utime(path, (time, time), follow_symlinks=False)
    root.chmod(0o755)
    os.utime(root, (time, time))


def _runs(path: Path) -> bool:
    """Whether ``path`` is a program, not a library or data that somebody made executable."""
    if is_elf(path):
        return is_program(path)
    with path.open("rb") as file:
        return file.read(2) == b"#!" and os.access(path, os.X_OK)


def _check_links(folder: Path) -> None:
    """No link may lead out of the program's folder or nowhere."""
    top = folder.resolve()
    for path in folder.rglob("*"):
        if path.is_symlink():
            there = path.resolve()
            if path.readlink().is_absolute() or not there.is_relative_to(top) or not there.exists():
                raise ValueError(f"{path} leads to {path.readlink()}, which no package can hold")


def installed_kib(root: Path) -> int:
    """What the files below ``root`` take, in KiB, as Debian counts it (each rounded up)."""
    total = 0
    for path in root.rglob("*"):
        plain = path.is_file() and not path.is_symlink()
        total += -(-path.stat().st_size // 1024) if plain else 1
    return total


def main() -> None:
    """Lay out a tree for AppImage, Flatpak, snap or a look."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--frozen", type=Path, required=True)
    parser.add_argument("--root", type=Path, required=True, help="is emptied first")
    parser.add_argument("--prefix", default="usr", help='"" for a root that is the prefix itself')
    given = parser.parse_args()
    shutil.rmtree(given.root, ignore_errors=True)
    lay(given.frozen, given.root, given.prefix)


if __name__ == "__main__":
    main()

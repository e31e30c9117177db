"""Programs and libraries of macOS: which there are in an app, what they load, what they run on.

Reads Mach-O files by their bytes (Apple's mach-o/loader.h and mach-o/fat.h), so that the same
check runs where no macOS is. ``sign.sh`` asks for the list, ``check_app.sh`` for the faults:

    python packaging/macos/mach_o.py list Lavender.app
    python packaging/macos/mach_o.py check Lavender.app --machine arm64 --minimum 13.0
"""

import argparse
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

MACHINES = {0x01000007: "x86_64", 0x0100000C: "arm64"}
SYSTEM = ("/usr/lib/", "/System/Library/")
"""Where macOS keeps its own; many are in its shared cache and not in a file."""

_THIN_64 = 0xFEEDFACF
_FAT = (0xCAFEBABE, 0xCAFEBABF)
_MOST_MACHINES = 16
"""A fat file has a handful. Java's classes begin alike, with a higher number next."""
_PROGRAM = 2
_LIBRARY = (0x0C, 0x80000018, 0x8000001F, 0x20, 0x80000023)
"""LC_LOAD_DYLIB; weak, re-exported, lazy and upward ones."""
_WEAK = 0x80000018
_PLACE = 0x8000001C
_OWN_BINDINGS = ("PySide6", "shiboken6")
"""PySide's bindings in the wheels of 6.11.3 say 15.0, the version they were built on, where the
wheels and Qt inside them say 13.0. All that they take from the system is in 13.0 too."""
_LIBFFI = "/usr/lib/libffi.dylib"
_NEEDS = {0x24: 8, 0x32: 12}
"""LC_VERSION_MIN_MACOSX and LC_BUILD_VERSION, and where in them the least version stands."""


@dataclass
class Slice:
    """One machine's part of a file. ``places`` are its own run paths."""

    machine: str
    is_program: bool = False
    minimum: tuple[int, int] = (0, 0)
    libraries: list[tuple[str, bool]] = field(default_factory=list)
    """What it loads, and whether it does without."""
    places: list[str] = field(default_factory=list)


def slices(path: Path) -> list[Slice]:
    """The parts of ``path``; none where it is no Mach-O file for 64 bits."""
    with path.open("rb") as file:
        head = file.read(8)
        if len(head) < len("12345678"):
            return []
        if struct.unpack("<I", head[:4])[0] == _THIN_64:
            return [_slice(path.read_bytes(), 0)]
        magic, count = struct.unpack(">II", head)
    if magic not in _FAT or not 0 < count <= _MOST_MACHINES:
        return []
    data = path.read_bytes()
    wide = magic == _FAT[1]
    layout = struct.Struct(">IIQQII" if wide else ">IIIII")
    starts = [layout.unpack_from(data, 8 + number * layout.size)[2] for number in range(count)]
    return [_slice(data, start) for start in starts if _is_thin(data, start)]


def _is_thin(data: bytes, start: int) -> bool:
    return data[start : start + 4] == struct.pack("<I", _THIN_64)


def _slice(data: bytes, start: int) -> Slice:
    machine, _, kind, commands = struct.unpack_from("<IIII", data, start + 4)
    found = Slice(MACHINES.get(machine, hex(machine)), is_program=kind == _PROGRAM)
    at = start + 32
    for _ in range(commands):
        command, size = struct.unpack_from("<II", data, at)
        if command in _LIBRARY:
            found.libraries.append((_text(data, at, size), command == _WEAK))
        elif command == _PLACE:
            found.places.append(_text(data, at, size))
        elif command in _NEEDS:
            (version,) = struct.unpack_from("<I", data, at + _NEEDS[command])
            found.minimum = (version >> 16, version >> 8 & 0xFF)
        at += size
    return found


def _text(data: bytes, at: int, size: int) -> str:
    (offset,) = struct.unpack_from("<I", data, at + 8)
    return data[at + offset : at + size].split(b"\0")[0].decode("utf-8", "replace")


def files(app: Path) -> list[Path]:
    """Every Mach-O file in ``app``, the deepest first: what is inside is signed before what is
    around it. Links are left out; what they lead to is there itself."""
    found = [
        path for path in app.rglob("*") if path.is_file() and not path.is_symlink() and slices(path)
    ]
    return sorted(found, key=lambda path: (-len(path.parts), str(path)))


def faults(app: Path, machine: str, minimum: tuple[int, int]) -> Iterator[str]:
    """A sentence for everything that would not run on another Mac than the builder's."""
    all_files = {path: slices(path) for path in files(app)}
    programs = [path.parent for path, parts in all_files.items() if _has_program(parts)]
    names = {path.name for path in app.rglob("*") if path.is_file()}
    for path, parts in all_files.items():
        name = path.relative_to(app)
        mine = next((part for part in parts if part.machine == machine), None)
        if mine is None:
            yield f"{name} is not for {machine}"
            continue
        if mine.minimum > minimum and not _is_binding(path):
            yield f"{name} needs macOS {mine.minimum[0]}.{mine.minimum[1]}"
        if path.name.startswith("_ctypes.") and _LIBFFI not in dict(mine.libraries):
            yield f"{name} is not made for the system's libffi, which entitlements.py reckons with"
        if any(library.startswith("@rpath/") for library, _ in mine.libraries):
            for place in mine.places:
                if place.startswith("/") and not place.startswith(SYSTEM):
                    yield f"{name} looks for libraries in {place}"
        for library, weak in mine.libraries:
            if not weak and not _is_inside(library, path, app, programs, names):
                yield f"{name} loads {library}"


def _is_binding(path: Path) -> bool:
    name = path.name
    mine = name.endswith(".abi3.so") or name.startswith(("libpyside6", "libshiboken6"))
    return mine and path.parent.name in _OWN_BINDINGS


def _has_program(parts: list[Slice]) -> bool:
    return any(part.is_program for part in parts)


def _is_inside(library: str, path: Path, app: Path, programs: list[Path], names: set[str]) -> bool:
    """Is ``library`` the system's, or in ``app`` where ``path`` looks for it?"""
    if library.startswith(SYSTEM):
        return ".." not in PurePosixPath(library).parts
    first, _, rest = library.partition("/")
    if first == "@loader_path":
        there = (path.parent / rest).resolve()
        return there.is_file() and there.is_relative_to(app.resolve())
    if first == "@executable_path":
        return any((folder / rest).resolve().is_file() for folder in programs)
    # A run path's folders add up along the way from the program to the library.
    return first == "@rpath" and PurePosixPath(library).name in names


def main() -> int:
    """The list, or the faults with 1 as the exit status."""
    parser = argparse.ArgumentParser(description="The Mach-O files of an app")
    parser.add_argument("what", choices=("list", "check"))
    parser.add_argument("app", type=Path)
    parser.add_argument("--machine", choices=tuple(MACHINES.values()), default="arm64")
    parser.add_argument("--minimum", default="13.0")
    asked = parser.parse_args()
    if asked.what == "list":
        for path in files(asked.app):
            print(path)
        return 0
    major, minor = (int(number) for number in asked.minimum.split("."))
    found = list(faults(asked.app, asked.machine, (major, minor)))
    for fault in found:
        print(fault, file=sys.stderr)
    count = len(files(asked.app))
    print(f"{count} programs and libraries, {len(found)} faults")
    return 1 if found or not count else 0


if __name__ == "__main__":
    sys.exit(main())

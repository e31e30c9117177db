"""What the ELF files of a frozen folder need and do not bring with them.

A package says what it needs by name, and a name that is missing shows only on a computer that
lacks it. So the names are read from the files: ``objdump -p`` (binutils) tells each one's needed
libraries and the versions of symbols that it asks of them. What the folder itself has is no need.
Debian's own ``dpkg-shlibdeps`` turns the rest into packages with the lowest version that will do.

Libraries and data that nobody's header names, because they are opened by name at run time or
are no libraries at all, stand in :data:`AT_RUN_TIME`, each with its reason.
"""

import re
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

AT_RUN_TIME = {
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core": "Qt draws with the system's fonts",
    "fontconfig-config": "finds them; libfontconfig may be inside while its settings are not",
    "xkb-data": "libxkbcommon reads the layouts of keyboards",
    "libx11-data": "Qt reads the tables of dead keys and Compose",
}
"""Packages of Debian that no file's header asks for."""
RECOMMENDED = {
    "fonts-noto-color-emoji": "models like to answer with emoji",
    "fonts-noto-cjk": "the window speaks Japanese and Chinese",
    "xdg-desktop-portal": "photos of the screen on Wayland, the desktop's own file dialogs",
}


@dataclass
class Elf:
    """One ELF file: ``versions`` are those of symbols, by the library that must have them."""

    path: Path
    soname: str = ""
    needed: list[str] = field(default_factory=list)
    versions: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


def is_elf(path: Path) -> bool:
    """Whether ``path`` is an ELF file, by its first bytes."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def is_program(path: Path) -> bool:
    """Whether an ELF file can be started: it names a loader (``PT_INTERP``) in its head."""
    with path.open("rb") as file:
        head = file.read(4096)
    wide, order = head[4] == 2, "little" if head[5] == 1 else "big"

    def number(at: int, size: int) -> int:
        return int.from_bytes(head[at : at + size], order)  # type: ignore[arg-type]

    start = number(32, 8) if wide else number(28, 4)
    size, count = (number(54, 2), number(56, 2)) if wide else (number(42, 2), number(44, 2))
    return any(number(start + size * each, 4) == 3 for each in range(count))


def elf_files(folder: Path) -> list[Path]:
    """Every ELF file below ``folder``, in the order of their names."""
    return sorted(path for path in folder.rglob("*") if is_elf(path))


def read(files: Iterable[Path]) -> list[Elf]:
    """What objdump says of ``files``; raises ``ValueError`` where it cannot read one."""
    found: list[Elf] = []
    names = [str(path) for path in files]
    for start in range(0, len(names), 200):
        told = subprocess.run(
            ["objdump", "-p", *names[start : start + 200]],  # noqa: S607 - binutils', wherever it is
            capture_output=True,
            text=True,
            check=False,
            env={"LC_ALL": "C", "PATH": "/usr/local/bin:/usr/bin:/bin"},
        )
        if told.returncode:
            raise ValueError(told.stderr.strip())
        found += _parse(told.stdout)
    return found


def _parse(text: str) -> list[Elf]:
    found: list[Elf] = []
    required = ""
    for line in text.splitlines():
        if match := re.match(r"(.+):\s+file format elf", line):
            found.append(Elf(Path(match.group(1))))
        elif match := re.match(r"\s+NEEDED\s+(\S+)", line):
            found[-1].needed.append(match.group(1))
        elif match := re.match(r"\s+SONAME\s+(\S+)", line):
            found[-1].soname = match.group(1)
        elif match := re.match(r"\s+required from (\S+):", line):
            required = match.group(1)
        elif match := re.match(r"\s+0x[0-9a-f]+ 0x[0-9a-f]+ \d+ (\S+)", line):
            found[-1].versions[required].add(match.group(1))
    return found


def outside(folder: Path) -> dict[str, set[str]]:
    """Libraries that files of ``folder`` need and the folder has not, with symbol versions."""
    here = {path.name for path in folder.rglob("*")}
    wanted: dict[str, set[str]] = defaultdict(set)
    for elf in read(elf_files(folder)):
        for name in elf.needed:
            if name not in here:
                wanted[name] |= elf.versions.get(name, set())
    return dict(sorted(wanted.items()))


def oldest_glibc(wanted: dict[str, set[str]]) -> str:
    """The lowest version of glibc that has every symbol of ``wanted``, as in "2.34"."""
    asked = [
        tuple(int(part) for part in match.group(1).split("."))
        for versions in wanted.values()
        for each in versions
        if (match := re.fullmatch(r"GLIBC_(\d+(?:\.\d+)+)", each))
    ]
    return ".".join(str(part) for part in max(asked, default=(2, 17)))


def debian_depends(folder: Path) -> list[str]:
    """The relations of ``Depends``, sorted: computed ones, and :data:`AT_RUN_TIME`.

    Needs ``dpkg-dev``, and on this machine every library that the folder needs: one that no
    package here has is an error, as it would be on the computer of whoever installs.
    """
    here = {path.name for path in folder.rglob("*")}
    every = read(elf_files(folder))
    asking = [elf for elf in every if set(elf.needed) - here]
    if not asking:
        return sorted(AT_RUN_TIME)
    own = sorted({elf.path.parent for elf in every})
    owners = _owners({name for elf in asking for name in elf.needed} - here)
    with tempfile.TemporaryDirectory() as work:
        control = Path(work, "debian", "control")
        control.parent.mkdir()
        control.write_text("Source: lavender\n\nPackage: lavender\nArchitecture: any\n")
        told = subprocess.run(
            [  # noqa: S607 - dpkg-dev's, wherever it is
                "dpkg-shlibdeps",
                "-O",
                "--ignore-missing-info",  # of libraries of the folder itself, which -l names
                *(f"-l{each.absolute()}" for each in own),
                *(f"-e{elf.path.absolute()}" for elf in asking),
            ],
            cwd=work,
            capture_output=True,
            text=True,
            check=False,
        )
    if told.returncode:
        # It warns of each file by the dozen; what ended it is an error.
        lines = [line for line in told.stderr.splitlines() if " error: " in line]
        raise ValueError("\n".join(lines) or told.stderr)
    computed = re.findall(r"^shlibs:Depends=(.*)$", told.stdout, re.MULTILINE)
    relations = [each.strip() for line in computed for each in line.split(",") if each.strip()]
    # dpkg-shlibdeps names the system's package also of a library that the folder has a copy of.
    return sorted({*(each for each in relations if each.split()[0] in owners), *AT_RUN_TIME})


def _owners(names: set[str]) -> set[str]:
    """The packages of this machine that have a file of one of these names."""
    told = subprocess.run(
        ["dpkg-query", "-S", *(f"*/{each}" for each in sorted(names))],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,  # a name without a package is what dpkg-shlibdeps complains of
    )
    lines = [line.rpartition(": ")[0] for line in told.stdout.splitlines()]
    return {each.partition(":")[0].strip() for line in lines for each in line.split(",")}

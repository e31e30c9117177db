"""The last look at a frozen folder: nothing missing, nothing too much, everything named.

``python packaging/freeze/finish.py build/frozen WARNINGS`` fails where a library inside needs one
that is not there: PyInstaller only warns of it, and the program would not start. WARNINGS is the
file of what it said. Tells what the folder weighs.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ELF = b"\x7fELF"


def main(out: Path, warnings: Path) -> int:
    """Finish and check the folder below ``out``; 1 with a reason where it cannot be shipped."""
    folder = out / "lavender"
    missing = set(warned(warnings.read_text("utf-8", errors="replace"), folder))
    if sys.platform.startswith("linux"):
        _strip_python(folder)
        missing |= set(_missing(folder))
        print(f"needs glibc {_newest_glibc(folder)}")
    if missing:
        print("Libraries that nothing brings:", *sorted(missing), sep="\n  ", file=sys.stderr)
        return 1
    size = sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())
    print(f"{folder}: {size / 1e6:.0f} MB in {sum(1 for _ in folder.rglob('*'))} files")
    return 0


def warned(text: str, folder: Path) -> Iterator[str]:
    """What PyInstaller did not find, for those that ask for it and are in the folder after all."""
    inside = {path.name for path in folder.rglob("*")}
    for wanted, path in re.findall(r"resolve '([^']+)', dependency of '([^']+)'", text):
        name = re.split(r"[/\\\\]", path)[-1]
        if name in inside:
            yield f"{wanted} for {name}"


def elf_files(folder: Path) -> Iterator[Path]:
    """Programs and libraries in ``folder``; links are left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == ELF:
                    yield path


def _strip_python(folder: Path) -> None:
    """Python's own libraries lose their debugging symbols: some builds have 20 MB of them.

    Others stay as they came: stripping has broken NumPy's and Pillow's.
    """
    strip = shutil.which("strip")
    internal = folder / "_internal"
    for library in (*internal.glob("libpython3*"), *internal.glob("python3*/lib-dynload/*.so")):
        if strip and not library.is_symlink():
            subprocess.run([strip, "--strip-unneeded", str(library)], check=True)


def _missing(folder: Path) -> Iterator[str]:
    """What the loader does not find, with the folder's own libraries found as the program does."""
    internal = folder / "_internal"
    # The engine's parts are loaded one after the other, each finding those before it.
    places = f"{internal}:{internal / 'llama_cpp' / 'lib'}"
    environ = os.environ | {"LD_LIBRARY_PATH": places, "LC_ALL": "C"}
    for path in elf_files(folder):
        told = subprocess.run(
            ["ldd", str(path)],  # noqa: S607 - the system's own, wherever it is
            check=False,
            capture_output=True,
            text=True,
            env=environ,
        ).stdout
        for line in told.splitlines():
            if "not found" in line:
                yield f"{line.split()[0]} for {path.relative_to(folder)}"


def _newest_glibc(folder: Path) -> str:
    """The lowest version of glibc that the folder starts on."""
    newest = (0, 0)
    for path in elf_files(folder):
        for word in path.read_bytes().split(b"GLIBC_")[1:]:
            parts = word[:8].split(b"\0")[0].split(b".")
            if len(parts) >= 2 and all(part.isdigit() for part in parts[:2]):
                newest = max(newest, (int(parts[0]), int(parts[1])))
    return f"{newest[0]}.{newest[1]}"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))

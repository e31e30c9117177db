"""Make the installer and the portable zip out of a frozen folder. ``build.sh`` and ``build.ps1``
call it; it runs wherever makensis does.

    python -m windows.build build/frozen/lavender --icon lavender.ico --out build/packages

Checks that every DLL is there, signs the programs (sign.sh, sign.ps1: does nothing without a
certificate), draws the pictures, and compiles. ``SOURCE_DATE_EPOCH`` dates the zip.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from windows import contents, imports, portable, version_info

HERE = Path(__file__).resolve().parent
TREE = HERE.parents[1]


class BuildError(Exception):
    """What is wrong with the folder or this machine, for whoever builds."""


def signer() -> list[str]:
    """The command that signs the files named after it."""
    if sys.platform == "win32":
        shell = ["powershell", "-NoProfile", "-ExecutionPolicy", "Bypass", "-File"]
        return [*shell, str(HERE / "sign.ps1")]
    return ["sh", str(HERE / "sign.sh")]


def definitions(
    version: version_info.Version,
    listed: contents.Contents,
    target: str,
    files: dict[str, Path],
) -> list[str]:
    """What installer.nsi wants to know, as makensis' arguments. ``files`` by their names in it."""
    known = {
        "VERSION": version.text,
        "NUMBERS": ".".join(str(each) for each in version.numbers),
        "ORDER": version.order,
        "LONGEST": str(listed.longest),
        "SIZE": str(-(-listed.size // 1024)),
        "TARGET": target,
        # Quotes where they are needed alone: cmd takes those away that a line begins with.
        "SIGN": subprocess.list2cmdline(signer()),
        **{name: str(path.resolve()) for name, path in files.items()},
    }
    return [f"-D{name}={value}" for name, value in known.items()]


def compile_setup(
    frozen: Path, icon: Path, version: version_info.Version, target: str, out: Path
) -> None:
    """Write the installer to ``out``."""
    makensis = shutil.which("makensis")
    if makensis is None:
        raise BuildError("makensis is missing: install NSIS 3.08 or newer")
    listed = contents.contents_of(frozen)
    with tempfile.TemporaryDirectory(prefix="lavender-setup-") as name:
        scratch = Path(name)
        lists = scratch / "lists.nsh"
        lists.write_text(contents.script(listed, frozen.resolve()), "utf-8")
        pictures = scratch / "pictures"
        svg = TREE / "resources" / "icons" / "lavender.svg"
        _run([sys.executable, "-m", "windows.pictures", "--icon", svg, "--out", pictures])
        files = {"LISTS": lists, "PICTURES": pictures, "ICON": icon, "OUT": out}
        told = definitions(version, listed, target, files)
        _run(
            [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *told, HERE / "installer.nsi"],
        )


def build(given: argparse.Namespace) -> list[Path]:
    """Make what was asked for; returns the files."""
    frozen: Path = given.frozen
    version = (
        version_info.version_of(given.version)
        if given.version
        else version_info.program_version(TREE / "app" / "lavender" / "__init__.py")
    )
    wrong = list(imports.problems(frozen, given.may_lack))
    if wrong:
        raise BuildError("\n".join(wrong))
    _run([*signer(), *(frozen / name for name in imports.PROGRAMS)])
    given.out.mkdir(parents=True, exist_ok=True)
    name = f"lavender-{version.text}-windows-{given.arch}"
    setup, packed = given.out / f"{name}-setup.exe", given.out / f"{name}-portable.zip"
    compile_setup(frozen, given.icon, version, given.target, setup)
    portable.write(frozen, packed, int(os.environ.get("SOURCE_DATE_EPOCH", "315532800")))
    return [setup, packed]


def _run(command: list[str | Path]) -> None:
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent)}
    done = subprocess.run([str(each) for each in command], env=environment, check=False)
    if done.returncode != 0:
        raise BuildError(f"{Path(command[0]).name} ended with {done.returncode}")


def main() -> None:
    """Build; say what was made."""
    asked = argparse.ArgumentParser(description=__doc__.split(". ")[0])
    asked.add_argument("frozen", type=Path, help="the frozen folder, with lavender.exe in it")
    asked.add_argument("--icon", type=Path, required=True, help="the program's icon, an .ico file")
    asked.add_argument("--out", type=Path, default=TREE / "build" / "packages")
    asked.add_argument("--arch", choices=["x86_64", "arm64"], default="x86_64")
    asked.add_argument("--version", default="", help="another than the program's, for trials")
    asked.add_argument("--may-lack", nargs="*", default=[], metavar="DLL")
    asked.add_argument(
        "--target",
        choices=["amd64-unicode", "x86-unicode"],
        default="amd64-unicode",
        help="the installer's own kind; Debian's NSIS has both, its makers' has x86 alone",
    )
    try:
        for path in build(asked.parse_args()):
            print(f"{path}  {path.stat().st_size / 1e6:.1f} MB")
    except (BuildError, ValueError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()

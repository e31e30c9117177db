"""What Windows shows of a program file under "Details", made from the program's one version.

PyInstaller reads the text that this writes (``version=`` of its ``EXE``): an expression of its own
classes, whose meaning is Microsoft's VERSIONINFO resource.

    python -m windows.version_info --program lavender.exe --out FILE
"""

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

PUBLISHER = "The Lavender developers"
DESCRIPTION = "Chat about your own photos, offline"

_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)(?:\.?(a|b|rc|dev)(\d+))?")
_STAGES = {"dev": 0, "a": 10_000, "b": 20_000, "rc": 30_000, None: 40_000}


@dataclass(frozen=True)
class Version:
    """A version of Lavender in the shapes that Windows and the installer want.

    ``text`` is what a person reads. ``numbers`` are four numbers below 65,536, the last always 0.
    ``order`` is ``numbers`` with a last one that puts 0.2.0rc1 before 0.2.0: the installer tells
    older from newer by it.
    """

    text: str
    numbers: tuple[int, int, int, int]
    order: str


def version_of(text: str) -> Version:
    """Read a version like ``0.2.0``, ``0.2.0rc1`` or ``0.2.0.dev3``; ValueError for another."""
    found = _VERSION.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no version such as 1.2.3 or 1.2.3rc1")
    first, second, third = (int(each) for each in found.group(1, 2, 3))
    number = int(found.group(5) or 0)
    if max(first, second, third) > 65_535 or number > 9_999:
        raise ValueError(f"{text!r} has a number that Windows has no room for")
    last = _STAGES[found.group(4)] + number
    return Version(text, (first, second, third, 0), f"{first}.{second}.{third}.{last}")


def program_version(init: Path) -> Version:
    """The version that ``app/lavender/__init__.py`` states, read without importing the program."""
    found = re.search(r'^__version__ = "([^"]+)"$', init.read_text("utf-8"), re.MULTILINE)
    if found is None:
        raise ValueError(f"{init} states no version")
    return version_of(found.group(1))


def resource(version: Version, program: str) -> str:
    """The text that PyInstaller reads, for the program file ``program``."""
    strings = {
        "CompanyName": PUBLISHER,
        # Windows names the program so in "Open with" and in the list of running programs.
        "FileDescription": "Lavender",
        "FileVersion": version.text,
        "InternalName": Path(program).stem,
        "LegalCopyright": f"{PUBLISHER}, Apache-2.0",
        "OriginalFilename": program,
        "ProductName": "Lavender",
        "ProductVersion": version.text,
        "Comments": DESCRIPTION,
    }
    rows = ",\n        ".join(f"StringStruct({key!r}, {said!r})" for key, said in strings.items())
    # 0x4: Windows NT, 0x1: a program. 1033 and 1200: English in UTF-16.
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={version.numbers},
    prodvers={version.numbers},
    mask=0x3F,
    flags=0x0,
    OS=0x40004,
    fileType=0x1,
    subtype=0x0,
    date=(0, 0),
  ),
  kids=[
    StringFileInfo([
      StringTable('040904B0', [
        {rows},
      ]),
    ]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])]),
  ],
)
"""


def main() -> None:
    """Write the file."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--program", default="lavender.exe", help="the program file's name")
    asked.add_argument("--out", type=Path, required=True)
    given = asked.parse_args()
    init = Path(__file__).resolve().parents[2] / "app" / "lavender" / "__init__.py"
    given.out.write_text(resource(program_version(init), given.program), "utf-8")


if __name__ == "__main__":
    main()

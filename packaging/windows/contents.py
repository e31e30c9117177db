"""What the installer puts down and the uninstaller takes away: a list made from the frozen folder.

A folder to install into is chosen by a person and may hold other things, so nothing is ever
removed as "all that is in there": both sides go by this list, which is compiled into them.
"""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

UNINSTALLER = "uninstall.exe"
LONGEST_NAME = 170
"""Characters of a file's name within the folder. Windows allows 259 with the folder's own, which
is about 60 in a person's own folder, and the setup puts new files into one more at first."""


@dataclass(frozen=True)
class Contents:
    """The files of a frozen folder, by their names in it (``_internal/base.zip``), sorted, and how
    many bytes they have together."""

    files: tuple[PurePosixPath, ...]
    size: int

    @property
    def folders(self) -> tuple[PurePosixPath, ...]:
        """Every folder in it, inner ones before those around them."""
        found = {parent for file in self.files for parent in file.parents} - {PurePosixPath()}
        return tuple(sorted(found, key=lambda each: (-len(each.parts), each)))

    @property
    def longest(self) -> int:
        """Characters of the longest name."""
        return max(len(str(file)) for file in self.files)


def contents_of(folder: Path) -> Contents:
    """List a frozen folder. ValueError for what Windows or the installer could not take."""
    names: dict[str, PurePosixPath] = {}
    size = 0
    for path in sorted(folder.rglob("*")):
        if path.is_symlink():
            raise ValueError(f"{path} is a link: an installer for Windows cannot bring it")
        if not path.is_file():
            continue
        name = PurePosixPath(path.relative_to(folder).as_posix())
        low = str(name).lower()
        if low in names:
            raise ValueError(f"{name} and {names[low]} are one file for Windows")
        if low == UNINSTALLER or any(each in low for each in '<>:"|?*\\'):
            raise ValueError(f"{name} is no name for a file of the program")
        if len(low) > LONGEST_NAME:
            raise ValueError(f"{name} is too long: {len(low)} characters")
        names[low] = name
        size += path.stat().st_size
    if not names:
        raise ValueError(f"{folder} has no files")
    return Contents(tuple(names.values()), size)


def script(contents: Contents, folder: Path) -> str:
    """The lists as NSIS macros: ``PUT_FILES`` puts the files into ``${STAGE}``; ``MAKE_FOLDERS``
    and ``REMOVE_FOLDERS`` (where they are empty) are for ``$INSTDIR``; ``EACH_FILE DO`` inserts
    the macro ``DO`` for every file's name in it."""
    put: list[str] = []
    within: PurePosixPath | None = None
    for file in sorted(contents.files, key=lambda each: (each.parent, each)):
        if file.parent != within:
            within = file.parent
            put.append(f'SetOutPath "{_under("${STAGE}", within)}"')
        # A source is taken as it is written, with this machine's separators.
        put.append(f'File "{folder / file}"')
    inner_first = [_under("$INSTDIR", each) for each in contents.folders]
    each = [f'!insertmacro ${{DO}} "{_windows(file)}"' for file in contents.files]
    return "\n".join(
        [
            *_macro("PUT_FILES", put),
            *_macro("MAKE_FOLDERS", [f'CreateDirectory "{name}"' for name in inner_first[::-1]]),
            *_macro("REMOVE_FOLDERS", [f'RMDir "{name}"' for name in inner_first]),
            *_macro("EACH_FILE DO", each),
        ]
    )


def _macro(name: str, lines: list[str]) -> list[str]:
    return [f"!macro {name}", *(f"  {line}" for line in lines), "!macroend", ""]


def _under(folder: str, name: PurePosixPath) -> str:
    return f"{folder}\\{_windows(name)}" if name.parts else folder


def _windows(name: PurePosixPath) -> str:
    return _escaped("\\".join(name.parts))


def _escaped(text: str) -> str:
    """As NSIS reads it between quotes: a dollar sign would begin a variable."""
    return text.replace("$", "$$")

"""Every DLL that a frozen folder needs is in it, or is part of Windows.

PyInstaller leaves out what the building machine happens to have: the Visual C++ runtime above all,
which a fresh Windows lacks. So the imports of every program and library in the folder are read
(ordinary and delayed) and looked for the way Windows will look: beside the file, in ``_internal``
and in the folders that Python packages add to the search, whatever the names' case.

    python -m windows.imports build/frozen/lavender [--may-lack vulkan-1.dll …]

Prints what is wrong, one line each, and ends with 1 if anything is.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pefile

PROGRAMS = ("lavender.exe", "lavender-cli.exe")
RUNTIME = ("vcruntime140.dll", "vcruntime140_1.dll", "msvcp140.dll")
"""Visual C++'s, beside the program: Python, Qt and llama.cpp need them."""

ADDED = ("PySide6", "shiboken6", "numpy.libs", "pillow.libs", "pi_heif.libs", "llama_cpp/lib")
"""Folders in ``_internal`` whose libraries are found from everywhere: their packages call
``os.add_dll_directory``, or have loaded them before."""

WINDOWS = frozenset(
    """
    advapi32 authz avrt bcrypt bcryptprimitives bthprops.cpl cabinet cfgmgr32
    clbcatq combase comctl32 comdlg32 credui crypt32 cryptbase cryptui d2d1 d3d10 d3d11 d3d12
    d3d9 d3dcompiler_47 dbgeng dbghelp dcomp dhcpcsvc dnsapi dwmapi dwrite dxcore dxgi dxva2
    gdi32 gdi32full gdiplus glu32 hid icu icuin icuuc iertutil imagehlp imm32 iphlpapi kernel32
    kernelbase mf mfplat mfreadwrite mpr msacm32 mscms msi msimg32 msvcp_win msvcrt msvfw32
    mswsock ncrypt netapi32 normaliz ntdll ole32 odbc32 oleacc oleaut32 opengl32 pathcch pdh
    powrprof profapi propsys psapi rpcrt4 secur32 sensapi setupapi shcore shell32 shlwapi sspicli
    ucrtbase uiautomationcore urlmon user32 userenv usp10 uxtheme version wer
    wevtapi win32u winhttp wininet winmm winspool.drv wintrust wintypes wldap32 wlanapi ws2_32
    wsock32 wtsapi32 xinput1_4 xmllite
    """.split()  # noqa: SIM905 - a list to be read
)
"""Libraries of every Windows 10 from 1809 on, without ``.dll``. API sets
(``api-ms-win-…``) are known by their beginning.

Drivers' libraries (vulkan-1, nvcuda) are none: who means to do without them where they are not
there names them with ``--may-lack``.
"""

_MACHINES = {0x014C: "x86", 0x8664: "x86_64", 0xAA64: "arm64"}


@dataclass(frozen=True)
class Image:
    """What a program or library file says: its processor, and the libraries that it imports."""

    machine: str
    imports: tuple[str, ...]


class NotAnImageError(ValueError):
    """A file that has a program's or library's name and is none."""


def read(path: Path) -> Image:
    """Read one file's header and imports."""
    try:
        image = pefile.PE(str(path), fast_load=True)
    except pefile.PEFormatError as error:
        raise NotAnImageError(str(error)) from error
    try:
        names = ("IMAGE_DIRECTORY_ENTRY_IMPORT", "IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT")
        image.parse_data_directories([pefile.DIRECTORY_ENTRY[name] for name in names])
        entries = [
            *getattr(image, "DIRECTORY_ENTRY_IMPORT", ()),
            *getattr(image, "DIRECTORY_ENTRY_DELAY_IMPORT", ()),
        ]
        number = int(image.FILE_HEADER.Machine)
        imports = tuple(sorted({entry.dll.decode("ascii", "replace") for entry in entries}))
        return Image(_MACHINES.get(number, hex(number)), imports)
    finally:
        image.close()


def is_of_windows(name: str) -> bool:
    """Whether a library is part of Windows itself, by its file name."""
    low = name.lower()
    if low.startswith(("api-ms-win-", "ext-ms-win-")):
        return True
    return low.removesuffix(".dll") in WINDOWS


def problems(folder: Path, may_lack: Iterable[str] = ()) -> Iterator[str]:
    """What is wrong with a frozen folder, a sentence each; nothing where all is well."""
    inside = folder / "_internal"
    files = sorted(
        path for path in folder.rglob("*") if path.suffix.lower() in {".exe", ".dll", ".pyd"}
    )
    here: defaultdict[Path, set[str]] = defaultdict(set)
    for path in files:
        here[path.parent].add(path.name.lower())
    everywhere = set[str]().union(*(here[place] for place in _searched(folder, inside)))
    for name in PROGRAMS:
        if name not in here[folder]:
            yield f"{name} is missing"
    for name in RUNTIME:
        # Python itself is loaded before any package adds a folder.
        if name not in here[folder] | here[inside]:
            yield f"{name} of the Visual C++ runtime is missing"
    lacking = {name.lower() for name in may_lack}
    machines: defaultdict[str, list[str]] = defaultdict(list)
    for path in files:
        name = path.relative_to(folder).as_posix()
        try:
            image = read(path)
        except NotAnImageError as error:
            yield f"{name} is no program and no library: {error}"
            continue
        machines[image.machine].append(name)
        for wanted in image.imports:
            low = wanted.lower()
            found = low in everywhere or low in here[path.parent]
            if not (found or is_of_windows(low) or low in lacking):
                yield f"{name} needs {wanted}"
    if len(machines) > 1:
        rarest = min(machines, key=lambda machine: len(machines[machine]))
        yield f"files for several processors ({', '.join(sorted(machines))}): see " + ", ".join(
            machines[rarest][:5]
        )


def _searched(folder: Path, inside: Path) -> list[Path]:
    return [folder, inside, *(inside / name for name in ADDED)]


def main() -> None:
    """Check a folder; say what is wrong."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("folder", type=Path)
    asked.add_argument("--may-lack", nargs="*", default=[], metavar="DLL")
    given = asked.parse_args()
    found = list(problems(given.folder, given.may_lack))
    print("\n".join(found) if found else f"{given.folder}: every DLL is there")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()

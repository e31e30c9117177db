"""What a frozen Lavender holds, and what is left out of what PyInstaller would bring.

PyInstaller finds what is imported. It cannot know llama.cpp's libraries, which are loaded by name,
nor which of Qt's plugins a program never uses; both are said here, once for the three systems.
"""

import hashlib
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""PyInstaller's: name in the folder, source file (or what a link points at), kind."""

APPLICATION_ID = "app.lavender.Lavender"

HIDDEN = ("lavender", "pygments.lexers", "pygments.styles", "pygments.formatters.html")
"""Packages whose modules are imported by name."""

WITH_DATA = ("latex2mathml", "ziafont", "ziamath")
"""Packages with fonts and tables beside their code."""

WITH_METADATA = ("llama-cpp-python",)
"""What is asked for its version while it runs."""

UNUSED_MODULES = (
    "_pytest", "doctest", "fsspec", "ftplib", "hf_xet", "IPython", "lib2to3", "mypy", "numpy.f2py",
    "numpy.fft", "numpy.ma", "numpy.polynomial", "numpy.random", "numpy.testing", "PIL._imagingft",
    "PIL.ImageQt", "PIL.ImageShow", "PIL.ImageTk", "PIL.ImageWin", "pdb", "pip", "pydoc_data",
    "pytest", "setuptools", "shiboken6.files", "smtplib", "tkinter", "torch", "unittest", "xmlrpc",
    "yaml._yaml",
    *(f"huggingface_hub.{name}" for name in (
        "_buckets", "_commit_api", "_inference_endpoints", "_jobs_api", "_sandbox",
        "_snapshot_download", "cli", "community", "hf_api", "hf_file_system", "hub_mixin",
        "inference", "repocard", "repocard_data", "serialization",
    )),
    *(f"PIL.{name}ImagePlugin" for name in (
        "Blp", "BufrStub", "Cur", "Dcx", "Dds", "Eps", "Fits", "Fli", "Fpx", "Ftex", "Gbr",
        "GribStub", "Hdf5Stub", "Icns", "Ico", "Im", "Imt", "Iptc", "Jpeg2K", "McIdas", "Mic",
        "Mpeg", "Msp", "Palm", "Pcd", "Pcx", "Pdf", "Pixar", "Psd", "Qoi", "Sgi", "Spider", "Sun",
        "Tga", "Wmf", "XVThumb", "Xbm", "Xpm",
    )),
)  # fmt: skip
"""Imported somewhere behind a condition that never holds here; formats of pictures that are never
read; what the Hub's library can do beside downloads."""

QT_PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qminimal", "qcocoa", "qwindows", "qdirect2d"),
    "platforminputcontexts": (
        "composeplatforminputcontextplugin", "ibusplatforminputcontextplugin",
    ),
    "platformthemes": ("qxdgdesktopportal",),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qjpeg", "qsvg", "qico", "qicns"),
    "printsupport": ("cupsprintersupport",),
    "styles": ("qmacstyle", "qmodernwindowsstyle"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell", "qt-shell"),
}  # fmt: skip
"""The kinds of Qt's plugins that are used, and of each kind which.

Not GTK's theme: with it all of GTK would come along, of the builder's version. Nothing is drawn
with OpenGL.
"""

QT_LIBRARIES_UNUSED = (
    "Qml", "Quick", "Designer", "Network", "Pdf", "Sql", "Test", "VirtualKeyboard",
    "Concurrent", "Help", "OpenGL", "WlShellIntegration", "UiTools", "Xml", "EglFS", "EglFs",
    "ShaderTools",
)  # fmt: skip

SOFTWARE_OPENGL = "opengl32sw"
"""20 MB of Qt for Windows."""

LANGUAGES = ("de", "es", "fr", "ja", "ru", "zh_CN")
"""Qt's own words are kept in these."""

LEFT_TO_LINUX = (
    "libX11.so.6", "libX11-xcb.so.1", "libXau.so.6", "libXdmcp.so.6", "libXext.so.6",
    "libXrender.so.1", "libcups.so.2", "libdbus-1.so.3", "libexpat.so.1", "libfontconfig.so.1",
    "libfreetype.so.6", "libgcc_s.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0",
    "libstdc++.so.6",
)  # fmt: skip
"""Libraries of every Linux desktop. An older copy of one in the package would meet what belongs to
the newer one: drivers of graphics cards ask for the system's C++, fonts and printers for its
settings. Packages name what has them."""

ENGINE_UNUSED = (
    "llama-common",
    "ggml-cpu-cannonlake",
    "ggml-cpu-cooperlake",
    "ggml-cpu-piledriver",
)
"""What llama.cpp's own programs ask for, and processors of which hardly any were sold: they run
what was made for those a little older."""

OF_THE_INSTALLATION = ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")
"""What pip notes beside a package: the folders of the machine that built, and sums over them."""

LINK = "SYMLINK"


def wanted(entry: Entry) -> bool:
    """Is this file of PyInstaller's list used?"""
    name = PurePosixPath(entry[0].replace("\\", "/"))
    parts = name.parts
    if "plugins" in parts and ("PySide6" in parts or "Qt" in parts):
        kind = parts[parts.index("plugins") + 1]
        plugin = name.stem.removeprefix("lib")
        return plugin in QT_PLUGINS.get(kind, ())
    if "translations" in parts and "PySide6" in parts:
        return name.stem in {f"qtbase_{language}" for language in LANGUAGES}
    if name.parent.suffix == ".dist-info" and name.name in OF_THE_INSTALLATION:
        return False
    if name.name.removeprefix("lib").startswith(ENGINE_UNUSED) or name.stem == SOFTWARE_OPENGL:
        return False
    if _is_qt_library(name):
        return not any(_qt_module(name).startswith(unused) for unused in QT_LIBRARIES_UNUSED)
    return not ("tests" in parts or name.suffix in (".pyi", ".h", ".hpp", ".cmake", ".pc"))


def _is_qt_library(name: PurePosixPath) -> bool:
    return _qt_module(name) != ""


def _qt_module(name: PurePosixPath) -> str:
    """``Core`` of libQt6Core.so.6, Qt6Core.dll, QtCore.abi3.so and QtCore.framework's file."""
    stem = name.name.split(".")[0].removeprefix("lib")
    for prefix in ("Qt6", "Qt"):
        if stem.startswith(prefix):
            return stem.removeprefix(prefix)
    return ""


def without_unused(entries: list[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The same without libraries of the builder's system that nothing in the package asks for.

    PyInstaller brought them for what :func:`wanted` has left out. ``needs`` tells which libraries a
    file asks for, by name.
    """
    by_name = {PurePosixPath(name).name: (name, source, kind) for name, source, kind in entries}
    system = {name for name in by_name if _of_the_system(by_name[name])}
    kept = {entry[0] for entry in entries if PurePosixPath(entry[0]).name not in system}
    waiting = [source for name, source, kind in entries if name in kept and kind != LINK]
    while waiting:
        for need in needs(waiting.pop()):
            if need in system and need not in LEFT_TO_LINUX and by_name[need][0] not in kept:
                kept.add(by_name[need][0])
                waiting.append(by_name[need][1])
    return [entry for entry in entries if entry[0] in kept]


def asked_for(library: str) -> list[str]:
    """The names of the libraries that this one itself asks the system's loader for."""
    told = subprocess.run(
        ["objdump", "-p", library],  # noqa: S607 - of binutils, which PyInstaller asks for too
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE)


def _of_the_system(entry: Entry) -> bool:
    name, source, kind = entry
    ours = "/" in name or "site-packages" in source or name.startswith("libpython")
    return kind == "BINARY" and not ours


def engine(folder: Path) -> list[Entry]:
    """llama.cpp's libraries in ``folder`` (``llama_cpp`` of site-packages), each of them once.

    A wheel turns links into copies, and two copies of one library are two registries of backends,
    of which llama.cpp asks the wrong one. So the shortest name of each is kept as the file and the
    others lead to it.
    """
    real: dict[str, str] = {}
    entries: list[Entry] = []
    for path in sorted(_libraries(folder), key=lambda path: (len(path.name), path.name)):
        name = path.relative_to(folder.parent).as_posix()
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        if digest not in real or sys.platform == "win32":
            real[digest] = path.name
            entries.append((name, str(path), "BINARY"))
        else:
            entries.append((name, real[digest], LINK))
    return entries


def _libraries(folder: Path) -> Iterable[Path]:
    for place in ("lib", "bin"):
        yield from (
            path
            for path in (folder / place).glob("*")
            if any(part in (".so", ".dylib", ".dll") for part in path.suffixes)
            and not path.name.removeprefix("lib").startswith(ENGINE_UNUSED)
        )

"""Adds to a bill of materials what Python's metadata does not know: libraries inside wheels.

cyclonedx-py lists the distributions of an environment. Inside their wheels are llama.cpp with
ggml and what that carries, Qt, PDFium, picture libraries, OpenSSL, SQLite. They are asked for their
versions here, so the list is of what is really there.

``python packaging/ci/sbom.py BOM``, with the Python whose environment BOM is of, rewrites the file.
"""

import ctypes
import json
import sqlite3
import ssl
import sys
from collections.abc import Iterator
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

Component = tuple[str, str, str, str]
"""Name, version (empty where it tells none), licence (SPDX), where it comes from."""

SPEC = "CycloneDX"

BUILDERS = ("altgraph", "macholib", "pip", "pyinstaller", "pyinstaller-hooks-contrib", "setuptools")
"""In the environment to build with, and not in a package."""

# Pillow's names for its libraries: what they are called, licence, home.
PICTURES = {
    "avif": ("libavif", "BSD-2-Clause", "https://github.com/AOMediaCodec/libavif"),
    "freetype2": ("FreeType", "FTL", "https://freetype.org"),
    "harfbuzz": ("HarfBuzz", "MIT", "https://github.com/harfbuzz/harfbuzz"),
    "jpg_2000": ("OpenJPEG", "BSD-2-Clause", "https://www.openjpeg.org"),
    "libjpeg_turbo": ("libjpeg-turbo", "IJG AND BSD-3-Clause", "https://libjpeg-turbo.org"),
    "libtiff": ("LibTIFF", "libtiff", "https://libtiff.gitlab.io/libtiff"),
    "littlecms2": ("Little CMS", "MIT", "https://www.littlecms.com"),
    "webp": ("libwebp", "BSD-3-Clause", "https://chromium.googlesource.com/webm/libwebp"),
    "zlib_ng": ("zlib-ng", "Zlib", "https://github.com/zlib-ng/zlib-ng"),
}

# What libmtmd was built with, by a name that is only in it then.
CARRIED = {
    b"stbi_image_free": ("stb_image", "MIT OR Unlicense", "https://github.com/nothings/stb"),
    b"ma_decoder_init": ("miniaudio", "Unlicense OR MIT-0", "https://miniaud.io"),
}


def engine() -> Iterator[Component]:
    """llama.cpp, ggml and what is compiled into them, without loading the binding."""
    found = find_spec("llama_cpp")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("llama_cpp is not in this environment")
    folder = Path(found.origin).parent
    libraries = sorted(
        path
        for place in ("lib", "bin")
        for path in (folder / place).glob("*")
        if ".so" in path.suffixes or path.suffix in (".dll", ".dylib")
    )
    home = "https://github.com/ggml-org"
    yield "llama.cpp", _asked(libraries, "llama", "llama_version"), "MIT", f"{home}/llama.cpp"
    version = _asked(libraries, "ggml-base", "ggml_version")
    commit = _asked(libraries, "ggml-base", "ggml_commit")
    yield "ggml", "+".join(part for part in (version, commit) if part), "MIT", f"{home}/ggml"
    everything = b"".join(path.read_bytes() for path in libraries if "mtmd" in path.name)
    for name, (title, licence, where) in CARRIED.items():
        if name in everything:
            yield title, "", licence, where


def _asked(libraries: list[Path], stem: str, function: str) -> str:
    for path in libraries:
        if path.name.split(".")[0].removeprefix("lib") != stem:
            continue
        library = ctypes.CDLL(str(path))
        if hasattr(library, function):
            asked = getattr(library, function)
            asked.restype = ctypes.c_char_p
            return bytes(asked() or b"").decode()
    return ""


def others() -> Iterator[Component]:
    """The libraries inside Python's own and the other wheels."""
    import pi_heif  # noqa: PLC0415 - of the environment that is looked at, not of ours
    import pypdfium2  # noqa: PLC0415
    from PIL import features  # noqa: PLC0415
    from PySide6.QtCore import qVersion  # noqa: PLC0415

    python = ".".join(str(number) for number in sys.version_info[:3])
    yield "CPython", python, "PSF-2.0", "https://www.python.org"
    tls = ssl.OPENSSL_VERSION.split()
    yield "OpenSSL", tls[1], "Apache-2.0", "https://openssl-library.org"
    yield "SQLite", sqlite3.sqlite_version, "blessing", "https://sqlite.org"
    yield "Qt", str(qVersion()), "LGPL-3.0-only", "https://www.qt.io"
    pdfium = str(pypdfium2.PDFIUM_INFO).split("@")[0]
    yield "PDFium", pdfium, "BSD-3-Clause AND Apache-2.0", "https://pdfium.googlesource.com/pdfium"
    heif = pi_heif.libheif_info()
    yield (
        "libheif",
        str(heif["libheif"]),
        "LGPL-3.0-or-later",
        "https://github.com/strukturag/libheif",
    )
    hevc = str(heif["decoders"].get("libde265", "")).rpartition(" ")[2]
    yield "libde265", hevc, "LGPL-3.0-or-later", "https://github.com/strukturag/libde265"
    for name, (title, licence, where) in PICTURES.items():
        if version := _of_pillow(features, name):
            yield title, version, licence, where


def _of_pillow(features: object, name: str) -> str:
    return str(getattr(features, "version")(name) or "")  # noqa: B009 - untyped there


def added(bom: dict[str, object], components: list[Component]) -> dict[str, object]:
    """``bom`` with ``components`` in it, in one order whatever order they came in."""
    if bom.get("bomFormat") != SPEC:
        raise ValueError("this is no bill of materials of CycloneDX")
    there = bom.get("components")
    listed = [
        one | {"scope": "excluded"} if one["name"] in BUILDERS else one
        for one in (there if isinstance(there, list) else [])
    ]
    for name, version, licence, where in components:
        entry: dict[str, object] = {
            "bom-ref": f"native-{name}",
            "type": "library",
            "name": name,
            "licenses": [_licence(licence)],
            "externalReferences": [{"type": "website", "url": where}],
        }
        if version:
            entry["version"] = version
        listed.append(entry)
    listed.sort(key=lambda one: str(one["bom-ref"]).lower())
    return bom | {"components": listed}


def _licence(expression: str) -> dict[str, object]:
    one = " " not in expression
    return {"license": {"id": expression}} if one else {"expression": expression}


def main() -> None:
    """Rewrite the file."""
    path = Path(sys.argv[1])
    bom = added(json.loads(path.read_text(encoding="utf-8")), [*engine(), *others()])
    # Its version is in the code, where cyclonedx-py does not look.
    bom["metadata"]["component"]["version"] = metadata.version("lavender")  # type: ignore[index]
    path.write_text(json.dumps(bom, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    components = bom["components"]
    assert isinstance(components, list)
    print(f"{path}: {len(components)} parts")


if __name__ == "__main__":
    main()

"""The licences of everything that a package holds, found by looking at what it holds.

From PyInstaller's list of modules and libraries: each belongs to a distribution of Python's, to a
package of the builder's Debian, to Python itself or to llama.cpp. A part without a licence's text
ends the build, so nothing is shipped that nobody looked at.

The result is a folder of texts with ``index.json``: a list of ``{"name", "version", "licence",
"home", "texts"}``, which the program shows.
"""

import json
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

from lavender.licences import INDEX

TEXT_NAME = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)

KNOWN = {
    "latex2mathml": ("MIT", ("MIT-latex2mathml.txt",)),
    "pyside6-essentials": ("LGPL-3.0-only", ("LGPL-3.0.txt", "GPL-3.0.txt")),
    "shiboken6": ("LGPL-3.0-only", ("LGPL-3.0.txt", "GPL-3.0.txt")),
}
"""Distributions that come without a text, and what their authors say theirs is."""

OWN = "lavender"


@dataclass
class Part:
    """One thing that somebody else made and that is inside."""

    name: str
    version: str
    licence: str
    home: str
    texts: list[str] = field(default_factory=list)


class MissingLicenceError(Exception):
    """A part of the package has no licence's text."""


def collect(
    modules: Iterable[str], libraries: Iterable[Path], engine_source: Path, folder: Path
) -> list[Part]:
    """Write the texts for ``modules`` and ``libraries`` into ``folder``, with their index.

    ``modules`` are full module names, ``libraries`` the shared libraries' files, ``engine_source``
    the source archive that llama.cpp was built from. Raises :class:`MissingLicenceError`.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    python_parts = [_of_distribution(name, folder) for name in _distributions(modules)]
    system_parts = [_of_debian(name, folder) for name in _debian_packages(libraries)]
    parts = [_python(folder), _llama(engine_source, folder), *python_parts, *system_parts]
    for part in parts:
        if not part.texts:
            raise MissingLicenceError(f"{part.name} {part.version} has no licence's text")
    parts.sort(key=lambda part: part.name.lower())
    index = json.dumps([asdict(part) for part in parts], indent=1, ensure_ascii=False)
    (folder / INDEX).write_text(index + "\n", encoding="utf-8")
    return parts


def _distributions(modules: Iterable[str]) -> list[str]:
    """The distributions that the top-level modules come from, ours left out."""
    owners = packages_distributions()
    tops = {module.split(".")[0] for module in modules}
    found = {_plain(owner) for top in tops for owner in owners.get(top, ())}
    return sorted(found - {OWN})


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _of_distribution(name: str, folder: Path) -> Part:
    found = distribution(name)
    known, fallback = KNOWN.get(name, ("", ()))
    told = found.metadata.json
    licence = known or str(
        told.get("license_expression") or _classified(found) or told.get("license") or ""
    )
    part = Part(name, found.version, licence.splitlines()[0] if licence else "", _home(found))
    for file in found.files or ():
        path = Path(str(found.locate_file(file)))
        inside = ".dist-info" in str(file) or TEXT_NAME.match(path.name)
        if inside and TEXT_NAME.search(str(file).split(".dist-info")[-1]) and path.is_file():
            _keep(path, folder, part)
    for text in fallback:
        _keep(Path(__file__).parent / "licences" / text, folder, part)
    return part


def _classified(found: Distribution) -> str:
    prefix = "License :: OSI Approved :: "
    classifiers = found.metadata.get_all("Classifier") or []
    return ", ".join(one.removeprefix(prefix) for one in classifiers if one.startswith(prefix))


def _home(found: Distribution) -> str:
    for line in found.metadata.get_all("Project-URL") or []:
        label, _, address = line.partition(",")
        if label.strip().lower() in ("homepage", "home", "source", "repository", "source code"):
            return str(address.strip())
    return str(found.metadata.json.get("home_page") or "")


def _keep(path: Path, folder: Path, part: Part) -> None:
    """A copy of the text, under a name that says whose it is and is nobody else's."""
    name = f"{part.name}-{path.name}" if path.suffix == ".txt" else f"{part.name}-{path.name}.txt"
    number = 1
    while name in part.texts:
        number += 1
        name = f"{part.name}-{number}-{path.name}.txt"
    text = path.read_text(encoding="utf-8", errors="replace")
    (folder / name).write_text(text, encoding="utf-8")
    part.texts.append(name)


def _python(folder: Path) -> Part:
    version = ".".join(str(number) for number in sys.version_info[:3])
    part = Part("Python", version, "PSF-2.0", "https://www.python.org")
    library = Path(sys.base_prefix) / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}"
    for path in (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if path.is_file():
            _keep(path, folder, part)
            break
    return part


def _llama(source: Path, folder: Path) -> Part:
    """llama.cpp with what it carries; its wheel has only the binding's own text."""
    part = Part("llama.cpp", "", "MIT", "https://github.com/ggml-org/llama.cpp")
    wanted = re.compile(
        r"/vendor/llama\.cpp/(LICENSE|AUTHORS|licenses/[^/]+|vendor/.*LICENSE[^/]*)$"
    )
    with tarfile.open(source) as archive:
        for member in archive:
            if member.isfile() and wanted.search(member.name):
                content = archive.extractfile(member)
                assert content is not None  # it is a file
                short = member.name.split("/vendor/llama.cpp/")[1].replace("/", "-")
                name = f"llama.cpp-{short}.txt"
                (folder / name).write_bytes(content.read())
                part.texts.append(name)
    part.version = source.name.removesuffix(".tar.gz").rsplit("-", 1)[1]
    return part


def debian() -> bool:
    """Is this a system that can say which of its packages a file is of?"""
    return shutil.which("dpkg-query") is not None


def _debian_packages(libraries: Iterable[Path]) -> list[str]:
    """The builder's packages that these libraries come from, where it is a Debian."""
    if not debian():
        return []
    found = set()
    for library in libraries:
        for path in {library, library.resolve(), _without_usr(library.resolve())}:
            told = subprocess.run(
                ["dpkg-query", "--search", str(path)],  # noqa: S607 - found before
                check=False,
                capture_output=True,
                text=True,
            )
            if told.returncode == 0:
                found.add(told.stdout.split(":")[0])
                break
    return sorted(found)


def _without_usr(path: Path) -> Path:
    """Where Debian's list has a library of /lib, which is /usr/lib today."""
    return Path("/") / path.relative_to("/usr") if path.is_relative_to("/usr") else path


def _of_debian(name: str, folder: Path) -> Part:
    told = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Version}\t${Homepage}\n", name],  # noqa: S607 - found before
        check=True,
        capture_output=True,
        text=True,
    )
    version, home = told.stdout.splitlines()[0].split("\t")
    part = Part(name, version, "", home)
    path = Path("/usr/share/doc") / name / "copyright"
    if path.is_file():
        _keep(path, folder, part)
    return part

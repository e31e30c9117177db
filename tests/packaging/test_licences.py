"""Every part of a package has its licence's text, or there is no package."""

import io
import json
import tarfile
from pathlib import Path

import pytest

from freeze import licences

TEXT = b"Everybody may."


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A source archive like that of the engine's binding."""
    path = tmp_path / "llama_cpp_python-9.8.7.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        for name in ("LICENSE", "licenses/LICENSE-jsonhpp", "vendor/hash/sha256/LICENSE", "main.c"):
            info = tarfile.TarInfo(f"llama_cpp_python-9.8.7/vendor/llama.cpp/{name}")
            info.size = len(TEXT)
            archive.addfile(info, io.BytesIO(TEXT))
    return path


MODULES = ("PySide6.QtCore", "numpy.linalg", "click.core", "latex2mathml.converter", "lavender.cli")


def test_parts_are_found_by_what_is_imported(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "licences"
    parts = {part.name: part for part in licences.collect(MODULES, [], source, folder)}
    assert {"Python", "llama.cpp", "numpy", "click", "latex2mathml"} <= parts.keys()
    assert "lavender" not in parts
    assert parts["pyside6-essentials"].licence == "LGPL-3.0-only"
    assert parts["llama.cpp"].version == "9.8.7"
    assert len(parts["llama.cpp"].texts) == 3
    told = json.loads((folder / "index.json").read_text("utf-8"))
    assert [one["name"].lower() for one in told] == sorted(one["name"].lower() for one in told)
    for one in told:
        for text in one["texts"]:
            assert (folder / text).read_text("utf-8").strip()
    files = {path.name for path in folder.iterdir()} - {"index.json"}
    assert files == {text for one in told for text in one["texts"]}


def test_a_part_without_a_text_ends_the_build(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(licences, "KNOWN", {})
    with pytest.raises(licences.MissingLicenceError, match="latex2mathml"):
        licences.collect(["latex2mathml"], [], source, tmp_path / "licences")


@pytest.mark.skipif(not licences.debian(), reason="asks Debian's list of packages")
def test_the_systems_libraries_bring_the_text_of_their_package(
    source: Path, tmp_path: Path
) -> None:
    library = next(Path("/usr/lib").glob("*/libdbus-1.so.3"))
    parts = licences.collect([], [library], source, tmp_path / "licences")
    (found,) = [part for part in parts if part.name == "libdbus-1-3"]
    assert found.version
    assert "AFL" in (tmp_path / "licences" / found.texts[0]).read_text("utf-8")

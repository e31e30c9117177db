"""What a folder needs of a system is read from the files in it."""

import shutil
import sys
from pathlib import Path

import llama_cpp
import pytest

from linux import needs

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("objdump") is None, reason="needs binutils on Linux"
)
LIBRARIES = Path(llama_cpp.__file__).parent / "lib"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """llama.cpp's libraries, of which each but one needs another."""
    for file in LIBRARIES.glob("*.so.0"):
        shutil.copy(file, tmp_path)
    (tmp_path / "text.so").write_text("no library")
    (tmp_path / "link.so").symlink_to("libggml.so.0")
    return tmp_path


def test_what_is_inside_is_no_need(folder: Path) -> None:
    assert {each.suffix for each in needs.elf_files(folder)} == {".0"}
    wanted = needs.outside(folder)
    assert "libc.so.6" in wanted
    assert "libggml-base.so.0" not in wanted
    assert any(each.startswith("GLIBC_2.") for each in wanted["libc.so.6"])
    (folder / "libggml-base.so.0").unlink()
    assert "libggml-base.so.0" in needs.outside(folder)


def test_the_newest_symbol_says_the_oldest_glibc() -> None:
    wanted = {"libc.so.6": {"GLIBC_2.4", "GLIBC_2.34", "GLIBC_PRIVATE"}, "libm.so.6": {"GLIBC_2.9"}}
    assert needs.oldest_glibc(wanted) == "2.34"


def test_a_program_is_told_from_a_library(folder: Path) -> None:
    assert needs.is_program(Path(sys.executable).resolve())
    assert not needs.is_program(folder / "libggml.so.0")


def test_a_damaged_file_ends_the_build(folder: Path) -> None:
    (folder / "damaged.so").write_bytes(b"\x7fELF" + bytes(60))
    with pytest.raises(ValueError, match=r"damaged\.so"):
        needs.outside(folder)


@pytest.mark.skipif(shutil.which("dpkg-shlibdeps") is None, reason="needs dpkg-dev")
def test_needs_become_packages_of_debian(folder: Path) -> None:
    depends = needs.debian_depends(folder)
    assert any(each.startswith("libc6 (>= 2.") for each in depends)
    assert set(needs.AT_RUN_TIME) <= set(depends)
    (folder / "libggml-base.so.0").unlink()
    with pytest.raises(ValueError, match=r"libggml-base\.so\.0"):
        needs.debian_depends(folder)

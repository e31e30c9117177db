"""A frozen folder for Windows brings every library that Windows does not have."""

from pathlib import Path

import pytest

from tests.packaging.pe import ARM64, image
from windows.imports import PROGRAMS, RUNTIME, NotAnImageError, is_of_windows, problems, read


def put(path: Path, *imports: str, delayed: list[str] | None = None, machine: int = 0x8664) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(image(list(imports), delayed, machine))


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A folder in which nothing is missing."""
    for name in PROGRAMS:
        put(tmp_path / name, "KERNEL32.dll")
    for name in RUNTIME:
        put(tmp_path / "_internal" / name, "api-ms-win-crt-runtime-l1-1-0.dll")
    put(tmp_path / "_internal" / "python311.dll", "VCRUNTIME140.dll", "VERSION.dll")
    return tmp_path


def test_imports_are_read_ordinary_and_delayed(tmp_path: Path) -> None:
    put(tmp_path / "x.dll", "KERNEL32.dll", "b.dll", delayed=["late.dll"])
    found = read(tmp_path / "x.dll")
    assert found.imports == ("KERNEL32.dll", "b.dll", "late.dll")
    assert found.machine == "x86_64"


def test_a_whole_folder_has_no_problems(frozen: Path) -> None:
    assert list(problems(frozen)) == []


def test_a_library_that_is_nowhere_is_told_with_who_needs_it(frozen: Path) -> None:
    put(frozen / "_internal" / "numpy" / "core.pyd", "libopenblas.dll")
    assert list(problems(frozen)) == ["_internal/numpy/core.pyd needs libopenblas.dll"]


def test_so_is_one_that_is_only_loaded_later(frozen: Path) -> None:
    put(frozen / "_internal" / "late.pyd", delayed=["gone.dll"])
    assert list(problems(frozen)) == ["_internal/late.pyd needs gone.dll"]


@pytest.mark.parametrize("place", ["_internal", "_internal/numpy", "_internal/numpy.libs"])
def test_where_windows_will_look_is_where_it_may_be(frozen: Path, place: str) -> None:
    put(frozen / "_internal" / "numpy" / "core.pyd", "LibOpenBLAS.dll")
    put(frozen / place / "libopenblas.dll")
    assert list(problems(frozen)) == []


def test_where_windows_will_not_look_does_not_count(frozen: Path) -> None:
    put(frozen / "_internal" / "numpy" / "core.pyd", "libopenblas.dll")
    put(frozen / "_internal" / "elsewhere" / "libopenblas.dll")
    assert list(problems(frozen)) == ["_internal/numpy/core.pyd needs libopenblas.dll"]


@pytest.mark.parametrize("name", RUNTIME)
def test_a_fresh_windows_has_no_visual_c_runtime(frozen: Path, name: str) -> None:
    (frozen / "_internal" / name).unlink()
    assert f"{name} of the Visual C++ runtime is missing" in list(problems(frozen))
    assert not is_of_windows(name)


def test_qts_own_copy_of_it_is_too_late_for_python(frozen: Path) -> None:
    inside = frozen / "_internal"
    (inside / "PySide6").mkdir()
    (inside / RUNTIME[0]).rename(inside / "PySide6" / RUNTIME[0])
    assert list(problems(frozen)) == [f"{RUNTIME[0]} of the Visual C++ runtime is missing"]


def test_a_driver_may_be_lacking_where_that_is_said(frozen: Path) -> None:
    put(frozen / "_internal" / "ggml-vulkan.dll", "vulkan-1.dll")
    assert list(problems(frozen)) == ["_internal/ggml-vulkan.dll needs vulkan-1.dll"]
    assert list(problems(frozen, ["vulkan-1.dll"])) == []


def test_a_file_for_another_processor_is_told(frozen: Path) -> None:
    put(frozen / "_internal" / "odd.pyd", machine=ARM64)
    (told,) = problems(frozen)
    assert told.endswith("(arm64, x86_64): see _internal/odd.pyd")


def test_a_file_that_is_no_library_is_told(frozen: Path) -> None:
    (frozen / "_internal" / "torn.dll").write_bytes(b"MZ")
    (told,) = problems(frozen)
    assert told.startswith("_internal/torn.dll is no program and no library")
    with pytest.raises(NotAnImageError):
        read(frozen / "_internal" / "torn.dll")


def test_an_empty_folder_is_no_program(tmp_path: Path) -> None:
    told = list(problems(tmp_path))
    assert {f"{name} is missing" for name in PROGRAMS} < set(told)

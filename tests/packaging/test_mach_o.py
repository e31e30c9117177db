"""Libraries that would keep Lavender.app from starting on another Mac are found."""

from pathlib import Path

import pytest

from macos import mach_o
from tests.packaging.mach_o_files import app_with, fat, thin

SYSTEM = "/usr/lib/libc++.1.dylib"


def faults(app: Path, machine: str = "arm64") -> list[str]:
    """What is wrong with ``app``."""
    return list(mach_o.faults(app, machine, (13, 0)))


def test_a_good_app_would_be_found_fault_with(tmp_path: Path) -> None:
    app = app_with(
        tmp_path,
        {
            "Frameworks/libggml.dylib": thin(SYSTEM),
            "Frameworks/libllama.dylib": thin("@loader_path/libggml.dylib", SYSTEM),
            "Frameworks/PySide6/QtCore.abi3.so": thin("@rpath/libggml.dylib", minimum=(15, 0)),
            "Frameworks/a.so": thin("@executable_path/../Frameworks/libggml.dylib"),
            "Frameworks/lib-dynload/_ctypes.cpython-311-darwin.so": thin("/usr/lib/libffi.dylib"),
            "Frameworks/weak.dylib": thin(weak=("/opt/homebrew/lib/libx.dylib",)),
            "Frameworks/both.dylib": fat(thin(SYSTEM), thin(SYSTEM, machine="x86_64")),
            "Resources/Some.class": b"\xca\xfe\xba\xbe\0\0\0\x34" + b"java" * 20,
            "Resources/empty": b"",
            "Resources/words.txt": b"no library",
        },
    )
    assert faults(app) == []
    assert len(mach_o.files(app)) == 8


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (thin("/opt/homebrew/opt/openssl/libssl.dylib"), "loads /opt/homebrew"),
        (thin("/usr/lib/../local/lib/libx.dylib"), "loads /usr/lib/.."),
        (thin("@rpath/libgone.dylib"), "loads @rpath/libgone.dylib"),
        (thin("@loader_path/../../../outside.dylib"), "loads @loader_path"),
        (thin("libbare.dylib"), "loads libbare.dylib"),
        (thin(SYSTEM, minimum=(14, 0)), "needs macOS 14.0"),
        (thin(SYSTEM, machine="x86_64"), "is not for arm64"),
        (thin("@rpath/libit.dylib", places=("/Users/builder/lib",)), "looks for libraries in"),
    ],
)
def test_what_another_mac_has_not_would_go_unseen(
    tmp_path: Path, content: bytes, fault: str
) -> None:
    (tmp_path / "outside.dylib").write_bytes(thin())
    app = app_with(tmp_path, {"Frameworks/libit.dylib": content})
    (found,) = faults(app)
    assert found.startswith("Contents/Frameworks/libit.dylib ") and fault in found


def test_a_python_with_its_own_libffi_would_be_stopped_by_the_hardened_runtime(
    tmp_path: Path,
) -> None:
    name = "Frameworks/lib-dynload/_ctypes.cpython-313-darwin.so"
    files = {name: thin("@loader_path/../libffi.8.dylib"), "Frameworks/libffi.8.dylib": thin()}
    (found,) = faults(app_with(tmp_path, files))
    assert "system's libffi" in found


def test_a_library_for_two_machines_would_be_read_for_one(tmp_path: Path) -> None:
    both = fat(thin(SYSTEM), thin("/opt/local/liby.dylib", machine="x86_64"))
    program = thin(machine="x86_64", kind=2)
    app = app_with(tmp_path, {"Frameworks/both.dylib": both, "MacOS/lavender": program})
    assert faults(app, "x86_64") == ["Contents/Frameworks/both.dylib loads /opt/local/liby.dylib"]


def test_what_is_inside_would_be_signed_after_what_is_around_it(tmp_path: Path) -> None:
    framework = "Frameworks/PySide6/Qt/lib/QtCore.framework"
    app = app_with(
        tmp_path,
        {
            f"{framework}/Versions/A/QtCore": thin(),
            "Frameworks/libllama.dylib": thin(),
            "Frameworks/PySide6/QtCore.abi3.so": thin(),
        },
    )
    (app / "Contents" / framework / "QtCore").symlink_to("Versions/A/QtCore")
    depths = [len(path.parts) for path in mach_o.files(app)]
    assert depths == sorted(depths, reverse=True)
    assert len(depths) == 4, "the link is no file of its own"

"""What a frozen folder holds: Qt's parts that are used, and every engine library once."""

import shutil
from pathlib import Path

import pytest

from freeze import contents


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/translations/qtbase_ja.qm", True),
        ("PySide6/Qt/translations/qtbase_it.qm", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("PySide6/Qt6Quick.dll", False),
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/QtNetwork.abi3.so", False),
        ("libQt6DBus.so.6", True),
        ("numpy/core/tests/data/x.bin", False),
        ("lavender/resources/translations/lavender_ja.ts", True),
        ("lavender/resources/samples/fridge.png", True),
        ("tqdm-4.70.1.dist-info/METADATA", True),
        ("tqdm-4.70.1.dist-info/RECORD", False),
        ("llama_cpp_python-0.3.36.dist-info/direct_url.json", False),
    ],
)
def test_what_is_used_is_kept(name: str, kept: bool) -> None:
    assert contents.wanted((name, "/somewhere/" + Path(name).name, "DATA")) is kept


def test_copies_of_a_library_become_one_with_links(tmp_path: Path) -> None:
    library = tmp_path / "llama_cpp" / "lib"
    library.mkdir(parents=True)
    for name in ("libllama.so.0.5.0", "libllama.so", "libllama.so.0"):
        (library / name).write_bytes(b"llama")
    (library / "libggml-cpu-haswell.so").write_bytes(b"haswell")
    (library / "libllama-common.so").write_bytes(b"of other programs")
    (library / "README").write_bytes(b"no library")
    entries = {name: (source, kind) for name, source, kind in contents.engine(library.parent)}
    assert entries == {
        "llama_cpp/lib/libllama.so": (str(library / "libllama.so"), "BINARY"),
        "llama_cpp/lib/libllama.so.0": ("libllama.so", "SYMLINK"),
        "llama_cpp/lib/libllama.so.0.5.0": ("libllama.so", "SYMLINK"),
        "llama_cpp/lib/libggml-cpu-haswell.so": (str(library / "libggml-cpu-haswell.so"), "BINARY"),
    }


def test_qts_own_words_come_in_every_language_of_the_window() -> None:
    ours = {path.stem.removeprefix("lavender_") for path in _translations()}
    qts = {"zh" if one == "zh_CN" else one for one in contents.LANGUAGES}
    assert ours == qts


def _translations() -> list[Path]:
    root = Path(__file__).resolve().parents[2]
    return sorted((root / "resources" / "translations").glob("lavender_*.ts"))


@pytest.mark.skipif(not shutil.which("objdump"), reason="needs binutils")
def test_a_library_is_asked_what_it_needs_itself() -> None:
    library = next(Path("/usr/lib").glob("*/libdbus-1.so.3"))
    needs = contents.asked_for(str(library))
    assert "libc.so.6" in needs
    assert "libzstd.so.1" not in needs  # of libsystemd, which it needs


def test_libraries_that_only_something_left_out_asked_for_go_too() -> None:
    entries = [
        ("PySide6/QtCore.abi3.so", "/site-packages/PySide6/QtCore.abi3.so", "BINARY"),
        ("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY"),
        ("libxcb-cursor.so.0", "/usr/lib/libxcb-cursor.so.0", "BINARY"),
        ("libxcb-image.so.0", "/usr/lib/libxcb-image.so.0", "BINARY"),
        ("libcups.so.2", "/usr/lib/libcups.so.2", "BINARY"),
        ("libgnutls.so.30", "/usr/lib/libgnutls.so.30", "BINARY"),
        ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
    ]
    needs = {
        "/site-packages/PySide6/QtCore.abi3.so": [
            "libxcb-cursor.so.0",
            "libcups.so.2",
            "libc.so.6",
        ],
        "/usr/lib/libxcb-cursor.so.0": ["libxcb-image.so.0"],
        "/usr/lib/libcups.so.2": ["libgnutls.so.30"],
        "/usr/lib/libgtk-3.so.0": ["libgnutls.so.30"],
    }
    kept = contents.without_unused(entries, lambda source: needs.get(source, []))
    assert [name for name, _, _ in kept] == [
        "PySide6/QtCore.abi3.so",
        "libpython3.11.so.1.0",
        "libxcb-cursor.so.0",
        "libxcb-image.so.0",
        "libQt6Core.so.6",
    ]

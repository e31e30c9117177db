"""The version that Windows shows of the program files."""

from itertools import pairwise
from pathlib import Path

import pytest

import lavender
from windows.version_info import program_version, resource, version_of

INIT = Path(lavender.__file__)


def test_it_is_the_programs_own() -> None:
    assert program_version(INIT).text == lavender.__version__


def test_numbers_are_four_and_a_trial_version_has_those_of_its_release() -> None:
    assert version_of("0.10.2").numbers == (0, 10, 2, 0)
    assert version_of("0.10.2rc1").numbers == (0, 10, 2, 0)


def test_order_is_that_of_versions() -> None:
    rising = ["0.9.0", "0.10.0.dev2", "0.10.0a1", "0.10.0b1", "0.10.0rc1", "0.10.0rc2", "0.10.0"]
    orders = [[int(each) for each in version_of(text).order.split(".")] for text in rising]
    assert all(before < after for before, after in pairwise(orders))


@pytest.mark.parametrize("text", ["", "1", "1.2", "1.2.3.4", "1.2.3-beta", "70000.0.0", "v1.2.3"])
def test_what_is_no_version_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"version|Windows"):
        version_of(text)


def test_a_file_without_a_version_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.py").write_text("version = 1\n")
    with pytest.raises(ValueError, match="no version"):
        program_version(tmp_path / "x.py")


def test_the_resource_is_what_pyinstaller_reads() -> None:
    def part(name: str) -> object:
        return lambda *words, **named: (name, words, named)

    names = (
        "VSVersionInfo FixedFileInfo StringFileInfo StringTable StringStruct VarFileInfo VarStruct"
    )
    text = resource(version_of("1.2.3rc4"), "lavender-cli.exe")
    kind, _, parts = eval(text, {name: part(name) for name in names.split()})  # noqa: S307 - as it does
    assert kind == "VSVersionInfo"
    fixed = parts["ffi"][2]
    assert fixed["filevers"] == fixed["prodvers"] == (1, 2, 3, 0)
    strings, codes = parts["kids"]
    _, (language, rows), _ = strings[1][0][0]
    said = dict(row[1] for row in rows)
    assert said["FileVersion"] == said["ProductVersion"] == "1.2.3rc4"
    assert said["OriginalFilename"] == "lavender-cli.exe"
    assert said["InternalName"] == "lavender-cli"
    assert said["FileDescription"] == "Lavender"
    # A table's name is its language and character set, which "Translation" repeats as numbers.
    number, letters = codes[1][0][0][1][1]
    assert language == f"{number:04X}{letters:04X}"

"""The installer's script says what it must, and its lists name what is there."""

import re
import zipfile
from pathlib import Path, PurePosixPath

import pytest

from lavender.chat.images import MEDIA_TYPES
from lavender.paths import PORTABLE_MARK, find
from lavender.window.attaching import PATTERNS
from lavender.window.languages import LANGUAGES
from windows import portable
from windows.build import definitions
from windows.contents import LONGEST_NAME, Contents, contents_of, script
from windows.version_info import version_of

HERE = Path(__file__).resolve().parents[2] / "packaging" / "windows"
SCRIPTS = sorted(HERE.glob("*.ns?"))
ENDINGS = {
    "JPEG": {".jpg", ".jpeg"},
    "MPO": {".jpg"},
    "PNG": {".png"},
    "WEBP": {".webp"},
    "GIF": {".gif"},
    "BMP": {".bmp"},
    "TIFF": {".tif", ".tiff"},
    "AVIF": {".avif"},
    "HEIF": {".heic", ".heif"},
}


def offered(macro: str) -> set[str]:
    text = (HERE / "file_types.nsh").read_text("utf-8")
    body = text.split(f"!macro {macro} DO")[1].split("!macroend")[0]
    return set(re.findall(r'"(\.\w+)"', body))


def words(language: str) -> dict[str, str]:
    text = (HERE / "words" / f"{language}.nsh").read_text("utf-8")
    found = re.findall(r'^LangString (\w+) \$\{LANG_\w+\} "(.*)"$', text, re.MULTILINE)
    assert len(found) == text.count("LangString ")
    assert len(dict(found)) == len(found)
    return dict(found)


def test_every_photo_format_that_is_read_is_offered_and_no_other() -> None:
    assert set(ENDINGS) == set(MEDIA_TYPES), "a new format needs its endings here and there"
    assert offered("EACH_PHOTO_TYPE") == set().union(*ENDINGS.values())


def test_what_the_window_lets_choose_explorer_lets_open() -> None:
    both = offered("EACH_PHOTO_TYPE") | offered("EACH_DOCUMENT_TYPE")
    assert both == {pattern.removeprefix("*") for pattern in PATTERNS.split()}


def test_the_installer_speaks_the_languages_of_the_window() -> None:
    assert {path.stem for path in (HERE / "words").glob("*.nsh")} == set(LANGUAGES)
    wizard = (HERE / "wizard.nsh").read_text("utf-8")
    assert set(re.findall(r"words\\(\w+)\.nsh", wizard)) == set(LANGUAGES)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_sentence_is_missing_and_its_places_are_kept(language: str) -> None:
    english, said = words("en"), words(language)
    assert list(said) == list(english)
    for name, text in english.items():
        places = r"\$\{?\w+\}?"
        assert sorted(set(re.findall(places, text))) == sorted(set(re.findall(places, said[name])))
        assert said[name].strip()


def test_every_word_that_the_script_uses_is_there_and_every_one_is_used() -> None:
    text = "".join(path.read_text("utf-8") for path in SCRIPTS)
    used = set(re.findall(r"\$\(([A-Z_]+)\)", text))
    assert used == set(words("en"))


def test_nothing_but_the_folders_of_its_own_is_removed_with_all_that_is_in_it() -> None:
    text = "".join(path.read_text("utf-8") for path in SCRIPTS)
    assert set(re.findall(r"RMDir /r (\S+)", text)) == {'"${STAGE}"'}


def test_it_writes_to_the_persons_own_registry_only() -> None:
    text = "".join(path.read_text("utf-8") for path in SCRIPTS)
    roots = re.findall(r"^\s*(?:Write|Delete|Read)Reg\w+ (?:/\w+ )?(\w+)", text, re.MULTILINE)
    assert set(roots) == {"HKCU"}
    assert "RequestExecutionLevel user" in text


def test_it_knows_where_the_program_keeps_what_is_the_persons() -> None:
    text = (HERE / "installer.nsi").read_text("utf-8")
    assert set(re.findall(r'StrCpy \$DataFolder "(.*)"', text)) == {"$LOCALAPPDATA\\lavender"}
    assert find(None, {}).data.name == "lavender"


def test_the_lists_name_every_file_and_inner_folders_go_first(tmp_path: Path) -> None:
    for name in ("lavender.exe", "_internal/a.dll", "_internal/in/deep/$x y.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"12345")
    listed = contents_of(tmp_path)
    assert listed.size == 15
    assert listed.longest == len("_internal/in/deep/$x y.txt")
    text = script(listed, tmp_path)
    assert f'File "{tmp_path / "_internal/in/deep/$x y.txt"}"' in text
    assert '!insertmacro ${DO} "_internal\\in\\deep\\$$x y.txt"' in text
    emptied = re.findall(r'RMDir "(.*)"', text)
    assert emptied == [
        "$INSTDIR\\_internal\\in\\deep",
        "$INSTDIR\\_internal\\in",
        "$INSTDIR\\_internal",
    ]
    made = re.findall(r'CreateDirectory "(.*)"', text)
    assert made == emptied[::-1]


@pytest.mark.parametrize("name", ["Uninstall.exe", "a:b.txt", "x" * (LONGEST_NAME + 1)])
def test_a_name_that_would_not_do_on_windows_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(ValueError, match=r"name|long"):
        contents_of(tmp_path)


def test_two_names_that_are_one_on_windows_are_refused(tmp_path: Path) -> None:
    (tmp_path / "Lavender.exe").write_bytes(b"")
    (tmp_path / "lavender.exe").write_bytes(b"")
    with pytest.raises(ValueError, match="one file"):
        contents_of(tmp_path)


def test_an_empty_folder_and_a_link_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no files"):
        contents_of(tmp_path)
    (tmp_path / "link").symlink_to(tmp_path)
    with pytest.raises(ValueError, match="link"):
        contents_of(tmp_path)


def test_the_script_gets_whatever_it_asks_for() -> None:
    listed = Contents((PurePosixPath("lavender.exe"),), 2049)
    files = {name: Path(name) for name in ("LISTS", "PICTURES", "ICON", "OUT")}
    told = definitions(version_of("1.2.3"), listed, "amd64-unicode", files)
    known = dict(each.removeprefix("-D").split("=", 1) for each in told)
    assert known["SIZE"] == "3"
    head = (HERE / "installer.nsi").read_text("utf-8").split("Target ")[0]
    assert set(re.findall(r"\b([A-Z]{3,})\b(?=  )", head)) <= set(known)


def test_the_portable_zip_is_marked_and_two_are_the_same(tmp_path: Path) -> None:
    frozen = tmp_path / "frozen"
    (frozen / "_internal").mkdir(parents=True)
    (frozen / "lavender.exe").write_bytes(b"program")
    (frozen / "_internal" / "b").write_bytes(b"b")
    one, two = tmp_path / "one.zip", tmp_path / "two.zip"
    portable.write(frozen, one, 0)
    (frozen / "lavender.exe").touch()
    portable.write(frozen, two, 0)
    assert one.read_bytes() == two.read_bytes()
    with zipfile.ZipFile(one) as archive:
        names = archive.namelist()
        assert archive.read("Lavender/_internal/b") == b"b"
    assert names == ["Lavender/portable", "Lavender/_internal/b", "Lavender/lavender.exe"]
    assert portable.MARK == PORTABLE_MARK


def test_nobodys_data_gets_into_the_zip(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    with pytest.raises(ValueError, match="data"):
        portable.write(tmp_path, tmp_path / "x.zip", 0)

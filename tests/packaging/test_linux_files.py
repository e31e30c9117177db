"""Desktop file, metainfo, manual page and texts of packages say what the program is."""

import configparser
import gzip
import json
import re
import stat
import sys
import xml.etree.ElementTree as Xml
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click
import pytest

from lavender import __version__
from lavender.chat.images import MEDIA_TYPES
from lavender.cli import cli
from lavender.window.attaching import PATTERNS
from lavender.window.languages import LANGUAGES
from linux import deb, facts, layout, manual, rpm
from tests.packaging.conftest import Frozen

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="packages of Linux")

HERE = layout.HERE
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture
def desktop() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(HERE / f"{facts.ID}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def metainfo() -> Xml.Element:
    return Xml.fromstring(layout.metainfo())  # noqa: S314 - our own


def test_every_format_that_is_read_is_offered(
    desktop: configparser.SectionProxy, metainfo: Xml.Element
) -> None:
    offered = desktop["MimeType"].rstrip(";").split(";")
    # A HEIC file is called HEIF as well; PDF is read by another library.
    assert set(offered) == {*MEDIA_TYPES.values(), "image/heif", "application/pdf"}
    assert len(set(PATTERNS.split())) == 12, "a format came or went: what do desktops call it?"
    assert [each.text for each in metainfo.iter("mediatype")] == offered


def test_every_language_has_its_words(
    desktop: configparser.SectionProxy, metainfo: Xml.Element
) -> None:
    others = set(LANGUAGES) - {"en"}
    for key in ("GenericName", "Comment", "Keywords"):
        assert {name for name in others if desktop.get(f"{key}[{name}]")} == others
    summaries = {each.get(LANG, "en"): each.text for each in metainfo.iter("summary")}
    assert summaries == {
        name: desktop["Comment" if name == "en" else f"Comment[{name}]"] for name in LANGUAGES
    }
    paragraphs = [each.get(LANG, "en") for each in metainfo.iterfind("description/p")]
    assert all(paragraphs.count(name) == 2 for name in LANGUAGES)
    assert desktop["Comment"] == facts.SUMMARY


def test_the_desktop_finds_the_window_by_its_name(desktop: configparser.SectionProxy) -> None:
    code = (facts.TREE / "app/lavender/window/app.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{facts.ID}")' in code
    assert desktop["Icon"] == facts.ID
    assert desktop["Exec"] == "lavender open %F", "a file may be called like a command"


def test_the_version_is_in_one_place(metainfo: Xml.Element) -> None:
    assert facts.version() == __version__
    assert next(each.get("version") for each in metainfo.iter("release")) == __version__
    assert deb.changelog(__version__).startswith(f"lavender ({__version__}) ")
    assert f"Lavender {__version__}" in manual.page()
    holding = [
        path.name
        for path in HERE.rglob("*")
        if path.is_file() and path.suffix != ".pyc" and __version__ in path.read_text()
    ]
    assert holding == []


def test_a_version_before_a_version_sorts_before_it() -> None:
    assert facts.packaged("0.2.0rc1") == "0.2.0~rc1"
    assert facts.packaged("0.2.0.dev3") == "0.2.0~dev3"
    assert facts.packaged("0.2.0") == "0.2.0"


def test_releases_come_from_the_changelog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    package = tmp_path / "app" / "lavender"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('__version__ = "0.3.0"\n')
    changes = "# C\n\n## Unreleased\n\n- New\n  and better.\n\n## [0.2.0] - 2026-05-04\n\n- Old.\n"
    (tmp_path / "CHANGELOG.md").write_text(changes)
    found = facts.releases(tmp_path)
    assert [(each.version, each.day.isoformat(), each.changes) for each in found] == [
        ("0.3.0", "1970-01-02", ("New and better.",)),
        ("0.2.0", "2026-05-04", ("Old.",)),
    ]
    (package / "__init__.py").write_text('__version__ = "0.2.0"\n')
    assert [each.version for each in facts.releases(tmp_path)] == ["0.2.0"]


def commands(group: click.Group, before: str = "") -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from commands(command, f"{before}{name} ")
        else:
            yield f"{before}{name}", command


def test_the_manual_page_names_every_command_and_option() -> None:
    page = manual.page()
    sections = dict(
        re.findall(r'^\.SS "(.*?)(?: [\[A-Z].*)?"\n((?:.|\n)*?)(?=^\.S[SH])', page, re.M)
    )
    every = dict(commands(cli))
    assert {name.replace("\\-", "-") for name in sections} == set(every)
    for name, command in every.items():
        text = sections[name.replace("-", "\\-")]
        for parameter in command.params:
            if isinstance(parameter, click.Option) and not parameter.hidden:
                assert f'.B "{parameter.opts[0].replace("-", chr(92) + "-")}' in text, name


def test_text_in_the_manual_page_is_no_command() -> None:
    assert manual._plain('.so a\\b-c "d"') == r"\&.so a\eb\-c \(dqd\(dq"


def test_what_is_laid_out_is_the_same_whoever_builds(
    frozen: Frozen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    source, root = frozen(), tmp_path / "root"
    layout.lay(source, root)
    assert str((root / "usr/bin/lavender").readlink()) == "../lib/lavender/lavender"
    assert (root / "usr/bin/lavender").resolve().is_file()
    modes = {
        str(path.relative_to(root)): stat.S_IMODE(path.stat().st_mode)
        for path in root.rglob("*")
        if path.is_file() and not path.is_symlink()
    }
    runs = [name for name, mode in modes.items() if mode == 0o755]
    assert runs == ["usr/lib/lavender/lavender"]
    assert set(modes.values()) == {0o644, 0o755}
    assert {path.lstat().st_mtime for path in root.rglob("*")} == {1700000000}
    page = root / "usr/share/man/man1/lavender.1.gz"
    assert gzip.decompress(page.read_bytes()).startswith(b".TH LAVENDER 1")


def test_what_no_package_can_hold_is_refused(frozen: Frozen, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="has no program"):
        layout.lay(tmp_path / "nothing", tmp_path / "root")
    source = frozen()
    (source / "_internal" / "out").symlink_to("../../../outside")
    with pytest.raises(ValueError, match="leads to"):
        layout.lay(source, tmp_path / "other")


def test_debians_texts_keep_their_width() -> None:
    lines = [*deb.changelog("1.0").splitlines(), *deb.described().splitlines()]
    assert max(len(line) for line in lines if not line.startswith(" -- ")) <= deb.WIDTH


def test_a_percent_sign_is_no_macro_of_rpm(monkeypatch: pytest.MonkeyPatch) -> None:
    release = facts.Release("1.0", date(2026, 5, 4), ("Text at 200% of %{name}.",))
    monkeypatch.setattr(rpm, "releases", lambda: [release])
    assert "- Text at 200%% of %%{name}." in rpm.changelog("1.0")


def test_every_part_that_is_inside_is_named_with_its_licence(tmp_path: Path) -> None:
    folder = tmp_path / "usr/lib/lavender/_internal/lavender/licences"
    folder.mkdir(parents=True)
    parts = [{"name": "qt", "version": "6", "licence": "LGPL-3.0"}, {"name": "x", "version": "1"}]
    parts[1]["licence"] = ""
    (folder / "index.json").write_text(json.dumps(parts))
    text = deb.copyrights(tmp_path)
    assert "\n  qt 6: LGPL-3.0\n  x 1: see its text\n" in text
    assert "@" not in text

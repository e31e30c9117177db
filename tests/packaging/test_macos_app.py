"""What Lavender.app tells macOS, and what it asks to be excepted from."""

import plistlib
import subprocess
import sys
from pathlib import Path

import pytest

from lavender import __version__
from lavender.chat.images import MEDIA_TYPES
from lavender.window.languages import LANGUAGES
from macos import disk_image, entitlements, info_plist
from tests.conftest import ROOT

APP = Path("Lavender.app")


def test_a_kind_of_photo_that_the_decoder_reads_would_not_open_with_lavender() -> None:
    assert set(info_plist.CONTENT_TYPES) == {*MEDIA_TYPES.values(), "application/pdf"}


def test_a_document_type_would_take_a_double_click_away_or_be_named_twice() -> None:
    documents = info_plist.info_plist()["CFBundleDocumentTypes"]
    assert isinstance(documents, list)
    named: list[str] = []
    for document in documents:
        assert (document["CFBundleTypeRole"], document["LSHandlerRank"]) == ("Viewer", "Alternate")
        assert document["CFBundleTypeName"]
        named += document["LSItemContentTypes"]
    assert sorted(named) == sorted(
        kind for each in info_plist.CONTENT_TYPES.values() for kind in each
    )
    assert len(named) == len(set(named))


def test_the_system_s_dialogs_would_not_speak_a_language_of_the_window() -> None:
    assert set(info_plist.LOCALIZATIONS) == set(LANGUAGES)
    assert info_plist.info_plist()["CFBundleLocalizations"] == [
        "de", "en", "es", "fr", "ja", "ru", "zh-Hans",
    ]  # fmt: skip


def test_the_version_would_be_another_than_the_program_s() -> None:
    assert info_plist.version() == __version__
    told = info_plist.info_plist()
    assert told["CFBundleShortVersionString"] == __version__
    numbers = str(told["CFBundleVersion"]).split(".")
    assert all(number.isdigit() for number in numbers) and len(numbers) <= 3


def test_the_minimum_would_be_of_other_wheels_than_those_that_are_pinned() -> None:
    # Look at the tags of the new wheels, and at mach_o.py's word on PySide's own libraries.
    assert "PySide6-Essentials==6.11.3" in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert info_plist.MINIMUM_SYSTEM == "13.0"


def test_the_property_list_would_not_be_one() -> None:
    script = ROOT / "packaging" / "macos" / "info_plist.py"
    printed = subprocess.run([sys.executable, script], check=True, capture_output=True).stdout
    told: dict[str, object] = plistlib.loads(printed)
    assert told == info_plist.info_plist()
    assert told["CFBundleIdentifier"] == "app.lavender.Lavender"
    assert told["NSHighResolutionCapable"] is True
    assert told["NSRequiresAquaSystemAppearance"] is False
    assert told["LSBackgroundOnly"] is False, "else there is no window"
    assert str(told["LSApplicationCategoryType"]).startswith("public.app-category.")


@pytest.mark.parametrize(
    ("machine", "ad_hoc", "wanted"),
    [
        ("arm64", False, set()),
        ("x86_64", False, {entitlements.WRITABLE_CODE}),
        ("arm64", True, {entitlements.OTHER_SIGNERS}),
        ("x86_64", True, {entitlements.WRITABLE_CODE, entitlements.OTHER_SIGNERS}),
    ],
)
def test_more_would_be_allowed_than_is_needed(machine: str, ad_hoc: bool, wanted: set[str]) -> None:
    script = ROOT / "packaging" / "macos" / "entitlements.py"
    options = ["--ad-hoc"] if ad_hoc else []
    printed = subprocess.run(
        [sys.executable, script, machine, *options], check=True, capture_output=True
    ).stdout
    assert plistlib.loads(printed) == dict.fromkeys(wanted, True)


def test_names_below_the_signs_of_the_disk_image_would_be_hard_to_read() -> None:
    picture = disk_image.background(2)
    assert (picture.width(), picture.height()) == (2 * disk_image.SIZE[0], 2 * disk_image.SIZE[1])
    for x, y in (disk_image.APP_AT, disk_image.FOLDER_AT):
        below = y + disk_image.SIGN // 2 + 16
        for across in range(-70, 71, 10):
            colour = picture.pixelColor(2 * (x + across), 2 * below)
            parts = (colour.redF(), colour.greenF(), colour.blueF())
            light = sum(
                weight * (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4)
                for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True)
            )
            assert (light + 0.05) / 0.05 >= 4.5, "black names"
            assert 1.05 / (light + 0.05) >= 4.5, "white names"


def test_the_arrow_of_the_disk_image_would_be_missing() -> None:
    picture = disk_image.background(1)
    middle = (disk_image.APP_AT[0] + disk_image.FOLDER_AT[0]) // 2
    assert picture.pixelColor(middle, disk_image.APP_AT[1]).name() == disk_image.ARROW


def test_the_disk_image_would_lack_the_app_or_the_folder_of_programs(tmp_path: Path) -> None:
    app = tmp_path / APP
    resources = app / "Contents" / "Resources"
    resources.mkdir(parents=True)
    (resources / "lavender.icns").touch()
    told = disk_image.settings(app, tmp_path / "background.png")
    contents = told["contents"]
    assert isinstance(contents, list)
    assert [(one["type"], one["path"]) for one in contents] == [
        ("file", str(app)),
        ("link", "/Applications"),
    ]
    assert told["icon"] == str(resources / "lavender.icns")

"""What macOS is told about Lavender.app: the values of its Info.plist.

PyInstaller's spec asks :func:`info_plist` and adds the program's and the icon's names. By hand,
``python packaging/macos/info_plist.py`` prints the file.

Not in it: a reason for photographing the screen. macOS asks people itself before the first one, in
words of its own; unlike for camera and microphone, Apple documents no key for the program's words.
"""

import plistlib
import re
import sys
from pathlib import Path

APPLICATION_ID = "app.lavender.Lavender"

MINIMUM_SYSTEM = "13.0"
"""The newest that any part needs: the wheels of PySide6 6.11.3 (macosx_13_0_universal2) and of
pypdfium2. ``mach_o.py`` holds every library of the app against it."""

LOCALIZATIONS = {
    "de": "de",
    "en": "en",
    "es": "es",
    "fr": "fr",
    "ja": "ja",
    "ru": "ru",
    "zh": "zh-Hans",
}
"""The window's languages, as Apple calls them. The system's own dialogs speak them too then."""

CONTENT_TYPES = {
    "image/avif": ("public.avif",),
    "image/bmp": ("com.microsoft.bmp",),
    "image/gif": ("com.compuserve.gif",),
    "image/heic": ("public.heic", "public.heif"),
    "image/jpeg": ("public.jpeg",),
    "image/png": ("public.png",),
    "image/tiff": ("public.tiff",),
    "image/webp": ("org.webmproject.webp",),
    "application/pdf": ("com.adobe.pdf",),
}
"""What the decoder reads, and what macOS calls it (types that the system itself declares)."""

ROOT = Path(__file__).resolve().parents[2]

_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)


def version() -> str:
    """Lavender's, from the one place where it stands."""
    text = (ROOT / "app" / "lavender" / "__init__.py").read_text(encoding="utf-8")
    found = _VERSION.search(text)
    if found is None:
        raise ValueError("app/lavender/__init__.py tells no version")
    return found[1]


def info_plist() -> dict[str, object]:
    """Every key that is not PyInstaller's to fill in."""
    full = version()
    # Apple reads up to three numbers and nothing after them.
    numbers = re.match(r"\d+(\.\d+){0,2}", full)
    if numbers is None:
        raise ValueError(f"{full} does not begin with a number")
    return {
        "CFBundleIdentifier": APPLICATION_ID,
        "CFBundleName": "Lavender",
        "CFBundleDisplayName": "Lavender",
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": full,
        "CFBundleVersion": numbers[0],
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": sorted(LOCALIZATIONS.values()),
        # The words are in files of ours, not in folders where macOS looks for them.
        "CFBundleAllowMixedLocalizations": True,
        "CFBundleDocumentTypes": [
            _document("Photo", [kind for kind in CONTENT_TYPES if kind.startswith("image/")]),
            _document("PDF document", ["application/pdf"]),
        ],
        "LSApplicationCategoryType": "public.app-category.photography",
        "LSMinimumSystemVersion": MINIMUM_SYSTEM,
        # PyInstaller takes a program that can also write to a terminal for one without a window.
        "LSBackgroundOnly": False,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Copyright The Lavender developers. Apache License 2.0.",
        "NSPrincipalClass": "NSApplication",
        # False: the window follows light and dark.
        "NSRequiresAquaSystemAppearance": False,
        # The window alone is no reason to wake the bigger of two graphics cards.
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


def _document(name: str, media_types: list[str]) -> dict[str, object]:
    """Lavender looks at these, never changes them, and takes nobody's double click away."""
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": [one for kind in media_types for one in CONTENT_TYPES[kind]],
    }


if __name__ == "__main__":
    sys.stdout.buffer.write(plistlib.dumps(info_plist()))

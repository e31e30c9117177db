"""What the self-test asks of an installed window: that it is painted, in letters, in each language.

A package can lack what a window needs and start all the same: fonts that are not found leave boxes
or nothing, a translation that was not packed leaves English, a missing sign leaves a hole.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.window.app import the_application
from lavender.window.languages import LANGUAGES, Translations
from lavender.window.services import Services
from lavender.window.shell import Shell

OWN_LANGUAGE = "en"
"""The one that is in the code."""
LETTERS = "Lavender ÄéñЖя"


def paint(services: Services) -> tuple[int, int]:
    """Build the window, paint it once and take it down; width and height in pixels.

    Raises ``UserError`` where nothing was painted.
    """
    shell = Shell(_application(), services)
    try:
        shell.window.show()
        _application().processEvents()
        picture = shell.window.grab().toImage()
    finally:
        shell.close()
    corner, button = picture.pixelColor(1, 1), QColor(shell.theme.colours.accent)
    painted = any(
        picture.pixelColor(x, y) == button
        for x in range(0, picture.width(), 8)
        for y in range(0, picture.height(), 8)
    )
    if not painted or corner != QColor(shell.theme.colours.side):
        raise UserError(QT_TRANSLATE_NOOP("errors", "The window did not paint itself."))
    return picture.width(), picture.height()


def letters() -> str:
    """Draw letters of several scripts; the font that did it.

    Raises ``UserError`` where there is no font, or letters come out alike: as empty boxes.
    """
    font = _application().font()
    metrics = QFontMetrics(font)
    seen = {_drawn(letter) for letter in LETTERS if metrics.inFontUcs4(ord(letter))}
    if not QFontDatabase.families() or len(seen) < len(set("Lavender")):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "No font was found that letters can be drawn with.")
        )
    return QFontInfo(font).family()


def languages(folder: Path) -> list[str]:
    """The languages that the window can speak, Qt's own words among them.

    Raises ``UserError`` where one is missing from ``folder`` or from Qt's part of the package.
    """
    _application()
    where = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for code in LANGUAGES.keys() - {OWN_LANGUAGE}:
        file = folder / f"lavender_{code}.ts"
        qts = "zh_CN" if code == "zh" else code
        if (
            not file.is_file()
            or Translations(file, _application()).isEmpty()
            or not QTranslator().load(f"qtbase_{qts}", where)
        ):
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "The words in {language} are missing."),
                language=LANGUAGES[code],
            )
    return sorted(LANGUAGES)


def _application() -> QApplication:
    """Draws on no screen at all on Linux; elsewhere Qt finds fonts on a screen alone."""
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    there = QApplication.instance()
    return there if isinstance(there, QApplication) else the_application()


def _drawn(letter: str) -> bytes:
    picture = QImage(48, 48, QImage.Format.Format_Grayscale8)
    picture.fill(0)
    painter = QPainter(picture)
    font = painter.font()
    font.setPixelSize(32)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(4, 40, letter)
    painter.end()
    return bytes(picture.constBits())

"""The installer's pictures, drawn from the program's one icon when the installer is built.

NSIS wants Windows bitmaps. It shows them at 109 × 193 (first and last page) and 100 × 35 (the
others) of Windows' dialog units, which are 7/4 × 15/8 pixels with Segoe UI of 9 points on a screen
of 96 pixels an inch. Screens with finer pixels get larger ones.

    python -m windows.pictures --icon resources/icons/lavender.svg --out FOLDER
"""

import argparse
import os
import sys
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter
from PySide6.QtSvg import QSvgRenderer

WELCOME = (191, 362)
HEADER = (175, 66)
SCALES = {"": 1.0, "-1.5x": 1.5, "-2x": 2.0}
"""What a scale adds to a picture's name."""

_ABOVE, _BELOW, _HILL = QColor("#f3edfc"), QColor("#cdbcf0"), QColor("#a98fe2")


def welcome(icon: QSvgRenderer, scale: float) -> QImage:
    """The tall picture: the icon above two hills of lavender."""
    width, height = WELCOME
    image = _blank(WELCOME, scale)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.setPen(Qt.PenStyle.NoPen)
    sky = QLinearGradient(0, 0, 0, height)
    sky.setColorAt(0, _ABOVE)
    sky.setColorAt(1, _BELOW)
    painter.fillRect(QRectF(0, 0, width, height), sky)
    for centre, colour, opacity in ((-10, _HILL, 0.45), (200, _HILL, 0.7)):
        painter.setOpacity(opacity)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(centre, height + 100), 220, 175)
    painter.setOpacity(1)
    icon.render(painter, QRectF(30, 72, 131, 131))
    painter.end()
    return image


def header(icon: QSvgRenderer, scale: float) -> QImage:
    """The small picture: the icon at the right, on the pages' white."""
    width, height = HEADER
    image = _blank(HEADER, scale)
    painter = QPainter(image)
    painter.scale(scale, scale)
    side = height - 16
    icon.render(painter, QRectF(width - side - 9, 8, side, side))
    painter.end()
    return image


def draw(svg: Path, folder: Path) -> list[Path]:
    """Draw all into ``folder``. ValueError for an icon that cannot be read."""
    icon = QSvgRenderer(str(svg))
    if not icon.isValid():
        raise ValueError(f"{svg} is no picture")
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for suffix, scale in SCALES.items():
        for name, image in (("welcome", welcome(icon, scale)), ("header", header(icon, scale))):
            path = folder / f"{name}{suffix}.bmp"
            # 24 bits: NSIS shows none with transparency.
            if not image.convertToFormat(QImage.Format.Format_RGB888).save(str(path)):
                raise OSError(f"{path} cannot be written")
            made.append(path)
    return made


def _blank(size: tuple[int, int], scale: float) -> QImage:
    width, height = (round(each * scale) for each in size)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    return image


def main() -> None:
    """Draw the pictures."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--icon", type=Path, required=True)
    asked.add_argument("--out", type=Path, required=True)
    given = asked.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    draw(given.icon, given.out)
    del application


if __name__ == "__main__":
    main()

"""What the window of the disk image shows: its picture, and where the signs stand.

Drawn when the image is made, from the one SVG: a quiet ground with Lavender's sign faint in the
corner, and an arrow from the program to the folder of programs. There are no words to translate.
The ground is as bright as it is so that the names below the signs can be read: the Finder writes
them in black, or in white where the Mac is dark.

``python packaging/macos/disk_image.py Lavender.app FOLDER`` leaves the pictures and
``settings.json``, which dmgbuild reads, in FOLDER.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

SIZE = (640, 400)
"""Of the window, in points."""
APP_AT = (170, 180)
FOLDER_AT = (470, 180)
SIGN = 128

GROUND = "#7c6ea8"
"""Between black and white: its contrast is 4.5 to 1 against either."""
ARROW = "#f3eefb"

_PER_METRE = 2835
"""72 dots per inch: macOS takes the picture with twice as many for finer screens."""
_FORMAT = "ULMO"
"""Compressed by LZMA; every macOS since 10.15 opens it."""

ROOT = Path(__file__).resolve().parents[2]


def background(scale: int) -> QImage:
    """The picture at ``scale`` pixels a point."""
    width, height = SIZE
    image = QImage(width * scale, height * scale, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(_PER_METRE * scale)
    image.setDotsPerMeterY(_PER_METRE * scale)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.setOpacity(0.18)
    lavender = QSvgRenderer(str(ROOT / "resources" / "icons" / "lavender.svg"))
    lavender.render(painter, QRectF(width - 150, height - 130, 190, 190))
    painter.setOpacity(1)
    line, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QColor(ARROW), 7, line, cap, join))
    middle = (APP_AT[0] + FOLDER_AT[0]) / 2
    arrow = QPainterPath(QPointF(middle - 34, APP_AT[1]))
    arrow.lineTo(middle + 34, APP_AT[1])
    arrow.moveTo(middle + 14, APP_AT[1] - 20)
    arrow.lineTo(middle + 34, APP_AT[1])
    arrow.lineTo(middle + 14, APP_AT[1] + 20)
    painter.drawPath(arrow)
    painter.end()
    return image


def settings(app: Path, picture: Path) -> dict[str, object]:
    """What dmgbuild wants to know: the app on the left, the folder of programs on the right."""
    icons = sorted((app / "Contents" / "Resources").glob("*.icns"))
    return {
        "title": "Lavender",
        "icon": str(icons[0]) if icons else None,
        "background": str(picture),
        "icon-size": SIGN,
        "format": _FORMAT,
        "window": {
            "position": {"x": 200, "y": 160},
            "size": {"width": SIZE[0], "height": SIZE[1]},
        },
        "contents": [
            _place(app, "file", APP_AT) | {"hide_extension": True},
            _place(Path("/Applications"), "link", FOLDER_AT),
        ],
    }


def _place(path: Path, kind: str, at: tuple[int, int]) -> dict[str, object]:
    return {"type": kind, "path": str(path), "x": at[0], "y": at[1]}


def main() -> None:
    """Write both pictures and the settings."""
    app, folder = (Path(argument).resolve() for argument in sys.argv[1:3])
    folder.mkdir(parents=True, exist_ok=True)
    picture = folder / "background.png"
    for path, scale in ((picture, 1), (folder / "background@2x.png", 2)):
        if not background(scale).save(str(path)):
            raise OSError(f"{path} could not be written")
    told = json.dumps(settings(app, picture), indent=1)
    (folder / "settings.json").write_text(told + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

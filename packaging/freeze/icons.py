"""Every icon that a package needs, drawn from the one SVG by Qt.

``python packaging/freeze/icons.py --out DIR`` writes

- ``DIR/hicolor/16x16/apps/app.lavender.Lavender.png`` … ``512x512``, and ``scalable`` (Linux);
- ``DIR/lavender.ico`` for Windows, with the sizes that Explorer and the taskbar ask for;
- ``DIR/lavender.icns`` for macOS, with every size once and twice as dense.

The drawings are made when a package is built, so that no binary copy of the sign can grow old in
the repository. The same SVG gives the same bytes. Needs PySide6 and Pillow, no screen.
"""

import argparse
import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

NAME = "app.lavender.Lavender"
"""The icon's name in the desktop file, the window and the theme."""
SOURCE = Path(__file__).resolve().parents[2] / "resources" / "icons" / "lavender.svg"

LINUX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Sides in pixels that desktops look for in the theme "hicolor"."""
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
"""16, 32 and 48 at 100%, the others where the screen is set to 125%, 150% and 200%."""
MACOS = (16, 32, 64, 128, 256, 512, 1024)
"""All that an icns file has a place for; the window system takes the next larger one."""


def draw(source: Path, side: int) -> Image.Image:
    """The SVG as an RGBA picture of ``side`` by ``side`` pixels.

    Raises ``ValueError`` where Qt cannot read the file as SVG.
    """
    renderer = QSvgRenderer(str(source))
    if not renderer.isValid():
        raise ValueError(f"{source} is no SVG that Qt can read")
    canvas = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    if not canvas.save(held, "PNG"):  # type: ignore[call-overload]  # a device is taken as well
        raise ValueError("Qt could not write a PNG")
    return Image.open(io.BytesIO(bytes(held.data().data()))).convert("RGBA")


def write_theme(source: Path, folder: Path) -> None:
    """``folder``/hicolor with the sign in every size of :data:`LINUX` and as SVG."""
    for side in LINUX:
        place = folder / "hicolor" / f"{side}x{side}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        draw(source, side).save(place / f"{NAME}.png", optimize=True)
    place = folder / "hicolor" / "scalable" / "apps"
    place.mkdir(parents=True, exist_ok=True)
    (place / f"{NAME}.svg").write_bytes(source.read_bytes())


def write_ico(source: Path, file: Path) -> None:
    """One ``.ico`` with every size of :data:`WINDOWS`, each drawn, none scaled."""
    drawn = [draw(source, side) for side in sorted(WINDOWS, reverse=True)]
    sizes = [each.size for each in drawn]
    drawn[0].save(file, format="ICO", sizes=sizes, append_images=drawn[1:])


def write_icns(source: Path, file: Path) -> None:
    """One ``.icns`` with every size of :data:`MACOS`, each drawn, none scaled."""
    drawn = [draw(source, side) for side in sorted(MACOS, reverse=True)]
    drawn[0].save(file, format="ICNS", append_images=drawn[1:])


def main() -> None:
    """Write all of them into the folder of ``--out``."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, help="the folder for the icons")
    parser.add_argument("--source", type=Path, default=SOURCE, help="the SVG")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    write_theme(given.source, given.out)
    write_ico(given.source, given.out / "lavender.ico")
    write_icns(given.source, given.out / "lavender.icns")


if __name__ == "__main__":
    main()

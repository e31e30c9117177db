"""The window's small signs, drawn from strokes so that they take any colour and any size.

Each is an SVG drawing in a 24 by 24 box. They are code, not files: the main thread reads none.
"""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

STROKES = {
    "send": '<path d="M12 19V5M5.5 11.5 12 5l6.5 6.5"/>',
    "stop": '<rect x="7" y="7" width="10" height="10" rx="2" fill="COLOUR"/>',
    "photo": '<rect x="3" y="5" width="18" height="14" rx="3"/><circle cx="8.5" cy="10" r="1.6"/>'
    '<path d="m4 17.5 5-4.5 3.5 3 3.5-3.5 4.5 4"/>',
    "new": '<path d="M12 5v14M5 12h14"/>',
    "menu": '<path d="M4 7h16M4 12h16M4 17h16"/>',
    "close": '<path d="m7 7 10 10M17 7 7 17"/>',
    "down": '<path d="M12 5v14M5.5 12.5 12 19l6.5-6.5"/>',
    "copy": '<rect x="8" y="8" width="12" height="12" rx="2.5"/>'
    '<path d="M16 5.5A1.5 1.5 0 0 0 14.500 4H6.500A2.500 2.500 0 0 0 4 6.500v8A1.500 1.500 0 0 0'
    ' 5.500 16"/>',
    "more": '<circle cx="6" cy="12" r="1"/><circle cx="12" cy="12" r="1"/>'
    '<circle cx="18" cy="12" r="1"/>',
    "before": '<path d="M14.500 5.500 8 12l6.500 6.500"/>',
    "after": '<path d="m9.500 5.500 6.500 6.500-6.500 6.500"/>',
    "smaller": '<circle cx="10.500" cy="10.500" r="6.500"/>'
    '<path d="m15.500 15.500 5 5M7.500 10.500h6"/>',
    "larger": '<circle cx="10.500" cy="10.500" r="6.500"/>'
    '<path d="m15.500 15.500 5 5M7.500 10.500h6M10.500 7.500v6"/>',
    "fit": '<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"/>',
    "turn_left": '<path d="M5 12a7 7 0 1 0 2.200-5.100M4.500 4v4h4"/>',
    "turn_right": '<path d="M19 12a7 7 0 1 1-2.200-5.100M19.500 4v4h-4"/>',
    "closer": '<path d="M4 8V4h4M16 4h4v4M8 20H4v-4"/><circle cx="14" cy="14" r="4"/>'
    '<path d="m17 17 3.500 3.500"/>',
    "menu_below": '<path d="m6.500 9.500 5.500 5.500 5.500-5.500"/>',
    "prompts": '<path d="M6 4h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-6l-4.500 4v-4H6a2 2 0 0 1-2-2V6a2'
    ' 2 0 0 1 2-2zM8 8.500h8M8 12h5"/>',
    "folder": '<path d="M3.500 7.500a2 2 0 0 1 2-2h4l2.500 2.500h6.500a2 2 0 0 1 2 2v6.500'
    'a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2z"/>',
    "open": '<path d="m6.500 9.500 5.500 5.500 5.500-5.500"/>',
    "shut": '<path d="m9.500 6.500 5.500 5.500-5.500 5.500"/>',
    "pin": '<path d="M9 4h6M10 4v6l-3 4h10l-3-4V4M12 14v6"/>',
    "bin": '<path d="M4.500 7h15M9.500 7V4.500h5V7M6.500 7l1 12.500h9L17.500 7M10 11v5M14 11v5"/>',
    "grid": '<rect x="4" y="4" width="6.500" height="6.500" rx="1.500"/><rect x="13.500" y="4"'
    ' width="6.500" height="6.500" rx="1.500"/><rect x="4" y="13.500" width="6.500" height="6.500"'
    ' rx="1.500"/><rect x="13.500" y="13.500" width="6.500" height="6.500" rx="1.500"/>',
    "settings": '<circle cx="12" cy="12" r="3.200"/>'
    '<path d="M9.9 5.3 10.3 2.9 13.7 2.9 14.1 5.3 15.3 5.8 17.3 4.4 19.6 6.7 18.2 8.7 18.7 9.9 '
    "21.1 10.3 21.1 13.7 18.7 14.1 18.2 15.3 19.6 17.3 17.3 19.6 15.3 18.2 14.1 18.7 "
    "13.7 21.1 10.3 21.1 9.9 18.7 8.7 18.2 6.7 19.6 4.4 17.3 5.8 15.3 5.3 14.1 2.9 "
    '13.7 2.9 10.3 5.3 9.9 5.8 8.7 4.4 6.7 6.7 4.4 8.7 5.8z"/>',
    "again": '<path d="M19 12a7 7 0 1 1-2.200-5.100M19.500 4v4h-4"/>',
}
FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="COLOUR"'
    ' stroke-width="1.900" stroke-linecap="round" stroke-linejoin="round">{}</svg>'
)


FINENESS = (1, 1.25, 1.5, 2, 3, 4)


def icon(name: str, colour: str, size: int = 16) -> QIcon:
    """The sign ``name`` in ``colour``, for ``size`` points and several times as large: text grows,
    and so do screens."""
    drawing = FRAME.format(STROKES[name]).replace("COLOUR", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    result = QIcon()
    for ratio in FINENESS:
        side = round(size * ratio)
        pixmap = QPixmap(QSize(side, side))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        result.addPixmap(pixmap)
    return result

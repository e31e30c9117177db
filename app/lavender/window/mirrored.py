"""What Qt does not turn round by itself where a window runs from right to left.

Layouts turn their order, but not their margins; a label goes to the side that its own words begin
on, so that a Latin name stands apart from the Arabic ones above and below it; and a name among
words of the other direction carries the marks beside it along.
"""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QMenu, QWidget

_ISOLATE, _END = "\u2068", "\u2069"
"""Unicode's marks for "a stretch with a direction of its own" (UAX 9, FSI and PDI)."""


def margins(around: QLayout | QWidget, start: int, top: int, end: int, foot: int) -> None:
    """Set the margins in pixels: ``start`` is on the side where lines begin."""
    left, right = (end, start) if QGuiApplication.isRightToLeft() else (start, end)
    around.setContentsMargins(left, top, right, foot)


def at_start() -> Qt.AlignmentFlag:
    """Flush with where the window's lines begin, whatever the words."""
    mirrored = QGuiApplication.isRightToLeft()
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def isolated(name: str) -> str:
    """A person's own words, so that they stay together in a line of the other direction."""
    return f"{_ISOLATE}{name}{_END}" if QGuiApplication.isRightToLeft() else name


def menu_corner(menu: QMenu, over: QWidget) -> QPoint:
    """Where ``menu`` opens to begin with the edge that ``over`` begins with, in global pixels."""
    mirrored = QGuiApplication.isRightToLeft()
    return over.mapToGlobal(QPoint(over.width() - menu.sizeHint().width() if mirrored else 0, 0))

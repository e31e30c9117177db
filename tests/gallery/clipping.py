"""Where Qt can tell that a text has no room, that parts cover each other, or that one is cut off.

Texts that are shortened on purpose (:class:`~lavender.window.notes.OneLine`) are not looked at,
and neither is what a list draws by itself.
"""

from itertools import combinations, pairwise

from PySide6.QtCore import QPoint, QRect, Qt, QTextBoundaryFinder
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from lavender.window.notes import OneLine

SLACK = 1
"""Pixels lost to rounding."""
TOLD = 48


def clipped() -> list[str]:
    """A line for each part of the visible windows that has not the room that it needs."""
    found: list[str] = []
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            for part in [window, *window.findChildren(QWidget)]:
                if part.isVisible() and not _of_qt(part):
                    found += _look(part)
    return sorted(set(found))


def _look(part: QWidget) -> list[str]:
    found = _cut_off(part) + _covered(part)
    if isinstance(part, QLabel):
        found += _label(part)
    elif isinstance(part, QPushButton | QToolButton | QCheckBox | QComboBox):
        wanted = part.minimumSizeHint() if isinstance(part, QComboBox) else part.sizeHint()
        fixed = part.maximumSize() == part.minimumSize()
        if not fixed and part.width() + SLACK < wanted.width():
            found.append(f"{_named(part)} is {part.width()} wide and needs {wanted.width()}")
        if not fixed and part.height() + SLACK < wanted.height():
            found.append(f"{_named(part)} is {part.height()} high and needs {wanted.height()}")
    if isinstance(part, QScrollArea) and (inside := part.widget()) is not None:
        bars = part.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if bars and inside.width() > part.viewport().width():
            found.append(
                f"{_named(part)} shows {part.viewport().width()} of {inside.width()} pixels across"
            )
    return found


def _label(label: QLabel) -> list[str]:
    if isinstance(label, OneLine) or not label.text() or not label.pixmap().isNull():
        return []
    if label.textFormat() == Qt.TextFormat.RichText:
        return []
    if not label.wordWrap():
        wanted = label.sizeHint().width()
        if label.width() + SLACK < wanted:
            return [f"{_named(label)} is {label.width()} wide and needs {wanted}"]
        return []
    found = []
    wanted = label.heightForWidth(label.width())
    if label.height() + SLACK < wanted:
        found.append(f"{_named(label)} is {label.height()} high and needs {wanted}")
    room = label.contentsRect().width()
    metrics = label.fontMetrics()
    parts = unbreakable(label.text())
    longest = max((metrics.horizontalAdvance(part) for part in parts), default=0)
    if room + SLACK < longest and " " in label.text():
        found.append(f"{_named(label)} has room for {room} and a word of {longest}")
    return found


def _cut_off(part: QWidget) -> list[str]:
    """Does it reach beyond what holds it?"""
    if not isinstance(part, QLabel | QAbstractButton | QComboBox) or part.isWindow():
        return []
    box = QRect(QPoint(0, 0), part.size())
    holder: QWidget | None = part
    while holder is not None and not holder.isWindow():
        parent = holder.parentWidget()
        if parent is None:
            break
        box.translate(holder.pos())
        area = parent.parentWidget()
        inside = isinstance(area, QAbstractScrollArea) and area.viewport() is parent
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        across = True
        if isinstance(area, QAbstractScrollArea) and inside:
            across = area.horizontalScrollBarPolicy() == off
        beyond = across and (box.left() < -SLACK or box.right() > parent.width() + SLACK)
        below = not inside and (box.top() < -SLACK or box.bottom() > parent.height() + SLACK)
        if inside and not beyond:
            return []  # it can be scrolled to
        if beyond or below:
            return [f"{_named(part)} is cut off by {type(parent).__name__}"]
        holder = parent
    return []


def _covered(parent: QWidget) -> list[str]:
    """Do two of its parts that say something lie on each other?"""
    parts = [
        each
        for each in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if each.isVisible() and isinstance(each, QLabel | QAbstractButton | QComboBox)
    ]
    if isinstance(parent, QAbstractScrollArea):
        return []
    return [
        f"{_named(one)} and {_named(other)} lie on each other"
        for one, other in combinations(parts, 2)
        if one.geometry().adjusted(1, 1, -1, -1).intersects(other.geometry())
    ]


def _of_qt(part: QWidget) -> bool:
    """What Qt builds itself, such as its dialogs for files, is not ours to judge."""
    in_line = isinstance(part.parentWidget(), QLineEdit)
    return in_line or part.objectName().startswith("qt_") or isinstance(part.window(), QFileDialog)


def _named(part: QWidget) -> str:
    text = getattr(part, "text", None)
    words = text() if callable(text) else part.accessibleName()
    return f"{type(part).__name__} “{str(words or part.accessibleName())[:TOLD]}”"


def unbreakable(text: str) -> list[str]:
    """The parts of ``text`` that stay on one line: words, or signs where any may begin a line."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    places = [0]
    while (place := finder.toNextBoundary()) >= 0:
        places.append(place)
    return [text[start:end].strip() for start, end in pairwise(places)]

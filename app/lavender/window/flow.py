"""Parts side by side, on as many lines as they need: where text is large, nothing is cut off."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QStyle, QWidget, QWidgetItem


class Flow(QLayout):
    """Sets its widgets like words. With ``last_apart`` the last stands at the far end of its line;
    ``at_end`` begins the lines at the far side. Hidden widgets take no room.
    """

    def __init__(self, gap: int = 8, *, last_apart: bool = False, at_end: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """By width: Qt asks for them over and over, and a page has many of these."""
        self._least: QSize | None = None
        self._last_apart = last_apart
        self._at_end = at_end
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, *widgets: QWidget) -> None:
        """More widgets, after the others."""
        for widget in widgets:
            self.addChildWidget(widget)
            self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Qt's way to add."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """One of them; None beyond the last, which is how Qt counts."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """It asks for no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Of all lines at a width."""
        if width not in self._heights:
            margins = self.contentsMargins()
            inside = width - margins.left() - margins.right()
            height = self._set(QRect(0, 0, inside, 0), move=False)
            self._heights[width] = height + margins.top() + margins.bottom()
        return self._heights[width]

    def invalidate(self) -> None:
        """What is known of its widgets holds no longer."""
        self._heights.clear()
        self._least = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Set them."""
        super().setGeometry(rect)
        self._set(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All on one line."""
        shown = [_wanted(item) for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        size = QSize(width, max((size.height() for size in shown), default=0))
        return size.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Each on a line of its own."""
        if self._least is None:
            size = QSize(0, 0)
            for item in self._items:
                if not item.isEmpty():
                    size = size.expandedTo(_least(item))
            self._least = size.grownBy(self.contentsMargins())
        return self._least

    def _set(self, rect: QRect, *, move: bool) -> int:
        """Go through the lines; the height of all."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        left = rect.width()
        for item in self._items:
            if item.isEmpty():
                continue
            size = _wanted(item)
            if size.width() > rect.width():
                width = rect.width()
                tall = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
                size = QSize(width, tall)
            if lines[-1] and size.width() > left:
                lines.append([])
                left = rect.width()
            lines[-1].append((item, size))
            left -= size.width() + self.spacing()
        top = rect.top()
        for line in lines:
            height = max((size.height() for _, size in line), default=0)
            if move:
                self._set_line(line, QRect(rect.left(), top, rect.width(), height))
            top += height + (self.spacing() // 2 if line is not lines[-1] else 0)
        return top - rect.top()

    def _set_line(self, line: list[tuple[QLayoutItem, QSize]], place: QRect) -> None:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        used = sum(size.width() for _, size in line) + self.spacing() * (len(line) - 1)
        spare = max(0, place.width() - used)
        x = place.left() + (spare if self._at_end else 0)
        last = self._items[-1]  # where it is hidden, none stands apart in its place
        for item, size in line:
            if self._last_apart and item is last:
                x += spare
            top = place.top() + (place.height() - size.height()) // 2
            box = QRect(QPoint(x, top), size)
            item.setGeometry(QStyle.visualRect(direction, place, box))
            x += size.width() + self.spacing()


def _wanted(item: QLayoutItem) -> QSize:
    """The size that it would like: words that may wrap would rather not."""
    size = item.sizeHint()
    widget = item.widget()
    if isinstance(widget, QLabel) and widget.wordWrap():
        metrics = widget.fontMetrics()
        margins = widget.width() - widget.contentsRect().width()
        lines = widget.text().split("\n")
        width = max(metrics.horizontalAdvance(line) for line in lines) + margins + 2
        height = max(metrics.height() * len(lines), widget.heightForWidth(width))
        size = QSize(width, height)
    return size.expandedTo(_least(item))


def _least(item: QLayoutItem) -> QSize:
    """The least size of it: of words that may wrap it says as many lines as it would like, though
    they stand on fewer where it is wide."""
    widget = item.widget()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.minimumSizeHint()
    return item.minimumSize()

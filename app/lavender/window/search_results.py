"""What a search found: below each conversation's title the lines in which it was."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lavender.library import Hit, together
from lavender.window.colours import Colours
from lavender.window.conversation_delegate import (
    direction_of,
    picture_side,
    smaller,
    write_line,
)
from lavender.window.photo_tile import paint_cover
from lavender.window.thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole
FIRST = HIT + 1
"""Whether it is the first of its conversation, which is named above it."""
SNIPPET_LINES = 2
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class HitModel(QAbstractListModel):
    """The messages that were found, those of one conversation together; ``HIT`` is the value."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: list[Hit] = []

    def show(self, hits: list[Hit]) -> None:
        """Replace all."""
        self.beginResetModel()
        self._hits = together(hits)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's own
        """How many there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One fact about one message."""
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        title = " ".join(hit.conversation.title.split()) or self.tr("Untitled conversation")
        before = self._hits[index.row() - 1] if index.row() else None
        facts: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.AccessibleTextRole: f"{title}: {hit.snippet}",
            Qt.ItemDataRole.ToolTipRole: hit.snippet,
            HIT: hit,
            FIRST: before is None or before.conversation.id != hit.conversation.id,
        }
        return facts.get(int(role))


class HitDelegate(QStyledItemDelegate):
    """Draws the photo and the title, and below it a line or two of the message."""

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Two lines of a message, and where a conversation begins its title above them."""
        line = option.fontMetrics.height()
        return QSize(120, round((2.9 if index.data(FIRST) else 1.8) * line) + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        hit = index.data(HIT)
        if not isinstance(hit, Hit):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        row = QRect(option.rect).adjusted(6, 2, -6, -2)
        self._ground(painter, QRectF(row), option.state)
        side = picture_side(option.font)
        words = QStyle.visualRect(option.direction, row, row.adjusted(20 + side, 6, -8, -4))
        if index.data(FIRST):
            place = QRect(row.left() + 9, row.top() + 9, side, side)
            box = QRectF(QStyle.visualRect(option.direction, row, place))
            cover = hit.conversation.cover
            pixmap = self._thumbnails.get(cover) if cover else None
            paint_cover(painter, box, pixmap, QColor(self.colours.hover))
            painter.setFont(option.font)
            painter.setPen(QColor(self.colours.text))
            line = QRect(words.left(), words.top(), words.width(), option.fontMetrics.height() + 2)
            write_line(painter, QRectF(line), str(index.data()))
            words.setTop(line.bottom() + 1)
        self._snippet(painter, words, smaller(option.font), hit)
        painter.restore()

    def _ground(self, painter: QPainter, row: QRectF, state: QStyle.StateFlag) -> None:
        path = QPainterPath()
        path.addRoundedRect(row, 11, 11)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillPath(path, QColor(self.colours.soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(path, QColor(self.colours.hover))

    def _snippet(self, painter: QPainter, words: QRect, font: QFont, hit: Hit) -> None:
        """What was found stands out by its weight, and by its colour."""
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setForeground(QColor(self.colours.text))
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        layout = short_layout(hit, font, words.width(), marked, mirrored=mirrored)
        painter.setPen(QColor(self.colours.muted))
        layout.draw(painter, QPointF(words.topLeft()))


def short_layout(
    hit: Hit, font: QFont, width: int, marked: QTextCharFormat, *, mirrored: bool = False
) -> QTextLayout:
    """The snippet on at most two lines; what has no room is left out from the end, whole words of
    it where there are any, and "…" says so. ``mirrored`` sets it against the right."""
    option = QTextOption(_RIGHT if mirrored else _LEFT)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction_of(hit.snippet))
    text, cut = hit.snippet, len(hit.snippet)
    while True:
        shown = text[:cut] if cut == len(text) else text[:cut].rstrip(" …") + "…"
        layout = _laid_out(hit, shown, font, width, marked, option)
        if layout.lineCount() <= SNIPPET_LINES or cut == 0:
            return layout
        fits = min(_signs(shown, layout.lineAt(SNIPPET_LINES).textStart()), cut - 1)
        space = text.rfind(" ", max(0, fits - 20), fits)
        cut = space if space > 0 else fits


def _laid_out(
    hit: Hit, shown: str, font: QFont, width: int, marked: QTextCharFormat, option: QTextOption
) -> QTextLayout:
    layout = QTextLayout(shown, font)
    layout.setTextOption(option)
    ranges = []
    for start, end in hit.marks:
        if start < len(shown):
            each = QTextLayout.FormatRange()
            each.start = _units(shown[:start])
            each.length = _units(shown[start:end])
            each.format = marked
            ranges.append(each)
    layout.setFormats(ranges)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _units(text: str) -> int:
    """Qt counts an emoji as two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _signs(text: str, units: int) -> int:
    """How many characters so many of Qt's units are."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))

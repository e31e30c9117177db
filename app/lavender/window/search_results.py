"""What a search found: a list of conversations' titles with a line of the message below each."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lavender.library import Hit
from lavender.window.colours import Colours

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 68
SNIPPET_LINES = 2


class HitModel(QAbstractListModel):
    """The messages that were found; ``HIT`` is the value itself."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: list[Hit] = []

    def show(self, hits: list[Hit]) -> None:
        """Replace all."""
        self.beginResetModel()
        self._hits = hits
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
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{title}: {hit.snippet}"
            case Qt.ItemDataRole.ToolTipRole:
                return hit.snippet
            case _:
                return hit if int(role) == int(HIT) else None


class HitDelegate(QStyledItemDelegate):
    """Draws the title and a line of the message."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self.colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Every row is as tall as the next."""
        text = option.fontMetrics.height()
        return QSize(120, max(ROW_HEIGHT, round(2.8 * text) + 20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        hit = index.data(HIT)
        state: QStyle.StateFlag = option.state
        row = QRectF(option.rect).adjusted(6, 2, -6, -2)
        path = QPainterPath()
        path.addRoundedRect(row, 11, 11)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillPath(path, QColor(self.colours.soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(path, QColor(self.colours.hover))
        words = row.adjusted(12, 7, -10, -6)
        font = QFont(option.font)
        painter.setFont(font)
        painter.setPen(QColor(self.colours.text))
        height = painter.fontMetrics().height()
        title = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignTop, title)
        font.setPointSizeF(font.pointSizeF() * 0.86)
        painter.setFont(font)
        painter.setPen(QColor(self.colours.muted))
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        lines = QRectF(words.left(), words.top() + height + 1, words.width(), 0)
        below = lines.adjusted(0, 0, 0, SNIPPET_LINES * painter.fontMetrics().lineSpacing())
        painter.setClipRect(below)
        painter.drawText(below, int(wrap), hit.snippet if isinstance(hit, Hit) else "")
        painter.restore()

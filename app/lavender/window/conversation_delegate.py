"""How one line of the list of conversations is drawn: a heading, a folder or a conversation."""

import unicodedata

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lavender.chat.types import Conversation
from lavender.window.colours import Colours
from lavender.window.conversation_model import ENTRY, WHEN, WRITING
from lavender.window.conversation_words import FolderLine, Heading
from lavender.window.icons import icon
from lavender.window.photo_tile import paint_cover
from lavender.window.sizes import grown
from lavender.window.thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 60
HEAD_HEIGHT = 36
PICTURE = 40
SIGN = 16
INSET = 14
"""Pixels by which what is in a folder stands further in."""
SMALL = 0.86
"""Of the font's size, for what is said beside a title."""


class ConversationDelegate(QStyledItemDelegate):
    """Draws a thumbnail, the title, and the time below it; or a heading, or a folder."""

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.dress(colours)

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self.colours = colours
        self._signs = {
            name: icon(name, colours.muted, SIGN) for name in ("folder", "open", "shut", "pin")
        }

    def heights(self, metrics: QFontMetrics) -> tuple[int, int]:
        """Of a conversation, two lines of text and some air, and of a heading or a folder."""
        text = metrics.height()
        return max(ROW_HEIGHT, round(1.9 * text) + 22), max(HEAD_HEIGHT, round(1.1 * text) + 14)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Lines of a kind are as tall as each other."""
        tall, short = self.heights(option.fontMetrics)
        return QSize(120, tall if isinstance(index.data(ENTRY), Conversation) else short)

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """A line to write the title or the name in."""
        del option
        line = QLineEdit(parent)
        line.setObjectName("title")
        is_folder = isinstance(index.data(ENTRY), FolderLine)
        line.setAccessibleName(self.tr("Name of the folder") if is_folder else self.tr("Title"))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """The words as they are, unless the person has begun to write."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Beside the picture, over both lines."""
        row: QRect = option.rect
        if isinstance(index.data(ENTRY), FolderLine):
            place = row.adjusted(6 + 2 * _sign(option.fontMetrics) + 12, 1, -11, -1)
        else:
            place = row.adjusted(6 + 9 + picture_side(option.font) + 5, 9, -11, -9)
        editor.setGeometry(QStyle.visualRect(option.direction, row, place))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        match index.data(ENTRY):
            case Heading(words):
                self._heading(painter, option, words)
            case FolderLine() as line:
                self._folder(painter, option, line)
            case Conversation() as conversation:
                self._conversation(painter, option, index, conversation)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        font = smaller(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.colours.muted))
        box = QStyle.visualRect(option.direction, option.rect, option.rect.adjusted(18, 8, -12, -2))
        write_line(painter, QRectF(box), words, Qt.AlignmentFlag.AlignBottom)

    def _folder(self, painter: QPainter, option: QStyleOptionViewItem, line: FolderLine) -> None:
        row = QRect(option.rect).adjusted(6, 1, -6, -1)
        self._ground(painter, QRectF(row), option.state)
        painter.setFont(option.font)
        side = _sign(option.fontMetrics)
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        middle = row.center().y() - side // 2 + 1
        chevron = QRect(row.left() + 5, middle, side, side)
        sign = QRect(row.left() + 5 + side + 4, middle, side, side)
        place = QStyle.visualRect(option.direction, row, chevron)
        painter.save()
        if right_to_left and not line.folder.opened:  # it points to where it opens
            painter.translate(2 * place.center().x() + 1, 0)
            painter.scale(-1, 1)
        self._signs["open" if line.folder.opened else "shut"].paint(painter, place)
        painter.restore()
        self._signs["folder"].paint(painter, QStyle.visualRect(option.direction, row, sign))
        count = str(line.count)
        width = painter.fontMetrics().horizontalAdvance(count) + 10
        words = row.adjusted(5 + 2 * side + 12, 0, -width - 6, 0)
        painter.setPen(QColor(self.colours.text))
        write_line(
            painter, QRectF(QStyle.visualRect(option.direction, row, words)), line.folder.name
        )
        painter.setPen(QColor(self.colours.muted))
        number = QRect(row.right() - width, row.top(), width - 8, row.height())
        painter.drawText(
            QRectF(QStyle.visualRect(option.direction, row, number)),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            count,
        )

    def _conversation(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        conversation: Conversation,
    ) -> None:
        whole: QRect = option.rect
        inset = INSET if conversation.folder_id and not conversation.pinned else 0
        row = QStyle.visualRect(option.direction, whole, whole.adjusted(6 + inset, 2, -6, -2))
        self._ground(painter, QRectF(row), option.state)
        side = picture_side(option.font)
        picture = QRect(row.left() + 9, row.center().y() - side // 2 + 1, side, side)
        place = QStyle.visualRect(option.direction, row, picture)
        self._picture(painter, QRectF(place), conversation)
        words = row.adjusted(9 + side + 11, 0, -8, 0)
        if conversation.pinned:
            side = _sign(option.fontMetrics)
            sign = QRect(row.right() - side - 4, row.center().y() - side // 2, side, side)
            self._signs["pin"].paint(painter, QStyle.visualRect(option.direction, row, sign))
            words.adjust(0, 0, -side - 2, 0)
        self._words(painter, QRectF(QStyle.visualRect(option.direction, row, words)), option, index)

    def _ground(self, painter: QPainter, row: QRectF, state: QStyle.StateFlag) -> None:
        path = QPainterPath()
        path.addRoundedRect(row, 11, 11)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillPath(path, QColor(self.colours.soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(path, QColor(self.colours.hover))
        focused = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        if state & focused == focused:
            painter.strokePath(path, QColor(self.colours.accent))

    def _picture(self, painter: QPainter, box: QRectF, conversation: Conversation) -> None:
        if conversation.cover:
            pixmap = self._thumbnails.get(conversation.cover)
            paint_cover(painter, box, pixmap, QColor(self.colours.hover))
            return
        paint_cover(painter, box, None, QColor(self.colours.hover))
        painter.setPen(QColor(self.colours.muted))
        initial = conversation.title.strip()[:1].upper() or "…"
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initial)

    def _words(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        painter.setFont(option.font)
        painter.setPen(QColor(self.colours.text))
        upper = QRectF(box.left(), box.top(), box.width(), box.height() / 2 + 1)
        write_line(painter, upper, str(index.data()), Qt.AlignmentFlag.AlignBottom)
        painter.setFont(smaller(option.font))
        writing = bool(index.data(WRITING))
        painter.setPen(QColor(self.colours.accent if writing else self.colours.muted))
        below = self.tr("Writing…") if writing else str(index.data(WHEN))
        lower = QRectF(box.left(), box.center().y() + 2, box.width(), box.height() / 2 - 2)
        write_line(painter, lower, below, Qt.AlignmentFlag.AlignTop)


def _sign(metrics: QFontMetrics) -> int:
    """The side of a sign beside words of this size."""
    return max(SIGN, round(0.9 * metrics.height()))


def picture_side(font: QFont) -> int:
    """Of a thumbnail: it grows as its row does, half as much as the text."""
    return (PICTURE + grown(PICTURE, font)) // 2


def smaller(font: QFont) -> QFont:
    """For what is said beside a title."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * SMALL)
    return small


def write_line(
    painter: QPainter,
    box: QRectF,
    words: str,
    height: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
) -> None:
    """One line from the side where lines begin, with as much of ``words`` as there is room for.

    Words run as their own script does, whichever side the window begins at: a question in English
    ends with its question mark in an Arabic window, too.
    """
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.save()
    painter.setLayoutDirection(direction_of(words))
    flags = height | side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
    painter.drawText(box, int(flags), shown)
    painter.restore()


def direction_of(words: str) -> Qt.LayoutDirection:
    """Of the first letter that has one (Unicode's rule P2)."""
    kinds = (unicodedata.bidirectional(letter) for letter in words)
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft

"""The conversations, newest first: a model, and the way one line of it is drawn."""

import time

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lavender.chat.types import Conversation
from lavender.window.colours import Colours
from lavender.window.photo_tile import paint_cover
from lavender.window.thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex
CONVERSATION = Qt.ItemDataRole.UserRole
WRITING = Qt.ItemDataRole.UserRole + 1
WHEN = Qt.ItemDataRole.UserRole + 2
ROW_HEIGHT = 60
PICTURE = 40
DAY_S = 86_400


class ConversationModel(QAbstractListModel):
    """The heads of the conversations.

    ``CONVERSATION`` is the value itself, ``WRITING`` whether an answer is being written in it,
    ``WHEN`` the words for its time. Signals: ``renamed(conversation_id, title)`` when a person has
    written another title; it is shown as soon as it is kept.
    """

    renamed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Conversation] = []
        self._writing: set[str] = set()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's own
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One fact about one conversation."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        conversation = self._rows[index.row()]
        title = self.title(conversation)
        when = self._when(conversation.updated)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{title}, {when}"
            case _:
                own = {
                    int(CONVERSATION): conversation,
                    int(WRITING): conversation.id in self._writing,
                    int(WHEN): when,
                }
                return own.get(int(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Titles can be written anew."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Say that a person has written another title. None at all changes nothing."""
        title = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or title in ("", index.data()):
            return False
        self.renamed.emit(self._rows[index.row()].id, title)
        return True

    def show(self, conversations: list[Conversation]) -> None:
        """Replace all."""
        self.beginResetModel()
        self._rows = conversations
        self.endResetModel()

    def show_writing(self, conversation_ids: set[str]) -> None:
        """In which of them an answer is being written."""
        self._writing = set(conversation_ids)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [WRITING])

    def put(self, conversation: Conversation) -> None:
        """``conversation`` is new or has changed: it goes to the top."""
        row = self.row_of(conversation.id)
        nowhere = QModelIndex()
        if row is None:
            self.beginInsertRows(nowhere, 0, 0)
            self._rows.insert(0, conversation)
            self.endInsertRows()
            return
        if row:
            self.beginMoveRows(nowhere, row, row, nowhere, 0)
            self._rows.insert(0, self._rows.pop(row))
            self.endMoveRows()
        self.replace(conversation)

    def replace(self, conversation: Conversation) -> None:
        """``conversation`` has changed and stays where it stands."""
        row = self.row_of(conversation.id)
        if row is not None:
            self._rows[row] = conversation
            self.dataChanged.emit(self.index(row), self.index(row))

    def find(self, conversation_id: str) -> Conversation | None:
        """A conversation by its id."""
        row = self.row_of(conversation_id)
        return None if row is None else self._rows[row]

    def drop(self, conversation_id: str) -> None:
        """Take one off the list."""
        row = self.row_of(conversation_id)
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()

    def row_of(self, conversation_id: str) -> int | None:
        """Where a conversation stands."""
        return next((i for i, row in enumerate(self._rows) if row.id == conversation_id), None)

    def index_of(self, conversation_id: str) -> QModelIndex:
        """Where a conversation stands, as an index; not valid where it does not."""
        row = self.row_of(conversation_id)
        return QModelIndex() if row is None else self.index(row)

    def title(self, conversation: Conversation) -> str:
        """Its title on one line, or words for none."""
        return " ".join(conversation.title.split()) or self.tr("Untitled conversation")

    def _when(self, moment: float) -> str:
        age_s = time.time() - moment
        if age_s < 60:
            return self.tr("Just now")
        if age_s < 3600:
            return self.tr("{minutes} min ago").format(minutes=int(age_s // 60))
        then = QDateTime.fromSecsSinceEpoch(int(moment))
        locale = QLocale()
        days = then.date().daysTo(QDateTime.currentDateTime().date())
        if days == 0:
            return locale.toString(then.time(), QLocale.FormatType.ShortFormat)
        if days == 1:
            return self.tr("Yesterday")
        if days < 7:
            return locale.toString(then.date(), "dddd")
        return locale.toString(then.date(), QLocale.FormatType.ShortFormat)


class ConversationDelegate(QStyledItemDelegate):
    """Draws a thumbnail, the title, and the time below it."""

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Every row is as tall as the next: two lines of text and some air."""
        text = option.fontMetrics.height()
        return QSize(120, max(ROW_HEIGHT, round(1.9 * text) + 22))

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """A line to write the title in."""
        del option, index
        line = QLineEdit(parent)
        line.setObjectName("title")
        line.setAccessibleName(self.tr("Title"))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """The title as it is, unless the person has begun to write."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Beside the picture, over both lines."""
        del index
        row: QRect = option.rect
        editor.setGeometry(row.adjusted(6 + 9 + PICTURE + 5, 9, -11, -9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        conversation = index.data(CONVERSATION)
        if not isinstance(conversation, Conversation):
            return
        state: QStyle.StateFlag = option.state
        row = QRectF(option.rect).adjusted(6, 2, -6, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, row, state)
        picture = QRectF(row.left() + 9, row.center().y() - PICTURE / 2, PICTURE, PICTURE)
        self._picture(painter, picture, conversation)
        left = picture.right() + 11
        words = QRectF(left, row.top(), row.right() - left - 8, row.height())
        self._words(painter, words, option, index)
        painter.restore()

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
        font: QFont = QFont(option.font)
        painter.setFont(font)
        height = painter.fontMetrics().height()
        painter.setPen(QColor(self.colours.text))
        title = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(box.width())
        )
        middle = box.center().y()
        painter.drawText(QPointF(box.left(), middle - height * 0.18), title)
        font.setPointSizeF(font.pointSizeF() * 0.86)
        painter.setFont(font)
        writing = bool(index.data(WRITING))
        painter.setPen(QColor(self.colours.accent if writing else self.colours.muted))
        below = self.tr("Writing…") if writing else str(index.data(WHEN))
        painter.drawText(QPointF(box.left(), middle + height * 0.86), below)

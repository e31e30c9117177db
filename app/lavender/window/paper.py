"""A conversation on paper: pages of text with photos, for a PDF or a printer.

Built and painted on one thread that is not the window's; Qt's documents and painters may live
anywhere, as long as they stay there. Lines are never cut by a page's end: Qt's layout moves them
whole, a photo counts as a line, and a heading is kept with what it is about. Model text goes
through :class:`SafeDocument` first, so nothing that it names is ever loaded, and photos are
previews that our own decoder made.
"""

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QBuffer, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageReader,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QPalette,
    QPyTextObject,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFormat,
    QTextOption,
)

from lavender.chat.types import Message, Role
from lavender.export import Talk, Words
from lavender.export.talk import remarks, speaker
from lavender.window.colours import LIGHT
from lavender.window.markdown import SafeDocument, breakable

PHOTO_SIDE = 1200
"""Longest side in pixels of a photo on paper: some 220 dots an inch, as it may be 14 cm wide.

Qt decodes and compresses each with Python's lock held (25 ms): larger ones the window would feel.
"""
PHOTO_PART = 0.42
"""Of the height of a page that a photo may take."""
POINTS = 10.5
PHOTO = QTextFormat.ObjectTypes.UserObject.value + 1
NUMBER = QTextFormat.Property.UserProperty.value + 1
PRINTED = replace(LIGHT, code="#ffffff", line="#b9b0c8")
"""Without grounds: Qt paints those beyond the frame of what goes on over a page's end."""
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufdd0-\ufdef\ufffc\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True)
class PageForm:
    """How a page looks. ``page`` is its foot, with places for ``{number}`` and ``{count}``."""

    page: str
    font: QFont
    layout: QPageLayout


class Photos(QPyTextObject):
    """Draws photos where they stand, and decodes each only then.

    A document that held them decoded would need eight megabytes for each.
    """

    def __init__(self) -> None:
        super().__init__()
        self._all: list[tuple[bytes, QSizeF]] = []

    def add(self, data: bytes, size: QSizeF) -> int:
        """Keep a photo that takes ``size`` dots of the device; its number."""
        self._all.append((data, size))
        return len(self._all) - 1

    def intrinsicSize(  # noqa: N802 - Qt's name
        self, document: QTextDocument, position: int, form: QTextFormat
    ) -> QSizeF:
        """What the layout keeps free."""
        del document, position
        return self._all[int(form.property(NUMBER))][1]

    def drawObject(  # noqa: N802 - Qt's name
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        form: QTextFormat,
    ) -> None:
        """Draw one."""
        del document, position
        painter.drawImage(rect, QImage.fromData(self._all[int(form.property(NUMBER))][0]))


class Paper:
    """One conversation, laid out for ``device``. Use it on the thread that made it."""

    def __init__(
        self,
        device: QPagedPaintDevice,
        talk: Talk,
        previews: dict[str, bytes],
        words: Words,
        on_page: PageForm,
    ) -> None:
        self._device = device
        self._talk = talk
        self._words = words
        self._page_words = on_page
        self._scale = device.logicalDpiY() / _layout_dpi()
        self._font = QFont(on_page.font)
        self._font.setPointSizeF(POINTS)
        self._small = QFont(self._font)
        self._small.setPointSizeF(POINTS * 0.82)
        foot = QFontMetricsF(self._small, device).height() * 2.2
        whole = QRectF(0, 0, device.width(), device.height())
        self._body = whole.adjusted(0, 0, 0, -foot)
        self._foot = QRectF(0, whole.bottom() - foot, whole.width(), foot)
        self._previews = {sha: data for sha, data in previews.items() if _size(data)}
        self.document = SafeDocument()
        self._photos = Photos()
        self.document.documentLayout().registerHandler(PHOTO, self._photos)
        self._headings: list[int] = []
        self._write()

    @property
    def pages(self) -> int:
        """How many there are."""
        return self.document.pageCount()

    def paint(self, painter: QPainter, runs: list[tuple[int, int]]) -> None:
        """Paint pages, each run from its first to its last, counted from 1; 0 is the last page."""
        numbers = [
            number
            for first, last in runs
            for number in range(max(first, 1), min(last or self.pages, self.pages) + 1)
        ]
        for painted, number in enumerate(numbers):
            if painted:
                self._device.newPage()
            self._page(painter, number)

    def _page(self, painter: QPainter, number: int) -> None:
        top = (number - 1) * self._body.height()
        seen = QRectF(0, top, self._body.width(), self._body.height())
        painter.save()
        painter.translate(0, -top)
        painter.setClipRect(seen)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = seen
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
        context.palette = palette
        self.document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setFont(self._small)
        painter.setPen(QColor(LIGHT.muted))
        said = self._page_words.page.format(number=number, count=self.pages)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(self._foot, bottom | Qt.AlignmentFlag.AlignHCenter, said)

    def _write(self) -> None:
        document = self.document
        document.setUndoRedoEnabled(False)
        document.documentLayout().setPaintDevice(self._device)
        document.setDefaultFont(self._font)
        document.setDocumentMargin(0)
        document.setIndentWidth(22)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setPageSize(QSizeF(self._body.size()))
        cursor = QTextCursor(document)
        title = QTextCharFormat()
        title.setFontWeight(QFont.Weight.Bold)
        title.setFontPointSize(POINTS * 1.7)
        cursor.setBlockFormat(_block(bottom=14))
        cursor.insertText(printable(self._talk.title(self._words)), title)
        if not self._talk.messages:
            self._paragraph(cursor, self._words.nothing)
        for message in self._talk.messages:
            # One layout for each message: one for all would hold Python's lock too long.
            cursor.beginEditBlock()
            self._message(cursor, message)
            cursor.endEditBlock()
        self._keep_headings()

    def _message(self, cursor: QTextCursor, message: Message) -> None:
        name, when = QTextCharFormat(), QTextCharFormat()
        name.setFontWeight(QFont.Weight.Bold)
        name.setForeground(QColor(LIGHT.accent_strong))
        when.setForeground(QColor(LIGHT.muted))
        when.setFontPointSize(POINTS * 0.82)
        cursor.insertBlock(_block(top=12, bottom=3), QTextCharFormat())
        self._headings.append(cursor.block().blockNumber())
        cursor.insertText(printable(speaker(message, self._words)), name)
        cursor.insertText("  " + self._words.time(message.created), when)
        for photo in message.photos:
            words = self._words.photo.format(number=self._talk.number(photo))
            if data := self._previews.get(photo.sha256):
                cursor.insertBlock(_block(top=2, bottom=6, height=100), QTextCharFormat())
                self._photo(cursor, data)
            else:
                self._paragraph(cursor, f"{words}: {self._words.photo_gone}", italic=True)
        if message.text.strip():
            if message.role is Role.USER:
                self._paragraph(cursor, message.text.strip("\n"))
            else:
                self._answer(cursor, message.text)
        for remark in remarks(message, self._words):
            self._paragraph(cursor, remark, italic=True)

    def _paragraph(self, cursor: QTextCursor, text: str, *, italic: bool = False) -> None:
        form = QTextCharFormat()
        form.setFontItalic(italic)
        cursor.insertBlock(_block(bottom=4), QTextCharFormat())
        # One paragraph, broken into lines, as it was typed.
        cursor.insertText(breakable(printable(text)).replace("\n", "\u2028"), form)

    def _answer(self, cursor: QTextCursor, text: str) -> None:
        said = SafeDocument()
        said.setDefaultFont(self._font)
        said.show_markdown(printable(text), PRINTED)
        cursor.insertBlock(_block(bottom=4), QTextCharFormat())
        cursor.insertFragment(QTextDocumentFragment(said))
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _photo(self, cursor: QTextCursor, data: bytes) -> None:
        """As wide as the text or as high as its part of the page, and never larger than it is."""
        size = QSizeF(_size(data) or QSize(1, 1)) * self._scale
        room = QSizeF(self._body.width(), self._body.height() * PHOTO_PART)
        if size.width() > room.width() or size.height() > room.height():
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        form = QTextCharFormat()
        form.setObjectType(PHOTO)
        form.setProperty(NUMBER, self._photos.add(data, size))
        cursor.insertText("\ufffc", form)

    def _keep_headings(self) -> None:
        """A heading at the foot of a page goes over to the next, with what it is about."""
        layout = self.document.documentLayout()
        page = self._body.height()
        for number in self._headings:
            block = self.document.findBlockByNumber(number)
            below = block.next()
            if not below.isValid() or block.layout().lineCount() == 0:
                continue
            top = layout.blockBoundingRect(block).top()
            line = below.layout().lineAt(0)
            first = layout.blockBoundingRect(below).top()
            end = first + (line.y() + line.height() if line.isValid() else 0.0)
            if top % page > 1.0 and int(top // page) != int((end - 1.0) // page):
                form = QTextBlockFormat()
                form.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).mergeBlockFormat(form)


def _size(data: bytes) -> QSize | None:
    """Width and height from the head of a picture of ours, or None where it is none."""
    buffer = QBuffer()
    buffer.setData(data)
    size = QImageReader(buffer).size()
    return size if size.isValid() and not size.isEmpty() else None


def _block(top: float = 0, bottom: float = 0, height: float = 122) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(top)
    form.setBottomMargin(bottom)
    form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form


def printable(text: str) -> str:
    """Without what has no place in a text; U+FDD0 and what follows mean frames to Qt."""
    return _UNPRINTABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def _layout_dpi() -> float:
    """What a document takes one of its pixels to be: a part of an inch of the screen."""
    probe = QImage(1, 1, QImage.Format.Format_RGB32)
    return float(probe.logicalDpiY())

"""What a model wrote, as a document that cannot reach out.

A model's words are not trusted. Qt's document would open every path and network share that an
image names, and would take raw HTML for real: here HTML stays text, every resource is a
transparent dot that is never looked up, and images become their name in words. Paragraph layout
is quadratic in the length of an unbroken run, so long runs get invisible places to break.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from lavender.window.colours import Colours

LONGEST_RUN = 1_000
BREAK = "\u200b"
FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
LINE_HEIGHT = 128.0
_LONG_RUN = re.compile(rf"\S{{{LONGEST_RUN}}}(?=\S)")
_BROKEN_RUN = re.compile(rf"[^\s{BREAK}]{{{LONGEST_RUN}}}{BREAK}(?=\S)")
_FENCE = QTextFormat.Property.BlockCodeFence.value
_LANGUAGE = QTextFormat.Property.BlockCodeLanguage.value
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def breakable(text: str) -> str:
    """``text`` with a zero-width space in every run of more than ``LONGEST_RUN`` characters."""
    return _LONG_RUN.sub(lambda run: run.group() + BREAK, text)


def unbroken(text: str) -> str:
    """``text`` without the spaces that :func:`breakable` put there."""
    return _BROKEN_RUN.sub(lambda run: run.group()[:-1], text)


def plain_text(markdown: str) -> str:
    """What ``markdown`` says, without its signs; formulas and images stay as words."""
    document = SafeDocument()
    document.setMarkdown(breakable(markdown), FEATURES)
    return document.toPlainText().replace(BREAK, "")


class SafeDocument(QTextDocument):
    """A document that loads nothing, neither from the disk nor from the network."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pictures: dict[str, QImage] = {}
        """What we drew ourselves: formulas, by names that no text can reach."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """A transparent dot for all else: returning nothing would make Qt read the file."""
        del kind
        return self.pictures.get(name if isinstance(name, str) else name.toString(), _DOT)

    def show_plain(self, text: str) -> None:
        """Show ``text`` exactly as it is."""
        self.setPlainText(breakable(text))
        self._space_lines()

    def show_markdown(self, text: str, colours: Colours) -> None:
        """Show GitHub's dialect of Markdown, dressed in ``colours``."""
        self.setMarkdown(breakable(text), FEATURES)
        whole = QTextCursor(self)
        whole.beginEditBlock()  # one layout at the end, not one for every change
        self._name_images()
        self._space_lines()
        self._dress(colours)
        whole.endEditBlock()

    def _space_lines(self) -> None:
        cursor = QTextCursor(self)
        cursor.select(QTextCursor.SelectionType.Document)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(LINE_HEIGHT, _PROPORTIONAL)
        cursor.mergeBlockFormat(spacing)

    def _name_images(self) -> None:
        """Put an image's words where the image would be."""
        found: list[tuple[int, int, str]] = []
        block = self.begin()
        while block.isValid():
            for fragment in _fragments(block):
                form = fragment.charFormat()
                if form.isImageFormat():
                    words = str(form.property(QTextFormat.Property.ImageAltText.value) or "")
                    name = words or form.toImageFormat().name()
                    found.append((fragment.position(), fragment.length(), name))
            block = block.next()
        plain = QTextCharFormat()
        plain.setFontItalic(True)
        for position, length, name in reversed(found):
            cursor = QTextCursor(self)
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(f"[{name}]", plain)

    def _dress(self, colours: Colours) -> None:
        runs: list[tuple[int, int]] = []
        block = self.begin()
        while block.isValid():
            if _is_code(block):
                last = block
                while _is_code(last.next()):
                    last = last.next()
                runs.append((block.position(), last.position() + last.length() - 1))
                block = last
            else:
                self._dress_inline_code(block, colours)
            block = block.next()
        for start, end in reversed(runs):
            self._frame_code(start, end, colours)
        for frame in self.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame, colours)
                self.flatten(frame.firstPosition() - 1)
                self.flatten(frame.lastPosition() + 1)

    def _dress_inline_code(self, block: QTextBlock, colours: Colours) -> None:
        ground = QTextCharFormat()
        ground.setBackground(QColor(colours.code))
        ground.setFontPointSize(max(1.0, self.defaultFont().pointSizeF()))  # as the words around
        spans = [
            (fragment.position(), fragment.length())
            for fragment in _fragments(block)
            if fragment.charFormat().fontFixedPitch()
        ]
        for position, length in spans:
            cursor = QTextCursor(self)
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(ground)

    def _frame_code(self, start: int, end: int, colours: Colours) -> None:
        """A code block gets a quiet frame, and wraps rather than running out of sight."""
        cursor = QTextCursor(self)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        wrap = QTextBlockFormat()
        wrap.setNonBreakableLines(False)
        wrap.setLeftMargin(0)
        wrap.setRightMargin(0)
        wrap.setTopMargin(0)
        wrap.setBottomMargin(0)
        cursor.mergeBlockFormat(wrap)
        made = cursor.insertFrame(code_frame(colours))
        self.flatten(made.firstPosition() - 1)
        self.flatten(made.lastPosition() + 1)

    def flatten(self, position: int) -> None:
        """Take the height out of the empty paragraph that Qt keeps beside a frame."""
        block = self.findBlock(position)
        if not block.isValid() or block.length() > 1:
            return
        cursor = QTextCursor(block)
        flat = QTextBlockFormat()
        flat.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(flat)
        tiny = QTextCharFormat()
        tiny.setFontPointSize(1)
        cursor.setBlockCharFormat(tiny)


def code_frame(colours: Colours) -> QTextFrameFormat:
    """What stands around code."""
    frame = QTextFrameFormat()
    frame.setBackground(QColor(colours.code))
    frame.setBorder(1)
    frame.setBorderBrush(QColor(colours.line))
    frame.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    frame.setPadding(9)
    frame.setTopMargin(4)
    frame.setBottomMargin(4)
    return frame


def _dress_table(table: QTextTable, colours: Colours) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderBrush(QColor(colours.line))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setCellPadding(6)
    form.setCellSpacing(0)
    form.setTopMargin(6)
    form.setBottomMargin(8)
    form.setWidth(QTextLength())
    table.setFormat(form)
    flush = QTextBlockFormat()
    flush.setTopMargin(0)
    flush.setBottomMargin(0)
    flush.setLineHeight(100, _PROPORTIONAL)
    inside = table.firstCursorPosition()
    inside.setPosition(table.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    inside.mergeBlockFormat(flush)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        cell_format = cell.format()
        cell_format.setBackground(QColor(colours.code))
        cell_format.setFontWeight(QFont.Weight.DemiBold)
        cell.setFormat(cell_format)


def _is_code(block: QTextBlock) -> bool:
    form = block.blockFormat()
    return block.isValid() and (form.hasProperty(_FENCE) or form.hasProperty(_LANGUAGE))


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        if fragment.isValid():
            yield fragment
        iterator += 1


def _dot() -> QImage:
    dot = QImage(1, 1, QImage.Format.Format_ARGB32)
    dot.fill(0)
    return dot


_DOT = _dot()

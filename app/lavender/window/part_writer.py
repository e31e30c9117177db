"""Writes one part of an answer into a document, in a place of its own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocumentFragment,
    QTextFrame,
    QTextImageFormat,
    QTextLength,
)

from lavender.markup.parts import Kind, Part
from lavender.markup.tex import CLOSE, OPEN, PLACE, Tex, take_out
from lavender.window.colours import Colours
from lavender.window.markdown import LINE_HEIGHT, SafeDocument, breakable, code_frame
from lavender.window.rich_text import TEX
from lavender.window.typeset import Formula, Typeset

_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
CODE_SLICE = 6_000
"""Characters of code that are written at once."""
MOST_FORMULAS = 500
"""Different ones in one answer; the others stay as they were written."""


class PartWriter:
    """Knows the colours, the font and the formulas; keeps nothing about the parts."""

    def __init__(self, document: SafeDocument, colours: Colours, typeset: Typeset) -> None:
        self.colours = colours
        self._document = document
        self._typeset = typeset
        self._drawings: dict[tuple[str, bool], Formula | None] = {}

    def write(self, start: int, length: int, part: Part, definitions: str) -> int:
        """Write ``part`` over ``length`` characters from ``start``; how long it is now.

        Of code only the beginning is written; :meth:`go_on` writes more of it.
        """
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        try:
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            _plain_block(cursor)
            before = self._document.characterCount()
            if part.kind is Kind.CODE:
                self._code(cursor, part)
            elif part.kind is Kind.PLAIN:
                cursor.insertText(breakable(part.text))
            else:
                self._markdown(cursor, part.text, definitions)
            return self._document.characterCount() - before
        finally:
            cursor.endEditBlock()

    def go_on(self, frame: QTextFrame, words: str) -> int:
        """Write more ``words`` at the end of code; by how much it is longer."""
        before = self._document.characterCount()
        cursor = frame.lastCursorPosition()
        cursor.beginEditBlock()
        cursor.insertText(words, self._code_format())
        cursor.endEditBlock()
        return self._document.characterCount() - before

    def _code(self, cursor: QTextCursor, part: Part) -> None:
        form = code_frame(self.colours)
        form.setTopMargin(0)
        frame = cursor.insertFrame(form)
        inside = frame.firstCursorPosition()
        block = QTextBlockFormat()
        block.setLineHeight(LINE_HEIGHT, _PROPORTIONAL)
        inside.setBlockFormat(block)
        inside.setBlockCharFormat(self._code_format())
        inside.insertText(breakable(part.text)[:CODE_SLICE], self._code_format())
        above = QTextCursor(self._document)
        above.setPosition(frame.firstPosition() - 1)
        room = QTextBlockFormat()
        room.setTopMargin(6)
        room.setLineHeight(self.header_height(), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        above.setBlockFormat(room)
        self._document.flatten(frame.lastPosition() + 1)

    def header_height(self) -> int:
        """Pixels above code, for the language's name and the button."""
        return int(self._mono().pointSizeF() * 2.6)

    def _code_format(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(
            self._mono(), QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll
        )
        form.setFontFixedPitch(True)
        return form

    def _mono(self) -> QFont:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(max(1.0, self._document.defaultFont().pointSizeF()))
        return font

    def _markdown(self, cursor: QTextCursor, text: str, definitions: str) -> None:
        text, formulas = take_out(text)
        scratch = SafeDocument()
        scratch.setDefaultFont(self._document.defaultFont())
        scratch.show_markdown(f"{definitions}\n\n{text}" if definitions else text, self.colours)
        if formulas:
            self._put_formulas(scratch, formulas)
        first = scratch.begin()
        start = cursor.position()
        blocks = self._document.blockCount()
        cursor.insertFragment(QTextDocumentFragment(scratch))
        here = QTextCursor(self._document)
        here.setPosition(start)
        if self._document.blockCount() - blocks >= scratch.blockCount():
            # Items of lists and rules leave the empty block before them: it goes.
            following = here.block().next().blockFormat()
            here.deleteChar()
            here.setBlockFormat(following)
        elif first.textList() is None:
            here.setBlockFormat(first.blockFormat())
            here.setBlockCharFormat(first.charFormat())

    def _put_formulas(self, document: SafeDocument, formulas: list[Tex]) -> None:
        places = []
        block = document.begin()
        while block.isValid():
            words = block.text()
            found = list(PLACE.finditer(words)) if OPEN in words else []
            alone = len(found) == 1 and found[0][0] == words.strip()
            wide = len(words.encode("utf-16-le", "surrogatepass")) // 2 != len(words)
            for match in found:
                before = words[: match.start()]
                at = len(before.encode("utf-16-le", "surrogatepass")) // 2 if wide else len(before)
                places.append((block.position() + at, len(match[0]), int(match[1]), alone))
            block = block.next()
        for position, length, number, alone in reversed(places):
            if number < len(formulas):
                cursor = QTextCursor(document)
                cursor.setPosition(position)
                cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
                self._put_formula(cursor, formulas[number], alone=alone)

    def _drawing(self, tex: Tex) -> Formula | None:
        """Kept here too: what others push out is not asked for over and over."""
        key = (tex.inside, tex.display)
        if key not in self._drawings and len(self._drawings) >= MOST_FORMULAS:
            return None
        found = self._drawings.get(key) or self._typeset.formula(tex.inside, display=tex.display)
        self._drawings[key] = found
        return found

    def _put_formula(self, cursor: QTextCursor, tex: Tex, *, alone: bool) -> None:
        form = cursor.charFormat()
        drawing = self._drawing(tex)
        if drawing is None:
            cursor.insertText(breakable(tex.written.replace(OPEN, "").replace(CLOSE, "")), form)
            return
        font = form.font()
        if not form.hasProperty(QTextCharFormat.Property.FontPointSize.value):
            font.setPointSizeF(self._document.defaultFont().pointSizeF())
        size, _ = drawing.size(font)
        name = f"lavender-formula:{hash((drawing, font.pointSizeF(), self.colours.dark))}"
        if name not in self._document.pictures:
            self._document.pictures[name] = drawing.picture(font, self.colours.text)
        image = QTextImageFormat()
        image.setName(name)
        image.setWidth(size.width())
        image.setHeight(size.height())
        image.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        image.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        image.setProperty(QTextImageFormat.Property.ImageAltText.value, tex.written)
        image.setProperty(TEX, tex.written)
        image.setFont(
            font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly
        )
        cursor.insertImage(image)
        if alone:
            middle = QTextBlockFormat()
            middle.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            # A line height in percent would make room for a tall formula twice.
            middle.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
            cursor.mergeBlockFormat(middle)


def _plain_block(cursor: QTextCursor) -> None:
    """Nothing left of the block that was here."""
    block = QTextBlockFormat()
    block.setLineHeight(LINE_HEIGHT, _PROPORTIONAL)
    if cursor.currentList() is not None:
        cursor.currentList().remove(cursor.block())
    cursor.setBlockFormat(block)
    cursor.setBlockCharFormat(QTextCharFormat())
    cursor.setCharFormat(QTextCharFormat())

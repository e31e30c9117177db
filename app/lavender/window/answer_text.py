"""An answer's text while it grows: what is finished is laid out once.

One document, so that all of it can be selected and read out; only parts that changed are written
again, and never for longer than a moment at a time.
"""

import time

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import (
    QResizeEvent,
    QTextCursor,
    QTextFrame,
)
from PySide6.QtWidgets import QWidget

from lavender.markup.parts import Kind, Part, Parts
from lavender.window.code_colours import paint
from lavender.window.code_header import CodeHeader
from lavender.window.colours import Colours
from lavender.window.hearing import Growth
from lavender.window.markdown import breakable
from lavender.window.part_writer import CODE_SLICE, PartWriter
from lavender.window.rich_text import RichText
from lavender.window.shown_part import ShownPart
from lavender.window.typeset import typeset

SLICE_S = 0.008
"""How long one turn of the event loop writes, unless one part alone takes longer."""
PAGE = 60_000
"""Characters that are shown before a person asks for more."""
FEED = 5_000
RECOLOUR = 1.3
"""Code that grows is coloured again when it is so many times as long."""


class AnswerText(RichText):
    """Shows :class:`Parts`. Signals: ``shortened(bool)`` says if there is more than is shown."""

    shortened = Signal(bool)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        Growth(self, self.document_)
        self._typeset = typeset()
        self._writer = PartWriter(self.document_, colours, self._typeset)
        self._parts = Parts()
        self._text = ""
        self._fed = 0
        self._at = 0
        """The first part that may not be shown as it should be."""
        self._limit = PAGE
        self._growing = False
        self._wanted: list[tuple[Part, str]] = []
        self._shown: list[ShownPart] = []
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._turn)
        self._typeset.formula_came.connect(self._formula_came)
        self._typeset.coloured_came.connect(self._coloured_came)

    @property
    def busy(self) -> bool:
        """True while parts of what it was given are not yet in the document."""
        return self._next.isActive()

    def show_text(self, text: str, *, growing: bool = False) -> None:
        """Show all of ``text``; cheap where it begins with what was shown before."""
        self._growing = growing
        if not text.startswith(self._text):
            self._parts, self._fed = Parts(), 0
        self._text = text
        self._want()

    def show_more(self) -> None:
        """Show one page more."""
        self._limit += PAGE
        self._want()

    def dress(self, colours: Colours) -> None:
        """Other colours, or another size of text: write all of it again."""
        self._colours = colours
        self._writer = PartWriter(self.document_, colours, self._typeset)
        for shown in self._shown:
            shown.stale = True
        self._at = 0
        self._work()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The headers of code go with it."""
        super().resizeEvent(event)
        self._place_headers()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_shown"):
            self.dress(self._colours)

    def _want(self) -> None:
        """Take in as much as is to be shown, and code to its end: it can be copied whole."""
        deadline = time.monotonic() + SLICE_S
        while self._hungry and time.monotonic() < deadline:
            more = self._text[self._fed : self._fed + FEED]
            self._parts.feed(more)
            self._fed += len(more)
        every = self._parts.all()
        if self._fed < len(self._text) and len(every) > 1:
            every.pop()  # cut off anywhere
        before, self._wanted = self._wanted, []
        left = self._limit
        for part in every:
            if left <= 0:
                break
            self._wanted.append((part, self._parts.definitions(part)))
            left -= part.cost
        pairs = zip(before, self._wanted, strict=False)
        same = next(
            (at for at, (old, new) in enumerate(pairs) if old[0] is not new[0] or old[1] != new[1]),
            min(len(before), len(self._wanted)),
        )
        self._at = min(self._at, same)
        whole = self._fed == len(self._text) and len(self._wanted) == len(every) and left >= 0
        self.shortened.emit(not whole and not self._hungry)
        self._work()

    @property
    def _hungry(self) -> bool:
        more = self._fed < len(self._text)
        return more and (self._fed < self._limit or self._parts.in_code)

    def _turn(self) -> None:
        if self._hungry:
            self._want()
        else:
            self._work()

    def _work(self) -> None:
        """Write what is wanted and not there, for a moment; then let others come by."""
        self._next.stop()
        deadline = time.monotonic() + SLICE_S
        self._drop(len(self._wanted))
        start = sum(shown.length + 1 for shown in self._shown[: self._at])
        while self._at < len(self._wanted):
            part, definitions = self._wanted[self._at]
            while self._step(self._at, start, part, definitions):
                if time.monotonic() > deadline:
                    self._next.start(0)
                    self._place_headers()
                    return
            start += self._shown[self._at].length + 1
            self._at += 1
        self._place_headers()
        if self._hungry:
            self._next.start(0)

    def _step(self, place: int, start: int, part: Part, definitions: str) -> bool:
        """Bring one part nearer to what it should be; true if there was something to do."""
        words = breakable(part.text[: self._limit]) if part.kind is Kind.CODE else ""
        if place == len(self._shown):
            if place:
                end = QTextCursor(self.document_)
                end.movePosition(QTextCursor.MoveOperation.End)
                end.insertBlock()
            self._shown.append(ShownPart(part, definitions, 0, stale=True))
        shown = self._shown[place]
        same = shown.part == part and shown.definitions == definitions
        if shown.stale or not (same or shown.grows_into(part)):
            shown.forget()
            length = self._writer.write(start, shown.length, part, definitions)
            shown = self._shown[place] = ShownPart(part, definitions, length)
            if part.kind is Kind.CODE:
                shown.written = min(len(words), CODE_SLICE)
                shown.frame = self._frame_at(start)
                shown.header = CodeHeader(self.viewport(), part, self._colours)
            return True
        shown.part = part
        if shown.header is not None:
            shown.header.code = part.text
        if shown.frame is not None and shown.written < len(words):
            more = words[shown.written : shown.written + CODE_SLICE]
            shown.length += self._writer.go_on(shown.frame, more)
            shown.written += len(more)
            return True
        if shown.frame is not None:
            self._colour(shown, growing=self._growing and place == len(self._wanted) - 1)
        return False

    def _frame_at(self, start: int) -> QTextFrame | None:
        cursor = QTextCursor(self.document_)
        cursor.setPosition(start + 1)
        return cursor.currentFrame()

    def _drop(self, count: int) -> None:
        """Take away what stands after the first ``count`` parts."""
        gone = self._shown[count:]
        if not gone:
            return
        del self._shown[count:]
        for shown in gone:
            shown.forget()
        end = sum(shown.length + 1 for shown in self._shown)
        cursor = QTextCursor(self.document_)
        cursor.setPosition(max(0, end - 1))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _place_headers(self) -> None:
        layout, height = self.document_.documentLayout(), self._writer.header_height()
        for shown in self._shown:
            shown.place_header(layout, height)

    def _formula_came(self, tex: str) -> None:
        for shown in self._shown:
            if shown.part.kind is Kind.MARKDOWN and tex in shown.part.text:
                shown.stale = True
                self._at = 0
                self._next.start(30)  # with the others that come

    def _colour(self, shown: ShownPart, *, growing: bool) -> None:
        """Ask for colours: of code that grows only now and then."""
        code = shown.part.text
        if shown.asked == len(code) or (growing and len(code) < shown.asked * RECOLOUR + 100):
            return
        shown.asked = len(code)
        lines = self._typeset.coloured(shown.part.language, code)
        if lines is not None and shown.frame is not None:
            paint(self.document_, shown.frame, lines, self._colours)

    def _coloured_came(self, language: str, code: str) -> None:
        for shown in self._shown:
            ours = shown.part.language == language and shown.asked == len(code)
            if ours and shown.part.text.startswith(code):
                lines = self._typeset.coloured(language, code)
                if lines is not None and shown.frame is not None:
                    paint(self.document_, shown.frame, lines, self._colours)

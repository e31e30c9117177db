"""A model's turn in the transcript: Markdown as it arrives, the stage below it, how it ended."""

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lavender.assistant import StageEvent
from lavender.chat.types import Message, Status
from lavender.window.answer_footer import AnswerFooter
from lavender.window.branch_switch import BranchSwitch
from lavender.window.colours import Colours
from lavender.window.facts import Facts
from lavender.window.notes import Note, mark_found, plain_label
from lavender.window.rich_text import RichText
from lavender.window.stage_line import StageLine

FOUND_MARGIN = 14
REDRAW_MS = 33
REDRAW_SHARE = 4
"""A redraw that took 50 ms is followed by a pause of four times that: typing stays smooth."""


class AnswerView(QWidget):
    """Shows one answer while it grows and after.

    Signals: ``again()`` for another answer to the same question, ``gone_on()`` for more of this
    one, ``spoken(words)`` to read it aloud, ``removed()`` to delete it with its question.
    """

    again = Signal()
    gone_on = Signal()
    spoken = Signal(str)
    removed = Signal()

    def __init__(self, message: Message, model_name: str, colours: Colours, *, live: bool) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setAccessibleName(self.tr("Answer"))
        self.message = message
        self._colours = colours
        self._raw = message.text
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(plain_label(model_name, "small"))
        self._text = RichText()
        self._text.setAccessibleName(self.tr("The answer"))
        self._column.addWidget(self._text)
        self._stage: StageLine | None = None
        self._footer: AnswerFooter | None = None
        self.versions = BranchSwitch()
        self.versions.setParent(self)
        self._is_last = True
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.timeout.connect(self._draw)
        self._pause_ms = REDRAW_MS
        self._draw()
        if live:
            self._stage = StageLine()
            self._column.addWidget(self._stage)
        else:
            self._end(message)

    def mark(self, found: bool) -> None:
        """It is, or is not, what was looked for."""
        mark_found(self, found)
        self._column.setContentsMargins(FOUND_MARGIN if found else 0, 0, 0, 0)

    @property
    def text(self) -> str:
        """The answer as the model wrote it."""
        return self._raw

    @property
    def plain(self) -> str:
        """The answer as it is read, without the signs of Markdown."""
        return self._text.document_.toPlainText()

    @property
    def stage(self) -> str:
        """The stage that is shown, or nothing."""
        return self._stage.text() if self._stage else ""

    @property
    def sentences(self) -> list[str]:
        """What is said about this answer, below it."""
        return [note.text() for note in self._notes()]

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self._colours = colours
        self._draw()
        if self._footer is not None:
            self._footer.dress(colours)

    def set_last(self, last: bool) -> None:
        """Only the last is written anew or gone on with: what follows leans on the others."""
        self._is_last = last
        if self._footer is not None:
            self._footer.set_last(last)

    def append(self, piece: str) -> None:
        """More words; drawn with the next batch."""
        self._raw += piece
        if not self._redraw.isActive():
            self._redraw.start(self._pause_ms)

    def show_stage(self, event: StageEvent) -> None:
        """What the engine is doing."""
        if self._stage is not None:
            self._stage.show_stage(event)

    def notice(self, sentence: str) -> None:
        """Something to know about this answer, in place."""
        place = self._column.indexOf(self._stage) if self._stage else self._column.count()
        self._column.insertWidget(place, Note(sentence, "notice"))

    def finish(self, message: Message) -> None:
        """The settled answer."""
        self.message = message
        self._raw = message.text
        self._redraw.stop()
        self._draw()
        if self._stage is not None:
            self._stage.hide()
            self._stage.deleteLater()
            self._stage = None
        for note in self._notes():
            self._column.removeWidget(note)
            note.hide()
            note.deleteLater()
        self._end(message)

    def _notes(self) -> list[Note]:
        items = (self._column.itemAt(index) for index in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Note)]

    def _draw(self) -> None:
        began = time.monotonic()
        self._text.document_.show_markdown(self._raw, self._colours)
        self._text.setVisible(bool(self._raw))
        cost_ms = (time.monotonic() - began) * 1000
        self._pause_ms = max(REDRAW_MS, int(cost_ms * REDRAW_SHARE))

    def _end(self, message: Message) -> None:
        sentence, kind = self._ending(message)
        if sentence and kind:
            self._column.addWidget(Note(sentence, kind))
        facts = Facts(message, self)
        footer = AnswerFooter(message, self.versions, facts, self._colours)
        footer.copied.connect(lambda: QGuiApplication.clipboard().setText(self._raw))
        footer.copied_plain.connect(lambda: QGuiApplication.clipboard().setText(self.plain))
        footer.again.connect(self.again)
        footer.gone_on.connect(self.gone_on)
        footer.removed.connect(self.removed)
        footer.spoken.connect(lambda: self.spoken.emit(self.plain))
        self._footer = footer
        self._column.addWidget(footer)
        self._column.addWidget(facts.details)
        self.set_last(self._is_last)

    def _ending(self, message: Message) -> tuple[str, str]:
        match message.status:
            case Status.FAILED:
                return message.note or self.tr("The answer could not be finished."), "problem"
            case Status.INTERRUPTED:
                said = self.tr("Lavender ended before this answer was finished.")
                return f"{said} {message.note}".strip(), "notice"
            case Status.WRITING:
                return self.tr("Another Lavender window is still writing this answer."), "notice"
            case _:
                return message.note, "notice"

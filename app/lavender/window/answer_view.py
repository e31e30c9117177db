"""A model's turn in the transcript: Markdown as it arrives, the stage below it, how it ended."""

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lavender.assistant import StageEvent
from lavender.chat.types import Message, Status
from lavender.window.answer_text import AnswerText
from lavender.window.branch_switch import BranchSwitch
from lavender.window.colours import Colours
from lavender.window.facts import Facts
from lavender.window.icons import icon
from lavender.window.notes import Note, mark_found, plain_label
from lavender.window.stage_line import StageLine

FOUND_MARGIN = 14
REDRAW_MS = 33
REDRAW_SHARE = 4
"""A redraw that took 50 ms is followed by a pause of four times that: typing stays smooth."""


class AnswerView(QWidget):
    """Shows one answer while it grows and after.

    Signals: ``again()`` when the person wants another answer to the same question.
    """

    again = Signal()

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
        self._text = AnswerText(colours)
        self._text.setAccessibleName(self.tr("The answer"))
        self._column.addWidget(self._text)
        self._more = QPushButton(self.tr("Show more"), self)
        self._more.setAccessibleName(self.tr("Show more of this answer"))
        self._more.clicked.connect(self._text.show_more)
        self._more.hide()
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._text.shortened.connect(self._more.setVisible)
        self._stage: StageLine | None = None
        self._footer: QWidget | None = None
        self.versions = BranchSwitch()
        self.versions.setParent(self)
        self._copy: QPushButton | None = None
        self._again: QPushButton | None = None
        self._is_last = True
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.timeout.connect(self._draw)
        self._pause_ms = REDRAW_MS
        if live:
            self._stage = StageLine()
        self._draw()
        if self._stage is not None:
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
        self._text.dress(colours)
        if self._copy is not None:
            self._copy.setIcon(icon("copy", colours.muted, 15))
        if self._again is not None:
            self._again.setIcon(icon("again", colours.muted, 15))

    def set_last(self, last: bool) -> None:
        """Only the last answer can be asked for again: what follows leans on the others."""
        self._is_last = last
        if self._again is not None:
            self._again.setVisible(last)

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
        if self._stage is not None:
            self._stage.hide()
            self._stage.deleteLater()
            self._stage = None
        self._draw()
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
        self._text.show_text(self._raw, growing=self._stage is not None)
        self._text.setVisible(bool(self._raw))
        cost_ms = (time.monotonic() - began) * 1000
        self._pause_ms = max(REDRAW_MS, int(cost_ms * REDRAW_SHARE))

    def _end(self, message: Message) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        sentence, kind = self._ending(message)
        if sentence and kind:
            self._column.addWidget(Note(sentence, kind))
        if message.text:
            self._copy = QPushButton(icon("copy", self._colours.muted, 15), self.tr("Copy"))
            self._copy.setObjectName("below")
            self._copy.setAccessibleName(self.tr("Copy this answer"))
            self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._raw))
            row.addWidget(self._copy)
        if message.status is not Status.WRITING:
            sign = icon("again", self._colours.muted, 15)
            self._again = QPushButton(sign, self._again_words(message))
            self._again.setObjectName("below")
            self._again.setAccessibleName(self.tr("Answer this question again"))
            self._again.clicked.connect(self.again)
            row.addWidget(self._again)
        row.addWidget(self.versions)
        row.addStretch(1)
        self._footer = QWidget()
        self._footer.setObjectName("plain")
        self._footer.setLayout(row)
        self._column.addWidget(self._footer)
        facts = Facts(message, self)
        row.addWidget(facts)
        self._column.addWidget(facts.details)
        self.set_last(self._is_last)

    def _again_words(self, message: Message) -> str:
        return self.tr("Again") if message.status is Status.DONE else self.tr("Try again")

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

"""A model's turn in the transcript: Markdown as it arrives, the stage below it, how it ended."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from lavender.assistant import StageEvent
from lavender.chat.types import Message, Status
from lavender.markup.unfinished import without_loose_marks
from lavender.window.answer_footer import AnswerFooter, ends_early
from lavender.window.answer_text import AnswerText
from lavender.window.branch_switch import BranchSwitch
from lavender.window.colours import Colours
from lavender.window.facts import Facts
from lavender.window.hearing import Voice
from lavender.window.markdown import plain_text
from lavender.window.mirrored import margins
from lavender.window.notes import Note, mark_found, plain_label
from lavender.window.rich_text import RichText
from lavender.window.roles import GROUP
from lavender.window.sentences import say
from lavender.window.stage_line import StageLine

FOUND_MARGIN = 14
REDRAW_MS = 33
REDRAW_SHARE = 4
"""A redraw that took 50 ms is followed by a pause of four times that: typing stays smooth."""


class AnswerView(QWidget):
    """Shows one answer while it grows and after.

    Signals: ``again()`` for another answer to the same question, ``gone_on()`` for more of this
    one, ``spoken(words)`` to read it aloud, ``removed()`` to delete it with its question,
    ``seen()`` to know what the model saw.
    """

    spoken_as = GROUP
    again = Signal()
    gone_on = Signal()
    spoken = Signal(str)
    removed = Signal()
    seen = Signal()

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
        # The side is the window's, whatever script the name is in.
        self._column.addWidget(plain_label(model_name, "small"), 0, Qt.AlignmentFlag.AlignLeft)
        self._text = AnswerText(colours)
        self._text.setAccessibleName(self.tr("The answer"))
        self._column.addWidget(self._text)
        self._voice = Voice(self, self._text.toPlainText)
        self._more = QPushButton(self.tr("Show more"), self)
        self._more.setAccessibleName(self.tr("Show more of this answer"))
        self._more.clicked.connect(self._text.show_more)
        self._more.hide()
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._text.shortened.connect(self._more.setVisible)
        self._notes: list[Note] = []
        self._stage: StageLine | None = None
        self._footer: AnswerFooter | None = None
        self.versions = BranchSwitch()
        self.versions.setParent(self)
        self.versions.dress(colours)
        self._is_last = True
        self.has_photos: Callable[[], bool] = lambda: False
        """Is there a photo in what it answers? Set by who knows the questions."""
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
        margins(self._column, FOUND_MARGIN if found else 0, 0, 0, 0)

    @property
    def text(self) -> str:
        """The answer as the model wrote it."""
        return self._raw

    @property
    def words(self) -> RichText:
        """Where its words are."""
        return self._text

    @property
    def plain(self) -> str:
        """The answer as it is read, without the signs of Markdown."""
        return plain_text(self._raw)

    @property
    def stage(self) -> str:
        """The stage that is shown, or nothing."""
        return self._stage.text() if self._stage else ""

    @property
    def sentences(self) -> list[str]:
        """What is said about this answer, below it."""
        return [note.text() for note in self._notes]

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self._colours = colours
        self._text.dress(colours)
        self.versions.dress(colours)
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
        self._voice.grew()
        if not self._redraw.isActive():
            self._redraw.start(self._pause_ms)

    def show_stage(self, event: StageEvent) -> None:
        """What the engine is doing."""
        if self._stage is not None:
            self._stage.show_stage(event)

    def notice(self, sentence: str) -> None:
        """Something to know about this answer, in place."""
        place = self._column.indexOf(self._stage) if self._stage else self._column.count()
        self._notes.append(Note(sentence, "notice"))
        self._column.insertWidget(place, self._notes[-1])

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
        for note in self._notes:
            self._column.removeWidget(note)
            note.hide()
            note.deleteLater()
        self._notes = []
        self._end(message)
        self._voice.end(self._ending(message)[0])

    def _draw(self) -> None:
        began = time.monotonic()
        unfinished = self._stage is None and ends_early(self.message)
        shown = without_loose_marks(self._raw) if unfinished else self._raw
        self._text.show_text(shown, growing=self._stage is not None)
        self._text.setVisible(bool(self._raw))
        cost_ms = (time.monotonic() - began) * 1000
        self._pause_ms = max(REDRAW_MS, int(cost_ms * REDRAW_SHARE))

    def _end(self, message: Message) -> None:
        sentence, kind = self._ending(message)
        if sentence and kind:
            self._notes.append(Note(sentence, kind))
            self._column.addWidget(self._notes[-1])
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
        self._column.addWidget(facts.seen, 0, Qt.AlignmentFlag.AlignLeft)
        facts.seen.clicked.connect(self.seen)
        facts.toggled.connect(lambda shown: facts.seen.setVisible(shown and self.has_photos()))
        self.set_last(self._is_last)

    def _ending(self, message: Message) -> tuple[str, str]:
        note = " ".join(map(say, message.notes))
        match message.status:
            case Status.FAILED:
                return note or self.tr("The answer could not be finished."), "problem"
            case Status.INTERRUPTED:
                said = self.tr("Lavender ended before this answer was finished.")
                return f"{said} {note}".strip(), "notice"
            case Status.WRITING:
                return self.tr("Another Lavender window is still writing this answer."), "notice"
            case _:
                return note, "notice"

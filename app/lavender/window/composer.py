"""Where a question is made: photos, words, and the button that sends or stops."""

from enum import Enum
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lavender.chat.types import Photo
from lavender.window.colours import Colours
from lavender.window.icons import icon
from lavender.window.notes import Note, OneLine
from lavender.window.photo_strip import PhotoStrip
from lavender.window.question_box import QuestionBox
from lavender.window.suggestions import Suggestions
from lavender.window.thumbnails import Thumbnails
from lavender.window.transcript import WIDEST

SIDE_MARGIN = 20
MOST_PROBLEMS = 4


class Mode(Enum):
    """What the button does now."""

    SEND = "send"
    OPENING = "opening"
    """Send was pressed and a photo is still being opened; the button takes it back."""
    SAVING = "saving"
    """The question is on its way into the library."""
    WRITING = "writing"
    """An answer is being written; the button stops it."""


class Composer(QWidget):
    """The card at the foot of the window.

    Signals: ``send()``, ``stop()``, ``choose()`` to open the file dialog, ``pasted(mime)``,
    ``paged(direction)``.
    """

    send = Signal()
    stop = Signal()
    choose = Signal()
    pasted = Signal(object)
    paged = Signal(int)

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._colours = colours
        self._mode = Mode.SEND
        self._reading = False
        outside = QVBoxLayout(self)
        outside.setContentsMargins(SIDE_MARGIN, 4, SIDE_MARGIN, 16)
        outside.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._middle = QWidget()
        self._middle.setObjectName("plain")
        self._middle.setMaximumWidth(WIDEST)
        outside.addWidget(self._middle)
        self._column = QVBoxLayout(self._middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._card = QFrame()
        self._card.setObjectName("card")
        self._column.addWidget(self._card)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(14, 12, 10, 10)
        inside.setSpacing(6)
        self.strip = PhotoStrip(thumbnails, colours)
        self.strip.changed.connect(self._photos_changed)
        inside.addWidget(self.strip)
        self._suggested = Suggestions()
        self._suggested.chosen.connect(self.set_text)
        inside.addWidget(self._suggested)
        self.box = QuestionBox()
        self.box.setAccessibleName(self.tr("Message"))
        self.box.send.connect(self._press_send)
        self.box.pasted.connect(self.pasted)
        self.box.paged.connect(self.paged)
        self.box.textChanged.connect(self._refresh)
        self.box.installEventFilter(self)
        inside.addWidget(self.box)
        inside.addLayout(self._buttons())
        self.dress(colours)
        self._refresh()

    @property
    def text(self) -> str:
        """The question without the blank space around it."""
        return self.box.toPlainText().strip()

    @property
    def mode(self) -> Mode:
        """What the button does now."""
        return self._mode

    @property
    def hint(self) -> str:
        """The small words beside the button: what goes on meanwhile."""
        return self._hint_words()

    @property
    def problems(self) -> list[str]:
        """The sentences shown above the card."""
        return [note.text() for note in self._notes()]

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self._colours = colours
        self._add.setIcon(icon("photo", colours.muted, 20))
        self.strip.dress(colours)
        self._refresh()

    def set_mode(self, mode: Mode) -> None:
        """Change what the button does."""
        self._mode = mode
        self.box.setReadOnly(mode is Mode.SAVING)
        self._refresh()

    def show_reading(self, reading: bool) -> None:
        """Say, or stop saying, that the photos are being read already."""
        self._reading = reading
        self._refresh()

    def set_text(self, text: str) -> None:
        """Put ``text`` into the box, ready to be changed or sent."""
        self.box.setPlainText(text)
        self.box.moveCursor(self.box.textCursor().MoveOperation.End)
        self.box.setFocus()

    def take(self) -> tuple[str, tuple[Photo, ...]]:
        """What is asked; it stays here until :meth:`clear`."""
        return self.text, self.strip.photos

    def clear(self) -> None:
        """The question is safe elsewhere: begin an empty one."""
        self.box.clear()
        self.strip.clear()
        self.clear_problems()

    def problem(self, sentence: str) -> None:
        """Say above the card what went wrong, until it is put away or the question is sent."""
        if sentence in self.problems:
            return
        for earlier in self._notes()[: 1 - MOST_PROBLEMS]:
            self._put_away(earlier)
        note = Note(sentence, "problem", closable=True)
        note.closed.connect(lambda: self._put_away(note))
        self._column.insertWidget(self._column.count() - 1, note)

    def show_above(self, widget: QWidget) -> None:
        """Place something of another's above the card."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def clear_problems(self) -> None:
        """Put every sentence away."""
        for note in self._notes():
            self._put_away(note)

    def _order_keys(self) -> None:
        """Put the photos between their button and Send for the Tab key."""
        order = [self.box, self._add, *(chip.cross for chip in self.strip.chips), self._go]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The card shows where the keyboard is."""
        if watched is self.box and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._card.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self._card.style().unpolish(self._card)
            self._card.style().polish(self._card)
        return super().eventFilter(watched, event)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._add = QPushButton(self.tr("Add photo"))
        self._add.setObjectName("quiet")
        self._add.setAccessibleName(self.tr("Attach photo"))
        self._add.setIconSize(QSize(20, 20))
        self._add.setToolTip(self.tr("Choose photos, drop them here, or paste them"))
        self._add.clicked.connect(self.choose)
        self._hint = OneLine("small")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._go = QPushButton()
        self._go.setObjectName("primary")
        self._go.clicked.connect(self._press)
        row.addWidget(self._add)
        row.addWidget(self._hint, 1)
        row.addWidget(self._go)
        return row

    def _press(self) -> None:
        if self._mode is Mode.SEND:
            self._press_send()
        else:
            self.stop.emit()

    def _press_send(self) -> None:
        if self._mode is Mode.SEND and self.text:
            self.send.emit()

    def _photos_changed(self) -> None:
        self._refresh()
        self._order_keys()

    def _notes(self) -> list[Note]:
        items = (self._column.itemAt(index) for index in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Note)]

    def _put_away(self, note: Note) -> None:
        self._column.removeWidget(note)
        note.hide()
        note.deleteLater()

    def _refresh(self) -> None:
        stops = self._mode in (Mode.WRITING, Mode.OPENING)
        self._go.setText(self.tr("Stop") if stops else self.tr("Send"))
        self._go.setAccessibleName(self.tr("Stop") if stops else self.tr("Send"))
        self._go.setToolTip(self.tr("Esc") if stops else self.tr("Enter"))
        self._go.setIcon(icon("stop" if stops else "send", self._colours.on_accent, 16))
        able = stops or (self._mode is Mode.SEND and bool(self.text))
        self._go.setEnabled(able)
        if not able:
            self._go.setIcon(icon("send", self._colours.muted, 16))
        has_photos = bool(self.strip.photos) or self.strip.waiting
        self._suggested.setVisible(has_photos and not self.text and self._mode is Mode.SEND)
        self.box.setPlaceholderText(
            self.tr("Ask about the photo…") if has_photos else self.tr("Ask a question…")
        )
        self._hint.show_text(self._hint_words())

    def _hint_words(self) -> str:
        match self._mode:
            case Mode.OPENING:
                return self.tr("Sent as soon as the photo is open")
            case Mode.SAVING:
                return self.tr("Saving…")
            case Mode.SEND if self._reading:
                return self.tr("Reading the photo…")
            case _:
                return ""

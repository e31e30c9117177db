"""Where a question is made: photos, words, and the button that sends or stops."""

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QMenu, QVBoxLayout, QWidget

from lavender.chat.drafts import Draft
from lavender.chat.suggest import Suggestion, fitting
from lavender.chat.types import Message, Photo, Role
from lavender.window.colours import Colours
from lavender.window.composer_bar import ComposerBar
from lavender.window.hearing import announce
from lavender.window.mirrored import margins, menu_corner
from lavender.window.notes import Note
from lavender.window.photo_strip import PhotoStrip
from lavender.window.question_box import QuestionBox
from lavender.window.suggestions import Suggestions
from lavender.window.thumbnails import Thumbnails
from lavender.window.transcript import WIDEST

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

    Signals: ``send()``, ``stop()``, ``choose()`` to open the file dialog, ``of_screen()`` to take a
    photo of the screen, ``pasted(mime)``, ``paged(direction)``, ``squeezed(bool)`` when a question
    begins or ends to need the room of what stands above it. ``prompts`` is the menu of saved
    texts; who has them fills it.
    """

    send = Signal()
    stop = Signal()
    choose = Signal()
    of_screen = Signal()
    pasted = Signal(object)
    paged = Signal(int)
    squeezed = Signal(bool)

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._colours = colours
        self._mode = Mode.SEND
        self._notes: list[Note] = []
        self._reading = False
        self._short = self._rests = False
        self.is_squeezed = False
        self._restored = Draft()
        self._said: tuple[int, int, Suggestion | None] = (0, 0, None)
        self._system = ""
        self.prompts = QMenu(self)
        outside = self._outside = QVBoxLayout(self)
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
        margins(inside, 14, 12, 10, 10)
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
        self.box.slashed.connect(self._slashed)
        self.box.textChanged.connect(self._refresh)
        self.box.installEventFilter(self)
        inside.addWidget(self.box)
        self._bar = ComposerBar(self.prompts)
        self._bar.choose.connect(self.choose)
        self._bar.of_screen.connect(self.of_screen)
        self._bar.pressed.connect(self._press)
        inside.addWidget(self._bar)
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
        return [note.text() for note in self._notes]

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self._colours = colours
        self._bar.dress(colours)
        self.strip.dress(colours)
        self._refresh()

    def set_mode(self, mode: Mode) -> None:
        """Change what the button does."""
        self._mode = mode
        self.box.setReadOnly(mode is Mode.SAVING)
        self._refresh()

    @property
    def all_panes(self) -> QCheckBox:
        """The box to tick for a question to every pane."""
        return self._bar.all_panes

    @property
    def to_all(self) -> bool:
        """True if the question is to be asked in every pane."""
        return self.all_panes.isChecked() and not self.all_panes.isHidden()

    def keep_in(self, side: int) -> None:
        """Stand between margins of ``side`` pixels, as the messages do."""
        self._outside.setContentsMargins(side, 4, side, 16)

    def show_beside(self, beside: bool) -> None:
        """Let a question be asked in every pane, where there are others ``beside`` this one."""
        self._bar.show_beside(beside)

    def give_way(self, short: bool, *, rests: bool = False) -> None:
        """Leave out, or no longer leave out, what one can ask without; while another pane is worked
        in, this one ``rests``, and the answer has the room of all but its first line."""
        if (self._short, self._rests) != (short, rests):
            self._short, self._rests = short, rests
            self.box.give_way(short)
            self._refresh()

    def show_said(self, messages: Sequence[Message]) -> None:
        """What was said in the conversation on screen: suggestions follow from it."""
        questions = [message for message in messages if message.role is Role.USER]
        answers = [message for message in messages if message.role is Role.ASSISTANT]
        last = self._suggested.known(questions[-1].text) if questions else None
        photos = sum(len(message.photos) for message in questions)
        self._said = photos, len(answers[-1].text) if answers else 0, last
        self._refresh()

    def show_system(self, name: str) -> None:
        """Name the system text that a new conversation begins with; empty for the usual one."""
        self._system = name
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

    def press_in(self, text: str) -> None:
        """Put a saved text where the cursor is; into an empty box as a whole."""
        if self.text in ("", "/"):
            self.set_text(text)
        else:
            self.box.insertPlainText(text)
            self.box.setFocus()

    def draft(self) -> Draft:
        """What is here and not asked yet."""
        return Draft(self.box.toPlainText(), self.strip.photos, self.strip.names)

    def put_before(self, draft: Draft) -> None:
        """A draft comes back; what was typed or attached while it was fetched goes behind it."""
        alone = not self.draft()
        if alone:
            self._restored = draft
        if draft.text:
            self.box.setPlainText(draft.text + self.box.toPlainText())
            self.box.moveCursor(self.box.textCursor().MoveOperation.End)
        self.strip.put_first(draft.photos, draft.names)

    @property
    def untouched(self) -> bool:
        """True while a draft that came back is as it was left."""
        here, there = self.draft(), self._restored
        half = here in (Draft(there.text), Draft("", there.photos, there.names))
        return bool(there) and (half or here == there)

    def take(self) -> tuple[str, tuple[Photo, ...]]:
        """What is asked; it stays here until :meth:`clear`."""
        return self.text, self.strip.photos

    def clear(self) -> None:
        """The question is safe elsewhere: begin an empty one."""
        self.empty()
        self.clear_problems()

    def empty(self) -> None:
        """Take words and photos out; what there is to tell stays."""
        self._restored = Draft()
        self.box.clear()
        self.strip.clear()

    def problem(self, sentence: str) -> None:
        """Say above the card what went wrong, until it is put away or the question is sent."""
        if sentence in self.problems:
            return
        for earlier in self._notes[: 1 - MOST_PROBLEMS]:
            self._put_away(earlier)
        note = Note(sentence, "problem", closable=True)
        announce(self, sentence, urgent=True)
        note.closed.connect(lambda: self._put_away(note))
        self._notes.append(note)
        self._column.insertWidget(self._column.count() - 1, note)

    def show_above(self, part: QWidget) -> None:
        """Put something above the card, for as long as its owner likes."""
        self._column.insertWidget(self._column.count() - 1, part)

    def clear_problems(self) -> None:
        """Put every sentence away."""
        for note in list(self._notes):
            self._put_away(note)

    def _order_keys(self) -> None:
        """Put the photos between their button and Send for the Tab key."""
        order = [
            self.box,
            *self._bar.before_photos,
            *(part for chip in self.strip.chips for part in (chip, chip.cross)),
            self._bar.after_photos,
        ]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The card shows where the keyboard is."""
        if watched is self.box and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._card.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self._card.style().unpolish(self._card)
            self._card.style().polish(self._card)
        return super().eventFilter(watched, event)

    def _press(self) -> None:
        if self._mode is Mode.SEND:
            self._press_send()
        else:
            self.stop.emit()

    def _press_send(self) -> None:
        if self._mode is Mode.SEND and self.text:
            self.send.emit()

    def _slashed(self) -> None:
        """A slash in an empty box opens the saved texts, where there are any."""
        if self.prompts.property("filled"):
            above = QPoint(0, self.prompts.sizeHint().height())
            self.prompts.popup(menu_corner(self.prompts, self.box) - above)

    def _photos_changed(self) -> None:
        self._refresh()
        self._order_keys()

    def _put_away(self, note: Note) -> None:
        self._notes.remove(note)
        self._column.removeWidget(note)
        note.hide()
        note.deleteLater()

    def _refresh(self) -> None:
        stops = self._mode in (Mode.WRITING, Mode.OPENING)
        able = stops or (self._mode is Mode.SEND and bool(self.text))
        self._bar.show_button(stops=stops, able=able, colours=self._colours)
        has_photos = bool(self.strip.photos) or self.strip.waiting
        shown, answer, last = self._said
        offered = fitting(len(self.strip.chips), shown, answer, last)
        self._suggested.offer(offered)
        empty = not self.box.toPlainText() and self._mode is Mode.SEND
        self._suggested.setVisible(bool(offered) and empty and not self._short)
        self.box.setPlaceholderText(
            self.tr("Ask about the photo…") if has_photos else self.tr("Ask a question…")
        )
        begun = has_photos or not empty
        self._bar.setVisible(begun or not self._rests)
        squeezed = self._short and bool(self.text)
        if squeezed != self.is_squeezed:
            self.is_squeezed = squeezed
            self.squeezed.emit(squeezed)
        brief = self._mode is Mode.SAVING
        passing = brief or (self._mode is Mode.SEND and self._reading)
        self._bar.show_hint(self._hint_words(), told=not brief, whole=not passing)

    def _hint_words(self) -> str:
        match self._mode:
            case Mode.OPENING if len(self.strip.chips) > 1:
                return self.tr("Sent once the photos are open")
            case Mode.OPENING:
                return self.tr("Sent once the photo is open")
            case Mode.SAVING:
                return self.tr("Saving…")
            case Mode.SEND if self._reading:
                return self.tr("Reading the photo…")
            case Mode.SEND if self._system:
                return self.tr("System text: {name}").format(name=self._system)
            case _:
                return ""

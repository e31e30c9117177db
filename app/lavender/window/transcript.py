"""The conversation on screen, oldest at the top.

One widget a message, in one scroll area that keeps to the end while words arrive, unless the
person scrolled up. Of a long conversation only a stretch becomes widgets, the end or the place of
a message that was looked for; buttons bring what comes before and after it. So a thousand turns
open as fast as ten, anywhere.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout

from lavender.assistant.remembered import first_remembered
from lavender.chat.types import Message, Photo, Role
from lavender.window.answer_view import AnswerView
from lavender.window.answers import SoFar
from lavender.window.colours import Colours
from lavender.window.latest import Latest
from lavender.window.mirrored import margins
from lavender.window.notes import Column, plain_label
from lavender.window.question_view import QuestionView
from lavender.window.rich_text import RichText
from lavender.window.roles import GROUP
from lavender.window.selecting import Selecting
from lavender.window.thumbnails import Thumbnails

SHOWN = 16
"""A screen has three or four; each costs some 6 ms, and opening must not be seen to take time."""
BEFORE = 4
"""Of those, how many come before a message that was looked for."""
WIDEST = 760
MARGIN = 28
NEAR_END = 24
NARROW = 420
"""Pixels below which margins are half as wide."""


class Growing(Protocol):
    """Who knows of answers under way better than the library."""

    def newest(self, message: Message) -> Message:
        """``message`` as it is now."""
        ...

    def so_far(self, answer_id: str) -> SoFar | None:
        """What arrived of an answer under way; None for one that is not."""
        ...


class Transcript(QScrollArea):
    """Shows the messages of one conversation.

    Signals: ``again(message)`` asks for another answer in the place of ``message``,
    ``gone_on(message)`` for more of it, ``removed(message)`` wants it deleted with its question,
    ``spoken(words)`` wants it read aloud,
    ``edited(message, text)`` asks a question in other words, ``branch(message, step)`` wants the
    version before or after a message, ``look(photo)`` to look at a photo, ``save(photo)`` to have
    a copy of it, ``seen(message)`` to know what the model saw when it wrote this answer.
    """

    spoken_as = GROUP
    again = Signal(object)
    gone_on = Signal(object)
    removed = Signal(object)
    spoken = Signal(str)
    look = Signal(object)
    save = Signal(object)
    seen = Signal(object)
    edited = Signal(object, str)
    branch = Signal(object, int)

    def __init__(self, thumbnails: Thumbnails, colours: Colours, growing: Growing) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._colours = colours
        self._growing = growing
        self._follow = True
        self._held: tuple[QuestionView | AnswerView, int] | None = None
        """A message that stays so many pixels below the upper edge, until somebody scrolls."""
        self._placing = False
        self._selecting = Selecting(self, self._texts)
        # Asking the layout would make Python objects of its items, which Qt deletes unheard.
        self._views: list[QuestionView | AnswerView] = []
        self._earlier: list[Message] = []
        self._later: list[Message] = []
        self._versions: Mapping[str, Sequence[str]] = {}
        self.names: dict[str, str] = {}
        """What the models are called, by id."""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Transcript"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = Column()
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(22)
        self._more = QPushButton(self.tr("Show earlier messages"))
        self._more.clicked.connect(self._show_earlier)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._forgotten = plain_label(
            self.tr("The model no longer remembers what is above, except questions with photos."),
            "line",
            self._content,
        )
        self._forgotten.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._forgotten.hide()
        self._rest = QPushButton(self.tr("Show later messages"))
        self._rest.clicked.connect(self._show_later)
        self._column.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self._latest = Latest(self)
        self._latest.clicked.connect(self.to_end)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._grew)
        bar.valueChanged.connect(self._moved)
        self.dress(colours)

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self._colours = colours
        self._latest.dress(colours)
        for view in self.views():
            view.dress(colours)

    def views(self) -> list[QuestionView | AnswerView]:
        """What is on screen, oldest first."""
        return list(self._views)

    def answer(self, message_id: str) -> AnswerView | None:
        """The view of one answer, if it is on screen."""
        for view in reversed(self.views()):
            if isinstance(view, AnswerView) and view.message.id == message_id:
                return view
        return None

    def message(self, message_id: str | None) -> Message | None:
        """A message of this conversation by its id, also one that is not on screen."""
        return next((message for message in self.messages() if message.id == message_id), None)

    def messages(self) -> list[Message]:
        """All of this conversation, oldest first."""
        return [*self._earlier, *(view.message for view in self.views()), *self._later]

    def photos(self, until: Message | None = None) -> list[Photo]:
        """The photos of this conversation, each once, in their order; those before ``until``."""
        found: dict[str, Photo] = {}
        for message in self.messages():
            if until is not None and message.id == until.id:
                break
            found |= {photo.sha256: photo for photo in message.photos if photo.sha256 not in found}
        return list(found.values())

    def show_messages(self, messages: Sequence[Message], names: dict[str, str]) -> None:
        """Show the end of these and nothing else. ``names`` are those of the models, by id."""
        self.names = names
        self._show_part(messages, max(0, len(messages) - SHOWN))
        self.to_end()

    def clear(self) -> None:
        """Show nothing."""
        for view in self.views():
            self._drop(view)
        self._earlier, self._later = [], []
        self._settle()

    def add(self, message: Message) -> None:
        """One more message at the end, which comes on screen."""
        if self._later:
            self.show_messages([*self.messages(), message], self.names)
            return
        self._append(message)
        self._settle()

    def remove(self, message_id: str) -> None:
        """Take one message off the screen; it stays in the library."""
        self._later = [message for message in self._later if message.id != message_id]
        for view in self.views():
            if view.message.id == message_id:
                self._drop(view)
        self._settle()

    def to_end(self) -> None:
        """Go to the end, and stay there as it grows."""
        if self._later:
            every = self.messages()
            self._show_part(every, len(every) - SHOWN)
        self._let_go()
        self._follow = True
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self._latest.hide()

    def show_message(self, message_id: str) -> None:
        """Bring one message into sight, and mark it as the one that was looked for."""
        self.reveal(message_id)
        for view in self.views():
            view.mark(view.message.id == message_id)

    def reveal(self, message_id: str) -> None:
        """Bring one message into sight."""
        every = [message.id for message in self.messages()]
        if message_id in every and all(view.message.id != message_id for view in self.views()):
            self._show_part(self.messages(), max(0, every.index(message_id) - BEFORE))
        for view in self.views():
            if view.message.id == message_id:
                self._hold(view, MARGIN)

    def page(self, direction: int) -> None:
        """Scroll by most of a screen: -1 up, 1 down."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + direction * int(bar.pageStep() * 0.85))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the lines readable: a column in the middle of a wide window."""
        super().resizeEvent(event)
        self._fit()
        self._latest.place()

    def _fit(self) -> None:
        """Where more can be shown at the foot, “Latest” has room below the button that shows it."""
        least = MARGIN if self.width() > NARROW else MARGIN // 2
        side = max(least, (self.width() - WIDEST) // 2)
        bar = self.width() - self.viewport().width()
        foot = MARGIN + self._latest.sizeHint().height() if self._later else MARGIN
        margins(self._column, side, MARGIN, max(0, side - bar), foot)

    def _hold(self, view: QuestionView | AnswerView, below_edge: int) -> None:
        """Keep ``view`` where it is to be seen: new widgets find their heights little by little,
        and until then there is nowhere to scroll to."""
        self._let_go()
        self._follow = False
        self._held = view, below_edge
        view.installEventFilter(self)
        self._content.adjustSize()
        self._place_held()

    def _let_go(self) -> None:
        if self._held is not None:
            self._held[0].removeEventFilter(self)
            self._held = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The message that is kept in sight found its place, or another one."""
        if event.type() == QEvent.Type.Move:
            self._place_held()
        return super().eventFilter(watched, event)

    def _place_held(self) -> None:
        if self._held is not None:
            view, below_edge = self._held
            within, self._placing = self._placing, True  # scrolling may lay out, and come here
            self.verticalScrollBar().setValue(view.y() - below_edge)
            self._placing = within

    def _show_part(self, messages: Sequence[Message], start: int) -> None:
        """Make widgets of the messages from ``start`` on, and of no others."""
        end = start + SHOWN
        self.clear()
        self._earlier, self._later = list(messages[:start]), list(messages[end:])
        for message in messages[start:end]:
            self._append(message)
        self._settle()

    def _texts(self) -> list[RichText]:
        """The words on screen, from top to bottom."""
        return [view.words for view in self._views]

    def _view(self, message: Message) -> QuestionView | AnswerView:
        view = self._make(self._growing.newest(message))
        self._selecting.watch(view.words)
        return view

    def _make(self, message: Message) -> QuestionView | AnswerView:
        if message.role == Role.USER:
            asked = QuestionView(message, self._thumbnails, self._colours)
            asked.look.connect(self.look)
            asked.save.connect(self.save)
            asked.edited.connect(lambda text: self.edited.emit(asked.message, text))
            asked.versions.step.connect(lambda step: self.branch.emit(asked.message, step))
            self._show_version(asked)
            return asked
        name = self.names.get(message.model, message.model)
        so_far = self._growing.so_far(message.id)
        view = AnswerView(message, name, self._colours, live=so_far is not None)
        if so_far is not None:
            if so_far.stage is not None:
                view.show_stage(so_far.stage)
            for sentence in so_far.notices:
                view.notice(sentence)
        view.again.connect(lambda: self.again.emit(view.message))
        view.gone_on.connect(lambda: self.gone_on.emit(view.message))
        view.removed.connect(lambda: self.removed.emit(view.message))
        view.spoken.connect(self.spoken)
        view.has_photos = lambda: bool(self.photos(until=view.message))
        view.seen.connect(lambda: self.seen.emit(view.message))
        view.versions.step.connect(lambda step: self.branch.emit(view.message, step))
        self._show_version(view)
        return view

    def show_versions(self, versions: Mapping[str, Sequence[str]]) -> None:
        """What stands in the place of each message."""
        self._versions = versions
        for view in self.views():
            self._show_version(view)

    def neighbour(self, message_id: str, step: int) -> str | None:
        """The version before (-1) or after (1) a message, if there is one."""
        ids = list(self._versions.get(message_id, ()))
        place = ids.index(message_id) + step if message_id in ids else -1
        return ids[place] if 0 <= place < len(ids) else None

    def cut(self, message_id: str) -> None:
        """Take a message and all after it off the screen; they stay in the library."""
        views = self.views()
        ids = [view.message.id for view in views]
        for view in views[ids.index(message_id) :] if message_id in ids else ():
            self._drop(view)
            self._later = []
        self._settle()

    def _append(self, message: Message) -> None:
        """A view below all others."""
        view = self._view(message)
        self._views.append(view)
        self._column.insertWidget(self._column.indexOf(self._rest), view)

    def _settle(self) -> None:
        """Offer what is off the screen, and another answer in place of the very last alone."""
        self._more.setVisible(bool(self._earlier))
        self._rest.setVisible(bool(self._later))
        self._fit()
        views = self.views()
        for view in views:
            if isinstance(view, AnswerView):
                view.set_last(view is views[-1] and not self._later)
        self.show_forgotten()

    def show_forgotten(self) -> None:
        """Draw a line where older turns left the model's context."""
        first = first_remembered(self.messages())
        self._column.removeWidget(self._forgotten)
        below = next((view for view in self.views() if view.message.id == first), None)
        self._forgotten.setVisible(below is not None)
        if below is not None:
            self._column.insertWidget(self._column.indexOf(below), self._forgotten)

    def _drop(self, view: QuestionView | AnswerView) -> None:
        if self._held is not None and self._held[0] is view:
            self._let_go()
        self._views.remove(view)
        self._column.removeWidget(view)
        view.hide()
        view.deleteLater()

    def _show_version(self, view: QuestionView | AnswerView) -> None:
        ids = list(self._versions.get(view.message.id, ()))
        if view.message.id in ids:
            view.versions.show_place(ids.index(view.message.id), len(ids))

    def _show_earlier(self) -> None:
        first = self._views[0] if self._views else None
        below_edge = first.y() - self.verticalScrollBar().value() if first else 0
        self._earlier, shown = self._earlier[:-SHOWN], self._earlier[-SHOWN:]
        for place, message in enumerate(shown):
            view = self._view(message)
            self._views.insert(place, view)
            self._column.insertWidget(self._column.indexOf(self._more) + 1 + place, view)
        self._settle()
        if first is not None:
            self._hold(first, below_edge)

    def _show_later(self) -> None:
        """The next stretch below; what is being read stays where it is."""
        self._follow = False
        shown, self._later = self._later[:SHOWN], self._later[SHOWN:]
        for message in shown:
            self._append(message)
        self._settle()

    def _grew(self, _lowest: int, highest: int) -> None:
        if self._follow:
            self.verticalScrollBar().setValue(highest)
        self._place_held()
        self._latest.setVisible(not self._follow and highest > 0)

    def _moved(self) -> None:
        if not self._placing:
            self._let_go()
            bar = self.verticalScrollBar()
            self._follow = not self._later and bar.value() >= bar.maximum() - NEAR_END
        self._latest.setVisible(not self._follow)
        self._latest.place()

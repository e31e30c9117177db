"""What happens in one pane: photos come in, questions go out, answers are stopped."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from lavender.assistant import Assistant, Sampling, Started
from lavender.chat.types import Message, Photo, Usage
from lavender.library import Library
from lavender.window.answers import Answers, Ask
from lavender.window.attaching import Attaching
from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.chat_pane import ChatPane
from lavender.window.composer import Mode
from lavender.window.conversation_model import ConversationModel
from lavender.window.drafts import Drafts
from lavender.window.incoming import brings_photos
from lavender.window.known_photo import KnownPhoto
from lavender.window.preferences import Preferences
from lavender.window.prompts import Prompts
from lavender.window.reading_ahead import ReadingAhead
from lavender.window.screen import Screen
from lavender.window.sentences import explain
from lavender.window.turn_remover import TurnRemover


class Chat(QObject):
    """Joins the widgets of a pane to the assistant. ``room`` tells how many tokens a model can
    keep in mind; it may read a file's header. ``blank`` names the draft of a new conversation here.

    Signals: ``changed()`` when another conversation is on screen or something else can be done,
    ``used(conversation)`` when a question was saved, ``asked_all(text, photos)`` for a question
    that goes to every pane, ``spoken(words)`` to read them aloud, ``saved(sha256, title)``
    for a copy of a photo.
    """

    changed = Signal()
    used = Signal(object)
    asked_all = Signal(str, object)
    spoken = Signal(str)
    saved = Signal(str, str)

    def __init__(
        self,
        pane: ChatPane,
        assistant: Assistant,
        library: Library,
        answers: Answers,
        rows: ConversationModel,
        preferences: Preferences,
        background: Background,
        bridge: Bridge,
        room: Callable[[str], int],
        blank: str = "",
    ) -> None:
        super().__init__(pane)
        self.pane = pane
        self._background = background
        self._bridge = bridge
        self._room = room
        self._assistant = assistant
        self._answers = answers
        self._preferences = preferences
        self._saving = False
        self.screen = Screen(pane, library, answers, bridge, rows, self.tell)
        self.attaching = Attaching(
            assistant, pane.composer, background, bridge, self._photo_settled
        )
        self.attaching.setParent(self)
        self.drafts = Drafts(library, pane.composer, bridge, self.tell, blank)
        self.prompts = Prompts(
            library, pane.composer, bridge, lambda: self.screen.wanted_id is None, self.tell
        )
        self.known = KnownPhoto(pane.composer, library, bridge, lambda: self.screen.wanted_id)
        self.known.setParent(self)
        self.ahead = ReadingAhead(assistant, pane.composer, bridge, self._place)
        self.ahead.setParent(self)
        self.remover = TurnRemover(pane, self.screen, library, bridge, self.tell)
        pane.models.want(preferences.current.model)
        self._connect()

    @property
    def saving(self) -> bool:
        """True while a question is on its way into the library."""
        return self._saving

    @property
    def mode(self) -> Mode:
        """What can be done in this pane now."""
        return self.pane.composer.mode

    def send(self) -> None:
        """Ask what is in the composer, or as soon as its photos are open."""
        composer = self.pane.composer
        if composer.mode is not Mode.SEND or not composer.text:
            return
        if composer.strip.waiting:
            composer.set_mode(Mode.OPENING)
            return
        text, photos = composer.take()
        composer.clear_problems()
        if composer.to_all:
            self.asked_all.emit(text, photos)
        else:
            self.ask(text, photos)

    def ask(self, text: str, photos: tuple[Photo, ...], *, from_here: bool = True) -> None:
        """Ask in the conversation on screen. What is in the composer stays there where the
        question does not come ``from_here``."""
        if self.mode is not Mode.SEND:
            words = self.tr("This chat is still answering, so the question was not asked here.")
            self.pane.composer.problem(words)
            return
        self._ask_here(text, photos, typed=from_here)

    def again(self, answer: Message) -> None:
        """Another answer to the same question; the earlier one stays in the library."""
        question = self.pane.transcript.message(answer.parent_id)
        if question is None or self.mode is not Mode.SEND:
            return
        model, sampling = self.pane.models.model_id, self._sampling()
        self._ask(
            lambda listener: self._assistant.ask_again(
                question, model=model, listener=listener, sampling=sampling
            ),
            again=True,
        )

    def go_on(self, answer: Message) -> None:
        """More of an answer that was cut short, by the model that began it where it is here."""
        if self.mode is not Mode.SEND:
            return
        chooser, sampling = self.pane.models, self._sampling()
        model = answer.model if answer.model in chooser.names else chooser.model_id
        self._ask(
            lambda listener: self._assistant.go_on(
                answer, model=model, listener=listener, sampling=sampling
            ),
            again=True,
        )

    def edit(self, question: Message, text: str) -> None:
        """Ask a saved question in other words; what was said after it stays on its own branch."""
        if self.mode is Mode.SEND:
            self._ask_here(text, question.photos, question)
            self.pane.composer.box.setFocus()

    def stop(self) -> None:
        """Stop the answer on screen, or take back a question that waits for its photo."""
        if self.mode is Mode.OPENING:
            self.refresh_mode()
        else:
            self._answers.stop_saving(self)
            self._answers.stop(self.screen.open_id)

    def paste(self) -> None:
        """Paste where no text box has the keyboard."""
        mime = QGuiApplication.clipboard().mimeData()
        if brings_photos(mime):
            self.attaching.take_mime(mime)
        elif mime.hasText():
            self.pane.composer.box.insertPlainText(mime.text())
            self.pane.composer.box.setFocus()

    def take(self, mime: QMimeData) -> None:
        """Attach what was dropped."""
        self.attaching.take_mime(mime)
        self.pane.composer.box.setFocus()

    def try_sample(self, path: Path) -> None:
        """Attach a sample photo and suggest a question."""
        self.attaching.take([path])
        if not self.pane.composer.text:
            self.pane.composer.set_text(
                self.tr("What is in my fridge, and what could I cook?")
                if "fridge" in path.name
                else self.tr("What is in this photo?")
            )

    def tell(self, error: BaseException) -> None:
        """Say above the composer what went wrong."""
        self.pane.composer.problem(explain(error))

    def close(self) -> None:
        """The pane or the window goes: drafts stay, and nothing is kept only to be had back."""
        self.drafts.keep()
        self.remover.settle()

    def forget(self) -> None:
        """Everything is forgotten: an empty chat, and a draft that nobody keeps."""
        self.drafts.drop()
        self.pane.composer.clear_problems()
        self.screen.new()

    def refresh_mode(self) -> None:
        """What the composer's button does now."""
        if self._saving:
            mode = Mode.SAVING
        elif self.screen.open_id in self._answers.conversations:
            mode = Mode.WRITING
        else:
            mode = Mode.SEND
        self.pane.composer.set_mode(mode)
        self.pane.composer.show_said(self.pane.transcript.messages())
        self._show_context()
        self.changed.emit()

    def _show_context(self) -> None:
        """How full the model's memory is after the last answer."""
        usage = next(
            (m.usage for m in reversed(self.pane.transcript.messages()) if m.usage.prompt_tokens),
            Usage(),
        )
        used = usage.prompt_tokens + usage.completion_tokens
        shown_for = self.screen.open_id
        model = self.pane.models.model_id

        def show(room: int) -> None:
            if self.screen.open_id == shown_for and self.pane.models.model_id == model:
                self.pane.meter.show_use(used if shown_for else 0, room)

        asked = self._background.run(lambda: self._room(model))
        self._bridge.watch(asked, show, lambda _: self.pane.meter.show_use(0, 0), self)

    def _ask_here(
        self,
        text: str,
        photos: tuple[Photo, ...],
        instead_of: Message | None = None,
        *,
        typed: bool = False,
    ) -> None:
        """A question in the conversation on screen, or in the place of one there."""
        conversation_id, model, system = self._place()
        sampling = self._sampling()
        self._ask(
            lambda listener: self._assistant.ask(
                conversation_id=conversation_id,
                text=text,
                photos=photos,
                model=model,
                listener=listener,
                sampling=sampling,
                system=system,
                instead_of=instead_of,
            ),
            instead_of=instead_of.id if instead_of else "",
            typed=typed,
        )

    def _ask(
        self, ask: Ask, *, again: bool = False, instead_of: str = "", typed: bool = False
    ) -> None:
        asked_in = self.screen.wanted_id

        def started(event: Started) -> None:
            """The question is safe in the library, so the composer may let go of it."""
            self._saving = False
            if typed:
                self.drafts.sent(asked_in, event.conversation.id)
                if self.screen.wanted_id == asked_in:
                    self.ahead.hand_over()
            if asked_in is None:
                self.prompts.choose_system(None)
            if self.screen.wanted_id == asked_in:
                self.screen.show_started(event, again=again, instead_of=instead_of)
            self.used.emit(event.conversation)
            self.refresh_mode()

        def rejected(sentence: str) -> None:
            self._saving = False
            self.pane.composer.problem(sentence)
            self.refresh_mode()

        self._saving = True
        self._answers.ask(ask, started, rejected, self)
        self.refresh_mode()

    def _connect(self) -> None:
        pane = self.pane
        pane.transcript.again.connect(self.again)
        pane.transcript.gone_on.connect(self.go_on)
        pane.transcript.removed.connect(self.remover.remove)
        pane.transcript.spoken.connect(self.spoken)
        pane.transcript.save.connect(self._save_photo)
        pane.transcript.edited.connect(self.edit)
        pane.transcript.branch.connect(self.screen.show_version)
        pane.welcome.choose.connect(self.choose)
        pane.welcome.sample.connect(self.try_sample)
        pane.composer.choose.connect(self.choose)
        pane.composer.pasted.connect(self.attaching.take_mime)
        pane.composer.paged.connect(pane.transcript.page)
        pane.composer.send.connect(self.send)
        pane.composer.stop.connect(self.stop)
        pane.models.chosen.connect(self._model_chosen)
        self._answers.finished.connect(self._finished)
        self.screen.changed.connect(self.refresh_mode)
        self.screen.moved.connect(self._moved)
        self.prompts.system_chosen.connect(self.ahead.refresh)
        self.screen.changed.connect(self.ahead.refresh)

    def _moved(self) -> None:
        """Another conversation has another draft. A question that waits for a photo waits here."""
        self.refresh_mode()
        self.drafts.show(self.screen.wanted_id)
        self.prompts.refresh()

    def _save_photo(self, photo: Photo) -> None:
        self.saved.emit(photo.sha256, self.pane.title.accessibleName())

    def _finished(self, _message: Message) -> None:
        self.refresh_mode()
        self.ahead.refresh()

    def _model_chosen(self, model: str) -> None:
        self._preferences.change(model=model)
        self.ahead.refresh()

    def choose(self) -> None:
        """Let the person choose photos."""
        self.attaching.choose(self.pane.window())

    def _photo_settled(self, taken: bool) -> None:
        """A question that waited for its photos goes, or stays where a photo was refused."""
        composer = self.pane.composer
        if composer.mode is not Mode.OPENING or (taken and composer.strip.waiting):
            return
        self.refresh_mode()
        if taken:
            self.send()

    def _place(self) -> tuple[str | None, str, str]:
        """Where a question would go now: conversation, model, system text."""
        model = self.pane.models.model_id
        system = self.prompts.system or self._preferences.current.for_model(model).system
        return self.screen.wanted_id, model, system

    def _sampling(self) -> Sampling:
        return Sampling.of(self._preferences.current.for_model(self.pane.models.model_id))

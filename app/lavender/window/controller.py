"""What happens when: joins the window's parts to the assistant."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from lavender.assistant import Sampling, Started
from lavender.chat.types import Message, Photo
from lavender.window.answers import Answers, Ask
from lavender.window.attaching import Attaching
from lavender.window.background import Background
from lavender.window.bookkeeping import Bookkeeping
from lavender.window.bridge import Bridge
from lavender.window.composer import Mode
from lavender.window.incoming import brings_photos, models_in
from lavender.window.known_photo import KnownPhoto
from lavender.window.main_window import MainWindow
from lavender.window.model_work import ModelWork
from lavender.window.photo_work import PhotoWork
from lavender.window.preferences import Preferences
from lavender.window.reading_ahead import ReadingAhead
from lavender.window.screen import Screen
from lavender.window.sentences import explain
from lavender.window.services import Services
from lavender.window.welcome import find_samples


class Controller(QObject):
    """Sends and stops questions and takes photos in. Everything shown is held by its widget."""

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        preferences: Preferences,
        background: Background,
        bridge: Bridge,
    ) -> None:
        super().__init__()
        self._assistant = services.assistant
        self._window = window
        self._preferences = preferences
        self._asked_in: str | None = None
        self._asked_again = False
        self._asked_instead_of = ""
        self.answers = Answers(services.assistant, bridge)
        self.screen = Screen(window, services.library, self.answers, bridge, self._tell)
        library = services.library
        self.books = Bookkeeping(
            window.sidebar, window.bin_page, library, self.answers, bridge, self._tell
        )
        self.photo_work = PhotoWork(window.photos_page, library, bridge, self._tell)
        self.known = KnownPhoto(window.composer, library, bridge, lambda: self.screen.wanted_id)
        self.attaching = Attaching(
            services.assistant, window.composer, background, bridge, self._photo_settled
        )
        self.ahead = ReadingAhead(services.assistant, window.composer, bridge, self._place)
        self._connect()
        window.models.want(preferences.current.model)
        self.model_work = ModelWork(services, window, preferences, background, bridge)
        window.models.chosen.connect(self.model_work.warn)
        self.model_work.used.connect(lambda _: self.ahead.refresh())
        samples = services.resources / "samples"
        bridge.watch(
            background.run(lambda: find_samples(samples)), window.welcome.show_samples, self._tell
        )

    def send(self) -> None:
        """Ask what is in the composer, or as soon as its photos are open."""
        composer = self._window.composer
        if composer.mode is not Mode.SEND or not composer.text:
            return
        if composer.strip.waiting:
            composer.set_mode(Mode.OPENING)
            return
        text, photos = composer.take()
        composer.clear_problems()
        self._ask_here(text, photos)

    def again(self, answer: Message) -> None:
        """Another answer to the same question; the earlier one stays in the library."""
        question = self._window.transcript.message(answer.parent_id)
        if question is None or self._window.composer.mode is not Mode.SEND:
            return
        model, sampling = self._window.models.model_id, self._sampling()
        self._ask(
            lambda listener: self._assistant.ask_again(
                question, model=model, listener=listener, sampling=sampling
            ),
            again=True,
        )

    def edit(self, question: Message, text: str) -> None:
        """Ask a saved question in other words; what was said after it stays on its own branch."""
        if self._window.composer.mode is not Mode.SEND:
            return
        self._ask_here(text, question.photos, question)
        self._window.composer.box.setFocus()

    def stop(self) -> None:
        """Stop the answer on screen, or take back a question that waits for its photo."""
        if self._window.composer.mode is Mode.OPENING:
            self.screen.refresh_mode()
        else:
            self.answers.stop(self.screen.open_id)

    def paste(self) -> None:
        """Paste where no text box has the keyboard."""
        mime = QGuiApplication.clipboard().mimeData()
        if brings_photos(mime):
            self.attaching.take_mime(mime)
        elif mime.hasText():
            self._window.composer.box.insertPlainText(mime.text())
            self._window.composer.box.setFocus()

    def try_sample(self, path: Path) -> None:
        """Attach a sample photo and suggest a question."""
        self.attaching.take([path])
        if not self._window.composer.text:
            self._window.composer.set_text(
                self.tr("What is in my fridge, and what could I cook?")
                if "fridge" in path.name
                else self.tr("What is in this photo?")
            )

    def _ask_here(
        self, text: str, photos: tuple[Photo, ...], instead_of: Message | None = None
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
            again=False,
            instead_of=instead_of.id if instead_of else "",
        )

    def _ask(self, ask: Ask, *, again: bool, instead_of: str = "") -> None:
        self._asked_instead_of = instead_of
        self._asked_in = self.screen.wanted_id
        self._asked_again = again
        self.answers.ask(ask)
        self.screen.refresh_mode()

    def _connect(self) -> None:
        window = self._window
        window.transcript.again.connect(self.again)
        window.transcript.edited.connect(self.edit)
        window.transcript.branch.connect(self.screen.show_version)
        window.welcome.choose.connect(self._choose)
        window.welcome.sample.connect(self.try_sample)
        window.composer.choose.connect(self._choose)
        window.composer.pasted.connect(self.attaching.take_mime)
        window.composer.paged.connect(window.transcript.page)
        window.composer.send.connect(self.send)
        window.composer.stop.connect(self.stop)
        window.dropped.connect(self._dropped)
        window.paste.connect(self.paste)
        window.models.chosen.connect(lambda model: self._preferences.change(model=model))
        self.books.renamed.connect(self.screen.show_title)
        self.books.deleted.connect(self.screen.forget)
        self.books.wanted.connect(self.screen.open)
        # As if it were found in the list: the page makes way for the conversation.
        self.photo_work.opened.connect(window.sidebar.found)
        self.known.opened.connect(window.sidebar.found)
        self.answers.started.connect(self._started)
        self.answers.rejected.connect(self._rejected)
        for changed in (
            self.answers.finished,
            window.models.chosen,
            window.sidebar.new,
            window.sidebar.opened,
        ):
            changed.connect(self.ahead.refresh)
        self._preferences.save_failed.connect(self._tell)

    def _choose(self) -> None:
        self.attaching.choose(self._window)

    def _dropped(self, mime: QMimeData) -> None:
        if files := models_in(mime):
            self.model_work.bring(files)
            return
        self._window.show_chat()
        self.attaching.take_mime(mime)
        self._window.activateWindow()
        self._window.composer.box.setFocus()

    def _photo_settled(self, taken: bool) -> None:
        """A question that waited for its photos goes, or stays where a photo was refused."""
        composer = self._window.composer
        if composer.mode is not Mode.OPENING or (taken and composer.strip.waiting):
            return
        self.screen.refresh_mode()
        if taken:
            self.send()

    def _started(self, event: Started) -> None:
        """The question is safe in the library, so the composer may let go of it."""
        if not self._asked_again and not self._asked_instead_of:
            self.ahead.hand_over()
        if self.screen.wanted_id == self._asked_in:
            self.screen.show_started(
                event, again=self._asked_again, instead_of=self._asked_instead_of
            )
        self.books.list_again(event.conversation)
        self.screen.refresh_mode()

    def _rejected(self, sentence: str) -> None:
        self._window.composer.problem(sentence)
        self.screen.refresh_mode()

    def _place(self) -> tuple[str | None, str, str]:
        """Where a question would go now: conversation, model, system text."""
        model = self._window.models.model_id
        return self.screen.wanted_id, model, self._preferences.current.for_model(model).system

    def _sampling(self) -> Sampling:
        settings = self._preferences.current.for_model(self._window.models.model_id)
        return Sampling(temperature=settings.temperature, max_tokens=settings.max_tokens)

    def _tell(self, error: BaseException) -> None:
        self._window.composer.problem(explain(error))

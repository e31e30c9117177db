"""What happens when: which pane gets what is asked, dropped, opened or deleted."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from lavender.chat.types import Conversation, Photo
from lavender.speech import Speaker, find_command
from lavender.window.answers import Answers
from lavender.window.attaching import Attaching
from lavender.window.background import Background
from lavender.window.bookkeeping import Bookkeeping
from lavender.window.bridge import Bridge
from lavender.window.chat import Chat
from lavender.window.chat_pane import ChatPane
from lavender.window.composer import Mode
from lavender.window.in_chat import IN_CHAT, cut_short
from lavender.window.incoming import models_in
from lavender.window.looking import Looking
from lavender.window.main_window import MainWindow
from lavender.window.model_work import ModelWork
from lavender.window.panes import MOST
from lavender.window.photo_work import PhotoWork
from lavender.window.preferences import Preferences
from lavender.window.reading_ahead import ReadingAhead
from lavender.window.screen import Screen
from lavender.window.screen_photo import ScreenPhoto
from lavender.window.services import Services
from lavender.window.thumbnails import Thumbnails
from lavender.window.welcome import find_samples


class Controller(QObject):
    """Joins the list, the panes and the menus. Everything shown is held by its widget.

    Signals: ``saved(sha256, title)`` for a clean copy of a photo.
    """

    saved = Signal(str, str)

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        preferences: Preferences,
        background: Background,
        bridge: Bridge,
        answers: Answers,
        thumbnails: Thumbnails,
    ) -> None:
        super().__init__()
        self._services = services
        self._window = window
        self._preferences = preferences
        self._background = background
        self._bridge = bridge
        self.answers = answers
        self._speaker = Speaker(find_command(os.environ))
        self.looking = Looking(services, window, thumbnails, background, bridge)
        self.screen_photo = ScreenPhoto(
            window, self._take_picture, lambda file: self.attaching.take([file]), self._say
        )
        self._chats: dict[ChatPane, Chat] = {}
        self._take_up(window.pane)
        library = services.library
        self.books = Bookkeeping(
            window.sidebar, window.bin_page, library, answers, bridge, self._tell
        )
        self.photo_work = PhotoWork(window.photos_page, library, bridge, self._tell)
        self._connect()
        self.model_work = ModelWork(services, window, preferences, background, bridge)
        self.model_work.used.connect(lambda _: self.ahead.refresh())
        samples = services.resources / "samples"
        bridge.watch(
            background.run(lambda: find_samples(samples)), window.panes.show_samples, self._tell
        )
        self._refresh()

    @property
    def chats(self) -> tuple[Chat, ...]:
        """What happens in each pane, in the panes' order."""
        return tuple(self._chats[pane] for pane in self._window.panes.all)

    @property
    def chat(self) -> Chat:
        """What happens in the pane that is worked in."""
        return self._chats[self._window.pane]

    @property
    def screen(self) -> Screen:
        """What the pane that is worked in shows."""
        return self.chat.screen

    @property
    def attaching(self) -> Attaching:
        """What takes photos in, in the pane that is worked in."""
        return self.chat.attaching

    @property
    def ahead(self) -> ReadingAhead:
        """What reads ahead, in the pane that is worked in."""
        return self.chat.ahead

    @property
    def open_panes(self) -> str:
        """The conversations in several panes, ``-`` for an empty one; nothing where there is one
        pane."""
        shown = [chat.screen.open_id or "-" for chat in self.chats]
        return " ".join(shown) if len(shown) > 1 else ""

    def restore_panes(self, conversation_ids: str) -> None:
        """Show these conversations side by side again, those of them that are still there."""
        for place, conversation_id in enumerate(conversation_ids.split()[:MOST]):
            chat = self.chat if place == 0 else self.add_pane(focus=False)
            if chat is not None and conversation_id != "-":
                chat.screen.open(conversation_id)

    def add_pane(self, *, focus: bool = True) -> Chat | None:
        """An empty chat beside the others, with the model of the one that is worked in; None
        where there are as many as can be."""
        panes = self._window.panes
        if len(panes.all) >= MOST:
            return None
        self._window.show_chat()
        model = self._window.models.model_id
        chat = self._take_up(panes.add())
        chat.pane.models.want(model)
        if focus:
            chat.pane.composer.box.setFocus()
        self._refresh()
        return chat

    def close_pane(self, pane: ChatPane | None = None) -> None:
        """Close a pane, or the one that is worked in. What is written there goes on, and is in
        the list."""
        panes = self._window.panes
        closed = pane or panes.active
        if len(panes.all) > 1:
            self._chats[closed].close()
            panes.remove(closed)
            del self._chats[closed]
            self._window.composer.box.setFocus()
            self._refresh()

    def open(self, conversation_id: str) -> None:
        """Show a conversation: where it is on screen already, else in the pane worked in."""
        chat = self._showing(conversation_id)
        if chat is None or chat.screen.open_id != conversation_id:
            (chat or self.chat).screen.open(conversation_id)

    def open_at(self, conversation_id: str, message_id: str) -> None:
        """The same, with one of its messages in sight."""
        chat = self._showing(conversation_id) or self.chat
        chat.screen.open_at(conversation_id, message_id)

    def new(self) -> None:
        """An empty conversation in the pane that is worked in."""
        self.screen.new()
        self._window.composer.box.setFocus()

    def send(self) -> None:
        """Ask what is in the composer."""
        self.chat.send()

    def stop(self) -> None:
        """Stop what is written in the pane that is worked in."""
        self.chat.stop()

    def paste(self) -> None:
        """Paste where no text box has the keyboard."""
        self.chat.paste()

    def try_sample(self, path: Path) -> None:
        """Attach a sample photo and suggest a question."""
        self.chat.try_sample(path)

    def _take_up(self, pane: ChatPane) -> Chat:
        services = self._services
        chat = Chat(
            pane,
            services.assistant,
            services.library,
            self.answers,
            self._window.sidebar.rows,
            self._preferences,
            self._background,
            self._bridge,
            services.room,
            f"new {len(self._chats)}" if self._chats else "",
        )
        self._chats[pane] = chat
        chat.spoken.connect(self._speak)
        chat.saved.connect(self.saved)
        self.looking.watch(pane.transcript, pane.composer.strip, chat.attaching.take_part)
        pane.composer.of_screen.connect(self.screen_photo.take)
        chat.prompts.changed.connect(self._texts_saved)
        chat.known.opened.connect(self._window.sidebar.found)
        chat.changed.connect(self._refresh)
        chat.used.connect(self._used)
        chat.asked_all.connect(self._ask_all)
        pane.models.chosen.connect(self._warn)
        return chat

    def _connect(self) -> None:
        window, books, do = self._window, self.books, self._window.do
        window.sidebar.new.connect(self.new)
        window.sidebar.opened.connect(self.open)
        window.sidebar.found.connect(self.open_at)
        books.renamed.connect(self._renamed)
        books.deleted.connect(self._deleted)
        books.wanted.connect(self.open)
        # As if it were found in the list: the page makes way for the conversation.
        self.photo_work.opened.connect(window.sidebar.found)
        window.turned.connect(self._refresh)
        window.dropped.connect(self._dropped)
        window.panes.activated.connect(lambda _: self._refresh())
        window.panes.left.connect(self.close_pane)
        self._preferences.save_failed.connect(self._tell)
        for name, act in IN_CHAT.items():
            do.on(name, partial(self._do, act))
        do.on("pin", self._pin)
        do.on("delete", self._delete)
        do.on("screen_photo", self.screen_photo.take)
        do.on("stop", self._leave_or_stop)
        do.on("silence", self._speaker.stop)
        do.enable(silence=False)
        do.on("pane", self.add_pane)
        do.on("close_pane", self.close_pane)

    def _pin(self) -> None:
        """Keep the conversation on screen at the top of the list, or no longer."""
        sidebar, shown = self._window.sidebar, self.screen.open_id
        if shown is not None and (found := sidebar.rows.find(shown)) is not None:
            sidebar.pinned.emit([shown], not found.pinned)

    def _delete(self) -> None:
        """Delete the conversation on screen; there is a way back."""
        if (shown := self.screen.open_id) is not None:
            self._window.sidebar.deleted.emit([shown])

    def _leave_or_stop(self) -> None:
        """Escape leads back from a page, and stops what is written elsewhere."""
        if self._window.shows_page:
            self._window.show_chat()
        else:
            self.stop()

    def _do(self, act: Callable[[Chat], object]) -> None:
        """Do something in the pane that is worked in."""
        act(self.chat)

    def _refresh(self) -> None:
        """Show what belongs to the pane that is worked in: list, title, and what can be done."""
        if self._window.pane not in self._chats:
            return  # it is being made
        chat, window = self.chat, self._window
        window.sidebar.select(chat.screen.wanted_id)
        shown = window.sidebar.rows.find(chat.screen.open_id) if chat.screen.open_id else None
        window.name_window(window.sidebar.rows.title(shown) if shown else "")
        several, idle = len(window.panes.all) > 1, chat.mode is Mode.SEND
        said = chat.screen.open_id is not None
        window.do.enable(
            stop=chat.mode in (Mode.WRITING, Mode.OPENING) or window.shows_page,
            again=said and idle,
            go_on=said and idle and cut_short(chat),
            speak=said,
            copy_answer=said,
            look=bool(chat.pane.transcript.photos()),
            seen=bool(chat.pane.transcript.photos()),
            remove=said and idle,
            earlier=said and idle,
            later=said and idle,
            pin=said,
            delete=said,
            edit_question=said and idle,
            pane=len(window.panes.all) < MOST,
            close_pane=several,
            next_pane=several,
        )

    def _used(self, conversation: Conversation) -> None:
        self.books.list_again(conversation)
        self._refresh()

    def _renamed(self, conversation: Conversation) -> None:
        for chat in self.chats:
            chat.screen.show_title(conversation)

    def _texts_saved(self) -> None:
        for chat in self.chats:
            chat.prompts.read()

    def _deleted(self, conversation_ids: list[str]) -> None:
        for chat in self.chats:
            chat.screen.forget(conversation_ids)
        self._refresh()

    def _showing(self, conversation_id: str) -> Chat | None:
        """The chat that has this conversation; the keyboard goes there."""
        for chat in self.chats:
            if chat.screen.wanted_id == conversation_id:
                self._window.panes.activate(chat.pane)
                return chat
        return None

    def _ask_all(self, text: str, photos: tuple[Photo, ...]) -> None:
        """One question to every pane. They are answered one after the other."""
        asked = self.chat
        for chat in self.chats:
            chat.ask(text, photos, from_here=chat is asked)

    def close(self) -> None:
        """The window goes."""
        self._speaker.stop()
        for chat in self.chats:
            chat.close()

    def _speak(self, words: str) -> None:
        """Read aloud; what was being read falls silent."""
        if not self._speaker.able:
            self.chat.pane.composer.problem(
                self.tr("This computer has no speech program. On Linux, espeak-ng is one.")
            )
            return
        self._window.do.enable(silence=True)
        self._speaker.speak(words, lambda: self._bridge.post(self._spoken))

    def _spoken(self) -> None:
        self._window.do.enable(silence=self._speaker.busy)

    def _warn(self, model_id: str) -> None:
        self.model_work.warn(model_id)

    def _dropped(self, mime: QMimeData) -> None:
        if files := models_in(mime):
            self.model_work.bring(files)
            return
        self._window.show_chat()
        self.chat.take(mime)
        self._window.activateWindow()

    def _take_picture(self, picture: QImage, name: str) -> None:
        self.attaching.take_picture(picture, name)

    def _say(self, sentence: str) -> None:
        self._window.composer.problem(sentence)

    def _tell(self, error: BaseException) -> None:
        self.chat.tell(error)

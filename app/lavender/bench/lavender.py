"""Lavender as what is measured: the same assistant that the window and the command line use."""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from time import perf_counter
from typing import Protocol

from lavender.assistant import (
    Assistant,
    AssistantEvent,
    Finished,
    PieceEvent,
    Rejected,
    Sampling,
    Started,
)
from lavender.bench.scenario import Answer
from lavender.chat.types import Message, Photo, Status
from lavender.errors import UserError
from lavender.memory.usage import Usage, Watch, usage

LONGEST = 24
"""Tokens of an answer: enough to time decoding."""


class Running(Protocol):
    """A running program."""

    @property
    def assistant(self) -> Assistant:
        """What questions go through."""
        ...


class Lavender:
    """``program`` starts the program; leaving it ends it and every child.

    ``launch_s`` is what starting the process itself takes, before it builds anything.
    """

    def __init__(
        self,
        program: Callable[[], AbstractContextManager[Running]],
        model: str,
        launch_s: float = 0.0,
    ) -> None:
        self._program = program
        self._model = model
        self._open = ExitStack()
        self._assistant: Assistant | None = None
        self._chats: dict[str, str] = {}
        self.launch_s = launch_s
        self.load_s = 0.0

    def start(self) -> None:
        """Build the program; its children start with the first question."""
        self._assistant = self._open.enter_context(self._program()).assistant

    def stop(self) -> None:
        """End it; what is worth keeping is kept on the way."""
        self._assistant = None
        self._open.close()

    def ask(self, chat: str, question: str, photo: bytes | None = None) -> Answer:
        """As the window does it: reading begins at the drop."""
        began = perf_counter()
        photos = () if photo is None else (self._drop(photo, lambda: None),)
        return self._ask(chat, question, photos, began)

    def ask_later(self, chat: str, question: str, photo: bytes) -> Answer:
        """Send only once the photo was read."""
        read = threading.Event()
        photos = (self._drop(photo, read.set),)
        read.wait()
        return self._ask(chat, question, photos, perf_counter())

    def usage(self) -> Usage:
        """Of this process and its children."""
        return usage()

    def watch(self) -> Watch:
        """Over this process and its children."""
        return Watch()

    @property
    def _running(self) -> Assistant:
        assert self._assistant is not None, "it was not started"  # noqa: S101 - our own order
        return self._assistant

    def _drop(self, data: bytes, read: Callable[[], None]) -> Photo:
        photo = self._running.attach(data, "a picture").result()
        self._running.read_ahead(
            conversation_id=None,
            photos=(photo,),
            model=self._model,
            listener=lambda event: read() if event is None else None,
        )
        return photo

    def _ask(self, chat: str, question: str, photos: tuple[Photo, ...], asked_at: float) -> Answer:
        first_at = 0.0
        settled: list[Message] = []
        over = threading.Event()
        refused: list[UserError] = []

        def hear(event: AssistantEvent) -> None:
            nonlocal first_at
            match event:
                case Started():
                    self._chats[chat] = event.conversation.id
                case PieceEvent():
                    first_at = first_at or perf_counter()
                case Finished(message):
                    settled.append(message)
                    over.set()
                case Rejected(sentence):
                    refused.append(UserError(sentence.template, **sentence.values))
                    over.set()

        self._running.ask(
            conversation_id=self._chats.get(chat),
            text=question,
            photos=photos,
            model=self._model,
            listener=hear,
            sampling=Sampling(temperature=0.0, max_tokens=LONGEST),
        )
        over.wait()
        if refused:
            raise refused[0]
        message = settled[0]
        if message.status != Status.DONE:
            raise UserError(message.note.replace("{", "{{").replace("}", "}}"))
        self.load_s = self.load_s or message.timings.load_s
        rate = message.timings.tokens_per_second
        return Answer(asked_at, first_at or perf_counter(), 1 / rate if rate else 0.0)

"""The answers that this window is waiting for, whichever conversation is on screen.

The assistant's listener is called on other threads; each call becomes one here, in order. What
has arrived is kept until the end, so a conversation that is left and opened again goes on where
its answer stands.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from lavender.assistant import (
    Asking,
    Assistant,
    AssistantEvent,
    Finished,
    NoticeEvent,
    PieceEvent,
    Rejected,
    StageEvent,
    Started,
)
from lavender.chat.types import Message, Status
from lavender.window.bridge import Bridge
from lavender.window.sentences import say

REMEMBERED = 50


@dataclass
class SoFar:
    """What arrived of an answer under way."""

    text: str = ""
    stage: StageEvent | None = None
    notices: list[str] = field(default_factory=list)


@dataclass
class Live:
    """One answer under way."""

    asking: Asking
    answer: Message
    so_far: SoFar = field(default_factory=SoFar)


Ask = Callable[[Callable[[AssistantEvent], None]], Asking]


class Answers(QObject):
    """Asks, stops, and passes on what comes.

    Signals: ``stage(answer_id, StageEvent)``, ``piece(answer_id, text)``,
    ``notice(answer_id, sentence)``, ``finished(Message)``.
    """

    stage = Signal(str, object)
    piece = Signal(str, str)
    notice = Signal(str, str)
    finished = Signal(object)

    def __init__(self, assistant: Assistant, bridge: Bridge) -> None:
        super().__init__()
        self._assistant = assistant
        self._bridge = bridge
        self._live: dict[str, Live] = {}
        self._saving: dict[QObject, Asking] = {}
        self._settled: OrderedDict[str, Message] = OrderedDict()

    @property
    def live(self) -> set[str]:
        """The answers under way, by id."""
        return set(self._live)

    @property
    def conversations(self) -> set[str]:
        """The conversations in which an answer is under way."""
        return {live.answer.conversation_id for live in self._live.values()}

    def ask(
        self,
        ask: Ask,
        started: Callable[[Started], object],
        rejected: Callable[[str], object],
        owner: QObject,
    ) -> None:
        """Begin. ``ask`` gets the listener and returns what the assistant gave.

        Either ``started`` is told once the question is saved, or ``rejected`` why it was not,
        unless ``owner``, who asks one question at a time, is gone by then.
        """
        answer_id: list[str] = []

        def hear(event: AssistantEvent) -> None:
            if isinstance(event, Started):
                answer_id.append(event.answer.id)
                self._live[event.answer.id] = Live(asking, event.answer)
                self._saving.pop(owner, None)
                if isValid(owner):
                    started(event)
            elif isinstance(event, Rejected):
                self._saving.pop(owner, None)
                if isValid(owner):
                    rejected(say(event.sentence))
            elif isinstance(event, Finished):
                self._end(event.message)
            elif answer_id:
                self._progress(answer_id[0], event)

        asking = ask(self._bridge.listener(hear))
        self._saving[owner] = asking

    def forget(self) -> None:
        """Let go of the answers that ended."""
        self._settled.clear()

    def stop_saving(self, owner: QObject) -> None:
        """Stop what ``owner`` asked last, while it is on its way into the library."""
        if owner in self._saving:
            self._saving[owner].stop()

    def stop(self, conversation_id: str | None) -> None:
        """Stop what is being written in this conversation."""
        for live in self._live.values():
            if live.answer.conversation_id == conversation_id:
                live.asking.stop()

    def newest(self, message: Message) -> Message:
        """``message`` as read from the library, with what this window knows better."""
        live = self._live.get(message.id)
        if live is not None:
            return replace(message, text=live.so_far.text)
        if message.status is Status.WRITING and message.id in self._settled:
            return self._settled[message.id]
        return message

    def so_far(self, answer_id: str) -> SoFar | None:
        """What arrived of an answer under way; None for one that is not."""
        live = self._live.get(answer_id)
        return live.so_far if live else None

    def _progress(self, answer_id: str, event: AssistantEvent) -> None:
        live = self._live.get(answer_id)
        if live is None:
            return
        match event:
            case PieceEvent(text):
                live.so_far.text += text
                self.piece.emit(answer_id, text)
            case StageEvent():
                live.so_far.stage = event
                self.stage.emit(answer_id, event)
            case NoticeEvent(sentence):
                words = say(sentence)
                live.so_far.notices.append(words)
                self.notice.emit(answer_id, words)

    def _end(self, message: Message) -> None:
        self._live.pop(message.id, None)
        self._settled[message.id] = message
        while len(self._settled) > REMEMBERED:
            self._settled.popitem(last=False)
        self.finished.emit(message)

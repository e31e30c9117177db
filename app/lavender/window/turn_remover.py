"""Deleting a question with its answers, and having it back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from lavender.chat.types import Message
from lavender.library import Library, RemovedTurn
from lavender.window.bridge import Bridge
from lavender.window.chat_pane import ChatPane
from lavender.window.notes import Undo
from lavender.window.screen import Screen


class TurnRemover(QObject):
    """Takes turns out of the conversation in a pane. What was deleted last can be had back until
    something else is done; then nothing of it stays.
    """

    def __init__(
        self,
        pane: ChatPane,
        screen: Screen,
        library: Library,
        bridge: Bridge,
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._screen = screen
        self._library = library
        self._bridge = bridge
        self._tell = tell
        self._removed: RemovedTurn | None = None
        self._offer: Undo | None = None
        screen.changed.connect(self._look_away)

    def remove(self, answer: Message) -> None:
        """Delete an answer, its question, and the other answers to it."""
        question_id = answer.parent_id
        every = [message.id for message in self._pane.transcript.messages()]
        if question_id is None or answer.id not in every:
            return
        after = every[every.index(answer.id) + 1 :]
        before = every[: every.index(answer.id)][:-1]
        near = (after or before[-1:] or [""])[0]

        def removed(turn: RemovedTurn) -> None:
            self.settle()
            self._removed = turn
            self._show_offer(turn)
            self._screen.refresh(near)

        self._bridge.watch(self._library.turns.remove(question_id), removed, self._tell, self)

    def settle(self) -> None:
        """There is no way back any more."""
        self._withdraw()
        if self._removed is not None:
            turn, self._removed = self._removed, None
            self._bridge.watch(self._library.turns.forget(turn), lambda _: None, self._tell, self)

    def _show_offer(self, turn: RemovedTurn) -> None:
        self._offer = Undo(self.tr("The question and its answers were deleted."), self.tr("Undo"))
        self._offer.undone.connect(lambda: self._bring_back(turn))
        self._offer.over.connect(self.settle)
        self._pane.composer.show_above(self._offer)

    def _bring_back(self, turn: RemovedTurn) -> None:
        self._removed = None
        self._withdraw()
        near = str(turn.rows["messages"][0]["id"])
        back = self._library.turns.bring_back(turn)
        self._bridge.watch(back, lambda _: self._screen.refresh(near), self._tell, self)

    def _withdraw(self) -> None:
        if self._offer is not None:
            self._offer.hide()
            self._offer.deleteLater()
            self._offer = None

    def _look_away(self) -> None:
        """Another conversation: the offer would not be understood there."""
        turn = self._removed
        if turn is not None and turn.conversation_id != self._screen.wanted_id:
            self.settle()

"""Which conversation a pane shows, and what is shown of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from lavender.assistant import StageEvent, Started
from lavender.chat.types import Conversation, Message
from lavender.library import Library
from lavender.window.answers import Answers
from lavender.window.bridge import Bridge
from lavender.window.chat_pane import ChatPane
from lavender.window.conversation_model import ConversationModel


class Screen(QObject):
    """Opens conversations in one pane, and shows answers there as they grow.

    ``rows`` has the heads of all conversations; ``tell`` shows an error to the person.
    Signals: ``changed()`` when another conversation is, or is to be, on screen, and ``moved()`` as
    soon as it is wanted there.
    """

    changed = Signal()
    moved = Signal()

    def __init__(
        self,
        pane: ChatPane,
        library: Library,
        answers: Answers,
        bridge: Bridge,
        rows: ConversationModel,
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._library = library
        self._answers = answers
        self._bridge = bridge
        self._rows = rows
        self._tell = tell
        self._wanted_id: str | None = None
        self.open_id: str | None = None
        answers.stage.connect(self._stage)
        answers.piece.connect(self._piece)
        answers.notice.connect(self._notice)
        answers.finished.connect(self._finished)

    @property
    def wanted_id(self) -> str | None:
        """The conversation that is open, or that is being opened."""
        return self._wanted_id

    def new(self) -> None:
        """An empty conversation."""
        self.open_id = self._wanted_id = None
        self.moved.emit()
        self._pane.show_welcome()
        self.changed.emit()

    def open(self, conversation_id: str) -> None:
        """Show a conversation of the library."""
        self._wanted_id = conversation_id
        self.moved.emit()

        def show(messages: list[Message]) -> None:
            if self._wanted_id == conversation_id:
                self._show(conversation_id, messages)

        self._bridge.watch(self._library.path(conversation_id), show, self._failed, self)

    def open_at(self, conversation_id: str, message_id: str) -> None:
        """Show a conversation with one of its messages in sight, on whichever branch it is."""
        self._wanted_id = conversation_id
        self.moved.emit()

        def show(messages: list[Message]) -> None:
            if self._wanted_id != conversation_id:
                return
            if all(message.id != message_id for message in messages):
                branch = self._library.path(conversation_id, message_id)
                self._bridge.watch(branch, show, self._failed, self)
                return
            self._show(conversation_id, messages)
            self._pane.transcript.show_message(message_id)

        self._bridge.watch(self._library.path(conversation_id), show, self._failed, self)

    def show_title(self, conversation: Conversation) -> None:
        """A conversation got another title."""
        if conversation.id == self.open_id:
            self._pane.show_conversation(self._rows.title(conversation))
            self.changed.emit()

    def forget(self, conversation_ids: list[str]) -> None:
        """These conversations are gone: none of them stays on screen."""
        if self._wanted_id in conversation_ids:
            self.new()

    def show_version(self, message: Message, step: int) -> None:
        """Show the version before (-1) or after (1) a message, with all that was said after it."""
        other = self._pane.transcript.neighbour(message.id, step)
        if other is None or self.open_id is None:
            return
        conversation_id = self.open_id

        def show(messages: list[Message]) -> None:
            if self._wanted_id == conversation_id:
                self._show(conversation_id, messages)
                self._pane.transcript.reveal(other)

        shown = self._library.show_version(conversation_id, other)
        self._bridge.watch(shown, show, self._tell, self)

    def refresh(self, near: str = "") -> None:
        """Read the conversation on screen anew, with the message ``near`` in sight."""
        conversation_id = self.open_id

        def show(messages: list[Message]) -> None:
            if conversation_id is not None and self._wanted_id == conversation_id:
                self._show(conversation_id, messages)
                if near:
                    self._pane.transcript.reveal(near)

        if conversation_id is not None:
            self._bridge.watch(self._library.path(conversation_id), show, self._tell, self)

    def list_versions(self) -> None:
        """Look again at what stands in the place of each message."""
        conversation_id = self.open_id

        def show(versions: dict[str, tuple[str, ...]]) -> None:
            if self.open_id == conversation_id:
                self._pane.transcript.show_versions(versions)

        if conversation_id is not None:
            self._bridge.watch(self._library.versions(conversation_id), show, self._tell, self)

    def show_started(self, event: Started, *, again: bool, instead_of: str = "") -> None:
        """A question of the conversation on screen was saved; its answer begins.

        ``instead_of`` is the id of a question that it stands beside.
        """
        transcript = self._pane.transcript
        transcript.names = self._pane.models.names
        if instead_of:
            transcript.cut(instead_of)
        if again:
            for view in transcript.views():
                if view.message.parent_id == event.question.id:
                    transcript.remove(view.message.id)
        else:
            if self.open_id is None:
                transcript.clear()
            transcript.add(event.question)
        transcript.add(event.answer)
        self.open_id = self._wanted_id = event.conversation.id
        self._pane.show_conversation(self._rows.title(event.conversation))
        self._pane.show_transcript()
        transcript.to_end()
        self.list_versions()
        self.changed.emit()

    def _show(self, conversation_id: str, messages: list[Message]) -> None:
        pane = self._pane
        self.open_id = conversation_id
        conversation = self._rows.find(conversation_id)
        if conversation is not None:
            pane.show_conversation(self._rows.title(conversation))
            if conversation.model in pane.models.names:
                pane.models.want(conversation.model)
        if messages:
            pane.transcript.show_messages(messages, pane.models.names)
            pane.show_transcript()
            pane.transcript.to_end()
        else:
            pane.show_emptied()
        self.list_versions()
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._wanted_id = self.open_id
        self.moved.emit()
        self.changed.emit()
        self._tell(error)

    def _stage(self, answer_id: str, event: StageEvent) -> None:
        view = self._pane.transcript.answer(answer_id)
        if view is not None:
            view.show_stage(event)

    def _piece(self, answer_id: str, text: str) -> None:
        view = self._pane.transcript.answer(answer_id)
        if view is not None:
            view.append(text)

    def _notice(self, answer_id: str, sentence: str) -> None:
        view = self._pane.transcript.answer(answer_id)
        if view is not None:
            view.notice(sentence)

    def _finished(self, message: Message) -> None:
        view = self._pane.transcript.answer(message.id)
        if view is not None:
            view.finish(message)

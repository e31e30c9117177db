"""Which conversation is on screen, and what is shown of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from lavender.assistant import StageEvent, Started
from lavender.chat.types import Conversation, Message
from lavender.library import Library
from lavender.window.answers import Answers
from lavender.window.bridge import Bridge
from lavender.window.composer import Mode
from lavender.window.main_window import MainWindow


class Screen(QObject):
    """Opens, renames and deletes conversations, and shows answers as they grow.

    ``tell`` shows an error to the person. Signals: ``moved()`` when another conversation, or a new
    one, is wanted on screen.
    """

    moved = Signal()

    def __init__(
        self,
        window: MainWindow,
        library: Library,
        answers: Answers,
        bridge: Bridge,
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self._window = window
        self._library = library
        self._answers = answers
        self._bridge = bridge
        self._tell = tell
        self._wanted_id: str | None = None
        self.open_id: str | None = None
        window.sidebar.new.connect(self.new)
        window.sidebar.opened.connect(self.open)
        window.sidebar.renamed.connect(self.rename)
        window.sidebar.deleted.connect(self.delete)
        window.sidebar.restored.connect(self.restore)
        window.sidebar.searched.connect(self.search)
        window.sidebar.found.connect(self.open_at)
        answers.stage.connect(self._stage)
        answers.piece.connect(self._piece)
        answers.notice.connect(self._notice)
        answers.finished.connect(self._finished)
        bridge.watch(library.conversations(), window.sidebar.rows.show, tell, self)

    @property
    def wanted_id(self) -> str | None:
        """The conversation that is open, or that is being opened."""
        return self._wanted_id

    def new(self) -> None:
        """An empty conversation."""
        self.open_id = self._wanted_id = None
        self.moved.emit()
        self._window.sidebar.select(None)
        self._window.show_welcome()
        self.refresh_mode()
        self._window.composer.box.setFocus()

    def open(self, conversation_id: str) -> None:
        """Show a conversation of the library."""
        self._wanted_id = conversation_id
        self.moved.emit()

        def show(messages: list[Message]) -> None:
            if self._wanted_id == conversation_id:
                self._show(conversation_id, messages)

        def failed(error: BaseException) -> None:
            self._wanted_id = self.open_id
            self.moved.emit()
            self._window.sidebar.select(self.open_id)
            self._tell(error)

        self._bridge.watch(self._library.path(conversation_id), show, failed, self)

    def rename(self, conversation_id: str, title: str) -> None:
        """Give a conversation another title."""

        def renamed(conversation: Conversation) -> None:
            self._window.sidebar.rows.replace(conversation)
            if conversation_id == self.open_id:
                self._window.show_conversation(self._window.sidebar.rows.title(conversation))

        if title:
            self._bridge.watch(
                self._library.rename(conversation_id, title), renamed, self._tell, self
            )

    def delete(self, conversation_id: str) -> None:
        """Put a conversation into the bin, and offer to take it out again."""
        self._answers.stop(conversation_id)

        def deleted(conversation: Conversation) -> None:
            self._window.sidebar.rows.drop(conversation_id)
            self._window.sidebar.offer_undo(conversation)
            if conversation_id == self._wanted_id:
                self.new()
            self._window.sidebar.select(self.open_id)

        self._bridge.watch(self._library.put_away(conversation_id), deleted, self._tell, self)

    def restore(self, conversation_id: str) -> None:
        """Take a conversation out of the bin and open it."""

        def restored(_: object) -> None:
            self._window.sidebar.withdraw_undo()
            listed = self._library.conversations()
            self._bridge.watch(listed, self._window.sidebar.rows.show, self._tell, self)
            self.open(conversation_id)

        self._bridge.watch(self._library.bring_back(conversation_id), restored, self._tell, self)

    def search(self, words: str) -> None:
        """Look for ``words`` in all that was said."""
        sidebar = self._window.sidebar
        self._bridge.watch(
            self._library.search(words),
            lambda hits: sidebar.show_hits(words, hits),
            self._tell,
            self,
        )

    def open_at(self, conversation_id: str, message_id: str) -> None:
        """Show a conversation with one of its messages in sight, on whichever branch it is."""
        self._wanted_id = conversation_id
        self.moved.emit()

        def show(messages: list[Message]) -> None:
            if self._wanted_id != conversation_id:
                return
            if all(message.id != message_id for message in messages):
                branch = self._library.path(conversation_id, message_id)
                self._bridge.watch(branch, show, self._tell, self)
                return
            self._show(conversation_id, messages)
            self._window.transcript.show_message(message_id)

        self._bridge.watch(self._library.path(conversation_id), show, self._tell, self)

    def list_again(self, conversation: Conversation) -> None:
        """``conversation`` is new or was used: it goes to the top of the list."""
        rows = self._window.sidebar.rows
        rows.put(conversation)
        rows.show_writing(self._answers.conversations)
        self._window.sidebar.select(self._wanted_id)

    def show_version(self, message: Message, step: int) -> None:
        """Show the version before (-1) or after (1) a message, with all that was said after it."""
        other = self._window.transcript.neighbour(message.id, step)
        if other is None or self.open_id is None:
            return
        conversation_id = self.open_id

        def show(messages: list[Message]) -> None:
            if self._wanted_id == conversation_id:
                self._show(conversation_id, messages)
                self._window.transcript.reveal(other)

        shown = self._library.show_version(conversation_id, other)
        self._bridge.watch(shown, show, self._tell, self)

    def list_versions(self) -> None:
        """Look again at what stands in the place of each message."""
        conversation_id = self.open_id

        def show(versions: dict[str, tuple[str, ...]]) -> None:
            if self.open_id == conversation_id:
                self._window.transcript.show_versions(versions)

        if conversation_id is not None:
            self._bridge.watch(self._library.versions(conversation_id), show, self._tell, self)

    def show_started(self, event: Started, *, again: bool, instead_of: str = "") -> None:
        """A question of the conversation on screen was saved; its answer begins.

        ``instead_of`` is the id of a question that it stands beside.
        """
        transcript = self._window.transcript
        transcript.names = self._window.models.names
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
        transcript.add(event.answer, live=True)
        self.open_id = self._wanted_id = event.conversation.id
        self._window.sidebar.select(self.open_id)
        self._window.show_conversation(self._window.sidebar.rows.title(event.conversation))
        self._window.show_transcript()
        transcript.to_end()
        self.list_versions()

    def refresh_mode(self) -> None:
        """What the composer's button does now."""
        if self._answers.saving:
            mode = Mode.SAVING
        elif self.open_id in self._answers.conversations:
            mode = Mode.WRITING
        else:
            mode = Mode.SEND
        self._window.composer.set_mode(mode)
        self._window.composer.show_said([v.message for v in self._window.transcript.views()])

    def _show(self, conversation_id: str, messages: list[Message]) -> None:
        window, answers = self._window, self._answers
        self.open_id = conversation_id
        conversation = window.sidebar.rows.find(conversation_id)
        window.sidebar.select(conversation_id)
        if conversation is not None:
            window.show_conversation(window.sidebar.rows.title(conversation))
            if conversation.model in window.models.names:
                window.models.want(conversation.model)
        newest = [answers.newest(message) for message in messages]
        window.transcript.show_messages(newest, answers.live, window.models.names)
        for answer_id in answers.live:
            view = window.transcript.answer(answer_id)
            stage, notices = answers.so_far(answer_id)
            if view is not None and stage is not None:
                view.show_stage(stage)
            for notice in notices if view is not None else ():
                self._notice(answer_id, notice)
        window.show_transcript()
        window.transcript.to_end()
        self.list_versions()
        self.refresh_mode()

    def _stage(self, answer_id: str, event: StageEvent) -> None:
        view = self._window.transcript.answer(answer_id)
        if view is not None:
            view.show_stage(event)

    def _piece(self, answer_id: str, text: str) -> None:
        view = self._window.transcript.answer(answer_id)
        if view is not None:
            view.append(text)

    def _notice(self, answer_id: str, sentence: str) -> None:
        view = self._window.transcript.answer(answer_id)
        if view is not None:
            view.notice(sentence)

    def _finished(self, message: Message) -> None:
        view = self._window.transcript.answer(message.id)
        if view is not None:
            view.finish(message)
        self._window.sidebar.rows.show_writing(self._answers.conversations)
        self.refresh_mode()

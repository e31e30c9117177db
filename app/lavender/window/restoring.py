"""What a person sees whose library is damaged: what a backup would bring, and a button for it."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from lavender.library import DamagedError, Library, Restored
from lavender.window.bridge import Bridge
from lavender.window.question_dialog import QuestionDialog


class Restoring(QObject):
    """Offers the newest good backup where the library is damaged; else does nothing.

    ``tell`` shows an error. Signals: ``restored()`` once the library is open again.
    """

    restored = Signal()

    def __init__(
        self,
        library: Library,
        bridge: Bridge,
        window: QWidget,
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._library = library
        self._bridge = bridge
        self._window = window
        self._tell = tell
        bridge.watch(library.ready, lambda _: None, self._not_open, self)

    def _not_open(self, error: BaseException) -> None:
        if isinstance(error, DamagedError):
            self._bridge.watch(self._library.restore(rehearse=True), self._offer, self._tell, self)

    def _offer(self, would: Restored) -> None:
        words = self.tr("Restore what can be read")
        if would.made:
            words = self.tr("Restore the backup of {time}").format(time=_when(would.made))
        self.dialog = self._dialog(self.tr("Your library is damaged."), would)
        self.dialog.offer(words, self._restore, advised=True)
        self.dialog.open()

    def _restore(self) -> None:
        self._bridge.watch(self._library.restore(), self._done, self._tell, self)

    def _done(self, restored: Restored) -> None:
        self.restored.emit()
        self.dialog = self._dialog(self.tr("Your library is restored."), restored)
        self.dialog.open()

    def _dialog(self, words: str, what: Restored) -> QuestionDialog:
        return QuestionDialog(self._window, words, "\n".join(self._sentences(what)))

    def _sentences(self, what: Restored) -> list[str]:
        number = QLocale().toString
        said = [
            self.tr("Conversations: {conversations}. Messages: {messages}.").format(
                conversations=number(what.conversations), messages=number(what.messages)
            )
        ]
        if what.newer and what.made:
            said.append(
                self.tr("Messages newer than the backup, from the damaged file: {newer}.").format(
                    newer=number(what.newer)
                )
            )
        if what.lost is None:
            said.append(self.tr("What was said after the backup cannot be read any more."))
        elif what.lost:
            said.append(
                self.tr("Messages that cannot be read any more: {lost}.").format(
                    lost=number(what.lost)
                )
            )
        else:
            said.append(self.tr("No message is lost."))
        said.append(self.tr("The damaged file is kept in the data folder."))
        return said


def _when(made: float) -> str:
    """A moment as this person writes it."""
    moment = QDateTime.fromSecsSinceEpoch(int(made))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)

"""What a person sees whose library is damaged: what a backup would bring, and a button for it."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from lavender.library import DamagedError, Library, Restored
from lavender.window.bridge import Bridge


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
        self.box, self.button = self._ask(would)
        self.button.clicked.connect(self._restore)
        self.box.open()

    def _ask(self, would: Restored) -> tuple[QMessageBox, QPushButton]:
        box = self._box(self.tr("Your library is damaged."), would)
        words = self.tr("Restore what can be read")
        if would.made:
            words = self.tr("Restore the backup of {time}").format(time=_when(would.made))
        button = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.setDefaultButton(button)
        return box, button

    def _restore(self) -> None:
        self._bridge.watch(self._library.restore(), self._done, self._tell, self)

    def _done(self, restored: Restored) -> None:
        self.restored.emit()
        self.box = self._box(self.tr("Your library is restored."), restored)
        self.box.open()

    def _box(self, text: str, what: Restored) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle("Lavender")
        box.setText(text)
        box.setInformativeText("\n".join(self._sentences(what)))
        return box

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

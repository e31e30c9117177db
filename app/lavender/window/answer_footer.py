"""Below an answer: what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from lavender.chat.types import Message, Status
from lavender.window.branch_switch import BranchSwitch
from lavender.window.colours import Colours
from lavender.window.flow import Flow
from lavender.window.icons import icon

CUT_SHORT = (Status.STOPPED, Status.FAILED, Status.INTERRUPTED)


def ends_early(message: Message) -> bool:
    """Was an answer cut short, so that there is more to come?"""
    return message.status in CUT_SHORT or message.stop_reason == "length"


class AnswerFooter(QWidget):
    """Buttons for what is done often, a menu for the rest.

    Signals: ``copied()`` for the words as the model wrote them, ``copied_plain()``, ``again()``,
    ``gone_on()``, ``spoken()``, ``removed()``.
    """

    copied = Signal()
    copied_plain = Signal()
    again = Signal()
    gone_on = Signal()
    spoken = Signal()
    removed = Signal()

    def __init__(
        self, message: Message, versions: BranchSwitch, facts: QWidget, colours: Colours
    ) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._signs: list[tuple[QPushButton, str]] = []
        row = Flow(4, last_apart=True)
        self.setLayout(row)
        self._last_only: list[QPushButton] = []
        if message.text:
            copy = self._button(self.tr("Copy"), self.tr("Copy this answer"), "copy")
            copy.clicked.connect(self.copied)
            row.add(copy)
        if ends_early(message) and message.text:
            go_on = self._button(self.tr("Continue"), self.tr("Continue this answer"), "down")
            go_on.clicked.connect(self.gone_on)
            self._last_only.append(go_on)
            row.add(go_on)
        if message.status is not Status.WRITING:
            done = message.status is Status.DONE
            words = self.tr("Again") if done else self.tr("Try again")
            again = self._button(words, self.tr("Answer this question again"), "again")
            again.clicked.connect(self.again)
            self._last_only.append(again)
            row.add(again)
        row.add(self._more(message), versions, facts)
        self.dress(colours)

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        for button, sign in self._signs:
            button.setIcon(icon(sign, colours.muted))
        self.more.setIcon(icon("more", colours.muted))

    def set_last(self, last: bool) -> None:
        """What follows leans on the others: only the last is written anew or gone on with."""
        for button in self._last_only:
            button.setVisible(last)

    def _button(self, words: str, name: str, sign: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName("below")
        button.setAccessibleName(name)
        self._signs.append((button, sign))
        return button

    def _more(self, message: Message) -> QToolButton:
        self.more = QToolButton(self)
        self.more.setObjectName("quiet")
        self.more.setAccessibleName(self.tr("More about this answer"))
        self.more.setToolTip(self.tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self.more)
        for words, signal, useful in (
            (self.tr("Copy as plain text"), self.copied_plain, bool(message.text)),
            (self.tr("Read aloud"), self.spoken, bool(message.text)),
            (self.tr("Delete this question and its answers"), self.removed, True),
        ):
            if signal is self.removed:
                menu.addSeparator()
            action = QAction(words, menu)
            action.setEnabled(useful)
            action.triggered.connect(signal)
            menu.addAction(action)
        self.more.setMenu(menu)
        self.more.setVisible(message.status is not Status.WRITING)
        return self.more

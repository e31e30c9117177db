"""One chat: title and model at the head, the welcome or the messages, and where one asks."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lavender.window.colours import Colours
from lavender.window.composer import Composer
from lavender.window.context_meter import ContextMeter
from lavender.window.icons import icon
from lavender.window.mirrored import margins
from lavender.window.model_chooser import ModelChooser
from lavender.window.notes import OneLine
from lavender.window.roles import GROUP
from lavender.window.thumbnails import Thumbnails
from lavender.window.transcript import MARGIN, NARROW, WIDEST, Growing, Transcript
from lavender.window.welcome import Welcome

LEAST_TRANSCRIPT = 90
LEAST_BESIDE = 130
LEAST_SHORT = 48
"""Pixels of the messages that stay in sight, where there is one pane, where there are more, and
where a pane is short."""

SHORT = 20
"""Heights of a line: in less, the question and its button come first."""
LEAST_HEAD = 22
"""Heights of a line: title and model need that much beside the meter."""


class Pages(QStackedWidget):
    """The welcome and the transcript: both make do with whatever the composer leaves."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(LEAST_TRANSCRIPT)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Wrapped words inside must not push the composer together."""
        return False


class ChatPane(QWidget):
    """Holds the widgets of one chat; what happens in it is joined up elsewhere.

    Signals: ``closed()`` when its cross is pressed.
    """

    spoken_as = GROUP
    closed = Signal()

    def __init__(
        self, sign: QIcon, thumbnails: Thumbnails, colours: Colours, growing: Growing
    ) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.transcript = Transcript(thumbnails, colours, growing)
        self.welcome = Welcome(sign, thumbnails, colours)
        self.composer = Composer(thumbnails, colours)
        self.models = ModelChooser()
        self.title = OneLine("title")
        self.meter = ContextMeter()
        self._cross = QToolButton()
        self._pages = Pages()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.transcript)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._pages, 1)
        column.addWidget(self.composer)
        self._beside = False
        self.composer.strip.changed.connect(self._begun)
        self.composer.box.textChanged.connect(self._begun)
        self.dress(colours)
        self.show_conversation("")

    def dress(self, colours: Colours) -> None:
        """Other colours for what is drawn by hand."""
        self._cross.setIcon(icon("close", colours.muted))
        for part in (self.transcript, self.welcome, self.composer):
            part.dress(colours)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is little room, it is the title's."""
        super().resizeEvent(event)
        self._fit_head()
        self._fit_pages()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_head()
            self._fit_pages()

    def show_welcome(self) -> None:
        """A conversation that is still to begin."""
        self.show_emptied()
        self.show_conversation("")

    def show_emptied(self) -> None:
        """A conversation of which nothing is left: what can be done is as in a new one."""
        self.transcript.clear()
        self._pages.setCurrentWidget(self.welcome)
        self._fit_pages()

    def show_transcript(self) -> None:
        """A conversation with messages."""
        self._pages.setCurrentWidget(self.transcript)
        self._fit_pages()

    @property
    def shows_transcript(self) -> bool:
        """True unless the conversation is empty."""
        return self._pages.currentWidget() is self.transcript

    def show_conversation(self, title: str) -> None:
        """Name the open conversation."""
        self.title.show_text(title)
        self.setAccessibleName(title or self.tr("New chat"))

    def show_beside(self, beside: bool, active: bool) -> None:
        """Say whether there are other panes, and whether this is the one that is worked in."""
        self._cross.setVisible(beside)
        self._beside, self._rests = beside, beside and not active
        self._fit_pages()
        self.composer.show_beside(beside)
        self.welcome.show_beside(beside)
        marked = beside and active
        if self.property("active") != marked:
            self.setProperty("active", marked)
            self.style().unpolish(self)
            self.style().polish(self)

    def _begun(self) -> None:
        attached = bool(self.composer.strip.chips)
        self.welcome.show_begun(attached=attached, words=bool(self.composer.text))
        self._fit_pages()

    def _fit_pages(self) -> None:
        """In a short pane the messages give way before the question does; the welcome has had its
        say once there is a photo."""
        short = self.height() < SHORT * self.fontMetrics().height()
        self.composer.give_way(short, rests=short and self._rests)
        least = LEAST_SHORT if short else LEAST_BESIDE if self._beside else LEAST_TRANSCRIPT
        told = not self.shows_transcript and bool(self.composer.strip.chips)
        self._pages.setMinimumHeight(0 if told else least)

    def _fit_head(self) -> None:
        """The title stands above the beginning of the lines."""
        text = self.fontMetrics().height()
        narrow = self.width() < NARROW
        least = MARGIN // 2 if narrow else MARGIN
        self.composer.keep_in(least)
        side = max(least, (self.width() - WIDEST) // 2)
        margins(self._head_row, side, 10, max(6, side - 14), 6)
        self.meter.give_way(self.width() < LEAST_HEAD * text)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        self._head_row = head
        head.setSpacing(10)
        self._cross.setParent(self)
        self._cross.setObjectName("quiet")
        self._cross.setAccessibleName(self.tr("Close this pane"))
        self._cross.setToolTip(self.tr("Close this pane"))
        self._cross.clicked.connect(self.closed)
        self._cross.hide()
        head.addWidget(self.title, 1)
        head.addWidget(self.meter)
        head.addWidget(self.models)
        head.addWidget(self._cross)
        return head

"""The page of models: what is here, what could be, and what other programs have."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lavender.models import Card, Found, Removed
from lavender.window.check_line import CheckLine
from lavender.window.flow import Flow
from lavender.window.mirrored import margins
from lavender.window.model_card import ModelCard
from lavender.window.notes import Note, plain_label
from lavender.window.page import BAR, Page
from lavender.window.sentences import amount


class _Column(QWidget):
    """What is scrolled. It asks for no height of its own: it gets the one that its lines need at
    the width that it has, which is the page's column whether there is a scroll bar or not."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__()
        self.setObjectName("column")
        self._area = area

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The width alone."""
        return QSize(super().minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The scroll bar takes its room from beside the column."""
        super().resizeEvent(event)
        # Never more than the bar's: words too wide for the page would widen their own margin.
        spare = min(BAR, max(0, self.width() - (self._area.width() - BAR)))
        margins(self, 0, 0, spare, 0)


class ModelsPage(Page):
    """Signals: ``bring()`` to choose files, ``take(found)``, ``empty_bin()``,
    ``restore(model_id)``, ``allow(bool)`` for downloads; a card has its own.
    """

    bring = Signal()
    take = Signal(object)
    empty_bin = Signal()
    restore = Signal(str)
    allow = Signal(bool)

    def __init__(self) -> None:
        super().__init__(after=BAR)
        self.name(self.tr("Models"))
        self.cards: dict[str, ModelCard] = {}
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Models"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        inside = _Column(scroll)
        scroll.setWidget(inside)
        self.fill(scroll)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._notes = QVBoxLayout()
        column.addLayout(self._notes)
        self._bin = QVBoxLayout()
        column.addLayout(self._bin)
        self._found = QVBoxLayout()
        self._found.setSpacing(6)
        column.addLayout(self._found)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        column.addLayout(self._list)
        column.addLayout(self._bottom())
        column.addStretch(1)
        self._waiting = plain_label(self.tr("Checking what this computer can run…"), "muted")
        self._list.addWidget(self._waiting)

    def show_cards(self, cards: Sequence[Card], active: str) -> list[ModelCard]:
        """Show these instead of what was shown; the new widgets, to be connected.

        Who reads, or has the keyboard on a button, stays there.
        """
        before, count = self.cards, self._list.count()
        self.cards = {card.id: ModelCard(card, active=card.id == active) for card in cards}
        for card_id, widget in self.cards.items():
            self._list.addWidget(widget)
            widget.show()  # at once: while it has no height the reader would be thrown to the top
            if card_id in before:
                widget.take_keyboard(before[card_id])
        _clear(self._list, count)
        return list(self.cards.values())

    def show_found(self, found: Sequence[Found]) -> None:
        """Pairs of other programs."""
        _clear(self._found)
        if found:
            self._found.addWidget(plain_label(self.tr("Found on this computer"), "title"))
        for each in found:
            line = Flow(last_apart=True)
            button = QPushButton(self.tr("Use it here"))
            button.setAccessibleName(f"{button.text()}: {each.name}")
            button.clicked.connect(lambda _=False, each=each: self.take.emit(each))
            line.add(plain_label(f"{each.name} ({each.program})"), button)
            self._found.addLayout(line)

    def show_bin(self, removed: Sequence[Removed]) -> None:
        """What was removed and can be brought back."""
        _clear(self._bin)
        for each in removed:
            line = Flow(last_apart=True)
            words = self.tr("{name} is in the bin ({size}).")
            told = plain_label(words.format(name=each.name, size=amount(each.size)), "muted")
            undo = QPushButton(self.tr("Bring back"))
            undo.setAccessibleName(f"{undo.text()}: {each.name}")
            undo.clicked.connect(lambda _=False, each=each: self.restore.emit(each.id))
            line.add(told, undo)
            self._bin.addLayout(line)
        if removed:
            empty = QPushButton(self.tr("Empty the bin"))
            empty.setObjectName("quiet")
            empty.clicked.connect(self.empty_bin)
            self._bin.addWidget(empty, 0, Qt.AlignmentFlag.AlignRight)

    def show_allowed(self, allowed: bool) -> None:
        """Whether downloads are allowed."""
        self._allowed.setChecked(allowed)

    def tell(self, sentence: str, kind: str = "problem") -> None:
        """Something to know, until it is put away."""
        note = Note(sentence, kind, closable=True)
        note.closed.connect(note.deleteLater)
        _clear(self._notes)
        self._notes.addWidget(note)

    def _bottom(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        bring = QPushButton(self.tr("Bring your own model…"))
        bring.setToolTip(self.tr("A GGUF language model and its mmproj; or drop both here"))
        bring.clicked.connect(self.bring)
        column.addWidget(bring, 0, Qt.AlignmentFlag.AlignLeft)
        line = CheckLine(self.tr("Allow downloads that I start"))
        self._allowed = line.box
        self._allowed.toggled.connect(self.allow)
        column.addWidget(line)
        column.addWidget(
            plain_label(
                self.tr(
                    "Lavender is offline. Only a download that you start here uses the Internet."
                ),
                "small",
            )
        )
        return column


def _clear(layout: QVBoxLayout | Flow, count: int = -1) -> None:
    """Take everything out of a layout, or the first ``count``."""
    while count != 0 and (item := layout.takeAt(0)) is not None:
        count -= 1
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner := item.layout(), QVBoxLayout | Flow):
            _clear(inner)
            inner.deleteLater()

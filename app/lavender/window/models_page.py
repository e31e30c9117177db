"""The page of models: what is here, what could be, and what other programs have."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lavender.models import Card, Found, Removed
from lavender.window.check_line import CheckLine
from lavender.window.flow import Flow
from lavender.window.model_card import ModelCard
from lavender.window.notes import Note, plain_label
from lavender.window.sentences import amount

WIDTH = 760
MARGIN = 28
NARROW = 420


class _Column(QWidget):
    """What is scrolled. It asks for no height of its own: it gets the one that its lines need at
    the width that it has."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("column")

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The width alone."""
        return QSize(super().minimumSizeHint().width(), 0)


class ModelsPage(QWidget):
    """Signals: ``done()``, ``bring()`` to choose files, ``take(found)``, ``empty_bin()``,
    ``restore(model_id)``, ``allow(bool)`` for downloads; a card has its own.
    """

    done = Signal()
    bring = Signal()
    take = Signal(object)
    empty_bin = Signal()
    restore = Signal(str)
    allow = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.cards: dict[str, ModelCard] = {}
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Models"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        inside = _Column()
        scroll.setWidget(inside)
        outside.addWidget(scroll)
        column = self._column = QVBoxLayout(inside)
        column.setSpacing(12)
        column.addLayout(self._top())
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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the column in the middle, no wider than lines are read well."""
        super().resizeEvent(event)
        margin = MARGIN if self.width() > NARROW else MARGIN // 2
        beside = max(margin, (self.width() - WIDTH) // 2)
        self._column.setContentsMargins(beside, 6, beside, 18)

    def show_cards(self, cards: Sequence[Card], active: str) -> list[ModelCard]:
        """Show these instead of what was shown; the new widgets, to be connected."""
        _clear(self._list)
        self.cards = {card.id: ModelCard(card, active=card.id == active) for card in cards}
        for widget in self.cards.values():
            self._list.addWidget(widget)
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
            self._bin.addWidget(empty, 0, Qt.AlignmentFlag.AlignLeft)

    def show_allowed(self, allowed: bool) -> None:
        """Whether downloads are allowed."""
        self._allowed.setChecked(allowed)

    def tell(self, sentence: str, kind: str = "problem") -> None:
        """Something to know, until it is put away."""
        note = Note(sentence, kind, closable=True)
        note.closed.connect(note.deleteLater)
        _clear(self._notes)
        self._notes.addWidget(note)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(plain_label(self.tr("Models"), "headline"), 1)
        done = QPushButton(self.tr("Done"))
        done.clicked.connect(self.done)
        row.addWidget(done, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

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


def _clear(layout: QVBoxLayout | Flow) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner := item.layout(), QVBoxLayout | Flow):
            _clear(inner)
            inner.deleteLater()

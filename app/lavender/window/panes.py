"""One to four chats side by side, in as many columns as there is room for.

A grid rather than handles to drag: panes are for comparing, so they are of one size, and two rows
come by themselves where four columns would be too narrow to read.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QScrollArea, QWidget

from lavender.models import Card, Model
from lavender.window.chat_pane import ChatPane
from lavender.window.colours import Colours

MOST = 4
NARROWEST = 290
"""Pixels in which a chat can still be read; large text may need more."""


class Panes(QScrollArea):
    """Holds the panes, and knows which one is worked in. It scrolls only where the window is too
    small for all of them.

    Signals: ``activated(pane)`` when the keyboard goes to another one, ``left(pane)`` when one is
    to be closed, ``wanted(card)`` for a model that a welcome offers.
    """

    wanted = Signal(object)
    activated = Signal(object)
    left = Signal(object)

    def __init__(self, make: Callable[[], ChatPane]) -> None:
        super().__init__()
        self._make = make
        self._all: list[ChatPane] = []
        self._models: list[Model] = []
        self._samples: list[Path] = []
        self._offer: Card | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("gaps")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(1)
        self.setWidget(inside)
        self._active = make()
        self._take(self._active)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there are no widgets without
        application.focusChanged.connect(self._focus_went)

    @property
    def all(self) -> tuple[ChatPane, ...]:
        """Every pane, in their order."""
        return tuple(self._all)

    @property
    def active(self) -> ChatPane:
        """The one that is worked in."""
        return self._active

    def add(self) -> ChatPane:
        """One more pane, after the others. There are at most ``MOST``."""
        pane = self._make()
        self._take(pane)
        return pane

    def _take(self, pane: ChatPane) -> None:
        if self._models:
            pane.models.show_models(self._models)
        pane.welcome.show_samples(self._samples)
        pane.welcome.show_offer(self._offer)
        pane.welcome.offer.get.connect(self.wanted)
        pane.closed.connect(lambda: self.left.emit(pane))
        self._all.append(pane)
        self._arrange()

    def remove(self, pane: ChatPane) -> None:
        """Take one away; never the last."""
        if len(self._all) < 2:
            return
        place = self._all.index(pane)
        self._all.remove(pane)
        self._grid.removeWidget(pane)
        pane.hide()
        pane.deleteLater()
        if pane is self._active:
            self.activate(self._all[max(0, place - 1)])
        self._arrange()

    def activate(self, pane: ChatPane) -> None:
        """Work in this one from now on."""
        changed = pane is not self._active
        self._active = pane
        self._mark()
        self.ensureWidgetVisible(pane.composer)
        if changed:
            self.activated.emit(pane)

    def step(self, by: int = 1) -> None:
        """Bring the keyboard to the next pane."""
        place = (self._all.index(self._active) + by) % len(self._all)
        self._all[place].composer.box.setFocus()

    def at(self, place: QPoint) -> ChatPane:
        """The pane at a place in this widget's coordinates, or the active one."""
        for pane in self._all:
            if pane.rect().contains(pane.mapFrom(self, place)):
                return pane
        return self._active

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        for pane in self._all:
            pane.dress(colours)

    def show_models(self, models: list[Model]) -> None:
        """Let every pane choose among these."""
        self._models = models
        for pane in self._all:
            pane.models.show_models(models)

    def show_samples(self, samples: list[Path]) -> None:
        """Offer these photos where a chat is empty."""
        self._samples = samples
        for pane in self._all:
            pane.welcome.show_samples(samples)

    def show_offer(self, card: Card | None) -> None:
        """Offer a model to get, or nothing."""
        self._offer = card
        for pane in self._all:
            pane.welcome.show_offer(card)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Other width, other columns."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Larger text, fewer columns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._all:
            QTimer.singleShot(0, self, self._arrange)  # once all parts have the font

    def _arrange(self) -> None:
        count = len(self._all)
        least = max(NARROWEST, *(pane.minimumSizeHint().width() for pane in self._all))
        columns = max(1, min(count, self.viewport().width() // least))
        if count == MOST and columns == MOST - 1:
            columns = 2  # two above two, not three above one
        rows = -(-count // columns)
        for place, pane in enumerate(self._all):
            row, column = divmod(place, columns)
            # The last pane takes what is left of its row.
            span = columns - column if place == count - 1 else 1
            self._grid.addWidget(pane, row, column, 1, span)
        for column in range(MOST):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setRowStretch(column, 1 if column < rows else 0)
        self._mark()

    def _mark(self) -> None:
        for pane in self._all:
            pane.show_beside(len(self._all) > 1, pane is self._active)

    def _focus_went(self, _old: QWidget | None, now: QWidget | None) -> None:
        for pane in self._all:
            if now is not None and (pane is now or pane.isAncestorOf(now)):
                self.activate(pane)

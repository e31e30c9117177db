"""One button that gets the recommended model, for somebody who has only what came with Lavender."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QVBoxLayout

from lavender.models import Card, Progress
from lavender.window.flow import Flow
from lavender.window.notes import plain_label
from lavender.window.sentences import amount, say
from lavender.window.sizes import grown

WIDTH = 560
STEPS = 1000


class Offer(QFrame):
    """Signals: ``get(card)``, ``more()`` to see all models."""

    get = Signal(object)
    more = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._card: Card | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        self._title = plain_label("", "title")
        self._words = plain_label("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, STEPS)
        self.bar.hide()
        row = Flow()
        self.button = QPushButton()
        self.button.setAccessibleName(self.tr("Get the recommended model"))
        self.button.clicked.connect(self._press)
        self.others = QPushButton(self.tr("Other models…"))
        self.others.setObjectName("quiet")
        self.others.clicked.connect(self.more)
        row.add(self.button, self.others)
        for part in (self._title, self._words, self.bar):
            column.addWidget(part)
        column.addSpacing(2)
        column.addLayout(row)
        self.hide()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Wider where the text is larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    @property
    def offered(self) -> bool:
        """Is there anything to offer?"""
        return self._card is not None

    def show_card(self, card: Card | None) -> None:
        """Offer this model, or nothing."""
        self._card = card
        if card is None or card.verdict is None:
            self._card = None
            return
        self._title.setText(self.tr("For photos of your own: {name}").format(name=card.name))
        self._words.setText(f"{say(card.sentence)} {say(card.verdict.sentence)}")
        words = self.tr("Go on ({size})") if card.begun else self.tr("Get it ({size})")
        self.button.setText(words.format(size=amount(card.size - card.begun)))
        self.button.setVisible(card.space is None or card.space.enough)
        self.bar.hide()

    def show_progress(self, card_id: str, event: Progress, words: str) -> None:
        """Its download goes on."""
        if self._card is not None and card_id == self._card.id:
            self.bar.setValue(round(event.share * STEPS))
            self.bar.show()
            self._words.setText(words)
            self.button.hide()

    def _fit(self) -> None:
        self.setMaximumWidth(grown(WIDTH, self.font()))

    def _press(self) -> None:
        self.get.emit(self._card)

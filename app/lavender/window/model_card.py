"""One model on the page of models: whether it fits, what it is, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from lavender.errors import Sentence
from lavender.memory import Fit
from lavender.models import Card, Progress, Step
from lavender.window.flow import Flow
from lavender.window.notes import plain_label
from lavender.window.sentences import amount, say

GOOD = (Fit.CARD, Fit.WELL)
BAD = (Fit.SLOW, Fit.NO)
STEPS = 1000


class ModelCard(QFrame):
    """Signals: ``get()``, ``pause()``, ``cancel()``, ``use()``, ``verify()``, ``remove()``,
    ``adjust()`` for its settings.
    """

    get = Signal()
    pause = Signal()
    cancel = Signal()
    use = Signal()
    verify = Signal()
    remove = Signal()
    adjust = Signal()

    def __init__(self, card: Card, *, active: bool) -> None:
        super().__init__()
        self.setObjectName("card")
        self.card = card
        self._running = False
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(5)
        column.addLayout(self._head(active))
        if card.trouble:  # before what to do about it
            column.addLayout(self._verdict())
        column.addWidget(plain_label(say(card.sentence)))
        if not card.trouble:
            column.addLayout(self._verdict())
        for words in self._facts():
            column.addWidget(plain_label(words, "small"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, STEPS)
        self.bar.setAccessibleName(self.tr("Download"))
        self.bar.hide()
        column.addSpacing(4)
        column.addWidget(self.bar)
        self.words = plain_label("", "small")
        self.words.hide()
        column.addWidget(self.words)
        column.addSpacing(2)
        column.addLayout(self._buttons(active))
        self.setAccessibleName(card.name)
        if card.begun:
            self._show_begun()

    def take_keyboard(self, other: "ModelCard") -> None:
        """The keyboard stays on the button that it is on in ``other``, which this one replaces."""
        for mine, theirs in zip(self._all, other._all, strict=True):
            if theirs.hasFocus() and mine.isEnabled() and not mine.isHidden():
                mine.setFocus()

    def show_progress(self, event: Progress) -> None:
        """A download goes on."""
        self._set_running(True)
        self.bar.setRange(0, STEPS if event.total else 0)
        self.bar.setValue(round(event.share * STEPS))
        self.words.setText(self._told(event))

    def show_stopped(self, words: str) -> None:
        """A download ended before it was whole, and why."""
        self._set_running(False)
        self.bar.setRange(0, STEPS)
        self.words.setText(words)

    def show_words(self, words: str) -> None:
        """Something to know about this model."""
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _verdict(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        card = self.card
        sentence = card.trouble or (card.verdict.sentence if card.verdict else None)
        fit = card.verdict.fit if card.verdict else None
        kind = "good" if fit in GOOD else "bad" if fit in BAD or card.trouble else "fair"
        dot = _short_label("●", kind)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        words = say(sentence) if sentence else self.tr("Its size is not known.")
        self.verdict = plain_label(words, "bad" if card.trouble else "small")
        row.addWidget(self.verdict, 1)
        return row

    def _head(self, active: bool) -> Flow:
        row = Flow()
        row.add(plain_label(self.card.name, "title"))
        model = self.card.model
        for shown, words in (
            (active, self.tr("In use")),
            (self.card.recommended, self.tr("Recommended")),
            (self.card.here and not active, self.tr("On this computer")),
            (model is not None and model.faithful is False, self.tr("Not faithful")),
            (model is not None and model.faithful is None, self.tr("Not known to be faithful")),
        ):
            if shown:
                row.add(_short_label(words, "chip"))
        return row

    def _facts(self) -> list[str]:
        card, facts = self.card, []
        if card.space is not None:
            facts.append(say(card.space.sentence))
        elif card.size:
            facts.append(self.tr("{size} on the disk.").format(size=amount(card.size)))
        if card.entry is not None and card.entry.note:
            facts.append(say(Sentence(card.entry.note)))
        if card.model is not None:
            facts.append(say(card.model.fidelity))
        if card.licence:
            facts.append(self.tr("Licence: {licence}").format(licence=card.licence))
        if card.model is not None:
            details = self.tr("Technical details: {summary}")
            facts.append(details.format(summary=say(card.model.summary)))
        return facts

    def _buttons(self, active: bool) -> Flow:
        card = self.card
        row = Flow()
        self.use_button = self._button(self.tr("Use"), self.use, "primary")
        self.use_button.setVisible(card.here and not active)
        self.get_button = self._button(
            self.tr("Download ({size})").format(size=amount(card.size)),
            self.get,
            "primary" if card.recommended else "",
        )
        fits = card.verdict is None or card.verdict.fit is not Fit.NO
        room = card.space is None or card.space.enough
        self.get_button.setVisible(not card.here and card.entry is not None)
        self.get_button.setEnabled(fits and room)
        self.pause_button = self._button(self.tr("Pause"), self.pause)
        self.cancel_button = self._button(self.tr("Cancel"), self.cancel, "quiet")
        self.adjust_button = self._button(self.tr("Settings…"), self.adjust, "quiet")
        self.adjust_button.setVisible(card.here)
        self.verify_button = self._button(self.tr("Check files"), self.verify, "quiet")
        self.verify_button.setVisible(card.here)
        self.remove_button = self._button(self.tr("Remove"), self.remove, "quiet")
        self.remove_button.setVisible(card.removable)
        self.pause_button.hide()
        self.cancel_button.hide()
        self._all = (
            self.use_button,
            self.get_button,
            self.pause_button,
            self.cancel_button,
            self.adjust_button,
            self.verify_button,
            self.remove_button,
        )
        row.add(*self._all)
        return row

    def _button(self, words: str, signal: object, name: str = "") -> QPushButton:
        button = QPushButton(words, self)  # shown without a parent it would be a window
        button.setObjectName(name)
        button.setAccessibleName(f"{words}: {self.card.name}")
        button.clicked.connect(signal)
        return button

    def _show_begun(self) -> None:
        share = self.card.begun / self.card.size if self.card.size else 0
        self.bar.setValue(round(min(1.0, share) * STEPS))
        self.show_stopped(
            self.tr("{done} of about {total} are here.").format(
                done=amount(self.card.begun), total=amount(self.card.size)
            )
        )

    def _set_running(self, running: bool) -> None:
        self._running = running
        self.bar.show()
        self.words.show()
        self.get_button.setVisible(not running)
        self.get_button.setText(self.tr("Go on"))
        self.pause_button.setVisible(running)
        self.cancel_button.show()

    def _told(self, event: Progress) -> str:
        match event.step:
            case Step.ASKING:
                return self.tr("Asking the server…")
            case Step.CHECKING:
                return self.tr("Checking what is here already…")
            case Step.WAITING:
                return self.tr("Waiting for the connection…")
            case Step.INSTALLING:
                return self.tr("Checking and installing…")
        told = self.tr("{done} of {total}").format(
            done=amount(event.done), total=amount(event.total)
        )
        if event.speed:
            speed = self.locale().toString(event.speed / 1e6, "f", 1)
            told += " · " + self.tr("{speed} MB/s").format(speed=speed)
        if event.left_s is not None:
            told += " · " + self._left(event.left_s)
        return told

    def _left(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("less than a minute left")
        minutes = round(seconds / 60)
        if minutes < 60:
            return self.tr("{minutes} min left").format(minutes=minutes)
        return self.tr("{hours} h {minutes} min left").format(
            hours=minutes // 60, minutes=minutes % 60
        )


def _short_label(words: str, name: str) -> QLabel:
    label = plain_label(words, name)
    label.setWordWrap(False)
    return label

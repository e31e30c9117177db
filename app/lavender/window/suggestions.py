"""Questions to press, for a photo without words and after an answer."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from lavender.chat.suggest import Suggestion

GAP = 6
QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own word for no limit."""


class Suggestions(QWidget):
    """A row of them; each for which there is no room is left out.

    Signals: ``chosen(words)``.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 4)
        self._row.setSpacing(GAP)
        self._row.addStretch(1)
        self._offered: tuple[Suggestion, ...] = ()
        self._words = {
            Suggestion.DESCRIBE: self.tr("Describe this photo"),
            Suggestion.DESCRIBE_ALL: self.tr("Describe these photos"),
            Suggestion.READ_TEXT: self.tr("What does the text say?"),
            Suggestion.ALT_TEXT: self.tr("Write alt text"),
            Suggestion.COOK: self.tr("What could I cook?"),
            Suggestion.COMPARE: self.tr("What is different between these?"),
            Suggestion.COMPARE_BEFORE: self.tr("What is different from the photo before?"),
            Suggestion.TELL_MORE: self.tr("Tell me more"),
            Suggestion.SHORTER: self.tr("Make it shorter"),
        }
        self._buttons: dict[Suggestion, QPushButton] = {}
        for each, words in self._words.items():
            button = QPushButton(words, self)
            button.setObjectName("suggestion")
            button.clicked.connect(lambda _=False, words=words: self.chosen.emit(words))
            button.hide()
            self._buttons[each] = button

    @property
    def offered(self) -> list[str]:
        """What is there to press, if there is room for it."""
        return [self._words[each] for each in self._offered]

    def known(self, question: str) -> Suggestion | None:
        """Which of them these words are, if any."""
        return next((each for each, words in self._words.items() if words == question), None)

    def offer(self, suggestions: Sequence[Suggestion]) -> None:
        """Offer these, in this order."""
        if tuple(suggestions) == self._offered:
            return
        for each in self._offered:
            self._row.removeWidget(self._buttons[each])
            self._buttons[each].hide()
        self._offered = tuple(suggestions)
        for place, each in enumerate(self._offered):
            self._row.insertWidget(place, self._buttons[each])
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never wider than its place, and as high as one of them."""
        margins = self._row.contentsMargins()
        height = next(iter(self._buttons.values())).sizeHint().height()
        return QSize(0, height + margins.top() + margins.bottom())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same: a row does not change its height with what it offers."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        left = self.width()
        shown = 0
        for each in self._offered:
            width = self._buttons[each].sizeHint().width()
            self._buttons[each].setVisible(width <= left)
            if width <= left:
                left -= width + GAP
                shown += 1
        # A row without any would be a gap that nobody understands.
        self.setMaximumHeight(QWIDGETSIZE_MAX if shown else 0)

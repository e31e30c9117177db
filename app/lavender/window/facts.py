"""How long an answer took, and on request tokens, speed and the time of each stage."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from lavender.chat.types import Message, Status
from lavender.window.notes import plain_label

WHOLE = 100
"""From that speed on, parts of a token do not matter."""


class Facts(QPushButton):
    """A line of few words; pressing it shows or hides ``details``, which has a place of its own.

    So has ``seen``, a button that is to show what the model saw.
    """

    def __init__(self, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self._short(message))
        self.setObjectName("below")
        self.setCheckable(True)
        self.setToolTip(self.tr("Show the figures of this answer"))
        self.setAccessibleName(self.tr("Figures of this answer: {took}").format(took=self.text()))
        self.details = plain_label("\n".join(self._lines(message)), "small")
        self.details.setAccessibleName("\n".join(self._lines(message)))
        self.details.setParent(parent)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.hide()
        self.seen = QPushButton(self.tr("What the model saw…"), parent)
        self.seen.setObjectName("below")
        self.seen.setToolTip(self.tr("Show the pixels of the photos that went into the model"))
        self.seen.hide()
        self.toggled.connect(self.details.setVisible)
        self.setVisible(bool(self.text()))

    def _short(self, message: Message) -> str:
        facts = []
        if message.status is Status.STOPPED:
            facts.append(self.tr("Stopped"))
        elif message.stop_reason == "length":
            facts.append(self.tr("Longest length reached"))
        took = message.timings.total_s
        if took and (message.text or message.status is not Status.FAILED):
            words = self.tr("{seconds} s") if took >= 0.05 else self.tr("under {seconds} s")
            facts.append(words.format(seconds=self._number(max(took, 0.1))))
        return " · ".join(facts)

    def _lines(self, message: Message) -> list[str]:
        usage, timings = message.usage, message.timings
        rate = timings.tokens_per_second
        lines = [
            self.tr("Written: {count} tokens, {rate} a second").format(
                count=usage.completion_tokens,
                rate=self._number(rate, 1 if rate < WHOLE else 0),
            ),
            (
                self.tr("Read: {count} tokens, {known} of them known from before")
                if usage.cached_tokens
                else self.tr("Read: {count} tokens")
            ).format(count=usage.prompt_tokens, known=usage.cached_tokens),
        ]
        if usage.image_tokens:
            lines.append(self.tr("Photos: {count} tokens").format(count=usage.image_tokens))
        stages = (
            (self.tr("Loading the model: {seconds} s"), timings.load_s),
            (self.tr("Reading the photo: {seconds} s"), timings.encode_s),
            (self.tr("Reading the question: {seconds} s"), timings.prefill_s),
            (self.tr("First word after: {seconds} s"), timings.first_token_s),
        )
        lines += [words.format(seconds=self._number(took, 2)) for words, took in stages if took]
        return lines

    def _number(self, value: float, digits: int = 1) -> str:
        return self.locale().toString(value, "f", digits)

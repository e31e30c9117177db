"""What is going on before words appear: an honest wait, with seconds."""

import math
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from lavender.assistant import Stage, StageEvent
from lavender.window.flow import Flow
from lavender.window.hearing import announce
from lavender.window.notes import plain_label
from lavender.window.roles import STATUS

SHOW_SECONDS_AFTER = 2
SAY_EVERY_S = 10
"""Between what a screen reader is told of one stage."""
SHORTEST_LEFT = 2
"""Seconds left that are worth a number."""


class StageLine(QWidget):
    """“Reading the photo, 4 s left”, with a thin bar where the progress is known."""

    spoken_as = STATUS

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        row = Flow(10)
        row.setContentsMargins(0, 2, 0, 2)
        self.setLayout(row)
        self._words: QLabel = plain_label("", "stage")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 4)
        self._bar.hide()
        row.add(self._words, self._bar)
        self._stage: Stage | None = None
        self._told: tuple[Stage | None, int] | None = None
        self._expected_s: float | None = None
        self._since = time.monotonic()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._write)
        self._clock.start()
        self._write()

    def show_stage(self, event: StageEvent) -> None:
        """Another stage, or more of the same."""
        another_photo = event.stage is Stage.READING_PHOTO and event.progress is None
        if event.stage is not self._stage or another_photo:
            self._stage = event.stage
            self._since = time.monotonic()
        self._expected_s = event.expected_s
        known = event.progress is not None
        self._bar.setVisible(known)
        if event.progress is not None:
            self._bar.setValue(round(1000 * event.progress))
        self._write()

    def text(self) -> str:
        """What it says now."""
        return self._words.text()

    def _write(self) -> None:
        passed = time.monotonic() - self._since
        left = math.ceil((self._expected_s or 0.0) - passed)
        words = self._left(left) if left >= SHORTEST_LEFT else ""
        if not words:
            words = self._sentence()
            if passed >= SHOW_SECONDS_AFTER:
                words = self.tr("{stage} {seconds} s").format(stage=words, seconds=int(passed))
        self._words.setText(words)
        self._tell(words, int(passed) // SAY_EVERY_S)

    def _tell(self, words: str, times: int) -> None:
        """Another name only now and then: each is told to a screen reader."""
        if self._told == (self._stage, times):
            return
        self._told = self._stage, times
        for part in (self, self._words):
            part.setAccessibleName(words)
        # What is over in a moment is not worth hearing, and the words of an answer are heard.
        long = times > 0 or self._stage in (Stage.LOADING, Stage.READING_PHOTO)
        if long and self._stage is not Stage.WRITING:
            announce(self, words)

    def _left(self, seconds: int) -> str:
        """What is going on, and how long it will; nothing where that is not worth a number."""
        match self._stage:
            case Stage.LOADING:
                return self.tr("Loading the model, {seconds} s left").format(seconds=seconds)
            case Stage.READING_PHOTO:
                return self.tr("Reading the photo, {seconds} s left").format(seconds=seconds)
            case Stage.READING_QUESTION:
                return self.tr("Reading the question, {seconds} s left").format(seconds=seconds)
            case _:
                return ""

    def _sentence(self) -> str:
        match self._stage:
            case Stage.LOADING:
                return self.tr("Loading the model…")
            case Stage.READING_PHOTO:
                return self.tr("Reading the photo…")
            case Stage.READING_QUESTION:
                return self.tr("Reading the question…")
            case Stage.WRITING:
                return self.tr("Writing…")
            case _:
                return self.tr("Waiting for its turn…")

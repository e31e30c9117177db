"""What is going on before words appear: an honest wait, with seconds."""

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from lavender.assistant import Stage, StageEvent
from lavender.window.notes import plain_label

SHOW_SECONDS_AFTER = 2


class StageLine(QWidget):
    """“Reading the photo… 4 s”, with a thin bar where the progress is known."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        self._words: QLabel = plain_label("", "stage")
        self._words.setWordWrap(False)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 4)
        self._bar.hide()
        row.addWidget(self._words)
        row.addWidget(self._bar)
        row.addStretch(1)
        self._stage: Stage | None = None
        self._since = time.monotonic()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._write)
        self._clock.start()
        self._write()

    def show_stage(self, event: StageEvent) -> None:
        """Another stage, or more of the same."""
        if event.stage != self._stage:
            self._stage = event.stage
            self._since = time.monotonic()
        known = event.progress is not None
        self._bar.setVisible(known)
        if event.progress is not None:
            self._bar.setValue(round(1000 * event.progress))
        self._write()

    def text(self) -> str:
        """What it says now."""
        return self._words.text()

    def _write(self) -> None:
        seconds = int(time.monotonic() - self._since)
        words = self._sentence()
        if seconds >= SHOW_SECONDS_AFTER:
            words = self.tr("{stage} {seconds} s").format(stage=words, seconds=seconds)
        self._words.setText(words)
        self.setAccessibleName(words)

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
                return self.tr("Waiting its turn…")

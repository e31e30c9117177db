"""How long a stage will take, learned from how long it took on this machine.

An honest wait says when it ends. Loading a model and reading a photo take about the same time
each time, so the middle of the last few is expected; how long a question takes to read depends on
its length, so there it is what has been read that tells.
"""

import statistics
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace

from lavender.chat.types import Timings
from lavender.engine.protocol import Event, Stage, StageEvent

REMEMBERED = 5
LEARNED = (Stage.LOADING, Stage.READING_PHOTO)
SHARE_THAT_TELLS = 0.1
"""Of a stage, before which its pace says little."""


@dataclass(frozen=True)
class Took:
    """What an earlier answer took. ``photos`` counts those of its question."""

    model: str
    photos: int
    timings: Timings


class Forecast:
    """Durations of stages by model. Learning and asking are safe from any thread."""

    def __init__(self) -> None:
        self._took: dict[tuple[str, Stage], deque[float]] = {}

    def learn(self, model: str, stage: Stage, seconds: float) -> None:
        """A stage took so long just now."""
        self._took.setdefault((model, stage), deque(maxlen=REMEMBERED)).append(seconds)

    def recall(self, earlier: Iterable[Took]) -> None:
        """Learn from answers of earlier days, the oldest first."""
        for took in earlier:
            if took.timings.load_s > 0:
                self.learn(took.model, Stage.LOADING, took.timings.load_s)
            # Of several photos nobody knows how many were read then.
            if took.timings.encode_s > 0 and took.photos == 1:
                self.learn(took.model, Stage.READING_PHOTO, took.timings.encode_s)

    def expected(self, model: str, stage: Stage) -> float | None:
        """Seconds that a stage takes as a rule, or None where nothing is known."""
        took = self._took.get((model, stage))
        return statistics.median(tuple(took)) if took else None

    def watch(self, model: str) -> "Watch":
        """Follows one request to this model."""
        return Watch(self, model)


class Watch:
    """Learns from the events of one request, and adds to them what is expected."""

    def __init__(self, forecast: Forecast, model: str) -> None:
        self._forecast = forecast
        self._model = model
        self._stage: Stage | None = None
        self._began = 0.0

    def follow(self, event: Event) -> Event:
        """``event``, with the seconds that its stage takes in all where they are known."""
        if not isinstance(event, StageEvent):
            return event
        now = time.monotonic()
        # Every photo is a stage of its own; of the others there are reports.
        if event.stage is not self._stage or event.stage is Stage.READING_PHOTO:
            if self._stage in LEARNED:
                self._forecast.learn(self._model, self._stage, now - self._began)
            self._stage, self._began = event.stage, now
        expected = self._forecast.expected(self._model, event.stage)
        if event.progress is not None and event.progress >= SHARE_THAT_TELLS:
            expected = (now - self._began) / event.progress
        return replace(event, expected_s=expected)

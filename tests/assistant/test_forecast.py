"""How long a wait will be, from how long it was."""

from pathlib import Path

import pytest

from lavender.assistant import Sampling, StageEvent
from lavender.assistant.forecast import Forecast, Took
from lavender.chat.types import Timings
from lavender.engine.protocol import PieceEvent, Stage
from lavender.paths import find
from lavender.startup import Program

WAIT_S = 60.0


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, which a test moves."""
    now = [100.0]
    monkeypatch.setattr("lavender.assistant.forecast.time.monotonic", lambda: now[0])
    return now


def test_the_middle_of_the_last_few_is_expected() -> None:
    forecast = Forecast()
    assert forecast.expected("m", Stage.LOADING) is None
    for seconds in (90.0, 4.0, 5.0, 30.0, 6.0, 5.0):
        forecast.learn("m", Stage.LOADING, seconds)
    assert forecast.expected("m", Stage.LOADING) == 5.0
    assert forecast.expected("other", Stage.LOADING) is None
    assert forecast.expected("m", Stage.READING_PHOTO) is None


def test_every_photo_is_learned_by_itself(clock: list[float]) -> None:
    forecast = Forecast()
    watch = forecast.watch("m")
    heard = []
    for stage, seconds in (
        (Stage.LOADING, 3.0),
        (Stage.READING_PHOTO, 10.0),
        (Stage.READING_PHOTO, 12.0),
        (Stage.READING_QUESTION, 1.0),
    ):
        heard.append(watch.follow(StageEvent(stage)))
        clock[0] += seconds
    watch.follow(StageEvent(Stage.WRITING))
    assert forecast.expected("m", Stage.LOADING) == 3.0
    assert forecast.expected("m", Stage.READING_PHOTO) == 11.0
    assert forecast.expected("m", Stage.READING_QUESTION) is None, "that depends on its length"
    assert heard[2] == StageEvent(Stage.READING_PHOTO, None, 10.0)


def test_what_was_stopped_teaches_nothing(clock: list[float]) -> None:
    forecast = Forecast()
    watch = forecast.watch("m")
    watch.follow(StageEvent(Stage.READING_PHOTO))
    clock[0] += 1.0
    assert watch.follow(PieceEvent("a")) == PieceEvent("a")
    assert forecast.expected("m", Stage.READING_PHOTO) is None


def test_the_pace_tells_how_long_a_question_takes(clock: list[float]) -> None:
    watch = Forecast().watch("m")
    watch.follow(StageEvent(Stage.READING_QUESTION, 0.0))
    clock[0] += 2.0
    early = watch.follow(StageEvent(Stage.READING_QUESTION, 0.05))
    assert isinstance(early, StageEvent)
    assert early.expected_s is None
    clock[0] += 2.0
    later = watch.follow(StageEvent(Stage.READING_QUESTION, 0.25))
    assert isinstance(later, StageEvent)
    assert later.expected_s == pytest.approx(16.0)


def test_earlier_days_are_recalled() -> None:
    forecast = Forecast()
    forecast.recall(
        [
            Took("m", 1, Timings(load_s=2.0, encode_s=8.0)),
            Took("m", 2, Timings(encode_s=99.0)),
            Took("m", 0, Timings()),
        ]
    )
    assert forecast.expected("m", Stage.LOADING) == 2.0
    assert forecast.expected("m", Stage.READING_PHOTO) == 8.0


def test_a_restart_does_not_forget(tmp_path: Path, resources: Path) -> None:
    events: list[StageEvent] = []

    def ask(program: Program, sample: str) -> None:
        photo = program.assistant.attach(resources / "samples" / sample).result(WAIT_S)
        program.assistant.ask(
            conversation_id=None,
            text="What is this?",
            photos=(photo,),
            model="pocket",
            listener=lambda event: events.append(event) if isinstance(event, StageEvent) else None,
            sampling=Sampling(max_tokens=4),
        ).result.result(WAIT_S)

    for sample in ("fridge.png", "street.png"):
        events.clear()
        with Program(find(tmp_path / "data")) as program:
            ask(program, sample)
    reading = next(event for event in events if event.stage is Stage.READING_PHOTO)
    assert reading.expected_s is not None
    assert 0 < reading.expected_s < WAIT_S

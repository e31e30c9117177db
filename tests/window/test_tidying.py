"""Memory is given back after answers, seldom, and never while one is written."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from lavender.assistant import Assistant
from lavender.window.answers import Answers
from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.tidying import PAUSE_MS, Tidying
from tests.window.conftest import Until


class Writing(Answers):
    """Answers of which one is under way, or none, as the test has it."""

    busy = False

    @property
    def live(self) -> set[str]:
        return {"answer"} if self.busy else set()


class Day:
    """What gives back, counted."""

    def __init__(self, seldom_ms: int) -> None:
        self.given = 0
        self.background, self.bridge = Background(), Bridge()
        self.answers = Writing(cast(Assistant, None), self.bridge)
        self.tidying = Tidying(self.answers, self.background, self.give_back, seldom_ms)

    def give_back(self) -> None:
        self.given += 1


@pytest.fixture
def day(request: pytest.FixtureRequest, application: QApplication) -> Iterator[Day]:
    day = Day(request.param)
    yield day
    day.tidying.end()
    day.bridge.close()
    day.background.close()


@pytest.mark.parametrize("day", [0], indirect=True)
def test_what_answers_used_is_given_back_once_none_is_written(day: Day, until: Until) -> None:
    day.answers.busy = True
    day.answers.finished.emit(None)
    looks: list[bool] = []
    day.tidying._pause.timeout.connect(lambda: looks.append(day.answers.busy))
    until(lambda: looks)
    assert day.given == 0, "another answer is under way"
    day.answers.busy = False
    until(lambda: day.given == 1)


@pytest.mark.parametrize("day", [100 * PAUSE_MS], indirect=True)
def test_it_is_not_done_for_every_answer(day: Day, until: Until) -> None:
    day.answers.finished.emit(None)
    until(lambda: day.given == 1)
    day.answers.finished.emit(None)
    assert day.tidying._pause.remainingTime() > 90 * PAUSE_MS

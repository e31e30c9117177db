"""What waits for the engine's thread, and what may be dropped from it.

Reading ahead is work on suspicion. It goes on while it serves the question that comes, and gives
way at once to one that it does not serve; only the newest reading is ever waited for.
"""

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Generic, TypeVar

from lavender.engine.protocol import serves
from lavender.engine.question import Question

T = TypeVar("T")


@dataclass
class Job(Generic[T]):
    """Work for the engine's thread whose caller waits; ``owed`` is done even while closing."""

    work: Callable[[], T]
    result: "Future[T]"
    owed: bool = False


class Waiting:
    """Jobs in their order, and the question that is under way. Safe from every thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs: deque[Question | Job[object]] = deque()
        self._current: Question | None = None
        self._closing = False

    @property
    def closing(self) -> bool:
        """Will nothing be taken in any more?"""
        return self._closing

    @property
    def over(self) -> bool:
        """Closing, and nothing left to do?"""
        with self._lock:
            return self._closing and not self._jobs

    def add(self, job: "Question | Job[object]") -> None:
        """Put a job at the end. A question or a reading drops the readings that it does not need.

        ``RuntimeError`` once closing.
        """
        with self._lock:
            if self._closing:
                raise RuntimeError("the engine is closed")
            if isinstance(job, Question):
                for other in self._questions():
                    under_way = other is self._current
                    if not (other.writes or (under_way and serves(other.request, job.request))):
                        other.stop = True
            self._jobs.append(job)

    def next(self) -> "Question | Job[object] | None":
        """The job to do now, which is the current one until the next call."""
        with self._lock:
            job = self._jobs.popleft() if self._jobs else None
            self._current = job if isinstance(job, Question) else None
            return job

    def done(self) -> None:
        """The current question ended."""
        with self._lock:
            self._current = None

    def stop(self, request_id: str) -> None:
        """Tell one to stop; a reading goes on where a question waits for it."""
        with self._lock:
            for question in self._questions():
                if question.id == request_id and not self._served(question):
                    question.stop = True

    def close(self) -> None:
        """Take nothing in any more, and tell everything to stop."""
        with self._lock:
            self._closing = True
            for question in self._questions():
                question.stop = True

    def take_stopped(self) -> list[Question]:
        """Remove the questions that were stopped before their turn."""
        with self._lock:
            stopped = [job for job in self._jobs if isinstance(job, Question) and job.stop]
            for question in stopped:
                self._jobs.remove(question)
            return stopped

    def served(self, reading: Question) -> list[Question]:
        """The questions that wait for what ``reading`` reads."""
        with self._lock:
            return self._served(reading)

    def _questions(self) -> list[Question]:
        jobs = (self._current, *self._jobs)
        return [job for job in jobs if isinstance(job, Question)]

    def _served(self, reading: Question) -> list[Question]:
        if reading.writes:
            return []
        return [
            job
            for job in self._questions()
            if job.writes and not job.stop and serves(reading.request, job.request)
        ]

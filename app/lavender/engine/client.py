"""The engine as the program sees it: ask, stop, close. Never imports llama.cpp.

One thread runs everything: it takes questions in their order, owns the children, and tells
listeners what happens. A caller never waits for it, except in the few functions that say so.
"""

import hashlib
import logging
import threading
import uuid
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from lavender.chat.types import Pixels, Timings, Usage
from lavender.engine import sentences
from lavender.engine.child import ChildGone, Patience, Wake
from lavender.engine.conduct import Conductor, Question
from lavender.engine.crew import Crew, Interrupted
from lavender.engine.features import Features
from lavender.engine.protocol import (
    AnswerRequest,
    DoneEvent,
    Event,
    FailedEvent,
    ModelSpec,
    StopReason,
    VisionReport,
)
from lavender.errors import UserError

log = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass
class _Job(Generic[T]):
    """Work for the engine's thread whose caller waits."""

    work: Callable[[], T]
    result: "Future[T]"


class Engine:
    """Answers questions with the models that it is given, one at a time.

    Children start when they are needed. ``close`` ends everything; so does leaving it as a
    context manager.
    """

    def __init__(self, patience: Patience | None = None) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[Question | _Job[object]] = deque()
        self._current: Question | None = None
        self._closing = False
        self._wake = Wake()
        self._crew = Crew(patience or Patience(), self._wake, self._settle_waiting)
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._thread.start()

    def __enter__(self) -> "Engine":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def answer(self, request: AnswerRequest, listener: Callable[[Event], None]) -> str:
        """Queue a question and return its id at once.

        ``listener`` is called on the engine's thread, and must not block it; its last event is
        one ``DoneEvent`` or ``FailedEvent``.
        """
        question = Question(uuid.uuid4().hex, request, listener)
        self._queue(question)
        return question.id

    def stop(self, request_id: str) -> None:
        """End an answer wherever it is: waiting, loading, reading or writing."""
        with self._lock:
            for job in (self._current, *self._waiting):
                if isinstance(job, Question) and job.id == request_id:
                    job.stop = True
        self._wake.set()

    def embed(self, spec: ModelSpec, pixels: Pixels) -> Features:
        """A photo's features as the language model gets them, float32 (tokens, width).

        Waits for them. Raises ``UserError``.
        """
        return self._do(lambda: self._embed(spec, pixels))

    def vision_report(self, spec: ModelSpec) -> VisionReport:
        """What was found in the vision graph. Waits for it. Raises ``UserError``."""
        return self._do(lambda: self._report(spec))

    def check(self, spec: ModelSpec) -> None:
        """Open both files in children of their own and end them again. Raises ``UserError``."""
        self._do(lambda: self._check(spec))

    def devices(self) -> tuple[str, ...]:
        """What llama.cpp can compute on here, a line each. Waits for it. Raises ``UserError``."""
        return self._do(self._devices)

    def close(self) -> None:
        """Stop everything and end the children, in bounded time."""
        with self._lock:
            self._closing = True
            for job in (self._current, *self._waiting):
                if isinstance(job, Question):
                    job.stop = True
        self._wake.set()
        if threading.current_thread() is not self._thread:
            self._thread.join()
            self._wake.close()

    def children(self) -> dict[str, int]:
        """Process ids of the children that run now, by ``language`` and ``vision``."""
        return self._crew.pids()

    def _queue(self, job: "Question | _Job[object]") -> None:
        with self._lock:
            if self._closing:
                raise RuntimeError("the engine is closed")
            self._waiting.append(job)
        self._wake.set()

    def _do(self, work: Callable[[], T]) -> T:
        result: Future[T] = Future()
        self._queue(_Job(work, result))  # type: ignore[arg-type]
        return result.result()

    # The engine's thread

    def _run(self) -> None:
        while not self._over():
            job = self._next()
            if isinstance(job, Question):
                self._answer(job)
            elif job is not None:
                self._serve(job)
            else:
                self._wake.wait(None, self._crew.patience.idle if self._crew.vision_waits else None)
                self._settle_waiting()
                self._crew.rest_vision(idle=True)
        self._crew.close()

    def _over(self) -> bool:
        with self._lock:
            return self._closing and not self._waiting

    def _next(self) -> "Question | _Job[object] | None":
        with self._lock:
            job = self._waiting.popleft() if self._waiting else None
            self._current = job if isinstance(job, Question) else None
            return job

    def _answer(self, question: Question) -> None:
        try:
            last = Conductor(self._crew, question, lambda event: _tell(question, event)).run()
        except Exception:
            log.exception("an answer failed")
            self._crew.close()
            last = FailedEvent(sentences.our_bug())
        with self._lock:
            self._current = None
        _tell(question, last)

    def _serve(self, job: "_Job[object]") -> None:
        if self._closing:
            job.result.set_exception(UserError(sentences.our_bug().template))
            return
        try:
            job.result.set_result(job.work())
        except Exception as error:  # the caller's thread raises it
            job.result.set_exception(error)

    def _settle_waiting(self) -> None:
        """Questions that were stopped before their turn end at once."""
        with self._lock:
            stopped = [job for job in self._waiting if isinstance(job, Question) and job.stop]
            for question in stopped:
                self._waiting.remove(question)
        for question in stopped:
            _tell(question, DoneEvent(StopReason.STOPPED, Usage(), Timings()))

    def _embed(self, spec: ModelSpec, pixels: Pixels) -> Features:
        self._crew.pair(spec)
        try:
            name = hashlib.sha256(pixels.rgb).hexdigest() + f" {pixels.width} wide"
            features, _ = self._crew.encode(spec, name, pixels, lambda: self._closing)
        except (ChildGone, Interrupted) as gone:
            raise sentences.refused(spec.mmproj or "") from gone
        finally:
            self._crew.rest_vision()
        return features

    def _report(self, spec: ModelSpec) -> VisionReport:
        self._crew.pair(spec)
        try:
            return self._crew.report(spec, lambda: self._closing)
        except (ChildGone, Interrupted) as gone:
            raise sentences.refused(spec.mmproj or "") from gone
        finally:
            self._crew.rest_vision()

    def _devices(self) -> tuple[str, ...]:
        crew = Crew(self._crew.patience, self._wake, self._settle_waiting)
        try:
            return crew.devices(lambda: self._closing)
        except (ChildGone, Interrupted) as gone:
            raise sentences.no_engine() from gone
        finally:
            crew.close()

    def _check(self, spec: ModelSpec) -> None:
        crew = Crew(self._crew.patience, self._wake, self._settle_waiting)
        crew.pair(spec)
        file = spec.llm
        try:
            crew.language(_small(spec), lambda: self._closing, lambda _share: None)
            if spec.mmproj is not None:
                file = spec.mmproj
                crew.report(spec, lambda: self._closing)
        except (ChildGone, Interrupted) as gone:
            raise sentences.refused(file) from gone
        finally:
            crew.close()


def _tell(question: Question, event: Event) -> None:
    try:
        question.listener(event)
    except Exception:
        log.exception("a listener failed")


def _small(spec: ModelSpec) -> ModelSpec:
    """The same model with a small context: enough to see whether it opens."""
    return replace(spec, plan=replace(spec.plan, n_ctx=256, n_batch=64, n_ubatch=64))

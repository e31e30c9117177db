"""The engine as the program sees it: read ahead, ask, stop, close. Never imports llama.cpp.

One thread runs everything: it takes questions in their order, owns the children, and tells
listeners what happens. A caller never waits for it, except in the few functions that say so.
"""

import hashlib
import logging
import threading
import uuid
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import TypeVar

from lavender.chat.types import Pixels, Timings, Usage
from lavender.engine import sentences
from lavender.engine.child import ChildGone, Patience, Wake
from lavender.engine.conduct import Conductor
from lavender.engine.crew import Crew
from lavender.engine.ears import Ears, Interrupted
from lavender.engine.features import Features
from lavender.engine.messages import AskDevices, Compact, Compacted, Devices
from lavender.engine.protocol import (
    AnswerRequest,
    DoneEvent,
    Event,
    FailedEvent,
    Keep,
    ModelSpec,
    StageEvent,
    StopReason,
    VisionReport,
)
from lavender.engine.question import Question
from lavender.engine.waiting import Job, Waiting
from lavender.errors import UserError, our_bug
from lavender.memory import Device

log = logging.getLogger(__name__)
T = TypeVar("T")


class Engine:
    """Answers questions with the models that it is given, one at a time.

    Children start when they are needed. ``close`` ends everything; so does leaving it as a
    context manager.
    """

    def __init__(self, patience: Patience | None = None, keep: Keep | None = None) -> None:
        self._waiting = Waiting()
        self._wake = Wake()
        self._ears = Ears(patience or Patience(), self._wake, self._settle_waiting)
        self._crew = Crew(self._ears, keep)
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
        return self._ask(Question(uuid.uuid4().hex, request, listener))

    def read(self, request: AnswerRequest, listener: Callable[[Event], None]) -> str:
        """Read all of ``request`` but the words of its last turn, before there is a question.

        Returns an id for ``stop`` at once. ``listener`` hears stages, and last one ``DoneEvent``
        or ``FailedEvent``. A later reading or question that this one does not serve ends it.
        """
        return self._ask(Question(uuid.uuid4().hex, request, listener, writes=False))

    def prepare(self) -> None:
        """A question will come: begin with what every model needs. Returns at once."""
        self._waiting.add(Job(self._crew.prepare, Future()))
        self._wake.set()

    def stop(self, request_id: str) -> None:
        """End an answer wherever it is: waiting, loading, reading or writing.

        Reading ahead goes on where a question waits for it.
        """
        self._waiting.stop(request_id)
        self._wake.set()

    def forget(self, conversation: str, photos: Sequence[str] = ()) -> None:
        """Keep nothing of a conversation and of these photos (SHA-256). Returns at once."""
        self._waiting.add(Job(lambda: self._crew.forget(conversation, photos), Future(), owed=True))
        self._wake.set()

    def forget_all(self) -> None:
        """Keep nothing of anything, in memory or on the disk. Waits until it is so."""
        self._do(self._crew.forget_all)

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

    def compact(self, source: str, target: str, threads: int) -> None:
        """Write the mmproj ``source`` as Q8_0 into ``target``. Waits. Raises ``UserError``."""
        self._do(lambda: self._compact(source, target, threads))

    def devices(self) -> tuple[Device, ...]:
        """What llama.cpp can compute on here. Waits for it. Raises ``UserError``."""
        return self._do(self._devices)

    def close(self) -> None:
        """Stop everything and end the children, in bounded time."""
        self._waiting.close()
        self._wake.set()
        if threading.current_thread() is not self._thread:
            self._thread.join()
            self._wake.close()

    def children(self) -> dict[str, int]:
        """Process ids of the children that run now, by ``language`` and ``vision``."""
        return self._crew.pids()

    def _ask(self, question: Question) -> str:
        self._waiting.add(question)
        self._wake.set()
        return question.id

    def _do(self, work: Callable[[], T]) -> T:
        result: Future[T] = Future()
        self._waiting.add(Job(work, result))  # type: ignore[arg-type]
        self._wake.set()
        return result.result()

    # The engine's thread

    def _run(self) -> None:
        self._crew.tidy()
        while not self._waiting.over:
            self._settle_waiting()
            job = self._waiting.next()
            if isinstance(job, Question):
                self._answer(job)
            elif job is not None:
                self._serve(job)
            elif not self._waiting.over:  # the last one may just have been stopped by closing
                self._wake.wait(None, self._crew.end_idle())
        self._crew.close()

    def _answer(self, question: Question) -> None:
        try:
            last = Conductor(self._crew, question, lambda event: self._tell(question, event)).run()
        except Exception:
            log.exception("an answer failed")
            self._crew.close()
            last = FailedEvent(our_bug())
        self._waiting.done()
        _tell(question, last)

    def _tell(self, question: Question, event: Event) -> None:
        """Tell the listener; stages of a reading also the question that waits for it."""
        _tell(question, event)
        if isinstance(event, StageEvent):
            for served in self._waiting.served(question)[:1]:
                _tell(served, event)

    def _serve(self, job: "Job[object]") -> None:
        if self._waiting.closing and not job.owed:
            job.result.set_exception(UserError(our_bug().template))
            return
        try:
            job.result.set_result(job.work())
        except Exception as error:  # the caller's thread raises it
            job.result.set_exception(error)

    def _settle_waiting(self) -> None:
        """Questions that were stopped before their turn end at once."""
        for question in self._waiting.take_stopped():
            _tell(question, DoneEvent(StopReason.STOPPED, Usage(), Timings()))

    def _embed(self, spec: ModelSpec, pixels: Pixels) -> Features:
        self._crew.pair(spec)
        try:
            shape = f" {pixels.width} wide, {pixels.tiles} of {pixels.whole}"
            name = hashlib.sha256(pixels.rgb).hexdigest() + shape
            look, _ = self._crew.sight.encode(spec, name, pixels, lambda: self._waiting.closing)
        except (ChildGone, Interrupted) as gone:
            raise sentences.refused(spec.mmproj or "") from gone
        finally:
            self._crew.sight.rest()
        return look.rows

    def _report(self, spec: ModelSpec) -> VisionReport:
        self._crew.pair(spec)
        try:
            return self._crew.sight.report(spec, lambda: self._waiting.closing)
        except (ChildGone, Interrupted) as gone:
            raise sentences.refused(spec.mmproj or "") from gone
        finally:
            self._crew.sight.rest()

    def _devices(self) -> tuple[Device, ...]:
        crew = Crew(self._ears)
        try:
            return crew.ask_apart(AskDevices(), Devices, lambda: self._waiting.closing).devices
        except (ChildGone, Interrupted) as gone:
            raise sentences.no_engine() from gone
        finally:
            crew.close()

    def _compact(self, source: str, target: str, threads: int) -> None:
        crew = Crew(self._ears)
        try:
            crew.ask_apart(
                Compact(source, target, threads),
                Compacted,
                lambda: self._waiting.closing,
                self._ears.patience.encode,
            )
        except (ChildGone, Interrupted) as gone:
            raise sentences.refused(source) from gone
        finally:
            crew.close()

    def _check(self, spec: ModelSpec) -> None:
        crew = Crew(self._ears)
        crew.pair(spec)
        file = spec.llm
        try:
            crew.language(_small(spec), lambda: self._waiting.closing, lambda _share: None)
            if spec.mmproj is not None:
                file = spec.mmproj
                crew.sight.report(spec, lambda: self._waiting.closing)
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

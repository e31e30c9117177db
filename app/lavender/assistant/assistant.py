"""The life of one question: saved, asked, streamed, settled. Plain Python, no Qt, no llama.cpp.

The order is the promise. A question is in the database, beside an answer marked "writing",
before the engine hears of it; pieces are written down as they come; and however the answer ends
(done, stopped, failed, the engine gone) the text so far is kept and says what it is.

Nothing here blocks its caller: ``ask`` and ``attach`` return at once, and listeners are called
from the assistant's own threads. A window turns those calls into queued signals.
"""

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from lavender.assistant.asking import Asking, Stoppable
from lavender.assistant.events import Listener, Rejected, Started
from lavender.assistant.forecast import Forecast, Took, Watch
from lavender.assistant.intake import PhotoIntake
from lavender.assistant.requests import Requests, StoreThread
from lavender.assistant.scribe import Scribe
from lavender.assistant.seen import Seen
from lavender.chat.decoder import Decoder
from lavender.chat.types import Message, Photo, Status, Timings, Usage
from lavender.engine.client import Engine
from lavender.engine.protocol import (
    DoneEvent,
    Event,
    FailedEvent,
    ModelSpec,
    Sampling,
    StageEvent,
    StopReason,
)
from lavender.errors import UserError, our_bug
from lavender.store import LEAF, Store

log = logging.getLogger(__name__)


class Assistant:
    """Takes photos in, asks the engine, and keeps what it says.

    ``resolve`` turns a model's id into what the engine needs to run it on this machine.
    """

    def __init__(
        self,
        engine: Engine,
        store: StoreThread,
        decoder: Decoder,
        resolve: Callable[[str], ModelSpec],
    ) -> None:
        self._engine = engine
        self._store = store
        self._resolve = resolve
        self._requests = Requests(store, decoder)
        self._asks = ThreadPoolExecutor(1, "assistant")
        self._looks = ThreadPoolExecutor(1, "seen")
        self.intake = PhotoIntake(store, decoder)
        self._scribe = Scribe(store)
        self._forecast = Forecast()
        self._store.submit(lambda store: self._forecast.recall(_earlier(store)))

    def attach(self, source: Path | bytes, name: str = "") -> Future[Photo]:
        """Check, decode and keep a photo. The future raises ``UserError`` for a bad one."""
        return self.intake.photo(source, name)

    def seen(self, photo: Photo, model: str) -> Future[Seen]:
        """What went, or would go, into a model for a photo.

        Where the number of tokens depends on the photo, the engine is asked, which knows it of a
        photo that the model has read, and is waited for. The future raises ``UserError`` for a
        model that is gone or sees no photos, and for a photo that is gone.
        """

        def look() -> Seen:
            spec = self._resolve(model)
            pixels = self._requests.pixels(photo.sha256, spec.lens)
            return Seen(pixels, spec.image_tokens or len(self._engine.embed(spec, pixels)))

        return self._looks.submit(look)

    def ask(
        self,
        *,
        conversation_id: str | None,
        text: str,
        photos: tuple[Photo, ...],
        model: str,
        listener: Listener,
        sampling: Sampling | None = None,
        system: str = "",
        instead_of: Message | None = None,
    ) -> Asking:
        """Ask in a conversation, or in a new one where ``conversation_id`` is None.

        ``instead_of`` is a saved question: the new one stands beside it, and what was said after
        it stays on its own branch. Returns at once. ``listener`` hears ``Started``, then stages,
        pieces and notices, and last ``Finished``; or only ``Rejected``, and then nothing was saved.
        """

        def save(store: Store) -> Started:
            with store.transaction():
                conversation = (
                    store.conversation(conversation_id)
                    if conversation_id
                    else store.create_conversation(model, system)
                )
                parent = instead_of.parent_id if instead_of else LEAF
                question, answer = store.begin(conversation.id, text, photos, model, parent)
                return Started(store.conversation(conversation.id), question, answer)

        return self._start(save, model, sampling, listener)

    def ask_again(
        self,
        question: Message,
        *,
        model: str,
        listener: Listener,
        sampling: Sampling | None = None,
    ) -> Asking:
        """Answer a saved question once more; the earlier answer stays as a sibling."""

        def save(store: Store) -> Started:
            answer = store.begin_answer(question.conversation_id, question.id, model)
            return Started(store.conversation(question.conversation_id), question, answer)

        return self._start(save, model, sampling, listener)

    def go_on(
        self,
        answer: Message,
        *,
        model: str,
        listener: Listener,
        sampling: Sampling | None = None,
    ) -> Asking:
        """Write a saved answer on from its last word: one that was stopped, or grew too long."""

        def save(store: Store) -> Started:
            resumed = store.resume(answer.id)
            question = store.message(resumed.parent_id or "") or resumed
            return Started(store.conversation(answer.conversation_id), question, resumed)

        return self._start(save, model, sampling, listener)

    def read_ahead(
        self,
        *,
        conversation_id: str | None,
        photos: tuple[Photo, ...],
        model: str,
        listener: Callable[[StageEvent | None], None],
        system: str = "",
    ) -> Stoppable:
        """Let the engine read ``photos`` and all that was said before, while the person types.

        Returns at once. ``listener`` hears stages and last None, however it ended: what keeps a
        photo from being read is said once there is a question about it. A question that comes
        meanwhile is not kept waiting for anything that it does not need.
        """
        reading = Stoppable(self._engine.stop)
        watches: list[Watch] = []

        def run() -> None:
            try:
                spec = self._resolve(model)
                watches.append(self._forecast.watch(spec.id))
                request = self._requests.ahead(conversation_id, photos, spec, system)
                if not reading.stopped:
                    reading.runs_as(self._engine.read(request, hear))
                    return
            except UserError as error:
                log.info("not read ahead: %s", error)
            except Exception:
                log.exception("reading ahead failed")
            listener(None)

        def hear(event: Event) -> None:
            expected = watches[0].follow(event)
            if isinstance(expected, StageEvent):
                listener(expected)
            elif isinstance(event, DoneEvent | FailedEvent):
                listener(None)

        self._asks.submit(run)
        return reading

    def stop(self, answer_id: str) -> None:
        """Stop the answer of this id, if it is still being written."""
        asking = self._scribe.writing(answer_id)
        if asking is not None:
            asking.stop()

    def stop_all(self) -> None:
        """Stop every answer that is being written."""
        for asking in self._scribe.live:
            asking.stop()

    def close(self, timeout_s: float = 5.0) -> None:
        """Stop what is being written, wait for it to be saved, and end the threads."""
        live = self._scribe.live
        self.stop_all()
        deadline = time.monotonic() + timeout_s
        for asking in live:
            try:
                asking.result.exception(max(0.0, deadline - time.monotonic()))
            except TimeoutError:
                log.warning("an answer was not settled before closing; it will be interrupted")
        self._asks.shutdown(wait=False, cancel_futures=True)
        self._looks.shutdown(wait=False, cancel_futures=True)
        self.intake.close()

    def _start(
        self,
        save: Callable[[Store], Started],
        model: str,
        sampling: Sampling | None,
        listener: Listener,
    ) -> Asking:
        asking = Asking(listener, self._engine.stop)
        self._asks.submit(self._run, asking, save, model, sampling or Sampling())
        return asking

    def _run(
        self, asking: Asking, save: Callable[[Store], Started], model: str, sampling: Sampling
    ) -> None:
        try:
            spec = self._resolve(model)
            started = self._store.submit(save).result()
        except UserError as error:
            self._reject(asking, error)
            return
        except Exception as error:
            log.exception("a question could not be saved")
            self._reject(asking, error)
            return
        self._scribe.begin(asking, started.answer)
        asking.listener(started)
        try:
            request = self._requests.answer(started.conversation, started.answer, spec, sampling)
            if asking.stopped:
                nothing = DoneEvent(StopReason.STOPPED, Usage(), Timings())
                self._scribe.settle(asking, Status.STOPPED, nothing)
                return
            watch = self._forecast.watch(spec.id)
            request_id = self._engine.answer(
                request, lambda event: self._scribe.hear(asking, watch.follow(event))
            )
            asking.runs_as(request_id)
        except UserError as error:
            self._scribe.settle(asking, Status.FAILED, note=error.sentence)
        except Exception:
            log.exception("a question could not be asked")
            self._scribe.settle(asking, Status.FAILED, note=our_bug())

    @staticmethod
    def _reject(asking: Asking, error: Exception) -> None:
        shown = error if isinstance(error, UserError) else UserError(our_bug().template)
        asking.result.set_exception(shown)
        asking.listener(Rejected(shown.sentence))


def _earlier(store: Store) -> list[Took]:
    """What the last answers took, the oldest first."""
    return [Took(*each) for each in reversed(store.timings())]

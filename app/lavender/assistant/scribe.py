"""An answer is written down as it comes, and settled however it ends."""

import logging
import time
from concurrent.futures import Future
from dataclasses import replace

from lavender.assistant.asking import Asking
from lavender.assistant.events import Finished
from lavender.assistant.requests import StoreThread
from lavender.chat.types import Message, Status, Written
from lavender.engine.protocol import (
    DoneEvent,
    Event,
    FailedEvent,
    NoticeEvent,
    PieceEvent,
    StageEvent,
    StopReason,
)
from lavender.errors import Sentence

log = logging.getLogger(__name__)

WRITE_EVERY_S = 0.5
"""How much of an answer a power cut may cost. Each write is a synced transaction."""


class Scribe:
    """Knows the answers that are being written, by their message's id, and keeps them."""

    def __init__(self, store: StoreThread) -> None:
        self._store = store
        self._live: dict[str, Asking] = {}

    def begin(self, asking: Asking, answer: Message) -> None:
        """``answer`` was saved as "writing": it is what ``asking`` writes from now on."""
        asking.answer = answer
        asking.text = answer.text
        self._live[answer.id] = asking

    def writing(self, answer_id: str) -> Asking | None:
        """What writes this answer, while it is written."""
        return self._live.get(answer_id)

    @property
    def live(self) -> list[Asking]:
        """All that are being written."""
        return list(self._live.values())

    def hear(self, asking: Asking, event: Event) -> None:
        """One event of the engine, on its reader thread."""
        if asking.result.done():
            return
        match event:
            case PieceEvent(text):
                asking.text += text
                self._write_down(asking)
                asking.listener(event)
            case NoticeEvent(sentence):
                asking.notices.append(sentence)
                asking.listener(event)
            case StageEvent():
                asking.listener(event)
            case DoneEvent():
                stopped = event.reason == StopReason.STOPPED
                self.settle(asking, Status.STOPPED if stopped else Status.DONE, event)
            case FailedEvent(sentence):
                self.settle(asking, Status.FAILED, note=sentence)

    def _write_down(self, asking: Asking) -> None:
        now = time.monotonic()
        if asking.answer is None or now - asking.written_at < WRITE_EVERY_S:
            return
        asking.written_at = now
        answer_id, text = asking.answer.id, asking.text
        self._store.submit(lambda store: store.write(answer_id, text))

    def settle(
        self,
        asking: Asking,
        status: Status,
        done: DoneEvent | None = None,
        note: Sentence | None = None,
    ) -> None:
        """The answer ended as ``status`` says: save it, and tell the listener last of all."""
        answer = asking.answer
        assert answer is not None  # noqa: S101 - only a saved question is settled
        said = " ".join(str(s) for s in (*asking.notices, *([note] if note else [])))
        settled = replace(answer, text=asking.text, status=status, note=said)
        if done is not None:
            settled = replace(
                settled,
                stop_reason=str(done.reason),
                usage=done.usage,
                timings=done.timings,
                written=_all_written(answer, done.written),
            )
        saving = self._store.submit(lambda store: store.finish(settled))

        def settle(saved: Future[Message]) -> None:
            self._live.pop(answer.id, None)
            error = saved.exception()
            if error is not None:
                log.error("an answer could not be saved", exc_info=error)
                message = replace(settled, status=Status.FAILED, note=f"{said} {error}".strip())
            else:
                message = saved.result()
            asking.result.set_result(message)
            asking.listener(Finished(message, done.image_tokens if done else {}))

        saving.add_done_callback(settle)


def _all_written(before: Message, since: Written) -> Written:
    """How all of an answer was written: known where one model wrote what was there and the rest."""
    if not before.text:
        return since
    if before.written.by != since.by or not (before.written.ids and since.ids):
        return Written()
    return Written(since.by, before.written.ids + since.ids)

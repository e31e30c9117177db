"""One try at answering a question with the engine's children.

The language child settles the prompt first and says which photos it needs; only those are read,
and only if their features are not at hand.
"""

import time
from collections.abc import Callable
from dataclasses import replace

from lavender.chat.types import Timings, Usage, Written
from lavender.engine.child import Child, ChildGone
from lavender.engine.crew import Crew
from lavender.engine.ears import Interrupted
from lavender.engine.features import Look, to_frame
from lavender.engine.identity import identity
from lavender.engine.layout import Layout, plain, row_count
from lavender.engine.messages import (
    Ask,
    Done,
    Embedding,
    Failed,
    Need,
    Notice,
    Piece,
    Progress,
    Stop,
)
from lavender.engine.pressure import NoRoomError
from lavender.engine.prompt import photos_of
from lavender.engine.protocol import (
    DoneEvent,
    Event,
    FailedEvent,
    ModelSpec,
    NoticeEvent,
    PieceEvent,
    Stage,
    StageEvent,
    StopReason,
    Turn,
)
from lavender.engine.question import Question
from lavender.engine.sight import threads_for
from lavender.engine.wire import WireError
from lavender.errors import QT_TRANSLATE_NOOP, UserError


class Attempt:
    """One try with the crew at ``question``, run as ``spec`` says.

    ``tell`` gives an event to the question's listener. ``alone`` reads photos before the model is
    loaded, because both at once do not fit.
    """

    def __init__(
        self,
        crew: Crew,
        question: Question,
        spec: ModelSpec,
        tell: Callable[[Event], None],
        *,
        alone: bool,
    ) -> None:
        self._crew = crew
        self._question = question
        self._request = question.request
        self._spec = spec
        self._tell = tell
        self._alone = alone
        self._encode_s = 0.0
        self._layouts: dict[str, Layout] = {}
        self._writer = ""
        self.load_s = self.first_s = 0.0
        """Seconds until the model was loaded, if it was loaded now, and until the first words."""
        self.told_at: float | None = None
        """When the language child was told to stop."""
        self.loads = self.heard = False
        """Is the model being loaded; has the language child said anything?"""

    def run(self) -> Event:
        """Do all the work; return the last event."""
        crew = self._crew
        spec = self._spec
        self._tell_untold()
        pair = crew.pair(spec)
        # Once, now: the file may be gone by the end of an answer that is whole.
        self._writer = identity(pair.llm_key)
        photos = list(dict.fromkeys(photos_of(self._request.turns)))
        if self._question.stop:
            raise Interrupted
        # Photos of earlier turns were read before, and are most likely in a kept state.
        fresh = any(
            crew.sight.known(spec, photo, self._request.pixels.get(photo)) is None
            for photo in photos_of(self._request.turns[-1:])
        )
        if fresh and not crew.has_language(spec):
            if not self._alone:
                crew.sight.start(spec)  # loads while the language model does
            else:
                for photo in photos:
                    self._encode(photo)
                crew.sight.drop()
        self.loads = True
        child, self.load_s = crew.language(spec, self._is_stopped, self._loading)
        self.loads = False
        size = pair.vision.image_tokens if pair.vision else spec.image_tokens
        for photo in photos:
            known = crew.sight.known(spec, photo)
            if known is None and not size:
                known = self._encode(photo)
            self._layouts[photo] = plain(size) if known is None else known.layout
        self._warn()
        self._ask(child)
        return self._listen(child)

    def _ask(self, child: Child) -> None:
        spec = self._spec
        ask = Ask(
            id=self._question.id,
            turns=tuple(self._own(turn) for turn in self._request.turns),
            system=self._request.system,
            template=spec.template,
            stop=spec.stop,
            sampling=self._request.sampling,
            photos=self._layouts,
            threads=threads_for(spec.llm, spec.plan),
            writes=self._question.writes,
            conversation=self._request.conversation,
        )
        try:
            child.send(ask)
        except WireError as error:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "This conversation is too long for any model. Start a new one."
                )
            ) from error

    def _listen(self, child: Child) -> Event:
        while True:
            try:
                message, _ = self._crew.ears.hear(child, self._must_tell, self._limit())
            except Interrupted:
                self._tell_to_stop(child)
                continue
            except ChildGone:
                if self.told_at is None:
                    raise
                self._crew.drop_language(at_once=True)
                return self.stopped()
            self.heard = True
            match message:
                case Progress(stage, progress):
                    self._tell(StageEvent(stage, progress))
                case Notice(sentence):
                    self._tell(NoticeEvent(sentence))
                case Piece(text):
                    self.first_s = self.first_s or self._since()
                    self._tell(PieceEvent(text))
                case Need(wanted):
                    failure = self._bring(child, wanted) if self.told_at is None else None
                    if failure is not None:
                        return failure
                case Failed():
                    return self._failed(message)
                case Done():
                    return self._done(message)

    def _failed(self, failed: Failed) -> Event:
        """The child says that it could not; for want of memory there may be another way."""
        if self.told_at is not None:
            return self.stopped()
        if failed.memory:
            raise NoRoomError(failed.sentence.template, **failed.sentence.values)
        return FailedEvent(failed.sentence)

    def _must_tell(self) -> bool:
        """Was Stop pressed, and does the language child not know yet?"""
        return self._question.stop and self.told_at is None

    def _tell_to_stop(self, child: Child) -> None:
        self.told_at = time.monotonic()
        child.send(Stop(self._question.id))

    def _limit(self) -> float | None:
        """Seconds that the child has left to obey, or None while it need not."""
        if self.told_at is None:
            return None
        return self.told_at + self._crew.ears.patience.stop - time.monotonic()

    def _bring(self, child: Child, wanted: tuple[str, ...]) -> Event | None:
        """Read photos and hand them over. An event where reading failed."""
        try:
            for photo in wanted:
                seen = self._encode(photo).rows
                rows, width = seen.shape
                frame = to_frame(seen)
                child.send(Embedding(photo, rows, width), frame, stopped=self._is_stopped)
            self._warn()
            self._crew.sight.rest()
        except Interrupted:
            self._tell_to_stop(child)
        except UserError as error:
            self._settle(child)
            return FailedEvent(error.sentence)
        except ChildGone as gone:
            if gone.name == "language":
                raise
            self._settle(child)
            raise
        return None

    def _encode(self, photo: str) -> Look:
        spec = self._spec
        if self._crew.sight.known(spec, photo) is None:
            self._tell(StageEvent(Stage.READING_PHOTO))
        pixels = self._request.pixels.get(photo)
        if pixels is None:
            raise UserError(QT_TRANSLATE_NOOP("errors", "A photo of this conversation is missing."))
        look, seconds = self._crew.sight.encode(spec, photo, pixels, self._is_stopped)
        self._encode_s += seconds
        self._tell_untold()
        return look

    def _tell_untold(self) -> None:
        """Say what was done because memory ran short, where somebody listens for it."""
        if self._question.writes:
            for sentence in self._crew.pressure.take_untold():
                self._tell(NoticeEvent(sentence))

    def _warn(self) -> None:
        """Say once for each mmproj that what it sees is not what LLaVA's authors' model sees."""
        spec = self._spec
        if self._layouts and spec.repair and self._question.writes:
            unfaithful = self._crew.sight.unfaithful(spec)
            if unfaithful is not None:
                self._tell(NoticeEvent(unfaithful))

    def _settle(self, child: Child) -> None:
        """The answer cannot go on: get the language child back to where it waits."""
        try:
            child.send(Stop(self._question.id))
            patience = self._crew.ears.patience.stop
            while True:
                message, _ = self._crew.ears.hear(child, lambda: False, patience)
                if isinstance(message, Done | Failed):
                    return
        except ChildGone:
            self._crew.drop_language(at_once=True)

    def _is_stopped(self) -> bool:
        return self._question.stop

    def _loading(self, share: float | None) -> None:
        self._tell(StageEvent(Stage.LOADING, share))

    def _since(self) -> float:
        return time.perf_counter() - self._question.asked_at

    def _timings(self, child: Timings) -> Timings:
        return replace(
            child,
            load_s=self.load_s,
            encode_s=self._encode_s,
            first_token_s=self.first_s,
            total_s=self._since(),
        )

    def _done(self, done: Done) -> DoneEvent:
        written = Written(self._writer, done.written) if done.written else Written()
        timings = self._timings(done.timings)
        return DoneEvent(done.reason, done.usage, timings, done.image_tokens, written)

    def _own(self, turn: Turn) -> Turn:
        """The turn, without ids where another model wrote it."""
        return turn if turn.written.by == self._writer else replace(turn, written=Written())

    def stopped(self) -> DoneEvent:
        """The last event, where Stop ended the work."""
        image_tokens = {photo: row_count(layout) for photo, layout in self._layouts.items()}
        return DoneEvent(StopReason.STOPPED, Usage(), self._timings(Timings()), image_tokens)

"""One answer in the language child: prompt, cache, photos, words.

The order: build the prompt and make it fit, keep what the cache already holds, ask the program
for the photos that are missing, evaluate the rest segment by segment, then write token by token.
"""

import logging
import time
from collections.abc import Callable, Mapping
from functools import partial

from lavender.chat.types import Timings, Usage
from lavender.engine import context
from lavender.engine.features import Features
from lavender.engine.language import Language, Stopped
from lavender.engine.layout import row_count
from lavender.engine.messages import Ask, Done, Message, Need, Notice, Piece, Progress
from lavender.engine.places import Place, Places
from lavender.engine.pressure import NoRoomError
from lavender.engine.prompt import STOP_WORDS, parts, photos_of
from lavender.engine.protocol import Stage, StopReason, Turn
from lavender.engine.sampling import Sampler
from lavender.engine.segments import Segment, rows_in, segments
from lavender.engine.states import States
from lavender.engine.template import render
from lavender.engine.text import AnswerText
from lavender.engine.weights import Weights
from lavender.errors import QT_TRANSLATE_NOOP, UserError

log = logging.getLogger(__name__)

KEEP_AFTER_S = 1.5
"""How long nobody asks anything before a state is kept: copying it takes up to a second."""

KEEP_AGAIN_AFTER_S = 20.0
"""The same, where an older state of the conversation was kept: hundreds of megabytes a turn would
wear out a disk for little."""

QUESTION_TOKENS = 64
"""Room for the words that follow what is read ahead."""

PIECE_EVERY_S = 0.03
"""Words go out at most this often: faster than an eye reads, slower than a pipe minds."""


class Answering:
    """Writes answers with one loaded model.

    ``say`` sends a message; ``features_of`` waits for a photo's rows and raises ``Stopped``;
    ``stopped`` says whether a request was told to stop; ``states`` outlive this process.
    """

    def __init__(
        self,
        weights: Weights,
        say: Callable[[Message], None],
        features_of: Callable[[str, str], Features],
        stopped: Callable[[str], bool],
        states: States | None = None,
    ) -> None:
        self._weights = weights
        self._say = say
        self._features_of = features_of
        self._stopped = stopped
        self._states = states
        self._places = Places(weights, self._keep)
        # A machine that lacks the memory should say so now.
        self._places.current.language.open()

    @property
    def room(self) -> int:
        """Tokens that fit into the context."""
        return self._places.current.language.room

    @property
    def keeps_after_s(self) -> float:
        """How long nobody should ask anything before ``keep`` is worth its time."""
        return KEEP_AGAIN_AFTER_S if self._places.current.was_kept else KEEP_AFTER_S

    def answer(self, ask: Ask) -> None:
        """Write one answer; the last message sent is ``Done``. Raises ``UserError``."""
        fitted = context.fit(
            ask.turns,
            self.room,
            ask.sampling.max_tokens,
            lambda turns: self._prompt(ask, turns),
        )
        _require_photos(ask.turns, fitted.segments)
        if ask.writes and (notice := fitted.notice()):
            self._say(Notice(notice))
        prompt = fitted.segments if ask.writes else fitted.segments[:-1]
        tokens = sum(len(segment.cells) for segment in prompt)
        cells = tokens + ask.sampling.max_tokens + QUESTION_TOKENS
        place = self._places.take(ask.conversation, prompt, cells)
        language = place.language
        run = _Run(language, ask, self._say, lambda: self._stopped(ask.id))
        run.prompt_tokens = tokens
        run.left_out = fitted.left_out
        reason = StopReason.STOPPED
        if self._states is not None:
            held = language.reusable(prompt)
            have = sum(len(segment.cells) for segment in prompt[:held])
            grow = partial(self._grow, place)
            self._states.restore(language, prompt, have, grow)
        try:
            if prompt:
                run.read(prompt, lambda photo: self._features_of(ask.id, photo))
            reason = run.write() if ask.writes else StopReason.END
        except Stopped:
            run.show_rest()
        place.unkept = True
        place.turns = sum(turn.role == "user" for turn in ask.turns) if ask.conversation else 0
        self._say(run.done(reason, prompt, rows_in(prompt)))

    def keep(self) -> None:
        """Keep the states of the conversations that were read or answered, once."""
        for place in self._places:
            self._keep(place)

    def settle(self) -> None:
        """Wait until what was kept is on the disk."""
        if self._states is not None:
            self._states.settle()

    def forget(self, conversation: str) -> None:
        """Keep nothing of this conversation."""
        self._places.forget(conversation)
        if self._states is not None:
            self._states.forget(conversation)

    def _grow(self, place: Place, cells: int) -> bool:
        """Make a place large enough for what is to be read into it; False without the memory."""
        try:
            self._places.widen(place, cells)
        except NoRoomError as error:
            log.info("a kept state is not used: %s", error)
            return False
        return True

    def _keep(self, place: Place) -> None:
        if self._states is not None and place.unkept and place.conversation:
            self._states.keep(place.language, place.conversation)
            place.was_kept = True
        place.unkept = False

    def _prompt(self, ask: Ask, turns: tuple[Turn, ...]) -> list[Segment]:
        vocabulary = self._weights.vocabulary
        if ask.template == "jinja":
            prompt = render(self._weights.template(), ask.system, turns, vocabulary)
        else:
            prompt = parts(ask.template, ask.system, turns)
        return segments(prompt, vocabulary, ask.photos)


def _require_photos(turns: tuple[Turn, ...], prompt: list[Segment]) -> None:
    """An answer about a photo that the model was not shown would be made up: ``UserError``."""
    shown = rows_in(prompt)
    if all(shown.get(photo) for photo in photos_of(turns)):
        return
    raise UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "A photo did not get through to the model, so nothing was answered: it would have been"
            " made up. Attach the photo again, or choose another model.",
        )
    )


def _rows(features: Mapping[str, Features], segment: Segment) -> "Features | None":
    """The rows of a segment that shows a photo, or a part of one."""
    if segment.photo is None:
        return None
    return features[segment.photo][segment.first : segment.first + len(segment.cells)]


class _Run:
    """Counts, clocks and text of one answer under way."""

    def __init__(
        self,
        language: Language,
        ask: Ask,
        say: Callable[[Message], None],
        stopped: Callable[[], bool],
    ) -> None:
        self._language = language
        self._ask = ask
        self._say = say
        self._stopped = stopped
        self._unsent = ""
        self._sent_at = 0.0
        self._write_s = 0.0
        self._decoded = 0
        self._prefill_s = 0.0
        self._cached = 0
        self.prompt_tokens = self.left_out = 0
        self.tokens: list[int] = []
        stop = (*STOP_WORDS.get(ask.template, ()), *ask.stop)
        continued = bool(ask.turns) and ask.turns[-1].role == "assistant"
        self.text = AnswerText(stop, continued)
        self._lead = "" if continued else " "

    def read(self, prompt: list[Segment], features_of: Callable[[str], Features]) -> None:
        """Put the prompt into the cache. Raises ``Stopped``."""
        language = self._language
        kept = language.reusable(prompt)
        if self._ask.writes:
            # Sampling needs the last segment's logits, and evaluating all of it again keeps the
            # batch boundaries, and with them the answer, the same.
            kept = min(kept, len(prompt) - 1)
        self._cached = sum(len(segment.cells) for segment in prompt[:kept])
        if not language.keep(self._cached):
            kept = self._cached = 0
        missing = tuple(dict.fromkeys(s.photo for s in prompt[kept:] if s.photo is not None))
        if missing:
            self._say(Need(missing))
        language.use_threads(self._ask.threads)
        features = {photo: self._checked(features_of(photo), photo) for photo in missing}
        started = time.perf_counter()
        total = max(1, self.prompt_tokens - self._cached)
        for number in range(kept, len(prompt)):
            done = (language.used - self._cached) / total
            self._say(Progress(Stage.READING_QUESTION, round(done, 3)))
            segment = prompt[number]
            rows = _rows(features, segment)
            last = number == len(prompt) - 1
            language.evaluate(segment, rows, logits=last and self._ask.writes)
        self._prefill_s = time.perf_counter() - started

    def _checked(self, features: Features, photo: str) -> Features:
        wanted = (row_count(self._ask.photos[photo]), self._language.width)
        if features.shape != wanted:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The mmproj gives {got} for a photo, and the model expects {wanted} (parts ×"
                    " numbers). Choose the mmproj that was made for this model.",
                ),
                got="{} × {}".format(*features.shape),
                wanted="{} × {}".format(*wanted),
            )
        return features

    def write(self) -> StopReason:
        """Write until the answer ends. Raises ``Stopped``."""
        language = self._language
        vocabulary = language.vocabulary
        self._say(Progress(Stage.WRITING))
        started = time.perf_counter()
        try:
            with Sampler(self._ask.sampling, vocabulary.size) as sampler:
                while True:
                    if self._stopped():
                        raise Stopped
                    token = sampler.next(language.context)
                    if vocabulary.ends(token):
                        return StopReason.END
                    self.tokens.append(token)
                    self._show(self.text.add(vocabulary.piece(token)))
                    if self.text.stopped:
                        return StopReason.END
                    if language.used >= language.room:
                        return StopReason.LENGTH
                    language.append(token)
                    self._decoded += 1
                    # Only now: what is missing of an answer costs reading all of it again.
                    if len(self.tokens) >= self._ask.sampling.max_tokens:
                        return StopReason.LENGTH
        finally:
            self._write_s = time.perf_counter() - started
            self.show_rest()

    def show_rest(self) -> None:
        """Send what was held back."""
        self._unsent += self.text.finish()
        if self._unsent:
            self._say(Piece(self._unsent))
            self._unsent = ""

    def done(self, reason: StopReason, prompt: list[Segment], image_tokens: dict[str, int]) -> Done:
        """The closing message, with everything measured."""
        images = sum(len(segment.cells) for segment in prompt if segment.photo is not None)
        return Done(
            id=self._ask.id,
            reason=reason,
            usage=Usage(self.prompt_tokens, images, self._cached, len(self.tokens), self.left_out),
            timings=Timings(
                prefill_s=self._prefill_s,
                tokens_per_second=self._decoded / self._write_s if self._write_s > 0 else 0.0,
            ),
            image_tokens=image_tokens,
            written=self._written(),
        )

    def _written(self) -> tuple[int, ...]:
        """The ids of the answer, where they spell exactly what was shown."""
        spelled = b"".join(map(self._language.vocabulary.piece, self.tokens))
        same = spelled.decode("utf-8", "replace").removeprefix(self._lead) == self.text.shown
        return tuple(self.tokens) if same and self.text.shown else ()

    def _show(self, text: str) -> None:
        self._unsent += text
        now = time.perf_counter()
        if self._unsent and now - self._sent_at >= PIECE_EVERY_S:
            self._say(Piece(self._unsent))
            self._unsent = ""
            self._sent_at = now

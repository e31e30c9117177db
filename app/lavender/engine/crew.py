"""The engine's children, and what is asked of them one at a time.

A language child holds one model and is replaced when another model (or another way to run it) is
wanted, so that the old one's memory is really given back. A vision child holds an mmproj only
while photos are being read: a large one ends right after, a small one waits for the next photo.

Everything here runs on the engine's one thread. Waiting is always with a deadline, and always
ends early when the person presses Stop.
"""

import time
from collections.abc import Callable
from dataclasses import replace

from lavender.chat.types import Pixels
from lavender.engine import encoder, worker
from lavender.engine.child import Child, ChildGone, Patience, Wake
from lavender.engine.features import FeatureCache, Features, from_frame
from lavender.engine.messages import (
    AskDevices,
    AskReport,
    Beat,
    Devices,
    Encode,
    Encoded,
    Failed,
    Message,
    Opened,
    OpenLanguage,
    OpenVision,
    Progress,
    Reported,
)
from lavender.engine.pair import FileKey, Pair, file_key, read_pair
from lavender.engine.protocol import ModelSpec, RunPlan, VisionReport
from lavender.engine.wire import Frames, WireError
from lavender.errors import QT_TRANSLATE_NOOP, Sentence, UserError

SMALL_MMPROJ = 64 << 20
"""Bytes up to which a vision child stays for the next photo: starting it costs more."""

SMALL_MODEL = 64 << 20
"""Bytes up to which one thread is quickest: several would wait for each other at every node of
the graph, for longer than the work takes. Pocket with 11 MB, beside other busy programs: 1,270
tokens a second with one thread, 50 with two."""

FeatureKey = tuple[FileKey, bool, str]
LanguageKey = tuple[FileKey, RunPlan]
VisionKey = tuple[FileKey, bool]


class Interrupted(Exception):  # noqa: N818 - the person wanted it
    """Stop was pressed while a child was at work; that child is gone."""


class Crew:
    """Owns the children. ``stopped`` (set for each job) says whether the job was told to stop."""

    def __init__(self, patience: Patience, wake: Wake, woken: Callable[[], None]) -> None:
        self.patience = patience
        self._wake = wake
        self._woken = woken
        self._pairs: dict[tuple[FileKey, FileKey | None], Pair] = {}
        self._features: FeatureCache[FeatureKey] = FeatureCache()
        self._language: tuple[LanguageKey, Child] | None = None
        self._vision: tuple[VisionKey, Child] | None = None
        self._vision_idle_since = 0.0
        self._reports: dict[FileKey, VisionReport] = {}
        self._told: set[FileKey] = set()

    # What is known without a child

    def pair(self, spec: ModelSpec) -> Pair:
        """The headers of a pair, read once. Raises ``UserError``."""
        key = file_key(spec.llm), file_key(spec.mmproj) if spec.mmproj else None
        if key not in self._pairs:
            self._pairs[key] = read_pair(spec)
        return self._pairs[key]

    def known_features(self, spec: ModelSpec, sha256: str) -> Features | None:
        """A photo's features, if they were made lately."""
        return self._features.get(self._feature_key(spec, sha256))

    # Language

    def language(
        self, spec: ModelSpec, stopped: Callable[[], bool], progress: Callable[[float | None], None]
    ) -> tuple[Child, float]:
        """The child with this model open, and the seconds that opening took now.

        Raises ``UserError``, ``ChildGone`` or ``Interrupted``.
        """
        if self._language is not None and self.has_language(spec):
            return self._language[1], 0.0
        started = time.perf_counter()
        self.drop_language()
        child = Child("language", worker.main, self.patience)
        self._language = self._language_key(spec), child
        progress(None)
        try:
            child.send(OpenLanguage(spec.llm, spec.plan))
            while True:
                message, _ = self.hear(child, stopped)
                match message:
                    case Opened():
                        return child, time.perf_counter() - started
                    case Progress(_, share):
                        progress(share)
                    case Failed(sentence):
                        raise UserError(sentence.template, **sentence.values)
        except (UserError, ChildGone, Interrupted):
            self.drop_language(at_once=True)
            raise

    def has_language(self, spec: ModelSpec) -> bool:
        """Is the model open, to be run in just this way?"""
        if self._language is None:
            return False
        key, child = self._language
        return key == self._language_key(spec) and child.alive

    def devices(self, stopped: Callable[[], bool]) -> tuple[str, ...]:
        """What llama.cpp can compute on here, asked of a child of its own.

        Raises ``ChildGone`` or ``Interrupted``.
        """
        child = Child("language", worker.main, self.patience)
        try:
            child.send(AskDevices())
            message, _ = self.hear(child, stopped)
            if not isinstance(message, Devices):
                raise child.gone("an answer of another kind")
            return message.lines
        finally:
            child.close()

    def drop_language(self, *, at_once: bool = False) -> None:
        """End the language child."""
        if self._language is not None:
            self._language[1].close(at_once=at_once)
            self._language = None

    # Vision

    def start_vision(self, spec: ModelSpec) -> Child:
        """The vision child for this mmproj, started if need be; it opens the file by itself."""
        if spec.mmproj is None:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "This model cannot see photos. Choose one that comes with an mmproj."
                )
            )
        key = file_key(spec.mmproj), spec.repair
        if self._vision is not None and self._vision[0] == key and self._vision[1].alive:
            return self._vision[1]
        self.drop_vision()
        child = Child("vision", encoder.main, self.patience)
        self._vision = key, child
        child.send(OpenVision(spec.mmproj, threads_for(spec.mmproj, spec.plan), spec.repair))
        return child

    def encode(
        self, spec: ModelSpec, sha256: str, pixels: Pixels, stopped: Callable[[], bool]
    ) -> tuple[Features, float]:
        """A photo's features, and the seconds that encoding took (0 where they were known).

        Raises ``UserError``, ``ChildGone`` or ``Interrupted``.
        """
        known = self.known_features(spec, sha256)
        if known is not None:
            return known, 0.0
        message, frames = self._ask_vision(
            spec, stopped, Encode(pixels.width, pixels.height), pixels.rgb
        )
        if not isinstance(message, Encoded):
            raise self._nonsense()
        try:
            features = from_frame(frames, message.tokens, message.width)
        except WireError as error:
            raise self._nonsense() from error
        self._features.put(self._feature_key(spec, sha256), features)
        if spec.repair and file_key(spec.mmproj or spec.llm) not in self._reports:
            self.report(spec, stopped)
        return features, message.seconds

    def report(self, spec: ModelSpec, stopped: Callable[[], bool]) -> VisionReport:
        """What the vision encoder found. Raises ``UserError``, ``ChildGone``."""
        message, _ = self._ask_vision(spec, stopped, AskReport())
        if not isinstance(message, Reported):
            raise self._nonsense()
        self._reports[file_key(spec.mmproj or spec.llm)] = message.report
        return message.report

    def _ask_vision(
        self, spec: ModelSpec, stopped: Callable[[], bool], question: Message, *frames: bytes
    ) -> tuple[Message, Frames]:
        """The vision child's answer. A child that had died while it was idle is replaced once."""
        before = self._vision
        child = self.start_vision(spec)
        reused = before is not None and before[1] is child
        try:
            child.send(question, *frames)
            answer = self._reply(child, stopped)
        except (UserError, ChildGone, Interrupted) as error:
            self.drop_vision(at_once=True)
            if isinstance(error, ChildGone) and reused and not error.hung:
                return self._ask_vision(spec, stopped, question, *frames)
            raise
        self._vision_idle_since = time.monotonic()
        return answer

    def _nonsense(self) -> ChildGone:
        self.drop_vision(at_once=True)
        return ChildGone("vision", "an answer of another kind")

    def unfaithful(self, spec: ModelSpec) -> Sentence | None:
        """Why this mmproj's features are not the reference's, once; None if they are."""
        file = file_key(spec.mmproj or spec.llm)
        report = self._reports.get(file)
        if report is None or file in self._told:
            return None
        self._told.add(file)
        return None if report.faithful else report.explanation

    def rest_vision(self, *, idle: bool = False) -> None:
        """No photo is waiting: end a large encoder, or one that was idle for long enough."""
        if self._vision is None:
            return
        (file, _), _ = self._vision
        waited = time.monotonic() - self._vision_idle_since
        if file[2] > SMALL_MMPROJ or (idle and waited >= self.patience.idle):
            self.drop_vision()

    @property
    def vision_waits(self) -> bool:
        """Is a vision child being kept for the next photo?"""
        return self._vision is not None

    def drop_vision(self, *, at_once: bool = False) -> None:
        """End the vision child."""
        if self._vision is not None:
            self._vision[1].close(at_once=at_once)
            self._vision = None

    def close(self) -> None:
        """End both children."""
        self.drop_vision(at_once=True)
        self.drop_language()

    def pids(self) -> dict[str, int]:
        """The process ids of the children that run, by ``language`` and ``vision``."""
        running = {"language": self._language, "vision": self._vision}
        return {name: kept[1].pid for name, kept in running.items() if kept is not None}

    # Waiting

    def hear(
        self, child: Child, stopped: Callable[[], bool], limit: float | None = None
    ) -> tuple[Message, Frames]:
        """The child's next message. Raises ``Interrupted`` on Stop, ``ChildGone`` on silence."""
        until = time.monotonic() + (child.silence_limit if limit is None else limit)
        while True:
            if stopped():
                raise Interrupted
            speaks = self._wake.wait(child, until - time.monotonic())
            self._woken()
            if speaks:
                return child.receive()
            if time.monotonic() >= until:
                raise child.gone("no word in time", hung=True)

    def _reply(self, child: Child, stopped: Callable[[], bool]) -> tuple[Message, Frames]:
        """The vision child's answer, past signs of life."""
        until = time.monotonic() + self.patience.encode
        while True:
            left = min(child.silence_limit, until - time.monotonic())
            message, frames = self.hear(child, stopped, left)
            match message:
                case Failed(sentence):
                    raise UserError(sentence.template, **sentence.values)
                case Beat() | Opened() | Progress():
                    continue
                case _:
                    return message, frames

    @staticmethod
    def _language_key(spec: ModelSpec) -> LanguageKey:
        """What makes another child necessary; the number of threads does not."""
        return file_key(spec.llm), replace(spec.plan, threads=0)

    @staticmethod
    def _feature_key(spec: ModelSpec, sha256: str) -> FeatureKey:
        return file_key(spec.mmproj or spec.llm), spec.repair, sha256


def threads_for(path: str, plan: RunPlan) -> int:
    """Threads for the model of this file: those of the plan, or one for a small model."""
    return plan.threads if file_key(path)[2] > SMALL_MODEL else 1

"""Photos become features: from memory, from disk, or read by the vision child.

A vision child holds an mmproj only while photos are being read: a large one ends right after, so
that its memory comes back; a small one, or any where memory is plenty, waits for the next photo.
"""

import time
from collections.abc import Callable, Sequence

from lavender.chat.types import Pixels
from lavender.engine import encoder
from lavender.engine.child import Child, ChildGone
from lavender.engine.ears import Ears, Interrupted
from lavender.engine.feature_files import FeatureFiles
from lavender.engine.features import FeatureCache, Look, from_frame
from lavender.engine.layout import plain, row_count
from lavender.engine.messages import (
    AskReport,
    Beat,
    Encode,
    Encoded,
    Failed,
    Message,
    Opened,
    OpenVision,
    Progress,
    Reported,
)
from lavender.engine.pair import FileKey, file_key
from lavender.engine.pressure import Pressure
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
VisionKey = tuple[FileKey, bool, bool]


class Sight:
    """Owns the vision child and what it found. Used by the engine's one thread."""

    def __init__(self, ears: Ears, files: FeatureFiles | None, pressure: Pressure) -> None:
        self._ears = ears
        self._files = files
        self._pressure = pressure
        self._cache: FeatureCache[FeatureKey] = FeatureCache()
        self._child: tuple[VisionKey, Child] | None = None
        self._stays = False
        self._answered = False
        self._idle_since = 0.0
        self._reports: dict[FileKey, VisionReport] = {}
        self._told: set[FileKey] = set()

    def known(self, spec: ModelSpec, sha256: str, pixels: Pixels | None = None) -> Look | None:
        """A photo's features, if they were made lately, or once by any Lavender with this disk."""
        key = self._key(spec, sha256)
        look = self._cache.get(key)
        if look is None and pixels is not None and self._files is not None:
            look, report = self._files.get(spec, pixels)
            if look is not None:
                self._cache.put(key, look)
                if report is not None:
                    self._reports.setdefault(_file(spec), report)
        return look

    def forget(self, photos: Sequence[str]) -> None:
        """Remember nothing of these photos."""
        self._cache.drop(lambda key: key[2] in photos)

    def give_up(self) -> None:
        """Memory is short: let go of all that can be read again."""
        self._cache.drop(lambda _key: True)
        self.drop(at_once=True)

    def start(self, spec: ModelSpec) -> Child:
        """The vision child for this mmproj, started if need be; it opens the file by itself."""
        if spec.mmproj is None:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "This model cannot see photos. Choose one that comes with an mmproj."
                )
            )
        gpu = spec.plan.gpu_vision and not self._pressure.card_gave_up
        key = file_key(spec.mmproj), spec.repair, gpu
        if self._child is not None and self._child[0] == key and self._child[1].alive:
            return self._child[1]
        self.drop()
        self._stays = spec.eyes_stay
        self._answered = False
        child = Child("vision", encoder.main, self._ears.patience)
        self._child = key, child
        if gpu:
            child.silent_s = max(child.silent_s, self._ears.patience.card)
        threads = threads_for(spec.mmproj, spec.plan)
        child.send(OpenVision(spec.mmproj, threads, spec.repair, gpu, spec.llm))
        return child

    def encode(
        self, spec: ModelSpec, sha256: str, pixels: Pixels, stopped: Callable[[], bool]
    ) -> tuple[Look, float]:
        """A photo's features, and the seconds that encoding took (0 where they were known).

        Raises ``UserError``, ``ChildGone`` or ``Interrupted``.
        """
        known = self.known(spec, sha256, pixels)
        if known is not None:
            return known, 0.0
        question = Encode(pixels.width, pixels.height, pixels.tiles, pixels.whole)
        message, frames = self._ask(spec, stopped, question, pixels.rgb)
        if not isinstance(message, Encoded):
            raise self._nonsense()
        try:
            rows = from_frame(frames, message.tokens, message.width)
        except WireError as error:
            raise self._nonsense() from error
        look = Look(rows, message.layout or plain(len(rows)))
        if row_count(look.layout) != len(rows):
            raise self._nonsense()
        self._cache.put(self._key(spec, sha256), look)
        report = self._reports.get(_file(spec))
        if spec.repair and report is None:
            report = self.report(spec, stopped)
        if self._files is not None:
            self._files.put(spec, sha256, pixels, look, report)
        return look, message.seconds

    def report(self, spec: ModelSpec, stopped: Callable[[], bool]) -> VisionReport:
        """What the vision encoder found. Raises ``UserError``, ``ChildGone``."""
        message, _ = self._ask(spec, stopped, AskReport())
        if not isinstance(message, Reported):
            raise self._nonsense()
        self._reports[_file(spec)] = message.report
        return message.report

    def unfaithful(self, spec: ModelSpec) -> Sentence | None:
        """Why this mmproj's features are not the reference's, once; None if they are."""
        file = _file(spec)
        report = self._reports.get(file)
        if report is None or file in self._told:
            return None
        self._told.add(file)
        return None if report.faithful else report.explanation

    def rest(self, *, idle: bool = False) -> None:
        """No photo is waiting: end a large encoder, or one that was idle for long enough."""
        if self._child is None:
            return
        if not self._answered:
            # Stopped before it was asked: it may hang, and the next question is not to find out.
            self.drop(at_once=True)
            return
        (file, *_), _ = self._child
        waited = time.monotonic() - self._idle_since
        large = file[2] > SMALL_MMPROJ and not self._stays
        if large or (idle and waited >= self._ears.patience.idle):
            self.drop()

    @property
    def waits(self) -> bool:
        """Is a vision child being kept for the next photo?"""
        return self._child is not None

    @property
    def pid(self) -> int | None:
        """The child's process id."""
        return self._child[1].pid if self._child is not None else None

    def drop(self, *, at_once: bool = False) -> None:
        """End the vision child."""
        if self._child is not None:
            self._child[1].close(at_once=at_once)
            self._child = None

    def _ask(
        self, spec: ModelSpec, stopped: Callable[[], bool], question: Message, *frames: bytes
    ) -> tuple[Message, Frames]:
        """The vision child's answer.

        A child that had died while it was idle is replaced once. Whatever goes wrong on a graphics
        card is tried again on the processor.
        """
        before = self._child
        child = self.start(spec)
        reused = before is not None and before[1] is child
        on_card = self._child is not None and self._child[0][2]
        try:
            child.send(question, *frames, stopped=stopped)
            answer = self._reply(child, stopped, opens=not reused)
        except (UserError, ChildGone, Interrupted) as error:
            self.drop(at_once=True)
            hung = isinstance(error, ChildGone) and error.hung
            if isinstance(error, Interrupted) or hung:
                raise
            if not on_card and not (reused and isinstance(error, ChildGone)):
                raise
            self._pressure.card_gave_up = self._pressure.card_gave_up or on_card
            answer = self._ask(spec, stopped, question, *frames)
            if on_card:
                self._pressure.read_here()
            return answer
        self._idle_since = time.monotonic()
        self._answered = True
        return answer

    def _reply(
        self, child: Child, stopped: Callable[[], bool], opens: bool
    ) -> tuple[Message, Frames]:
        """The vision child's answer, past signs of life. ``opens``: it has its file to open first.

        However it goes on, opening and reading each have their time.
        """
        patience = self._ears.patience
        watchdog = self._ears.watchdog(child, patience.open if opens else patience.encode)
        while True:
            message, frames = self._ears.hear(child, stopped, watchdog=watchdog)
            match message:
                case Failed(sentence):
                    raise UserError(sentence.template, **sentence.values)
                case Opened():
                    watchdog = self._ears.watchdog(child, patience.encode)
                case Beat() | Progress():
                    continue
                case _:
                    return message, frames

    def _nonsense(self) -> ChildGone:
        self.drop(at_once=True)
        return ChildGone("vision", "an answer of another kind")

    @staticmethod
    def _key(spec: ModelSpec, sha256: str) -> FeatureKey:
        return _file(spec), spec.repair, sha256


def _file(spec: ModelSpec) -> FileKey:
    return file_key(spec.mmproj or spec.llm)


def threads_for(path: str, plan: RunPlan) -> int:
    """Threads for the model of this file: those of the plan, or one for a small model."""
    return plan.threads if file_key(path)[2] > SMALL_MODEL else 1

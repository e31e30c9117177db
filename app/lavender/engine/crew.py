"""The engine's children, and what is asked of them one at a time.

A language child holds one model and is replaced when another model (or another way to run it) is
wanted, so that the old one's memory is really given back. Photos are the business of ``sight``.

Everything here runs on the engine's one thread.
"""

import logging
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from lavender.engine import worker
from lavender.engine.child import Child, ChildGone
from lavender.engine.ears import Ears, Interrupted
from lavender.engine.feature_files import REPAIR_VERSION, FeatureFiles
from lavender.engine.identity import identity
from lavender.engine.messages import (
    Failed,
    Forget,
    Message,
    Opened,
    OpenLanguage,
    Progress,
    Rest,
    Rested,
)
from lavender.engine.pair import FileKey, Pair, file_key, read_pair
from lavender.engine.pressure import NoRoomError, Pressure
from lavender.engine.protocol import Keep, ModelSpec, RunPlan
from lavender.engine.shelf import Shelf, forget
from lavender.engine.sight import Sight
from lavender.errors import UserError

log = logging.getLogger(__name__)

Answer = TypeVar("Answer", bound=Message)
LanguageKey = tuple[FileKey, FileKey | None, bool, RunPlan]


class Crew:
    """Owns the children. ``stopped`` (set for each job) says whether the job was told to stop.

    What outlives them is kept where ``keep`` says, if it says so.
    """

    def __init__(self, ears: Ears, keep: Keep | None = None) -> None:
        self.ears = ears
        self._keep = keep
        self._shelf = Shelf(Path(keep.folder), keep.budget) if keep else None
        self.pressure = Pressure()
        files = FeatureFiles(self._shelf) if self._shelf else None
        self.sight = Sight(ears, files, self.pressure)
        self._pairs: dict[tuple[FileKey, FileKey | None], Pair] = {}
        self._language: tuple[LanguageKey, Child] | None = None
        self._spare: Child | None = None
        self._idle_since = time.monotonic()

    def pair(self, spec: ModelSpec) -> Pair:
        """The headers of a pair, read once. Raises ``UserError``."""
        key = file_key(spec.llm), file_key(spec.mmproj) if spec.mmproj else None
        if key not in self._pairs:
            self._pairs[key] = read_pair(spec)
        return self._pairs[key]

    def language(
        self, spec: ModelSpec, stopped: Callable[[], bool], progress: Callable[[float | None], None]
    ) -> tuple[Child, float]:
        """The child with this model open, and the seconds that opening took now.

        Raises ``UserError``, ``ChildGone`` or ``Interrupted``.
        """
        if self._language is not None and self.has_language(spec):
            return self._language[1], 0.0
        started = time.perf_counter()
        self.drop_language(stopped=stopped)
        if self._spare is not None and not self._spare.alive:
            self._drop_spare()
        spare, self._spare = self._spare, None
        child = spare or self._child()
        self._language = self._language_key(spec), child
        if spec.plan.gpu_layers:
            child.silent_s = max(child.silent_s, self.ears.patience.card)
        progress(None)
        try:
            child.send(self._opening(spec))
            while True:
                message, _ = self.ears.hear(child, stopped)
                match message:
                    case Opened():
                        return child, time.perf_counter() - started
                    case Progress(_, share):
                        progress(share)
                    case Failed(sentence, memory):
                        error = NoRoomError if memory else UserError
                        raise error(sentence.template, **sentence.values)
        except (UserError, ChildGone, Interrupted) as error:
            self.drop_language(at_once=True)
            died = isinstance(error, ChildGone) and not error.hung
            if died and child is spare and not child.heard:
                # It died while it waited: that is no fault of this model.
                return self.language(spec, stopped, progress)
            raise

    def tidy(self) -> None:
        """Keep no more than may be kept: the limit may have been another one until now."""
        if self._shelf is not None:
            self._shelf.tidy()

    def prepare(self) -> None:
        """Start a child for the first model, before anybody knows which: it takes a moment."""
        if self._language is None and self._spare is None:
            self._spare = self._child()

    def has_language(self, spec: ModelSpec) -> bool:
        """Is the model open, to be run in just this way?"""
        if self._language is None:
            return False
        key, child = self._language
        return key == self._language_key(spec) and child.alive

    def ask_apart(
        self,
        question: Message,
        answer: type[Answer],
        stopped: Callable[[], bool],
        silence: float | None = None,
    ) -> Answer:
        """What a child of its own answers, that holds no model and ends with this.

        It may be silent for ``silence`` seconds. Raises ``UserError``, ``ChildGone`` or
        ``Interrupted``.
        """
        child = self._child()
        try:
            child.send(question)
            message, _ = self.ears.hear(child, stopped, silence)
            if isinstance(message, Failed):
                raise UserError(message.sentence.template, **message.sentence.values)
            if not isinstance(message, answer):
                raise child.gone("an answer of another kind")
            return message
        finally:
            child.close()

    def forget(self, conversation: str, photos: Sequence[str]) -> None:
        """Keep nothing of a conversation and of these photos, on disk or in a model's memory."""
        self.sight.forget(photos)
        if self._language is not None:
            try:
                self._language[1].send(Forget(conversation))
            except ChildGone:
                self.drop_language(at_once=True)
        if self._shelf is not None:
            # The child does the same, after what it is about to write; there may be no child.
            forget(self._shelf, conversation, photos)

    def forget_all(self) -> None:
        """Keep nothing of anything: the children end with what they have in memory."""
        self.sight.give_up()
        self.drop_language(at_once=True)
        if self._shelf is not None:
            self._shelf.clear()

    def drop_language(
        self, *, at_once: bool = False, stopped: Callable[[], bool] = lambda: False
    ) -> None:
        """End the language child; unless ``at_once``, it may keep what it knows first.

        Raises ``Interrupted`` where ``stopped`` comes before that; then the child stays.
        """
        if self._language is not None:
            if not at_once and self._keep is not None:
                self._let_rest(self._language[1], stopped)
            child = self._language[1]
            child.close(at_once=at_once)
            if self._shelf is not None:
                self._shelf.sweep(child.pid)
            self._language = None

    def rest(self) -> None:
        """A question ended: what only it needed may go."""
        self.sight.rest()
        self._idle_since = time.monotonic()

    def end_idle(self) -> float | None:
        """End what nobody has asked for long enough; seconds until the next may be due, if any."""
        self.sight.rest(idle=True)
        if self._language is not None and self._idle_left() <= 0:
            log.info("the language model is unloaded: nobody asked it anything")
            self.drop_language()
        if self._spare is not None and self._idle_left() <= 0:
            self._drop_spare()
        due = [self.ears.patience.idle] if self.sight.waits else []
        due += [self._idle_left()] if self._language or self._spare else []
        return min(due) if due and math.isfinite(min(due)) else None

    def _idle_left(self) -> float:
        return self._idle_since + self.ears.patience.unload - time.monotonic()

    def close(self) -> None:
        """End all children."""
        self.sight.drop(at_once=True)
        self.drop_language()
        self._drop_spare()

    def pids(self) -> dict[str, int]:
        """The process ids of the children that run, by ``language`` and ``vision``."""
        pids = {} if self._language is None else {"language": self._language[1].pid}
        return pids if self.sight.pid is None else pids | {"vision": self.sight.pid}

    def _child(self) -> Child:
        return Child("language", worker.main, self.ears.patience)

    def _drop_spare(self) -> None:
        if self._spare is not None:
            self._spare.close(at_once=True)
            self._spare = None

    def _let_rest(self, child: Child, stopped: Callable[[], bool]) -> None:
        try:
            if child.alive:
                child.send(Rest())
                until = time.monotonic() + self.ears.patience.keep
                while not isinstance(
                    self.ears.hear(child, stopped, until - time.monotonic())[0], Rested
                ):
                    pass
        except ChildGone as gone:
            log.info("the last state was not kept: %s", gone)

    def _opening(self, spec: ModelSpec) -> OpenLanguage:
        if self._keep is None:
            return OpenLanguage(spec.llm, spec.plan)
        plan = spec.plan
        facts: dict[str, object] = {
            "llm": identity(file_key(spec.llm)),
            "mmproj": identity(file_key(spec.mmproj)) if spec.mmproj else "",
            "repair": REPAIR_VERSION if spec.repair else 0,
            "image_size": spec.image_size,
            "kv": f"{plan.kv_type_k} {plan.kv_type_v}",
            "flash_attention": plan.flash_attention,
            "gpu_layers": plan.gpu_layers,
            # Other cuts, other numbers.
            "batch": f"{plan.n_batch} {plan.n_ubatch}",
        }
        return OpenLanguage(spec.llm, plan, self._keep.folder, self._keep.budget, facts)

    @staticmethod
    def _language_key(spec: ModelSpec) -> LanguageKey:
        """What makes another child necessary; threads and what reads photos do not.

        The rows of a photo in the cache are those of one mmproj, so another one does.
        """
        mmproj = file_key(spec.mmproj) if spec.mmproj else None
        plan = replace(spec.plan, threads=0, gpu_vision=False)
        return file_key(spec.llm), mmproj, spec.repair, plan

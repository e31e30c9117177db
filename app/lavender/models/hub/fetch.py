"""Fetching an order's files: what the Hub's own library does not do over plain HTTP.

That is going on after a kill, comparing SHA-256, looking for room on the disk, and coming back
after a lost connection. Only ever in the download child.
"""

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from lavender.errors import reason_of
from lavender.models.hub.order import Fetched, FileOrder, Order, Step
from lavender.models.hub.part import Part
from lavender.models.hub.troubles import Trouble, TroubleError

TELL_EVERY_S = 0.1
WAITS_S = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 30.0, 30.0)
"""How long a lost connection is waited for, time after time, before giving up."""

FIRST_WAITS = 2
"""So many of them where the Hub was never heard of: then there is no connection to come back."""

Tell = Callable[[Step, int, int], None]
Result = TypeVar("Result")


@dataclass(frozen=True)
class Facts:
    """What the Hub says about a file. ``sha256`` is empty where it says none."""

    size: int
    sha256: str
    commit: str


class LostError(Exception):
    """The connection was lost; what came is in the part."""


class Hub(Protocol):
    """What is asked of the Hub. Both calls raise ``TroubleError`` or ``LostError``."""

    host: str

    def facts(self, order: FileOrder) -> Facts:
        """Size and checksum of a file."""
        ...

    def fetch(self, order: FileOrder, facts: Facts, part: Part) -> None:
        """Write what is missing of the file into ``part``."""
        ...


class Fetcher:
    """Fetches the files of ``order``; ``tell`` hears the step, the bytes done and all bytes.

    ``waits_s`` are the pauses before a lost connection is tried again.
    """

    def __init__(
        self, order: Order, hub: Hub, tell: Tell, waits_s: tuple[float, ...] = WAITS_S
    ) -> None:
        self._order = order
        self._hub = hub
        self._tell = tell
        self._waits_s = waits_s
        self._heard = False
        self._told: tuple[Step, float] = (Step.WAITING, 0.0)
        self._before = self._here = self._total = 0

    def run(self) -> tuple[Fetched, ...]:
        """All files, whole and compared. Raises TroubleError."""
        self._say(Step.ASKING, 0)
        facts = [self._facts(file) for file in self._order.files]
        self._total = sum(fact.size for fact in facts)
        try:
            self._order.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._require_room(facts)
        except OSError as error:
            reason = reason_of(error)
            raise TroubleError(Trouble.DISK, file=self._order.folder, reason=reason) from error
        fetched = []
        for file, fact in zip(self._order.files, facts, strict=True):
            fetched.append(self._file(file, fact))
            self._before += fact.size
        return tuple(fetched)

    def _facts(self, file: FileOrder) -> Facts:
        facts = self._patiently(lambda: self._hub.facts(file), lambda: 0)
        if file.sha256 and facts.sha256 and file.sha256 != facts.sha256:
            raise TroubleError(Trouble.CHANGED, file=file.file, repository=file.repository)
        known = file.sha256 or facts.sha256
        if not known:
            raise TroubleError(Trouble.UNSUMMED, file=file.file, host=self._hub.host)
        return Facts(facts.size, known, facts.commit)

    def _require_room(self, facts: list[Facts]) -> None:
        here = sum(path.stat().st_size for path in map(self._path, facts) if path.exists())
        wanted = self._total - here + self._order.spare
        free = shutil.disk_usage(self._order.folder).free
        if wanted > free:
            raise TroubleError(Trouble.NO_SPACE, wanted=wanted, free=free)

    def _file(self, file: FileOrder, facts: Facts) -> Fetched:
        name, path = Path(file.file).name, self._path(facts)
        with Part(path, name, self._hub.host, self._say) as part:
            for _ in range(2):
                from_nothing = part.size == 0
                self._fill(file, facts, part)
                if part.sha256 == facts.sha256:
                    part.finish()
                    return Fetched(name, path, facts.sha256, part.size, facts.commit)
                part.restart()
                if from_nothing:
                    break
                # A power cut may have torn what an earlier run left: once more, from nothing.
        path.unlink(missing_ok=True)
        raise TroubleError(Trouble.DAMAGED, file=name)

    def _fill(self, file: FileOrder, facts: Facts, part: Part) -> None:
        if part.size > facts.size:
            part.restart()

        def fetch() -> None:
            if part.size < facts.size:
                self._hub.fetch(file, facts, part)
            if part.size > facts.size:
                part.restart()  # what was sent was not what was asked for
            if part.size != facts.size:
                raise LostError("it ended too early")

        self._patiently(fetch, lambda: part.size)

    def _patiently(self, work: Callable[[], Result], here: Callable[[], int]) -> Result:
        """Do ``work``, again and again where the connection is lost; bytes that came are hope."""
        waited = 0
        while True:
            before = here()
            try:
                result = work()
            except LostError as lost:
                if here() > before:
                    self._heard, waited = True, 0
                if waited >= (len(self._waits_s) if self._heard else FIRST_WAITS):
                    trouble = Trouble.LOST if self._heard else Trouble.OFFLINE
                    raise TroubleError(trouble, host=self._hub.host, reason=str(lost)) from lost
                self._say(Step.WAITING, here())
                time.sleep(self._waits_s[waited])
                waited += 1
            else:
                self._heard = True
                return result

    def _say(self, step: Step, size: int) -> None:
        now = time.monotonic()
        before, told_at = self._told
        if step is not before or now - told_at >= TELL_EVERY_S:
            self._told = step, now
            self._tell(step, self._before + size, self._total)

    def _path(self, facts: Facts) -> Path:
        return self._order.folder / f"{facts.sha256}.part"

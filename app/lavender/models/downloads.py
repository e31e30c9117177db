"""Every download that is under way or was begun: one child each, one model each.

A model is on its way as long as its folder of parts is there, whether a child is running or not.
"""

import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.models.arrival import Verify, install
from lavender.models.entries import Entry, FileEntry
from lavender.models.hub.download import Download
from lavender.models.hub.download import Event as DownloadEvent
from lavender.models.hub.fetch import WAITS_S
from lavender.models.hub.order import Failed, FileOrder, Order, Progress, Step, Whole
from lavender.models.model import Model
from lavender.models.pins import pin, pinned
from lavender.models.space import spare

PARTS = ".downloads"


@dataclass(frozen=True)
class Installed:
    """The model is here."""

    model: Model


Event = DownloadEvent | Installed


class Downloads:
    """Downloads into ``models``, the data folder's ``models``.

    ``allowed`` says whether anything may be downloaded now. ``verify`` is called with a model
    before it counts as here. ``endpoint`` is another address for the Hub, or empty; ``waits_s`` as
    in :class:`lavender.models.hub.fetch.Fetcher`. Any thread may call.
    """

    def __init__(
        self,
        models: Path,
        allowed: Callable[[], bool],
        verify: Verify | None = None,
        endpoint: str = "",
        waits_s: tuple[float, ...] = WAITS_S,
    ) -> None:
        self._models = models
        self._allowed = allowed
        self._verify = verify
        self._endpoint = endpoint
        self._waits_s = waits_s
        self._lock = threading.Lock()
        self._running: dict[str, Download] = {}

    def begin(
        self, entry: Entry, tell: Callable[[Event], None], language: FileEntry | None = None
    ) -> None:
        """Download ``entry``, going on where an earlier try ended.

        ``language`` is one of its language models, the first where it is None. ``tell`` hears
        events on another thread; the last one is ``Installed``, ``Failed`` or ``Paused``. Raises
        UserError where it is under way already.
        """
        if not self._allowed():
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "Downloads are switched off. Switch them on in the settings first."
                )
            )
        language = language or entry.llm
        if entry.repository is None:
            raise ValueError("a model that ships with the program")
        files = tuple(
            pinned(
                self._models,
                FileOrder(entry.repository, entry.revision, file.file, file.sha256),
            )
            for file in (language, entry.mmproj)
        )
        order = Order(files, self._parts(entry.id), spare(entry), self._endpoint)

        def hear(event: DownloadEvent) -> None:
            if isinstance(event, Whole):
                pin(self._models, files, event.files)
                tell(self._arrived(entry, event, tell))
            else:
                tell(event)

        with self._lock:
            running = self._running.get(entry.id)
            if running is not None and running.alive:
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "{name} is being downloaded already."),
                    name=entry.name,
                )
            self._running[entry.id] = Download(order, hear, self._waits_s)

    def pause(self, identifier: str) -> None:
        """End it for now; what was fetched stays. Waits until its last event was told."""
        with self._lock:
            running = self._running.pop(identifier, None)
        if running is not None:
            running.stop()

    def cancel(self, identifier: str) -> None:
        """End it and throw away what was fetched."""
        self.pause(identifier)
        shutil.rmtree(self._parts(identifier), ignore_errors=True)

    def wait(self, identifier: str) -> None:
        """Wait for the last event of a download that is under way."""
        with self._lock:
            running = self._running.get(identifier)
        if running is not None:
            running.wait()

    def begun(self) -> dict[str, int]:
        """Bytes that are here of each model that is on its way, by id."""
        found = {}
        for folder in (self._models / PARTS).glob("*"):
            parts = list(folder.glob("*.part"))
            if parts:
                found[folder.name] = sum(part.stat().st_size for part in parts)
        return found

    def close(self) -> None:
        """Pause everything."""
        with self._lock:
            running, self._running = self._running, {}
        for download in running.values():
            download.stop()

    def _arrived(self, entry: Entry, whole: Whole, tell: Callable[[Event], None]) -> Event:
        total = sum(file.size for file in whole.files)
        tell(Progress(Step.INSTALLING, total, total, 1.0, 0.0, None))
        llm, mmproj = whole.files
        try:
            model = install(entry, (llm, mmproj), self._parts(entry.id), self._models, self._verify)
        except UserError as error:
            return Failed(error.sentence)
        return Installed(model)

    def _parts(self, identifier: str) -> Path:
        return self._models / PARTS / identifier

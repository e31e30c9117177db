"""The only file that knows every room: it builds them and wires them to each other.

Each part is built when it is first needed, so ``lavender history list`` opens a database and
nothing else, and each part that owns a thread or a child process is closed in the reverse order.
"""

import logging
import math
import os
import threading
from contextlib import ExitStack, suppress
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TYPE_CHECKING

from lavender import memory, privacy, settings
from lavender.assistant import Assistant, Sampling
from lavender.chat.decoder import Decoder
from lavender.engine.backends import has_card_backend
from lavender.engine.child import Patience
from lavender.engine.client import Engine
from lavender.engine.protocol import Keep, ModelSpec
from lavender.engine.shelf import Shelf, forget
from lavender.errors import QT_TRANSLATE_NOOP, UserError, reason_of
from lavender.library import Library
from lavender.models import (
    Card,
    Downloads,
    Entry,
    Found,
    Model,
    Models,
    Proposal,
    card_of,
    cards,
    look,
)
from lavender.models.entries import FileEntry
from lavender.paths import Paths
from lavender.plans import grids, run_plan, wishes

if TYPE_CHECKING:
    from lavender.window.services import Services

log = logging.getLogger(__name__)

PAINT_S = 0.5
"""What a window gets to be painted before the library is opened. Opening takes half of what the
window takes, and Python runs one of them at a time: together, both would be late."""

OWN_CATALOG = "models.toml"
"""In the data folder: models that a person added or changed."""


class Program:
    """One running Lavender. Use it as a context manager; leaving it ends every thread and child.

    ``keep`` False puts the library into a temporary folder: nothing said is saved.
    """

    def __init__(self, paths: Paths, *, keep: bool = True) -> None:
        self._keep = keep
        self._open = ExitStack()
        privacy.close_to_others(paths)
        self.settings = settings.load(paths.settings)
        self.paths = paths.moved(self.settings.data_folder)
        self._usual = paths
        self._is_moved = self.paths != paths
        if self._is_moved:
            privacy.close_to_others(self.paths)
        self._specs: dict[tuple[object, ...], ModelSpec] = {}
        self._devices: tuple[memory.Device, ...] | None = None
        self._asking = threading.Lock()
        self._painted = threading.Event()
        self._painted.set()

    def __enter__(self) -> "Program":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End everything that was started, newest first."""
        self._painted.set()
        self._open.close()

    def use(self, model_id: str) -> None:
        """Ask this model from now on, where a question names none."""
        self.save_settings(replace(self.settings, model=model_id))

    def save_settings(self, chosen: settings.Settings) -> None:
        """Use ``chosen`` from now on and write it down."""
        self.settings = chosen
        settings.save(chosen, self.paths.settings)

    def use_usual_folder(self) -> None:
        """Keep everything in the usual folder again. For a program that has not begun."""
        self.save_settings(replace(self.settings, data_folder=""))
        self.paths, self._is_moved = self._usual, False

    @cached_property
    def decoder(self) -> Decoder:
        """Photos are decoded in its child."""
        decoder = Decoder()
        self._open.callback(decoder.close)
        return decoder

    @cached_property
    def library(self) -> Library:
        """Conversations and photos, on their own thread."""
        folder = self.paths.data
        if not self._keep:
            temporary = TemporaryDirectory(prefix="lavender-", ignore_cleanup_errors=True)
            self._open.callback(temporary.cleanup)
            folder = Path(temporary.name)
        elif self._is_moved and not folder.is_dir():
            # Its disk may not be connected: an empty library there would look like a loss.
            raise DataFolderGoneError(folder)
        _make_folder(folder, portable=self._keep and self.paths.portable)
        after = partial(self._painted.wait, PAINT_S)
        library = Library(folder, self.decoder, self._forget, after)
        self._open.callback(library.close)
        # A photo that is being decoded would hold up the library's end.
        self._open.callback(self.decoder.close)
        return library

    @cached_property
    def engine(self) -> Engine:
        """llama.cpp, in children that start when they are needed."""
        unload = self.settings.unload_minutes * 60 or math.inf
        engine = Engine(Patience(unload=unload), self._keeping())
        self._open.callback(engine.close)
        return engine

    def _keeping(self) -> Keep | None:
        """Where the engine keeps what saves work; nowhere, where nothing is to be kept.

        With a limit of 0 the engine still clears away what was kept before."""
        budget = int(self.settings.cache_gb * 1e9)
        return Keep(str(self.paths.cache), max(0, budget)) if self._keep else None

    def _forget(self, conversation_id: str, photos: tuple[str, ...]) -> None:
        """A conversation was deleted: what was kept of it and of its photos goes too."""
        if "engine" in self.__dict__:
            with suppress(RuntimeError):  # closed already, with everything kept
                self.engine.forget(conversation_id, photos)
                return
        if keep := self._keeping():
            forget(Shelf(Path(keep.folder), keep.budget), conversation_id, photos)

    @cached_property
    def models(self) -> Models:
        """The models that are here."""
        own = self.paths.data / OWN_CATALOG
        return Models(self.paths.catalog, self.paths.resources, self.paths.models, own)

    def found(self) -> list[Found]:
        """Pairs that other programs have here and Lavender has not brought in. Reads disks."""
        here = {(model.llm, model.stock_mmproj) for model in self.models.list()}
        found = look(Path.home(), os.environ)
        return [each for each in found if (each.llm, each.mmproj) not in here]

    def bring(self, pair: Proposal) -> Model:
        """Bring a pair in and use it where it is, if llama.cpp can open it. Raises UserError."""
        return self.models.import_pair(
            pair.llm, pair.mmproj, pair.id, lambda model: self.engine.check(self.spec(model))
        )

    def card(self, model: Model) -> Card:
        """The card of one model that is here, or in a folder."""
        return card_of(model, self.models, self.fit(model))

    def cards(self) -> list[Card]:
        """Every model that is here or could be, the ones to look at first."""
        machine = self.machine()  # one look, so that all are judged alike
        return cards(
            self.models,
            self.paths.models,
            self.downloads.begun(),
            self.settings.model,
            lambda model: self.fit(model, machine),
            lambda entry: self.fit_known(entry, machine),
        )

    @cached_property
    def downloads(self) -> Downloads:
        """Models on their way from the Hub: the only thing here that uses a network."""
        downloads = Downloads(
            self.paths.models,
            lambda: self.settings.downloads,
            lambda model: self.engine.check(self.spec(model)),
            self.settings.mirror,
        )
        self._open.callback(downloads.close)
        return downloads

    @cached_property
    def assistant(self) -> Assistant:
        """What the command line asks through; a question will come, so the engine gets ready."""
        self.engine.prepare()
        return self._assistant

    @cached_property
    def _assistant(self) -> Assistant:
        assistant = Assistant(self.engine, self.library, self.decoder, self.resolve)
        self._open.callback(assistant.close)
        return assistant

    def sampling(self, model_id: str) -> Sampling:
        """How answers of a model are sampled, by the settings."""
        return Sampling.of(self.settings.for_model(model_id))

    def resolve(self, model_id: str) -> ModelSpec:
        """What the engine needs to run this model on this machine now.

        Raises ``UserError`` where no such model is here.
        """
        return self.spec(self.models.get(model_id or self.settings.model))

    def machine(self) -> memory.Machine:
        """Facts of this machine as it is now, with its graphics cards as they were at first."""
        return replace(memory.machine(), devices=self.devices())

    def devices(self) -> tuple[memory.Device, ...]:
        """What llama.cpp can compute on. A child is asked once, and only where there is a choice.

        Once, because later our own model would fill the memory that is counted as free.
        """
        with self._asking:
            if self._devices is None:
                try:
                    self._devices = self.engine.devices() if has_card_backend() else ()
                except UserError:
                    log.warning("no devices could be listed", exc_info=True)
                    self._devices = ()
            return self._devices

    def fit(self, model: Model, machine: memory.Machine | None = None) -> memory.Verdict:
        """Whether a model fits ``machine``, or this one as it is now, and how it would run."""
        vision = model.vision
        eyes, size = (vision.file_size, vision.image_size) if vision else (0, 0)
        found = machine or self.machine()
        wanted = wishes(self.settings.for_model(model.id))
        return memory.fit(model.language, found, wanted, eyes, size)

    def fit_known(
        self, entry: Entry, machine: memory.Machine, language: FileEntry | None = None
    ) -> memory.Verdict | None:
        """The same for a model that is not here yet; None where its size is not known.

        ``language`` is one of its language models, the first where it is None.
        """
        facts, size = entry.facts(language), entry.image_size
        if facts is None:
            return None
        eyes = entry.mmproj.size
        wanted = wishes(self.settings.for_model(entry.id))
        return memory.fit(facts, machine, wanted, eyes, size)

    def choice(self, model: Model) -> memory.Choice:
        """The memory policy's choice for a model on this machine as it is now."""
        return self.fit(model).choice

    def spec(self, model: Model) -> ModelSpec:
        """A model, and the memory policy's choice for it.

        The choice is made once for each model and setting: another one for the next question
        would load the model again and forget what was read.
        """
        key = (model.id, model.llm, model.mmproj, wishes(self.settings.for_model(model.id)))
        if key not in self._specs:
            self._specs[key] = self._spec(model)
        return self._specs[key]

    def _spec(self, model: Model) -> ModelSpec:
        choice = self.choice(model)
        vision = model.vision
        return ModelSpec(
            id=model.id,
            llm=str(model.llm),
            mmproj=str(model.mmproj) if model.mmproj else None,
            template=model.template,
            image_size=vision.image_size if vision else 0,
            image_tokens=vision.image_tokens if vision else 0,
            whole=vision is not None and not vision.is_llava and vision.projector != "linear",
            grids=grids(vision, choice.sizes.n_ctx) if vision else (),
            stop=model.stop,
            plan=run_plan(choice.sizes, choice.threads),
            leaner=tuple(run_plan(sizes, choice.threads) for sizes in choice.leaner),
            together=choice.together,
            eyes_stay=choice.profile == "quick",
        )

    def stock_spec(self, model: Model) -> ModelSpec:
        """The same without the fidelity repair: llama.cpp's graph as it is."""
        stock = model.stock_mmproj
        return replace(self.spec(model), mmproj=str(stock) if stock else None, repair=False)

    def window_services(self) -> "Services":
        """What the window may know."""
        from lavender.window.services import Services  # noqa: PLC0415 - Qt only for the window

        self._painted.clear()
        return Services(
            assistant=self._assistant,
            library=self.library,
            models=self.models,
            settings=lambda: self.settings,
            save_settings=self.save_settings,
            warm=self._warm,
            resources=self.paths.resources,
            cards=self.cards,
            found=self.found,
            downloads=self.downloads,
            bring=self.bring,
            check=lambda model_id: self.models.check(model_id, lambda _file: None),
            forget=self._forget_everything,
            data=self.paths.data,
            movable=self.paths.movable,
            room=lambda model_id: self.resolve(model_id).plan.n_ctx,
        )

    def _forget_everything(self, models: bool) -> settings.Settings:
        from lavender.forgetting import forget_everything  # noqa: PLC0415 - hardly ever

        return forget_everything(self, models=models)

    def _warm(self) -> None:
        """Begin with what the first photo needs: the child that decodes it, the engine's, and the
        cards. Not earlier: on two cores they would hold up the window itself."""
        self._painted.set()
        self.engine.prepare()

        def warm() -> None:
            self.decoder.start()
            with suppress(RuntimeError):  # closed already
                self.devices()

        threading.Thread(target=warm, name="warm", daemon=True).start()


class DataFolderGoneError(UserError):
    """The folder that the settings name is not there."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "errors",
                "The folder {folder}, where your conversations are kept, is not there. Connect its"
                " disk and start Lavender again.",
            ),
            folder=str(folder),
        )


def _make_folder(folder: Path, *, portable: bool) -> None:
    """Make the data folder. A ``portable`` one is tried too: a disc or a locked stick lets a
    library be opened that nothing can be written into."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if portable:
            _try_writing(folder)
    except OSError as error:
        values = {"folder": str(folder), "reason": reason_of(error)}
        if portable:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "This portable Lavender keeps everything in {folder}, where nothing can be"
                    " written ({reason}). Copy the whole program to a disk that can be written.",
                ),
                **values,
            ) from error
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The folder {folder} cannot be used ({reason})."
                " Choose another one with --data-dir.",
            ),
            **values,
        ) from error


def _try_writing(folder: Path) -> None:
    trial = folder / f"trial-{os.getpid()}"
    try:
        trial.write_bytes(b"")
    finally:
        with suppress(OSError):
            trial.unlink(missing_ok=True)

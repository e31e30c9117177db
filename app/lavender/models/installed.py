"""Every model that is here, by id or by folder."""

import builtins
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lavender.errors import QT_TRANSLATE_NOOP, Sentence, UserError, reason_of
from lavender.models import bin as models_bin
from lavender.models.bin import Removed
from lavender.models.catalog import load_catalogs
from lavender.models.entries import Entry
from lavender.models.import_pair import Compact, Take, Verify, import_pair, taken
from lavender.models.manifest import FILE_NAME, read_manifest
from lavender.models.model import Model
from lavender.models.opening import open_built_in, open_folder, open_imported
from lavender.models.proposal import Proposal, propose
from lavender.models.verify import Checked, check

COPIES = ".repaired"
"""Folder of repaired mmproj copies; no id can begin with a dot."""

BIN = ".bin"


@dataclass(frozen=True)
class BrokenModel:
    """A model that is listed but cannot be used, and the sentence that says why."""

    id: str
    trouble: Sentence


class Models:
    """The models of this program and this person.

    ``catalog`` is models.toml, ``resources`` the folder that comes with the program, ``folder``
    the data folder's ``models``, which is created when something is written into it, ``own`` a
    person's own models.toml, which need not be there. Files are read anew at each call, so that a
    moved file shows at once.
    """

    def __init__(
        self, catalog: Path, resources: Path, folder: Path, own: Path | None = None
    ) -> None:
        self._catalog = catalog
        self._own = own
        self._resources = resources.absolute()
        self._folder = folder.absolute()

    @cached_property
    def known(self) -> dict[str, Entry]:
        """What models.toml describes, by id. Raises UserError if a file is not sound."""
        return load_catalogs(self._catalog, self._own)

    def list(self) -> list[Model]:
        """Every model that can be used: those that came with the program, then imported ones."""
        return [found for _, found in self._survey() if isinstance(found, Model)]

    def broken(self) -> tuple[BrokenModel, ...]:
        """Every model that should be here and cannot be used."""
        return tuple(
            BrokenModel(identifier, found)
            for identifier, found in self._survey()
            if isinstance(found, Sentence)
        )

    def get(self, name: str) -> Model:
        """The model with the id ``name``, or the pair in the folder ``name``.

        Raises UserError if there is none, or if its files are gone or no longer sound.
        """
        entry = self._entry(name)
        if entry is not None and entry.built_in:
            return open_built_in(entry, self._resources, self._folder / COPIES)
        imported = self._imported(name)
        if imported is not None:
            return open_imported(read_manifest(imported), imported)
        kind = _kind(name)
        if kind == stat.S_IFDIR:
            return open_folder(Path(name).absolute(), self._folder / COPIES)
        if kind == stat.S_IFREG:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{file} is a file. Give the folder that holds the model and its mmproj, or "
                    "import the two.",
                ),
                file=name,
            )
        if entry is not None:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{name} is not on this computer. Download it with lavender models download"
                    " {id}, or in the window's list of models.",
                ),
                name=entry.name,
                id=entry.id,
            )
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "There is no model {id} here. Choose one from the list of models."
            ),
            id=repr(name[:80]),
        )

    def import_pair(
        self,
        llm: Path,
        mmproj: Path,
        identifier: str,
        verify: Verify | None = None,
        compact: Compact | None = None,
        take: Take = Take.IN_PLACE,
    ) -> Model:
        """Bring in a person's pair; see :func:`lavender.models.import_pair.import_pair`."""
        entry = self._entry(identifier)
        if (entry is not None and entry.built_in) or self._imported(identifier) is not None:
            raise taken(identifier)
        return import_pair(llm, mmproj, identifier, self._folder, entry, verify, compact, take)

    def propose(self, paths: Sequence[Path]) -> Proposal:
        """Which pair these files are, and an id that is free. Raises UserError."""
        taken = {folder.name.casefold() for folder in self._imported_folders()}
        return propose(paths, taken | {each.casefold() for each in self.known})

    def entry(self, identifier: str) -> Entry:
        """What models.toml says of a model that can be downloaded. Raises UserError."""
        entry = self._entry(identifier)
        if entry is not None and not entry.built_in:
            return entry
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "No model {id} can be downloaded. lavender models fit lists those that can.",
            ),
            id=repr(identifier[:80]),
        )

    def check(self, identifier: str, progress: Callable[[Path], None]) -> builtins.list[Checked]:
        """Compare a model's files with their SHA-256 where it is known. Raises UserError."""
        entry = self._entry(identifier)
        if entry is not None and entry.built_in:
            files = {self._resources / f.file: f.sha256 for f in (entry.llm, entry.mmproj)}
        elif (folder := self._imported(identifier)) is not None:
            manifest = read_manifest(folder)
            files = {manifest.llm.file: manifest.llm.sha256}
            if not manifest.repaired or manifest.mmproj.file.exists():
                files[manifest.mmproj.file] = manifest.mmproj.sha256
            if manifest.repaired:
                files[folder / manifest.repaired] = manifest.repaired_sha256
        else:
            model = self.get(identifier)
            files = {file: "" for file in (model.llm, model.stock_mmproj) if file}
        return check(files, progress)

    def remove(self, identifier: str) -> Removed:
        """Put a model into the bin; a person's own files stay where they are. Raises UserError."""
        entry = self._entry(identifier)
        if entry is not None and entry.built_in:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{name} comes with Lavender and cannot be removed."),
                name=entry.name,
            )
        folder = self._imported(identifier)
        if folder is None:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "There is no imported model {id}. Look at the list of models."
                ),
                id=repr(identifier[:80]),
            )
        with _moving(folder):
            return models_bin.put_away(folder, self._folder / BIN)

    def removed(self) -> builtins.list[Removed]:
        """What is in the bin, the latest first."""
        return models_bin.contents(self._folder / BIN)

    def bring_back(self, identifier: str) -> None:
        """Take the model that was removed last under this id out of the bin. Raises UserError."""
        wanted = identifier.casefold()
        found = next((each for each in self.removed() if each.id.casefold() == wanted), None)
        if found is None:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There is no model {id} in the bin."),
                id=repr(identifier[:80]),
            )
        with _moving(self._folder / found.id):
            models_bin.bring_back(found, self._folder)

    def empty_bin(self) -> None:
        """Delete what is in the bin for good. Raises UserError."""
        with _moving(self._folder / BIN):
            models_bin.empty(self._folder / BIN)

    def _survey(self) -> Iterator[tuple[str, Model | Sentence]]:
        built_in = [entry.id for entry in self.known.values() if entry.built_in]
        for identifier in [*built_in, *(folder.name for folder in self._imported_folders())]:
            try:
                yield identifier, self.get(identifier)
            except UserError as error:
                yield identifier, error.sentence

    def _entry(self, identifier: str) -> Entry | None:
        wanted = identifier.casefold()
        return next((e for e in self.known.values() if e.id.casefold() == wanted), None)

    def _imported(self, identifier: str) -> Path | None:
        wanted = identifier.casefold()
        return next((f for f in self._imported_folders() if f.name.casefold() == wanted), None)

    def _imported_folders(self) -> tuple[Path, ...]:
        try:
            folders = sorted(self._folder.iterdir(), key=lambda path: path.name.casefold())
        except OSError:
            return ()
        return tuple(folder for folder in folders if (folder / FILE_NAME).is_file())


@contextmanager
def _moving(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The folder {folder} could not be changed ({reason}). Close what uses it and try"
                " again.",
            ),
            folder=str(folder),
            reason=reason_of(error),
        ) from error


def _kind(name: str) -> int:
    """The kind of file that ``name`` is (``stat.S_IFMT``), 0 for none or what cannot be a name."""
    try:
        return stat.S_IFMT(Path(name).stat().st_mode) if name else 0
    except (OSError, ValueError):
        return 0

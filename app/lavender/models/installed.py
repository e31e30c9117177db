"""Every model that is here, by id or by folder."""

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lavender.errors import QT_TRANSLATE_NOOP, Sentence, UserError
from lavender.models.catalog import load_catalogs
from lavender.models.entries import Entry
from lavender.models.import_pair import Compact, Verify, import_pair, taken
from lavender.models.manifest import FILE_NAME, clear, read_manifest
from lavender.models.model import Model
from lavender.models.opening import open_built_in, open_folder, open_imported

COPIES = ".repaired"
"""Folder of repaired mmproj copies; no id can begin with a dot."""


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
                    "{name} is not on this computer. Import its two files, {llm} and {mmproj} "
                    "of {repository}, as {id}.",
                ),
                name=entry.name,
                llm=entry.llm.file,
                mmproj=entry.mmproj.file,
                repository=entry.repository,
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
    ) -> Model:
        """Bring in a person's pair; see :func:`lavender.models.import_pair.import_pair`."""
        entry = self._entry(identifier)
        if (entry is not None and entry.built_in) or self._imported(identifier) is not None:
            raise taken(identifier)
        return import_pair(llm, mmproj, identifier, self._folder, entry, verify, compact)

    def remove(self, identifier: str) -> None:
        """Forget an imported model; the person's own files stay. Raises UserError."""
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
        try:
            clear(folder)
        except OSError as error:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "The folder {folder} could not be removed ({reason}). Remove it."
                ),
                folder=str(folder),
                reason=error.strerror or str(error),
            ) from error

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


def _kind(name: str) -> int:
    """The kind of file that ``name`` is (``stat.S_IFMT``), 0 for none or what cannot be a name."""
    try:
        return stat.S_IFMT(Path(name).stat().st_mode) if name else 0
    except (OSError, ValueError):
        return 0

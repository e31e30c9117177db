"""From a checked pair to a :class:`Model`: which mmproj is run, and what is said about it."""

import logging
from pathlib import Path

from lavender.errors import QT_TRANSLATE_NOOP, Sentence, UserError
from lavender.gguf import VisionFacts, read_header
from lavender.gguf.repair import repaired_copy
from lavender.models.change import still_the_same
from lavender.models.entries import Entry
from lavender.models.family import guess_family
from lavender.models.fidelity import expect
from lavender.models.manifest import Manifest
from lavender.models.model import Model, Source, summarize
from lavender.models.pair import Pair, find_pair, read_pair

BROUGHT_IN = QT_TRANSLATE_NOOP("models", "Brought in by you.")

log = logging.getLogger(__name__)


def open_built_in(entry: Entry, resources: Path, copies: Path) -> Model:
    """A model that ships with the program. Its repaired mmproj goes into ``copies``."""
    pair = read_pair(resources / entry.llm.file, resources / entry.mmproj.file)
    return _assemble(
        pair,
        id=entry.id,
        name=entry.name,
        source=Source.BUILT_IN,
        sentence=Sentence(entry.sentence),
        family=guess_family(pair.llm, pair.language, pair.vision).name,
        template=entry.template,
        stop=entry.stop,
        tower_layers=entry.tower_layers,
        run=_repaired(pair, copies, entry.tower_layers),
    )


def open_folder(folder: Path, copies: Path) -> Model:
    """The pair in a person's folder. Its repaired mmproj goes into ``copies``, never there."""
    pair = find_pair(folder)
    family = guess_family(pair.llm, pair.language, pair.vision)
    return _assemble(
        pair,
        id=str(folder),
        name=pair.language.name or folder.name,
        source=Source.FOLDER,
        sentence=Sentence(
            QT_TRANSLATE_NOOP("models", "The pair in the folder {folder}."), {"folder": str(folder)}
        ),
        family=family.name,
        template=family.template,
        stop=(),
        tower_layers=0,
        run=_repaired(pair, copies, 0),
    )


def open_imported(manifest: Manifest, folder: Path, pair: Pair | None = None) -> Model:
    """A pair that was brought in; ``folder`` is the model's own. Raises UserError if it is gone.

    ``pair`` is given by the import, which has read both files already.
    """
    repaired = folder / manifest.repaired if manifest.repaired else None
    own = manifest.mmproj.file
    stock = own if repaired is None or own.is_file() else repaired
    if pair is None:
        _require_sound_files(manifest, stock, repaired)
        pair = read_pair(manifest.llm.file, stock)
    return _assemble(
        pair,
        id=manifest.id,
        name=manifest.name,
        source=Source.DOWNLOADED if manifest.repository else Source.IMPORTED,
        sentence=Sentence(manifest.sentence or BROUGHT_IN),
        family=manifest.family,
        template=manifest.template,
        stop=manifest.stop,
        tower_layers=manifest.tower_layers,
        run=repaired or own,
    )


def _assemble(
    pair: Pair,
    *,
    id: str,
    name: str,
    source: Source,
    sentence: Sentence,
    family: str,
    template: str,
    stop: tuple[str, ...],
    tower_layers: int,
    run: Path,
) -> Model:
    header = pair.mmproj if run == pair.mmproj.path else read_header(run)
    vision = pair.vision if run == pair.mmproj.path else VisionFacts.of(header)
    faithful, fidelity = expect(header, vision, tower_layers)
    return Model(
        id=id,
        name=name,
        source=source,
        sentence=sentence,
        summary=summarize(family, pair.parameters, pair.language, vision),
        llm=pair.llm.path,
        mmproj=run,
        stock_mmproj=pair.mmproj.path,
        template=template,
        stop=stop,
        language=pair.language,
        vision=vision,
        faithful=faithful,
        fidelity=fidelity,
    )


def _repaired(pair: Pair, copies: Path, tower_layers: int) -> Path:
    """The repaired copy; where none can be written the file itself, which still answers."""
    try:
        return repaired_copy(pair.mmproj.path, copies, tower_layers)
    except (OSError, UserError) as error:
        log.warning("no repaired copy of %s: %s", pair.mmproj.path.name, error)
        return pair.mmproj.path


def _require_sound_files(manifest: Manifest, stock: Path, repaired: Path | None) -> None:
    for file in (manifest.llm.file, stock):
        if not file.exists():
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{file} of the model {id} is no longer there. Put it back, or remove the "
                    "model and import it from its new place.",
                ),
                file=str(file),
                id=manifest.id,
            )
    if repaired is None or stock == repaired:
        return
    try:
        same = still_the_same(manifest.mmproj, repaired)
    except (OSError, UserError):
        same = False
    if not same:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} has changed since the model {id} was imported. Remove the model and "
                "import it again.",
            ),
            file=str(stock),
            id=manifest.id,
        )

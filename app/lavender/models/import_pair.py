"""Bringing in a person's pair: their files stay as they are.

They are used where they are, or copied into the data folder, or get a second name there, which
takes no room and outlives the first one.

Into the data folder goes a repaired copy of the mmproj where one is needed, and, last of all, the
manifest. Everything before that can fail and then leaves nothing; a folder that a killed import
left without a manifest is cleared away by the next one.
"""

import contextlib
import errno
import os
import shutil
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from lavender.errors import QT_TRANSLATE_NOOP, UserError, reason_of
from lavender.gguf import plan_repair, write_repaired
from lavender.models.entries import Entry
from lavender.models.family import guess_family
from lavender.models.identifiers import require_sound
from lavender.models.manifest import (
    COMPACT_NAME,
    FILE_NAME,
    REPAIRED_NAME,
    Manifest,
    Origin,
    clear,
    write_manifest,
)
from lavender.models.model import Model
from lavender.models.opening import open_imported
from lavender.models.pair import Pair, read_pair
from lavender.models.space import RESERVE

WORTH = 0.9
"""A compact copy must be at most this share of the file it was made from."""

Verify = Callable[[Model], None]
Compact = Callable[[Path, Path], None]


class Take(StrEnum):
    """What becomes of a person's files."""

    IN_PLACE = "in-place"
    COPY = "copy"
    LINK = "link"


def import_pair(
    llm: Path,
    mmproj: Path,
    identifier: str,
    models: Path,
    known: Entry | None = None,
    verify: Verify | None = None,
    compact: Compact | None = None,
    take: Take = Take.IN_PLACE,
) -> Model:
    """Bring in the pair as ``identifier`` below the folder ``models``.

    ``known`` is what models.toml says about a model of this id. ``verify`` is called with the
    model before it counts as imported; what it raises ends the import. ``compact`` writes a
    smaller copy of the mmproj, its first argument, to its second; that copy is then run. Raises
    UserError.
    """
    require_sound(identifier)
    pair = read_pair(llm.absolute(), mmproj.absolute())
    folder = models / identifier
    if (folder / FILE_NAME).exists():
        raise taken(identifier)
    try:
        if not clear(folder):
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "There are files in {folder} already. Choose another id, or move them away.",
                ),
                folder=str(folder),
            )
        folder.mkdir(parents=True, mode=0o700)
    except OSError as error:
        raise _not_written(folder, error) from error
    taken_files: list[Path] = []
    try:
        if take is not Take.IN_PLACE:
            for file in (pair.llm.path, pair.mmproj.path):
                taken_files.append(folder / file.name)
                _fetch(file, taken_files[-1], take)
            pair = read_pair(*taken_files)
        model = _bring_in(pair, identifier, folder, known, verify, compact)
    except BaseException as error:
        with contextlib.suppress(OSError):
            for file in taken_files:
                file.unlink(missing_ok=True)
            clear(folder)
        if isinstance(error, OSError):
            raise _not_written(folder, error) from error
        raise
    return model


def taken(identifier: str) -> UserError:
    """The error for an id that is in use."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "There is already a model {id}. Choose another id, or remove that one first."
        ),
        id=identifier,
    )


def _fetch(file: Path, target: Path, take: Take) -> None:
    if take is Take.LINK:
        try:
            os.link(file, target)
        except OSError as error:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{file} cannot get a second name in {folder} ({reason}). They must be on the"
                    " same disk. Copy the files or use them in place.",
                ),
                file=file.name,
                folder=str(target.parent),
                reason=reason_of(error),
            ) from error
        return
    if file.stat().st_size + RESERVE > shutil.disk_usage(target.parent).free:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    shutil.copyfile(file, target)
    with target.open("rb+") as written:
        os.fsync(written.fileno())


def _bring_in(
    pair: Pair,
    identifier: str,
    folder: Path,
    known: Entry | None,
    verify: Verify | None,
    compact: Compact | None,
) -> Model:
    tower_layers = known.tower_layers if known else 0
    run = _write_mmproj(pair, folder, tower_layers, compact)
    family = guess_family(pair.llm, pair.language, pair.vision)
    manifest = Manifest(
        id=identifier,
        name=known.name if known else pair.language.name or identifier,
        family=family.name,
        template=known.template if known else family.template,
        tower_layers=tower_layers,
        stop=known.stop if known else (),
        llm=Origin.of(pair.llm.path),
        mmproj=Origin.of(pair.mmproj.path),
        repaired=run,
    )
    model = open_imported(manifest, folder, pair)
    if verify is not None:
        verify(model)
    write_manifest(manifest, folder)
    return model


def _write_mmproj(pair: Pair, folder: Path, tower_layers: int, compact: Compact | None) -> str:
    """Write the mmproj that is to be run; its name, or "" for the person's own."""
    plan = plan_repair(pair.mmproj, tower_layers)
    source = pair.mmproj.path
    if plan.needed:
        source = folder / REPAIRED_NAME
        write_repaired(pair.mmproj, plan, source)
    if compact is None:
        return REPAIRED_NAME if plan.needed else ""
    target = folder / COMPACT_NAME
    compact(source, target)
    if target.stat().st_size > WORTH * source.stat().st_size:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} is small already; a compact copy would save nothing. Import it without"
                " --compact.",
            ),
            file=pair.mmproj.path.name,
        )
    with target.open("rb+") as written:
        os.fsync(written.fileno())
    if plan.needed:
        source.unlink()
    return COMPACT_NAME


def _not_written(folder: Path, error: OSError) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "The model could not be written into {folder} ({reason}). Nothing was imported.",
        ),
        folder=str(folder),
        reason=reason_of(error),
    )

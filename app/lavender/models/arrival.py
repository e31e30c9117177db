"""From files that were fetched to a model that is here: all of it at once, or nothing.

The folder is made ready beside the parts and then renamed to its place. Until then the parts stay
where they are (a second name for the same bytes, where the disk can have that), so an end at any
moment costs no download.
"""

import hashlib
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from lavender.errors import QT_TRANSLATE_NOOP, UserError, reason_of
from lavender.gguf import plan_repair, write_repaired
from lavender.models.entries import Entry
from lavender.models.hub.order import Fetched
from lavender.models.manifest import (
    FILE_NAME,
    REPAIRED_NAME,
    Manifest,
    Origin,
    read_manifest,
    write_manifest,
)
from lavender.models.model import Model
from lavender.models.opening import open_imported
from lavender.models.pair import read_pair

READY = "ready"

Verify = Callable[[Model], None]


def install(
    entry: Entry,
    fetched: tuple[Fetched, Fetched],
    parts: Path,
    models: Path,
    verify: Verify | None = None,
) -> Model:
    """Make the language model and the mmproj of ``fetched`` the model ``entry`` below ``models``.

    ``parts`` is the folder that they were fetched into; it goes when they are installed. ``verify``
    is called with the model before it counts as here. Raises UserError; then the parts are kept.
    """
    ready, folder = parts / READY, models / entry.id
    try:
        if ready.exists():
            shutil.rmtree(ready)
        ready.mkdir(parents=True, mode=0o700)
        manifest = _prepare(entry, fetched, ready)
        if verify is not None:
            verify(open_imported(manifest, ready))
        if (folder / FILE_NAME).exists():
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "The model {id} is here already."), id=entry.id
            )
        if folder.exists():
            folder.rmdir()  # what somebody put there is not ours to replace
        ready.rename(folder)
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The model could not be put into {folder} ({reason}). What was downloaded is kept:"
                " fix that and try again.",
            ),
            folder=str(folder),
            reason=reason_of(error),
        ) from error
    shutil.rmtree(parts, ignore_errors=True)
    with suppress(OSError):  # others are on their way
        parts.parent.rmdir()
    return open_imported(read_manifest(folder), folder)


def _prepare(entry: Entry, fetched: tuple[Fetched, Fetched], ready: Path) -> Manifest:
    llm, mmproj = fetched
    pair = read_pair(llm.path, mmproj.path)
    plan = plan_repair(pair.mmproj, entry.tower_layers)
    repaired = ready / REPAIRED_NAME
    if plan.needed:
        write_repaired(pair.mmproj, plan, repaired)
    manifest = Manifest(
        id=entry.id,
        name=entry.name,
        family=entry.family,
        template=entry.template,
        tower_layers=entry.tower_layers,
        stop=entry.stop,
        llm=_origin(llm, ready),
        mmproj=_origin(mmproj, ready),
        repaired=REPAIRED_NAME if plan.needed else "",
        repaired_sha256=sha256(repaired) if plan.needed else "",
        repository=entry.repository or "",
        commit=llm.commit,
        sentence=entry.sentence,
    )
    _second_name(llm.path, manifest.llm.file)
    if not plan.needed:
        _second_name(mmproj.path, manifest.mmproj.file)
    write_manifest(manifest, ready)
    return manifest


def _origin(fetched: Fetched, folder: Path) -> Origin:
    origin = Origin.of(fetched.path)
    return replace(origin, file=folder / fetched.name, sha256=fetched.sha256)


def _second_name(part: Path, file: Path) -> None:
    try:
        os.link(part, file)
    except OSError:
        part.rename(file)


def sha256(file: Path) -> str:
    """Of a whole file, in hex. Raises OSError."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()

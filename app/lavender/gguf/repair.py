"""Writing an mmproj once more, with the keys that make llama.cpp run it as LLaVA meant it.

Three things can be missing: the feature layer, without which llama.cpp runs one layer too few of a
file that already leaves the last one out; in the oldest files the projector's type, without which
it does not load; and a linear projector's second layer (``second_layer``). All else is copied as it
is.
"""

import hashlib
import os
import struct
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from lavender.errors import QT_TRANSLATE_NOOP, Sentence, UserError, reason_of
from lavender.gguf.encoding import text, text_field
from lavender.gguf.header import Header
from lavender.gguf.reader import ARRAY, MAGIC, read_header
from lavender.gguf.second_layer import LIFT, SecondLayer, lift, second_layer
from lavender.gguf.vision_facts import FEATURE_LAYER, PROJECTOR_TYPE, VisionFacts

INT32 = 5
CHUNK = 1 << 20


@dataclass(frozen=True)
class RepairPlan:
    """What to add to an mmproj; ``explanation`` says why, or why nothing."""

    feature_layer: int | None
    projector_type: str | None
    explanation: Sentence
    second: SecondLayer | None = None

    @property
    def needed(self) -> bool:
        """Whether there is anything to write."""
        added = (self.feature_layer, self.projector_type, self.second)
        return any(each is not None for each in added)


def plan_repair(header: Header, tower_layers: int = 0) -> RepairPlan:
    """Decide what the mmproj of ``header`` lacks.

    ``tower_layers`` is the vision tower's depth where the caller knows it (a list of models
    does); 0 leaves it to the file. Raises UserError if the file is no sound mmproj.
    """
    facts = VisionFacts.of(header)
    linear = facts.projector == "linear"
    second = second_layer(header) if linear else None
    is_llava = facts.is_llava or second is not None
    projector = None if facts.names_projector or not is_llava else "mlp"
    depth = tower_layers or facts.tower_layers
    layer: int | None = None
    if not is_llava:
        why = QT_TRANSLATE_NOOP("vision", "Its kind of projector ({projector}) needs no repair.")
    elif facts.feature_layers is not None:
        why = QT_TRANSLATE_NOOP("vision", "The file names its feature layer itself.")
    elif not facts.has_class_embedding:
        why = QT_TRANSLATE_NOOP("vision", "Its vision tower has no class token, so it is left.")
    elif facts.has_post_ln:
        why = QT_TRANSLATE_NOOP(
            "vision", "The file has a final norm that LLaVA does not use, so it is left."
        )
    elif depth == 0:
        why = QT_TRANSLATE_NOOP(
            "vision", "The depth of its vision tower is not known, so its layers are left."
        )
    elif facts.block_count == depth - 1:
        layer = facts.block_count
        why = QT_TRANSLATE_NOOP(
            "vision", "All {stored} stored layers of the vision tower are to be run."
        )
    elif facts.block_count == depth:
        why = QT_TRANSLATE_NOOP("vision", "The file stores the whole tower, which is right.")
    else:
        why = QT_TRANSLATE_NOOP(
            "vision",
            "The file stores {stored} layers of a tower that has {depth}, so they are left.",
        )
    values: dict[str, object] = {
        "projector": facts.projector,
        "stored": facts.block_count,
        "depth": depth,
    }
    return RepairPlan(layer, projector, Sentence(why, values), second)


def write_repaired(header: Header, plan: RepairPlan, destination: Path) -> None:
    """Write the mmproj of ``header`` with what ``plan`` adds to ``destination``, and verify it.

    The source stays untouched; the destination appears whole or not at all. Raises UserError if
    it cannot be written, or if what was written does not read back as planned.
    """
    if destination.exists() and destination.samefile(header.path):
        raise ValueError("the repaired file must not replace its source")
    written: Path | None = None
    try:
        destination.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=destination.name + ".", dir=destination.parent)
        written = Path(name)
        with os.fdopen(handle, "wb") as target, header.path.open("rb") as source:
            digest = _copy(header, plan, source, target)
            target.flush()
            os.fsync(target.fileno())
        _verify(header, plan, written, digest)
        written.replace(destination)
        _sync_folder(destination.parent)
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The repaired copy of {file} could not be written ({reason}). "
                "Make room on the disk and try again.",
            ),
            file=header.path.name,
            reason=reason_of(error),
        ) from error
    finally:
        if written is not None:
            written.unlink(missing_ok=True)


def repaired_copy(source: Path, folder: Path, tower_layers: int = 0) -> Path:
    """The file to run for the mmproj ``source``: itself, or its repaired copy in ``folder``.

    The copy is written if it is not there yet. Its name holds a fingerprint of the source, so a
    file that changed is repaired anew.
    """
    header = read_header(source)
    plan = plan_repair(header, tower_layers)
    if not plan.needed:
        return source
    copy = folder / f"{source.stem}-{_fingerprint(header, plan)}.gguf"
    if not copy.exists():
        write_repaired(header, plan, copy)
    return copy


def _additions(plan: RepairPlan) -> list[bytes]:
    added: list[bytes] = []
    if plan.feature_layer is not None:
        numbers = struct.pack("<IIQi", ARRAY, INT32, 1, plan.feature_layer)
        added.append(text(FEATURE_LAYER) + numbers)
    if plan.projector_type is not None:
        added.append(text_field(PROJECTOR_TYPE, plan.projector_type))
    return added


def _copy(header: Header, plan: RepairPlan, source: BinaryIO, target: BinaryIO) -> str:
    """Write the new header and the old data; the SHA-256 of the data."""
    additions = _additions(plan)
    head = source.read(header.infos_end)
    counts = struct.pack(
        "<IQQ",
        header.version,
        len(header.tensors) + (plan.second.count if plan.second else 0),
        header.field_count + len(additions),
    )
    start = len(MAGIC) + len(counts)
    new = MAGIC + counts + head[start : header.fields_end] + b"".join(additions)
    new += head[header.fields_end :] + (plan.second.infos if plan.second else b"")
    target.write(new + b"\0" * (-len(new) % header.alignment))
    digest = hashlib.sha256()
    for chunk in _data(header, plan, source):
        digest.update(chunk)
        target.write(chunk)
    return digest.hexdigest()


def _data(header: Header, plan: RepairPlan, source: BinaryIO) -> Iterator[bytes]:
    """The tensors' data as it is to be."""
    source.seek(header.data_start)
    if plan.second is not None:
        lifted = plan.second.lifted
        yield source.read(lifted.offset)
        yield lift(source.read(lifted.nbytes))
    while chunk := source.read(CHUNK):
        yield chunk
    if plan.second is not None:
        yield plan.second.data


def _verify(header: Header, plan: RepairPlan, written: Path, digest: str) -> None:
    again = read_header(written)
    expected = dict(header.metadata)
    if plan.feature_layer is not None:
        expected[FEATURE_LAYER] = (plan.feature_layer,)
    if plan.projector_type is not None:
        expected[PROJECTOR_TYPE] = plan.projector_type
    with written.open("rb") as file:
        file.seek(again.data_start)
        found = hashlib.file_digest(file, "sha256").hexdigest()
    kept = {name: again.tensors.get(name) for name in header.tensors}
    count = len(header.tensors) + (plan.second.count if plan.second else 0)
    same = kept == header.tensors and len(again.tensors) == count
    if again.metadata != expected or not same or found != digest:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The repaired copy of {file} does not read back as it was written. "
                "Check the disk and try again.",
            ),
            file=header.path.name,
        )


def _fingerprint(header: Header, plan: RepairPlan) -> str:
    """Sixteen hex digits of the header, the plan, and evenly spread samples of the data."""
    added = (plan.feature_layer, plan.projector_type, *([LIFT] if plan.second else []))
    digest = hashlib.sha256(repr(added).encode())
    digest.update(header.file_size.to_bytes(8, "little"))
    with header.path.open("rb") as file:
        digest.update(file.read(header.infos_end))
        samples = 64
        for index in range(samples):
            file.seek(header.data_start + (header.file_size - header.data_start) * index // samples)
            digest.update(file.read(1 << 16))
    return digest.hexdigest()[:16]


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; Windows has no way to and no need."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

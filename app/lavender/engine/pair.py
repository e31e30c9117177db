"""Do two files belong together? Decided from their headers, before any child opens them.

llama.cpp accepts an mmproj whose rows are wider or narrower than the language model's and reads
past the end of them, so widths are compared here.
"""

from dataclasses import dataclass
from pathlib import Path

from lavender.engine.protocol import ModelSpec
from lavender.errors import QT_TRANSLATE_NOOP, UserError, reason_of
from lavender.gguf.language_facts import LanguageFacts
from lavender.gguf.reader import read_header
from lavender.gguf.vision_facts import VisionFacts

FileKey = tuple[str, int, int]
"""(path, modification time in ns, size in bytes): the same key, the same content."""


@dataclass(frozen=True)
class Pair:
    """What the headers of a pair say. ``vision`` is None for a language model alone."""

    language: LanguageFacts
    vision: VisionFacts | None
    llm_key: FileKey
    mmproj_key: FileKey | None


def file_key(path: str) -> FileKey:
    """Identify a file's content. Raises ``UserError`` where there is no such file."""
    try:
        facts = Path(path).stat()
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The model file {file} cannot be read ({reason})."),
            file=path,
            reason=reason_of(error),
        ) from error
    return path, facts.st_mtime_ns, facts.st_size


def read_pair(spec: ModelSpec) -> Pair:
    """Read both headers. Raises ``UserError`` for a bad file or two that do not fit."""
    llm_key = file_key(spec.llm)
    language = LanguageFacts.of(read_header(Path(spec.llm)))
    if spec.mmproj is None:
        return Pair(language, None, llm_key, None)
    mmproj_key = file_key(spec.mmproj)
    vision = VisionFacts.of(read_header(Path(spec.mmproj)))
    if vision.width and vision.width != language.embedding_length:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{mmproj} does not belong to {llm}: it gives {got} numbers for each part of a"
                " photo, and the language model expects {wanted}. Choose the mmproj that was"
                " made for this model.",
            ),
            mmproj=Path(spec.mmproj).name,
            llm=Path(spec.llm).name,
            got=vision.width,
            wanted=language.embedding_length,
        )
    return Pair(language, vision, llm_key, mmproj_key)

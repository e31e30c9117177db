"""Two GGUF files that belong together, found and checked by their headers alone.

llama.cpp accepts a pair whose widths differ as long as it only reads their vocabularies, and
aborts later; so the widths are compared here, before any child opens the files.
"""

import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from lavender.errors import QT_TRANSLATE_NOOP, UserError, reason_of
from lavender.gguf import Header, Kind, LanguageFacts, VisionFacts, kind_of, read_header

NO_LLM = QT_TRANSLATE_NOOP(
    "errors", "{folder} holds no language model. Choose a folder with a GGUF model and its mmproj."
)
NO_MMPROJ = QT_TRANSLATE_NOOP(
    "errors", "{folder} holds no mmproj, so the model in it could not see. Put its mmproj there."
)


@dataclass(frozen=True)
class Pair:
    """A language model and its mmproj: headers and facts."""

    llm: Header
    mmproj: Header
    language: LanguageFacts
    vision: VisionFacts

    @property
    def parameters(self) -> int:
        """Weights of both files together."""
        return self.language.parameters + sum(i.elements for i in self.mmproj.tensors.values())


def read_pair(llm: Path, mmproj: Path) -> Pair:
    """Read and check both files; raises UserError saying which is wrong and what to do."""
    llm_header = read_pair_header(llm)
    language = LanguageFacts.of(llm_header)
    mmproj_header = read_pair_header(mmproj)
    return _together(llm_header, language, mmproj_header)


def find_pair(folder: Path) -> Pair:
    """The one pair that ``folder`` holds (not its subfolders); raises UserError if there is none.

    Files that cannot be read are passed over as long as a pair is there without them.
    """
    headers: dict[Kind, list[Header]] = {kind: [] for kind in Kind}
    trouble: UserError | None = None
    for path in _gguf_files(folder):
        try:
            header = read_pair_header(path)
        except UserError as error:
            trouble = trouble or error
        else:
            headers[kind_of(header)].append(header)
    llms, mmprojs = headers[Kind.LANGUAGE_MODEL], headers[Kind.MMPROJ]
    if trouble is not None and not (llms and mmprojs):
        raise trouble
    llm = _only(llms, folder, NO_LLM)
    mmproj = _only(mmprojs, folder, NO_MMPROJ)
    return _together(llm, LanguageFacts.of(llm), mmproj)


def find_partner(file: Path) -> Pair:
    """The pair of ``file`` and the one file beside it that can be its partner. Raises UserError."""
    given = read_pair_header(file)
    kind = kind_of(given)
    wanted = Kind.MMPROJ if kind is Kind.LANGUAGE_MODEL else Kind.LANGUAGE_MODEL
    others = []
    for path in _gguf_files(file.parent):
        with suppress(UserError):
            if path != file and kind_of(header := read_pair_header(path)) is wanted:
                others.append(header)
    other = _only(others, file.parent, NO_MMPROJ if wanted is Kind.MMPROJ else NO_LLM)
    llm, mmproj = (given, other) if wanted is Kind.MMPROJ else (other, given)
    return _together(llm, LanguageFacts.of(llm), mmproj)


def _together(llm: Header, language: LanguageFacts, mmproj: Header) -> Pair:
    vision = VisionFacts.of(mmproj)
    if vision.width and vision.width != language.embedding_length:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{llm} and {mmproj} do not belong together: one is {width} wide, the other "
                "{other}. Choose the mmproj that was published with the model.",
            ),
            llm=llm.path.name,
            mmproj=mmproj.path.name,
            width=language.embedding_length,
            other=vision.width,
        )
    return Pair(llm, mmproj, language, vision)


def _gguf_files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() == ".gguf")
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The folder {folder} cannot be read ({reason})."),
            folder=str(folder),
            reason=reason_of(error),
        ) from error


def _only(headers: list[Header], folder: Path, none: str) -> Header:
    if len(headers) == 1:
        return headers[0]
    if not headers:
        raise UserError(none, folder=str(folder))
    raise UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "{folder} holds more than one that it could be ({files}). Import the two files that "
            "you want.",
        ),
        folder=str(folder),
        files=", ".join(header.path.name for header in headers),
    )


def read_pair_header(path: Path) -> Header:
    """The header of a regular file: opening a pipe would wait for ever."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The name {file} is not valid text. Rename the file."),
            file=ascii(str(path)),
        ) from None
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return read_header(path)
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} is not a file. Choose a GGUF file."),
            file=str(path),
        )
    return read_header(path)

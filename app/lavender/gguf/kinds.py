"""What a GGUF file is for: a language model, an mmproj, or something else.

People mix the two files of a pair up easily, so each mistake has its own sentence.
"""

from enum import StrEnum

from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.gguf.header import Header


class Kind(StrEnum):
    """What is in a GGUF file."""

    LANGUAGE_MODEL = "language model"
    MMPROJ = "mmproj"
    OTHER = "other"
    """An adapter, a vocabulary, an audio encoder, an imatrix, …"""


def kind_of(header: Header) -> Kind:
    """Say what ``header`` belongs to, by what it holds rather than by its name."""
    if header.architecture == "clip" or "v.patch_embd.weight" in header.tensors:
        sees = "v.patch_embd.weight" in header.tensors or header.flag("clip.has_vision_encoder")
        return Kind.MMPROJ if sees else Kind.OTHER
    if header.text("general.type", "model") == "model" and "token_embd.weight" in header.tensors:
        return Kind.LANGUAGE_MODEL
    if header.number("split.count") > 1 and header.architecture:
        return Kind.LANGUAGE_MODEL
    return Kind.OTHER


def require_language_model(header: Header) -> None:
    """Raise UserError unless ``header`` is a language model in one file."""
    kind = kind_of(header)
    if kind is Kind.MMPROJ:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} is the vision part (mmproj) of a model. "
                "Choose the language model here, and this file as its mmproj.",
            ),
            file=header.path.name,
        )
    if kind is Kind.OTHER:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "{file} holds no language model. Choose the GGUF file of one."
            ),
            file=header.path.name,
        )
    if header.number("split.count") > 1:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} is one of {count} parts of a model. Choose a model that is in one file.",
            ),
            file=header.path.name,
            count=header.number("split.count"),
        )


def require_mmproj(header: Header) -> None:
    """Raise UserError unless ``header`` is an mmproj with a vision encoder."""
    kind = kind_of(header)
    if kind is Kind.LANGUAGE_MODEL:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} is a language model. Choose the mmproj file that belongs to it here.",
            ),
            file=header.path.name,
        )
    if kind is Kind.OTHER:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "{file} holds no vision encoder. Choose the model's mmproj file."
            ),
            file=header.path.name,
        )

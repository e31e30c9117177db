"""What a person is told about a child process that is no more."""

import signal
from pathlib import Path

from lavender.engine.child import ChildGone
from lavender.errors import QT_TRANSLATE_NOOP, Sentence, UserError

KILLED = -int(getattr(signal, "SIGKILL", 9))
"""How a process ends that the system kills, for want of memory above all."""


def model_gone(gone: ChildGone, *, loading: bool, file: str) -> Sentence:
    """The language child ended, while its model was ``loading`` or later."""
    if gone.hung:
        return Sentence(
            QT_TRANSLATE_NOOP(
                "errors",
                "The model stopped responding and was ended. What it wrote is kept; ask again"
                " to start it anew.",
            )
        )
    if gone.exit_code == KILLED:
        return Sentence(
            QT_TRANSLATE_NOOP(
                "errors",
                "The system ended the model, perhaps because memory ran out. What it wrote is"
                " kept. Close other programs or choose a smaller model, then ask again.",
            )
        )
    if loading:
        return refused(file).sentence
    return Sentence(
        QT_TRANSLATE_NOOP(
            "errors",
            "The model ended unexpectedly. What it wrote is kept; ask again to start it anew."
            " If this happens every time, its file may be damaged.",
        )
    )


def photo_unread(gone: ChildGone) -> Sentence:
    """The vision child ended."""
    if gone.hung:
        return Sentence(
            QT_TRANSLATE_NOOP(
                "errors", "Reading the photo took too long and was ended. Ask again to retry."
            )
        )
    return Sentence(
        QT_TRANSLATE_NOOP(
            "errors",
            "The photo could not be read: the program that reads photos ended unexpectedly,"
            " perhaps because memory ran out. Close other programs and ask again.",
        )
    )


def refused(path: str) -> UserError:
    """llama.cpp died of a file."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "{file} could not be opened: llama.cpp ended while reading it. The file may be"
            " damaged, or of a kind that this version does not know.",
        ),
        file=Path(path).name,
    )


def no_engine() -> UserError:
    """The engine's own libraries could not be used."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "llama.cpp does not start on this computer. Install Lavender again."
        )
    )

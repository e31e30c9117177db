"""Sentences for people, and the one exception that carries them.

Rooms without Qt have things to say to a person too: an error, a stage of the work, a verdict.
They say it as a :class:`Sentence`: an English template plus the values that fill it. The window
translates the template first and fills it in afterwards; the command line prints it in English.
Templates are marked with :func:`QT_TRANSLATE_NOOP`, whose name Qt's ``lupdate`` knows, so
translators find them without these rooms knowing Qt.

A :class:`UserError` is something a person can mend. Any other exception is our bug.
"""

import os
import traceback
from dataclasses import dataclass, field


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate looks for this name
    """Mark ``text`` for translation in ``context`` and return it unchanged."""
    del context
    return text


@dataclass(frozen=True)
class Sentence:
    """An English template with ``{named}`` places, and the values that go into them."""

    template: str
    values: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        """The sentence in English."""
        return self.template.format(**self.values) if self.values else self.template


class Amount(int):
    """A number of bytes in a sentence: in powers of ten, as file managers and shops count.

    In English here, "4.7 GB", "38 MB"; the window writes it as the person's language does.
    """

    def __str__(self) -> str:
        """The amount in English."""
        if self >= 1_000_000_000:
            return f"{self / 1e9:.1f} GB"
        return f"{max(1, round(self / 1e6))} MB"


class Count(int):
    """A number of things in a sentence, with its thousands set apart as the language does."""

    def __str__(self) -> str:
        """The number in English."""
        return f"{int(self):,}"


class UserError(Exception):
    """Something that a person can mend: says what happened and what to do.

    ``UserError(QT_TRANSLATE_NOOP("errors", "{file} is empty."), file="cat.png")``
    """

    def __init__(self, template: str, **values: object) -> None:
        self.sentence = Sentence(template, values)
        super().__init__(str(self.sentence))

    def __reduce__(self) -> tuple[object, ...]:
        """Cross a process boundary with template and values intact."""
        return _rebuild, (self.sentence.template, self.sentence.values)


REASONS = (
    QT_TRANSLATE_NOOP("reasons", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("reasons", "Connection refused"),
    QT_TRANSLATE_NOOP("reasons", "Connection reset by peer"),
    QT_TRANSLATE_NOOP("reasons", "Connection timed out"),
    QT_TRANSLATE_NOOP("reasons", "Device or resource busy"),
    QT_TRANSLATE_NOOP("reasons", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("reasons", "File exists"),
    QT_TRANSLATE_NOOP("reasons", "File name too long"),
    QT_TRANSLATE_NOOP("reasons", "File too large"),
    QT_TRANSLATE_NOOP("reasons", "Input/output error"),
    QT_TRANSLATE_NOOP("reasons", "Is a directory"),
    QT_TRANSLATE_NOOP("reasons", "Network is unreachable"),
    QT_TRANSLATE_NOOP("reasons", "No such device"),
    QT_TRANSLATE_NOOP("reasons", "No such device or address"),
    QT_TRANSLATE_NOOP("reasons", "No such file or directory"),
    QT_TRANSLATE_NOOP("reasons", "No space left on device"),
    QT_TRANSLATE_NOOP("reasons", "Not a directory"),
    QT_TRANSLATE_NOOP("reasons", "Operation not permitted"),
    QT_TRANSLATE_NOOP("reasons", "Permission denied"),
    QT_TRANSLATE_NOOP("reasons", "Read-only file system"),
    QT_TRANSLATE_NOOP("reasons", "Stale file handle"),
    QT_TRANSLATE_NOOP("reasons", "Too many open files"),
    QT_TRANSLATE_NOOP("reasons", "Transport endpoint is not connected"),
)
"""What POSIX systems say when a file or a network fails, as Python hands it on: in English.

A value named ``reason`` may be one of these. Windows says such things in the person's language.
"""


def reason_of(error: Exception) -> str:
    """What the system says: a value for the place ``{reason}`` of a sentence."""
    return getattr(error, "strerror", None) or str(error)


def kind_of(error: BaseException) -> str:
    """What kind of error it is, without its words: those may be a person's, or name a file."""
    if isinstance(error, UserError):
        return f"UserError: {error.sentence.template}"
    code = getattr(error, "sqlite_errorname", None)
    if code is None and isinstance(error, OSError) and error.errno is not None:
        code = os.strerror(error.errno)
    return type(error).__qualname__ + (f" ({code})" if code else "")


def trace_of(error: BaseException) -> str:
    """Kinds of an error and of those behind it, and where in the program each came from."""
    lines: list[str] = []
    told: list[BaseException] = []
    each: BaseException | None = error
    while each is not None and each not in told:
        told.append(each)
        lines.append(("behind it: " if lines else "") + kind_of(each))
        for frame in traceback.extract_tb(each.__traceback__):
            lines.append(f"  {frame.filename}:{frame.lineno} in {frame.name}")
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)
    return "\n".join(lines)


def our_bug() -> Sentence:
    """What is said of an error that nobody but we can mend."""
    return Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "Something went wrong inside Lavender. The log says more; nothing was lost."
        )
    )


def _rebuild(template: str, values: dict[str, object]) -> UserError:
    return UserError(template, **values)

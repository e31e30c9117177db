"""Sentences for people, and the one exception that carries them.

Rooms without Qt have things to say to a person too: an error, a stage of the work, a verdict.
They say it as a :class:`Sentence`: an English template plus the values that fill it. The window
translates the template first and fills it in afterwards; the command line prints it in English.
Templates are marked with :func:`QT_TRANSLATE_NOOP`, whose name Qt's ``lupdate`` knows, so
translators find them without these rooms knowing Qt.

A :class:`UserError` is something a person can mend. Any other exception is our bug.
"""

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


def our_bug() -> Sentence:
    """What is said of an error that nobody but we can mend."""
    return Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "Something went wrong inside Lavender. The log says more; nothing was lost."
        )
    )


def _rebuild(template: str, values: dict[str, object]) -> UserError:
    return UserError(template, **values)

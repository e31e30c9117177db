"""Sentences from rooms without Qt, in the person's language.

The template is translated first and filled in afterwards, so translators see whole sentences
and a file name is never translated.
"""

import logging

from PySide6.QtCore import QCoreApplication, QLocale

from lavender.errors import REASONS, Amount, Sentence, UserError, our_bug

CONTEXTS = ("errors", "memory", "models", "vision", "download", "reasons")
"""The contexts in which other rooms mark their sentences for translation."""

MEGABYTE = 1_000_000
"""What is smaller is said to be one."""

log = logging.getLogger(__name__)


def say(sentence: Sentence) -> str:
    """A sentence of another room, translated and filled in. Plain text: it may name a file."""
    template = sentence.template
    for context in CONTEXTS:
        template = QCoreApplication.translate(context, sentence.template)
        if template != sentence.template:
            break
    values = {name: _value(name, value) for name, value in sentence.values.items()}
    try:
        return str(Sentence(template, values))
    except (KeyError, IndexError, ValueError):
        log.warning("a translation does not fit its sentence: %r", template)
        return str(sentence)


def amount(size: int) -> str:
    """Bytes as the person's language writes them: "4.7 GB", "4,7 Go"."""
    return QLocale().formattedDataSize(
        max(size, MEGABYTE),
        1 if size >= 1000 * MEGABYTE else 0,
        QLocale.DataSizeFormat.DataSizeSIFormat,
    )


def _value(name: str, value: object) -> object:
    """What goes into a sentence: a sentence in it is said too, numbers as the language does."""
    if isinstance(value, Sentence):
        return say(value)
    if isinstance(value, Amount):
        return amount(value)
    if isinstance(value, float | int) and not isinstance(value, bool):
        return QLocale().toString(value)
    if name == "reason" and value in REASONS:
        return say(Sentence(str(value)))
    return value


def explain(error: BaseException) -> str:
    """What to tell the person about an error; one that they cannot mend goes to the log."""
    if isinstance(error, UserError):
        return say(error.sentence)
    log.error("unexpected error", exc_info=error)
    return say(our_bug())

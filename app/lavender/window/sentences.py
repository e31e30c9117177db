"""Sentences from rooms without Qt, in the person's language.

The template is translated first and filled in afterwards, so translators see whole sentences
and a file name is never translated.
"""

import logging

from PySide6.QtCore import QCoreApplication, QLocale

from lavender.errors import Sentence, UserError, our_bug

CONTEXTS = ("errors", "memory", "models", "vision", "download")
"""The contexts in which other rooms mark their sentences for translation."""

log = logging.getLogger(__name__)


def say(sentence: Sentence) -> str:
    """A sentence of another room, translated and filled in. Plain text: it may name a file."""
    template = sentence.template
    for context in CONTEXTS:
        template = QCoreApplication.translate(context, sentence.template)
        if template != sentence.template:
            break
    values = {name: _value(value) for name, value in sentence.values.items()}
    try:
        return str(Sentence(template, values))
    except (KeyError, IndexError, ValueError):
        log.warning("a translation does not fit its sentence: %r", template)
        return str(sentence)


def _value(value: object) -> object:
    """What goes into a sentence: a sentence in it is said too, and large numbers are grouped."""
    if isinstance(value, Sentence):
        return say(value)
    if type(value) is int:
        return QLocale().toString(value)
    return value


def explain(error: BaseException) -> str:
    """What to tell the person about an error; one that they cannot mend goes to the log."""
    if isinstance(error, UserError):
        return say(error.sentence)
    log.error("unexpected error", exc_info=error)
    return say(our_bug())

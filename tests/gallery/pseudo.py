"""A made-up language in which everything is said at length: it finds texts that have no room."""

import re

from PySide6.QtCore import QObject, QTranslator

LONGER = 1.4
VOWELS = "aeiouyAEIOUY"
PLACES = re.compile(r"(\{[^}]*\}|\([^)]*\*[^)]*\)|&.)")
QTS_OWN = ("QShortcut", "QKeySequence", "QLocale", "QGuiApplication")
"""Names of keys and facts about the language, which are not sentences."""


def longer(text: str) -> str:
    """``text`` with vowels doubled until it is 40% longer; places for values stay as they are."""
    parts = PLACES.split(text)
    words = "".join(parts[::2])
    vowels = sum(sign in VOWELS for sign in words)
    wanted, given, met = round(len(words) * (LONGER - 1)), 0, 0
    for index in range(0, len(parts), 2):
        made = ""
        for sign in parts[index]:
            made += sign
            if sign in VOWELS:
                met += 1
                more = round(wanted * met / vowels) - given
                made += sign.lower() * more
                given += more
        parts[index] = made
    return "".join(parts)


class Pseudo(QTranslator):
    """Knows every sentence. ``asked`` counts them, so that one can see that it is in use."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.asked = 0

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Never, or Qt would not ask."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """What is said in place of ``source``."""
        del disambiguation, n
        self.asked += 1
        return source if context in QTS_OWN else longer(source)

"""What a screen reader hears of a text that grows: the new words, and sentences as they end.

Nothing here costs anything while no screen reader, or other such program, is there.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleTextInsertEvent,
    QAccessibleTextRemoveEvent,
    QAccessibleTextUpdateEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from lavender.speech import spoken_until

SAY_EVERY_MS = 1500
"""Sentences that end meanwhile are announced together."""
WIDE = 2
"""Bytes of a UTF-16 unit, in which Qt counts places in a text."""
HIGH = {bytes([byte]) for byte in range(0xD8, 0xDC)}
LOW = {bytes([byte]) for byte in range(0xDC, 0xE0)}
"""The second byte of the first and of the last unit of a pair that is one character."""


def announce(source: QWidget, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader say ``words``, after what it says now unless they are urgent."""
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(source, words)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)


class Growth(QObject):
    """Tells what changed in a document, in Qt's place: Qt tells all of a paragraph whenever it is
    written anew, which an answer's last one is at every word.
    """

    def __init__(self, source: QWidget, document: QTextDocument) -> None:
        super().__init__(source)
        self._source = source
        self._document = document
        self._told: bytes | None = None
        document.contentsChange.disconnect()
        document.contentsChange.connect(self._changed)

    def _changed(self, place: int, _removed: int, added: int) -> None:
        if not QAccessible.isActive():
            self._told = None
            return
        now = self._words()
        place *= WIDE
        if self._told is None:  # somebody listens from now on
            self._told = now[:place] + now[place + added * WIDE :]
        before, self._told = self._told, now
        place = min(place, len(before), len(now))
        place += _same(before[place:], now[place:])
        same = _same(before[place:][::-1], now[place:][::-1])  # at the end
        # Places are of whole characters: half of a pair belongs to what is beside it.
        place -= WIDE if now[place - WIDE : place][1:] in HIGH else 0
        same -= WIDE if now[len(now) - same :][1:WIDE] in LOW else 0
        gone = before[place : len(before) - same].decode("utf-16-le", "replace")
        came = now[place : len(now) - same].decode("utf-16-le", "replace")
        at = place // WIDE
        if gone and came:
            QAccessible.updateAccessibility(
                QAccessibleTextUpdateEvent(self._source, at, gone, came)
            )
        elif came:
            QAccessible.updateAccessibility(QAccessibleTextInsertEvent(self._source, at, came))
        elif gone:
            QAccessible.updateAccessibility(QAccessibleTextRemoveEvent(self._source, at, gone))

    def _words(self) -> bytes:
        cursor = QTextCursor(self._document)
        cursor.select(QTextCursor.SelectionType.Document)
        return cursor.selectedText().encode("utf-16-le", "surrogatepass")


def _same(one: bytes, other: bytes) -> int:
    """How many bytes of whole UTF-16 units two texts begin with in common."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one[least:middle] == other[least:middle]:
            least = middle
        else:
            most = middle - 1
    return least - least % WIDE


class Voice(QObject):
    """Announces the sentences of an answer as they end. ``words`` gives what is there of it."""

    def __init__(self, source: QWidget, words: Callable[[], str]) -> None:
        super().__init__(source)
        self._source = source
        self._words = words
        self._said = 0
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SAY_EVERY_MS)
        self._clock.timeout.connect(self._say)

    def grew(self) -> None:
        """There is more of it."""
        if QAccessible.isActive() and not self._clock.isActive():
            self._clock.start()

    def end(self, last: str) -> None:
        """It is whole: say what is left of it, and ``last``."""
        self._clock.stop()
        if QAccessible.isActive():
            self._tell(" ".join(filter(None, (self._words()[self._said :].strip(), last))))

    def _say(self) -> None:
        words = self._words()
        end = spoken_until(words, self._said)
        said, self._said = words[self._said : end].strip(), end
        self._tell(said)

    def _tell(self, words: str) -> None:
        if self._source.isVisible():
            announce(self._source, words)

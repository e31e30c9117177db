"""Selecting across messages: a drag that leaves one text goes on in the next.

Each message is a text of its own, so that a long conversation stays quick. Where a drag crosses
from one into another, all between is selected, and Copy takes everything.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QScrollArea

from lavender.window.rich_text import RichText

SCROLL_STEP = 24
"""Pixels for each move of the mouse beyond the edge of what is seen."""
_KEEP = QTextCursor.MoveMode.KeepAnchor


class Selecting(QObject):
    """Watches the texts of a transcript. ``texts`` gives those on screen, from top to bottom."""

    def __init__(self, transcript: QScrollArea, texts: Callable[[], Sequence[RichText]]) -> None:
        super().__init__(transcript)
        self._transcript = transcript
        self._texts = texts
        self._from: tuple[RichText, int] | None = None

    def watch(self, text: RichText) -> None:
        """Let a selection begin, end, or pass through this text."""
        text.installEventFilter(self)
        text.viewport().installEventFilter(self)

    @property
    def words(self) -> str:
        """All that is selected, message by message."""
        chosen = [text for text in self._texts() if text.textCursor().hasSelection()]
        return "\n\n".join(text.selected_text() for text in chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Presses, drags and Copy."""
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if isinstance(event, QMouseEvent):
            place = event.globalPosition().toPoint()
            left = Qt.MouseButton.LeftButton
            if event.type() == QEvent.Type.MouseButtonPress and event.button() == left:
                self._press(place)
            elif event.type() == QEvent.Type.MouseMove and event.buttons() & left:
                return self._drag(place)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """Copy where more than one text is selected; one text copies by itself."""
        chosen = sum(text.textCursor().hasSelection() for text in self._texts())
        if chosen < 2 or not event.matches(QKeySequence.StandardKey.Copy):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            QGuiApplication.clipboard().setText(self.words)
        return True

    def _press(self, place: QPoint) -> None:
        """Begin anew: nothing stays selected elsewhere."""
        self._from = None
        for text in self._texts():
            if _holds(text, place):
                self._from = text, _position(text, place)
            else:
                _select(text, 0, 0)

    def _drag(self, place: QPoint) -> bool:
        """True if the drag has left its first text; within it, the text selects by itself."""
        texts = list(self._texts())
        if self._from is None or self._from[0] not in texts:
            return False
        first, anchor = self._from
        begun, now = texts.index(first), _index_at(texts, place)
        if now == begun:
            for text in texts:
                if text is not first:
                    _select(text, 0, 0)
            return False
        down = now > begun
        for index, text in enumerate(texts):
            end = text.document().characterCount() - 1
            if index == begun:
                _select(text, anchor, end if down else 0)
            elif index == now:
                _select(text, 0 if down else end, _position(text, place))
            elif min(begun, now) < index < max(begun, now):
                _select(text, 0, end)
            else:
                _select(text, 0, 0)
        self._scroll(place)
        return True

    def _scroll(self, place: QPoint) -> None:
        view = self._transcript.viewport()
        height, y = view.height(), view.mapFromGlobal(place).y()
        step = SCROLL_STEP if y > height else -SCROLL_STEP if y < 0 else 0
        bar = self._transcript.verticalScrollBar()
        bar.setValue(bar.value() + step)


def _holds(text: RichText, place: QPoint) -> bool:
    return text.rect().contains(text.mapFromGlobal(place))


def _position(text: RichText, place: QPoint) -> int:
    return text.cursorForPosition(text.viewport().mapFromGlobal(place)).position()


def _index_at(texts: Sequence[RichText], place: QPoint) -> int:
    """The text that a place is in, or the last one above it; the first where there is none."""
    above = [i for i, text in enumerate(texts) if text.mapFromGlobal(place).y() >= 0]
    return above[-1] if above else 0


def _select(text: RichText, start: int, end: int) -> None:
    cursor = text.textCursor()
    if start == end and not cursor.hasSelection():
        return
    cursor.setPosition(start)
    cursor.setPosition(end, _KEEP)
    text.setTextCursor(cursor)

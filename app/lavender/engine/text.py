"""Tokens' bytes become text that a person may see: whole characters, and no stop word.

A token is bytes, not text: a character of another script or an emoji is often spread over
several. And the end of an answer may be spelled out in ordinary tokens ("</s>", "USER:"), so
whatever could still become a stop word is held back until it cannot.
"""

import codecs


class AnswerText:
    """Collects one answer.

    ``continued`` says that the answer goes on from words that are already there; otherwise the
    one space that SentencePiece puts before the first word is taken away.
    """

    def __init__(self, stop: tuple[str, ...], continued: bool = False) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._stop = tuple(word for word in stop if word)
        self._held = ""
        self._strip = not continued
        self.stopped = False
        """True once a stop word was found; nothing after it is ever shown."""
        self.shown = ""
        """All text given out so far."""

    def add(self, piece: bytes) -> str:
        """Take the bytes of one token; return the text that may be shown now."""
        if self.stopped:
            return ""
        # SQLite and C end a text at a NUL: what is shown must be what can be kept.
        text = self._decoder.decode(piece).replace("\0", "\ufffd")
        if self._strip and text:
            text = text.removeprefix(" ")
            self._strip = False
        self._held += text
        found = [at for at in (self._held.find(word) for word in self._stop) if at >= 0]
        if found:
            self.stopped = True
            return self._show(min(found), drop_rest=True)
        return self._show(len(self._held) - self._could_be_stop())

    def finish(self) -> str:
        """The answer ended without a stop word: what was held back may be shown.

        Bytes of a character that never became whole are dropped.
        """
        return "" if self.stopped else self._show(len(self._held))

    def _could_be_stop(self) -> int:
        """Characters at the end that are the beginning of a stop word."""
        longest = max((len(word) for word in self._stop), default=1) - 1
        for length in range(min(longest, len(self._held)), 0, -1):
            if any(word.startswith(self._held[-length:]) for word in self._stop):
                return length
        return 0

    def _show(self, count: int, drop_rest: bool = False) -> str:
        text, rest = self._held[:count], self._held[count:]
        self._held = "" if drop_rest else rest
        self.shown += text
        return text


def clean(text: str) -> str:
    """``text`` with each lone surrogate replaced, so that it can be encoded as UTF-8.

    A NUL is replaced too: it would end the text for C.
    """
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd")

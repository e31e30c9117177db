"""The day that is measured: photos dropped, questions asked, chats switched, a restart."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from time import perf_counter
from typing import Protocol

from lavender.bench.pictures import picture
from lavender.memory.usage import Usage, Watch

TURNS = 10
PHOTOS_IN_A_ROW = 10
PAUSE_S = 3.0

ROWS = {
    "load": "load the model (s)",
    "cold": "first token, program not yet running (s)",
    "at_once": "first token, Send right after the drop (s)",
    "read_before": "first token, photo read before Send (s)",
    "second_turn": "first token, second turn (s)",
    "tenth_turn": "first token, tenth turn (s)",
    "same_photo": "first token, same photo in a new chat (s)",
    "older_photo": "first token, photo of some chats ago in a new one (s)",
    "back": "first token, back in an earlier chat (s)",
    "restart": "first token, earlier chat after a restart (s)",
    "token": "time per decoded token (s)",
    "anonymous": "anonymous memory after a photo (GB)",
    "mapped": "file-backed memory after a photo (GB)",
    "peak": "largest anonymous memory (GB)",
    "growth": "anonymous memory grown over photos in a row (GB)",
}
"""Every figure, in the order in which it is shown; less is always better."""

QUESTIONS = (
    "What do you see in this picture, and what could somebody who found these things do with them"
    " today?",
    "Which of the things that you have just named is the largest one, and where exactly in the"
    " picture does it stand?",
    "Please tell me what colours there are in it, beginning with the most common one and ending"
    " with the rarest.",
    "If I wanted to draw this on a sheet of paper, what should I begin with, and what should come"
    " after that?",
    "Is there anything written in the picture, and if there is, what does it say, word for word"
    " and line for line?",
)
"""Of 20 to 30 tokens in LLaMA's vocabulary."""


@dataclass(frozen=True)
class Answer:
    """Seconds on ``perf_counter``'s clock when the request was made and its first word came.

    ``token_s`` is the mean time of the tokens after the first one, 0 where there was none.
    """

    asked_at: float
    first_at: float
    token_s: float

    @property
    def first_s(self) -> float:
        """Seconds to the first word."""
        return self.first_at - self.asked_at


class Subject(Protocol):
    """What is measured: Lavender, or another program."""

    launch_s: float
    """Seconds that a person waits for the program before ``start`` begins to count."""

    load_s: float
    """Seconds that loading the model took when it was last started."""

    def start(self) -> None:
        """Start the program anew. It may load its model now or with the first question."""
        ...

    def stop(self) -> None:
        """End the program as a person does, who has left it alone for a moment before."""
        ...

    def ask(self, chat: str, question: str, photo: bytes | None = None) -> Answer:
        """Ask in a chat, a new one for each new name. ``photo`` is dropped at the same moment."""
        ...

    def ask_later(self, chat: str, question: str, photo: bytes) -> Answer:
        """The same, with the photo dropped long before the question is sent."""
        ...

    def usage(self) -> Usage:
        """The memory of all its processes."""
        ...

    def watch(self) -> Watch:
        """A watch over the memory of all its processes."""
        ...


@dataclass
class Figures:
    """One figure for each of ``ROWS``, and the memory after each of the photos in a row."""

    values: dict[str, float] = field(default_factory=dict)
    photo_memory: list[int] = field(default_factory=list)


def run(
    subject: Subject,
    say: Callable[[str], None],
    photos: int = PHOTOS_IN_A_ROW,
    pause_s: float = PAUSE_S,
) -> Figures:
    """Measure ``subject``; ``say`` is told each figure as it comes. ``photos`` come in a row.

    ``pause_s`` passes before another chat is begun, as while a person reads the answer.
    """
    day = _Day(subject, say, pause_s)
    try:
        day.load()
        day.start()
        with subject.watch() as watch:
            day.first_chat()
            day.other_chats()
        peak = watch.peak
        day.restart()
        with subject.watch() as watch:
            day.photos_in_a_row(photos)
        day.put("peak", max(peak, watch.peak) / 1e9)
    finally:
        subject.stop()
    return day.figures


class _Day:
    """The steps, in their order."""

    def __init__(self, subject: Subject, say: Callable[[str], None], pause_s: float) -> None:
        self._subject = subject
        self._say = say
        self._pause_s = pause_s
        self._seeds = count(1)
        self._began = 0.0
        self.figures = Figures()

    def put(self, row: str, value: float) -> None:
        """A figure is known."""
        self.figures.values[row] = value
        self._say(f"{ROWS[row]}: {value:.3f}")

    def load(self) -> None:
        """Load the model for a few words."""
        self._subject.start()
        self._subject.ask("words", _question(0))
        self.put("load", self._subject.load_s)
        self._subject.stop()

    def start(self) -> None:
        """Begin with nothing running."""
        self._began = perf_counter()
        self._subject.start()

    def first_chat(self) -> None:
        """Ten turns about one photo."""
        answer = self._subject.ask("first", _question(0), self._picture())
        self.put("cold", self._subject.launch_s + answer.first_at - self._began)
        tokens = [answer.token_s]
        for turn in range(1, TURNS):
            answer = self._subject.ask("first", _question(turn))
            tokens.append(answer.token_s)
            if turn == 1:
                self.put("second_turn", answer.first_s)
        self.put("tenth_turn", answer.first_s)
        self.put("token", sum(tokens) / len(tokens))

    def other_chats(self) -> None:
        """Other photos, the same one once more, and back."""
        photo = self._picture()
        self._pause()
        self.put("at_once", self._subject.ask("second", _question(0), photo).first_s)
        taken = self._subject.usage()
        self.put("anonymous", taken.anonymous / 1e9)
        self.put("mapped", taken.mapped / 1e9)
        self._pause()
        self.put("same_photo", self._subject.ask("third", _question(1), photo).first_s)
        self._pause()
        answer = self._subject.ask_later("fourth", _question(0), self._picture())
        self.put("read_before", answer.first_s)
        self._pause()
        self.put("back", self._subject.ask("second", _question(2)).first_s)

    def restart(self) -> None:
        """End the program, start it, and go on with a chat."""
        self._pause()
        self._subject.stop()
        self.start()
        answer = self._subject.ask("second", _question(3))
        self.put("restart", self._subject.launch_s + answer.first_at - self._began)

    def photos_in_a_row(self, photos: int) -> None:
        """Many chats about many photos."""
        taken = self.figures.photo_memory
        shown = [self._picture() for _ in range(photos)]
        for number, photo in enumerate(shown):
            self._subject.ask(f"row {number}", _question(0), photo)
            taken.append(self._subject.usage().anonymous)
        self._pause()
        answer = self._subject.ask("after the row", _question(1), shown[0])
        self.put("older_photo", answer.first_s)
        # The first photo brings what every photo needs.
        self.put("growth", (taken[-1] - taken[0]) / 1e9)

    def _pause(self) -> None:
        time.sleep(self._pause_s)

    def _picture(self) -> bytes:
        return picture(next(self._seeds))


def _question(number: int) -> str:
    return QUESTIONS[number % len(QUESTIONS)]

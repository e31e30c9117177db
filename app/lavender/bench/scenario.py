"""The day that is measured: photos dropped, questions asked, chats switched, a restart."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from time import perf_counter
from typing import Protocol

from lavender.bench.pictures import picture
from lavender.memory.usage import Usage, Watch

TURNS = 10
PHOTOS_IN_A_ROW = 10

ROWS = {
    "load": "load the model (s)",
    "cold": "first token, program not yet running (s)",
    "at_once": "first token, Send right after the drop (s)",
    "read_before": "first token, photo read before Send (s)",
    "second_turn": "first token, second turn (s)",
    "tenth_turn": "first token, tenth turn (s)",
    "same_photo": "first token, same photo in a new chat (s)",
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


def run(subject: Subject, say: Callable[[str], None], photos: int = PHOTOS_IN_A_ROW) -> Figures:
    """Measure ``subject``; ``say`` is told each figure as it comes. ``photos`` come in a row."""
    figures = Figures()
    seeds = count(1)

    def put(row: str, value: float) -> None:
        figures.values[row] = value
        say(f"{ROWS[row]}: {value:.3f}")

    def question(number: int) -> str:
        return QUESTIONS[number % len(QUESTIONS)]

    subject.start()
    try:
        subject.ask("words", question(0))
        put("load", subject.load_s)
        subject.stop()

        began = perf_counter()
        subject.start()
        with subject.watch() as watch:
            first = subject.ask("first", question(0), picture(next(seeds)))
            put("cold", subject.launch_s + first.first_at - began)
            tokens = [first.token_s]
            for turn in range(1, TURNS):
                answer = subject.ask("first", question(turn))
                tokens.append(answer.token_s)
                if turn == 1:
                    put("second_turn", answer.first_s)
            put("tenth_turn", answer.first_s)
            put("token", sum(tokens) / len(tokens))

            again = picture(next(seeds))
            put("at_once", subject.ask("second", question(0), again).first_s)
            taken = subject.usage()
            put("anonymous", taken.anonymous / 1e9)
            put("mapped", taken.mapped / 1e9)
            put("same_photo", subject.ask("third", question(1), again).first_s)
            answer = subject.ask_later("fourth", question(0), picture(next(seeds)))
            put("read_before", answer.first_s)
            put("back", subject.ask("second", question(2)).first_s)
        peak = watch.peak
        subject.stop()

        began = perf_counter()
        subject.start()
        answer = subject.ask("second", question(3))
        put("restart", subject.launch_s + answer.first_at - began)
        with subject.watch() as watch:
            for number in range(photos):
                subject.ask(f"row {number}", question(0), picture(next(seeds)))
                figures.photo_memory.append(subject.usage().anonymous)
        put("peak", max(peak, watch.peak) / 1e9)
        # The first photo brings what every photo needs.
        put("growth", (figures.photo_memory[-1] - figures.photo_memory[0]) / 1e9)
    finally:
        subject.stop()
    return figures

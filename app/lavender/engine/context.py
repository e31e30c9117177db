"""What fits into the context, settled before any work begins.

A model remembers ``room`` tokens, and an answer needs some of them. Where a conversation is
longer, its oldest turns leave, a question with its answer at a time; the system text, the turns
that show photos, and the question stay. Where that is not enough, the photos move to the question
and all other turns leave. Where even that does not fit, the person is told before anything runs.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lavender.chat.types import Role
from lavender.engine.protocol import Turn
from lavender.engine.segments import Segment
from lavender.errors import QT_TRANSLATE_NOOP, Sentence, UserError


@dataclass(frozen=True)
class Fitted:
    """A prompt that fits, and how many earlier questions had to leave."""

    segments: list[Segment]
    tokens: int
    left_out: int

    def notice(self) -> Sentence | None:
        """What the person is told, if anything left."""
        if not self.left_out:
            return None
        if self.left_out == 1:
            return Sentence(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The conversation is longer than the model can remember: its oldest"
                    " question and answer were left out.",
                )
            )
        return Sentence(
            QT_TRANSLATE_NOOP(
                "errors",
                "The conversation is longer than the model can remember: its {count} oldest"
                " questions and answers were left out.",
            ),
            {"count": self.left_out},
        )


def reserve(room: int, max_tokens: int) -> int:
    """Tokens kept free for the answer: what was asked for, at most a quarter of the room."""
    return max(1, min(max_tokens, room // 4))


def fit(
    turns: tuple[Turn, ...],
    room: int,
    max_tokens: int,
    build: Callable[[tuple[Turn, ...]], list[Segment]],
) -> Fitted:
    """The longest prompt that leaves room for an answer. ``UserError`` where none does."""
    limit = room - reserve(room, max_tokens)
    earlier, question = _exchanges(turns)
    may_leave = [exchange for exchange in earlier if not any(turn.photos for turn in exchange)]

    def without(count: int) -> Fitted:
        gone = set(map(id, may_leave[:count]))
        kept = (turn for exchange in earlier if id(exchange) not in gone for turn in exchange)
        return _fitted(build((*kept, *question)), count)

    if without(0).tokens <= limit:
        return without(0)
    if without(len(may_leave)).tokens <= limit:
        # The fewest that must leave: fewer never fit where more do not.
        count = bisect_left(range(len(may_leave)), True, key=lambda n: without(n).tokens <= limit)
        return without(count)
    kept = [turn for exchange in earlier for turn in exchange]
    alone = _fitted(build(_with_photos(kept, question)), len(earlier))
    if alone.tokens > limit:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The question with its photos needs {tokens} tokens, but only {limit} fit."
                " Shorten it, send fewer photos, or choose a larger context.",
            ),
            tokens=alone.tokens,
            limit=limit,
        )
    return alone


def _fitted(prompt: list[Segment], left_out: int) -> Fitted:
    return Fitted(prompt, sum(len(segment.cells) for segment in prompt), left_out)


def _exchanges(turns: tuple[Turn, ...]) -> tuple[list[tuple[Turn, ...]], tuple[Turn, ...]]:
    """Questions with their answers, and the last one, which is being answered."""
    exchanges: list[tuple[Turn, ...]] = []
    for turn in turns:
        if turn.role == Role.USER or not exchanges:
            exchanges.append((turn,))
        else:
            exchanges[-1] += (turn,)
    return exchanges[:-1], exchanges[-1] if exchanges else ()


def _with_photos(kept: Sequence[Turn], question: tuple[Turn, ...]) -> tuple[Turn, ...]:
    photos = tuple(photo for turn in kept for photo in turn.photos)
    first = question[0]
    fresh = tuple(photo for photo in photos if photo not in first.photos)
    return (Turn(first.role, first.text, tuple(dict.fromkeys(fresh)) + first.photos), *question[1:])

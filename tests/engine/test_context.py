"""What leaves the context, and what stays, where a conversation is too long."""

import pytest

from lavender.engine import context
from lavender.engine.protocol import Turn
from lavender.engine.segments import Segment
from lavender.errors import UserError
from tests.engine.asking import OTHER_PHOTO, PHOTO, assistant, user


def build(turns: tuple[Turn, ...]) -> list[Segment]:
    """A turn costs a token for each letter, and ten for each photo."""
    return [Segment(tuple(range(len(turn.text) + 10 * len(turn.photos)))) for turn in turns]


def test_what_fits_stays() -> None:
    fitted = context.fit((user("a" * 10), assistant("b" * 10), user("c")), 100, 20, build)
    assert (fitted.tokens, fitted.left_out, fitted.notice()) == (21, 0, None)


def test_only_as_many_turns_leave_as_must() -> None:
    earlier = [turn for _ in range(6) for turn in (user("a" * 10), assistant("b" * 10))]
    turns = (*earlier, user("c" * 10))
    fitted = context.fit(turns, 100, 20, build)
    assert (fitted.tokens, fitted.left_out) == (70, 3)
    assert "3 oldest" in str(fitted.notice())
    assert context.fit(turns, 150, 20, build).left_out == 0


def test_the_photo_stays_when_older_turns_leave() -> None:
    turns = (
        user("a" * 20),
        assistant("b" * 20),
        user("c" * 5, PHOTO),
        assistant("d" * 5),
        user("e" * 20),
        assistant("f" * 20),
        user("g" * 10),
    )
    fitted = context.fit(turns, 90, 20, build)
    assert fitted.left_out == 1
    assert [len(segment.cells) for segment in fitted.segments] == [15, 5, 20, 20, 10]
    tighter = context.fit(turns, 60, 20, build)
    assert tighter.left_out == 2
    assert [len(segment.cells) for segment in tighter.segments] == [15, 5, 10]


def test_where_words_about_a_photo_must_leave_the_photo_moves_to_the_question() -> None:
    turns = (user("a" * 60, PHOTO), assistant("b" * 60), user("c" * 10, OTHER_PHOTO))
    fitted = context.fit(turns, 100, 20, build)
    assert [len(segment.cells) for segment in fitted.segments] == [30]
    assert fitted.left_out == 1
    assert "oldest" in str(fitted.notice())


def test_what_cannot_fit_is_refused_with_numbers() -> None:
    with pytest.raises(UserError, match=r"90 tokens.*only 80"):
        context.fit((user("a" * 90),), 100, 20, build)


def test_a_short_answer_gets_its_room_and_a_long_one_a_quarter() -> None:
    assert context.reserve(2048, 40) == 40
    assert context.reserve(2048, 100_000) == 512

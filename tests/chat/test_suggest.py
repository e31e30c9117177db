"""Which questions are offered: those that fit the moment, and never what was just asked."""

from itertools import product

import pytest

from lavender.chat.suggest import LONG_ANSWER, Suggestion, fitting

S = Suggestion


@pytest.mark.parametrize(
    ("moment", "first", "without"),
    [
        ((1, 0, 0, None), S.DESCRIBE, S.COMPARE),
        ((2, 0, 0, None), S.COMPARE, S.COOK),
        ((1, 1, 80, S.DESCRIBE), S.DESCRIBE, S.TELL_MORE),
        ((0, 1, 80, S.DESCRIBE), S.TELL_MORE, S.SHORTER),
        ((0, 1, 80, S.ALT_TEXT), S.TELL_MORE, S.ALT_TEXT),
        ((0, 0, 80, None), S.TELL_MORE, S.ALT_TEXT),
        ((0, 1, LONG_ANSWER, S.SHORTER), S.TELL_MORE, S.SHORTER),
    ],
)
def test_the_likeliest_comes_first(
    moment: tuple[int, int, int, Suggestion | None], first: Suggestion, without: Suggestion
) -> None:
    offered = fitting(*moment)
    assert offered[0] is first
    assert without not in offered


def test_a_long_answer_can_be_had_shorter() -> None:
    assert S.SHORTER in fitting(0, 1, LONG_ANSWER, S.DESCRIBE)


def test_nothing_is_offered_where_there_is_nothing_to_ask_about() -> None:
    assert fitting(0, 0, 0, None) == ()
    assert fitting(0, 3, 0, None) == ()


def test_nothing_is_offered_twice() -> None:
    for moment in product((0, 1, 2, 9), (0, 1, 5), (0, 10, 9999), (None, *Suggestion)):
        offered = fitting(*moment)
        assert len(offered) == len(set(offered))

"""Which questions are worth offering now: rules without words, which the window has."""

from enum import StrEnum

LONG_ANSWER = 240
"""Characters of an answer that somebody may want shorter."""


class Suggestion(StrEnum):
    """A question that can be pressed."""

    DESCRIBE = "describe"
    DESCRIBE_ALL = "describe_all"
    READ_TEXT = "read_text"
    ALT_TEXT = "alt_text"
    COOK = "cook"
    COMPARE = "compare"
    COMPARE_BEFORE = "compare_before"
    TELL_MORE = "tell_more"
    SHORTER = "shorter"


def fitting(
    attached: int, shown: int, answer: int, last: Suggestion | None
) -> tuple[Suggestion, ...]:
    """The questions that fit, the likeliest first.

    ``attached`` photos go with the next question and ``shown`` ones were in this conversation;
    ``answer`` is how many characters the last answer has, 0 where there is none, and ``last``
    which of these was asked last.
    """
    if attached > 1:
        return Suggestion.COMPARE, Suggestion.DESCRIBE_ALL, Suggestion.READ_TEXT
    if attached == 1 and shown:
        return (
            Suggestion.DESCRIBE,
            Suggestion.COMPARE_BEFORE,
            Suggestion.READ_TEXT,
            Suggestion.ALT_TEXT,
        )
    if attached == 1:
        return Suggestion.DESCRIBE, Suggestion.READ_TEXT, Suggestion.ALT_TEXT, Suggestion.COOK
    if not answer:
        return ()
    follow = [Suggestion.TELL_MORE]
    if shown:
        follow.append(Suggestion.ALT_TEXT)
        follow.append(Suggestion.READ_TEXT)
    if answer >= LONG_ANSWER:
        follow.insert(1, Suggestion.SHORTER)
    # What was just asked was just answered; more of it may still be wanted.
    return tuple(each for each in follow if each is not last or each is Suggestion.TELL_MORE)

"""From where on the model still remembers a conversation."""

from collections.abc import Sequence

from lavender.chat.types import Message, Role


def first_remembered(messages: Sequence[Message]) -> str | None:
    """The id of the question above which older turns left the context; None where none did.

    The last answer knows how many questions had no place. Questions with photos stay as long as
    they can, and are not counted; where even they had to go, all before the last question is gone
    (:mod:`lavender.engine.context`).
    """
    answers = [m for m in messages if m.role is Role.ASSISTANT and m.usage.prompt_tokens]
    left_out = answers[-1].usage.left_out if answers else 0
    if not left_out:
        return None
    questions = [message for message in messages if message.role is Role.USER]
    asked = next(i for i, each in enumerate(questions) if each.id == answers[-1].parent_id)
    plain = [i for i, each in enumerate(questions[:asked]) if not each.photos]
    first = plain[left_out - 1] + 1 if left_out <= len(plain) else asked
    return questions[first].id

"""The line in a conversation above which the model remembers nothing but photos."""

from dataclasses import replace

from lavender.assistant.remembered import first_remembered
from lavender.chat.types import Message, Photo, Role, Status, Usage

PHOTO = Photo("0" * 64, 640, 480, "image/png", 1000)


def talk(*with_photo: bool, left_out: int) -> list[Message]:
    """Turns with and without a photo; the last answer had to leave some out."""
    messages: list[Message] = []
    for number, shows in enumerate(with_photo):
        photos = (PHOTO,) if shows else ()
        parent = f"a{number - 1}" if number else None
        q = Message(f"q{number}", "c", parent, Role.USER, "Q", photos, Status.DONE, 0.0)
        a = Message(f"a{number}", "c", q.id, Role.ASSISTANT, "A", (), Status.DONE, 0.0)
        messages += [q, replace(a, usage=Usage(prompt_tokens=50))]
    messages[-1] = replace(messages[-1], usage=Usage(prompt_tokens=50, left_out=left_out))
    return messages


def test_nothing_left() -> None:
    assert first_remembered([]) is None
    assert first_remembered(talk(True, False, left_out=0)) is None
    assert first_remembered(talk(True, False, left_out=0)[:1]) is None


def test_questions_with_photos_are_not_counted() -> None:
    assert first_remembered(talk(False, False, False, left_out=1)) == "q1"
    assert first_remembered(talk(True, False, False, False, left_out=1)) == "q2"
    assert first_remembered(talk(True, False, True, False, False, left_out=2)) == "q4"


def test_where_even_photos_moved_all_before_the_question_is_gone() -> None:
    assert first_remembered(talk(True, True, False, False, left_out=3)) == "q3"


def test_an_answer_that_is_being_written_does_not_move_the_line() -> None:
    messages = talk(False, False, False, left_out=1)
    writing = Message("a3", "c", "q3", Role.ASSISTANT, "", (), Status.WRITING, 0.0)
    question = Message("q3", "c", "a2", Role.USER, "Q", (), Status.DONE, 0.0)
    assert first_remembered([*messages, question, writing]) == "q1"

"""What the model reads of a conversation."""

from lavender.assistant.requests import turns
from lavender.chat.types import Message, Photo, Role, Status
from lavender.engine.protocol import Turn

CAT = Photo("c" * 64, 10, 10, "image/png", 100)
DOG = Photo("d" * 64, 10, 10, "image/png", 100)


def said(role: Role, text: str, *photos: Photo, status: Status = Status.DONE) -> Message:
    return Message("id", "conversation", None, role, text, photos, status, 0.0)


def test_turns_keep_their_order_and_photos() -> None:
    path = [said(Role.USER, "Who?", CAT), said(Role.ASSISTANT, "A cat."), said(Role.USER, "And?")]
    assert turns(path) == (
        Turn(Role.USER, "Who?", (CAT.sha256,)),
        Turn(Role.ASSISTANT, "A cat."),
        Turn(Role.USER, "And?"),
    )


def test_an_answer_without_words_is_left_out_and_its_photos_are_not_lost() -> None:
    path = [
        said(Role.USER, "Who?", CAT),
        said(Role.ASSISTANT, "", status=Status.FAILED),
        said(Role.USER, "And this?", DOG),
    ]
    assert turns(path) == (Turn(Role.USER, "Who?\nAnd this?", (CAT.sha256, DOG.sha256)),)


def test_a_stopped_answer_is_read_as_far_as_it_went() -> None:
    path = [said(Role.USER, "Who?"), said(Role.ASSISTANT, "A c", status=Status.STOPPED)]
    assert turns(path)[-1] == Turn(Role.ASSISTANT, "A c")

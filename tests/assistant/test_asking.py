"""A question's life with the real engine, store and decoder."""

import queue
from collections.abc import Iterator
from pathlib import Path

import pytest

from lavender.assistant import (
    AssistantEvent,
    Finished,
    PieceEvent,
    Rejected,
    Sampling,
    Stage,
    StageEvent,
    Started,
)
from lavender.chat.types import Message, Status
from lavender.errors import UserError
from lavender.paths import find
from lavender.startup import Program
from tests.tiny import ENDLESS, write_pair

LONG = Sampling(max_tokens=1500)
WAIT_S = 60.0


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    with Program(find(tmp_path / "data")) as program:
        program.models.import_pair(*write_pair(tmp_path / "pair", ENDLESS), "endless")
        yield program


def kept(program: Program) -> list[Message]:
    """Every message of the only conversation; none where there is no conversation."""
    found = program.library.conversations().result(WAIT_S)
    return program.library.path(found[0].id).result(WAIT_S) if found else []


def heard(events: "queue.SimpleQueue[AssistantEvent]") -> list[AssistantEvent]:
    """Everything up to the last event of a question."""
    seen: list[AssistantEvent] = []
    while not seen or not isinstance(seen[-1], Finished | Rejected):
        seen.append(events.get(timeout=WAIT_S))
    return seen


def test_the_question_is_saved_before_the_engine_moves(program: Program, resources: Path) -> None:
    photo = program.assistant.attach(resources / "samples" / "street.png").result(WAIT_S)
    events: queue.SimpleQueue[AssistantEvent] = queue.SimpleQueue()
    at_start: list[list[Message]] = []

    def listen(event: AssistantEvent) -> None:
        if isinstance(event, Started):
            at_start.append(kept(program))
        events.put(event)

    program.assistant.ask(
        conversation_id=None, text="Describe it.", photos=(photo,), model="pocket", listener=listen
    )
    seen = heard(events)
    ((question, answer),) = at_start
    assert (question.text, question.photos) == ("Describe it.", (photo,))
    assert answer.status == Status.WRITING
    stages = [event.stage for event in seen if isinstance(event, StageEvent)]
    assert stages.index(Stage.READING_PHOTO) < stages.index(Stage.WRITING)
    last = seen[-1]
    assert isinstance(last, Finished)
    pieces = "".join(event.text for event in seen if isinstance(event, PieceEvent))
    assert last.message.text == pieces
    assert list(last.image_tokens.values()) == [64]


def test_stop_keeps_what_was_written(program: Program) -> None:
    events: queue.SimpleQueue[AssistantEvent] = queue.SimpleQueue()
    asking = program.assistant.ask(
        conversation_id=None,
        text="Tell me everything.",
        photos=(),
        model="endless",
        listener=events.put,
        sampling=LONG,
    )
    while not isinstance(events.get(timeout=WAIT_S), PieceEvent):
        pass
    asking.stop()
    answer = asking.result.result(WAIT_S)
    assert answer.status == Status.STOPPED
    assert answer.text
    assert [message.text for message in kept(program)] == ["Tell me everything.", answer.text]


def test_a_stop_before_the_engine_knows_is_not_lost(program: Program) -> None:
    asking = program.assistant.ask(
        conversation_id=None,
        text="Hello?",
        photos=(),
        model="endless",
        listener=lambda event: None,
        sampling=LONG,
    )
    asking.stop()
    assert asking.result.result(WAIT_S).status == Status.STOPPED


def test_asking_again_keeps_the_earlier_answer(program: Program) -> None:
    def listen(event: AssistantEvent) -> None:
        pass

    first = program.assistant.ask(
        conversation_id=None, text="Hello?", photos=(), model="pocket", listener=listen
    ).result.result(WAIT_S)
    question = kept(program)[0]
    second = program.assistant.ask_again(question, model="pocket", listener=listen).result.result(
        WAIT_S
    )
    assert second.parent_id == first.parent_id == question.id
    siblings = program.library.submit(lambda store: store.children(question.id)).result(WAIT_S)
    assert [message.id for message in siblings] == [first.id, second.id]


@pytest.mark.parametrize(("model", "conversation"), [("nobody", None), ("pocket", "nowhere")])
def test_what_is_rejected_leaves_nothing(
    program: Program, model: str, conversation: str | None
) -> None:
    events: queue.SimpleQueue[AssistantEvent] = queue.SimpleQueue()
    asking = program.assistant.ask(
        conversation_id=conversation, text="Hello?", photos=(), model=model, listener=events.put
    )
    with pytest.raises(UserError):
        asking.result.result(WAIT_S)
    assert [type(event) for event in heard(events)] == [Rejected]
    assert kept(program) == []


def test_a_photo_that_is_gone_is_not_asked_about(program: Program, resources: Path) -> None:
    attached = program.assistant.attach(resources / "samples" / "street.png")
    photo = attached.result(WAIT_S)
    program.library.submit(lambda store: store.photos.path(photo.sha256).unlink()).result(WAIT_S)
    answer = program.assistant.ask(
        conversation_id=None,
        text="Hello?",
        photos=(photo,),
        model="pocket",
        listener=lambda event: None,
    ).result.result(WAIT_S)
    assert answer.status == Status.FAILED
    assert answer.note

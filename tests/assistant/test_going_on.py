"""An answer that was cut short is gone on with, and is then what it would have been in one go."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lavender.assistant import Sampling
from lavender.chat.types import Message, Status, Written
from lavender.errors import UserError
from lavender.paths import find
from lavender.startup import Program
from lavender.store import Store

WAIT_S = 60.0
GREEDY = Sampling(temperature=0.0)
QUESTION = "What is in my fridge, and what could I cook?"


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    with Program(find(tmp_path / "data")) as program:
        yield program


def ask(program: Program, fridge: Path, most: int) -> Message:
    photo = program.assistant.attach(fridge).result(WAIT_S)
    return program.assistant.ask(
        conversation_id=None,
        text=QUESTION,
        photos=(photo,),
        model="pocket",
        listener=lambda _: None,
        sampling=replace(GREEDY, max_tokens=most),
    ).result.result(WAIT_S)


def go_on(program: Program, answer: Message, most: int = 512) -> Message:
    return program.assistant.go_on(
        answer,
        model="pocket",
        listener=lambda _: None,
        sampling=replace(GREEDY, max_tokens=most),
    ).result.result(WAIT_S)


def path(program: Program, message: Message) -> list[Message]:
    return program.library.path(message.conversation_id).result(WAIT_S)


@pytest.mark.parametrize("first", [1, 9])
def test_the_parts_of_an_answer_are_the_whole(
    program: Program, resources: Path, first: int
) -> None:
    fridge = resources / "samples" / "fridge.png"
    whole = ask(program, fridge, 512)
    part = ask(program, fridge, first)
    assert part.stop_reason == "length"
    assert whole.text.startswith(part.text)
    rest = go_on(program, part)
    assert rest.id == part.id
    assert rest.text == whole.text
    assert (rest.status, rest.stop_reason) == (Status.DONE, "end")
    assert rest.written == whole.written, "the next turn finds every token where it was"
    assert [message.text for message in path(program, part)] == [QUESTION, whole.text]


def test_it_can_be_gone_on_with_more_than_once(program: Program, resources: Path) -> None:
    fridge = resources / "samples" / "fridge.png"
    whole = ask(program, fridge, 512)
    answer = ask(program, fridge, 4)
    for _ in range(3):
        answer = go_on(program, answer, 4)
        assert whole.text.startswith(answer.text)
    assert answer.usage.completion_tokens == 4
    assert go_on(program, answer).text == whole.text


def test_a_crash_while_going_on_keeps_what_there_was(program: Program, resources: Path) -> None:
    answer = ask(program, resources / "samples" / "fridge.png", 9)
    assert answer.written.ids

    def crash(store: Store) -> Message | None:
        store.resume(answer.id)
        store.write(answer.id, answer.text + " and")
        store._writer._interrupt(store._writer.id)
        return store.message(answer.id)

    found = program.library.submit(crash).result(WAIT_S)
    assert found is not None
    assert (found.status, found.text) == (Status.INTERRUPTED, answer.text + " and")
    assert found.written == Written(), "ids that spell something else would be read in its place"
    assert go_on(program, found).text.startswith(found.text)


def test_nobody_goes_on_with_what_is_being_written_or_gone(
    program: Program, resources: Path
) -> None:
    answer = ask(program, resources / "samples" / "fridge.png", 4)
    program.library.submit(lambda store: store.resume(answer.id)).result(WAIT_S)
    with pytest.raises(UserError, match="still being written"):
        go_on(program, answer)
    program.library.bin.delete(answer.conversation_id).result(WAIT_S)
    with pytest.raises(UserError, match="deleted"):
        go_on(program, answer)

"""Killing the engine in mid-answer loses nothing, and the next question is answered."""

import os
import queue
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from lavender.assistant import AssistantEvent, Finished, PieceEvent, Sampling, Started
from lavender.chat.types import Status
from lavender.paths import find
from lavender.startup import Program
from tests.tiny import ENDLESS, write_pair

LONG = Sampling(max_tokens=1500)


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    with Program(find(tmp_path / "data")) as program:
        program.models.import_pair(*write_pair(tmp_path / "pair", ENDLESS), "endless")
        yield program


def test_a_killed_engine_costs_no_word(program: Program, resources: Path) -> None:
    assistant = program.assistant
    photo = assistant.attach(resources / "samples" / "fridge.png").result()
    events: queue.SimpleQueue[AssistantEvent] = queue.SimpleQueue()
    asking = assistant.ask(
        conversation_id=None,
        text="Tell me a story.",
        photos=(photo,),
        model="endless",
        listener=events.put,
        sampling=LONG,
    )
    started = events.get(timeout=60)
    assert isinstance(started, Started)
    seen = ""
    while len(seen) < 40:
        event = events.get(timeout=60)
        assert not isinstance(event, Finished), "the answer ended before it could be killed"
        if isinstance(event, PieceEvent):
            seen += event.text
    for pid in program.engine.children().values():
        os.kill(pid, signal.SIGKILL)
    answer = asking.result.result(timeout=30)
    assert answer.status == Status.FAILED
    assert answer.note
    assert answer.text.startswith(seen)

    conversation_id = started.conversation.id
    kept = program.library.submit(lambda store: store.path(conversation_id)).result()
    assert [message.text for message in kept] == ["Tell me a story.", answer.text]

    after = assistant.ask(
        conversation_id=conversation_id,
        text="What do you see?",
        photos=(),
        model="pocket",
        listener=lambda event: None,
    ).result.result(timeout=60)
    assert after.status == Status.DONE
    assert after.text

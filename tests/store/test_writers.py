"""An answer whose program died is interrupted; a living program's answer is not touched."""

import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from lavender.chat.types import Status
from lavender.store import Store

WRITING = """
import sys
from pathlib import Path
from lavender.store import Store
store = Store.open(Path(sys.argv[1]))
conversation = store.create_conversation("m")
for number in range(int(sys.argv[2])):
    question, answer = store.begin(conversation.id, f"question {number}", (), "m")
    store.write(answer.id, f"half an answer {number}")
print(conversation.id, flush=True)
sys.stdin.read()
"""


def writing_program(folder: Path, answers: int = 1) -> tuple["subprocess.Popen[str]", str]:
    """Another program in the middle of answers, and the conversation's id."""
    program = subprocess.Popen(
        [sys.executable, "-c", WRITING, str(folder), str(answers)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    return program, program.stdout.readline().strip()


def test_a_killed_programs_answer_is_kept_as_interrupted(
    folder: Path, open_store: Callable[[], Store]
) -> None:
    program, conversation_id = writing_program(folder, answers=3)
    with program:
        store = open_store()
        assert {m.status for m in store.path(conversation_id)[1::2]} == {Status.WRITING}
        assert store.settle() == 0
        program.kill()
        program.wait()
        assert store.settle() == 3
        assert store.settle() == 0
    answers = store.path(conversation_id)[1::2]
    assert [answer.text for answer in answers] == [f"half an answer {i}" for i in range(3)]
    assert {answer.status for answer in answers} == {Status.INTERRUPTED}
    assert len(store.search("half an answer")) == 3
    assert len(list((folder / "writers").iterdir())) == 1  # this store's own


def test_opening_settles_what_a_killed_program_left(
    folder: Path, open_store: Callable[[], Store]
) -> None:
    program, conversation_id = writing_program(folder)
    with program:
        program.kill()
    assert open_store().path(conversation_id)[-1].status is Status.INTERRUPTED


def test_a_second_store_leaves_a_live_answer_alone(open_store: Callable[[], Store]) -> None:
    store = open_store()
    conversation = store.create_conversation("m")
    _, answer = store.begin(conversation.id, "Q", (), "m")
    store.write(answer.id, "so far")
    other = open_store()
    assert other.path(conversation.id)[-1].status is Status.WRITING
    assert other.path(conversation.id)[-1].text == "so far"
    other.close()
    store.finish(replace(answer, text="so far so good", status=Status.DONE))
    assert store.path(conversation.id)[-1].status is Status.DONE


def test_closing_marks_what_was_not_finished(open_store: Callable[[], Store]) -> None:
    store = open_store()
    conversation = store.create_conversation("m")
    _, answer = store.begin(conversation.id, "Q", (), "m")
    store.write(answer.id, "so far")
    store.close()
    last = open_store().path(conversation.id)[-1]
    assert (last.status, last.text) == (Status.INTERRUPTED, "so far")


def test_two_programs_write_into_one_conversation(
    folder: Path, open_store: Callable[[], Store]
) -> None:
    store = open_store()
    conversation = store.create_conversation("m")
    failures: list[BaseException] = []

    def ask_often(who: int) -> None:
        try:
            with Store.open(folder) as mine:
                for number in range(20):
                    _, answer = mine.begin(conversation.id, f"{who}-{number}", (), "m")
                    mine.finish(replace(answer, text="done", status=Status.DONE))
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=ask_often, args=(who,)) for who in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    path = store.path(conversation.id)
    assert len(path) == 120
    assert {message.status for message in path} == {Status.DONE}


def test_no_acknowledged_question_is_lost_by_a_kill(
    folder: Path, open_store: Callable[[], Store]
) -> None:
    script = WRITING.replace("int(sys.argv[2])", "10**9").replace(
        "    store.write(", "    print(number, conversation.id, flush=True)\n    store.write("
    )
    for _ in range(3):
        program = subprocess.Popen(
            [sys.executable, "-c", script, str(folder)], stdout=subprocess.PIPE, text=True
        )
        with program:
            assert program.stdout is not None
            for _ in range(30):
                line = program.stdout.readline()
            program.kill()
            acknowledged = [line, *program.stdout.readlines()]
        complete = [entry.split() for entry in acknowledged if entry.endswith("\n")]
        number, conversation_id = complete[-1]
        texts = [m.text for m in open_store().path(conversation_id)[::2]]
        assert texts[: int(number) + 1] == [f"question {i}" for i in range(int(number) + 1)]


def test_a_store_belongs_to_its_thread(store: Store) -> None:
    errors: list[BaseException] = []

    def misuse() -> None:
        try:
            store.conversations()
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=misuse)
    thread.start()
    thread.join()
    assert errors
    with pytest.raises(Exception, match="thread"):
        raise errors[0]

"""Reading aloud: by a real process that takes the place of the system's."""

import sys
import threading
from pathlib import Path

import pytest

from lavender.speech import COMMANDS, Speaker, find_command

WAIT_S = 20.0
LISTENS = "import sys; open(sys.argv[1], 'wb').write(sys.stdin.buffer.read())"
ENDLESS = "import sys, time; sys.stdin.buffer.read(); print(flush=True); time.sleep(600)"


def test_every_word_reaches_the_program(tmp_path: Path) -> None:
    heard, over = tmp_path / "heard", threading.Event()
    speaker = Speaker([sys.executable, "-c", LISTENS, str(heard)])
    text = "Pears, 冰箱 and “milk”. " * 20_000  # more than a pipe holds
    speaker.speak(text, over.set)
    assert over.wait(WAIT_S)
    assert heard.read_text("utf-8") == text
    assert not speaker.busy


def test_stop_ends_it_and_another_text_takes_its_place(tmp_path: Path) -> None:
    first, second = threading.Event(), threading.Event()
    endless = Speaker([sys.executable, "-c", ENDLESS])
    endless.speak("On and on", first.set)
    endless.speak("Something else", second.set)
    assert first.wait(WAIT_S)
    assert not second.is_set()
    endless.stop()
    assert second.wait(WAIT_S)
    assert not endless.busy


def test_a_program_that_cannot_start_ends_quietly(tmp_path: Path) -> None:
    over = threading.Event()
    Speaker([str(tmp_path / "nothing")]).speak("Hello", over.set)
    assert over.wait(WAIT_S)


@pytest.mark.skipif(sys.platform == "win32", reason="programs are found by their mode")
def test_the_best_program_that_is_there_is_taken(tmp_path: Path) -> None:
    assert find_command({"PATH": str(tmp_path)}, "linux") == []
    for name in ("espeak", "spd-say"):
        (tmp_path / name).write_text("#!/bin/sh\n")
        (tmp_path / name).chmod(0o755)
    found = find_command({"PATH": str(tmp_path)}, "linux")
    assert found == [str(tmp_path / "espeak"), "--stdin"]
    assert find_command({"PATH": str(tmp_path)}, "plan9") == []
    assert set(COMMANDS) == {"darwin", "win32", "linux"}

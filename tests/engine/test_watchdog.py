"""The watchdog counts progress of the engine itself: no disk and no sleep sets it off."""

import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
import pytest

from lavender.chat.types import Pixels
from lavender.engine.child import Child, ChildGone, Patience, Wake
from lavender.engine.client import Engine
from lavender.engine.ears import Ears
from lavender.engine.messages import Beat, Rested
from lavender.engine.protocol import ModelSpec, PieceEvent, Stage, StageEvent, StopReason
from lavender.engine.vision import VisionEncoder
from lavender.engine.watchdog import MOST_DISK_S, Clock, Look, Watchdog
from lavender.memory.signs import computed, moved
from tests.engine.asking import PHOTO, Asked, pixels, request, user

unix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")


@dataclass
class World:
    """A clock, a disk and a processor that a test moves by hand."""

    steady: float = 1000.0
    apart: float = 1.7e9
    read: int = 0
    worked: float = 0.0

    def dog(self, silent_s: float = 20.0, start_s: float = 0.0, most_s: float = 1e9) -> Watchdog:
        """A watchdog of this world."""
        return Watchdog(
            1,
            silent_s,
            start_s=start_s,
            most_s=most_s,
            clock=Clock(lambda: self.steady, lambda: self.steady + self.apart),
            look=Look(lambda pid: (self.read,), lambda pid: self.worked),
        )

    def seconds(
        self, dog: Watchdog, count: int, *, reads: bool = False, works: bool = False
    ) -> int:
        """Let seconds pass; how many did until it said that the child hangs, or ``count``."""
        for second in range(1, count + 1):
            self.steady += 1.0
            self.read += reads
            self.worked += works
            if dog.hangs():
                return second
        return count


def test_a_child_without_progress_hangs_after_its_time() -> None:
    world = World()
    assert world.seconds(world.dog(), 60) == 20


def test_every_word_begins_a_period() -> None:
    world = World()
    dog = world.dog()
    for _ in range(10):
        assert world.seconds(dog, 19) == 19
        dog.heard()
    assert world.seconds(dog, 60) == 20


def test_a_slow_disk_is_no_hang_but_not_for_ever() -> None:
    world = World()
    dog = world.dog()
    assert world.seconds(dog, 300, reads=True) == 300
    assert world.seconds(dog, 60) in (20, 21)
    assert world.seconds(world.dog(), 2000, reads=True) in range(600, 625)
    assert MOST_DISK_S == 600


def test_a_child_that_loads_its_libraries_works_without_a_word_for_a_while() -> None:
    world = World()
    assert world.seconds(world.dog(start_s=90), 200, works=True) in range(108, 112)
    assert world.seconds(world.dog(start_s=90), 200) in (20, 21)
    assert world.seconds(world.dog(), 200, works=True) == 20, "a busy loop is no progress"


def test_the_work_may_take_so_long_however_it_goes_on() -> None:
    world = World()
    dog = world.dog(most_s=100)
    for _ in range(9):
        world.seconds(dog, 10)
        dog.heard()
    assert world.seconds(dog, 60) == 10


def test_a_computer_that_slept_gives_a_fresh_period() -> None:
    """Linux: the steady clock stands still while the computer sleeps, the time of day does not."""
    world = World()
    dog = world.dog()
    assert world.seconds(dog, 19) == 19
    world.apart += 8 * 3600
    assert world.seconds(dog, 60) == 21


def test_a_program_that_was_held_gives_a_fresh_period() -> None:
    """Windows, or a program that was stopped: the steady clock went on alone."""
    world = World()
    dog = world.dog(most_s=100)
    assert world.seconds(dog, 19) == 19
    world.steady += 8 * 3600
    assert world.seconds(dog, 60) == 21


@linux
def test_what_a_process_moves_is_seen(tmp_path: Path) -> None:
    """A child that gets its bytes one by one through a FIFO, as from a very slow disk."""
    fifo = tmp_path / "slow"
    os.mkfifo(fifo)
    code = "import sys; f = open(sys.argv[1], 'rb', 0)\nwhile f.read(1): pass"
    with subprocess.Popen([sys.executable, "-c", code, str(fifo)]) as child:
        with fifo.open("wb", 0) as file:
            file.write(b"x")
            for _ in range(3):
                before = moved(child.pid)
                assert before
                file.write(b"x")
                until = time.monotonic() + 20
                while moved(child.pid) == before:
                    assert time.monotonic() < until
            # It waits for the next byte and moves nothing.
            assert moved(child.pid) == moved(child.pid)
        child.wait()
        assert moved(child.pid) == ()
    assert computed(child.pid) == 0.0


def _reads_slowly(connection: Connection, log_path: str) -> None:
    """A child that loads a file from a slow disk, and says so only at the end."""
    path = Path(connection.recv_bytes().decode())
    connection.send_bytes(b'{"kind":"Beat","body":{},"frames":[]}')
    with path.open("rb", 0) as file:
        while file.read(1):
            pass
    connection.send_bytes(b'{"kind":"Rested","body":{},"frames":[]}')
    connection.recv_bytes()


@linux
def test_a_file_on_a_very_slow_disk_is_waited_for(tmp_path: Path) -> None:
    """A FIFO that gives a byte now and then, for three times the limit, and then no more."""
    fifo = tmp_path / "slow"
    os.mkfifo(fifo)
    wake = Wake()
    patience = Patience(silent=1.5)
    ears = Ears(patience, wake, lambda: None)

    def disk(seconds: float) -> None:
        with fifo.open("wb", 0) as file:
            until = time.monotonic() + seconds
            while time.monotonic() < until:
                file.write(b"x")
                over.wait(0.3)
            over.wait(60 if seconds < patience.silent else 0)

    for seconds in (3 * patience.silent, 0.5):
        over = threading.Event()
        child = Child("language", _reads_slowly, patience)
        child.connection.send_bytes(str(fifo).encode())
        assert ears.hear(child, lambda: False)[0] == Beat()
        thread = threading.Thread(target=disk, args=(seconds,))
        thread.start()
        if seconds > patience.silent:
            assert ears.hear(child, lambda: False)[0] == Rested()
            child.close()
        else:
            with pytest.raises(ChildGone) as gone:
                ears.hear(child, lambda: False)
            assert gone.value.hung
        over.set()
        thread.join()
    wake.close()


def _sleeps_in_c(connection: Connection, log_path: str) -> None:
    """A call into C that never comes back."""
    connection.send_bytes(b'{"kind":"Beat","body":{},"frames":[]}')
    ctypes.CDLL(None).sleep(600)


def _spins(connection: Connection, log_path: str) -> None:
    """A call that computes for ever and gets nowhere."""
    connection.send_bytes(b'{"kind":"Beat","body":{},"frames":[]}')
    while True:
        pass


@unix
@pytest.mark.parametrize("main", [_sleeps_in_c, _spins])
def test_a_call_that_never_returns_is_ended(
    main: Callable[[Connection, str], None],
) -> None:
    wake = Wake()
    child = Child("vision", main, Patience(silent=1.5))
    ears = Ears(Patience(), wake, lambda: None)
    watchdog = ears.watchdog(child)
    assert ears.hear(child, lambda: False, watchdog=watchdog)[0] == Beat()
    began = time.monotonic()
    with pytest.raises(ChildGone) as gone:
        ears.hear(child, lambda: False, watchdog=watchdog)
    assert gone.value.hung
    assert 1.4 < time.monotonic() - began < 4.0
    wake.close()


@unix
@pytest.mark.parametrize("stage", [Stage.READING_PHOTO, Stage.WRITING])
def test_a_hung_call_ends_with_a_sentence_and_the_next_question_is_answered(
    endless: ModelSpec, stage: Stage
) -> None:
    child = "vision" if stage is Stage.READING_PHOTO else "language"
    with Engine(Patience(silent=1.5)) as engine:
        engine.vision_report(endless)

        def hold(asked: Asked, event: object) -> None:
            if isinstance(event, StageEvent) and event.stage is stage:
                os.kill(engine.children()[child], signal.SIGSTOP)

        asked = Asked(engine, request(endless, user("What", PHOTO), max_tokens=900), hold)
        began = time.monotonic()
        assert asked.failed().sentence.template
        assert time.monotonic() - began < 30
        again = Asked(engine, request(endless, user("What", PHOTO), max_tokens=3))
        assert again.done().image_tokens == {PHOTO: 16}


@unix
def test_stop_ends_a_child_that_takes_nothing_from_its_pipe(
    endless: ModelSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Features that do not fit into the pipe of a held child do not hold up the program."""
    from lavender.engine import attempt

    monkeypatch.setattr(attempt, "to_frame", lambda seen: bytes(64 << 20))
    with Engine(Patience(stop=0.5)) as engine:

        def hold(asked: Asked, event: object) -> None:
            if isinstance(event, StageEvent) and event.stage is Stage.READING_PHOTO:
                os.kill(engine.children()["language"], signal.SIGSTOP)
                threading.Timer(0.3, engine.stop, (asked.id,)).start()

        engine.vision_report(endless)
        asked = Asked(engine, request(endless, user("What", PHOTO)), hold)
        asked.wait_for(StageEvent)
        asked.last(15)
        assert asked.done().reason is StopReason.STOPPED
        assert not any(isinstance(event, PieceEvent) for event in asked.events)


def test_the_steps_of_a_photo_are_seen_and_change_no_number(
    endless_pair: tuple[Path, Path],
) -> None:
    steps: list[float] = []
    whole = VisionEncoder(endless_pair[1], threads=1)
    cut = VisionEncoder(endless_pair[1], threads=1, went_on=lambda: steps.append(0))
    try:
        loaded = len(steps)
        assert loaded, "loading was not seen"
        photo: Pixels = pixels(3)
        assert np.array_equal(whole.encode(photo), cut.encode(photo))
        assert len(steps) >= loaded + 2
    finally:
        whole.close()
        cut.close()


PROGRAM = """
import sys, time
from tests.engine.asking import Asked, request, spec_of, user
from lavender.engine.client import Engine
if __name__ == "__main__":
    engine = Engine()
    Asked(engine, request(spec_of((sys.argv[1], sys.argv[2])), user("What"), max_tokens=2)).done()
    print(engine.children()["language"], flush=True)
    time.sleep(60)
"""


@linux
def test_a_child_that_hangs_does_not_outlive_a_program_that_was_killed(
    endless_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    script = tmp_path / "program.py"
    script.write_text(PROGRAM)
    command = [sys.executable, str(script), *map(str, endless_pair)]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as program:
        assert program.stdout is not None
        child = int(program.stdout.readline())
        os.kill(child, signal.SIGSTOP)
        program.kill()
    until = time.monotonic() + 20
    while _runs(child):
        assert time.monotonic() < until
        time.sleep(0.01)


def _runs(pid: int) -> bool:
    """Does it run? One that ended may wait for the system's first process to take notice."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False

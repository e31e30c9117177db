"""The decoder's child: limited, silent, replaced when it dies, and gone when it should be."""

import multiprocessing
import os
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from lavender.chat.decoder import Decoder
from lavender.chat.types import Lens
from lavender.errors import UserError
from tests.chat.pictures import corners, encoded, noise, png

PICTURE = encoded(corners(), "PNG")


@pytest.fixture
def fresh() -> Iterator[Decoder]:
    """A decoder that a test may harm."""
    made = Decoder(deadline_s=2)
    yield made
    made.close()


def child_pid() -> int:
    """The only child of this kind."""
    (child,) = [p for p in multiprocessing.active_children() if p.name == "lavender-decoder"]
    assert child.pid is not None
    return child.pid


def wait_for_end(pid: int, seconds: float = 10) -> bool:
    """Whether a process that need not be ours ends in time."""
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([descriptor], [], [], seconds)[0])
    finally:
        os.close(descriptor)


def test_a_child_killed_between_pictures_is_replaced(fresh: Decoder) -> None:
    fresh.start()
    for _ in range(2):
        pid = child_pid()
        os.kill(pid, signal.SIGKILL)
        assert wait_for_end(pid)
        assert fresh.inspect(PICTURE).photo.width == 96


def test_a_child_killed_over_a_picture_is_a_sentence(fresh: Decoder) -> None:
    fresh.start()
    pid = child_pid()
    os.kill(pid, signal.SIGSTOP)
    killer = threading.Timer(0.2, os.kill, (pid, signal.SIGKILL))
    killer.start()
    with pytest.raises(UserError, match=r"cat\.png could not be read"):
        fresh.inspect(PICTURE, "cat.png")
    killer.join()
    assert fresh.inspect(PICTURE).photo.width == 96


def test_a_hung_child_is_given_up_even_while_it_takes_no_bytes(fresh: Decoder) -> None:
    fresh.start()
    os.kill(child_pid(), signal.SIGSTOP)
    with pytest.raises(UserError, match=r"cat\.png takes too long"):
        fresh.inspect(PICTURE + bytes(10_000_000), "cat.png")
    assert fresh.inspect(PICTURE).photo.width == 96


def test_an_interrupted_question_is_not_answered_to_the_next(fresh: Decoder) -> None:
    fresh.start()
    pid = child_pid()
    os.kill(pid, signal.SIGSTOP)

    def interrupt(*_: object) -> None:
        os.kill(pid, signal.SIGCONT)
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        with pytest.raises(KeyboardInterrupt):
            fresh.inspect(PICTURE)
    finally:
        signal.signal(signal.SIGALRM, before)
    assert fresh.inspect(encoded(corners(30, 20), "PNG")).photo.width == 30


def test_memory_of_a_large_picture_is_given_back(fresh: Decoder) -> None:
    content = encoded(corners(6000, 4000), "JPEG")
    fresh.pixels(content, Lens(112))
    fresh.inspect(PICTURE)
    status = _status(child_pid())
    assert int(status["VmHWM"].split()[0]) > 90_000
    assert int(status["VmRSS"].split()[0]) < 80_000


def test_closing_ends_a_hung_child() -> None:
    decoder = Decoder(deadline_s=60)
    decoder.start()
    pid = child_pid()
    os.kill(pid, signal.SIGSTOP)
    failures: list[Exception] = []

    def ask() -> None:
        try:
            decoder.inspect(PICTURE)
        except UserError as error:
            failures.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    decoder.close()
    asking.join(10)
    assert not asking.is_alive()
    assert failures
    assert not multiprocessing.active_children()


def test_closing_leaves_no_child_and_twice_is_fine() -> None:
    decoder = Decoder()
    decoder.start()
    pid = child_pid()
    decoder.close()
    decoder.close()
    assert wait_for_end(pid)
    assert not multiprocessing.active_children()
    with pytest.raises(UserError):
        decoder.inspect(PICTURE)


def test_threads_share_one_child(fresh: Decoder) -> None:
    pictures = [encoded(noise(64 + i, 64), "PNG") for i in range(8)]
    widths: list[int] = []

    def ask(content: bytes) -> None:
        widths.append(fresh.inspect(content).photo.width)

    threads = [threading.Thread(target=ask, args=(content,)) for content in pictures]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(widths) == list(range(64, 72))
    assert child_pid()


def test_ctrl_c_does_not_reach_the_child(fresh: Decoder) -> None:
    fresh.start()
    pid = child_pid()
    os.kill(pid, signal.SIGINT)
    assert fresh.inspect(PICTURE).photo.width == 96
    assert child_pid() == pid


def test_a_bomb_costs_the_child_little_memory(fresh: Decoder) -> None:
    fresh.inspect(PICTURE)
    with pytest.raises(UserError):
        fresh.inspect(png(13_000, 13_000))
    peak_kb = int(_status(child_pid())["VmHWM"].split()[0])
    assert peak_kb < 150_000


def test_memory_is_limited_and_nothing_of_the_engine_or_the_window_is_loaded(
    fresh: Decoder,
) -> None:
    fresh.inspect(PICTURE)
    pid = child_pid()
    limits = Path(f"/proc/{pid}/limits").read_text()
    (data,) = [line.split() for line in limits.splitlines() if line.startswith("Max data size")]
    assert int(data[3]) <= 2_000_000_000
    maps = Path(f"/proc/{pid}/maps").read_text().lower()
    assert not [name for name in ("llama", "ggml", "qt6", "pyside", "sqlite3") if name in maps]


def test_the_parent_does_not_load_pillow() -> None:
    code = "import sys, lavender.chat.decoder; print('PIL' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "False"


def test_the_child_ends_with_its_parent() -> None:
    script = (
        "import multiprocessing, sys\n"
        "from lavender.chat.decoder import Decoder\n"
        "if __name__ == '__main__':\n"
        "    decoder = Decoder()\n"
        "    decoder.start()\n"
        "    print(multiprocessing.active_children()[0].pid, flush=True)\n"
        "    sys.stdin.read()\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        parent.kill()
        assert wait_for_end(pid)


def _status(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return dict(line.split(":", 1) for line in lines)

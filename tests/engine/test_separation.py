"""Who loads what: llama.cpp only in the children, Qt never there, and nothing on the terminal."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.engine.asking import spec_of

ASK = """
import sys, threading
from pathlib import Path
from lavender.chat.types import Pixels, Role
from lavender.engine.client import Engine
from lavender.engine.protocol import *

if __name__ == "__main__":
    spec = ModelSpec("tiny", sys.argv[1], sys.argv[2], "vicuna_v1", plan=RunPlan(threads=1))
    ended = threading.Event()
    def hear(event):
        if isinstance(event, DoneEvent | FailedEvent):
            assert isinstance(event, DoneEvent), event
            ended.set()
    turn = Turn(Role.USER, "two", ("a" * 64,))
    pixels = {"a" * 64: Pixels(56, 56, bytes(56 * 56 * 3))}
    with Engine() as engine:
        engine.answer(AnswerRequest(spec, (turn,), pixels=pixels), hear)
        assert ended.wait(60)
        for pid in engine.children().values():
            maps = Path(f"/proc/{pid}/maps").read_text()
            assert "libllama" in maps and "Qt6" not in maps, maps
        assert len(engine.children()) == 2
    maps = Path("/proc/self/maps").read_text()
    assert "libllama" not in maps
    assert not [name for name in sys.modules if name.startswith(("llama_cpp", "PySide6", "jinja2"))]
"""


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="needs /proc")
def test_the_program_never_loads_llama_and_the_children_never_load_qt(
    scripted_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    script = tmp_path / "ask.py"
    script.write_text(ASK)
    spec = spec_of(scripted_pair)
    assert spec.mmproj is not None
    run = subprocess.run(
        [sys.executable, str(script), spec.llm, spec.mmproj],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout == ""
    assert run.stderr == "", "a child wrote on the person's terminal"


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="needs /proc")
def test_children_end_with_a_program_that_is_killed(
    scripted_pair: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    script = tmp_path / "ask.py"
    waits = "print(*engine.children().values(), flush=True); threading.Event().wait()"
    script.write_text(ASK.replace("assert len(engine.children()) == 2", waits))
    spec = spec_of(scripted_pair)
    assert spec.mmproj is not None
    with subprocess.Popen(
        [sys.executable, str(script), spec.llm, spec.mmproj], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        children = [int(pid) for pid in program.stdout.readline().split()]
        assert len(children) == 2
        watched = [Path(f"/proc/{pid}") for pid in children]
        program.kill()
        program.wait(10)
        _wait_until_gone(watched)
    assert not list(tmp_path.glob("lavender-engine-*"))


def _wait_until_gone(processes: list[Path]) -> None:
    import time

    until = time.monotonic() + 10
    while any(_runs(process) for process in processes):
        assert time.monotonic() < until, "a child outlived the program"
        time.sleep(0.02)


def _runs(process: Path) -> bool:
    try:
        return (process / "stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False

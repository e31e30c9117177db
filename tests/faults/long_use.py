"""Long use: questions by the hundred through the real window, and what grows meanwhile.

``python -m tests.faults.long_use --questions 400 --photos 100``: asks Pocket, with photos and
without, opens and closes panes, switches between conversations, searches, deletes. Nothing may
grow for ever: memory of the window and of its children, file descriptors, threads, processes,
widgets; and the last answers come as fast as the first.
"""

import argparse
import gc
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import psutil
from PySide6.QtWidgets import QApplication

from lavender.chat.types import Conversation
from lavender.window.conversation_model import CONVERSATION
from tests.faults.desk import Desk, draw

MB = 1e6
LOOKS = 20
ENOUGH = 400
"""Questions from which on the time of an answer is compared."""


@dataclass(frozen=True)
class Figures:
    """What the program holds after so many questions; memory in MB that no one else shares."""

    questions: int
    window: float
    children: float
    handles: int
    threads: int
    processes: int
    widgets: int
    objects: int

    @staticmethod
    def now(desk: Desk, questions: int) -> "Figures":
        """Look, with an empty chat on screen, after what is due was let go."""
        desk.new()
        for _ in range(3):
            desk.settle()
            gc.collect()
        own = psutil.Process()
        children = own.children(recursive=True)
        return Figures(
            questions,
            own.memory_full_info().uss / MB,
            sum(each.memory_full_info().uss for each in children) / MB,
            handles(own),
            own.num_threads(),
            len(children),
            len(QApplication.allWidgets()),
            len(gc.get_objects()),
        )

    def __str__(self) -> str:
        return (
            f"{self.questions:6} {self.window:9.1f} {self.children:9.1f} {self.handles:8}"
            f" {self.threads:8} {self.processes:10} {self.widgets:8} {self.objects:9}"
        )


def handles(process: psutil.Process) -> int:
    """File descriptors, or what Windows has in their place."""
    name = "num_handles" if sys.platform == "win32" else "num_fds"
    return int(getattr(process, name)())


HEAD = "asked  window MB  children MB  handles  threads  processes  widgets  objects"


def use(desk: Desk, number: int, photos: list[Path]) -> float:
    """One question of a long day, and what a person does around it; seconds to the answer."""
    controller, window = desk.shell.controller, desk.shell.window
    if number % 4 == 0:
        desk.new()
        if photos:
            desk.attach(photos[number // 4 % len(photos)])
    elif number % 9 == 5:
        open_another(desk, number)
    if number % 10 == 7:
        window.sidebar.search.setText(f"colour {number % 5}")
        desk.until(lambda: True)
    elif number % 10 == 9:
        window.sidebar.search.clear()
    beside = number % 12 == 6
    if beside:
        window.do["pane"].trigger()
        open_another(desk, number)
    seconds = desk.ask(f"Which colour {number % 5} is this?")
    if beside:
        window.do["close_pane"].trigger()
    if number % 25 == 24:
        rows = window.sidebar.rows
        oldest = [each.id for each in listed(desk)][-2:]
        controller.books.delete(oldest)
        desk.until(lambda: not any(rows.find(each) for each in oldest))
        controller.books.empty_bin()
        desk.new()
    if number % 30 == 20:
        window.sidebar.photos.emit()
        desk.settle()
        window.show_chat()
    return seconds


def listed(desk: Desk) -> list[Conversation]:
    """The list, from the top."""
    rows = desk.shell.window.sidebar.rows
    found = (rows.index(each).data(CONVERSATION) for each in range(rows.rowCount()))
    return [each for each in found if isinstance(each, Conversation)]


def open_another(desk: Desk, number: int) -> None:
    """Another conversation of the list, where there is one."""
    found = listed(desk)
    if found:
        wanted = found[number % min(len(found), 8)].id
        desk.shell.controller.open(wanted)
        chat = desk.chat
        desk.until(lambda: chat.screen.open_id == wanted)


def run(folder: Path, questions: int, photos: int) -> tuple[list[Figures], list[float]]:
    """Ask; the figures from time to time, and what each answer took."""
    pictures = [draw(folder / f"photo-{each}.png", each) for each in range(photos)]
    looks: list[Figures] = []
    took: list[float] = []
    every = max(1, questions // LOOKS)
    with Desk(folder / "data") as desk:
        for number in range(questions):
            took.append(use(desk, number, pictures))
            if (number + 1) % every == 0:
                looks.append(Figures.now(desk, number + 1))
                print(looks[-1], flush=True)
    return looks, took


def grown(looks: list[Figures], name: str) -> float:
    """By how much a figure grew for a hundred questions, over the second half."""
    half = looks[len(looks) // 2 :]
    first, last = half[0], half[-1]
    asked = last.questions - first.questions
    change = float(getattr(last, name)) - float(getattr(first, name))
    return 100 * change / asked if asked else 0.0


def main() -> int:
    """Run and report; 1 where something grows with use or answers get slower."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", "--times", type=int, default=400)
    parser.add_argument("--photos", type=int, default=100)
    chosen = parser.parse_args()
    print(HEAD)
    with tempfile.TemporaryDirectory(prefix="lavender-long-") as folder:
        looks, took = run(Path(folder), chosen.questions, chosen.photos)
    tenth = max(1, len(took) // 10)
    first, last = statistics.median(took[:tenth]), statistics.median(took[-tenth:])
    print(f"median answer: first tenth {first:.3f} s, last tenth {last:.3f} s")
    for name in ("window", "children", "handles", "threads", "processes", "widgets", "objects"):
        print(f"{name}: {grown(looks, name):+.2f} a hundred questions, over the second half")
    flat = all(abs(grown(looks, name)) < 2 for name in ("handles", "threads", "processes"))
    # A few questions say how busy the machine was, and nothing about use.
    as_fast = len(took) < ENOUGH or last < 2 * first + 0.5
    return 0 if flat and as_fast else 1


if __name__ == "__main__":
    sys.exit(main())

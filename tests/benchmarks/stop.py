"""How soon Stop takes effect, at every stage of an answer, with a model of real size.

``python -m tests.benchmarks.stop [--shape 7b] [--pairs FOLDER]`` prints for each stage the longest
of some tries, in seconds from the press to the last event.
"""

import argparse
import itertools
import threading
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from lavender import settings
from lavender.cli.bench import apart
from lavender.engine.client import Engine
from lavender.engine.protocol import (
    AnswerRequest,
    DoneEvent,
    Event,
    FailedEvent,
    ModelSpec,
    PieceEvent,
    Stage,
    StageEvent,
)
from lavender.paths import find
from lavender.startup import Program
from tests.benchmarks.shapes import SHAPES, write_pair
from tests.engine.asking import pixels, user

DELAYS = (0.0, 0.15, 0.4, 0.9, 1.7)
"""Seconds between the beginning of a stage and the press."""


def stop_in(engine: Engine, request: AnswerRequest, stage: Stage, delay: float) -> float | None:
    """Seconds from the press to the last event; None where the stage never came."""
    pressed, ended = 0.0, 0.0
    over, reached = threading.Event(), threading.Event()

    def hear(event: Event) -> None:
        nonlocal ended
        writing = stage is Stage.WRITING and isinstance(event, PieceEvent)
        if writing or (isinstance(event, StageEvent) and event.stage is stage):
            reached.set()
        if isinstance(event, DoneEvent | FailedEvent):
            ended = perf_counter()
            over.set()
            reached.set()

    asked = engine.answer(request, hear)
    reached.wait()
    if over.wait(delay):
        return None
    pressed = perf_counter()
    engine.stop(asked)
    over.wait()
    return ended - pressed


def measure(spec: ModelSpec) -> dict[Stage, float]:
    """The longest wait in each stage."""
    worst: dict[Stage, float] = {}
    photos = (f"{number:064x}" for number in itertools.count())
    for stage in Stage:
        for delay in DELAYS:
            photo = next(photos)
            square = pixels(int(photo, 16) % 251, spec.image_size)
            request = AnswerRequest(spec, (user("What is this?", photo),), pixels={photo: square})
            # The first stage is there only with a new engine.
            with Engine() as engine:
                took = stop_in(engine, request, stage, delay)
            if took is not None:
                print(f"{stage}, {delay} s after it began: {took:.3f} s", flush=True)
                worst[stage] = max(took, worst.get(stage, 0.0))
    return worst


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shape", choices=SHAPES, default="7b")
    parser.add_argument("--pairs", type=Path, help="where pairs are kept; else made anew")
    options = parser.parse_args()
    with TemporaryDirectory(prefix="lavender-") as name:
        folder = Path(name)
        pair = (options.pairs or folder / "pairs") / options.shape
        write_pair(options.shape, pair)
        paths = apart(find(folder / "home"), folder)
        settings.save(settings.Settings(profile="lean", context=4096), paths.settings)
        with Program(paths) as program:
            spec = program.resolve(str(pair))
        for stage, seconds in measure(spec).items():
            print(f"{stage}: {seconds:.3f} s at most")


if __name__ == "__main__":
    main()

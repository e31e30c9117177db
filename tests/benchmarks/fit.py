"""The estimate of memory beside what a model then takes, for shapes of real models.

``python -m tests.benchmarks.fit --pairs FOLDER`` fills each shape's context, asks about a photo at
the end of it, and compares the largest memory that its processes held, private memory and mapped
weights, with what was estimated before.
"""

import argparse
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from lavender.assistant import Sampling
from lavender.bench.pictures import picture
from lavender.chat.types import Message, Photo
from lavender.paths import find
from lavender.settings import Settings
from lavender.startup import Program
from tests.benchmarks.shapes import write_pair

LOOK_EVERY_S = 0.1
TOLERANCE = 0.1
ANSWER_TOKENS = 16
ROOM = 900
"""Tokens of the context that the photo, the system text and the answer take."""

CASES = [
    ("7b", Settings(profile="lean", context=2048)),
    ("3b", Settings(profile="lean", context=4096)),
    ("3b", Settings(profile="quick", context=4096, residents=1)),
    ("1b", Settings(profile="lean", context=4096, kv_keys="f16")),
    ("1b", Settings(profile="quick", context=8192, residents=1)),
    ("05b", Settings(profile="lean", context=8192)),
]


@dataclass
class Peak:
    """The largest memory of an engine's children, in bytes, that was seen."""

    program: Program
    weights: Path
    largest: int = 0

    def watch(self, over: threading.Event) -> None:
        """Look until ``over``."""
        while not over.wait(LOOK_EVERY_S):
            now = sum(self._of(pid) for pid in self.program.engine.children().values())
            self.largest = max(self.largest, now)

    def _of(self, pid: int) -> int:
        try:
            process = psutil.Process(pid)
            info = process.memory_info()
            private = int(info.rss) - int(info.shared)
            maps = process.memory_maps()
            mapped = sum(m.rss for m in maps if Path(m.path) == self.weights)
        except (psutil.Error, OSError):
            return 0
        return private + mapped


def measure(pair: Path, settings: Settings) -> tuple[int, int]:
    """(estimated, measured) bytes."""
    with tempfile.TemporaryDirectory() as folder, Program(find(Path(folder))) as program:
        program.settings = settings
        model = program.models.get(str(pair))
        verdict = program.fit(model)
        peak, over = Peak(program, model.llm), threading.Event()
        watcher = threading.Thread(target=peak.watch, args=(over,))
        watcher.start()
        try:
            words = "red apples green pears and yellow bananas on the left of the table "
            count = max(1, (verdict.choice.sizes.n_ctx - ROOM) // 14)
            answer = _ask(program, pair, words * count, (), None)
            photo = program.assistant.attach(picture(1)).result()
            _ask(program, pair, "And this?", (photo,), answer.conversation_id)
            time.sleep(1)
        finally:
            over.set()
            watcher.join()
        return verdict.choice.need.total, peak.largest


def _ask(
    program: Program, pair: Path, text: str, photos: tuple[Photo, ...], conversation: str | None
) -> Message:
    return program.assistant.ask(
        conversation_id=conversation,
        text=text,
        photos=photos,
        model=str(pair),
        listener=lambda _event: None,
        sampling=Sampling(max_tokens=ANSWER_TOKENS),
    ).result.result()


def main() -> None:
    """Measure every case; exit 1 where an estimate is off by more than a tenth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=Path, required=True, help="where pairs are, or are made")
    pairs: Path = parser.parse_args().pairs
    worst = 0.0
    for shape, settings in CASES:
        folder = pairs / shape
        write_pair(shape, folder)
        estimated, measured = measure(folder, settings)
        off = estimated / measured - 1
        worst = max(worst, abs(off))
        way = f"{settings.profile} {settings.context}"
        print(f"{shape:>4} {way:<12} {estimated / 1e9:6.2f} GB estimated, "
              f"{measured / 1e9:6.2f} GB measured: {off:+.1%}", flush=True)  # fmt: skip
    sys.exit(worst > TOLERANCE)


if __name__ == "__main__":
    main()

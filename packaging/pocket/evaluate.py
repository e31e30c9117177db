"""Measure Pocket on the held-out questions and keep the results for its card.

A runner answers questions about one picture, one after the other.  There are two: the PyTorch
model, and a pair of GGUF files through Lavender's own engine.
"""

import json
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from PIL import Image

from pocket.draw import draw
from pocket.grade import right
from pocket.questions import TARGETS, Test, questions


class Runner(Protocol):
    """Anything that can look at a picture and answer."""

    def converse(self, image: Image.Image, questions: list[str]) -> list[str]:
        """The answers to questions asked one after the other about one picture."""
        ...


def measure(
    runner: Runner, tests: Iterable[Test], notes: Path | None = None
) -> dict[str, tuple[int, int]]:
    """Right answers and questions asked, by row; each wrong answer is written to `notes`."""
    scores = dict.fromkeys(TARGETS, (0, 0))
    wrong: list[dict[str, object]] = []
    for test in tests:
        asked = [turn.question for turn in test.turns]
        answers = runner.converse(draw(test.scene), asked)
        good = right(test.turns[-1], answers[-1])
        hits, total = scores[test.row]
        scores[test.row] = hits + good, total + 1
        if not good:
            wanted = test.turns[-1].answer
            wrong.append(
                {
                    "row": test.row,
                    "seed": test.scene.seed,
                    "asked": asked,
                    "got": answers,
                    "wanted": wanted,
                }
            )
    if notes:
        notes.write_text("".join(json.dumps(w, ensure_ascii=False) + "\n" for w in wrong))
    return scores


def run(runner: Runner, column: str, folder: Path, per_row: int) -> dict[str, tuple[int, int]]:
    """Measure one column of the card's table, print it and keep it in `folder`/scores.json."""
    began = time.monotonic()
    scores = measure(runner, questions(per_row), folder / f"wrong-{column}.jsonl")
    for row, (hits, total) in scores.items():
        mark = "" if total and hits / total >= TARGETS[row] else f"   (target {TARGETS[row]:.0%})"
        print(f"{row:32} {hits / max(1, total):7.1%}  of {total}{mark}")
    print(f"{column}: {time.monotonic() - began:.0f} s")
    path = folder / "scores.json"
    kept = json.loads(path.read_text()) if path.exists() else {}
    kept[column] = scores
    path.write_text(json.dumps(kept, indent=1))
    return scores

"""Faults of the engine's children, in every stage: what did each cost, and for how long?

    python -m tests.faults.engine --times 200

The real program (library, engine, decoder of photos, typesetter) with a model that talks on and on.
Each fault is a kill, a process that is held (it stands for a call that hangs), or an end of
memory. After each, the question and every word that was seen must be in the library, and the next
question must be answered. Linux only.
"""

import argparse
import json
import logging
import statistics
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from tests.faults.chat import Chat
from tests.faults.faults import CHAT_FAULTS, SIDE_FAULTS, Outcome
from tests.faults.probe import held, leaked
from tests.faults.sides import Sides


def run(
    folder: Path, times: int, silent_s: float, only: str = "", first: int = 0, minutes: float = 1e6
) -> tuple[list[Outcome], list[str]]:
    """So many faults, and what is left of them in the system afterwards.

    ``folder`` is also for temporary files, so that those of other programs do not count.
    """
    tempfile.tempdir = str(folder)
    with Chat(folder / "warm", silent_s) as chat:  # what stays for good is there before
        chat.plain()
        Sides(chat).close()
    before = held()
    seen: set[int] = set()
    outcomes: list[Outcome] = []
    with Chat(folder / "data", silent_s) as chat:
        sides = Sides(chat)
        chat.plain()
        faults = [fault for fault in (*CHAT_FAULTS, *SIDE_FAULTS) if only in str(fault)]
        until = time.monotonic() + 60 * minutes
        for number in range(first, first + times):
            if time.monotonic() > until:
                break
            fault = faults[number % len(faults)]
            outcome = (sides if fault in SIDE_FAULTS else chat).suffer(fault, number)
            outcomes.append(outcome)
            print(number, outcome, file=sys.stderr, flush=True)
        sides.close()
        seen |= chat.seen | sides.seen
    return outcomes, leaked(before, seen)


def table(outcomes: list[Outcome]) -> str:
    """One line for each child and fault, as Markdown: medians, and in brackets the worst."""
    lines = [
        "| child | fault | times | lost | to the answer's end | to work again | to the next word |",
        "|---|---|---|---|---|---|---|",
    ]
    for key in dict.fromkeys((each.fault.child, each.fault.means) for each in outcomes):
        of = [each for each in outcomes if (each.fault.child, each.fault.means) == key]
        lost = sum(bool(each.wrong) for each in of)
        cells = [
            _spread([each.ended_s for each in of]),
            _spread([each.usable_s for each in of]),
            _spread([each.word_s for each in of]),
        ]
        lines.append(f"| {' | '.join([*key, str(len(of)), str(lost), *cells])} |")
    return "\n".join(lines)


def _spread(seconds: list[float]) -> str:
    return f"{statistics.median(seconds):.2f} s ({max(seconds):.2f} s)"


def main() -> int:
    """The program; 1 where anything was lost or left behind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--silent", type=float, default=3.0, help="the watchdog's seconds")
    parser.add_argument("--first", type=int, default=0, help="where in the round to begin")
    parser.add_argument("--minutes", type=float, default=1e6, help="end after so many")
    parser.add_argument("--only", default="", help="faults whose name contains this")
    parser.add_argument("--out", type=Path)
    choices = parser.parse_args()
    logging.disable(logging.ERROR)
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        outcomes, left = run(
            Path(folder), choices.times, choices.silent, choices.only, choices.first
        )
    if choices.out:
        choices.out.write_text(json.dumps([asdict(each) for each in outcomes], indent=1))
    print(table(outcomes))
    wrong = [f"{each.fault}: {each.wrong}" for each in outcomes if each.wrong]
    struck = sum(each.ended_as != "not struck" for each in outcomes)
    print(f"{struck} faults, {len(wrong)} with a loss; left behind: {left or 'nothing'}")
    print("\n".join(wrong))
    return 1 if wrong or left else 0


if __name__ == "__main__":
    sys.exit(main())

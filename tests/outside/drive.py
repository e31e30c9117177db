"""Drives the real program from outside: ``drive.sh`` starts this on a screen of its own."""

import sys
import time

from tests.outside.hand import HOME, prepare
from tests.outside.journey import STEPS, Journey
from tests.outside.reach import picture


def main() -> int:
    """Take every step; the exit status."""
    prepare()
    journey = Journey()
    try:
        for step in STEPS:
            began = time.monotonic()
            step(journey)
            picture(step.__name__)
            print(f"{time.monotonic() - began:5.1f} s  {step.__name__}", flush=True)
    except BaseException:
        picture("failed")
        print("exit status:", journey.window.process.poll(), file=sys.stderr)
        print((HOME / "log").read_text(errors="replace"), file=sys.stderr)
        raise
    finally:
        journey.window.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())

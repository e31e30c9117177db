"""Progress on standard error: one line that rewrites itself in a terminal, plain ones elsewhere."""

import sys

from lavender.assistant import Stage, StageEvent
from lavender.cli.terminal import one_line

WORDS = {
    Stage.LOADING: "Loading the model…",
    Stage.READING_PHOTO: "Reading the photo…",
    Stage.READING_QUESTION: "Reading the question…",
    Stage.WRITING: "Writing…",
}


class Progress:
    """Says what is going on, and takes it back before the answer is printed."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._quiet = quiet
        self.rewrites = sys.stderr.isatty()
        """Whether a line can be taken back."""
        self._shown = ""

    def stage(self, event: StageEvent) -> None:
        """Tell a stage of the work."""
        percent = f" {event.progress:.0%}" if event.progress is not None else ""
        text = WORDS[event.stage]
        self.say(text + percent if self.rewrites else text)

    def say(self, text: str) -> None:
        """Tell this, unless it is what was told last."""
        text = one_line(text)
        if self._quiet or text == self._shown:
            return
        if self.rewrites:
            sys.stderr.write(f"\r\033[K{text}")
        else:
            sys.stderr.write(f"{text}\n")
        sys.stderr.flush()
        self._shown = text

    def clear(self) -> None:
        """Take the line back."""
        if self.rewrites and self._shown:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()
        self._shown = ""

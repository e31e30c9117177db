"""What an engine may reuse of what it read before, and what it must: bounds for its counts."""

from pathlib import Path

from lavender.engine.protocol import AnswerRequest, ModelSpec
from lavender.engine.segments import Cell, Segment, covered
from lavender.engine.states import WORTH
from tests.engine import kept


class Reuse:
    """Remembers what one engine read, over all its lives with one cache folder.

    ``limit`` is the folder's.
    """

    def __init__(self, truth: kept.Truth, folder: Path, limit: int) -> None:
        self.limit = limit
        self._truth = truth
        self._folder = folder
        self._past: dict[str, list[tuple[str, tuple[Cell, ...], bool]]] = {}
        """By model: the conversation, cells that a cache had, and whether they are all known."""
        self._warm: tuple[ModelSpec, str, tuple[Cell, ...]] | None = None
        """What the language child has just now."""
        self._before: list[kept.Kept] = []
        self._roomy = False
        """Was the folder far from its limit before the question?"""

    def begin(self) -> None:
        """A question is about to be asked."""
        self._before = list(kept.states(self._folder))
        self._roomy = kept.taken(self._folder) < self.limit - 20_000_000

    def read(self, request: AnswerRequest, ids: tuple[int, ...], *, known: bool) -> None:
        """The cache now has this prompt and the answer ``ids``; ``known`` says whether it has all
        of them and no others."""
        prompt = self._truth.prompt(request)
        cells = tuple(cell for segment in prompt for cell in segment.cells) + ids
        past = self._past.setdefault(_valid(request.model), [])
        past.append((request.conversation, cells, known))
        self._warm = (request.model, request.conversation, cells) if known and ids else None

    def cool(self) -> None:
        """The language child is gone."""
        self._warm = None

    def forget(self, conversation: str | None = None) -> None:
        """A conversation, or everything, was forgotten."""
        self.cool()
        for key, past in self._past.items():
            left = [each for each in past if conversation not in (None, each[0])]
            self._past[key] = left

    def most(self, model: ModelSpec, prompt: list[Segment]) -> int:
        """The most that anything ever read can save."""
        most = 0
        for _, cells, known in self._past.get(_valid(model), []):
            if not known and kept.size(prompt[: covered(cells, prompt)]) == len(cells):
                return kept.size(prompt[:-1])
            most = max(most, kept.held(cells, prompt))
        return most

    def least(self, request: AnswerRequest, facts: dict[str, object]) -> int:
        """The least that is to be saved: by what this conversation left in memory, and by states
        on the disk with these ``facts`` that were still there afterwards."""
        prompt = self._truth.prompt(request)
        least = 0
        if self._warm is not None and self._warm[:2] == (request.model, request.conversation):
            least = kept.held(self._warm[2], prompt)
        for state in self._before:
            if facts.items() <= state.facts.items() and self._stayed(state):
                least = max(least, kept.held(state.cells, prompt) - WORTH)
        return least

    def _stayed(self, state: kept.Kept) -> bool:
        """Was a state there all the time? One that no limit can have driven out was."""
        try:
            stat = state.path.stat()
        except FileNotFoundError:
            return self._roomy
        return (stat.st_ino, stat.st_size) == state.mark


def _valid(model: ModelSpec) -> str:
    """What makes a state of one model one of another: its file, and how it is cut."""
    return f"{model.llm} {model.plan.n_batch}"

"""Random sequences of questions in several conversations, and which caches they leave.

All caches together never have more places than the plan gives one conversation; what a cache says
that it holds it was given; and nothing leaves memory that was not to be kept first.
"""

import os
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from lavender.engine.language import Language
from lavender.engine.places import Place, Places
from lavender.engine.segments import Cell
from lavender.engine.weights import Weights
from tests.engine.asking import PHOTO
from tests.engine.test_places import OTHER, PLAN, ask
from tests.tiny import Tiny, write_language_model

PLANS = (PLAN, replace(PLAN, residents=2), replace(PLAN, n_ctx=2048), replace(PLAN, residents=1))
NAMES = ("", "a", "b", "c", "d")


class Residents(RuleBasedStateMachine):
    """``last`` is what each conversation's cache held when it was asked last."""

    weights: Weights

    def __init__(self) -> None:
        super().__init__()
        self.kept: set[str] = set()
        self.places = Places(self.weights, self.keep)
        self.last: dict[str, tuple[Cell, ...]] = {}

    def keep(self, place: Place) -> None:
        assert place.language.cells == self.last.get(place.conversation, ())
        self.kept.add(place.conversation)

    @rule(
        name=st.sampled_from(NAMES),
        tokens=st.lists(st.integers(10, 14), min_size=1, max_size=3),
        about=st.sampled_from(("", PHOTO, OTHER)),
        cells=st.sampled_from((50, 1600, 2048, 3000, 9000)),
        turns=st.integers(1, 3),
    )
    def ask(self, name: str, tokens: list[int], about: str, cells: int, turns: int) -> None:
        place = ask(self.places, name, *tokens, about=about, cells=cells, turns=turns)
        assert place is self.places.current
        assert place.conversation == name
        assert place.language.size >= min(cells, self.weights.plan.n_ctx)
        self.last[name] = place.language.cells
        self.kept.discard(name)

    @rule(cells=st.sampled_from((1600, 4096)))
    def widen(self, cells: int) -> None:
        """As for a kept state that is longer than the question."""
        if self.weights.plan.n_ctx >= cells:
            self.places.widen(self.places.current, cells)
            assert self.places.current.language.size >= cells

    @rule(name=st.sampled_from(NAMES[1:]))
    def forget(self, name: str) -> None:
        self.places.forget(name)
        self.last.pop(name, None)
        self.kept.discard(name)
        assert all(place.conversation != name for place in self.places)

    @invariant()
    def memory_is_what_was_planned(self) -> None:
        plan = self.weights.plan
        assert len(list(self.places)) <= plan.residents
        assert sum(place.language.size for place in self.places) <= max(
            plan.n_ctx, Language(self.weights).size
        )

    @invariant()
    def nothing_is_given_up_unkept(self) -> None:
        here = {place.conversation: place.language.cells for place in self.places}
        for name, cells in self.last.items():
            if not name:
                continue  # nobody comes back to it
            if name in here:
                assert here[name] == cells
            else:
                assert name in self.kept

    def teardown(self) -> None:
        self.places.close()


def test_conversations_never_take_more_memory_than_one_was_given(tmp_path: Path) -> None:
    chosen = settings(
        max_examples=int(os.environ.get("SEQUENCES", "5")),
        stateful_step_count=20,
        deadline=None,
        database=None,
        derandomize="SEQUENCES" not in os.environ,
        suppress_health_check=list(HealthCheck),
    )
    file = write_language_model(tmp_path / "llm.gguf", Tiny(weights="q8_0"))
    for plan in PLANS:
        weights = Weights(str(file), plan, lambda _share: None, lambda: False)
        machine = type("Residents", (Residents,), {"weights": weights})
        run_state_machine_as_test(machine, settings=chosen)
        weights.close()

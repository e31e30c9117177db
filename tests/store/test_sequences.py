"""Random sequences of what a person does with a library, beside a model of it in plain Python."""

import os
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from lavender.chat.types import Status
from lavender.store import Store
from tests.store.conftest import intake

WORDS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=12
).filter(str.strip)


class Library(RuleBasedStateMachine):
    """``paths`` is what each conversation shows; ``away`` are those in the bin."""

    talks = Bundle("talks")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = Store.open(Path(self.folder.name) / "data", intake)
        self.paths: dict[str, list[str]] = {}
        self.away: set[str] = set()

    @rule(target=talks)
    def create(self) -> str:
        talk = self.store.create_conversation("pocket").id
        self.paths[talk] = []
        return talk

    @rule(talk=talks, question=WORDS, answer=WORDS)
    def ask(self, talk: str, question: str, answer: str) -> None:
        _, writing = self.store.begin(talk, question, (), "pocket")
        self.store.finish(replace(writing, text=answer, status=Status.DONE))
        self.paths[talk] += [question, answer]

    @rule(talk=talks, answer=WORDS)
    def answer_again(self, talk: str, answer: str) -> None:
        path = self.store.path(talk)
        if path:
            writing = self.store.begin_answer(talk, path[-2].id, "other")
            self.store.finish(replace(writing, text=answer, status=Status.DONE))
            self.paths[talk][-1] = answer

    @rule(talk=talks)
    def put_away(self, talk: str) -> None:
        self.store.put_away(talk)
        self.away.add(talk)

    @rule(talk=talks)
    def bring_back(self, talk: str) -> None:
        self.store.bring_back(talk)
        self.away.discard(talk)

    @rule(talk=consumes(talks))
    def delete(self, talk: str) -> None:
        self.store.delete(talk)
        del self.paths[talk]
        self.away.discard(talk)

    @rule(target=talks, talk=talks)
    def export_and_import(self, talk: str) -> str:
        (copy,) = self.store.import_(self.store.export([talk]))
        self.paths[copy.id] = list(self.paths[talk])
        return copy.id

    @rule()
    def start_again(self) -> None:
        self.store.close()
        self.store = Store.open(Path(self.folder.name) / "data", intake)

    @invariant()
    def shows_what_was_said(self) -> None:
        listed = {one.id for one in self.store.conversations()}
        assert listed == self.paths.keys() - self.away
        for talk, said in self.paths.items():
            assert [message.text for message in self.store.path(talk)] == said

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


Library.TestCase.settings = settings(
    max_examples=int(os.environ.get("SEQUENCES", "15")),
    stateful_step_count=25,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
TestLibrary = Library.TestCase

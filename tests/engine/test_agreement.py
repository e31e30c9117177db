"""Every cache on, every cache off, and after a restart: the same words, whatever a person does.

Random sequences of asking, editing, regenerating, going back to an earlier branch, switching,
restarting and reading ahead are answered by an engine that keeps all it can, and each answer is
compared with that of an engine that has seen nothing. ``SEQUENCES`` says how many sequences.
"""

import os
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from lavender.engine.client import Engine
from lavender.engine.protocol import AnswerRequest, Keep, ModelSpec, Sampling, Turn
from tests.engine.asking import OTHER_PHOTO, PHOTO, Asked, answered, pixels, user

SEQUENCES = int(os.environ.get("SEQUENCES", "4"))
EVENTS = 12
CHOICES = ("ask", "ask", "edit", "regenerate", "branch", "switch", "restart", "ahead")
QUESTIONS = (
    "What do you see?",
    "Is there an apple?",
    "How many things are there?",
    "And where is it?",
    "Describe this picture in detail.",
    "What could I cook?",
)


@pytest.fixture(params=["random", "pocket"])
def model(request: pytest.FixtureRequest, endless: ModelSpec, pocket: ModelSpec) -> ModelSpec:
    """Random weights that never end an answer, and the model that ships."""
    return {"random": endless, "pocket": pocket}[request.param]


@dataclass
class Talk:
    """A conversation: what is on screen now, and where it could go back to."""

    name: str
    turns: list[Turn] = field(default_factory=list)
    branches: list[list[Turn]] = field(default_factory=list)


class Person:
    """Does something at random with two conversations, in an engine that can be restarted."""

    def __init__(self, model: ModelSpec, start: Callable[[], Engine], seed: int) -> None:
        self._model = model
        self._start = start
        self._random = random.Random(seed)
        self._talks = [Talk("a"), Talk("b")]
        self.engine = start()
        self.asked = 0

    def act(self, bare: Engine) -> None:
        """One event; an answer is compared with that of the ``bare`` engine."""
        talk, event = self._talks[0], self._random.choice(CHOICES)
        if event == "switch":
            self._talks.reverse()
        elif event == "restart":
            self.engine.close()
            self.engine = self._start()
        elif event == "branch" and talk.branches:
            talk.branches.append(talk.turns)
            talk.turns = talk.branches.pop(self._random.randrange(len(talk.branches) - 1))
        elif event == "ahead":
            ahead = self._request(talk, user("", *self._photos()))
            Asked(self.engine, ahead, ahead=True).done()
        else:
            self._ask(event, talk, bare)

    def _ask(self, event: str, talk: Talk, bare: Engine) -> None:
        question = user(self._random.choice(QUESTIONS), *self._photos())
        if event in ("edit", "regenerate") and talk.turns:
            talk.branches.append(list(talk.turns))
            question = talk.turns[-2]
            del talk.turns[-2:]
        if event == "edit":
            question = replace(question, text=self._random.choice(QUESTIONS))
        request = self._request(talk, question)
        kept = Asked(self.engine, request)
        kept.done()
        fresh = Asked(bare, replace(request, conversation=""))
        fresh.done()
        assert kept.text == fresh.text
        talk.turns += [question, answered(kept)]
        self.asked += 1

    def _photos(self) -> tuple[str, ...]:
        return (self._random.choice((PHOTO, OTHER_PHOTO)),) if self._random.random() < 0.5 else ()

    def _request(self, talk: Talk, question: Turn) -> AnswerRequest:
        turns = (*talk.turns, question)
        named = {photo for turn in turns for photo in turn.photos}
        return AnswerRequest(
            self._model,
            turns,
            sampling=Sampling(temperature=0, max_tokens=self._random.choice((5, 30))),
            pixels={name: pixels(ord(name[0]), self._model.image_size) for name in named},
            conversation=talk.name,
        )


@pytest.mark.parametrize("seed", range(SEQUENCES))
def test_answers_agree_whatever_a_person_does(model: ModelSpec, tmp_path: Path, seed: int) -> None:
    if seed % 2:  # both talks stay in memory
        model = replace(model, plan=replace(model.plan, n_ctx=4096, residents=2))
    keep = Keep(str(tmp_path / "kept"), 50_000_000)
    person = Person(model, lambda: Engine(keep=keep), seed)
    with Engine() as bare:
        try:
            for _ in range(EVENTS):
                person.act(bare)
        finally:
            person.engine.close()
    assert person.asked

"""Asking the real engine in tests: a listener that can be waited for."""

import threading
from collections.abc import Callable
from pathlib import Path

from lavender.chat.types import Pixels, Role
from lavender.engine.client import Engine
from lavender.engine.protocol import (
    AnswerRequest,
    DoneEvent,
    Event,
    FailedEvent,
    ModelSpec,
    NoticeEvent,
    PieceEvent,
    RunPlan,
    Sampling,
    StageEvent,
    Turn,
)

WAIT_S = 60.0
PLAN = RunPlan(n_ctx=1024, n_batch=256, n_ubatch=256, threads=1)
PHOTO = "a" * 64
OTHER_PHOTO = "b" * 64


class Asked:
    """One question, or one reading ahead of it, and what was heard of it."""

    def __init__(
        self,
        engine: Engine,
        request: AnswerRequest,
        on_event: Callable[["Asked", Event], None] | None = None,
        *,
        ahead: bool = False,
    ) -> None:
        self.events: list[Event] = []
        self.engine = engine
        self._on_event = on_event
        self._changed = threading.Condition()
        self.id = ""
        with self._changed:
            self.id = (engine.read if ahead else engine.answer)(request, self._hear)

    def _hear(self, event: Event) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()
        if self._on_event is not None:
            self._on_event(self, event)

    def wait_for(self, kind: type, seconds: float = WAIT_S) -> Event:
        """The first event of a kind."""

        def found() -> bool:
            return any(isinstance(event, kind) for event in self.events)

        with self._changed:
            assert self._changed.wait_for(found, seconds), f"heard only {self.events}"
            return next(event for event in self.events if isinstance(event, kind))

    def last(self, seconds: float = WAIT_S) -> DoneEvent | FailedEvent:
        """The last event of the question."""

        def ended() -> bool:
            return bool(self.events) and isinstance(self.events[-1], DoneEvent | FailedEvent)

        with self._changed:
            assert self._changed.wait_for(ended, seconds), f"heard only {self.events}"
            final = self.events[-1]
        assert isinstance(final, DoneEvent | FailedEvent)
        return final

    def done(self) -> DoneEvent:
        """The last event, where all went well."""
        final = self.last()
        assert isinstance(final, DoneEvent), final
        return final

    def failed(self) -> FailedEvent:
        """The last event, where something went wrong."""
        final = self.last()
        assert isinstance(final, FailedEvent), final
        return final

    @property
    def text(self) -> str:
        """The answer so far."""
        return "".join(event.text for event in self.events if isinstance(event, PieceEvent))

    @property
    def stages(self) -> list[str]:
        """The stages in their order, without repetitions."""
        names = [str(event.stage) for event in self.events if isinstance(event, StageEvent)]
        return [name for at, name in enumerate(names) if at == 0 or names[at - 1] != name]

    @property
    def notices(self) -> list[str]:
        """What the person was told on the way."""
        return [str(event.sentence) for event in self.events if isinstance(event, NoticeEvent)]


def spec_of(
    pair: tuple[Path, Path | None], template: str = "vicuna_v1", plan: RunPlan = PLAN
) -> ModelSpec:
    """What runs a pair of files."""
    llm, mmproj = pair
    return ModelSpec(
        id="tiny",
        llm=str(llm),
        mmproj=str(mmproj) if mmproj else None,
        template=template,
        image_size=56 if mmproj else 0,
        plan=plan,
    )


def pixels(seed: int = 0, size: int = 56) -> Pixels:
    """A picture that differs from seed to seed."""
    return Pixels(size, size, bytes((seed * 37 + at * 7) % 256 for at in range(size * size * 3)))


def user(text: str, *photos: str) -> Turn:
    """A question."""
    return Turn(Role.USER, text, photos)


def assistant(text: str) -> Turn:
    """An answer."""
    return Turn(Role.ASSISTANT, text)


def answered(asked: Asked) -> Turn:
    """What the model said, as the next question brings it back."""
    return Turn(Role.ASSISTANT, asked.text, written=asked.done().written)


def request(
    spec: ModelSpec,
    *turns: Turn,
    max_tokens: int = 40,
    system: str = "",
    temperature: float = 0.0,
    seed: int | None = None,
    conversation: str = "",
) -> AnswerRequest:
    """A request with the pixels of all photos that its turns name."""
    named = {photo for turn in turns for photo in turn.photos}
    return AnswerRequest(
        model=spec,
        turns=turns,
        system=system,
        sampling=Sampling(temperature=temperature, max_tokens=max_tokens, seed=seed),
        pixels={photo: pixels(ord(photo[0])) for photo in named},
        conversation=conversation,
    )

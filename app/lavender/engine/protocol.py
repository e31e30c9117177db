"""What the program and its engine say to each other: plain frozen values, no llama.cpp, no Qt.

The program side sends requests; events come back in order. A photo reaches the engine as pixels
that are already upright, padded and of exactly the model's size, so a hostile file is never
opened there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum

from lavender.chat.types import Lens, Pixels, Role, Timings, Usage, Written
from lavender.errors import Sentence


class StopReason(StrEnum):
    """Why an answer ended."""

    END = "end"
    LENGTH = "length"
    STOPPED = "stopped"


class Stage(StrEnum):
    """What the engine is doing before and while words appear."""

    LOADING = "loading"
    READING_PHOTO = "reading_photo"
    READING_QUESTION = "reading_question"
    WRITING = "writing"


@dataclass(frozen=True)
class RunPlan:
    """How to run a model on this machine: the memory policy's choice.

    ``gpu_layers`` 0 keeps the language model on the processor; ``gpu_vision`` lets photos be read
    by a graphics card. ``kv_type_k`` and ``kv_type_v`` are ggml type names ("f16", "q8_0").
    ``residents`` is how many conversations may share the memory of the context.
    """

    n_ctx: int = 2048
    n_batch: int = 640
    n_ubatch: int = 640
    threads: int = 2
    kv_type_k: str = "q8_0"
    kv_type_v: str = "f16"
    flash_attention: bool = True
    gpu_layers: int = 0
    repack_weights: bool = False
    gpu_vision: bool = False
    residents: int = 1


@dataclass(frozen=True)
class Keep:
    """Where the engine keeps what outlives it, and how many bytes that may take in all."""

    folder: str
    budget: int


WHOLE_SIDE = 1536
"""Pixels along the longest side of a photo that a model gets in its own shape."""


@dataclass(frozen=True)
class ModelSpec:
    """Everything the engine needs to run one model. Paths are absolute.

    ``template`` is ``vicuna_v1``, ``mistral``, ``llama-3`` or ``jinja`` (the model's own).
    ``image_tokens`` is 0 where it depends on the photo; ``grids`` and
    ``whole`` are those of ``Lens``.
    ``tower_layers`` is the vision tower's depth where it is known, else 0. ``repair`` False runs
    llama.cpp's graph as it is, to measure what the repair is worth.
    """

    id: str
    llm: str
    mmproj: str | None
    template: str
    image_size: int = 0
    image_tokens: int = 0
    grids: tuple[tuple[int, int], ...] = ()
    whole: bool = False
    stop: tuple[str, ...] = ()
    repair: bool = True
    plan: RunPlan = RunPlan()
    leaner: tuple[RunPlan, ...] = ()
    """Plans that take less and less memory, for when it runs short."""
    together: bool = True
    """Is there room for the mmproj beside the language model? Else photos are read first."""
    eyes_stay: bool = False
    """Is there so much room that what reads photos may wait for the next one?"""

    @property
    def lens(self) -> Lens:
        """How it looks at a photo."""
        return Lens(WHOLE_SIDE if self.whole else self.image_size, self.grids, self.whole)


@dataclass(frozen=True)
class Turn:
    """One turn as the model reads it. ``photos`` are SHA-256 names, placed before the text.

    ``written`` is how a model wrote the text, where it is an answer of that model.
    """

    role: Role
    text: str
    photos: tuple[str, ...] = ()
    written: Written = field(default_factory=Written)


@dataclass(frozen=True)
class Sampling:
    """How the next token is chosen. Temperature 0 is greedy. ``seed`` None draws one."""

    temperature: float = 0.2
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    seed: int | None = None
    max_tokens: int = 512

    @classmethod
    def of(cls, choices: object) -> "Sampling":
        """As the attributes of ``choices`` say it; what they do not say is usual."""
        names = (field.name for field in fields(cls))
        return cls(**{name: getattr(choices, name) for name in names if hasattr(choices, name)})


@dataclass(frozen=True)
class AnswerRequest:
    """A question with all that came before it.

    ``turns`` run from the oldest to the question; if the last one is an assistant's, it is
    continued. ``pixels`` has every photo that ``turns`` name; looking one up may take a moment
    and raise ``UserError``. ``system`` empty means the
    family's own. What is kept of it is kept as ``conversation``; empty keeps nothing.
    """

    model: ModelSpec
    turns: tuple[Turn, ...]
    system: str = ""
    sampling: Sampling = Sampling()
    pixels: Mapping[str, Pixels] = field(default_factory=dict)
    conversation: str = ""


def serves(reading: AnswerRequest, question: AnswerRequest) -> bool:
    """Is what ``reading`` reads ahead the beginning of what ``question`` needs?"""
    if (reading.model, reading.system) != (question.model, question.system):
        return False
    *before, last = reading.turns
    here = len(before)
    return (
        len(question.turns) > here
        and list(question.turns[:here]) == before
        and question.turns[here].role == last.role
        and question.turns[here].photos[: len(last.photos)] == last.photos
    )


@dataclass(frozen=True)
class StageEvent:
    """The work reached a stage. ``progress`` is 0..1 within it, or None where unknown.

    ``expected_s`` is how many seconds the stage takes in all, from its first event on: what the
    assistant has learned, None where it knows nothing.
    """

    stage: Stage
    progress: float | None = None
    expected_s: float | None = None


@dataclass(frozen=True)
class PieceEvent:
    """More of the answer: whole characters only, never part of a stop word."""

    text: str


@dataclass(frozen=True)
class NoticeEvent:
    """Something the person should know: turns that left the context, a repair not applied."""

    sentence: Sentence


@dataclass(frozen=True)
class DoneEvent:
    """The answer is complete, or was stopped. The last event of a request."""

    reason: StopReason
    usage: Usage
    timings: Timings
    image_tokens: dict[str, int] = field(default_factory=dict)
    """Tokens of each photo by its SHA-256."""
    written: Written = field(default_factory=Written)
    """The answer's ids, where they spell just what was shown."""


@dataclass(frozen=True)
class FailedEvent:
    """The request failed; the engine may be gone. The last event of a request."""

    sentence: Sentence


Event = StageEvent | PieceEvent | NoticeEvent | DoneEvent | FailedEvent


@dataclass(frozen=True)
class VisionReport:
    """What was found in the vision graph, for ``doctor`` and for honesty.

    ``faithful`` is True only where features equal the reference implementation's.
    """

    faithful: bool
    order_repaired: bool
    layers_right: bool
    projector: str
    explanation: Sentence

"""What crosses the pipes between the program and its two engine children.

One frozen dataclass a message. Large binary parts (pixels, image embeddings) travel as raw frames
beside the message that announces them; :mod:`lavender.engine.wire` says how.
"""

from dataclasses import dataclass, field

from lavender.chat.types import Timings, Usage
from lavender.engine.layout import Layout
from lavender.engine.protocol import RunPlan, Sampling, Stage, StopReason, Turn, VisionReport
from lavender.errors import Sentence
from lavender.memory import Device


@dataclass(frozen=True)
class OpenLanguage:
    """Load the language model at ``path``. Answered by ``Opened`` or ``Failed``.

    States of its cache are kept in the folder ``keep``, unless that is empty, with at most
    ``budget`` bytes there. They are valid for ``facts`` only.
    """

    path: str
    plan: RunPlan
    keep: str = ""
    budget: int = 0
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Ask:
    """Write an answer with ``threads`` threads.

    ``photos`` maps each SHA-256 that ``turns`` name to what stands for it. ``writes`` False only
    reads what comes before the words of the last turn. The state of the cache is kept under
    ``conversation``, unless that is empty.
    """

    id: str
    turns: tuple[Turn, ...]
    system: str
    template: str
    stop: tuple[str, ...]
    sampling: Sampling
    photos: dict[str, Layout]
    threads: int
    writes: bool = True
    conversation: str = ""


@dataclass(frozen=True)
class Embedding:
    """One photo's features; its frame is float32, ``tokens`` rows of ``width``."""

    sha256: str
    tokens: int
    width: int


@dataclass(frozen=True)
class Stop:
    """End the answer ``id`` as soon as possible."""

    id: str


@dataclass(frozen=True)
class Forget:
    """Keep nothing of this conversation."""

    conversation: str


@dataclass(frozen=True)
class Rest:
    """The program will end this child: keep what is worth it. Answered by ``Rested``."""


@dataclass(frozen=True)
class Rested:
    """Everything that is to be kept is safe."""


@dataclass(frozen=True)
class OpenVision:
    """Load the vision encoder at ``path``. Answered by ``Opened`` or ``Failed``.

    ``gpu`` lets it run on a graphics card. ``llm`` is the language model's file, whose vocabulary
    models need that are no LLaVA.
    """

    path: str
    threads: int
    repair: bool
    gpu: bool = False
    llm: str = ""


@dataclass(frozen=True)
class Encode:
    """Encode the RGB pixels of the frame; the fields are those of ``Pixels``. Answered by
    ``Encoded`` or ``Failed``."""

    width: int
    height: int
    tiles: tuple[int, int] = (0, 0)
    whole: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class AskReport:
    """What was found in the vision graph? Answered by ``Reported`` or ``Failed``."""


@dataclass(frozen=True)
class Beat:
    """Alive and at work; says nothing else."""


@dataclass(frozen=True)
class Opened:
    """The model is ready. ``load_s`` is seconds; ``context`` is the tokens it can hold, or 0."""

    load_s: float
    context: int = 0


@dataclass(frozen=True)
class Progress:
    """The work reached a stage; see ``StageEvent``."""

    stage: Stage
    progress: float | None = None


@dataclass(frozen=True)
class Notice:
    """Something that the person should know; see ``NoticeEvent``."""

    sentence: Sentence


@dataclass(frozen=True)
class Need:
    """The features of these photos are not in the cache; answered by one ``Embedding`` each."""

    photos: tuple[str, ...]


@dataclass(frozen=True)
class Piece:
    """More of the answer; see ``PieceEvent``."""

    text: str


@dataclass(frozen=True)
class Done:
    """The answer ended. Timings are the language child's part of the work.

    ``written`` are the answer's token ids, where they spell just what was shown.
    """

    id: str
    reason: StopReason
    usage: Usage
    timings: Timings
    image_tokens: dict[str, int] = field(default_factory=dict)
    written: tuple[int, ...] = ()


@dataclass(frozen=True)
class Encoded:
    """A photo's features; the frame is float32, ``tokens`` rows of ``width``."""

    tokens: int
    width: int
    seconds: float
    layout: Layout = ()


@dataclass(frozen=True)
class Reported:
    """The vision encoder's findings."""

    report: VisionReport


@dataclass(frozen=True)
class Compact:
    """Write the mmproj ``source`` as Q8_0 into ``target``: ``Compacted`` or ``Failed``."""

    source: str
    target: str
    threads: int


@dataclass(frozen=True)
class Compacted:
    """It is written."""


@dataclass(frozen=True)
class AskDevices:
    """Which devices are there? Answered by ``Devices``."""


@dataclass(frozen=True)
class Devices:
    """All that llama.cpp can compute on."""

    devices: tuple[Device, ...]


@dataclass(frozen=True)
class Failed:
    """The last request failed; the child goes on. ``memory`` says that it was for want of it."""

    sentence: Sentence
    memory: bool = False


Message = (
    OpenLanguage
    | Ask
    | Embedding
    | Stop
    | Forget
    | Rest
    | Rested
    | OpenVision
    | Encode
    | AskReport
    | Beat
    | Opened
    | Progress
    | Notice
    | Need
    | Piece
    | Done
    | Encoded
    | Reported
    | AskDevices
    | Compact
    | Compacted
    | Devices
    | Failed
)

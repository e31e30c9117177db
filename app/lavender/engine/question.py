"""One request on its way through the engine."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from lavender.engine.protocol import AnswerRequest, Event


@dataclass
class Question:
    """One request on its way. ``stop`` may be set by any thread.

    ``writes`` False reads ahead: no answer is wanted yet.
    """

    id: str
    request: AnswerRequest
    listener: Callable[[Event], None]
    asked_at: float = field(default_factory=time.perf_counter)
    stop: bool = False
    writes: bool = True

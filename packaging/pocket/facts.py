"""One question with its answer and what a grader must know about it."""

from dataclasses import dataclass, field
from typing import Any

CATEGORIES = (
    "list",
    "exists",
    "count",
    "relation",
    "colour",
    "read",
    "follow-up",
    "cook",
    "honest",
)


@dataclass(frozen=True)
class Exchange:
    """A question, the teacher's answer, its category (one of `CATEGORIES`, or another name for
    what is not measured), and the facts that decide whether an answer is right."""

    question: str
    answer: str
    category: str
    facts: dict[str, Any] = field(default_factory=dict)

"""The figures of one run as a table for a person and as an object for a program."""

from lavender.bench.limits import Limits
from lavender.bench.scenario import ROWS, Figures
from lavender.gguf import LanguageFacts

GOALS = {
    "lean": {
        "at_once": 1.0,
        "read_before": 0.08,
        "second_turn": 1.0,
        "same_photo": 0.08,
        "restart": 0.10,
        "anonymous": 0.30,
        "token": 1.3,
    },
    "quick": {
        "at_once": 0.80,
        "read_before": 0.08,
        "second_turn": 1.0,
        "same_photo": 0.08,
        "restart": 0.10,
        "anonymous": 0.80,
        "token": 1.15,
    },
}
"""At most this share of what the other program takes, by profile and row."""

READS_ALL = ("cold", "at_once")
READS_THE_QUESTION = (
    "read_before",
    "second_turn",
    "tenth_turn",
    "same_photo",
    "older_photo",
    "back",
    "restart",
)
"""What is new to the model in each row."""

QUESTION_TOKENS = 25
SYSTEM_TOKENS = 35


def least(limits: Limits, language: LanguageFacts, image_tokens: int) -> dict[str, float]:
    """What the machine's own limits leave for some rows, in seconds."""
    whole = limits.prefill_s(language.parameters, SYSTEM_TOKENS + image_tokens + QUESTION_TOKENS)
    question = limits.prefill_s(language.parameters, QUESTION_TOKENS)
    return {
        **dict.fromkeys(READS_ALL, whole),
        **dict.fromkeys(READS_THE_QUESTION, question),
        "token": limits.token_s(language.file_size),
    }


def as_object(
    figures: Figures,
    limit: dict[str, float],
    other: Figures | None = None,
    profile: str = "",
) -> dict[str, object]:
    """Every row with its figure, the machine's limit, the other program's figure, the ratio."""
    rows: dict[str, dict[str, float]] = {}
    for row in ROWS:
        facts = {"value": figures.values[row]}
        if row in limit:
            facts["limit"] = limit[row]
        if other is not None:
            facts["other"] = other.values[row]
            facts["ratio"] = _ratio(figures, other, row)
            if row in GOALS.get(profile, {}):
                facts["goal"] = GOALS[profile][row]
        rows[row] = {name: round(value, 5) for name, value in facts.items()}
    return {"rows": rows, "photo_memory": figures.photo_memory}


def _ratio(figures: Figures, other: Figures, row: str) -> float:
    return figures.values[row] / other.values[row] if other.values[row] > 0 else 0.0


def table(
    figures: Figures,
    limit: dict[str, float],
    other: Figures | None = None,
    profile: str = "",
    name: str = "",
) -> str:
    """The same as lines of text; ``name`` is the other program's."""
    lines = [f"{'':46}{'Lavender':>10}"]
    lines[0] += f"{name:>14}{'ratio':>8}{'goal':>7}" if other else ""
    lines[0] += f"{'limit':>10}"
    for row, title in ROWS.items():
        line = f"{title:46}{figures.values[row]:10.3f}"
        if other is not None:
            goal = GOALS.get(profile, {}).get(row)
            line += f"{other.values[row]:14.3f}{_ratio(figures, other, row):8.2f}"
            line += f"{goal:7.2f}" if goal else f"{'':7}"
        lines.append(line + (f"{limit[row]:10.3f}" if row in limit else ""))
    return "\n".join(lines)

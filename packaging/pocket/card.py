"""Write the model card from the measurements."""

import json
from pathlib import Path

from pocket.kinds import COLOURS, HELD_OUT, KINDS, STRANGERS, WORDS
from pocket.questions import TARGETS

COLUMNS = {
    "torch": "PyTorch, float32",
    "f16": "f16 pair",
    "shipped": "shipped pair (Q8_0)",
    "unrepaired": "shipped pair, repair off",
}

_CARD = """# Pocket

Pocket is the small LLaVA that ships inside Lavender, so that the program works the minute it is
installed. It is honest about what it is: **a demonstration that knows about a hundred things**, as
they are drawn in Noto Color Emoji. It has never seen a photo: of a real one it can say next to
nothing, and may name things that are not there. For real photos, get a real model.

## What it is
- Two GGUF files in the layout of LLaVA 1.5: `pocket-q8_0.gguf` (language model and vocabulary) and
  `pocket-mmproj-q8_0.gguf` (vision tower and projector); Q8_0 weights.
- Vision: a CLIP vision transformer, 112 x 112 pixels in patches of 14, width 256, class token,
  quick-GELU; seven layers, of which the language model is given the last but one.
- Projector: two layers with a GELU between. Language model: llama architecture, width 256, six
  layers, 1,408 SentencePiece tokens. Prompt: vicuna_v1. English only.

## What it was trained on
Nothing but pictures that we render and text that rules write about them; no photo, no text from the
web, no other model. The pictures show {kinds} kinds of object
({examples}, ...),
one to six in a scene, some in {colours} named colours; signs with a number up to 999 or one of
{words} short words; and things to be honest about: {strangers} emoji without a name, textures,
screenshots, blur. A rule-based teacher that sees captions and bounding boxes only wrote
conversations, descriptions and reasoning. The stages are LLaVA's: contrastive pre-training of the
tower with captions, language pre-training, the projector alone, then projector and language model.
`packaging/pocket` in the source holds all of it and trains it again with one command.

## How well it does
Share of right answers to {total} held-out questions: scenes of seeds never trained on, objects of
24 to 60 of 112 pixels overlapping by at most 10%, one to six equally likely; unseen emoji are
{held_out} that training never draws. Answers are greedy and graded by strict rules: anything named
that is not there, or missed, makes a list wrong. "Repair" is Lavender's correction of the image
features that llama.cpp computes for LLaVA.

{table}

## Limits
- The sample pictures that come with Lavender were laid out so that it lists them rightly: they show
  what it can do at its best, not how well it does. The table does.
- It knows its kinds of object as drawn, in a picture shrunk to 112 pixels; small or crowded things
  are missed. It can be wrong about anything: do not rely on it.
- Short questions about one photo, in simple English. It does not know the world.

## Credits and licence
The pictures it learnt from are drawn with Noto Color Emoji (Google, SIL Open Font License 1.1), and
with the DejaVu and Liberation fonts. The weights are under the Apache License 2.0.
"""


def _table(scores: dict[str, dict[str, list[int]]]) -> str:
    columns = [c for c in COLUMNS if c in scores]
    head = "| | " + " | ".join(COLUMNS[c] for c in columns) + " | goal |"
    lines = [head, "|---|" + "---:|" * (len(columns) + 1)]
    for row, goal in TARGETS.items():
        shares = [scores[c][row][0] / max(1, scores[c][row][1]) for c in columns]
        cells = " | ".join(f"{share:.1%}" for share in shares)
        lines.append(f"| {row} | {cells} | {goal:.0%} |")
    return "\n".join(lines)


def write(scores: Path, path: Path) -> None:
    """Fill the card with the scores kept by `evaluate` and write it to `path`."""
    kept: dict[str, dict[str, list[int]]] = (
        json.loads(scores.read_text()) if scores.exists() else {}
    )
    first = next(iter(kept.values()), {})
    card = _CARD.format(
        kinds=len(KINDS),
        examples=", ".join(kind.name for kind in KINDS[::12]),
        colours=len(COLOURS),
        words=len(WORDS),
        strangers=len(STRANGERS),
        held_out=len(HELD_OUT),
        total=f"{sum(total for _, total in first.values()):,}",
        table=_table(kept) if kept else "(not measured yet)",
    )
    path.write_text(card, encoding="utf-8")

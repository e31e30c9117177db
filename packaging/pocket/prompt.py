"""The vicuna_v1 prompt, as token ids.

An engine that serves Pocket must produce the same ids, so here is the rule in full.

A conversation is written `SYSTEM USER: <image>\\nQUESTION ASSISTANT: ANSWER</s>USER: QUESTION
ASSISTANT: ANSWER</s>` ... and cut wherever there is a photo and after each `</s>`:

1. BOS once, at the very start.
2. Each text run between two cuts is tokenized by itself, as one string, with SentencePiece's dummy
   prefix (a leading "▁").  The runs of a first turn with a photo are "SYSTEM USER: " (with the
   space) and "\\nQUESTION ASSISTANT:"; without a photo there is one run, "SYSTEM USER: QUESTION
   ASSISTANT:".  Two photos of one question stand as "<image>\\n<image>\\nQUESTION": the run between
   them is "\\n".
3. The answer's ids are those of the answer tokenized by itself: its first token begins with "▁",
   which is what a model generates after "ASSISTANT:".
4. EOS follows each answer as an id.
5. The run after an EOS starts anew: "USER: QUESTION ASSISTANT:" or, with a photo, "USER: ".
"""

from typing import Protocol

from pocket.turns import Turn

SYSTEM = (
    "A chat between a curious human and an artificial intelligence assistant. "
    "The assistant gives helpful, detailed, and polite answers to the human's questions."
)
# Stands for a photo in a list of ids; the image's features take its place.
PHOTO = -1


class Tokenizer(Protocol):
    """What this module needs of a vocabulary."""

    bos: int
    eos: int

    def encode(self, text: str) -> list[int]:
        """Ids of one run of text."""
        ...


def question_runs(turn: Turn, first: bool, system: str = SYSTEM) -> list[str | None]:
    """The text runs of one question; None stands for a photo."""
    opening = f"{system} USER: " if first else "USER: "
    closing = f"{turn.question} ASSISTANT:"
    if not turn.photos:
        return [opening + closing]
    runs: list[str | None] = [opening]
    for photo in range(turn.photos):
        runs.append(None)
        runs.append("\n" + closing if photo == turn.photos - 1 else "\n")
    return runs


def encode(
    vocabulary: Tokenizer, turns: list[Turn], system: str = SYSTEM, open_end: bool = False
) -> tuple[list[int], list[bool]]:
    """Ids of a conversation, and for each whether it is to be learnt (answers and their EOS).

    With `open_end` the last answer is left out, so that a model can write it.
    """
    ids = [vocabulary.bos]
    learn = [False]
    for number, turn in enumerate(turns):
        for run in question_runs(turn, number == 0, system):
            part = [PHOTO] if run is None else vocabulary.encode(run)
            ids += part
            learn += [False] * len(part)
        if open_end and number == len(turns) - 1:
            break
        answer = [*vocabulary.encode(turn.answer), vocabulary.eos]
        ids += answer
        learn += [True] * len(answer)
    return ids, learn

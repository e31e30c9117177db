"""Conversations as batches of token ids, for the three stages of the language model.

- "text": the photo's place is taken by the caption and boxes that the teacher saw, in words, so
  that the language model learns to talk and to reason before it is given eyes.
- "align" (LLaVA's stage 1): one question for a list of what is there, with the picture.
- "instruct" (LLaVA's stage 2): whole conversations with the picture.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

import torch
from torch import Tensor
from torch.utils.data import IterableDataset

from pocket import describe, honest, kinds, parallel, teacher
from pocket.mentions import FACTS, agreements, items, mentions, pairs
from pocket.prompt import PHOTO, SYSTEM, encode
from pocket.scene import GRID, Scene, sample
from pocket.targets import PATCHES
from pocket.train_vision import FIRST_SEED, picture
from pocket.turns import Turn
from pocket.vocabulary import Vocabulary

STAGES = ("text", "align", "instruct")
# Tokens of a batch, image tokens and padding included.
TOKENS = {"text": 3500, "align": 5000, "instruct": 7000}
LONGEST = 1400
# Conversations that are made at once and sorted by length.
POOL = 192
# Share of pictures without a known object that give way to one with objects.
THIN = 0.6


def in_words(scene: Scene) -> str:
    """The description that stands for the picture in the "text" stage: names, columns and rows."""
    if scene.style != "objects":
        return scene.style
    parts = []
    for thing in sorted(scene.things, key=lambda t: t.cell):
        name = f"{thing.colour} {thing.kind}".strip() or "something unknown"
        parts.append(f"{name} {thing.cell % GRID + 1} {thing.cell // GRID + 1}")
    if scene.sign:
        parts.append(f"sign {scene.sign.text}")
    return ", ".join(parts) or "nothing"


@dataclass(frozen=True)
class Example:
    """Ids of one conversation (`PHOTO` where a picture stands), what to learn, the pictures, and
    for each kind that is named the facts of `mentions`, and those of `items` and `agreements`."""

    ids: list[int]
    learn: list[bool]
    scenes: list[Scene]
    named: list[tuple[int, ...]]
    listed: list[tuple[int, ...]]
    agreed: list[tuple[int, ...]]

    @property
    def length(self) -> int:
        """Tokens, each picture counted as its patches."""
        return len(self.ids) + len(self.scenes) * (PATCHES - 1)


def example(vocabulary: Vocabulary, seed: int, stage: str) -> Example:
    """The conversation of one seed."""
    rng = random.Random(seed)
    scene = sample(seed)
    if stage != "text" and not scene.known and rng.random() < THIN:
        scene = sample(seed, style="objects", with_sign=False, stranger_share=0.0)
    if stage == "align":
        made = describe.listing(rng, scene)
        turns, scenes = [Turn(made.question, made.answer, 1)], [scene]
    elif rng.random() < 0.02:
        turns, scenes = teacher.before_any_photo(rng), []
    else:
        scenes = (
            [scene, sample(seed + (1 << 31))]
            if stage == "instruct" and rng.random() < 0.03
            else [scene]
        )
        number = rng.choice((16, 20)) if rng.random() < 0.02 else rng.choice((4, 5, 6, 7))
        turns = teacher.conversation(rng, scenes, number)
    if stage == "text":
        words = iter(in_words(s) for s in scenes)
        turns = [
            Turn(f"{next(words)}\n{t.question}" if t.photos else t.question, t.answer)
            for t in turns
        ]
        scenes = []
    ids, learn = encode(vocabulary, turns)
    if len(ids) + len(scenes) * PATCHES > LONGEST:
        return example(vocabulary, seed + (1 << 32), stage)
    texts = vocabulary.texts(ids)
    named = mentions(texts, scenes[0]) if len(scenes) == 1 else []
    listed = items(texts, scenes[0], named) if named else []
    agreed = agreements(texts, named, learn) if named else []
    return Example(ids, learn, scenes, named, listed, agreed)


@dataclass(frozen=True)
class Batch:
    """Conversations side by side.

    ``ids`` (batch, tokens) has `PHOTO` for each patch; ``learn`` (batch, tokens) marks what the
    model is to write.  ``pixels`` and ``insight`` are of all pictures, in the order in which they
    stand.  The rest is what `mentions`, `pairs`, `items` and `agreements` give, each after its row.
    """

    ids: Tensor
    learn: Tensor
    pixels: Tensor
    insight: Tensor
    named: Tensor
    apart: Tensor
    coming: Tensor
    agreed: Tensor

    def to(self, device: str) -> "Batch":
        """The same on a device."""
        return Batch(*(getattr(self, field.name).to(device) for field in fields(self)))


_KIND_NUMBER = {kind.name: number for number, kind in enumerate(kinds.KINDS)}


def insight(scene: Scene) -> Tensor:
    """What a reader of the patches, one after the other, should know at each: (patches, 5).

    - 2 n + c: n objects have their centre up to here, c is 1 if one has it here;
    - the number of the kind of that object, or -1;
    - how many objects of that kind there were before it, or -1;
    - x and y of its middle in pixels, or -1.
    """
    known = torch.full((PATCHES, 5), -1)
    centres = torch.zeros(PATCHES, dtype=torch.long)
    before: dict[str, int] = {}
    for thing in sorted(scene.things, key=lambda t: t.cell):
        centres[thing.cell] = 1
        if thing.kind:
            number = before.get(thing.kind, 0)
            x, y = (round(value) for value in thing.centre)
            known[thing.cell, 1:] = torch.tensor([_KIND_NUMBER[thing.kind], number, x, y])
            before[thing.kind] = number + 1
    known[:, 0] = 2 * centres.cumsum(0) + centres
    return known


def collate(examples: list[Example]) -> Batch:
    """A batch of conversations; pictures in the order in which they stand."""
    longest = max(e.length for e in examples)
    ids = torch.zeros(len(examples), longest, dtype=torch.long)
    learn = torch.zeros(len(examples), longest, dtype=torch.bool)
    pictures, insights, named, two, listed, agreed = [], [], [], [], [], []
    for row, e in enumerate(examples):
        wide: list[int] = []
        flags: list[bool] = []
        places: list[int] = []
        for token, flag in zip(e.ids, e.learn, strict=True):
            places.append(len(wide))
            wide += [token] * (PATCHES if token == PHOTO else 1)
            flags += [flag] * (PATCHES if token == PHOTO else 1)
        ids[row, : len(wide)] = torch.tensor(wide)
        learn[row, : len(flags)] = torch.tensor(flags)
        pictures += [picture(scene) for scene in e.scenes]
        insights += [insight(scene) for scene in e.scenes]
        named += [(row, places[token], *facts) for token, *facts in e.named]
        two += [(row, places[b], places[end], *by) for b, end, *by in pairs(e.named, e.learn)]
        agreed += [(row, places[b], places[end], same) for b, end, same in e.agreed]
        listed += [(row, places[token], *facts) for token, *facts in e.listed]
    return Batch(
        ids,
        learn,
        torch.stack(pictures) if pictures else torch.zeros(0),
        torch.cat(insights) if insights else torch.zeros(0, dtype=torch.long),
        named=_rows(named, 1 + FACTS),
        apart=_rows(two, 5),
        coming=_rows(listed, 1 + FACTS),
        agreed=_rows(agreed, 4),
    )


def _rows(facts: Sequence[tuple[int, ...]], width: int) -> Tensor:
    """Facts as (rows, width), also where there are none."""
    return torch.tensor(facts, dtype=torch.long).view(-1, width)


class Stream(IterableDataset[tuple[Batch, int]]):
    """Batches of fresh conversations of similar length, each with the next unused seed.

    Pools of seeds go round the processes that train together; so do the tokens of a batch.
    """

    def __init__(self, vocabulary: Vocabulary, stage: str, start: int) -> None:
        self.vocabulary, self.stage, self.start = vocabulary, stage, start
        self.rank, self.count = parallel.rank(), parallel.count()

    def __iter__(self) -> Iterator[tuple[Batch, int]]:
        torch.set_num_threads(1)
        seed = self.start + self.rank * POOL
        most = TOKENS[self.stage] // self.count
        while True:
            pool = [example(self.vocabulary, seed + i, self.stage) for i in range(POOL)]
            seed += POOL * self.count
            pool.sort(key=lambda e: e.length)
            batches: list[list[Example]] = [[]]
            for e in pool:
                if (len(batches[-1]) + 1) * e.length > most and batches[-1]:
                    batches.append([])
                batches[-1].append(e)
            random.Random(seed).shuffle(batches)
            for batch in batches:
                yield collate(batch), seed - FIRST_SEED - self.rank * POOL


def text_lines(number: int) -> Iterator[str]:
    """Lines to train the vocabulary on: what people ask, what is answered, and the template."""
    for seed in range(FIRST_SEED, FIRST_SEED + number):
        rng = random.Random(seed)
        scene = sample(seed)
        yield in_words(scene)
        for turn in teacher.conversation(rng, [scene], 6):
            yield f"USER: {turn.question} ASSISTANT:"
            yield turn.answer
        if seed % 40 == 0:
            yield f"{SYSTEM} USER: "
            yield honest.NO_PHOTO
    # Every character that a keyboard has, so that questions about anything stay cheap.
    yield from ("".join(chr(code) for code in range(33, 127)) for _ in range(3))

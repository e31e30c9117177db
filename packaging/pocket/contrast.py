"""Contrastive pre-training of the vision tower with captions and phrases.

Two contrasts run together.  CLIP's: the class token of a picture against the captions of the whole
batch.  And one in the manner of GLIP and RegionCLIP: each patch against the phrases of everything
that could be there, encoded by the same text tower, so that the layer which LLaVA reads learns
densely.  Small heads also predict an object's box and centre, which makes counting and "left of"
easy later on.  The heads and the text tower are thrown away after training.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from pocket import targets as tg
from pocket.scene import BACKGROUNDS
from pocket.vision import WIDTH, Tower

TEXT = 128
_MAX_WORDS = 40


def _vocabulary() -> dict[str, int]:
    text = " ".join(
        (
            *tg.KIND_PHRASES,
            *tg.COLOUR_PHRASES,
            *tg.CHARACTER_PHRASES,
            *BACKGROUNDS,
            *tg.LETTER_PHRASES,
        )
    )
    return {word: i + 1 for i, word in enumerate(dict.fromkeys(text.split()))}


VOCABULARY = _vocabulary()


def encode(phrases: list[str]) -> Tensor:
    """Word numbers (phrases, words), padded with 0."""
    rows = [[VOCABULARY[w] for w in phrase.split()][:_MAX_WORDS] for phrase in phrases]
    width = max(map(len, rows))
    return torch.tensor([row + [0] * (width - len(row)) for row in rows])


class TextTower(nn.Module):
    """A one-block transformer over words, averaged: phrases to (phrases, TEXT)."""

    def __init__(self) -> None:
        super().__init__()
        self.embed = nn.Embedding(len(VOCABULARY) + 1, TEXT, padding_idx=0)
        self.position = nn.Parameter(torch.randn(_MAX_WORDS, TEXT) * 0.02)
        self.mix = nn.TransformerEncoderLayer(
            TEXT, 4, 2 * TEXT, 0.0, batch_first=True, norm_first=True
        )
        self.out = nn.Linear(TEXT, TEXT)

    def forward(self, words: Tensor) -> Tensor:
        x = self.embed(words) + self.position[: words.shape[1]]
        padding = words == 0
        x = self.mix(x, src_key_padding_mask=padding)
        keep = (~padding).unsqueeze(-1).to(x.dtype)
        out: Tensor = self.out((x * keep).sum(1) / keep.sum(1))
        return out


def _mean_loss(logits: Tensor, wanted: Tensor) -> Tensor:
    """Mean cross-entropy; zero, not undefined, where a batch has nothing of the sort."""
    total = functional.cross_entropy(logits.float(), wanted, reduction="sum")
    return total / max(1, len(wanted))


class Contrast(nn.Module):
    """Tower, text tower and heads; `forward` gives the loss and its parts."""

    def __init__(self) -> None:
        super().__init__()
        self.tower = Tower()
        self.text = TextTower()
        self.norm = nn.LayerNorm(WIDTH)
        self.to_kind = nn.Linear(WIDTH, TEXT)
        self.to_colour = nn.Linear(WIDTH, TEXT)
        self.to_character = nn.Linear(WIDTH, TEXT)
        self.to_caption = nn.Linear(WIDTH, TEXT)
        self.to_letter = nn.Linear(WIDTH, TEXT)
        self.box = nn.Linear(WIDTH, 5)
        self.scale = nn.Parameter(torch.tensor(2.5))
        groups = (tg.KIND_PHRASES, tg.COLOUR_PHRASES, tg.CHARACTER_PHRASES, tg.LETTER_PHRASES)
        self.counts = [len(group) for group in groups]
        self.register_buffer(
            "bank", encode([p for group in groups for p in group]), persistent=False
        )

    def phrases(self) -> tuple[Tensor, ...]:
        """Vectors of all phrases: kinds, colours, characters by place, characters alone."""
        split: tuple[Tensor, ...] = (self.text(self.bank) * TEXT**-0.5).split(self.counts)
        return split

    def read(self, pixels: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Per patch: kind, colour and character logits, and the box head (centre mark first)."""
        kinds, colours, characters, _ = self.phrases()
        patches = self.norm(self.tower.features(pixels))
        box = self.box(patches)
        shape = (*patches.shape[:2], tg.SLOTS, -1)
        return (
            self.to_kind(patches) @ kinds.T,
            self.to_colour(patches) @ colours.T,
            (self.to_character(patches) @ characters.T).view(shape),
            box,
        )

    def forward(
        self, pixels: Tensor, labels: Tensor, geometry: Tensor, words: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Total loss, and its parts (kind, colour, word, letter, centre, box, caption)."""
        labels = labels.view(-1, tg.LABELS).long()
        geometry = geometry.view(-1, tg.GEOMETRY)
        kinds, colours, characters, alone = self.phrases()
        state = self.tower.penultimate(pixels)
        patches = self.norm(state[:, 1:]).reshape(-1, WIDTH)

        cover, centre = geometry[:, 0], labels[:, -1].float()
        thing = cover > 0
        weight = torch.where(thing, cover, 0.12) + 2 * centre
        special = (labels[:, 0] >= 3) & (labels[:, 0] < len(tg.SPECIAL))
        weight = torch.where(special, 0.2, weight)
        each = functional.cross_entropy(
            (self.to_kind(patches) @ kinds.T).float(), labels[:, 0], reduction="none"
        )
        kind = (each * weight).sum() / weight.sum()

        painted = patches[thing]
        colour = _mean_loss(self.to_colour(painted) @ colours.T, labels[thing, 1])

        on_sign = labels[:, 2] >= 0
        lettered = patches[on_sign]
        letters = (self.to_character(lettered) @ characters.T).view(-1, len(tg.CHARACTER_NAMES))
        character = _mean_loss(letters, labels[on_sign, 2 : 2 + tg.SLOTS].reshape(-1))
        letter = _mean_loss(self.to_letter(lettered) @ alone.T, labels[on_sign, -2])

        boxes = self.box(patches).float()
        mark = functional.binary_cross_entropy_with_logits(
            boxes[:, 0], centre, pos_weight=boxes.new_tensor(4.0)
        )
        place = functional.smooth_l1_loss(boxes[thing, 1:], geometry[thing, 1:], beta=0.05)

        seen = functional.normalize(self.to_caption(self.tower.summary(state)).float(), dim=-1)
        said = functional.normalize(self.text(words).float(), dim=-1)
        match = seen @ said.T * self.scale.float().exp().clamp(max=60.0)
        same = torch.arange(len(match), device=match.device)
        pair = (functional.cross_entropy(match, same) + functional.cross_entropy(match.T, same)) / 2

        parts = torch.stack([kind, colour, character, letter, mark, place, pair])
        weights = parts.new_tensor([1.0, 0.4, 1.0, 1.2, 3.0, 4.0, 0.1])
        return (parts * weights).sum(), parts.detach()

"""The vision tower: a CLIP vision transformer with a class token, pre-norm and quick-GELU.

As LLaVA does with CLIP ViT-L, the language model is given the output of the last block but one,
without the class token.  The tower has `DEPTH` blocks; the exported file stores `DEPTH - 1`.
The last block is needed for the class token alone, so only that token goes through it.
"""

import torch
from torch import Tensor, nn

from pocket.scene import GRID, PATCH, SIZE

WIDTH = 256
HEADS = 4
HEAD = WIDTH // HEADS
MLP = 1024
DEPTH = 7
EPSILON = 1e-5
# CLIP's usual statistics, RGB, of pixels in 0 … 1.
MEAN = (0.48145466, 0.4578275, 0.40821073)
STD = (0.26862954, 0.26130258, 0.27577711)


def quick_gelu(x: Tensor) -> Tensor:
    """CLIP's activation, x · sigmoid(1.702 x)."""
    return x * torch.sigmoid(1.702 * x)


class Block(nn.Module):
    """One transformer block, (batch, tokens, WIDTH) to the same."""

    def __init__(self) -> None:
        super().__init__()
        self.ln1 = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.q = nn.Linear(WIDTH, WIDTH)
        self.k = nn.Linear(WIDTH, WIDTH)
        self.v = nn.Linear(WIDTH, WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.ln2 = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.up = nn.Linear(WIDTH, MLP)
        self.down = nn.Linear(MLP, WIDTH)

    def forward(self, x: Tensor, queries: int | None = None) -> Tensor:
        """Run the block; with `queries`, return only that many leading tokens."""
        batch = x.shape[0]
        normed = self.ln1(x)
        x = x[:, :queries] if queries else x
        asked = normed[:, :queries] if queries else normed

        def split(t: Tensor) -> Tensor:
            return t.view(batch, -1, HEADS, HEAD).transpose(1, 2)

        # Written out: torch's fused attention on CPUs takes five times as long going backward.
        match = (split(self.q(asked)) * HEAD**-0.5) @ split(self.k(normed)).transpose(2, 3)
        mixed = match.softmax(-1) @ split(self.v(normed))
        x = x + self.out(mixed.transpose(1, 2).reshape(batch, -1, WIDTH))
        return x + self.down(quick_gelu(self.up(self.ln2(x))))


class Tower(nn.Module):
    """The whole tower."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = nn.Linear(3 * PATCH * PATCH, WIDTH, bias=False)
        self.class_token = nn.Parameter(torch.randn(WIDTH) * 0.02)
        self.position = nn.Parameter(torch.randn(GRID * GRID + 1, WIDTH) * 0.02)
        self.pre_ln = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.blocks = nn.ModuleList(Block() for _ in range(DEPTH))
        self.post_ln = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.register_buffer("mean", torch.tensor(MEAN) * 255, persistent=False)
        self.register_buffer("std", torch.tensor(STD) * 255, persistent=False)
        for block in self.blocks:
            for layer in (block.out, block.down):
                nn.init.normal_(layer.weight, std=0.02 / (2 * DEPTH) ** 0.5)

    def penultimate(self, pixels: Tensor) -> Tensor:
        """Pixels (batch, SIZE, SIZE, 3) uint8 to (batch, 1 + patches, WIDTH), class token first."""
        batch = pixels.shape[0]
        normal = (pixels.float() - self.mean) / self.std
        cut = normal.view(batch, GRID, PATCH, GRID, PATCH, 3).permute(0, 1, 3, 5, 2, 4)
        flat = cut.reshape(batch, GRID * GRID, 3 * PATCH * PATCH).to(self.patch.weight.dtype)
        x = torch.cat([self.class_token.expand(batch, 1, WIDTH), self.patch(flat)], dim=1)
        x = self.pre_ln(x + self.position)
        for block in self.blocks[:-1]:
            x = block(x)
        return x

    def features(self, pixels: Tensor) -> Tensor:
        """What the projector is given: (batch, patches, WIDTH)."""
        return self.penultimate(pixels)[:, 1:]

    def summary(self, penultimate: Tensor) -> Tensor:
        """The class token after the last block, (batch, WIDTH)."""
        out: Tensor = self.post_ln(self.blocks[-1](penultimate, 1)[:, 0])
        return out


assert SIZE == GRID * PATCH

"""The language model, of the llama architecture, and LLaVA's two-layer projector.

RMSNorm, rotary positions in interleaved pairs (llama.cpp's layout, so that nothing is permuted on
export), SwiGLU, no biases.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from pocket import vision

WIDTH = 256
HEADS = 4
HEAD = WIDTH // HEADS
LAYERS = 6
FEED = 640
CONTEXT = 2048
EPSILON = 1e-5
THETA = 10000.0


class Norm(nn.Module):
    """Root-mean-square norm with a gain."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(WIDTH))

    def forward(self, x: Tensor) -> Tensor:
        return functional.rms_norm(x, (WIDTH,), self.weight, EPSILON)


def rotations(positions: Tensor) -> tuple[Tensor, Tensor]:
    """Cosines and sines (…, HEAD) of the rotary angles at integer positions, each twice."""
    pairs = torch.arange(0, HEAD, 2, dtype=torch.float32, device=positions.device)
    rates = THETA ** (-pairs / HEAD)
    angles = (positions.float().unsqueeze(-1) * rates).repeat_interleave(2, -1)
    return angles.cos(), angles.sin()


def quarter_turn(like: Tensor) -> Tensor:
    """The (HEAD, HEAD) matrix that takes each pair (a, b) to (-b, a)."""
    turn = like.new_zeros(HEAD // 2, 2, HEAD // 2, 2)
    pair = torch.arange(HEAD // 2)
    turn[pair, 1, pair, 0] = -1
    turn[pair, 0, pair, 1] = 1
    return turn.view(HEAD, HEAD)


def rotate(x: Tensor, cos: Tensor, sin: Tensor, turn: Tensor) -> Tensor:
    """Turn the interleaved pairs of x (batch, heads, tokens, HEAD).

    The partners come from a product with `turn`: on a processor that is far faster, backward above
    all, than taking every other number.
    """
    return x * cos + (x @ turn) * sin


class Layer(nn.Module):
    """One llama block, (batch, tokens, WIDTH) to the same."""

    def __init__(self) -> None:
        super().__init__()
        self.attn_norm = Norm()
        self.q = nn.Linear(WIDTH, WIDTH, bias=False)
        self.k = nn.Linear(WIDTH, WIDTH, bias=False)
        self.v = nn.Linear(WIDTH, WIDTH, bias=False)
        self.out = nn.Linear(WIDTH, WIDTH, bias=False)
        self.ffn_norm = Norm()
        self.gate = nn.Linear(WIDTH, FEED, bias=False)
        self.up = nn.Linear(WIDTH, FEED, bias=False)
        self.down = nn.Linear(FEED, WIDTH, bias=False)

    def forward(
        self,
        x: Tensor,
        angles: tuple[Tensor, Tensor, Tensor],
        mask: Tensor,
        past: list[Tensor] | None = None,
    ) -> Tensor:
        """`angles` go to `rotate`; `mask` (tokens, keys) is added to the scores; `past` holds the
        keys and values.
        """
        batch, tokens, _ = x.shape
        h = self.attn_norm(x)

        def split(t: Tensor) -> Tensor:
            return t.view(batch, tokens, HEADS, HEAD).transpose(1, 2)

        q, k = (rotate(split(part(h)), *angles) for part in (self.q, self.k))
        v = split(self.v(h))
        if past is not None:
            if past:
                k, v = torch.cat([past[0], k], 2), torch.cat([past[1], v], 2)
            past[:] = [k, v]
        scores = (q * HEAD**-0.5) @ k.transpose(2, 3) + mask
        x = x + self.out((scores.softmax(-1) @ v).transpose(1, 2).reshape(batch, tokens, WIDTH))
        h = self.ffn_norm(x)
        return x + self.down(functional.silu(self.gate(h)) * self.up(h))


class Language(nn.Module):
    """The language model; it takes embeddings, so that image features can stand among them."""

    def __init__(self, pieces: int) -> None:
        super().__init__()
        self.embed = nn.Embedding(pieces, WIDTH)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.norm = Norm()
        self.output = nn.Linear(WIDTH, pieces, bias=False)
        for name, weight in self.named_parameters():
            if weight.ndim > 1:
                scale = (
                    (2 * LAYERS) ** -0.5 if name.endswith(("out.weight", "down.weight")) else 1.0
                )
                nn.init.normal_(weight, std=(0.02 if "embed" in name else WIDTH**-0.5) * scale)

    def hidden(
        self,
        x: Tensor,
        start: int = 0,
        past: list[list[Tensor]] | None = None,
        middle: list[Tensor] | None = None,
    ) -> Tensor:
        """Normed states (batch, tokens, WIDTH) of embeddings x at positions `start` and on.

        `middle` is given the states after each layer.
        """
        tokens = x.shape[1]
        cos, sin = rotations(torch.arange(start, start + tokens, device=x.device))
        angles = (cos.to(x.dtype), sin.to(x.dtype), quarter_turn(x))
        before = past[0][0].shape[2] if past and past[0] else 0
        mask = x.new_full((tokens, before + tokens), float("-inf")).triu(before + 1)
        for i, layer in enumerate(self.layers):
            x = layer(x, angles, mask, None if past is None else past[i])
            if middle is not None:
                middle.append(x)
        out: Tensor = self.norm(x)
        return out


class Projector(nn.Module):
    """LLaVA's mlp2x: image features (…, vision width) to embeddings (…, WIDTH)."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(vision.WIDTH, WIDTH)
        self.second = nn.Linear(WIDTH, WIDTH)

    def forward(self, features: Tensor) -> Tensor:
        # llama.cpp uses the tanh form here, whatever the tower uses.
        out: Tensor = self.second(functional.gelu(self.first(features), approximate="tanh"))
        return out

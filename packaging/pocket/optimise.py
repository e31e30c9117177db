"""Mixed-precision AdamW, and a learning rate that follows the clock.

The networks compute in bfloat16, which the matrix units of current processors like best, while the
optimiser keeps a float32 copy of each weight: the small updates would vanish in bfloat16.
"""

import math
from collections.abc import Iterable
from typing import Any

import torch
from torch import nn

from pocket import parallel


class Master:
    """AdamW on float32 copies of a network's trainable weights."""

    def __init__(self, network: nn.Module, rate: float, decay: float = 0.05) -> None:
        self.live = [p for p in network.parameters() if p.requires_grad]
        self.kept = [p.detach().float().clone().requires_grad_() for p in self.live]
        matrices = [p for p in self.kept if p.ndim > 1]
        vectors = [p for p in self.kept if p.ndim <= 1]
        groups: Iterable[dict[str, Any]] = (
            {"params": matrices, "weight_decay": decay},
            {"params": vectors, "weight_decay": 0.0},
        )
        self.adam = torch.optim.AdamW(list(groups), lr=rate, betas=(0.9, 0.98), fused=True)
        self.rate = rate

    def step(self, factor: float) -> None:
        """Apply the gradients at `factor` times the full rate, clipped to norm 1."""
        for live, kept in zip(self.live, self.kept, strict=True):
            # A batch without pictures gives the projector no gradient; all processes must agree.
            kept.grad = torch.zeros_like(kept) if live.grad is None else live.grad.float()
            live.grad = None
        parallel.average([p.grad for p in self.kept if p.grad is not None])
        if not nn.utils.clip_grad_norm_(self.kept, 1.0).isfinite():
            return
        for group in self.adam.param_groups:
            group["lr"] = self.rate * factor
        self.adam.step()
        with torch.no_grad():
            for live, kept in zip(self.live, self.kept, strict=True):
                live.copy_(kept)

    def state(self) -> dict[str, Any]:
        """What is needed to go on later."""
        return {"kept": [p.detach() for p in self.kept], "adam": self.adam.state_dict()}

    def restore(self, state: dict[str, Any]) -> None:
        """Go on from `state`; the network's weights are set as well."""
        with torch.no_grad():
            for live, kept, saved in zip(self.live, self.kept, state["kept"], strict=True):
                kept.copy_(saved)
                live.copy_(saved)
        self.adam.load_state_dict(state["adam"])


def cosine(progress: float, warmup: float = 0.02, floor: float = 0.01) -> float:
    """Share of the full learning rate at `progress` (0 … 1) of the planned time."""
    if progress < warmup:
        return max(progress / warmup, 0.02)
    rest = min(1.0, (progress - warmup) / (1 - warmup))
    return floor + (1 - floor) * 0.5 * (1 + math.cos(math.pi * rest))

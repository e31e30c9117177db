"""Mixed-precision Muon and AdamW, and a learning rate that follows the clock.

The networks compute in bfloat16, which the matrix units of current processors like best, while the
optimiser keeps a float32 copy of each weight: the small updates would vanish in bfloat16.

The matrices inside the transformer blocks are trained by Muon (Jordan and others, 2024), which
makes each update orthogonal and needs about half as many steps as AdamW; its update is scaled to
AdamW's usual size (Liu and others, 2025), so that one learning rate suits both.  Embeddings, heads,
gains and biases are trained by AdamW.
"""

from typing import Any

import torch
from torch import nn

from pocket import parallel

_BLOCKS = ("blocks.", "layers.")


class Master:
    """Optimises float32 copies of a network's trainable weights.

    Of the processes that train together each does Muon's work for its share of the matrices.
    """

    def __init__(self, network: nn.Module, rate: float, decay: float = 0.05) -> None:
        named = [(name, p) for name, p in network.named_parameters() if p.requires_grad]
        self.live = [p for _, p in named]
        self.kept = [p.detach().float().clone().requires_grad_() for p in self.live]
        self.inner = [
            copy
            for (name, _), copy in zip(named, self.kept, strict=True)
            if copy.ndim == 2 and any(block in name for block in _BLOCKS)
        ]
        inner = {id(p) for p in self.inner}
        outer = [p for p in self.kept if id(p) not in inner]
        groups = [
            {"params": [p for p in outer if p.ndim > 1], "weight_decay": decay},
            {"params": [p for p in outer if p.ndim <= 1], "weight_decay": 0.0},
        ]
        self.adam = torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), fused=True)
        self.optimisers: list[torch.optim.Optimizer] = [self.adam]
        mine = self.inner[parallel.rank() :: parallel.count()]
        if mine:
            self.optimisers.append(
                torch.optim.Muon(mine, lr=rate, weight_decay=decay, adjust_lr_fn="match_rms_adamw")
            )
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
        for optimiser in self.optimisers:
            for group in optimiser.param_groups:
                group["lr"] = self.rate * factor
            optimiser.step()
        with torch.no_grad():
            parallel.exchange(self.inner)
            for live, kept in zip(self.live, self.kept, strict=True):
                live.copy_(kept)

    def state(self) -> dict[str, Any]:
        """What is needed to go on later; Muon's momentum comes back within twenty steps."""
        return {"kept": [p.detach() for p in self.kept], "adam": self.adam.state_dict()}

    def restore(self, state: dict[str, Any]) -> None:
        """Go on from `state`; the network's weights are set as well.

        A `state` without "adam" holds weights alone.
        """
        with torch.no_grad():
            for live, kept, saved in zip(self.live, self.kept, state["kept"], strict=True):
                kept.copy_(saved)
                live.copy_(saved)
        if "adam" in state:
            self.adam.load_state_dict(state["adam"])


def pace(progress: float, warmup: float = 0.02, decline: float = 0.5, floor: float = 0.01) -> float:
    """Share of the full learning rate at `progress` (0 … 1) of the planned time.

    Full after a short warm-up, then in a straight line down to `floor` from `decline` on.
    """
    if progress < warmup:
        return max(progress / warmup, 0.02)
    return max(floor, min(1.0, (1 - progress) / (1 - decline)))

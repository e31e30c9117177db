"""What a person wishes of the memory policy, and one way to size what a model runs in."""

from dataclasses import dataclass

UBATCH = 640

RESIDENTS = 4
"""Conversations that stay in memory where it is plenty; most people go to and fro between fewer."""

SMALL_MODEL = 64 << 20
"""Bytes up to which a model answers sooner than a graphics card is started."""


@dataclass(frozen=True)
class Wishes:
    """What a person chose by hand; what is 0, empty or None is left to the policy.

    ``profile`` is lean or quick; the types of keys and values are ggml's names; ``ubatch`` is in
    tokens; ``gpu_layers`` is how many layers a graphics card takes over, 0 for none; ``residents``
    is how many conversations stay in memory.
    """

    profile: str = ""
    context: int = 0
    threads: int = 0
    kv_type_k: str = ""
    kv_type_v: str = ""
    ubatch: int = 0
    repack_weights: bool | None = None
    gpu_layers: int | None = None
    residents: int = 0


@dataclass(frozen=True)
class Sizes:
    """One way to run a model: sizes of the KV cache and the batches, whether weights are repacked,
    how many layers run on graphics cards, whether photos are read there too, and how many
    conversations may share the KV cache's memory, each with a buffer for batches of its own."""

    n_ctx: int
    n_ubatch: int
    kv_type_k: str
    kv_type_v: str
    repack_weights: bool = False
    gpu_layers: int = 0
    gpu_vision: bool = False
    residents: int = 1

    @property
    def n_batch(self) -> int:
        """Tokens that are handed over at once."""
        return max(self.n_ubatch, min(UBATCH, self.n_ctx))

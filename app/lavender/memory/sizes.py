"""What a person wishes of the memory policy, and one way to size what a model runs in."""

from dataclasses import dataclass

UBATCH = 640

SMALL_MODEL = 64 << 20
"""Bytes up to which a model answers sooner than a graphics card is started."""


@dataclass(frozen=True)
class Wishes:
    """What a person chose by hand; what is 0, empty or None is left to the policy.

    ``profile`` is lean or quick; the types of keys and values are ggml's names; ``ubatch`` is in
    tokens; ``gpu_layers`` is how many layers a graphics card takes over, 0 for none.
    """

    profile: str = ""
    context: int = 0
    threads: int = 0
    kv_type_k: str = ""
    kv_type_v: str = ""
    ubatch: int = 0
    repack_weights: bool | None = None
    gpu_layers: int | None = None


@dataclass(frozen=True)
class Sizes:
    """One way to run a model: sizes of the KV cache and the batches, whether weights are repacked,
    how many layers run on graphics cards, and whether photos are read there too."""

    n_ctx: int
    n_ubatch: int
    kv_type_k: str
    kv_type_v: str
    repack_weights: bool = False
    gpu_layers: int = 0
    gpu_vision: bool = False

    @property
    def n_batch(self) -> int:
        """Tokens that are handed over at once."""
        return max(self.n_ubatch, min(UBATCH, self.n_ctx))

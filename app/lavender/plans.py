"""From what a person wants and what the memory policy chose to what the engine is told."""

from lavender import memory, settings
from lavender.engine.protocol import RunPlan
from lavender.gguf import VisionFacts, grid_tokens

TALK_TOKENS = 768
"""What a photo in tiles must leave of the context: system text, a question, an answer."""


def wishes(chosen: settings.Settings) -> memory.Wishes:
    """What a person wants of the memory policy."""
    return memory.Wishes(
        profile=chosen.profile,
        context=chosen.context,
        threads=chosen.threads,
        kv_type_k=chosen.kv_keys,
        kv_type_v=chosen.kv_values,
        ubatch=chosen.batch,
        repack_weights=chosen.repack,
        gpu_layers=chosen.gpu_layers,
        residents=chosen.residents,
    )


def grids(vision: VisionFacts, n_ctx: int) -> tuple[tuple[int, int], ...]:
    """The grids of tiles that leave room for a conversation in a context of ``n_ctx`` tokens."""
    overview = (vision.image_size // vision.patch_size) ** 2
    room = n_ctx - overview - TALK_TOKENS
    return tuple(grid for grid in vision.grids if grid_tokens(grid, vision.patch_size) <= room)


def run_plan(sizes: memory.Sizes, threads: int) -> RunPlan:
    """The memory policy\'s sizes as the engine takes them."""
    return RunPlan(
        n_ctx=sizes.n_ctx,
        n_batch=sizes.n_batch,
        n_ubatch=sizes.n_ubatch,
        threads=threads,
        kv_type_k=sizes.kv_type_k,
        kv_type_v=sizes.kv_type_v,
        repack_weights=sizes.repack_weights,
        gpu_layers=sizes.gpu_layers,
        residents=sizes.residents,
        gpu_vision=sizes.gpu_vision,
    )

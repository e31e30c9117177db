"""Random pairs of families that are no LLaVA, each for one way in which they differ from it.

``qwen2vl`` numbers a photo's rows by line and column (M-RoPE), in its own shape; ``gemma3`` lets
all rows of a photo see each other (not causal) and forgets beyond a window; ``idefics3`` reads a
photo in tiles, with tokens around each, and ``minicpmv`` in slices, each pressed into a few rows.
They have the files' real layout and toy sizes, and say nothing that makes sense.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from tests.tiny import Tiny, _Random, language_fields, language_tensors, vocabulary
from tests.tiny_gguf import Field, Tensor, write_gguf

WIDTH, VISION, PATCH, QUERIES = 64, 32, 8, 12
TEMPLATE = (
    "{% for m in messages %}<|{{ m['role'] }}|>{{ m['content'] }}<|end|>{% endfor %}<|assistant|>"
)
MARKS = ("<|user|>", "<|assistant|>", "<|system|>", "<|end|>")
CONTROL = 3


@dataclass(frozen=True)
class Family:
    """``arch`` is the language model's, ``projector`` the mmproj's; ``specials`` are tokens that
    mtmd puts around a photo."""

    arch: str
    projector: str
    specials: tuple[str, ...]
    image_size: int
    vision_fields: tuple[Field, ...]
    projection: Callable[[_Random], dict[str, np.ndarray]]
    language_fields: tuple[Field, ...] = ()
    layers: int = 2
    width: int = WIDTH
    positions: int = 0
    """Learnt positions of patches, where they are not one for each."""


def _qwen(random: _Random) -> dict[str, np.ndarray]:
    wide = 4 * VISION
    return {
        "v.patch_embd.weight.1": random(VISION, 3, PATCH, PATCH, scale=1 / PATCH),
        "mm.0.weight": random(wide, wide, scale=wide**-0.5),
        "mm.0.bias": random(wide, scale=0.1),
        "mm.2.weight": random(WIDTH, wide, scale=wide**-0.5),
        "mm.2.bias": random(WIDTH, scale=0.1),
    }


def _gemma(random: _Random) -> dict[str, np.ndarray]:
    return {
        "mm.soft_emb_norm.weight": 1 + random(VISION, scale=0.1),
        "mm.input_projection.weight": random(VISION, WIDTH, scale=VISION**-0.5),
    }


def _idefics(random: _Random) -> dict[str, np.ndarray]:
    wide = 4 * VISION
    return {"mm.model.fc.weight": random(WIDTH, wide, scale=wide**-0.5)}


def _minicpm(random: _Random) -> dict[str, np.ndarray]:
    wide = 128  # its heads are 128 wide
    arrays = {
        "resampler.pos_embed_k": random(16, wide),
        "resampler.query": random(QUERIES, wide),
        "resampler.proj.weight": random(wide, wide, scale=wide**-0.5),
        "resampler.kv.weight": random(wide, VISION, scale=VISION**-0.5),
    }
    for part in ("q", "k", "v", "out"):
        arrays[f"resampler.attn.{part}.weight"] = random(wide, wide, scale=wide**-0.5)
        arrays[f"resampler.attn.{part}.bias"] = random(wide, scale=0.1)
    for part in ("q", "kv", "post"):
        arrays[f"resampler.ln_{part}.weight"] = 1 + random(wide, scale=0.1)
        arrays[f"resampler.ln_{part}.bias"] = random(wide, scale=0.1)
    return arrays


FAMILIES = {
    "minicpmv": Family(
        "llama",
        "resampler",
        ("<image>", "</image>", "<slice>", "</slice>"),
        32,
        (
            ("clip.minicpmv_version", "i32", 3),
            ("clip.minicpmv_query_num", "u32", QUERIES),
            ("clip.has_minicpmv_projector", "bool", True),
        ),
        _minicpm,
        width=128,
        positions=70 * 70,
    ),
    "qwen2vl": Family(
        "qwen2vl",
        "qwen2vl_merger",
        ("<|vision_start|>", "<|vision_end|>"),
        48,
        (),
        _qwen,
        (("qwen2vl.rope.dimension_sections", "*i32", [4, 6, 6, 0]),),
    ),
    "gemma3": Family(
        "gemma3",
        "gemma3",
        ("<start_of_image>", "<end_of_image>"),
        64,
        (("clip.vision.projector.scale_factor", "u32", 2),),
        _gemma,
        (("gemma3.attention.sliding_window", "u32", 64),),
        layers=6,
    ),
    "idefics3": Family(
        "llama",
        "idefics3",
        (
            "<fake_token_around_image>",
            "<global-img>",
            "\n\n",
            *(f"<row_{row}_col_{column}>" for row in range(1, 5) for column in range(1, 5)),
        ),
        64,
        (
            ("clip.vision.projector.scale_factor", "u32", 2),
            ("clip.vision.preproc_image_size", "u32", 256),
        ),
        _idefics,
    ),
}


def write_family(folder: Path, name: str) -> tuple[Path, Path]:
    """Write ``llm.gguf`` and ``mmproj.gguf`` into ``folder``: (language model, mmproj)."""
    family = FAMILIES[name]
    folder.mkdir(parents=True, exist_ok=True)
    llm, mmproj = folder / "llm.gguf", folder / "mmproj.gguf"
    write_gguf(llm, *_language(family))
    write_gguf(mmproj, _vision_fields(family), _vision_tensors(family))
    return llm, mmproj


def _language(family: Family) -> tuple[list[Field], list[Tensor]]:
    config = Tiny(
        seed=21, width=family.width, layers=family.layers, weights="q8_0", chat_template=TEMPLATE
    )
    specials = (*MARKS, *family.specials)
    count = len(vocabulary(config))
    more: dict[str, list[Any]] = {
        "tokenizer.ggml.tokens": list(specials),
        "tokenizer.ggml.scores": [0.0] * len(specials),
        "tokenizer.ggml.token_type": [CONTROL] * len(specials),
    }
    said: dict[str, Any] = {
        "general.architecture": family.arch,
        "llama.vocab_size": count + len(specials),
    }
    fields: list[Field] = []
    for key, kind, value in language_fields(config):
        longer = [*value, *more[key]] if isinstance(value, list) and key in more else value
        name = key.replace("llama.", f"{family.arch}.", 1)
        fields.append((name, kind, said.get(key, longer)))
    fields += family.language_fields
    random = _Random(22)
    tensors = []
    for name, array, kind in language_tensors(config):
        grows = name in ("token_embd.weight", "output.weight")
        rows = [random(len(specials), family.width, scale=WIDTH**-0.5)] if grows else []
        tensors.append((name, np.concatenate([array, *rows]), kind))
    if family.arch == "gemma3":
        head = WIDTH // config.heads
        for layer in range(family.layers):
            for part, size in (
                ("attn_q_norm", head),
                ("attn_k_norm", head),
                ("post_attention_norm", WIDTH),
                ("post_ffw_norm", WIDTH),
            ):
                ones = np.ones(size, np.float32)
                tensors.append((f"blk.{layer}.{part}.weight", ones, "f32"))
    return fields, tensors


def _vision_fields(family: Family) -> list[Field]:
    return [
        ("general.architecture", "str", "clip"),
        ("clip.has_vision_encoder", "bool", True),
        ("clip.projector_type", "str", family.projector),
        ("clip.use_gelu", "bool", True),
        ("clip.vision.image_size", "u32", family.image_size),
        ("clip.vision.patch_size", "u32", PATCH),
        ("clip.vision.embedding_length", "u32", VISION),
        ("clip.vision.feed_forward_length", "u32", 2 * VISION),
        ("clip.vision.projection_dim", "u32", family.width),
        ("clip.vision.attention.head_count", "u32", 2),
        ("clip.vision.attention.layer_norm_epsilon", "f32", 1e-5),
        ("clip.vision.block_count", "u32", 2),
        ("clip.vision.image_mean", "*f32", [0.5] * 3),
        ("clip.vision.image_std", "*f32", [0.5] * 3),
        *family.vision_fields,
    ]


def _vision_tensors(family: Family) -> list[Tensor]:
    random = _Random(23)
    arrays = {"v.patch_embd.weight": random(VISION, 3, PATCH, PATCH, scale=1 / PATCH)}
    if family.projector != "qwen2vl_merger":  # it has rotary positions and no bias
        arrays["v.patch_embd.bias"] = random(VISION, scale=0.1)
        count = family.positions or (family.image_size // PATCH) ** 2
        arrays["v.position_embd.weight"] = random(count, VISION)
    for layer in range(2):
        base = f"v.blk.{layer}."
        for part in ("attn_q", "attn_k", "attn_v", "attn_out"):
            arrays[f"{base}{part}.weight"] = random(VISION, VISION, scale=VISION**-0.5)
            arrays[f"{base}{part}.bias"] = random(VISION, scale=0.1)
        for part, (out, inner) in (("up", (2 * VISION, VISION)), ("down", (VISION, 2 * VISION))):
            arrays[f"{base}ffn_{part}.weight"] = random(out, inner, scale=inner**-0.5)
            arrays[f"{base}ffn_{part}.bias"] = random(out, scale=0.1)
        for part in ("ln1", "ln2"):
            arrays[f"{base}{part}.weight"] = 1 + random(VISION, scale=0.1)
            arrays[f"{base}{part}.bias"] = random(VISION, scale=0.1)
    arrays["v.post_ln.weight"] = 1 + random(VISION, scale=0.1)
    arrays["v.post_ln.bias"] = random(VISION, scale=0.1)
    arrays |= family.projection(random)
    return [(name, array, "f32") for name, array in arrays.items()]

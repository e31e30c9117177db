"""Random LLaVA pairs that take milliseconds: the real file formats with toy sizes.

Everything is regenerated from a seed (numpy's legacy generator, whose stream is frozen), so the
same weights can be loaded into the reference implementation and nothing large is stored. The
language model has head dimensions of 32, so every KV cache type works with it.

A language model with a ``script`` is no random talker: after a prompt ("ASSISTANT:") it says these
tokens and ends, whatever was asked. Its attention and feed-forward parts add nothing, each token's
embedding is its own signature, and the output matrix maps one signature to the next token.
"""

import itertools
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from tests.tiny_gguf import Array, Field, Tensor, write_gguf

CLIP_MEAN = (0.48145466, 0.4578275, 0.40821073)
CLIP_STD = (0.26862954, 0.26130258, 0.27577711)
BOS, EOS = 1, 2
WORDS = (
    "A chat between a curious human and an artificial intelligence assistant The assistant gives "
    "helpful detailed and polite answers to the human questions USER ASSISTANT What is in "
    "this photo I see red apples green pears and yellow bananas on the left of table two three"
)
PROMPT_ENDS = (":", "]", "<0x0A>")
"""What the prompts of vicuna_v1, mistral and llama-3 end with, as tokens."""


@dataclass(frozen=True)
class Tiny:
    """Sizes and layout of a random pair.

    ``vision_layers`` is the depth of the tower; "legacy" and "explicit" files store one layer
    fewer, "full" ones all. "explicit" names the feature layer. ``weights`` is the type of every
    matrix; norms and biases are f32. ``says_depth`` writes the tower's depth into the mmproj.
    """

    seed: int = 1
    image_size: int = 56
    patch_size: int = 14
    vision_width: int = 64
    vision_layers: int = 4
    vision_heads: int = 2
    vision_ff: int = 128
    layout: Literal["legacy", "explicit", "full"] = "legacy"
    projector_key: bool = True
    says_depth: bool = True
    width: int = 64
    layers: int = 2
    heads: int = 2
    kv_heads: int = 2
    ff: int = 96
    context: int = 4096
    weights: Literal["f32", "f16", "q8_0"] = "f32"
    vision_weights: Literal["f32", "f16", "q8_0"] = "f32"
    chat_template: str = ""
    script: tuple[str, ...] = ()
    projector: Literal["mlp", "linear"] = "mlp"
    grids: tuple[tuple[int, int], ...] = ()
    """Grids of tiles (height, width) that a LLaVA 1.6 offers."""

    @property
    def patches(self) -> int:
        """Image tokens of one photo."""
        return (self.image_size // self.patch_size) ** 2

    @property
    def stored_layers(self) -> int:
        """Vision layers that the mmproj holds."""
        return self.vision_layers - (self.layout != "full")


def script_tokens(sentence: str) -> tuple[str, ...]:
    """Tokens for ``Tiny.script``: one a word, bytes for words that are not ASCII.

    A script may not use a token twice, for what follows depends on the last token alone.
    """
    tokens: list[str] = []
    for word in sentence.split():
        if word.isascii():
            tokens.append("▁" + word)
        else:
            tokens += [f"<0x{byte:02X}>" for byte in word.encode()]
    assert len(set(tokens)) == len(tokens), "a token of the script is used twice"
    return tuple(tokens)


def vocabulary(config: Tiny) -> list[tuple[str, float, int]]:
    """(piece, score, type) of each token: a valid SentencePiece vocabulary with all byte tokens.

    Types are ggml's: 1 normal, 2 unknown, 3 control, 6 byte. Each prefix of each word is a token,
    so every merge on the way to a word exists.
    """
    pieces = [("<unk>", 0.0, 2), ("<s>", 0.0, 3), ("</s>", 0.0, 3)]
    pieces += [(f"<0x{byte:02X}>", 0.0, 6) for byte in range(256)]
    seen = {piece for piece, _, _ in pieces}
    words = ["▁" + word for word in WORDS.split()]
    words += [token for token in config.script if token not in seen]
    wanted = ["▁", *(chr(code) for code in range(33, 127))]
    wanted += [word[:end] for word in words for end in range(2, len(word) + 1)]
    for piece in wanted:
        if piece not in seen:
            seen.add(piece)
            pieces.append((piece, -float(len(pieces)), 1))
    return pieces


class _Random:
    """Normal numbers from a frozen stream: the same on every numpy."""

    def __init__(self, seed: int) -> None:
        self._stream = np.random.RandomState(seed)

    def __call__(self, *shape: int, scale: float = 1.0) -> Array:
        return (self._stream.standard_normal(shape) * scale).astype(np.float32)


def vision_weights(config: Tiny) -> dict[str, Array]:
    """Weights of tower (all layers) and projector under transformers' names, (out, in) order.

    Scales are chosen so that positions and every layer show in the features.
    """
    random = _Random(config.seed * 2 + 1)
    width, ff = config.vision_width, config.vision_ff
    out: dict[str, Array] = {
        "embeddings.class_embedding": random(width, scale=0.5),
        "embeddings.patch_embedding.weight": random(
            width, 3, config.patch_size, config.patch_size, scale=1 / config.patch_size
        ),
        "embeddings.position_embedding.weight": random(config.patches + 1, width, scale=0.5),
        "pre_layrnorm.weight": 1 + random(width, scale=0.1),
        "pre_layrnorm.bias": random(width, scale=0.1),
    }

    def linear(name: str, outputs: int, inputs: int) -> None:
        out[name + ".weight"] = random(outputs, inputs, scale=inputs**-0.5)
        out[name + ".bias"] = random(outputs, scale=0.1)

    for layer in range(config.vision_layers):
        base = f"encoder.layers.{layer}."
        for part in ("q_proj", "k_proj", "v_proj", "out_proj"):
            linear(base + "self_attn." + part, width, width)
        linear(base + "mlp.fc1", ff, width)
        linear(base + "mlp.fc2", width, ff)
        for norm in ("layer_norm1", "layer_norm2"):
            out[base + norm + ".weight"] = 1 + random(width, scale=0.1)
            out[base + norm + ".bias"] = random(width, scale=0.1)
    linear("linear_1", config.width, width)
    if config.projector == "mlp":
        linear("linear_2", config.width, config.width)
    if config.grids:
        out["image_newline"] = random(config.width)
    return out


def _gguf_vision_names(config: Tiny) -> dict[str, str]:
    """From transformers' names to llama.cpp's; legacy files call the first linear ffn_down."""
    first, second = ("ffn_down", "ffn_up") if config.layout == "legacy" else ("ffn_up", "ffn_down")
    names = {
        "embeddings.class_embedding": "v.class_embd",
        "embeddings.patch_embedding.weight": "v.patch_embd.weight",
        "embeddings.position_embedding.weight": "v.position_embd.weight",
    }
    pairs = [("pre_layrnorm", "v.pre_ln"), ("linear_1", "mm.0")]
    if config.projector == "mlp":
        pairs.append(("linear_2", "mm.2"))
    for layer in range(config.stored_layers):
        parts = {
            "self_attn.q_proj": "attn_q",
            "self_attn.k_proj": "attn_k",
            "self_attn.v_proj": "attn_v",
            "self_attn.out_proj": "attn_out",
            "layer_norm1": "ln1",
            "layer_norm2": "ln2",
            "mlp.fc1": first,
            "mlp.fc2": second,
        }
        pairs += [(f"encoder.layers.{layer}.{a}", f"v.blk.{layer}.{b}") for a, b in parts.items()]
    if config.grids:
        names["image_newline"] = "model.image_newline"
    for theirs, ours in pairs:
        for kind in ("weight", "bias"):
            names[f"{theirs}.{kind}"] = f"{ours}.{kind}"
    return names


def _typed(name: str, array: Array, kind: str) -> Tensor:
    if array.ndim < 2:
        return name, array, "f32"
    if kind == "q8_0" and (array.ndim > 2 or array.shape[-1] % 32):
        return name, array, "f16"
    return name, array, kind


def vision_fields(config: Tiny) -> list[Field]:
    """The metadata of the mmproj."""
    fields: list[Field] = [
        ("general.architecture", "str", "clip"),
        ("general.name", "str", "tiny"),
        ("clip.has_text_encoder", "bool", False),
        ("clip.has_vision_encoder", "bool", True),
        ("clip.has_llava_projector", "bool", True),
        ("clip.use_gelu", "bool", False),
        ("clip.vision.image_size", "u32", config.image_size),
        ("clip.vision.patch_size", "u32", config.patch_size),
        ("clip.vision.embedding_length", "u32", config.vision_width),
        ("clip.vision.feed_forward_length", "u32", config.vision_ff),
        ("clip.vision.projection_dim", "u32", config.width),
        ("clip.vision.attention.head_count", "u32", config.vision_heads),
        ("clip.vision.attention.layer_norm_epsilon", "f32", 1e-5),
        ("clip.vision.block_count", "u32", config.stored_layers),
        ("clip.vision.image_mean", "*f32", CLIP_MEAN),
        ("clip.vision.image_std", "*f32", CLIP_STD),
    ]
    if config.projector_key:
        fields.append(("clip.projector_type", "str", "mlp"))
    if config.layout == "explicit":
        fields.append(("clip.vision.feature_layer", "*i32", [config.stored_layers]))
    if config.grids:
        flat = [side for grid in config.grids for side in grid]
        fields.append(("clip.vision.image_grid_pinpoints", "*i32", flat))
    if config.says_depth:
        fields.append(("lavender.vision.tower_layers", "u32", config.vision_layers))
    return fields


def vision_tensors(config: Tiny) -> list[Tensor]:
    """The stored layers and the projector under llama.cpp's names."""
    names = _gguf_vision_names(config)
    return [
        _typed(names[theirs], array, config.vision_weights)
        for theirs, array in vision_weights(config).items()
        if theirs in names
    ]


def write_mmproj(path: Path, config: Tiny) -> Path:
    """Write the vision tower and projector as an mmproj file."""
    return write_gguf(path, vision_fields(config), vision_tensors(config))


def _scripted(config: Tiny, embedding: Array) -> Array:
    """The output matrix that makes the model recite ``config.script`` after a prompt's end."""
    ids = {piece: index for index, (piece, _, _) in enumerate(vocabulary(config))}
    unit = embedding / np.linalg.norm(embedding, axis=1, keepdims=True)
    output = np.zeros_like(embedding)
    said = [*(ids[token] for token in config.script), EOS]
    steps = [(ids[end], said[0]) for end in PROMPT_ENDS]
    steps += itertools.pairwise(said)
    for before, after in steps:
        output[after] += 20 * unit[before]
    return output


def language_weights(config: Tiny) -> dict[str, Array]:
    """Weights of the language model under llama.cpp's names, numpy (out, in) order."""
    random = _Random(config.seed * 2)
    tokens = len(vocabulary(config))
    width, ff = config.width, config.ff
    kv_width = width // config.heads * config.kv_heads
    out = {"token_embd.weight": random(tokens, width, scale=1.0)}
    for layer in range(config.layers):
        quiet = 0.0 if config.script else 1.0
        shapes = {
            "attn_q": (width, width, 1.0),
            "attn_k": (kv_width, width, 1.0),
            "attn_v": (kv_width, width, 1.0),
            "attn_output": (width, width, quiet),
            "ffn_gate": (ff, width, 1.0),
            "ffn_up": (ff, width, 1.0),
            "ffn_down": (width, ff, quiet),
        }
        for name, (outputs, inputs, gain) in shapes.items():
            weight = random(outputs, inputs, scale=gain * inputs**-0.5)
            out[f"blk.{layer}.{name}.weight"] = weight
        for norm in ("attn_norm", "ffn_norm"):
            out[f"blk.{layer}.{norm}.weight"] = 1 + random(width, scale=0.1)
    out["output_norm.weight"] = np.ones(width, dtype=np.float32)
    output = random(tokens, width, scale=width**-0.5)
    output[EOS] = 0  # greedy answers go on until something else ends them
    out["output.weight"] = _scripted(config, out["token_embd.weight"]) if config.script else output
    return out


def language_fields(config: Tiny) -> list[Field]:
    """The metadata of the language model (architecture ``llama``) with its vocabulary."""
    pieces = vocabulary(config)
    fields: list[Field] = [
        ("general.architecture", "str", "llama"),
        ("general.name", "str", "tiny"),
        ("general.file_type", "u32", {"f32": 0, "f16": 1, "q8_0": 7}[config.weights]),
        ("llama.vocab_size", "u32", len(pieces)),
        ("llama.context_length", "u32", config.context),
        ("llama.embedding_length", "u32", config.width),
        ("llama.block_count", "u32", config.layers),
        ("llama.feed_forward_length", "u32", config.ff),
        ("llama.attention.head_count", "u32", config.heads),
        ("llama.attention.head_count_kv", "u32", config.kv_heads),
        ("llama.attention.layer_norm_rms_epsilon", "f32", 1e-5),
        ("llama.rope.dimension_count", "u32", config.width // config.heads),
        ("tokenizer.ggml.model", "str", "llama"),
        ("tokenizer.ggml.tokens", "*str", [piece for piece, _, _ in pieces]),
        ("tokenizer.ggml.scores", "*f32", [score for _, score, _ in pieces]),
        ("tokenizer.ggml.token_type", "*i32", [kind for _, _, kind in pieces]),
        ("tokenizer.ggml.bos_token_id", "u32", BOS),
        ("tokenizer.ggml.eos_token_id", "u32", EOS),
        ("tokenizer.ggml.unknown_token_id", "u32", 0),
    ]
    if config.chat_template:
        fields.append(("tokenizer.chat_template", "str", config.chat_template))
    return fields


def language_tensors(config: Tiny) -> list[Tensor]:
    """The weights with the types in which they are stored."""
    return [_typed(name, array, config.weights) for name, array in language_weights(config).items()]


def write_language_model(path: Path, config: Tiny) -> Path:
    """Write the language model."""
    return write_gguf(path, language_fields(config), language_tensors(config))


def write_pair(folder: Path, config: Tiny | None = None) -> tuple[Path, Path]:
    """Write ``llm.gguf`` and ``mmproj.gguf`` into ``folder``: (language model, mmproj)."""
    chosen = config or Tiny()
    folder.mkdir(parents=True, exist_ok=True)
    llm = write_language_model(folder / "llm.gguf", chosen)
    return llm, write_mmproj(folder / "mmproj.gguf", chosen)


ENDLESS = Tiny(weights="q8_0", layout="explicit", width=256, ff=512, layers=12)
"""Big enough to be caught in the middle, and with random weights it hardly ever ends by itself."""

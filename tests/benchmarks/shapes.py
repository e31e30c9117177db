"""Pairs of real shapes with random weights: they run as fast and as lean as the real ones.

``python -m tests.benchmarks.shapes 7b FOLDER`` writes ``llm.gguf`` (Q4_K_M's mixture of Q4_K and
Q6_K) and ``mmproj.gguf`` (ViT-L/14 at 336 pixels, f16, in LLaVA-1.5's legacy layout).

Blocks are laid out as ggml's ``ggml-common.h`` has them.  Their quants are random bytes, and their
scales are chosen so that each weight is about as large as in a trained model: activations stay
finite through all layers.  Most of the vocabulary is made-up words that are split back into the
same tokens when they are read again, as real answers mostly are.
"""

import argparse
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from string import ascii_lowercase

import numpy as np
from numpy.typing import NDArray

from lavender.bench.scenario import QUESTIONS
from tests.tiny import CLIP_MEAN, CLIP_STD, WORDS
from tests.tiny_gguf import ALIGNMENT, Field, field_bytes, pad, text

Bytes = NDArray[np.uint8]

TOKENS = 32_000
CHUNK = 1 << 14
"""Blocks that are made at once."""


@dataclass(frozen=True)
class Shape:
    """Sizes of a language model."""

    width: int
    layers: int
    heads: int
    kv_heads: int
    ff: int


SHAPES = {
    "7b": Shape(4096, 32, 32, 32, 11008),
    "3b": Shape(3072, 28, 24, 8, 8192),
    "1b": Shape(2048, 16, 32, 8, 8192),
    "05b": Shape(1024, 24, 16, 4, 2816),
}


@dataclass(frozen=True)
class Vision:
    """Sizes of a vision tower; ``layers`` are those that the file stores."""

    size: int = 336
    patch: int = 14
    width: int = 1024
    layers: int = 23
    heads: int = 16
    ff: int = 4096


@dataclass(frozen=True)
class Format:
    """A ggml type: its number, the elements and bytes of a block, and a maker of blocks.

    ``fill(random, blocks, deviation)`` gives (blocks, bytes) of weights of that deviation.
    """

    number: int
    elements: int
    bytes: int
    fill: Callable[[np.random.Generator, int, float], Bytes]


def _f16(value: float) -> bytes:
    return struct.pack("<e", value)


def _q4_k(random: np.random.Generator, blocks: int, deviation: float) -> Bytes:
    """d, dmin, 12 bytes of packed 6-bit scales and minima, 128 bytes of 4-bit quants.

    All scales and minima are 32, so a weight is 32 d (q - 7.5), of deviation 147.5 d.
    """
    d = deviation / 147.5
    head = _f16(d) + _f16(7.5 * d) + bytes([0xA0] * 8 + [0] * 4)
    return _behind(head, random.integers(0, 256, (blocks, 128), dtype=np.uint8))


def _q6_k(random: np.random.Generator, blocks: int, deviation: float) -> Bytes:
    """128 and 64 bytes of quants, 16 scales, d; a weight is 16 d (q - 32): deviation 295.6 d."""
    quants = random.integers(0, 256, (blocks, 192), dtype=np.uint8)
    tail = np.frombuffer(bytes([16] * 16) + _f16(deviation / 295.6), dtype=np.uint8)
    return np.hstack([quants, np.broadcast_to(tail, (blocks, len(tail)))])


def _half(random: np.random.Generator, blocks: int, deviation: float) -> Bytes:
    values = random.standard_normal((blocks, 1), dtype=np.float32) * deviation
    return values.astype("<f2").view(np.uint8)


def _single(random: np.random.Generator, blocks: int, deviation: float) -> Bytes:
    """Gains: ones.  A deviation of 0 gives zeros, for biases."""
    del random
    return np.full((blocks, 1), 1.0 if deviation else 0.0, dtype="<f4").view(np.uint8)


def _behind(head: bytes, quants: Bytes) -> Bytes:
    first = np.frombuffer(head, dtype=np.uint8)
    return np.hstack([np.broadcast_to(first, (len(quants), len(first))), quants])


Q4_K = Format(12, 256, 144, _q4_k)
Q6_K = Format(14, 256, 210, _q6_k)
F16 = Format(1, 1, 2, _half)
F32 = Format(0, 1, 4, _single)


@dataclass(frozen=True)
class Tensor:
    """``shape`` is in torch's order; ``deviation`` that of its weights."""

    name: str
    shape: tuple[int, ...]
    format: Format
    deviation: float

    @property
    def blocks(self) -> int:
        """How many blocks it has."""
        return int(np.prod(self.shape)) // self.format.elements

    def data(self, random: np.random.Generator) -> Iterator[bytes]:
        """Its bytes, a chunk at a time."""
        step = CHUNK if self.format.elements > 1 else CHUNK * 256
        for start in range(0, self.blocks, step):
            number = min(step, self.blocks - start)
            yield self.format.fill(random, number, self.deviation).tobytes()


def write(path: Path, fields: list[Field], tensors: list[Tensor], seed: int) -> None:
    """Write a GGUF file (version 3) without ever holding more than a chunk of it."""
    random = np.random.default_rng(seed)
    infos, offset = [], 0
    for tensor in tensors:
        shape = tensor.shape[::-1]
        infos.append(
            text(tensor.name)
            + struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
            + struct.pack("<IQ", tensor.format.number, offset)
        )
        size = tensor.blocks * tensor.format.bytes
        offset += size + pad(size)
    header = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(fields))
    header += b"".join(field_bytes(*field) for field in fields) + b"".join(infos)
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        file.write(header + b"\0" * pad(len(header)))
        for tensor in tensors:
            for chunk in tensor.data(random):
                file.write(chunk)
            file.write(b"\0" * (-file.tell() % ALIGNMENT))
    part.replace(path)


def vocabulary() -> list[tuple[str, float, int]]:
    """(piece, score, type) of `TOKENS` tokens: bytes, ASCII, our words, and made-up ones.

    Each prefix of each word is a token, and no token but a whole word's beginning joins letters:
    whatever is read is merged from the left, back into the word.
    """
    pieces = [("<unk>", 0.0, 2), ("<s>", 0.0, 3), ("</s>", 0.0, 3)]
    pieces += [(f"<0x{byte:02X}>", 0.0, 6) for byte in range(256)]
    words = dict.fromkeys(["▁", *map(chr, range(33, 127))])
    spoken = " ".join((WORDS, *QUESTIONS)).replace("?", "").replace(",", "").split()
    for word in spoken:
        words.update(dict.fromkeys("▁" + word[:end] for end in range(1, len(word) + 1)))
    for letters in (1, 2, 3, 4):
        for made in product(ascii_lowercase, repeat=letters):
            if len(pieces) + len(words) >= TOKENS:
                break
            words["▁" + "".join(made)] = None
    pieces += [(word, -float(number), 1) for number, word in enumerate(words, len(pieces))]
    assert len(pieces) == TOKENS
    return pieces


def language(shape: Shape) -> tuple[list[Field], list[Tensor]]:
    """A LLaMA of this shape, Q4_K_M: half of the values and of the second feed-forward matrices,
    and the output, are Q6_K."""
    pieces = vocabulary()
    fields: list[Field] = [
        ("general.architecture", "str", "llama"),
        ("general.name", "str", "random weights"),
        ("general.file_type", "u32", 15),
        ("llama.context_length", "u32", 4096),
        ("llama.embedding_length", "u32", shape.width),
        ("llama.block_count", "u32", shape.layers),
        ("llama.feed_forward_length", "u32", shape.ff),
        ("llama.attention.head_count", "u32", shape.heads),
        ("llama.attention.head_count_kv", "u32", shape.kv_heads),
        ("llama.attention.layer_norm_rms_epsilon", "f32", 1e-5),
        ("llama.rope.dimension_count", "u32", shape.width // shape.heads),
        ("llama.vocab_size", "u32", len(pieces)),
        ("tokenizer.ggml.model", "str", "llama"),
        ("tokenizer.ggml.pre", "str", "default"),
        ("tokenizer.ggml.tokens", "*str", [piece for piece, _, _ in pieces]),
        ("tokenizer.ggml.scores", "*f32", [score for _, score, _ in pieces]),
        ("tokenizer.ggml.token_type", "*i32", [kind for _, _, kind in pieces]),
        ("tokenizer.ggml.bos_token_id", "u32", 1),
        ("tokenizer.ggml.eos_token_id", "u32", 2),
        ("tokenizer.ggml.unknown_token_id", "u32", 0),
        ("tokenizer.ggml.add_bos_token", "bool", True),
        ("tokenizer.ggml.add_eos_token", "bool", False),
    ]
    width, ff = shape.width, shape.ff
    kv = shape.kv_heads * width // shape.heads
    tensors = [
        Tensor("token_embd.weight", (TOKENS, width), Q4_K, 0.02),
        Tensor("output_norm.weight", (width,), F32, 1),
        Tensor("output.weight", (TOKENS, width), Q6_K, width**-0.5),
    ]
    for layer in range(shape.layers):
        more = Q6_K if layer < shape.layers // 8 or layer % 3 == 2 else Q4_K
        quiet = (2 * shape.layers) ** -0.5
        tensors += [
            Tensor(f"blk.{layer}.{name}.weight", size, kind, deviation)
            for name, size, kind, deviation in (
                ("attn_norm", (width,), F32, 1),
                ("attn_q", (width, width), Q4_K, width**-0.5),
                ("attn_k", (kv, width), Q4_K, width**-0.5),
                ("attn_v", (kv, width), more, width**-0.5),
                ("attn_output", (width, width), Q4_K, quiet * width**-0.5),
                ("ffn_norm", (width,), F32, 1),
                ("ffn_gate", (ff, width), Q4_K, width**-0.5),
                ("ffn_up", (ff, width), Q4_K, width**-0.5),
                ("ffn_down", (width, ff), more, quiet * ff**-0.5),
            )
        ]
    return fields, tensors


def projector(shape: Shape, tower: Vision) -> tuple[list[Field], list[Tensor]]:
    """An mmproj for it in LLaVA-1.5's legacy layout: one layer fewer than the tower has."""
    fields: list[Field] = [
        ("general.architecture", "str", "clip"),
        ("general.file_type", "u32", 1),
        ("clip.has_text_encoder", "bool", False),
        ("clip.has_vision_encoder", "bool", True),
        ("clip.has_llava_projector", "bool", True),
        ("clip.projector_type", "str", "mlp"),
        ("clip.use_gelu", "bool", False),
        ("clip.vision.image_size", "u32", tower.size),
        ("clip.vision.patch_size", "u32", tower.patch),
        ("clip.vision.embedding_length", "u32", tower.width),
        ("clip.vision.feed_forward_length", "u32", tower.ff),
        ("clip.vision.projection_dim", "u32", shape.width),
        ("clip.vision.block_count", "u32", tower.layers),
        ("clip.vision.attention.head_count", "u32", tower.heads),
        ("clip.vision.attention.layer_norm_epsilon", "f32", 1e-5),
        ("clip.vision.image_mean", "*f32", list(CLIP_MEAN)),
        ("clip.vision.image_std", "*f32", list(CLIP_STD)),
    ]
    width = tower.width
    positions = (tower.size // tower.patch) ** 2 + 1

    def linear(name: str, outputs: int, inputs: int) -> list[Tensor]:
        return [
            Tensor(f"{name}.weight", (outputs, inputs), F16, inputs**-0.5),
            Tensor(f"{name}.bias", (outputs,), F32, 0),
        ]

    def norm(name: str) -> list[Tensor]:
        return [
            Tensor(f"{name}.weight", (width,), F32, 1),
            Tensor(f"{name}.bias", (width,), F32, 0),
        ]

    tensors = [
        Tensor("v.class_embd", (width,), F32, 1),
        Tensor("v.patch_embd.weight", (width, 3, tower.patch, tower.patch), F16, 1 / tower.patch),
        Tensor("v.position_embd.weight", (positions, width), F16, 0.5),
        *norm("v.pre_ln"),
    ]
    for layer in range(tower.layers):
        base = f"v.blk.{layer}."
        for part in ("attn_q", "attn_k", "attn_v", "attn_out"):
            tensors += linear(base + part, width, width)
        tensors += linear(base + "ffn_down", tower.ff, width)
        tensors += linear(base + "ffn_up", width, tower.ff)
        tensors += [*norm(base + "ln1"), *norm(base + "ln2")]
    tensors += linear("mm.0", shape.width, width)
    tensors += linear("mm.2", shape.width, shape.width)
    return fields, tensors


def write_pair(name: str, folder: Path) -> tuple[Path, Path]:
    """The pair of a shape; what is there already is left as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    shape = SHAPES[name]
    llm, mmproj = folder / "llm.gguf", folder / "mmproj.gguf"
    if not llm.exists():
        write(llm, *language(shape), seed=1)
    if not mmproj.exists():
        write(mmproj, *projector(shape, Vision()), seed=2)
    return llm, mmproj


def main() -> None:
    """Write one pair."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shape", choices=SHAPES)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    print(*write_pair(options.shape, options.folder), sep="\n")


if __name__ == "__main__":
    main()

"""One formula for the memory that a model takes.

Two kinds of memory are kept apart, for they behave differently. *Mapped* memory is the language
model's file: the system drops its pages when it must and reads them again, so too little of it is
slow but not fatal. *Anonymous* memory cannot be dropped: too little of it ends a process. It
consists of

- the KV cache: for each token and layer the keys and values of every KV head, in its ggml type;
- llama.cpp's buffer for one ubatch, for each conversation that stays in memory, which flash
  attention leaves as large as its largest step: the two halves of the feed-forward layer with the
  hidden state (eight widths together in llama's shape) of each token, as 32-bit floats. On a
  processor that is all that is touched of it; a card holds the whole buffer, which has room for the
  logits of every token (``buffer_bytes``);
- the mmproj, which is read and not mapped, and one photo's activations beside it;
- what a process with llama.cpp in it takes before it has done anything.

Compared with measurements of a LLaVA-1.5-7B-shaped Q4_K_M, it is within 1% of six configurations
(``tests/memory/test_estimate.py`` has the table).
"""

from dataclasses import dataclass

from lavender.gguf import LanguageFacts
from lavender.memory.sizes import Sizes

ELEMENT_BYTES = {
    "f32": 4.0,
    "f16": 2.0,
    "bf16": 2.0,
    "q8_0": 34 / 32,
    "q5_1": 24 / 32,
    "q5_0": 22 / 32,
    "q4_1": 20 / 32,
    "q4_0": 18 / 32,
}
"""Bytes of one element in the types that a KV cache can have (ggml's block sizes)."""

Q8_BLOCK = 32
"""Elements of a block of the quantized types; a head is cut into whole ones."""

PROCESS_BYTES = 70_000_000
"""Python with numpy and llama.cpp loaded, measured as private memory of a child."""

VISION_ACTIVATION_FLOATS = 8
"""Floats of activations for each pixel of a photo: ViT-L/14 at 336 pixels takes about 4 MB."""

WIDTHS_OF_A_STEP = 8
"""Numbers of each token, in widths of the model, that its largest step holds at once."""

REPACKED_SHARE = 0.75
"""Of a Q4_K_M's weights, this much exists a second time after llama.cpp has repacked it."""


@dataclass(frozen=True)
class Need:
    """Bytes that a model needs. ``mapped`` is the file of the language model.

    ``mmproj`` holds the vision encoder's weights and activations, ``processes`` the children
    themselves, ``repacked`` the second copy of weights where they are repacked.
    """

    mapped: int
    kv: int
    compute: int
    mmproj: int
    processes: int
    repacked: int = 0

    @property
    def anonymous(self) -> int:
        """What cannot be dropped."""
        return self.kv + self.compute + self.mmproj + self.processes + self.repacked

    @property
    def total(self) -> int:
        """What it takes to run at full speed."""
        return self.mapped + self.anonymous


def kv_type(wish: str, head: int, usual: str) -> str:
    """The wish, where such a type exists and a head of this length can be stored in it."""
    whole = wish in ("f32", "f16") or (wish in ELEMENT_BYTES and head % Q8_BLOCK == 0)
    return wish if whole else usual


def kv_bytes_per_token(language: LanguageFacts, kv_type_k: str, kv_type_v: str) -> float:
    """Bytes of KV cache for one token. Raises KeyError for a type that no KV cache can have."""
    keys = language.kv_heads * language.key_length * ELEMENT_BYTES[kv_type_k]
    values = language.kv_heads * language.value_length * ELEMENT_BYTES[kv_type_v]
    return language.block_count * (keys + values)


def estimate(
    language: LanguageFacts,
    *,
    n_ctx: int,
    n_ubatch: int,
    kv_type_k: str,
    kv_type_v: str,
    mmproj_bytes: int = 0,
    image_size: int = 0,
    repack_weights: bool = False,
    residents: int = 1,
) -> Need:
    """What the model needs with a context of ``n_ctx`` tokens and ubatches of ``n_ubatch``.

    ``mmproj_bytes`` 0 leaves vision out; ``image_size`` is in pixels; ``residents`` conversations
    share the KV cache's memory.
    """
    row = WIDTHS_OF_A_STEP * language.embedding_length
    vision = mmproj_bytes + VISION_ACTIVATION_FLOATS * 4 * image_size**2 if mmproj_bytes else 0
    return Need(
        mapped=language.file_size,
        kv=round(n_ctx * kv_bytes_per_token(language, kv_type_k, kv_type_v)),
        compute=4 * n_ubatch * row * residents,
        mmproj=vision,
        processes=PROCESS_BYTES * (2 if mmproj_bytes else 1),
        repacked=round(REPACKED_SHARE * language.file_size) if repack_weights else 0,
    )


def buffer_bytes(language: LanguageFacts, n_ubatch: int) -> int:
    """The whole of llama.cpp's buffer for one ubatch, with room for every token's logits."""
    width = language.embedding_length
    return 4 * n_ubatch * max(language.vocabulary + width, WIDTHS_OF_A_STEP * width)


def need_of(
    language: LanguageFacts, sizes: Sizes, mmproj_bytes: int = 0, image_size: int = 0
) -> Need:
    """What the model needs where the processor alone runs it as ``sizes`` says."""
    return estimate(
        language,
        n_ctx=sizes.n_ctx,
        n_ubatch=sizes.n_ubatch,
        kv_type_k=sizes.kv_type_k,
        kv_type_v=sizes.kv_type_v,
        mmproj_bytes=mmproj_bytes,
        image_size=image_size,
        repack_weights=sizes.repack_weights,
        residents=sizes.residents,
    )

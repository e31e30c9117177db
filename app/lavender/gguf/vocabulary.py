"""Whether a vocabulary is one that llama.cpp can load and tokenize with.

llama.cpp asserts, and so ends its process, where two tokens have the same text, and later where a
SentencePiece vocabulary lacks a byte or its BOS token (``llama-vocab.cpp``).
"""

from lavender.gguf.cursor import Damaged
from lavender.gguf.header import Header
from lavender.gguf.long_arrays import read_texts

TOKENS = "tokenizer.ggml.tokens"
SENTENCEPIECE = "llama"
NONE = (1 << 32) - 1
"""The number that stands for "no such token"."""


def is_whole(header: Header) -> bool:
    """Whether the tables of the vocabulary fit together and hold what its kind needs."""
    size = header.length(TOKENS)
    kind = header.text("tokenizer.ggml.model")
    if kind in ("", "none", "no_vocab"):
        return size == 0
    tables = ("tokenizer.ggml.scores", "tokenizer.ggml.token_type")
    return (
        size > 0
        and header.tensors["token_embd.weight"].shape[-1] >= size
        and all(header.length(key) == size for key in tables if key in header.metadata)
        and all(_exists(header, name, size) for name in ("bos", "eos"))
        and _texts_are_sound(header, size, kind)
    )


def _exists(header: Header, name: str, size: int) -> bool:
    key = f"tokenizer.ggml.{name}_token_id"
    if key not in header.metadata:
        return True
    number = header.number(key, -1)
    if number == NONE:
        begins = header.flag("tokenizer.ggml.add_bos_token", True)
        return name != "bos" or not begins or header.text("tokenizer.ggml.model") != SENTENCEPIECE
    return 0 <= number < size


def _texts_are_sound(header: Header, size: int, kind: str) -> bool:
    try:
        # llama.cpp reads a token's text as a C string.
        texts = [text.split(b"\0")[0] for text in read_texts(header, TOKENS)]
    except Damaged:
        return False
    if len(texts) != size:
        return False
    unique = {text for text in texts if text}  # llama.cpp numbers empty ones itself
    if len(unique) + texts.count(b"") != size:
        return False
    # A byte may stand for itself, as a letter does, where its <0xXX> is missing.
    return kind != SENTENCEPIECE or all(
        b"<0x%02X>" % byte in unique or bytes([byte]) in unique for byte in range(256)
    )

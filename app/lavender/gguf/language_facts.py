"""What the header of a language model says, checked where llama.cpp would abort.

llama.cpp ends the whole process on some inconsistent headers: an absurd block count, token tables
of different lengths, a SentencePiece vocabulary without byte tokens or with a BOS token that does
not exist. Those are refused here.
"""

from collections import Counter
from dataclasses import dataclass

from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.gguf.header import Header
from lavender.gguf.kinds import require_language_model
from lavender.gguf.tensor_types import FILE_TYPES
from lavender.gguf.vocabulary import TOKENS, is_whole

MAX_BLOCKS = 1024
MAX_WIDTH = 1 << 17


@dataclass(frozen=True)
class LanguageFacts:
    """Sizes of a language model. ``key_length`` and ``value_length`` are a head's dimensions.

    ``quantization`` is the usual name ("Q4_K_M"); ``parameters`` counts all weights.
    """

    architecture: str
    name: str
    embedding_length: int
    block_count: int
    heads: int
    kv_heads: int
    key_length: int
    value_length: int
    context_length: int
    vocabulary: int
    quantization: str
    has_chat_template: bool
    parameters: int
    file_size: int

    @staticmethod
    def of(header: Header) -> "LanguageFacts":
        """Read the facts; raise UserError if this is no language model or an inconsistent one."""
        require_language_model(header)
        arch = header.architecture
        width = header.number(f"{arch}.embedding_length")
        blocks = header.number(f"{arch}.block_count")
        heads = _largest(header, f"{arch}.attention.head_count")
        kv_heads = _largest(header, f"{arch}.attention.head_count_kv") or heads
        key = header.number(f"{arch}.attention.key_length") or width // max(heads, 1)
        value = header.number(f"{arch}.attention.value_length") or key
        sane = (
            0 < blocks <= MAX_BLOCKS
            and 0 < width <= MAX_WIDTH
            and 0 <= heads <= width
            and 0 <= kv_heads <= MAX_WIDTH
            and 0 <= key <= MAX_WIDTH
            and 0 <= value <= MAX_WIDTH
            and _has_blocks(header, blocks)
            and header.tensors["token_embd.weight"].shape[0] == width
            and is_whole(header)
        )
        if not sane:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{file} contradicts itself, so it would not run. Download or convert it again.",
                ),
                file=header.path.name,
            )
        return LanguageFacts(
            architecture=arch,
            name=header.text("general.name"),
            embedding_length=width,
            block_count=blocks,
            heads=heads,
            kv_heads=kv_heads,
            key_length=key,
            value_length=value,
            context_length=max(header.number(f"{arch}.context_length"), 0),
            vocabulary=header.length(TOKENS) or header.tensors["token_embd.weight"].shape[-1],
            quantization=_quantization(header),
            has_chat_template=bool(header.text("tokenizer.chat_template")),
            parameters=sum(info.elements for info in header.tensors.values()),
            file_size=header.file_size,
        )


def _largest(header: Header, key: str) -> int:
    """A count that some models give for each layer: the largest."""
    value = header.metadata.get(key)
    if isinstance(value, tuple):
        return max((item for item in value if isinstance(item, int)), default=0)
    return header.number(key)


def _has_blocks(header: Header, blocks: int) -> bool:
    stored = {name.split(".")[1] for name in header.tensors if name.startswith("blk.")}
    return all(str(index) in stored for index in range(blocks))


def _quantization(header: Header) -> str:
    named = FILE_TYPES.get(header.number("general.file_type", -1))
    if named:
        return named
    bytes_by_type: Counter[str] = Counter()
    for info in header.tensors.values():
        bytes_by_type[info.type] += info.nbytes
    return bytes_by_type.most_common(1)[0][0].upper()

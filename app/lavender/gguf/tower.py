"""Whether the tensors of a LLaVA mmproj are all there and fit together.

llama.cpp treats most of them as optional while it loads, and crashes on a missing one or on shapes
that do not match when it builds the graph. Names are those of ``clip-impl.h``.
"""

from collections.abc import Iterator
from typing import Protocol

from lavender.gguf.header import Header

Shapes = tuple[tuple[int, ...], ...]


class Sizes(Protocol):
    """What is needed of the facts: widths, counts and pixels, as the header states them."""

    @property
    def projector(self) -> str: ...
    @property
    def image_size(self) -> int: ...
    @property
    def patch_size(self) -> int: ...
    @property
    def embedding_length(self) -> int: ...
    @property
    def heads(self) -> int: ...
    @property
    def feed_forward_length(self) -> int: ...
    @property
    def block_count(self) -> int: ...
    @property
    def feature_layers(self) -> tuple[int, ...] | None: ...
    @property
    def has_class_embedding(self) -> bool: ...
    @property
    def width(self) -> int: ...


def is_whole(header: Header, sizes: Sizes) -> bool:
    """Whether every tensor that the graph uses exists in a shape that it can use."""
    return (
        sizes.width > 0
        and 0 < sizes.heads <= sizes.embedding_length
        and sizes.embedding_length % sizes.heads == 0
        and all(layer <= sizes.block_count for layer in sizes.feature_layers or ())
        and all(
            _shape(header, name) in allowed
            for name, allowed in (*_tower(sizes), *_projector(header, sizes))
        )
    )


def _shape(header: Header, name: str) -> tuple[int, ...]:
    info = header.tensors.get(name)
    return info.shape if info is not None else ()


def _tower(sizes: Sizes) -> Iterator[tuple[str, Shapes]]:
    """(tensor, allowed shapes); an empty shape allows it to be missing."""
    width, inner = sizes.embedding_length, sizes.feed_forward_length
    side = sizes.patch_size
    tokens = (sizes.image_size // side) ** 2 + sizes.has_class_embedding
    yield "v.patch_embd.weight", ((side, side, 3, width),)
    yield "v.position_embd.weight", ((width, tokens),)
    if sizes.has_class_embedding:
        yield "v.class_embd", ((width,), (width, 1))
    for name in ("v.pre_ln", "v.post_ln"):
        yield f"{name}.weight", ((width,), ())
        yield f"{name}.bias", ((width,), ())
    for index in range(sizes.block_count):
        block = f"v.blk.{index}."
        for part in ("attn_q", "attn_k", "attn_v", "attn_out"):
            yield f"{block}{part}.weight", ((width, width),)
            yield f"{block}{part}.bias", ((width,), ())
        for part in ("ln1", "ln2"):
            yield f"{block}{part}.weight", ((width,), ())
            yield f"{block}{part}.bias", ((width,), ())
        # Legacy files call the first linear ffn_down, others ffn_up.
        for part in ("ffn_down", "ffn_up"):
            yield f"{block}{part}.weight", ((width, inner), (inner, width))
            yield f"{block}{part}.bias", ((width,), (inner,), ())


def _projector(header: Header, sizes: Sizes) -> Iterator[tuple[str, Shapes]]:
    if sizes.projector not in ("mlp", "linear"):
        return
    first = _shape(header, "mm.0.weight")
    inner = first[1] if len(first) == 2 else 0
    yield "mm.0.weight", ((sizes.embedding_length, inner),)
    yield "mm.0.bias", ((inner,),)
    if sizes.projector == "linear":
        return
    yield "mm.2.weight", ((inner, sizes.width),)
    yield "mm.2.bias", ((sizes.width,),)

"""How much of a model a graphics card takes over.

The text comes first: as many layers as fit, with their keys and values; then, where all of them do
and room is left, the vision encoder. llama.cpp puts the output on the card first and then the
layers from the last to the first, so ``layers`` runs up to one more than the model has.

Keys and values have the same type here: llama.cpp's kernels for cards want it so.
"""

from dataclasses import replace

from lavender.gguf import LanguageFacts
from lavender.memory.devices import Device, Kind
from lavender.memory.estimate import Need, buffer_bytes, kv_type, need_of
from lavender.memory.sizes import SMALL_MODEL, UBATCH, Sizes, Wishes

CARD_TYPES = ("f16", "q8_0")
CARD_CONTEXTS = (8192, 4096, 3072, 2048)

RESERVE = 500_000_000
"""Bytes of a card that a process takes before it holds anything, and that the screen needs."""

SHARE = 0.95
"""Of a card's free memory: it changes between the look and the load."""


def usable(devices: tuple[Device, ...], wishes: Wishes) -> tuple[Device, ...]:
    """The cards that take part. Graphics inside the processor only where a person wishes it."""
    cards = tuple(device for device in devices if device.kind is Kind.CARD)
    if cards or not wishes.gpu_layers:
        return cards
    return tuple(device for device in devices if device.kind is Kind.INTEGRATED)


def on_card(
    language: LanguageFacts,
    devices: tuple[Device, ...],
    wishes: Wishes,
    mmproj_bytes: int,
    image_size: int,
) -> tuple[Sizes, Need] | None:
    """The best way to run the model with cards, and what it needs of the computer's own memory.

    None where the processor alone is better. A way on which everything fits comes before all
    others, then one on which all text does; else the one with the most layers.
    """
    cards = usable(devices, wishes)
    worth = language.file_size > SMALL_MODEL if wishes.gpu_layers is None else wishes.gpu_layers > 0
    if not cards or not worth:
        return None
    room = sum(max(0, round(card.free * SHARE) - RESERVE) for card in cards)
    ways: list[tuple[Sizes, Need]] = []
    for sizes in _candidates(language, wishes):
        need = need_of(language, sizes, mmproj_bytes, image_size)
        placed = _place(language, sizes, need, room, wishes)
        if placed.gpu_layers:
            shared = all(card.shares_memory for card in cards)
            ways.append((placed, need if shared else _left(language, placed, need)))
    ways.sort(key=lambda way: (-way[0].gpu_layers, not way[0].gpu_vision))
    return ways[0] if ways else None


def _candidates(language: LanguageFacts, wishes: Wishes) -> list[Sizes]:
    """Contexts and types, the best first."""
    limit = language.context_length or CARD_CONTEXTS[0]
    heads = language.key_length, language.value_length
    ways = []
    for kind in CARD_TYPES:
        for context in CARD_CONTEXTS:
            n_ctx = min(limit, wishes.context or context)
            n_ubatch = min(wishes.ubatch or UBATCH, n_ctx)
            usual = (kv_type(kind, head, "f16") for head in heads)
            wished = (wishes.kv_type_k, wishes.kv_type_v)
            key, value = map(kv_type, wished, heads, usual)
            ways.append(Sizes(n_ctx, n_ubatch, key, value))
    return list(dict.fromkeys(ways))


def _place(language: LanguageFacts, sizes: Sizes, need: Need, room: int, wishes: Wishes) -> Sizes:
    """``sizes`` with what a card with ``room`` bytes takes over."""
    everything = language.block_count + 1
    output = _output_bytes(language)
    layer = (language.file_size - output + need.kv) / language.block_count
    free = room - buffer_bytes(language, sizes.n_ubatch) - output
    if wishes.gpu_layers is not None:
        layers = min(wishes.gpu_layers, everything)
    else:
        layers = max(0, min(everything, 1 + int(free // layer))) if free >= layer else 0
    left = free - layer * (layers - 1)
    vision = layers == everything and bool(need.mmproj) and left >= need.mmproj + RESERVE
    return replace(sizes, gpu_layers=layers, gpu_vision=vision)


def _output_bytes(language: LanguageFacts) -> int:
    """The matrix that turns states into tokens, at the file's mean bytes for a weight."""
    mean = language.file_size / max(1, language.parameters)
    return round(language.vocabulary * language.embedding_length * mean)


def _left(language: LanguageFacts, sizes: Sizes, need: Need) -> Need:
    """What the computer's own memory still has to hold."""
    share = max(0.0, 1 - sizes.gpu_layers / (language.block_count + 1))
    return replace(
        need,
        mapped=round(need.mapped * share),
        kv=round(need.kv * share),
        mmproj=0 if sizes.gpu_vision else need.mmproj,
    )

"""How to run a model on this machine: context, batches, threads, types of the KV cache.

There are two ways: *quick*, where memory is plenty, never trades speed for memory; *lean* does
where it must. They follow measurements of a 7B model on two cores (Q4_K_M, ViT-L/14 at 336 pixels;
tokens a second of a photo that is read):

- *Weights stay mapped* in both. Repacking them costs 3.2 GB and made reading a photo slower, 33 to
  36 against 53 to 61 (21 against 31 on another machine), and writing no faster.
- *Keys q8_0, values f16* in both. With f16 keys reading was 12% faster, 61 against 54, and writing
  8% slower, for more memory; and with weights in Q8_0 or Q4_0, what is evaluated singly equals what
  is evaluated as a batch only with q8_0. Quantized values too save more and slow down reading to
  45, so they are for machines that lack the memory. A head whose dimension is no multiple of 32
  cannot be cut into q8_0's blocks.
- *The vision encoder stays* between photos in quick: starting it takes longer than a second, and
  it holds its file in memory. In lean its memory comes back after each photo.
- *Several conversations stay in memory* in quick, once they are gone on with, and share what the
  context was given. In lean the others are read back from disk, a tenth of a second for a photo.
- *One ubatch of 640* holds LLaVA's 576 image tokens and the words around them.
- *Physical cores, less those that others keep busy.* Two threads that have to share a core with
  two busy ones fell from 5 tokens a second to 0.3.

A graphics card takes over what fits on it (``offload``).

The same facts give the same choice, and our own engine's memory and time are not among them (see
``machine``), so a choice holds from one question to the next. Whatever a person wishes is granted
within what the model can take.
"""

from dataclasses import dataclass, replace

from lavender.errors import QT_TRANSLATE_NOOP, Sentence
from lavender.gguf import LanguageFacts
from lavender.memory.estimate import Q8_BLOCK, Need, kv_type, need_of
from lavender.memory.machine import Machine
from lavender.memory.offload import on_card
from lavender.memory.reasons import (
    count_threads,
    why_cards,
    why_context,
    why_profile,
    why_residents,
    why_types,
)
from lavender.memory.sizes import RESIDENTS, UBATCH, Sizes, Wishes

CONTEXTS = (8192, 4096, 3072, 2048, 1024)
SMALL_CONTEXT = 2048
"""Where memory is short, what the context does not take keeps the weights in memory."""

LEAST_CONTEXT = 64
MOST_RESIDENTS = 16
SMALL_UBATCH = 256
"""Gemma 3 shows a photo's 256 rows to each other, which takes a batch that holds them all."""

COMFORT = 0.8
"""Of the available memory, this much may be used before the rest of the system feels it."""

SQUEEZE = 0.5
"""Of the available memory, this much may be anonymous where not everything fits."""

PLENTY = 0.5
"""Of the available memory, this much may be used before the lean way is chosen."""

LEANER = 0.8
"""Each leaner way takes at most this share of the anonymous memory of the one before."""


@dataclass(frozen=True)
class Choice:
    """How to run a model. ``need`` is what it then takes; ``explanation`` says why, a sentence a
    decision.

    ``leaner`` are ways that take less and less, for when memory runs short after all.
    ``together`` says that the vision encoder fits beside the model.
    """

    sizes: Sizes
    threads: int
    profile: str
    need: Need
    explanation: tuple[Sentence, ...]
    leaner: tuple[Sizes, ...]
    together: bool


def choose(
    language: LanguageFacts,
    machine: Machine,
    wishes: Wishes | None = None,
    mmproj_bytes: int = 0,
    image_size: int = 0,
) -> Choice:
    """Decide how to run the model.

    ``mmproj_bytes`` and ``image_size`` (pixels) let the vision encoder's memory count.
    """
    wishes = wishes or Wishes()
    choice = _on_processor(language, machine, wishes, mmproj_bytes, image_size)
    found = on_card(language, machine.devices, wishes, mmproj_bytes, image_size)
    sizes, need = found or (choice.sizes, choice.need)
    why = why_cards(language, sizes, machine, wishes)
    if found is None:
        return replace(choice, explanation=(*choice.explanation, why))
    half = replace(sizes, gpu_layers=sizes.gpu_layers // 2, gpu_vision=False)
    return replace(
        choice,
        sizes=sizes,
        need=need,
        explanation=(
            why_context(language, sizes.n_ctx, wishes),
            why_types(sizes, wishes),
            count_threads(machine, wishes)[1],
            why,
        ),
        leaner=(*([half] if half.gpu_layers else []), choice.sizes, *choice.leaner),
        together=need.total <= machine.available_memory,
    )


def _on_processor(
    language: LanguageFacts, machine: Machine, wishes: Wishes, mmproj_bytes: int, image_size: int
) -> Choice:
    """The choice where there is no graphics card."""
    ways = {
        profile: {
            sizes: need_of(language, sizes, mmproj_bytes, image_size)
            for sizes in _candidates(language, profile, wishes)
        }
        for profile in ("quick", "lean")
    }
    profile = wishes.profile if wishes.profile in ways else _profile(ways["quick"], machine)
    needs = ways[profile]
    sizes, why = _first_that_fits(needs, machine, wishes)
    threads, why_threads = count_threads(machine, wishes)
    return Choice(
        sizes=sizes,
        threads=threads,
        profile=profile,
        need=needs[sizes],
        explanation=(
            why_profile(profile, wishes),
            why_context(language, sizes.n_ctx, wishes),
            why,
            why_types(sizes, wishes),
            why_residents(sizes, wishes),
            why_threads,
        ),
        leaner=_leaner(needs[sizes], needs | ways["lean"]),
        together=needs[sizes].total <= machine.available_memory,
    )


def _candidates(language: LanguageFacts, profile: str, wishes: Wishes) -> list[Sizes]:
    """Every way to run it within a profile, the best first."""
    limit = language.context_length or CONTEXTS[0]
    contexts = [max(LEAST_CONTEXT, min(limit, wishes.context or size)) for size in CONTEXTS]
    small_key = "f16" if language.key_length % Q8_BLOCK else "q8_0"
    small_value = "f16" if language.value_length % Q8_BLOCK else "q8_0"
    quick = profile == "quick"
    residents = max(1, min(wishes.residents or (RESIDENTS if quick else 1), MOST_RESIDENTS))
    usual = Sizes(0, UBATCH, small_key, "f16")
    saving = Sizes(0, SMALL_UBATCH, small_key, small_value)
    kinds = (usual,) if quick else (usual, saving)
    ways = [
        replace(
            kind,
            n_ctx=context,
            n_ubatch=min(wishes.ubatch or kind.n_ubatch, context),
            kv_type_k=kv_type(wishes.kv_type_k, language.key_length, kind.kv_type_k),
            kv_type_v=kv_type(wishes.kv_type_v, language.value_length, kind.kv_type_v),
            repack_weights=bool(wishes.repack_weights),
            residents=residents,
        )
        for kind in kinds
        for context in contexts
    ]
    return list(dict.fromkeys(ways))


def _profile(quick: dict[Sizes, Need], machine: Machine) -> str:
    """Quick where its largest context is small beside what is free."""
    largest = next(iter(quick.values()))
    return "quick" if largest.total <= machine.available_memory * PLENTY else "lean"


def _first_that_fits(
    needs: dict[Sizes, Need], machine: Machine, wishes: Wishes
) -> tuple[Sizes, Sentence]:
    room = machine.available_memory
    for sizes, need in needs.items():
        if need.total <= room * COMFORT:
            return sizes, Sentence(QT_TRANSLATE_NOOP("memory", "All of it stays in memory."))
    for sizes, need in needs.items():
        small = sizes.n_ctx <= SMALL_CONTEXT or wishes.context
        if small and need.anonymous <= room * SQUEEZE:
            return sizes, Sentence(
                QT_TRANSLATE_NOOP(
                    "memory",
                    "Memory is short: parts of the model may be read from disk again and again.",
                )
            )
    sizes = min(needs, key=lambda each: needs[each].anonymous)
    return sizes, Sentence(
        QT_TRANSLATE_NOOP(
            "memory", "There is too little memory for it; close other programs first."
        )
    )


def _leaner(chosen: Need, needs: dict[Sizes, Need]) -> tuple[Sizes, ...]:
    """Ways that take clearly less than the one before, the largest first."""
    leaner: list[Sizes] = []
    limit = chosen.anonymous * LEANER
    for sizes, need in sorted(needs.items(), key=lambda each: -each[1].anonymous):
        if need.anonymous <= limit:
            leaner.append(sizes)
            limit = need.anonymous * LEANER
    return tuple(leaner)

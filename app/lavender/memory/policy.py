"""How to run a model on this machine: context, batches, threads, types of the KV cache.

The choices follow measurements of a 7B model on two cores (Q4_K_M, ViT-L/14 at 336 pixels):

- *Weights stay mapped.* Repacking them costs 3 GB and made reading a photo slower, 21 against 31
  tokens a second; it gains about a tenth in decoding.
- *Keys q8_0, values f16.* Close to f16 in speed for three quarters of its memory. Quantized values
  too save more and slow down reading, so they are for machines that lack the memory. A head whose
  dimension is no multiple of 32 cannot be cut into q8_0's blocks.
- *One ubatch of 640* holds LLaVA's 576 image tokens and the words around them.
- *Physical cores, less those that others keep busy.* Two threads that have to share a core with
  two busy ones fell from 5 tokens a second to 0.3.

The same facts give the same choice, and our own engine's memory and time are not among them (see
``machine``), so a choice holds from one question to the next.
"""

from dataclasses import dataclass

from lavender.errors import QT_TRANSLATE_NOOP, Sentence
from lavender.gguf import LanguageFacts
from lavender.memory.estimate import Need, estimate
from lavender.memory.machine import Machine
from lavender.memory.verdict import COMFORT

CONTEXTS = (8192, 4096, 3072, 2048, 1024)
SMALL_CONTEXT = 2048
"""Where memory is short, what the context does not take keeps the weights in memory."""

LEAST_CONTEXT = 64
UBATCH = 640
SMALL_UBATCH = 192
Q8_BLOCK = 32
SQUEEZE = 0.5
"""Of the available memory, this much may be anonymous where not everything fits."""


@dataclass(frozen=True)
class Choice:
    """How to run a model. Context and batches are in tokens, KV types are ggml's names.

    ``need`` is what it then takes; ``explanation`` says why, one sentence a decision.
    """

    n_ctx: int
    n_batch: int
    n_ubatch: int
    threads: int
    kv_type_k: str
    kv_type_v: str
    repack_weights: bool
    need: Need
    explanation: tuple[Sentence, ...]


@dataclass(frozen=True)
class _Cache:
    """One way to size the KV cache and the batches."""

    n_ctx: int
    n_ubatch: int
    kv_type_k: str
    kv_type_v: str


def choose(
    language: LanguageFacts,
    machine: Machine,
    wanted_context: int | None = None,
    wanted_threads: int | None = None,
    mmproj_bytes: int = 0,
    image_size: int = 0,
) -> Choice:
    """Decide how to run the model. A wish is granted within what the model can take.

    ``mmproj_bytes`` and ``image_size`` (pixels) let the vision encoder's memory count.
    """
    needs = {
        cache: estimate(
            language,
            n_ctx=cache.n_ctx,
            n_ubatch=cache.n_ubatch,
            kv_type_k=cache.kv_type_k,
            kv_type_v=cache.kv_type_v,
            mmproj_bytes=mmproj_bytes,
            image_size=image_size,
        )
        for cache in _candidates(language, wanted_context)
    }
    cache, why = _first_that_fits(needs, machine, wanted_context)
    threads, why_threads = _threads(machine, wanted_threads)
    return Choice(
        n_ctx=cache.n_ctx,
        n_batch=min(UBATCH, cache.n_ctx),
        n_ubatch=min(cache.n_ubatch, cache.n_ctx),
        threads=threads,
        kv_type_k=cache.kv_type_k,
        kv_type_v=cache.kv_type_v,
        repack_weights=False,
        need=needs[cache],
        explanation=(
            _why_context(language, cache.n_ctx, wanted_context),
            why,
            _why_types(cache),
            why_threads,
        ),
    )


def _candidates(language: LanguageFacts, wanted: int | None) -> list[_Cache]:
    """Every way to run it, the best first."""
    limit = language.context_length or CONTEXTS[0]
    contexts = [max(LEAST_CONTEXT, min(limit, wanted or size)) for size in CONTEXTS]
    key = "f16" if language.key_length % Q8_BLOCK else "q8_0"
    value = "f16" if language.value_length % Q8_BLOCK else "q8_0"
    usual = [_Cache(context, UBATCH, key, "f16") for context in contexts]
    saving = [_Cache(context, SMALL_UBATCH, key, value) for context in contexts]
    return list(dict.fromkeys([*usual, *saving]))


def _first_that_fits(
    needs: dict[_Cache, Need], machine: Machine, wanted: int | None
) -> tuple[_Cache, Sentence]:
    room = machine.available_memory
    for cache, need in needs.items():
        if need.total <= room * COMFORT:
            return cache, Sentence(QT_TRANSLATE_NOOP("memory", "All of it stays in memory."))
    for cache, need in needs.items():
        small = cache.n_ctx <= SMALL_CONTEXT or wanted is not None
        if small and need.anonymous <= room * SQUEEZE:
            return cache, Sentence(
                QT_TRANSLATE_NOOP(
                    "memory",
                    "Memory is short: parts of the model may be read from disk again and again.",
                )
            )
    cache = min(needs, key=lambda each: needs[each].anonymous)
    return cache, Sentence(
        QT_TRANSLATE_NOOP(
            "memory", "There is too little memory for it; close other programs first."
        )
    )


def _threads(machine: Machine, wanted: int | None) -> tuple[int, Sentence]:
    if wanted:
        threads = max(1, min(wanted, machine.logical_cores))
        return threads, Sentence(
            QT_TRANSLATE_NOOP("memory", "Threads: {threads}, as you chose."), {"threads": threads}
        )
    threads = max(1, machine.physical_cores - round(machine.load))
    values: dict[str, object] = {"threads": threads, "cores": machine.physical_cores}
    if threads == machine.physical_cores:
        return threads, Sentence(
            QT_TRANSLATE_NOOP("memory", "Threads: {threads}, one for each physical core."), values
        )
    return threads, Sentence(
        QT_TRANSLATE_NOOP(
            "memory", "Threads: {threads} of {cores} cores, because other programs are busy."
        ),
        values,
    )


def _why_context(language: LanguageFacts, n_ctx: int, wanted: int | None) -> Sentence:
    values: dict[str, object] = {"tokens": n_ctx, "most": language.context_length}
    if wanted == n_ctx:
        return Sentence(
            QT_TRANSLATE_NOOP("memory", "Context: {tokens} tokens, as you chose."), values
        )
    if n_ctx == language.context_length:
        return Sentence(
            QT_TRANSLATE_NOOP("memory", "Context: {tokens} tokens, all that the model can take."),
            values,
        )
    return Sentence(
        QT_TRANSLATE_NOOP("memory", "Context: {tokens} tokens, as large as fits comfortably."),
        values,
    )


def _why_types(cache: _Cache) -> Sentence:
    values: dict[str, object] = {"key": cache.kv_type_k, "value": cache.kv_type_v}
    if cache.kv_type_v != "f16":
        why = QT_TRANSLATE_NOOP("memory", "Keys {key} and values {value}, to save memory.")
    elif cache.kv_type_k == "f16":
        why = QT_TRANSLATE_NOOP(
            "memory", "Keys {key} and values {value}: its heads cannot be stored smaller."
        )
    else:
        why = QT_TRANSLATE_NOOP(
            "memory", "Keys {key} and values {value}: nearly as fast as f16 for less memory."
        )
    return Sentence(why, values)

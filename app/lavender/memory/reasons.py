"""Why the policy chose what it chose, in sentences; and the threads, whose reason is their rule."""

from lavender.errors import QT_TRANSLATE_NOOP, Sentence
from lavender.gguf import LanguageFacts
from lavender.memory.devices import Kind
from lavender.memory.machine import Machine
from lavender.memory.sizes import SMALL_MODEL, Sizes, Wishes


def count_threads(machine: Machine, wishes: Wishes) -> tuple[int, Sentence]:
    """How many threads compute, and why: one for each core that nobody else keeps busy."""
    if wishes.threads:
        threads = max(1, min(wishes.threads, machine.logical_cores))
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


def why_context(language: LanguageFacts, n_ctx: int, wishes: Wishes) -> Sentence:
    """Why the context is as large as it is."""
    values: dict[str, object] = {"tokens": n_ctx, "most": language.context_length}
    if wishes.context == n_ctx:
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


def why_types(sizes: Sizes, wishes: Wishes) -> Sentence:
    """Why keys and values have these types."""
    values: dict[str, object] = {"key": sizes.kv_type_k, "value": sizes.kv_type_v}
    if wishes.kv_type_k or wishes.kv_type_v:
        why = QT_TRANSLATE_NOOP("memory", "Keys {key} and values {value}, as you chose.")
    elif sizes.kv_type_v != "f16":
        why = QT_TRANSLATE_NOOP("memory", "Keys {key} and values {value}, to save memory.")
    elif sizes.kv_type_k == "f16":
        why = QT_TRANSLATE_NOOP(
            "memory", "Keys {key} and values {value}: nothing is stored smaller than it is."
        )
    else:
        why = QT_TRANSLATE_NOOP(
            "memory", "Keys {key} and values {value}: nearly as fast as f16 for less memory."
        )
    return Sentence(why, values)


def why_residents(sizes: Sizes, wishes: Wishes) -> Sentence:
    """Why so many conversations stay in memory."""
    values: dict[str, object] = {"count": sizes.residents}
    if wishes.residents == sizes.residents:
        why = QT_TRANSLATE_NOOP("memory", "Conversations in memory: {count}, as you chose.")
    elif sizes.residents == 1:
        why = QT_TRANSLATE_NOOP(
            "memory", "Conversations in memory: one; the others wait on the disk."
        )
    else:
        why = QT_TRANSLATE_NOOP(
            "memory", "Conversations in memory: {count}, as far as the context's memory goes."
        )
    return Sentence(why, values)


_PROFILES = {
    "quick": QT_TRANSLATE_NOOP("memory", "quick"),
    "lean": QT_TRANSLATE_NOOP("memory", "lean"),
}


def why_profile(profile: str, wishes: Wishes) -> Sentence:
    """Why it runs quick or lean."""
    if wishes.profile == profile:
        return Sentence(
            QT_TRANSLATE_NOOP("memory", "Profile: {profile}, as you chose."),
            {"profile": Sentence(_PROFILES[profile])},
        )
    if profile == "quick":
        return Sentence(QT_TRANSLATE_NOOP("memory", "Profile: quick, because memory is plenty."))
    return Sentence(
        QT_TRANSLATE_NOOP("memory", "Profile: lean, to leave memory to other programs.")
    )


def why_cards(language: LanguageFacts, sizes: Sizes, machine: Machine, wishes: Wishes) -> Sentence:
    """What graphics cards do for the model, and why not more."""
    cards = [device for device in machine.devices if device.kind is Kind.CARD]
    inside = [device for device in machine.devices if device.kind is Kind.INTEGRATED]
    values: dict[str, object] = {
        "cards": ", ".join(device.description for device in cards or inside),
        "layers": sizes.gpu_layers,
        "all": language.block_count + 1,
    }
    if not cards and not inside:
        why = QT_TRANSLATE_NOOP(
            "memory", "Graphics: none that this program can use; the processor does everything."
        )
    elif wishes.gpu_layers is not None:
        why = QT_TRANSLATE_NOOP(
            "memory", "Graphics: {layers} of {all} layers run on {cards}, as you chose."
        )
    elif not cards:
        why = QT_TRANSLATE_NOOP(
            "memory",
            "Graphics: {cards} computes in the processor's own memory and is left alone. Set"
            " gpu_layers in the settings to try it.",
        )
    elif sizes.gpu_vision:
        why = QT_TRANSLATE_NOOP("memory", "Graphics: the model and its eyes run on {cards}.")
    elif sizes.gpu_layers > language.block_count:
        why = QT_TRANSLATE_NOOP(
            "memory", "Graphics: the model runs on {cards}; photos are read by the processor."
        )
    elif sizes.gpu_layers:
        why = QT_TRANSLATE_NOOP(
            "memory", "Graphics: {layers} of {all} layers run on {cards}; more do not fit."
        )
    elif language.file_size <= SMALL_MODEL:
        why = QT_TRANSLATE_NOOP(
            "memory", "Graphics: a model this small answers before {cards} would have started."
        )
    else:
        why = QT_TRANSLATE_NOOP(
            "memory", "Graphics: {cards} has too little free memory for this model."
        )
    return Sentence(why, values)

"""Which family a pair belongs to, guessed from what its files say.

Most LLaVA files carry no chat template, and a wrong one costs much of a model's sense, so the
template is looked for in this order: the text of the file's own template, the names that people
give such files, and what the sizes give away (a vocabulary of 128k is Llama 3's; 8 KV heads under
a width of 4096 with 32k tokens are Mistral's).
"""

from dataclasses import dataclass

from lavender.gguf import Header, LanguageFacts, VisionFacts

LLAMA_3_VOCABULARY = 128_000
SENTENCEPIECE_VOCABULARY = 33_000
SPELLINGS = {
    "bakllava": "BakLLaVA",
    "sharegpt4v": "ShareGPT4V",
    "mobilevlm": "MobileVLM",
    "llava-v1.6": "LLaVA 1.6",
    "llava-1.6": "LLaVA 1.6",
    "phi-3": "LLaVA Phi-3",
    "gemma-3": "Gemma 3",
    "qwen2.5-vl": "Qwen2.5-VL",
    "qwen2-vl": "Qwen2-VL",
    "smolvlm": "SmolVLM2",
    "moondream": "Moondream",
    "minicpm-v": "MiniCPM-V",
}
"""Names as they stand in files, and as people know them."""


@dataclass(frozen=True)
class Family:
    """``name`` is a proper name for people, ``template`` one of ``catalog.TEMPLATES``."""

    name: str
    template: str


def guess_family(header: Header, language: LanguageFacts, vision: VisionFacts) -> Family:
    """Guess the family of the language model in ``header`` with this vision part."""
    words = f"{language.name} {header.text('general.basename')} {header.path.name}".lower()
    template = _template(header, language, words)
    return Family(_name(words, template, language, vision), template)


def _template(header: Header, language: LanguageFacts, words: str) -> str:
    own = header.text("tokenizer.chat_template")
    if own:
        return _by_text(own)
    if "bakllava" in words or "mistral" in words:
        return "mistral"
    if language.architecture != "llama":
        return "vicuna_v1"
    if language.vocabulary >= LLAMA_3_VOCABULARY:
        return "llama-3"
    mistral = language.kv_heads == 8 and language.embedding_length == 4096
    if mistral and language.vocabulary <= SENTENCEPIECE_VOCABULARY:
        return "mistral"
    return "vicuna_v1"


def _by_text(template: str) -> str:
    """Our own writing of a template that we know, for its tokens are exact; else the file's."""
    if "<|start_header_id|>" in template:
        return "llama-3"
    if "[INST]" in template and "<<SYS>>" not in template and "TOOL" not in template:
        return "mistral"
    if "USER:" in template and "ASSISTANT:" in template:
        return "vicuna_v1"
    return "jinja"


def _name(words: str, template: str, language: LanguageFacts, vision: VisionFacts) -> str:
    for spelling, name in SPELLINGS.items():
        if spelling in words:
            return name
    if not vision.is_llava:
        other = f"{language.architecture} ({vision.projector})"
        return "LLaVA 1.0" if vision.projector == "linear" else other
    if vision.projector.startswith("ldp"):
        return "MobileVLM"
    if vision.tiles:
        return "LLaVA 1.6"
    if language.architecture == "phi3":
        return "LLaVA Phi-3"
    return {"llama-3": "LLaVA Llama 3", "mistral": "LLaVA Mistral"}.get(template, "LLaVA 1.5")

"""Shapes of real models, for the formula and the policy."""

from lavender.gguf import LanguageFacts

LLAVA_7B = LanguageFacts(
    architecture="llama",
    name="LLaVA-1.5-7B shape",
    embedding_length=4096,
    block_count=32,
    heads=32,
    kv_heads=32,
    key_length=128,
    value_length=128,
    context_length=4096,
    vocabulary=32064,
    quantization="Q4_K_M",
    has_chat_template=False,
    parameters=6_740_000_000,
    file_size=4_080_000_000,
)

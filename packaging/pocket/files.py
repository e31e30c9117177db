"""The names of the files of Pocket's pairs: language model, then vision."""

SHIPPED_NAMES = ("pocket-q8_0.gguf", "pocket-mmproj-q8_0.gguf")
F16_NAMES = ("pocket-f16.gguf", "pocket-mmproj-f16.gguf")

"""GGUF files as Lavender sees them: headers, facts, and the repair of an mmproj.

Files come from strangers, and llama.cpp may abort on a bad one. So each file is read here first,
in plain Python with a limit on everything, before any child process opens it.
"""

from lavender.gguf.encoding import file_without_tensors, text_field
from lavender.gguf.header import Header, LongArray, TensorInfo
from lavender.gguf.kinds import Kind, kind_of, require_language_model, require_mmproj
from lavender.gguf.language_facts import LanguageFacts
from lavender.gguf.reader import read_header
from lavender.gguf.repair import RepairPlan, plan_repair, write_repaired
from lavender.gguf.vision_facts import VisionFacts, grid_tokens, newline_of

__all__ = [
    "Header",
    "Kind",
    "LanguageFacts",
    "LongArray",
    "RepairPlan",
    "TensorInfo",
    "VisionFacts",
    "file_without_tensors",
    "grid_tokens",
    "kind_of",
    "newline_of",
    "plan_repair",
    "read_header",
    "require_language_model",
    "require_mmproj",
    "text_field",
    "write_repaired",
]

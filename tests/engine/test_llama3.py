"""A family with real special tokens, on a byte-level vocabulary as Llama 3's."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lavender.engine.client import Engine
from lavender.engine.layout import plain
from lavender.engine.prompt import parts
from lavender.engine.protocol import ModelSpec, PieceEvent, StopReason
from lavender.engine.segments import segments
from tests.engine.asking import PHOTO, Asked, assistant, request, spec_of, user
from tests.tiny import Tiny, language_weights, write_mmproj
from tests.tiny import vocabulary as tiny_vocabulary
from tests.tiny_gguf import Field, write_gguf

CONTROL = [
    "<|begin_of_text|>",
    "<|end_of_text|>",
    "<|start_header_id|>",
    "<|end_header_id|>",
    "<|eot_id|>",
]
MARKER = "<image>"
"""A "user defined" token: llama.cpp finds these in plain text too."""
CONFIG = Tiny(weights="q8_0", layout="explicit")


def byte_symbols() -> list[str]:
    """GPT-2's printable stand-in for each of the 256 bytes, in the order of the bytes."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = iter(range(256, 512))
    return [chr(byte) if byte in printable else chr(next(others)) for byte in range(256)]


def write_byte_level(path: Path) -> Path:
    size = len(tiny_vocabulary(CONFIG))
    tokens = [*byte_symbols(), *CONTROL, MARKER]
    kinds = [1] * 256 + [3] * len(CONTROL) + [4] + [1] * (size - len(tokens))
    tokens += [f"[unused{number}]" for number in range(size - len(tokens))]
    fields: list[Field] = [
        ("general.architecture", "str", "llama"),
        ("llama.vocab_size", "u32", size),
        ("llama.context_length", "u32", 4096),
        ("llama.embedding_length", "u32", CONFIG.width),
        ("llama.block_count", "u32", CONFIG.layers),
        ("llama.feed_forward_length", "u32", CONFIG.ff),
        ("llama.attention.head_count", "u32", CONFIG.heads),
        ("llama.attention.layer_norm_rms_epsilon", "f32", 1e-5),
        ("tokenizer.ggml.model", "str", "gpt2"),
        ("tokenizer.ggml.pre", "str", "llama-bpe"),
        ("tokenizer.ggml.tokens", "*str", tokens),
        ("tokenizer.ggml.token_type", "*i32", kinds),
        ("tokenizer.ggml.merges", "*str", ["a b"]),
        ("tokenizer.ggml.bos_token_id", "u32", 256),
        ("tokenizer.ggml.eos_token_id", "u32", 257),
    ]
    tensors = [(name, array, "f32") for name, array in language_weights(CONFIG).items()]
    return write_gguf(path, fields, tensors)


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> ModelSpec:
    folder = tmp_path_factory.mktemp("byte-level")
    llm = write_byte_level(folder / "llm.gguf")
    return spec_of((llm, write_mmproj(folder / "mmproj.gguf", CONFIG)), "llama-3")


class Spelling:
    """The vocabulary of the file as Python sees it."""

    def tokens(self, text: str) -> list[int]:
        return list(text.encode())

    def special(self, name: str) -> int:
        return 256 + CONTROL.index({"bos": CONTROL[0]}.get(name, name))


@pytest.fixture(scope="module")
def llama3(spec: ModelSpec) -> Iterator[Engine]:
    with Engine() as engine:
        yield engine


def test_the_prompt_has_each_byte_and_each_special_token_once(
    llama3: Engine, spec: ModelSpec
) -> None:
    turns = (user("What?", PHOTO), assistant("A cup."), user("Red?"))
    expected = segments(parts("llama-3", "Be kind.", turns), Spelling(), {PHOTO: plain(16)})
    asked = Asked(llama3, request(spec, *turns, system="Be kind.", max_tokens=4))
    done = asked.done()
    assert done.reason is StopReason.LENGTH
    assert done.usage.prompt_tokens == sum(len(segment.cells) for segment in expected)


@pytest.mark.parametrize("words", [*CONTROL, MARKER, f"a {MARKER} b {MARKER}"])
def test_a_persons_special_words_cost_a_token_for_each_byte(
    llama3: Engine, spec: ModelSpec, words: str
) -> None:
    plain = "x" * len(words)
    counts = [
        Asked(llama3, request(spec, user(text), max_tokens=1)).done().usage.prompt_tokens
        for text in (words, plain)
    ]
    assert counts[0] == counts[1]


def test_characters_spread_over_tokens_arrive_whole(llama3: Engine, spec: ModelSpec) -> None:
    """A random model writes random bytes: each piece must still be text by itself."""
    asked = Asked(llama3, request(spec, user("What?"), temperature=3.0, seed=1, max_tokens=200))
    asked.done()
    pieces = [event.text for event in asked.events if isinstance(event, PieceEvent)]
    assert "".join(pieces) == asked.text
    asked.text.encode("utf-8")

"""Facts of both halves of a pair, and the sentences for files that are something else."""

from pathlib import Path

import pytest

from lavender.errors import UserError
from lavender.gguf import Kind, LanguageFacts, VisionFacts, kind_of, read_header
from tests.tiny import (
    Tiny,
    language_fields,
    language_tensors,
    vision_fields,
    vision_tensors,
    vocabulary,
    write_language_model,
    write_mmproj,
    write_pair,
)
from tests.tiny_gguf import Field, Value, write_gguf

Changes = dict[str, tuple[str, Value] | None]
"""New values by key; None leaves the key out."""


def changed(fields: list[Field], changes: Changes) -> list[Field]:
    kept = [item for item in fields if item[0] not in changes]
    return kept + [(key, *change) for key, change in changes.items() if change is not None]


def changed_language_model(folder: Path, changes: Changes) -> Path:
    fields = changed(language_fields(Tiny()), changes)
    return write_gguf(folder / "llm.gguf", fields, language_tensors(Tiny()))


def test_language_facts_of_the_tiny_model(tmp_path: Path) -> None:
    config = Tiny(heads=2, kv_heads=1, layers=3, weights="q8_0", chat_template="{{ x }}")
    facts = LanguageFacts.of(read_header(write_language_model(tmp_path / "llm.gguf", config)))
    assert facts.architecture == "llama"
    assert (facts.embedding_length, facts.block_count) == (64, 3)
    assert (facts.heads, facts.kv_heads, facts.key_length, facts.value_length) == (2, 1, 32, 32)
    assert facts.context_length == 4096
    assert facts.vocabulary == len(vocabulary(config))
    assert facts.quantization == "Q8_0"
    assert facts.has_chat_template
    assert facts.parameters > 100_000


def test_vision_facts_of_the_tiny_model(tmp_path: Path) -> None:
    facts = VisionFacts.of(read_header(write_mmproj(tmp_path / "mmproj.gguf", Tiny())))
    assert (facts.projector, facts.image_size, facts.patch_size) == ("mlp", 56, 14)
    assert (facts.image_tokens, facts.width) == (16, 64)
    assert (facts.block_count, facts.tower_layers, facts.layers_run) == (3, 4, 2)
    assert facts.feature_layers is None
    assert facts.has_class_embedding
    assert not facts.has_post_ln
    assert not facts.layers_right


@pytest.mark.parametrize(
    ("config", "right"),
    [
        (Tiny(layout="legacy"), False),
        (Tiny(layout="legacy", says_depth=False), False),
        (Tiny(layout="explicit"), True),
        (Tiny(layout="explicit", says_depth=False), True),
        (Tiny(layout="full"), True),
        (Tiny(layout="full", says_depth=False), False),
    ],
)
def test_layers_are_called_right_only_where_that_is_known(
    tmp_path: Path, config: Tiny, right: bool
) -> None:
    facts = VisionFacts.of(read_header(write_mmproj(tmp_path / "mmproj.gguf", config)))
    assert facts.layers_right is right


def test_the_depth_of_clips_own_towers_is_known(tmp_path: Path) -> None:
    config = Tiny(
        vision_width=768,
        vision_heads=12,
        vision_ff=3072,
        vision_layers=2,
        says_depth=False,
        vision_weights="q8_0",
    )
    facts = VisionFacts.of(read_header(write_mmproj(tmp_path / "mmproj.gguf", config)))
    assert facts.tower_layers == 12


def test_files_that_are_mixed_up_have_their_own_sentences(tmp_path: Path) -> None:
    llm, mmproj = (read_header(path) for path in write_pair(tmp_path))
    other = read_header(
        write_gguf(tmp_path / "x.gguf", [("general.architecture", "str", "bert")], [])
    )
    assert (kind_of(llm), kind_of(mmproj)) == (Kind.LANGUAGE_MODEL, Kind.MMPROJ)
    assert kind_of(other) is Kind.OTHER
    with pytest.raises(UserError, match=r"vision part \(mmproj\)"):
        LanguageFacts.of(mmproj)
    with pytest.raises(UserError, match="is a language model"):
        VisionFacts.of(llm)
    with pytest.raises(UserError, match="no language model"):
        LanguageFacts.of(other)
    with pytest.raises(UserError, match="no vision encoder"):
        VisionFacts.of(other)


def test_one_part_of_a_split_model_is_refused(tmp_path: Path) -> None:
    path = changed_language_model(tmp_path, {"split.count": ("u32", 3)})
    with pytest.raises(UserError, match="one of 3 parts"):
        LanguageFacts.of(read_header(path))


PIECES = [piece for piece, _, _ in vocabulary(Tiny())]
BAD_LANGUAGE: dict[str, tuple[str, str, Value]] = {
    "endless blocks": ("llama.block_count", "u32", 2**31),
    "no width": ("llama.embedding_length", "u32", 0),
    "another width": ("llama.embedding_length", "u32", 128),
    "endless heads": ("llama.attention.head_count", "u32", 2**31),
    "a BOS that does not exist": ("tokenizer.ggml.bos_token_id", "u32", 10**6),
    "no BOS": ("tokenizer.ggml.bos_token_id", "u32", 2**32 - 1),
    "an EOS that does not exist": ("tokenizer.ggml.eos_token_id", "u32", 10**6),
    "two scores": ("tokenizer.ggml.scores", "*f32", [0.0, 1.0]),
    "two types": ("tokenizer.ggml.token_type", "*i32", [1, 1]),
    "too many tokens": ("tokenizer.ggml.tokens", "*str", [f"a{n}" for n in range(9000)]),
    "a token twice": ("tokenizer.ggml.tokens", "*str", [*PIECES[:-1], "▁"]),
    "a missing byte": ("tokenizer.ggml.tokens", "*str", ["nul", *PIECES[:3], *PIECES[4:]]),
}


@pytest.mark.parametrize("what", BAD_LANGUAGE)
def test_what_llama_cpp_would_abort_on_is_refused(tmp_path: Path, what: str) -> None:
    key, kind, value = BAD_LANGUAGE[what]
    path = changed_language_model(tmp_path, {key: (kind, value)})
    with pytest.raises(UserError, match="contradicts itself"):
        LanguageFacts.of(read_header(path))


@pytest.mark.parametrize(
    "key", ["tokenizer.ggml.scores", "tokenizer.ggml.token_type", "llama.context_length"]
)
def test_keys_that_models_may_lack_are_not_demanded(tmp_path: Path, key: str) -> None:
    path = changed_language_model(tmp_path, {key: None})
    assert LanguageFacts.of(read_header(path)).block_count == 2


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("image_size", 70),
        ("image_size", 0),
        ("image_size", 2**31),
        ("patch_size", 0),
        ("patch_size", 7),
        ("embedding_length", 32),
        ("block_count", 40),
        ("block_count", 2**31),
        ("attention.head_count", 0),
        ("attention.head_count", 3),
    ],
)
def test_a_vision_header_that_contradicts_its_tensors_is_refused(
    tmp_path: Path, key: str, value: int
) -> None:
    fields = changed(vision_fields(Tiny()), {"clip.vision." + key: ("u32", value)})
    path = write_gguf(tmp_path / "mmproj.gguf", fields, vision_tensors(Tiny()))
    with pytest.raises(UserError, match="contradicts itself"):
        VisionFacts.of(read_header(path))


def test_a_feature_layer_that_is_not_stored_is_refused(tmp_path: Path) -> None:
    fields = changed(vision_fields(Tiny()), {"clip.vision.feature_layer": ("*i32", [99])})
    path = write_gguf(tmp_path / "mmproj.gguf", fields, vision_tensors(Tiny()))
    with pytest.raises(UserError, match="contradicts itself"):
        VisionFacts.of(read_header(path))


@pytest.mark.parametrize(
    "name",
    [
        "v.position_embd.weight",
        "v.blk.0.attn_q.weight",
        "v.blk.1.attn_k.weight",
        "v.blk.2.ffn_down.weight",
        "mm.0.bias",
        "mm.2.bias",
    ],
)
@pytest.mark.parametrize("fault", ["missing", "of another shape"])
def test_a_vision_tensor_that_llama_cpp_would_crash_without_is_demanded(
    tmp_path: Path, name: str, fault: str
) -> None:
    tensors = []
    for item in vision_tensors(Tiny()):
        if item[0] != name:
            tensors.append(item)
        elif fault != "missing":
            tensors.append((name, item[1][:-1], item[2]))
    path = write_gguf(tmp_path / "mmproj.gguf", vision_fields(Tiny()), tensors)
    with pytest.raises(UserError, match="contradicts itself"):
        VisionFacts.of(read_header(path))

"""The repaired copy of an mmproj: what is added, and that nothing else changes."""

import hashlib
from pathlib import Path

import numpy as np
import pytest

from lavender.errors import UserError
from lavender.gguf import plan_repair, read_header, write_repaired
from lavender.gguf.repair import repaired_copy
from lavender.gguf.second_layer import LIFT
from lavender.gguf.vision_facts import VisionFacts
from tests.tiny import Tiny, vision_fields, vision_tensors, write_mmproj
from tests.tiny_gguf import write_gguf


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("weights", ["f32", "f16", "q8_0"])
def test_a_legacy_file_gets_its_feature_layer_and_keeps_its_data(
    tmp_path: Path, weights: str
) -> None:
    config = Tiny(**{**vars(Tiny()), "vision_weights": weights})
    source = write_mmproj(tmp_path / "mmproj.gguf", config)
    before = digest(source)
    header = read_header(source)
    plan = plan_repair(header)
    assert (plan.needed, plan.feature_layer, plan.projector_type) == (True, 3, None)
    destination = tmp_path / "data" / "repaired.gguf"
    write_repaired(header, plan, destination)
    again = read_header(destination)
    assert again.metadata == {**header.metadata, "clip.vision.feature_layer": (3,)}
    assert again.tensors == header.tensors
    assert source.read_bytes()[header.data_start :] == destination.read_bytes()[again.data_start :]
    assert again.data_start % again.alignment == 0
    assert digest(source) == before
    assert [path.name for path in destination.parent.iterdir()] == ["repaired.gguf"]
    assert VisionFacts.of(again).layers_right
    assert not plan_repair(again).needed


def test_the_oldest_files_get_their_projectors_type(tmp_path: Path) -> None:
    config = Tiny(projector_key=False)
    header = read_header(write_mmproj(tmp_path / "mmproj.gguf", config))
    assert VisionFacts.of(header).projector == "mlp"
    plan = plan_repair(header)
    assert (plan.feature_layer, plan.projector_type) == (3, "mlp")
    write_repaired(header, plan, tmp_path / "repaired.gguf")
    again = read_header(tmp_path / "repaired.gguf")
    assert again.text("clip.projector_type") == "mlp"
    assert VisionFacts.of(again).names_projector


@pytest.mark.parametrize(
    ("config", "depth", "words"),
    [
        (Tiny(layout="explicit"), 0, "names its feature layer"),
        (Tiny(layout="full"), 0, "whole tower"),
        (Tiny(says_depth=False), 0, "depth of its vision tower is not known"),
        (Tiny(), 9, "stores 3 layers of a tower that has 9"),
    ],
)
def test_other_files_are_left_and_the_reason_is_said(
    tmp_path: Path, config: Tiny, depth: int, words: str
) -> None:
    plan = plan_repair(read_header(write_mmproj(tmp_path / "mmproj.gguf", config)), depth)
    assert not plan.needed
    assert words in str(plan.explanation)


def test_a_depth_that_the_caller_knows_is_used(tmp_path: Path) -> None:
    header = read_header(write_mmproj(tmp_path / "mmproj.gguf", Tiny(says_depth=False)))
    assert plan_repair(header, tower_layers=4).feature_layer == 3


def test_a_copy_is_made_once_and_anew_when_the_weights_change(tmp_path: Path) -> None:
    source = write_mmproj(tmp_path / "mmproj.gguf", Tiny())
    first = repaired_copy(source, tmp_path / "data")
    written = first.stat().st_mtime_ns
    assert repaired_copy(source, tmp_path / "data") == first
    assert first.stat().st_mtime_ns == written
    write_mmproj(source, Tiny(seed=2))
    assert repaired_copy(source, tmp_path / "data") != first
    sound = write_mmproj(tmp_path / "sound.gguf", Tiny(layout="explicit"))
    assert repaired_copy(sound, tmp_path / "data") == sound


def test_a_source_is_never_overwritten(tmp_path: Path) -> None:
    source = write_mmproj(tmp_path / "mmproj.gguf", Tiny())
    header = read_header(source)
    with pytest.raises(ValueError, match="must not replace its source"):
        write_repaired(header, plan_repair(header), source)


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    header = read_header(write_mmproj(tmp_path / "mmproj.gguf", Tiny()))
    (tmp_path / "taken").write_text("a file where a folder should be")
    with pytest.raises(UserError, match="could not be written"):
        write_repaired(header, plan_repair(header), tmp_path / "taken" / "repaired.gguf")


def test_a_source_that_changed_since_it_was_read_is_noticed(tmp_path: Path) -> None:
    source = write_mmproj(tmp_path / "mmproj.gguf", Tiny())
    header = read_header(source)
    source.write_bytes(source.read_bytes()[: header.data_start + 100])
    with pytest.raises(UserError):
        write_repaired(header, plan_repair(header), tmp_path / "repaired.gguf")
    assert not (tmp_path / "repaired.gguf").exists()


def test_a_linear_projector_gets_a_second_layer_that_changes_nothing(tmp_path: Path) -> None:
    config = Tiny(projector="linear", layout="explicit", projector_key=False)
    source = write_mmproj(tmp_path / "mmproj.gguf", config)
    header = read_header(source)
    assert VisionFacts.of(header).projector == "linear"
    plan = plan_repair(header)
    assert (plan.feature_layer, plan.projector_type) == (None, "mlp")
    write_repaired(header, plan, tmp_path / "repaired.gguf")
    again = read_header(tmp_path / "repaired.gguf")
    facts = VisionFacts.of(again)
    assert (facts.projector, facts.width, facts.image_tokens) == ("mlp", 64, 16)
    assert again.tensors["mm.2.weight"].shape == (64, 64)
    assert not plan_repair(again).needed
    before, after = (
        path.read_bytes()[head.data_start :]
        for path, head in ((source, header), (again.path, again))
    )
    bias = header.tensors["mm.0.bias"]
    end = bias.offset + bias.nbytes
    assert after[: bias.offset] == before[: bias.offset]
    assert after[end : len(before)] == before[end:]
    old, new = (
        np.frombuffer(data[bias.offset : end], "<f4").astype(float) for data in (before, after)
    )
    assert np.abs(new - old - LIFT).max() < 1e-4


def test_a_linear_projector_in_another_type_is_left_alone(tmp_path: Path) -> None:
    config = Tiny(projector="linear")
    tensors = [
        (name, array, "f16" if name == "mm.0.bias" else kind)
        for name, array, kind in vision_tensors(config)
    ]
    path = write_gguf(tmp_path / "mmproj.gguf", vision_fields(config), tensors)
    assert not plan_repair(read_header(path)).needed

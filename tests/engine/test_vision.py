"""The vision encoder: what it writes into llama.cpp's graph, when it does not, and what it refuses.

Whether the features are right is in ``test_vision_reference.py``.
"""

import ctypes
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from lavender.chat.types import Pixels
from lavender.engine import ggml_layout, vision_order
from lavender.engine.vision import VisionEncoder
from lavender.engine.vision_order import PATCHES, POSITIONS, OrderRepair
from lavender.errors import UserError
from tests.tiny import (
    Tiny,
    vision_fields,
    vision_tensors,
    write_language_model,
    write_mmproj,
)
from tests.tiny_gguf import Tensor, write_gguf

FAITHFUL = Tiny(layout="explicit")


def pixels(seed: int = 0, side: int = 56) -> Pixels:
    values = np.random.RandomState(seed).randint(0, 256, side * side * 3, dtype=np.uint8)
    return Pixels(side, side, values.tobytes())


def rows(mmproj: Path, repair: bool = True) -> NDArray[np.float32]:
    encoder = VisionEncoder(mmproj, threads=1, repair=repair)
    try:
        return encoder.encode(pixels())
    finally:
        encoder.close()


@pytest.fixture(scope="module")
def mmproj(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_mmproj(tmp_path_factory.mktemp("vision") / "mmproj.gguf", FAITHFUL)


def test_ggml_confirms_the_layout_of_its_tensors() -> None:
    found = ggml_layout.operations()
    assert found is not None
    assert found.get_rows != found.concat


def test_another_layout_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    shifted = [(name, kind) for name, kind in ggml_layout.GgmlTensor._fields_ if name != "flags"]

    class Shifted(ctypes.Structure):
        _fields_ = (*shifted, ("more", ctypes.c_int32))

    monkeypatch.setattr(ggml_layout, "GgmlTensor", Shifted)
    ggml_layout.operations.cache_clear()
    try:
        assert ggml_layout.operations() is None
    finally:
        ggml_layout.operations.cache_clear()


def test_an_encoder_gives_the_same_rows_each_time(mmproj: Path) -> None:
    encoder = VisionEncoder(mmproj, threads=2)
    first = encoder.encode(pixels())
    other = encoder.encode(pixels(seed=1))
    again = encoder.encode(pixels())
    encoder.close()
    encoder.close()
    assert first.shape == (16, 64)
    assert np.array_equal(first, again)
    assert not np.allclose(first, other)


def test_the_number_of_threads_changes_nothing(mmproj: Path) -> None:
    one = VisionEncoder(mmproj, threads=1)
    two = VisionEncoder(mmproj, threads=2)
    assert np.allclose(one.encode(pixels()), two.encode(pixels()), atol=1e-5)
    one.close()
    two.close()


def test_the_report_is_there_before_any_photo(mmproj: Path) -> None:
    encoder = VisionEncoder(mmproj, threads=1)
    report = encoder.report
    encoder.close()
    assert report.faithful
    assert report.order_repaired
    assert report.projector == "mlp"
    assert str(report.explanation).startswith("Faithful")


def test_an_unknown_layout_leaves_the_graph_alone_and_says_so(
    mmproj: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ggml_layout, "operations", lambda: None)
    encoder = VisionEncoder(mmproj, threads=1)
    found, report = encoder.encode(pixels()), encoder.report
    encoder.close()
    assert np.array_equal(found, rows(mmproj, repair=False))
    assert not report.faithful
    assert not report.order_repaired
    assert "not as expected" in str(report.explanation)


@pytest.mark.parametrize("name", [POSITIONS, PATCHES])
def test_inputs_with_other_numbers_are_not_overwritten(
    mmproj: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    encoder = VisionEncoder(mmproj, threads=1)
    expected = dict(encoder._order._wrong)
    expected[name] = expected[name][::-1].copy()
    monkeypatch.setattr(encoder._order, "_wrong", expected)
    found, report = encoder.encode(pixels()), encoder.report
    encoder.close()
    # One correction without the other would be worse than none, so neither stays.
    assert np.array_equal(found, rows(mmproj, repair=False))
    assert not report.faithful
    assert not report.order_repaired


def test_a_graph_whose_nodes_come_in_another_order_is_corrected_too(
    mmproj: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = OrderRepair._look

    def later(
        self: OrderRepair, node: ggml_layout.GgmlTensor, operations: ggml_layout.Operations
    ) -> None:
        if node.op == operations.concat:
            held.append(node)
            return
        look(self, node, operations)
        if node.src[1] and ggml_layout.GgmlTensor.from_address(node.src[1]).name == b"patches":
            while held:
                look(self, held.pop(), operations)

    held: list[ggml_layout.GgmlTensor] = []
    monkeypatch.setattr(OrderRepair, "_look", later)
    encoder = VisionEncoder(mmproj, threads=1)
    found, report = encoder.encode(pixels()), encoder.report
    encoder.close()
    monkeypatch.undo()
    assert np.array_equal(found, rows(mmproj))
    assert report.faithful


def test_an_error_while_looking_never_reaches_c(
    mmproj: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: OrderRepair, *_: object) -> None:
        raise RuntimeError("broken on purpose")

    monkeypatch.setattr(OrderRepair, "_look", broken)
    encoder = VisionEncoder(mmproj, threads=1)
    assert np.isfinite(encoder.encode(pixels())).all()
    assert not encoder.report.faithful
    encoder.close()


def test_a_copy_on_a_device_is_recognised_by_its_name() -> None:
    tensor = ggml_layout.GgmlTensor(name=b"CUDA0#positions#0")
    assert vision_order._plain_name(tensor) == POSITIONS
    assert vision_order._plain_name(ggml_layout.GgmlTensor(name=b"patches")) == PATCHES


def test_a_depth_that_the_caller_knows_counts(tmp_path: Path) -> None:
    config = replace(FAITHFUL, layout="full", says_depth=False)
    path = write_mmproj(tmp_path / "mmproj.gguf", config)
    for depth, faithful in ((0, False), (4, True), (5, False)):
        encoder = VisionEncoder(path, threads=1, tower_layers=depth)
        assert encoder.report.faithful is faithful
        encoder.close()


def test_a_tower_without_class_token_needs_no_repair_and_no_claim(tmp_path: Path) -> None:
    tensors: list[Tensor] = []
    for name, array, kind in vision_tensors(FAITHFUL):
        if name == "v.position_embd.weight":
            tensors.append((name, array[1:], kind))
        elif name != "v.class_embd":
            tensors.append((name, array, kind))
    path = write_gguf(tmp_path / "mmproj.gguf", vision_fields(FAITHFUL), tensors)
    encoder = VisionEncoder(path, threads=1)
    report = encoder.report
    encoder.close()
    assert not report.order_repaired
    assert not report.faithful
    assert "not compared" in str(report.explanation)


def test_tiles_of_llava_1_6_are_reported_and_one_square_still_works(tmp_path: Path) -> None:
    fields = vision_fields(FAITHFUL)
    fields.append(("clip.vision.image_grid_pinpoints", "*i32", [56, 112, 112, 56]))
    path = write_gguf(tmp_path / "mmproj.gguf", fields, vision_tensors(FAITHFUL))
    encoder = VisionEncoder(path, threads=1)
    assert encoder.encode(pixels()).shape == (16, 64)
    assert not encoder.report.faithful
    assert "1.6" in str(encoder.report.explanation)
    encoder.close()


def test_pixels_of_another_size_are_our_bug(mmproj: Path) -> None:
    encoder = VisionEncoder(mmproj, threads=1)
    with pytest.raises(ValueError, match="for squares of 56"):
        encoder.encode(pixels(side=28))
    with pytest.raises(ValueError, match="do not match"):
        encoder.encode(Pixels(56, 56, b"\0" * 10))
    with pytest.raises(ValueError, match="does not look at them"):
        encoder.encode(Pixels(56, 56 * 2, bytes(56 * 56 * 2 * 3), (1, 1), (9, 9)))
    encoder.close()


def test_weights_that_are_no_numbers_are_one_sentence(tmp_path: Path) -> None:
    tensors = vision_tensors(FAITHFUL)
    broken = [
        (name, array * np.float32("nan") if name == "mm.0.weight" else array, kind)
        for name, array, kind in tensors
    ]
    path = write_gguf(tmp_path / "mmproj.gguf", vision_fields(FAITHFUL), broken)
    encoder = VisionEncoder(path, threads=1)
    with pytest.raises(UserError, match="no usable numbers"):
        encoder.encode(pixels())
    encoder.close()


def test_the_oldest_files_and_linear_projectors_are_refused_before_llama_cpp(
    tmp_path: Path,
) -> None:
    old = write_mmproj(tmp_path / "old.gguf", replace(FAITHFUL, projector_key=False))
    with pytest.raises(UserError, match="old form"):
        VisionEncoder(old, threads=1)
    tensors = [item for item in vision_tensors(FAITHFUL) if not item[0].startswith("mm.2")]
    linear = write_gguf(tmp_path / "linear.gguf", vision_fields(FAITHFUL), tensors)
    with pytest.raises(UserError, match="linear projector"):
        VisionEncoder(linear, threads=1)


def test_what_llama_cpp_cannot_open_is_one_sentence(tmp_path: Path) -> None:
    fields = [item for item in vision_fields(FAITHFUL) if item[0] != "clip.vision.image_mean"]
    fields.append(("clip.vision.image_mean", "*f32", [0.5, 0.5]))
    path = write_gguf(tmp_path / "mmproj.gguf", fields, vision_tensors(FAITHFUL))
    with pytest.raises(UserError, match=r"llama\.cpp cannot open"):
        VisionEncoder(path, threads=1)


def test_a_language_model_is_no_vision_encoder(tmp_path: Path) -> None:
    llm = write_language_model(tmp_path / "llm.gguf", Tiny())
    with pytest.raises(UserError, match="is a language model"):
        VisionEncoder(llm, threads=1)


POSITIONS_OF_A_PHOTO = """
import sys
from pathlib import Path
from llama_cpp import mtmd_cpp as mtmd
from lavender.chat.types import Pixels
from lavender.engine.mtmd_photo import chunks_of
from lavender.engine.vision import VisionEncoder

encoder = VisionEncoder(Path(sys.argv[1]), threads=1)
with chunks_of(encoder._context, Pixels(56, 56, bytes(56 * 56 * 3)), "") as (chunk,):
    print(mtmd.mtmd_input_chunk_get_n_tokens(chunk), mtmd.mtmd_input_chunk_get_n_pos(chunk))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's setting")
def test_nothing_is_left_to_what_the_memory_held_before(mmproj: Path) -> None:
    """Without a language model, mtmd takes its kind of positions from memory nobody wrote to."""
    ran = subprocess.run(
        [sys.executable, "-c", POSITIONS_OF_A_PHOTO, str(mmproj)],
        check=False,
        env={**os.environ, "MALLOC_PERTURB_": "85"},
        capture_output=True,
        text=True,
    )
    assert ran.stdout.split() == ["16", "16"], ran.stderr

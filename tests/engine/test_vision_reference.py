"""Image features and pixels equal the reference implementation's, as stored beside the generator.

``make test-reference`` checks the stored results themselves against transformers.
"""

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from lavender.chat.decoder import Decoder
from lavender.chat.types import Lens, Pixels
from lavender.engine.protocol import VisionReport
from lavender.engine.vision import VisionEncoder
from lavender.gguf import VisionFacts, plan_repair, read_header, write_repaired
from tests.reference.cases import (
    CONFIGURATIONS,
    FEATURES,
    NEXT,
    NEXT_FEATURES,
    NEXT_PIXELS,
    NEXT_SIZES,
    PIXELS,
    SIDE,
    SIZES,
    files,
    photo,
    picture,
)
from tests.tiny import Tiny, vision_fields, vision_tensors, write_mmproj
from tests.tiny_gguf import write_gguf

RUN_UNREPAIRED = [name for name in CONFIGURATIONS if name != "linear"]
"""A linear projector is not given to llama.cpp as it is: it would end the process."""

CASES = [(name, kind) for name in CONFIGURATIONS for kind in files(name)]


def cosines(found: NDArray[np.float32], wanted: NDArray[np.float32]) -> NDArray[np.float64]:
    a, b = found.astype(np.float64), wanted.astype(np.float64)
    lengths = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
    result: NDArray[np.float64] = (a * b).sum(axis=1) / lengths
    return result


def encode(
    mmproj: Path, name: str, repair: bool = True
) -> tuple[NDArray[np.float32], VisionReport]:
    side = CONFIGURATIONS[name].image_size
    encoder = VisionEncoder(mmproj, threads=1, repair=repair)
    try:
        rows = encoder.encode(Pixels(side, side, photo(name).tobytes()))
        return rows, encoder.report
    finally:
        encoder.close()


def repaired(folder: Path, config: Tiny) -> Path:
    """The file as it is after an import: with the repair, where the plan finds one to write."""
    mmproj = write_mmproj(folder / "mmproj.gguf", config)
    header = read_header(mmproj)
    plan = plan_repair(header)
    if not plan.needed:
        return mmproj
    write_repaired(header, plan, folder / "repaired.gguf")
    return folder / "repaired.gguf"


def stored(path: Path, name: str) -> NDArray[np.float32]:
    with np.load(path) as archive:
        array: NDArray[np.float32] = archive[name]
        return array


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_every_token_equals_the_reference(tmp_path: Path, name: str, kind: str) -> None:
    rows, report = encode(repaired(tmp_path, files(name)[kind]), name)
    wanted = stored(FEATURES, name)
    assert rows.dtype == np.float32
    assert rows.shape == wanted.shape
    assert cosines(rows, wanted).min() >= 0.9999
    # Directions alone would not notice a lost scale.
    lengths = np.linalg.norm(rows, axis=1) / np.linalg.norm(wanted, axis=1)
    assert np.abs(lengths - 1).max() < 5e-3
    assert report.faithful
    assert report.order_repaired
    assert report.layers_right


@pytest.mark.parametrize("name", RUN_UNREPAIRED)
def test_without_any_repair_the_features_are_wrong_and_reported_so(
    tmp_path: Path, name: str
) -> None:
    mmproj = write_mmproj(tmp_path / "mmproj.gguf", CONFIGURATIONS[name])
    rows, report = encode(mmproj, name, repair=False)
    assert cosines(rows, stored(FEATURES, name)).mean() < 0.9
    assert not report.faithful
    assert not report.order_repaired
    assert not report.layers_right


@pytest.mark.parametrize("name", RUN_UNREPAIRED)
def test_each_of_the_two_repairs_is_needed(tmp_path: Path, name: str) -> None:
    only_order, order_report = encode(
        write_mmproj(tmp_path / "legacy.gguf", CONFIGURATIONS[name]), name
    )
    only_layers, layers_report = encode(
        write_mmproj(tmp_path / "full.gguf", files(name)["f32-full"]), name, repair=False
    )
    wanted = stored(FEATURES, name)
    assert cosines(only_order, wanted).min() < 0.999
    assert cosines(only_layers, wanted).min() < 0.999
    assert (order_report.order_repaired, order_report.layers_right) == (True, False)
    assert (layers_report.order_repaired, layers_report.layers_right) == (False, True)
    assert not order_report.faithful
    assert not layers_report.faithful


def test_a_quantized_mmproj_stays_close_to_the_reference(tmp_path: Path) -> None:
    config = Tiny(**{**vars(CONFIGURATIONS["deep"]), "vision_weights": "q8_0"})
    rows, report = encode(repaired(tmp_path, config), "deep")
    assert cosines(rows, stored(FEATURES, "deep")).min() > 0.995
    assert report.order_repaired


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    made = Decoder()
    yield made
    made.close()


@pytest.mark.parametrize("name", SIZES)
def test_pixels_equal_the_reference_preprocessing(decoder: Decoder, name: str) -> None:
    file = io.BytesIO()
    Image.fromarray(picture(*SIZES[name])).save(file, "PNG")
    pixels = decoder.pixels(file.getvalue(), Lens(SIDE))
    assert (pixels.width, pixels.height) == (SIDE, SIDE)
    found = np.frombuffer(pixels.rgb, dtype=np.uint8).reshape(SIDE, SIDE, 3).astype(int)
    with np.load(PIXELS) as archive:
        assert np.abs(found - archive[name]).max() <= 1


def png(size: tuple[int, int]) -> bytes:
    file = io.BytesIO()
    Image.fromarray(picture(*size)).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize("size", NEXT_SIZES)
@pytest.mark.parametrize("name", NEXT)
def test_tiles_equal_llava_nexts_from_the_photo_to_the_last_row(
    decoder: Decoder, tmp_path: Path, name: str, size: str
) -> None:
    config = NEXT[name]
    encoder = VisionEncoder(repaired(tmp_path, config), threads=1)
    try:
        pixels = decoder.pixels(png(NEXT_SIZES[size]), Lens(config.image_size, config.grids))
        rows = encoder.encode(pixels)
        report = encoder.report
    finally:
        encoder.close()
    wanted = stored(NEXT_FEATURES, f"{name} {size}")
    assert rows.shape == wanted.shape
    assert cosines(rows, wanted).min() >= 0.9999
    assert np.abs(np.linalg.norm(rows, axis=1) / np.linalg.norm(wanted, axis=1) - 1).max() < 5e-3
    assert report.faithful


@pytest.mark.parametrize("size", NEXT_SIZES)
def test_the_squares_equal_llava_nexts_preprocessing(decoder: Decoder, size: str) -> None:
    config = NEXT["next"]
    pixels = decoder.pixels(png(NEXT_SIZES[size]), Lens(config.image_size, config.grids))
    wanted = stored(NEXT_PIXELS, size).astype(int)
    found = np.frombuffer(pixels.rgb, dtype=np.uint8).reshape(-1, pixels.width, 3)
    assert found.shape == wanted.shape
    assert np.abs(found - wanted).max() <= 1
    assert pixels.whole == NEXT_SIZES[size]


def test_a_file_that_lacks_the_line_ends_is_shown_the_whole_photo_and_said_so(
    tmp_path: Path,
) -> None:
    config = NEXT["next"]
    tensors = [each for each in vision_tensors(config) if each[0] != "model.image_newline"]
    mmproj = write_gguf(tmp_path / "m.gguf", vision_fields(config), tensors)
    facts = VisionFacts.of(read_header(mmproj))
    assert (facts.tiles, facts.grids, facts.image_tokens) == (True, (), config.patches)
    encoder = VisionEncoder(mmproj, threads=1)
    side = config.image_size
    rows = encoder.encode(Pixels(side, side, bytes(side * side * 3)))
    report = encoder.report
    encoder.close()
    assert rows.shape == (config.patches, config.width)
    assert not report.faithful

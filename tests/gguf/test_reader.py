"""The header reader: right on sound files, one sentence on every other."""

import os
import struct
from pathlib import Path

import pytest

from lavender.errors import UserError
from lavender.gguf import LongArray, read_header
from lavender.gguf.long_arrays import read_texts
from tests.tiny import Tiny, vocabulary, write_language_model, write_mmproj
from tests.tiny_gguf import Field, field_bytes, text, write_gguf


@pytest.fixture(scope="module")
def mmproj(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_mmproj(tmp_path_factory.mktemp("reader") / "mmproj.gguf", Tiny())


def header_bytes(fields: list[bytes], infos: list[bytes], version: int = 3) -> bytes:
    head = b"GGUF" + struct.pack("<IQQ", version, len(infos), len(fields))
    return head + b"".join(fields) + b"".join(infos)


def info_bytes(name: str, shape: tuple[int, ...], kind: int = 0, offset: int = 0) -> bytes:
    dims = struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
    return text(name) + dims + struct.pack("<IQ", kind, offset)


def refusal(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        read_header(path)
    return str(caught.value)


def test_a_sound_file_is_read_completely(mmproj: Path) -> None:
    header = read_header(mmproj)
    assert header.architecture == "clip"
    assert header.file_size == mmproj.stat().st_size
    assert header.number("clip.vision.image_size") == 56
    assert header.flag("clip.has_vision_encoder") is True
    assert header.metadata["clip.vision.image_mean"] == pytest.approx(
        (0.48145466, 0.4578275, 0.40821073)
    )
    patch = header.tensors["v.patch_embd.weight"]
    assert (patch.shape, patch.type, patch.nbytes) == ((14, 14, 3, 64), "f32", 14 * 14 * 3 * 64 * 4)
    assert header.tensors["v.class_embd"].offset == 0
    last = list(header.tensors.values())[-1]
    assert header.data_start + last.offset + last.nbytes <= header.file_size


@pytest.mark.parametrize("weights", ["f32", "f16", "q8_0"])
def test_sizes_of_every_written_type_add_up(tmp_path: Path, weights: str) -> None:
    config = Tiny(**{**vars(Tiny()), "weights": weights})
    header = read_header(write_language_model(tmp_path / "llm.gguf", config))
    last = list(header.tensors.values())[-1]
    end = header.data_start + last.offset + last.nbytes
    assert 0 <= header.file_size - end < header.alignment
    assert header.tensors["blk.0.attn_q.weight"].type == weights


def test_long_arrays_are_not_kept_but_can_be_read(tmp_path: Path) -> None:
    numbers = list(range(5000))
    fields: list[Field] = [
        ("general.architecture", "str", "test"),
        ("long.numbers", "*i32", numbers),
        ("long.texts", "*str", [f"token {n}" for n in numbers]),
        ("after", "u32", 7),
    ]
    header = read_header(write_gguf(tmp_path / "long.gguf", fields, []))
    assert isinstance(header.metadata["long.texts"], LongArray)
    assert header.length("long.texts") == 5000
    assert header.number("after") == 7
    assert list(read_texts(header, "long.texts"))[-1] == b"token 4999"
    assert list(read_texts(header, "long.numbers")) == []
    assert list(read_texts(header, "missing")) == []


def test_the_vocabulary_of_the_tiny_model_is_counted(tmp_path: Path) -> None:
    header = read_header(write_language_model(tmp_path / "llm.gguf", Tiny()))
    assert header.length("tokenizer.ggml.tokens") == len(vocabulary(Tiny()))


def test_missing_folder_and_special_files_have_their_own_sentences(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no file"):
        read_header(tmp_path / "nothing.gguf")
    with pytest.raises(UserError, match="is a folder"):
        read_header(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(UserError, match="no ordinary file"):
            read_header(tmp_path / "pipe")


def test_what_is_no_gguf_is_called_so(tmp_path: Path) -> None:
    path = tmp_path / "file.gguf"
    assert "is empty" in refusal(path, b"")
    assert "not a GGUF file" in refusal(path, b"GG")
    assert "not a GGUF file" in refusal(path, b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert "big-endian" in refusal(path, b"GGUF" + struct.pack(">IQQ", 3, 0, 0))
    assert "version 1" in refusal(path, b"GGUF" + struct.pack("<IQQ", 1, 0, 0))
    assert "version 4" in refusal(path, b"GGUF" + struct.pack("<IQQ", 4, 0, 0))


def test_every_truncation_is_noticed(tmp_path: Path, mmproj: Path) -> None:
    whole = mmproj.read_bytes()
    header = read_header(mmproj)
    cuts = [*range(4, header.data_start, 13), header.data_start, len(whole) - 100]
    for cut in cuts:
        assert "damaged or incomplete" in refusal(tmp_path / "cut.gguf", whole[:cut]), cut


HOSTILE = {
    "a key twice": header_bytes([field_bytes("a", "u32", 1)] * 2, []),
    "an empty key": header_bytes([field_bytes("", "u32", 1)], []),
    "a key that is not UTF-8": header_bytes(
        [struct.pack("<Q", 2) + b"\xff\xfe" + struct.pack("<II", 4, 1)], []
    ),
    "a nested array": header_bytes([text("a") + struct.pack("<IIQ", 9, 9, 1)], []),
    "an unknown value type": header_bytes([text("a") + struct.pack("<I", 13) + bytes(8)], []),
    "an unknown array type": header_bytes([text("a") + struct.pack("<IIQ", 9, 77, 1)], []),
    "an endless string": header_bytes([text("a") + struct.pack("<IQ", 8, 1 << 63)], []),
    "an endless key": header_bytes([struct.pack("<Q", (1 << 64) - 1)], []),
    "an endless array": header_bytes([text("a") + struct.pack("<IIQ", 9, 0, (1 << 64) - 1)], []),
    "an endless array of strings": header_bytes(
        [text("a") + struct.pack("<IIQ", 9, 8, 1 << 25)], []
    ),
    "too many fields": b"GGUF" + struct.pack("<IQQ", 3, 0, 1 << 62),
    "too many tensors": b"GGUF" + struct.pack("<IQQ", 3, 1 << 62, 0),
    "an alignment of zero": header_bytes([field_bytes("general.alignment", "u32", 0)], []),
    "an alignment of three": header_bytes([field_bytes("general.alignment", "u32", 3)], []),
    "an alignment that is a text": header_bytes([field_bytes("general.alignment", "str", "8")], []),
    "a tensor twice": header_bytes([], [info_bytes("t", (8,)), info_bytes("t", (8,), offset=32)])
    + bytes(200),
    "a long tensor name": header_bytes([], [info_bytes("t" * 64, (8,))]) + bytes(200),
    "five dimensions": header_bytes([], [info_bytes("t", (1, 1, 1, 1, 1))]) + bytes(200),
    "no dimensions": header_bytes([], [info_bytes("t", ())]) + bytes(200),
    "a dimension of zero": header_bytes([], [info_bytes("t", (8, 0))]) + bytes(200),
    "dimensions that overflow": header_bytes([], [info_bytes("t", (1 << 40, 1 << 40))])
    + bytes(200),
    "a product that wraps to zero": header_bytes([], [info_bytes("t", (1 << 32, 1 << 32))])
    + bytes(200),
    "a withdrawn type": header_bytes([], [info_bytes("t", (32,), kind=4)]) + bytes(200),
    "an unknown type": header_bytes([], [info_bytes("t", (32,), kind=999)]) + bytes(200),
    "half a block": header_bytes([], [info_bytes("t", (33,), kind=8)]) + bytes(200),
    "data beyond the file": header_bytes([], [info_bytes("t", (1 << 20,))]) + bytes(200),
    "an offset beyond the file": header_bytes([], [info_bytes("t", (8,), offset=1 << 60)])
    + bytes(200),
    "an unaligned offset": header_bytes([], [info_bytes("t", (8,), offset=4)]) + bytes(200),
    "overlapping tensors": header_bytes([], [info_bytes("t", (8,)), info_bytes("u", (8,))])
    + bytes(200),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_headers_are_called_damaged(tmp_path: Path, what: str) -> None:
    assert "damaged or incomplete" in refusal(tmp_path / "bad.gguf", HOSTILE[what])

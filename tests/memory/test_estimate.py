"""The formula against what was measured: a LLaVA-1.5-7B-shaped Q4_K_M, 2 threads, CPU."""

from dataclasses import replace

import pytest

from lavender.memory import estimate, kv_bytes_per_token
from tests.memory.shapes import LLAVA_7B

MMPROJ = 620_000_000


@pytest.mark.parametrize(
    ("n_ctx", "n_ubatch", "key", "value", "mmproj", "repack", "measured"),
    [
        (2048, 512, "f16", "f16", MMPROJ, False, 1.85e9),
        (2048, 640, "q8_0", "q8_0", MMPROJ, False, 1.37e9),
        (2048, 512, "f16", "f16", MMPROJ, True, 4.86e9),
        (4096, 640, "f16", "f16", 0, False, 2.30e9),
        (4096, 192, "q8_0", "q8_0", 0, False, 1.24e9),
        (4096, 640, "q8_0", "f16", 0, False, 1.81e9),
    ],
)
def test_anonymous_memory_is_what_was_measured(
    n_ctx: int, n_ubatch: int, key: str, value: str, mmproj: int, repack: bool, measured: float
) -> None:
    need = estimate(
        LLAVA_7B,
        n_ctx=n_ctx,
        n_ubatch=n_ubatch,
        kv_type_k=key,
        kv_type_v=value,
        mmproj_bytes=mmproj,
        image_size=336,
        repack_weights=repack,
    )
    # The measurements with vision were made in one process, where Lavender has two.
    one_process = need.anonymous - (need.processes // 2 if mmproj else 0)
    assert one_process == pytest.approx(measured, rel=0.03)


@pytest.mark.parametrize(
    ("kind", "measured"), [("f16", 524_288), ("q8_0", 278_528), ("q4_0", 147_456)]
)
def test_bytes_of_a_token_in_the_kv_cache_are_exact(kind: str, measured: int) -> None:
    assert kv_bytes_per_token(LLAVA_7B, kind, kind) == measured


def test_grouped_query_attention_shrinks_the_kv_cache() -> None:
    grouped = replace(LLAVA_7B, kv_heads=8)
    assert kv_bytes_per_token(grouped, "f16", "f16") == 524_288 / 4


def test_mapped_weights_are_counted_apart_from_what_cannot_be_dropped() -> None:
    need = estimate(LLAVA_7B, n_ctx=1024, n_ubatch=640, kv_type_k="q8_0", kv_type_v="f16")
    assert need.mapped == LLAVA_7B.file_size
    assert need.total == need.mapped + need.anonymous
    assert need.mmproj == 0

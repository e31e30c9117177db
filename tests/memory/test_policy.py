"""The choice of context, batches, threads and KV types on machines large and small."""

from dataclasses import replace

import pytest

from lavender.memory import Choice, Fit, Machine, choose, judge
from tests.memory.shapes import LLAVA_7B

GB = 1_000_000_000
ROOMY = Machine(
    total_memory=32 * GB,
    available_memory=28 * GB,
    physical_cores=8,
    logical_cores=16,
    load=0.1,
    processor="a processor",
)


def with_eyes(machine: Machine, **wishes: int) -> Choice:
    return choose(LLAVA_7B, machine, mmproj_bytes=620_000_000, image_size=336, **wishes)


def small(available: float, total: float = 8) -> Machine:
    return replace(ROOMY, total_memory=round(total * GB), available_memory=round(available * GB))


def test_a_roomy_machine_gets_the_whole_context_and_the_measured_types() -> None:
    choice = with_eyes(ROOMY)
    assert (choice.n_ctx, choice.n_batch, choice.n_ubatch) == (4096, 640, 640)
    assert (choice.kv_type_k, choice.kv_type_v) == ("q8_0", "f16")
    assert choice.threads == 8
    assert choice.repack_weights is False
    assert all(str(sentence) for sentence in choice.explanation)


def test_8_gb_of_memory_run_a_7b_model_with_mapped_weights() -> None:
    choice = with_eyes(small(6.0))
    assert choice.n_ctx >= 2048
    assert choice.need.anonymous < 6.0 * GB / 2
    assert judge(choice.need, small(6.0)).fit in (Fit.TIGHT, Fit.BUSY, Fit.WELL)


def test_less_memory_never_gets_a_larger_plan() -> None:
    plans = [with_eyes(small(free, 16)).need.anonymous for free in (14, 8, 6, 4, 3, 2, 1, 0.5)]
    assert plans == sorted(plans, reverse=True)


def test_where_nothing_fits_the_smallest_plan_is_tried_and_the_person_told() -> None:
    choice = with_eyes(small(0.5))
    assert choice.kv_type_v == "q8_0"
    assert any("too little memory" in str(sentence) for sentence in choice.explanation)


def test_a_batch_is_never_larger_than_the_context() -> None:
    choice = choose(replace(LLAVA_7B, context_length=256), ROOMY)
    assert choice.n_ctx == choice.n_batch == choice.n_ubatch == 256


def test_a_wish_for_context_is_granted_up_to_what_the_model_can_take() -> None:
    assert with_eyes(ROOMY, wanted_context=1500).n_ctx == 1500
    assert with_eyes(ROOMY, wanted_context=100_000).n_ctx == 4096
    assert with_eyes(small(6.0), wanted_context=4096).n_ctx == 4096


def test_heads_that_do_not_fill_a_q8_0_block_keep_f16_keys() -> None:
    narrow = replace(LLAVA_7B, key_length=80, value_length=80)
    choice = choose(narrow, ROOMY)
    assert (choice.kv_type_k, choice.kv_type_v) == ("f16", "f16")
    squeezed = choose(narrow, small(0.5))
    assert (squeezed.kv_type_k, squeezed.kv_type_v) == ("f16", "f16")


@pytest.mark.parametrize(
    ("load", "threads"), [(0.0, 8), (0.4, 8), (1.0, 7), (5.2, 3), (8.0, 1), (40.0, 1)]
)
def test_cores_that_others_keep_busy_are_left_to_them(load: float, threads: int) -> None:
    choice = choose(LLAVA_7B, replace(ROOMY, load=load))
    assert choice.threads == threads


def test_a_wish_for_threads_is_granted_up_to_what_the_machine_has() -> None:
    assert with_eyes(ROOMY, wanted_threads=3).threads == 3
    assert with_eyes(ROOMY, wanted_threads=500).threads == 16


@pytest.mark.parametrize(
    ("available", "total", "fit"),
    [
        (28, 32, Fit.WELL),
        (6.9, 8, Fit.TIGHT),
        (4, 16, Fit.BUSY),
        (3, 6, Fit.SLOW),
        (1, 2, Fit.NO),
    ],
)
def test_the_verdict_says_how_well_it_fits(available: float, total: float, fit: Fit) -> None:
    need = with_eyes(ROOMY, wanted_context=2048).need
    verdict = judge(need, small(available, total))
    assert verdict.fit is fit
    assert "GB" in str(verdict.sentence)

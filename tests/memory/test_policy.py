"""The choice of context, batches, threads and KV types on machines large and small."""

from dataclasses import replace

import pytest

from lavender.memory import (
    Choice,
    Device,
    Fit,
    Kind,
    Machine,
    Wishes,
    choose,
    fit,
    judge,
)
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


def with_eyes(machine: Machine, wishes: Wishes | None = None) -> Choice:
    return choose(LLAVA_7B, machine, wishes, mmproj_bytes=620_000_000, image_size=336)


def small(available: float, total: float = 8) -> Machine:
    return replace(ROOMY, total_memory=round(total * GB), available_memory=round(available * GB))


def test_a_roomy_machine_gets_the_whole_context_and_the_quick_types() -> None:
    choice = with_eyes(ROOMY)
    sizes = choice.sizes
    assert choice.profile == "quick"
    assert (sizes.n_ctx, sizes.n_batch, sizes.n_ubatch) == (4096, 640, 640)
    assert (sizes.kv_type_k, sizes.kv_type_v) == ("q8_0", "f16")
    assert choice.threads == 8
    assert choice.together
    assert sizes.repack_weights is False
    assert all(str(sentence) for sentence in choice.explanation)


def test_a_smaller_machine_runs_lean() -> None:
    choice = with_eyes(small(10, 16))
    assert choice.profile == "lean"
    assert (choice.sizes.n_ctx, choice.sizes.n_ubatch) == (4096, 640)
    assert (choice.sizes.kv_type_k, choice.sizes.kv_type_v) == ("q8_0", "f16")


def test_every_choice_can_be_made_by_hand() -> None:
    wishes = Wishes("lean", 1500, 3, "f16", "q8_0", 256, True)
    choice = with_eyes(ROOMY, wishes)
    sizes = choice.sizes
    assert (choice.profile, sizes.n_ctx, choice.threads, sizes.n_ubatch) == ("lean", 1500, 3, 256)
    assert (sizes.kv_type_k, sizes.kv_type_v, sizes.repack_weights) == ("f16", "q8_0", True)
    assert choice.need.repacked > 0
    assert "as you chose" in " ".join(map(str, choice.explanation))


def test_a_wish_that_cannot_be_is_passed_over() -> None:
    sizes = with_eyes(ROOMY, Wishes("fast", kv_type_k="q9_9", ubatch=100_000)).sizes
    assert (sizes.kv_type_k, sizes.n_ubatch) == ("q8_0", sizes.n_ctx)
    narrow = replace(LLAVA_7B, key_length=80, value_length=80)
    assert choose(narrow, ROOMY, Wishes(kv_type_k="q8_0")).sizes.kv_type_k == "f16"


@pytest.mark.parametrize("free", [28, 8, 4, 1])
def test_there_are_leaner_ways_until_there_is_hardly_anything_to_give_up(free: float) -> None:
    choice = with_eyes(small(free, 32))
    contexts = [choice.sizes.n_ctx, *(sizes.n_ctx for sizes in choice.leaner)]
    assert contexts == sorted(contexts, reverse=True)
    assert (choice.sizes, *choice.leaner)[-1].n_ctx == 1024
    assert len(choice.leaner) <= 5


def test_where_the_eyes_do_not_fit_beside_the_model_they_come_first() -> None:
    assert with_eyes(small(7.5)).together
    assert not with_eyes(small(4.0)).together


def test_8_gb_of_memory_run_a_7b_model_with_mapped_weights() -> None:
    choice = with_eyes(small(6.0))
    assert choice.sizes.n_ctx >= 2048
    assert choice.need.anonymous < 6.0 * GB / 2
    assert judge(choice, small(6.0)).fit in (Fit.TIGHT, Fit.BUSY, Fit.WELL)


def test_less_memory_never_gets_a_larger_plan() -> None:
    plans = [with_eyes(small(free, 16)).need.anonymous for free in (14, 8, 6, 4, 3, 2, 1, 0.5)]
    assert plans == sorted(plans, reverse=True)


def test_where_nothing_fits_the_smallest_plan_is_tried_and_the_person_told() -> None:
    choice = with_eyes(small(0.5))
    assert choice.sizes.kv_type_v == "q8_0"
    assert any("too little memory" in str(sentence) for sentence in choice.explanation)


def test_a_batch_is_never_larger_than_the_context() -> None:
    choice = choose(replace(LLAVA_7B, context_length=256), ROOMY)
    assert choice.sizes.n_ctx == choice.sizes.n_batch == choice.sizes.n_ubatch == 256


def test_a_wish_for_context_is_granted_up_to_what_the_model_can_take() -> None:
    assert with_eyes(ROOMY, Wishes(context=1500)).sizes.n_ctx == 1500
    assert with_eyes(ROOMY, Wishes(context=100_000)).sizes.n_ctx == 4096
    assert with_eyes(small(6.0), Wishes(context=4096)).sizes.n_ctx == 4096


def test_heads_that_do_not_fill_a_q8_0_block_keep_f16_keys() -> None:
    narrow = replace(LLAVA_7B, key_length=80, value_length=80)
    choice = choose(narrow, ROOMY)
    assert (choice.sizes.kv_type_k, choice.sizes.kv_type_v) == ("f16", "f16")
    squeezed = choose(narrow, small(0.5))
    assert (squeezed.sizes.kv_type_k, squeezed.sizes.kv_type_v) == ("f16", "f16")


@pytest.mark.parametrize(
    ("load", "threads"), [(0.0, 8), (0.4, 8), (1.0, 7), (5.2, 3), (8.0, 1), (40.0, 1)]
)
def test_cores_that_others_keep_busy_are_left_to_them(load: float, threads: int) -> None:
    choice = choose(LLAVA_7B, replace(ROOMY, load=load))
    assert choice.threads == threads


def test_a_wish_for_threads_is_granted_up_to_what_the_machine_has() -> None:
    assert with_eyes(ROOMY, Wishes(threads=3)).threads == 3
    assert with_eyes(ROOMY, Wishes(threads=500)).threads == 16


@pytest.mark.parametrize(
    ("available", "total", "wanted"),
    [
        (28, 32, Fit.WELL),
        (6.9, 8, Fit.TIGHT),
        (4, 16, Fit.BUSY),
        (3, 6, Fit.SLOW),
        (1, 2, Fit.NO),
    ],
)
def test_the_verdict_says_how_well_it_fits(available: float, total: float, wanted: Fit) -> None:
    choice = with_eyes(ROOMY, Wishes(context=2048))
    verdict = judge(choice, small(available, total))
    assert verdict.fit is wanted
    assert "GB" in str(verdict.sentence)


def test_a_context_that_had_to_be_shortened_is_said() -> None:
    free = with_eyes(ROOMY, Wishes("lean", context=2048)).need.total / 0.79 / GB
    verdict = fit(LLAVA_7B, small(free), mmproj_bytes=620_000_000, image_size=336)
    assert verdict.fit is Fit.SHORTER
    assert f"smaller context ({verdict.choice.sizes.n_ctx:,} tokens)" in str(verdict.sentence)
    assert verdict.choice.sizes.n_ctx < 4096


def test_a_model_on_a_card_fits_well_however_small_the_computer() -> None:
    card = Device("CUDA0", "a card", Kind.CARD, 24 * GB, 24 * GB)
    machine = replace(small(2, 4), devices=(card,))
    verdict = fit(LLAVA_7B, machine, mmproj_bytes=620_000_000, image_size=336)
    assert verdict.fit is Fit.CARD
    assert "graphics card" in str(verdict.sentence)


def test_where_memory_is_plenty_several_conversations_stay_in_it() -> None:
    quick, lean = with_eyes(ROOMY, Wishes("quick")), with_eyes(ROOMY, Wishes("lean"))
    assert (quick.sizes.residents, lean.sizes.residents) == (4, 1)
    assert quick.need.kv == lean.need.kv
    assert quick.need.compute == 4 * lean.need.compute
    assert all(sizes.residents == 1 for sizes in quick.leaner)
    wished = with_eyes(ROOMY, Wishes("lean", residents=2))
    assert wished.sizes.residents == 2
    assert any("as you chose" in str(sentence) for sentence in wished.explanation)
    assert with_eyes(ROOMY, Wishes(residents=10**6)).sizes.residents == 16

"""How much of a model goes onto graphics cards large and small."""

from dataclasses import replace

import pytest

from lavender.memory import Choice, Device, Kind, Machine, Wishes, choose
from tests.memory.shapes import LLAVA_7B

GB = 1_000_000_000
ALL = LLAVA_7B.block_count + 1
COMPUTER = Machine(
    total_memory=16 * GB,
    available_memory=12 * GB,
    physical_cores=8,
    logical_cores=16,
    load=0.0,
    processor="a processor",
)


def card(free: float, kind: Kind = Kind.CARD, name: str = "Vulkan0") -> Device:
    return Device(name, "a card", kind, round(free * GB), round(free * GB))


def with_cards(*cards: Device, wishes: Wishes | None = None) -> Choice:
    machine = replace(COMPUTER, devices=(Device("CPU", "a processor", Kind.PROCESSOR), *cards))
    return choose(LLAVA_7B, machine, wishes, mmproj_bytes=620_000_000, image_size=336)


def why(choice: Choice) -> str:
    return " ".join(map(str, choice.explanation))


def test_a_large_card_takes_everything() -> None:
    choice = with_cards(card(12))
    sizes = choice.sizes
    assert (sizes.gpu_layers, sizes.gpu_vision, sizes.n_ctx) == (ALL, True, 4096)
    assert (sizes.kv_type_k, sizes.kv_type_v) == ("f16", "f16")
    assert choice.need.mapped == choice.need.kv == choice.need.mmproj == 0
    assert "its eyes" in why(choice)


def test_a_shorter_context_is_better_than_leaving_layers_to_the_processor() -> None:
    choice = with_cards(card(6.4))
    assert choice.sizes.gpu_layers == ALL
    assert choice.sizes.n_ctx < 4096 or choice.sizes.kv_type_v == "q8_0"


def test_the_text_comes_before_the_photos() -> None:
    choices = [with_cards(card(free / 10)) for free in range(10, 100)]
    assert any(c.sizes.gpu_layers == ALL and not c.sizes.gpu_vision for c in choices)
    assert all(c.sizes.gpu_layers == ALL for c in choices if c.sizes.gpu_vision)
    layers = [c.sizes.gpu_layers for c in choices]
    assert layers == sorted(layers), "more memory never means less on the card"


def test_a_small_card_takes_what_fits() -> None:
    choice = with_cards(card(3))
    assert 0 < choice.sizes.gpu_layers < ALL
    assert not choice.sizes.gpu_vision
    assert 0 < choice.need.mapped < LLAVA_7B.file_size
    assert "more do not fit" in why(choice)


def test_no_plan_asks_for_more_than_a_card_has() -> None:
    for tenths in range(5, 120, 5):
        sizes = with_cards(card(tenths / 10)).sizes
        layer = LLAVA_7B.file_size / LLAVA_7B.block_count
        assert sizes.gpu_layers * layer * 0.97 <= tenths / 10 * GB


def test_two_cards_share_a_model() -> None:
    one, two = with_cards(card(4)), with_cards(card(4), card(4, name="Vulkan1"))
    assert two.sizes.gpu_layers > one.sizes.gpu_layers


@pytest.mark.parametrize("free", [0.3, 0.6])
def test_a_card_without_room_is_left_alone(free: float) -> None:
    choice = with_cards(card(free))
    assert choice.sizes == with_cards().sizes
    assert "too little free memory" in why(choice)


def test_graphics_inside_the_processor_take_part_only_where_wished() -> None:
    inside = card(8, Kind.INTEGRATED)
    assert with_cards(inside).sizes.gpu_layers == 0
    assert "left alone" in why(with_cards(inside))
    wished = with_cards(inside, wishes=Wishes(gpu_layers=20))
    assert wished.sizes.gpu_layers == 20
    assert wished.need.mapped == LLAVA_7B.file_size, "it is the same memory"


def test_layers_can_be_chosen_by_hand() -> None:
    assert with_cards(card(12), wishes=Wishes(gpu_layers=0)).sizes == with_cards().sizes
    some = with_cards(card(12), wishes=Wishes(gpu_layers=5))
    assert some.sizes.gpu_layers == 5
    assert "as you chose" in why(some)
    assert with_cards(card(12), wishes=Wishes(gpu_layers=999)).sizes.gpu_layers == ALL


def test_a_tiny_model_does_not_start_a_card() -> None:
    tiny = replace(LLAVA_7B, file_size=10_000_000)
    choice = choose(tiny, replace(COMPUTER, devices=(card(12),)))
    assert choice.sizes.gpu_layers == 0
    assert "before" in why(choice)


def test_where_a_card_fails_less_of_it_is_tried_and_then_the_processor() -> None:
    choice = with_cards(card(12))
    layers = [sizes.gpu_layers for sizes in choice.leaner]
    assert layers[:2] == [ALL // 2, 0]
    assert choice.leaner[1:] == (with_cards().sizes, *with_cards().leaner)


def test_without_a_card_it_says_so() -> None:
    assert "processor does everything" in why(with_cards())


def test_wishes_that_cannot_be_are_passed_over_here_too() -> None:
    wished = with_cards(card(12), wishes=Wishes(kv_type_k="q9_9", kv_type_v="?", ubatch=10**6))
    assert (wished.sizes.kv_type_k, wished.sizes.kv_type_v) == ("f16", "f16")
    assert wished.sizes.n_ubatch == wished.sizes.n_ctx

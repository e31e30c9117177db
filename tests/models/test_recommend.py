"""One model is recommended: the largest that is a pleasure on this computer."""

from dataclasses import replace
from pathlib import Path

import pytest

from lavender.memory import Device, Kind, Machine, fit
from lavender.models import recommend
from lavender.models.catalog import load_catalog

GB = 1_000_000_000
KNOWN = load_catalog(Path(__file__).resolve().parents[2] / "models.toml")
COMPUTER = Machine(
    total_memory=64 * GB,
    available_memory=60 * GB,
    physical_cores=8,
    logical_cores=16,
    load=0.0,
    processor="a processor",
)


def best(machine: Machine) -> str | None:
    candidates = []
    for entry in KNOWN.values():
        facts = entry.facts()
        if facts is not None:
            eyes = entry.mmproj.size
            candidates.append((entry, fit(facts, machine, None, eyes, entry.image_size)))
    found = recommend(candidates)
    return found.id if found else None


@pytest.mark.parametrize(
    ("free", "wanted"),
    [
        (60, "llava-llama-3-8b"),
        (6.9, "llava-1.5-7b"),
        (5, "llava-phi-3-mini"),
        (3.5, "mobilevlm-3b"),
        (1, "mobilevlm-3b"),
    ],
)
def test_the_best_that_fits_well_is_recommended(free: float, wanted: str) -> None:
    assert best(replace(COMPUTER, available_memory=round(free * GB))) == wanted


def test_where_nothing_would_ever_fit_nothing_is_recommended() -> None:
    assert best(replace(COMPUTER, total_memory=2 * GB, available_memory=GB)) is None


def test_a_large_model_is_for_a_card() -> None:
    card = Device("CUDA0", "a card", Kind.CARD, 24 * GB, 24 * GB)
    assert best(replace(COMPUTER, devices=(card,))) == "llava-1.5-13b"

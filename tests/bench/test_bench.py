"""What the benchmark is made of; ``tests/cli/test_bench.py`` runs all of it."""

import json

import pytest

from lavender import bench
from lavender.bench.pictures import HEIGHT, WIDTH, picture
from lavender.chat.decoder import Decoder
from lavender.memory.usage import Watch, usage


def test_pictures_are_real_and_differ() -> None:
    decoder = Decoder()
    try:
        intakes = [decoder.inspect(picture(seed), "a picture") for seed in (1, 2)]
    finally:
        decoder.close()
    assert [(each.photo.width, each.photo.height) for each in intakes] == [(WIDTH, HEIGHT)] * 2
    assert len({each.photo.sha256 for each in intakes}) == 2


def test_the_table_has_ratios_goals_and_limits() -> None:
    ours = bench.Figures(dict.fromkeys(bench.ROWS, 1.0), [1, 2])
    theirs = bench.Figures(dict.fromkeys(bench.ROWS, 4.0), [1, 2])
    limit = {"token": 0.125}
    shown = bench.as_object(ours, limit, theirs, "lean")
    rows = shown["rows"]
    assert isinstance(rows, dict)
    assert rows["token"] == {
        "value": 1.0,
        "limit": 0.125,
        "other": 4.0,
        "ratio": 0.25,
        "goal": bench.GOALS["lean"]["token"],
    }
    json.dumps(shown)
    lines = bench.table(ours, limit, theirs, "lean", "another").splitlines()
    assert len(lines) == 1 + len(bench.ROWS)
    assert "another" in lines[0]
    assert "0.25" in lines[-5]


def test_limits_are_those_of_a_computer() -> None:
    found = bench.limits(threads=1)
    assert 1e8 < found.bandwidth < 1e13
    assert 1e8 < found.matrix_rate < 1e15
    assert found.token_s(int(found.bandwidth)) == pytest.approx(1, rel=1e-3)


def test_memory_that_is_taken_is_seen() -> None:
    before = usage().anonymous
    with Watch() as watch:
        block = bytearray(b"x" * 80_000_000)
        taken = usage().anonymous - before
        del block
    assert taken > 70_000_000
    assert watch.peak > 0

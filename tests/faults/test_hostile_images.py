"""A short run of the fault program: every format spoiled, none past its bounds."""

from tests.chat.pictures import png
from tests.faults.hostile_images import SECRET, Tally, Watch, one, run, seeds


def test_spoiled_pictures_of_every_format_stay_within_bounds() -> None:
    tallies = run(180, seed=3)
    assert len(tallies) == 9
    for kind, tally in tallies.items():
        assert tally.files == 20
        assert tally.refused, kind
        assert not tally.wrong, (kind, tally.wrong)


def test_whole_pictures_are_taken_and_lose_what_they_say() -> None:
    watch, tally = Watch(), Tally()
    try:
        for kind, files in seeds().items():
            for content in files:
                one(watch, content, kind, tally)
    finally:
        watch.decoder.close()
    assert tally.refused == 0
    assert not tally.wrong
    assert sum(SECRET in content for files in seeds().values() for content in files) > 6


def test_a_header_that_promises_far_more_than_its_bytes_costs_no_memory() -> None:
    watch, tally = Watch(), Tally()
    try:
        for bits in (1, 8, 16):
            one(watch, png(10_000, 10_000, bits=bits), "PNG", tally)
    finally:
        watch.decoder.close()
    assert tally.refused == 3
    assert tally.memory < 100_000_000

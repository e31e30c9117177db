"""A short run of the fault program: spoiled models are refused with a sentence, or run."""

from tests.faults.hostile_models import run


def test_spoiled_models_are_refused_or_run_and_the_program_goes_on() -> None:
    tally = run(400, 6, seed=5, pocket=False)
    assert tally.refused > 100
    assert tally.passed > 10
    assert tally.opened + tally.rejected == 6
    assert not tally.wrong
